## Le frasi delle informative in italiano. Ci si rivolge al lettore con il Lei.
##
## Forme dei termini: `in` (“negli Stati Uniti”), `di` (“della Svizzera”, “dei clienti”, “prima della fine”), `a` (“fino alla fine”, “fino all’8 maggio”), `da`
## (“dalla fine”, “dall’8 maggio”) e `nostri` (“i nostri legittimi interessi”). I nomi dati dall’autore non hanno forme: stanno dopo i due punti o così come sono.

form-di-subjects = delle persone del gruppo “{ $what }”
form-di-recipient = dei destinatari “{ $what }”
form-di-organisation = di { $what }
form-di-authority = dell’autorità { $what }
form-di-event = dell’evento seguente: { $what }
form-a-event = all’evento seguente: { $what }
form-da-event = dall’evento seguente: { $what }
form-nostri = { $what } (da parte nostra)

## Elenchi, date, numeri

list = {", "}
list-and = {" e "}
list-or = {" o "}
list-long = {"; "}
list-and-long = {"; e "}
list-or-long = {"; o "}
list-and-before-e = {" ed "}
list-and-long-before-e = {"; ed "}
full-stop = .
decimal-sign = ,

date = { $day ->
    [1] { $day }º
   *[other] { $day }
} { $month } { $year }
    .a = { $day ->
        [1] al { $day }º
        [8] all’{ $day }
        [11] all’{ $day }
       *[other] al { $day }
    } { $month } { $year }
    .da = { $day ->
        [1] dal { $day }º
        [8] dall’{ $day }
        [11] dall’{ $day }
       *[other] dal { $day }
    } { $month } { $year }
    .di = { $day ->
        [1] del { $day }º
        [8] dell’{ $day }
        [11] dell’{ $day }
       *[other] del { $day }
    } { $month } { $year }
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre

range = { $from } { $end }
range-from = { $date }
    .date = da
range-until = fino { $date }
    .date = a
range-before = fino al giorno prima { $date }
    .date = di

duration-seconds = { $n ->
    [one] { $n } secondo
   *[other] { $n } secondi
}
duration-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minuti
}
duration-hours = { $n ->
    [one] { $n } ora
   *[other] { $n } ore
}
duration-days = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
}
duration-working-days = { $n ->
    [one] { $n } giorno lavorativo
   *[other] { $n } giorni lavorativi
}
duration-weeks = { $n ->
    [one] { $n } settimana
   *[other] { $n } settimane
}
duration-months = { $n ->
    [one] { $n } mese
   *[other] { $n } mesi
}
duration-years = { $n ->
    [one] { $n } anno
   *[other] { $n } anni
}
duration-about = circa { $duration }
duration-up-to = fino a { $duration }

language-bg = bulgaro
language-cs = ceco
language-da = danese
language-de = tedesco
language-el = greco
language-en = inglese
language-es = spagnolo
language-et = estone
language-fi = finlandese
language-fr = francese
language-ga = irlandese
language-hr = croato
language-hu = ungherese
language-is = islandese
language-it = italiano
language-lt = lituano
language-lv = lettone
language-mt = maltese
language-nb = norvegese
language-nl = neerlandese
language-nn = norvegese (nynorsk)
language-no = norvegese
language-pl = polacco
language-pt = portoghese
language-ro = rumeno
language-sk = slovacco
language-sl = sloveno
language-sv = svedese

## Valori: di che cosa si tratta, che cosa segue direttamente e che cosa aggiungono le preposizioni

item-of = { $item } (parte di: { $category })
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
label-responsible = { $head }, per { $label }
label-do-not-track = { $head }: { $label }
label-opt-out-signals = { $head }: { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head } (eccetto: { $what })
qual-of = { $head } (per: { $what })
qual-as = { $head } ({ $what })
qual-with = { $head } con { $what }
qual-via = { $head }, tramite { $what }
qual-from = { $head } (fonte: { $what })
qual-until = { $head } fino { $what }
    .what = a
qual-before = { $head } prima { $what }
    .what = di
qual-after = { $head } dopo { $what }
qual-within = { $head } entro { $what }
qual-while = { $head } finché { $what }
qual-under = { $head }, secondo { $what }
qual-at = { $head }, all’indirizzo { $what }
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (la valutazione: { $what })
qual-role-at = { $head } (il contenuto essenziale dell’accordo: { $what })
qual-for = { $head } (per: { $what })
qual-in = { $head }, { $what }
    .what = in
qual-where = { $head }, se { $what }
qual-where-unstated = { $head } (eventualmente)
qual-purposes-where-unstated = { $head } (possiamo farlo)
qual-because = { $head }, perché { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } che vivono { $what }
    .what = in
qual-to-in = { $head } che vivono { $what }
    .what = in
qual-emails-for = { $head } per { $what }
qual-phones-for = { $head } per { $what }
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } { $what }
    .what = in
qual-party-to-with = { $head } con { $what }
qual-sold-or-shared-with = { $head }, destinatario: { $what }
qual-recipients-with = { $head } (solo: { $what })
qual-mechanism-via = { $head }, in base alla certificazione “{ $what }”
qual-representative-in = { $head } { $what }
    .what = in
qual-representative-under = { $head }, secondo { $what }
qual-role-of = { $head } per conto { $what }
    .what = di
qual-role-with = { $head } con { $what }
qual-giving-under = { $head }, secondo { $what }
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head }: { $what }
qual-answer-within-after = { $head } dopo { $what }

choice-latest = { $items }, a seconda di quale è successivo
choice-earliest = { $items }, a seconda di quale è anteriore
choice-one = a seconda del contesto, una delle possibilità seguenti: { $items }

key-for = { $what }
key-for-activity = “{ $what }”
key-for-group = “{ $what }”
key-in = { $what }
    .what = in
key-join = { $first }, { $next }
key-otherwise = in tutti gli altri casi
key-complain-to-in = se vive { $what }
    .what = in
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = sì
# As in English.
no = no
none = nessuno
not-applicable = non applicabile
indefinitely = a tempo indeterminato, senza una data finale
unstated = non indicato
inherited = come già detto
stated = come indicato

none-data = nessun dato personale
none-basis = nessuna base giuridica
none-recipients = i dati non sono comunicati a nessuno
none-consequences = non vi sono conseguenze se non fornisce i dati
none-automated = non sono prese decisioni basate unicamente su un trattamento automatizzato
no-automated = non sono prese decisioni basate unicamente su un trattamento automatizzato
yes-automated = sono prese decisioni basate unicamente su un trattamento automatizzato
none-profiling = non viene effettuata alcuna profilazione
no-profiling = non viene effettuata alcuna profilazione
yes-profiling = viene effettuata una profilazione
none-retention = i dati non sono conservati
none-period = i dati non sono conservati
none-dpo = non è stato designato un responsabile della protezione dei dati
none-representative = non è stato designato un rappresentante
none-own-purposes = nessuna: i dati non sono utilizzati per finalità proprie
none-sub-processors = nessuno
none-mechanism = nessuno strumento di trasferimento
none-onward = i dati non sono ulteriormente trasferiti
none-sold-or-shared = né l’uno né l’altro: i dati non sono venduti né condivisi per la pubblicità tra siti e servizi diversi
none-trackers = nessun cookie o tecnologia simile
none-consent = non viene chiesto alcun consenso
none-agents = nessuno può farlo
none-cost = nessuno
none-withdrawal = non può essere revocato
none-opt-out = non è possibile rifiutare
none-recorded = non viene registrato
none-parental-consent = non viene raccolto il consenso dei genitori
none-special-terms = nessuna
none-party-to = nessuno
none-assessment = nessuna
none-policy-document = nessuno
not-applicable-basis = non applicabile
not-applicable-retention = non applicabile

## Periodi

period-join = { $head } { $tail }
period-within = entro { $what }
period-after = dopo { $what }
period-from = a decorrere { $what }
    .what = da
period-until = fino { $what }
    .what = a
period-before = prima { $what }
    .what = di
period-while = finché { $what }
qual-period-except = { $head } (eccetto: { $what })
qual-period-under = { $head }, secondo { $what }
stages-then = { $before }; poi { $next }
stage-keeps = { $period } (si conservano: { $what })
stage-keeps-only = si conservano: { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Basi giuridiche

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } { $whose }
    .whose = di
basis-ours = { $basis }
    .basis = nostri

## Come si chiama ciò che non ha titolo

called-purpose = { $what }
called-retention = { $what }
called-transfer = Trasferimento a { $what }
called-consent = Consenso: { $what }
called-rights = Diritti { $what }
    .what = di
called-jurisdiction = { $what }
called-right = { $what }

## Sotto il titolo

meta-dated = Ultimo aggiornamento
meta-effective = In vigore da
meta-version = Versione
meta-controllers = { $n ->
    [one] Titolare del trattamento
   *[other] Titolari del trattamento
}

## Titoli

heading-introduction = Informazioni su questa informativa
heading-controllers = Chi è il titolare del trattamento
heading-contact = Come contattarci
heading-activities = Per che cosa utilizziamo i dati personali
heading-processing-for-others = Che cosa facciamo per conto di altri
heading-data = I dati personali che utilizziamo
heading-sources = Da dove provengono i dati
heading-legal-bases = Basi giuridiche
heading-interests = Legittimi interessi
heading-recipients = Chi riceve i dati personali
heading-transfers = Trasferimenti verso altri Paesi
heading-certifications = Certificazioni
heading-permits = Autorizzazioni
heading-retention = Per quanto tempo conserviamo i dati personali
heading-security = Come proteggiamo i dati personali
heading-automated-decisions = Decisioni automatizzate e profilazione
heading-consent = Consenso
heading-rights = I Suoi diritti
heading-complaints = Reclami
heading-cookies = Cookie e tecnologie simili
heading-children = Minori
heading-claims = I nostri impegni
heading-definitions = Termini usati in questa informativa
heading-jurisdictions = Che cosa vale in base al luogo di residenza
heading-changes = Modifiche a questa informativa

## Introduzioni delle sezioni

lead-data = Questa informativa riguarda i dati personali seguenti.
lead-sources = I dati personali provengono dalle fonti seguenti.
lead-legal-bases = I trattamenti descritti in questa informativa si fondano sulle basi giuridiche seguenti.
lead-interests = I trattamenti descritti in questa informativa si fondano sui legittimi interessi seguenti.
lead-recipients = Le persone e le organizzazioni seguenti ricevono dati personali.
lead-transfers = I dati personali sono trasferiti nel modo seguente.
lead-certifications = Ci si avvale delle certificazioni seguenti.
lead-permits = Sono state rilasciate le autorizzazioni seguenti.
lead-retention = Ecco per quanto tempo sono conservati i dati personali.
lead-security = Le misure seguenti proteggono i dati personali.
lead-consent = Ecco come il consenso viene chiesto e revocato.
lead-cookies = Sono utilizzati i cookie e le tecnologie simili seguenti.
lead-complaints = Può proporre reclamo a:
lead-jurisdictions = Ciò che vale per Lei dipende da dove vive.

## Rinvii e lettori

see-numbered = sezione { $number } (“{ $title }”)
see-titled = “{ $title }”
readers = Questa sezione è rivolta alle persone seguenti: { $people }.
readers-in = Questa sezione è rivolta alle persone che vivono { $place }.
    .place = in
readers-who-live = Questa sezione è rivolta alle persone seguenti che vivono { $place }: { $people }.
    .place = in

## Frasi

labelled = { $label } { $what }
quoted = “{ $what }”
law-of = il diritto { $place }
    .place = di
in-sentence-regime = { $name }
term-means = { $term }: { $meaning }
term-aliases = { $term } (anche { $aliases })
years-of-age = { $n } anni

intro-who = { $n ->
    [one] Siamo { $names }. In questa informativa, “noi”, “ci” e “nostro” indicano { $names }.
   *[other] Siamo { $names }. In questa informativa, “noi”, “ci” e “nostro” indicano queste organizzazioni.
}
intro-for = Questa informativa è rivolta alle persone seguenti: { $people }.
intro-for-these = Questa informativa è rivolta alle persone seguenti:
intro-about = Riguarda: { $services }.
intro-about-these = Riguarda:
intro-published = È pubblicata all’indirizzo { $what }.
intro-more = Maggiori informazioni: { $what }.
untranslated = Alcune parti di questa informativa non sono state tradotte e sono in un’altra lingua: { $language }.

version-dated = Questa è la versione { $version } dell’informativa; ultima modifica: { $date }.
version-only = Questa è la versione { $version } dell’informativa.
dated-only = Ultima modifica di questa informativa: { $date }.
effective = Entrata in vigore: { $date }.
history-lead = Che cosa è cambiato:
history-version = { $date }, versione { $version }

registered = numero di iscrizione: { $number }
registered-in = iscrizione { $place } con il numero { $number }
    .place = in
registered-with = { $said } presso { $what }
registered-as = { $said } ({ $what })
numbered = { $what }: { $number }
numbered-in = { $what } { $place }: { $number }
    .place = in

nothing-more = Non sono forniti dettagli.
also-listed = Rientrano qui anche: { $items }.
row-of = { $activity }: { $purpose }

data-consists-of = Comprende: { $items }.
data-consists-of-these = Comprende:
data-for-example = Per esempio: { $items }.
data-others = Sono utilizzati anche i dati seguenti:
contact-ways = { $contact } ({ $ways })
common-facts = In tutti i casi seguenti:
usual-facts = In tutti i casi seguenti, salvo diversa indicazione:
common-facts-above = In tutti questi casi:
usual-facts-above = In tutti questi casi, salvo diversa indicazione:
data-items = { $data }: { $items }
data-examples = { $data }, per esempio { $items }
such-as = Per esempio { $items }.
members = Tra questi

basis-relied-on = Su questa base si fondano: { $activities }.
interest-in = { $interest } (attività: “{ $activity }”)

caption-data-periods = Per quanto tempo sono conservati i singoli tipi di dati
caption-activity-periods = Per quanto tempo sono conservati i dati in ciascuna attività
stages = Per fasi
moments = Che cosa si intende in questi periodi:

no-decisions-anywhere = Nulla di quanto descritto in questa informativa comporta decisioni basate unicamente su un trattamento automatizzato.
no-decisions-in = Non sono prese decisioni basate unicamente su un trattamento automatizzato in: { $activities }.
no-profiling-anywhere = Nulla di quanto descritto in questa informativa comporta una profilazione.
no-profiling-in = Non viene effettuata alcuna profilazione in: { $activities }.

rights-granted = Lei ha i diritti seguenti
rights-against = { $said } nei confronti { $parties }
    .parties = di
rights-under = { $said } secondo { $law }
right-means = Lei ha il diritto { $meaning }
right-where = Si applica se { $what }
right-except = Non si estende a: { $what }
competent-authority = L’autorità di controllo competente per { $party } è: { $authority }.

caption-activities = Attività
caption-cookies = Cookie e tecnologie simili
caption-cookie-categories = Tipi di cookie e tecnologie simili
caption-jurisdictions = Che cosa vale secondo la residenza

link-privacy-policy = Informativa sulla privacy: { $who }

## In breve

glance = In breve
glance-who = Chi è il titolare del trattamento
glance-why = Per che cosa sono utilizzati i dati personali
glance-recipients = Chi riceve i dati personali
glance-how-long = Per quanto tempo sono conservati i dati
glance-rights = I Suoi diritti
glance-contact = Come contattarci
glance-see-activities = Vedi ogni utilizzo
glance-see-recipients = Vedi tutti i destinatari
glance-see-retention = Vedi i periodi, o da che cosa dipendono
glance-see-contact = Come contattarci

## Colonne che danno il nome alle righe

rows-activities = Che cosa facciamo
rows-data = Dati
rows-recipients = Destinatario
rows-organisations = Organizzazione
rows-services = Prodotto o sito
rows-transfers = Trasferimento
rows-retention = Dati o regola
rows-trackers = Cookie o tecnologia simile
rows-cookies = Nome
rows-cookie-categories = Tipo
rows-sources = Fonte
rows-terms = Termine
rows-jurisdictions = Dove vive
rows-measures = Misura
rows-certifications = Certificazione
rows-rights = Diritti
rows-claims = Impegno
rows-contacts = Contatto
more = Altro

## Etichette dei campi

field-about = Servizi
field-activities = Si applica a
field-acts-as = Ruolo
field-addresses = Indirizzo
field-against = Nei confronti di
field-aliases = Anche chiamato
field-applies-to = Si applica a
field-asked = Come lo chiediamo
field-at-end = Al termine
field-audience = Per
field-authority = Autorità di controllo
field-automated = Decisioni automatizzate
field-answer-within = Entro quanto rispondiamo
field-bases = Dipende dalla base giuridica
field-basis = Base giuridica
field-category = Tipo
field-certifications = Certificazioni
field-changes = Modifiche
field-channels = Tramite
field-children = Minori
field-commitments = Impegni
field-further-to = Per che cosa i dati sono stati raccolti inizialmente
field-compatibility = Perché questa finalità è compatibile con quella iniziale
field-competent-for = Competente per
field-complain-to = A chi proporre reclamo
field-complaint-form = Modulo di reclamo
field-composed-of = Composto da
field-consent = Consenso
field-consequences = Se non fornisce i dati
field-contacts = Contatto
field-controllers = Titolare del trattamento
field-copy = Come ottenere una copia delle garanzie
field-cost = Costo
field-courts = Foro competente
field-criminal = Dati relativi a condanne penali o reati
field-criteria = Da che cosa dipende il periodo
field-data = Dati personali
field-dated = Data
field-definition = Significato
field-description = Descrizione
field-destination = Destinazione
field-do-not-track = Risposta ai segnali “Do Not Track”
field-domains = Disponibile su
field-dpo = Responsabile della protezione dei dati
field-effect = Effetto
field-effective = In vigore da
# As in English.
field-emails = E-mail
field-employees = Dipendenti
field-entity = Con chi ha a che fare
field-examples = Per esempio
field-exceptions = Eccezioni
field-explicit = Consenso esplicito
field-exporter = Da
field-extension = Può richiedere più tempo, fino a
field-form = Modulo
field-framework = Quadro
field-gives = Dati provenienti da questa fonte
field-giving = Se è tenuto a fornire i dati
field-grants = Diritti
field-group = Appartiene a
field-handles = Per
field-history = Versioni precedenti
field-holder = Titolare
field-how = Come esercitare i Suoi diritti
field-identifiability = In che misura i dati rivelano la Sua identità
field-identity = Come verifichiamo l’identità del richiedente
field-agents = Come altri possono esercitarli per Suo conto
field-implies = Può rivelare indirettamente
field-importer = A
field-includes = Comprende
field-issuer = Amministrato da
field-items = Elementi
field-languages = Lingue
field-lasts = Durata
field-law = Diritto applicabile
field-legal-form = Forma giuridica
field-lengthens = Conservazione più lunga per
field-liability = Responsabilità
field-lifetime = Per quanto tempo rimane
field-links = Maggiori informazioni
field-list = Elenco
field-location = Luogo
field-logic = Come viene presa la decisione
field-breach-notice = A chi comunichiamo una violazione dei dati personali
field-recipient-breach-notice = A chi comunicano una violazione dei dati personali
field-measures = Misure di sicurezza
field-mechanism = Che cosa consente il trasferimento
field-members = Membri
field-method = Come si presta il consenso
field-minimum-age = Età minima
field-names = Nomi
field-notice-timing = Quando viene informato
field-number = Numero
field-only-if = Solo se
field-onward = Ulteriormente trasferiti a
field-opt-out = Come rifiutare
field-opt-out-signals = Risposta ai segnali di rifiuto
field-opt-out-status = Come vedere che il rifiuto è stato registrato
field-keeps = Che cosa si conserva ancora
field-organisation = Contatto di
field-oversees = Vigila su
field-oversight = Vigilanza
field-own-purposes = Finalità proprie
field-parental-consent = Consenso dei genitori
field-part-of = Parte di
field-party = Chi c’è dietro
field-party-to = Parte di
field-period = Per quanto tempo
field-permits = Autorizzazioni
field-person = Persona
field-phones = Telefono
field-position = Posizione
field-prevails = I suoi principi prevalgono su questa informativa in caso di differenze
field-privacy-policy = Informativa sulla privacy
field-profiling = Profilazione
field-provider = Fornito da
field-provides = Che cosa fa per noi
field-public = Accessibile al pubblico
field-purposes = Finalità
field-reason = Motivo
field-reach = Chi raggiunge
field-recipients = Destinatari
field-recorded = Come viene registrato
field-recourse = A chi può rivolgersi
field-refusal = Come rifiutare
field-registrations = Iscrizione
field-representative = Rappresentante
field-resident-in = Dove vivono
field-residents = Dove vive
field-responsible = Referente per la protezione dei dati
field-retention = Per quanto tempo sono conservati i dati
field-role = Il nostro ruolo
field-safeguards = Garanzie
field-scope = Ambito
field-sector = Settore di attività
field-services = Servizi
field-setter = Impostato da
field-signed = Concluso il
field-significance = Che cosa significa la decisione per Lei
field-sold-or-shared = Vendita o condivisione
field-source = Da dove provengono i dati
field-special = Categoria particolare
field-special-terms = Condizioni particolari
field-standard = Norma
field-strictly-necessary = Strettamente necessario
field-sub-processors = Altri responsabili del trattamento
field-subjects = Chi riguardano
field-technology = Tecnologia
field-text = Significato
field-to = Chi ha questi diritti
field-total = In totale
field-trademarks = Marchi
field-tracked-across-sites = Se altri raccolgono dati su più siti
field-trackers = Cookie e tecnologie simili
field-type = Tipo
field-url = Indirizzo
field-valid = Validità
field-version = Versione
field-vulnerable = Persone vulnerabili
field-website = Sito web
field-withdrawal = Come revocarlo

field-state-criteria = Vale se
field-certification-links = Maggiori informazioni
field-certification-list = Elenco dei soggetti certificati
field-certification-scope = Che cosa copre
field-consent-applies-to = Per
field-consent-subjects = A chi lo chiediamo
field-consent-refusal = Come rifiutarlo
field-consent-effect = Che cosa comporta la revoca
field-data-part-of = Parte di
field-jurisdiction-authority = Autorità di controllo
field-organisation-location = Dove tratta i dati
field-recipient-location = Dove tratta i dati
field-authority-location = Dove tratta i dati
field-activity-location = Dove si trovano i dati
field-purpose-location = Dove si trovano i dati
field-measure-applies-to = Che cosa protegge
field-organisation-list = Elenco
field-permit-scope = Che cosa consente
field-recipient-activities = Riceve dati in
field-recipient-data = Dati ricevuti
field-recipient-list = Elenco aggiornato
field-recipient-purposes = Ricevuti per
field-retention-activities = Quando sono utilizzati per
field-retention-data = Dati
field-retention-law = Leggi che lo richiedono
field-retention-url = Politica di conservazione
field-right-how = Come esercitarlo
field-right-includes = Comprende
field-right-only-if = Si applica se
field-rights-activities = Questi diritti si applicano a
field-rights-activities-alone = Questo si applica a
field-rights-description = Su questi diritti
field-rights-refusal = In caso di rifiuto
field-rights-to = A chi si rivolge
field-service-subjects = Offerto a
field-source-subjects = Chi riguardano
field-stage-only-if = Solo se
field-tracker-category-data = Dati raccolti
field-tracker-data = Dati raccolti
field-tracker-recipients = Chi altro può leggerlo
field-transfer-activities = Avviene in
field-transfer-data = Dati trasferiti
field-transfer-purposes = Per che cosa

## Parole dei campi

word-processor = responsabile del trattamento (agisce per conto del titolare)
word-sub-processor = altro responsabile del trattamento (agisce per conto di un responsabile)
word-controller = titolare del trattamento (decide perché e come sono utilizzati i dati)
word-joint-controller = contitolare del trattamento (decide insieme ad altri)
word-authority = autorità pubblica
word-breach-notice-authority = all’autorità di controllo
word-breach-notice-people = agli interessati
word-breach-notice-controller = al titolare del trattamento
word-public = il pubblico
word-service-provider = fornitore di servizi o appaltatore
word-third-party = terzo
word-internal = persone all’interno dell’organizzazione o del suo gruppo
word-role-controller = titolare del trattamento
word-role-processor = responsabile del trattamento
word-role-joint-controller = contitolare del trattamento

word-political = politiche
word-philosophical = filosofiche
word-religious = religiose
word-trade-union = sindacali

word-not-directed = non rivolto a minori
word-directed = rivolto a minori
word-mixed = rivolto tra gli altri a minori

word-honoured = facciamo ciò che chiedono
word-ignored = con questi segnali procediamo come senza

word-sold = venduti
word-shared = condivisi per la pubblicità tra siti e servizi diversi
word-residents = persone che vivono in tale luogo

word-statutory = obbligatorio per legge
word-contractual = obbligatorio per contratto
word-pre-contractual = necessario per concludere un contratto
word-optional = facoltativo
word-automatic = raccolti automaticamente, senza che nessuno li fornisca

word-identifiable = i dati rivelano l’identità di una persona, da soli o insieme ad altri dati
word-pseudonymous = i dati rivelano l’identità di una persona solo insieme a informazioni conservate separatamente
word-encrypted = i dati rivelano l’identità di una persona solo con una chiave
word-aggregated = i dati riguardano molte persone insieme
word-anonymous = i dati non rivelano l’identità di alcuna persona

word-deleted = i dati sono cancellati
word-anonymised = i dati sono resi anonimi
word-archived = i dati sono archiviati
word-returned = i dati sono restituiti
word-reviewed = si verifica se i dati sono ancora necessari

# As in English.
word-cookie = cookie
word-pixel = pixel di tracciamento
word-local-storage = voce nella memoria del browser
word-sdk = identificativo di un kit di sviluppo software (SDK)
word-fingerprint = riconoscimento del dispositivo dalle sue caratteristiche
word-link-decoration = identificativo nei link
word-log-file = file di log di un server
# As in English.
word-script = script
word-first-party = il sito stesso
word-session = fino alla chiusura del browser
word-persistent = oltre la sessione, per un tempo non indicato

word-opt-in = con un atto positivo inequivocabile, come la selezione di una casella
word-opt-out = con la mancata opposizione
word-pre-ticked = lasciando selezionata una casella preselezionata
word-browser-settings = con le impostazioni del browser
word-continued-use = continuando a usare il servizio
word-acceptance-of-terms = con l’accettazione di condizioni
word-signature = per iscritto
word-oral = a voce

word-technical = tecniche
word-organisational = organizzative
word-physical = fisiche
word-contractual-measure = contrattuali

word-others = in ogni altro luogo
word-full = completa
word-short = breve

layer-full = Questa è una sintesi. Tutto il resto è nella nostra informativa completa: { $notice }
