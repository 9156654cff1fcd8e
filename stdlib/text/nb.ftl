## Setningene i personvernerklæringer på norsk (bokmål). Tiltale: du.
##
## Former som begreper har: `in` («i Norge», «på Island»), `objekt` («deg selv»), `bisetning` (med «ikke» foran verbet) og `vare` («våre berettigede
## interesser»).

## Lister, datoer, tall

list = {", "}
list-and = {" og "}
list-or = {" eller "}
list-long = {"; "}
list-and-long = {"; og "}
list-or-long = {"; eller "}
full-stop = .
decimal-sign = ,

date = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

range = { $from } { $end }
range-from = fra og med { $date }
range-until = til og med { $date }
range-before = før { $date }

duration-seconds = { $n ->
    [one] { $n } sekund
   *[other] { $n } sekunder
}
duration-minutes = { $n ->
    [one] { $n } minutt
   *[other] { $n } minutter
}
duration-hours = { $n ->
    [one] { $n } time
   *[other] { $n } timer
}
duration-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dager
}
duration-working-days = { $n ->
    [one] { $n } virkedag
   *[other] { $n } virkedager
}
duration-weeks = { $n ->
    [one] { $n } uke
   *[other] { $n } uker
}
duration-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
duration-years = { $n } år
duration-about = omtrent { $duration }
duration-up-to = inntil { $duration }

language-bg = bulgarsk
language-cs = tsjekkisk
language-da = dansk
language-de = tysk
language-el = gresk
language-en = engelsk
language-es = spansk
language-et = estisk
language-fi = finsk
language-fr = fransk
language-ga = irsk
language-hr = kroatisk
language-hu = ungarsk
language-is = islandsk
language-it = italiensk
language-lt = litauisk
language-lv = latvisk
language-mt = maltesisk
language-nb = norsk
language-nl = nederlandsk
language-nn = norsk (nynorsk)
language-no = norsk
language-pl = polsk
language-pt = portugisisk
language-ro = rumensk
language-sk = slovakisk
language-sl = slovensk
language-sv = svensk

## Verdier: det som nevnes, det som sies rett etter, og det preposisjoner legger til

item-of = { $item } (del av { $category })
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
# As in English.
label-responsible = { $head }, for { $label }
label-do-not-track = { $head }: { $label }
label-opt-out-signals = { $head }: { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head }, unntatt { $what }
    .what = objekt
qual-of = { $head } av { $what }
    .what = objekt
qual-sold-or-shared-of = { $head }: { $what }
qual-as = { $head } ({ $what })
qual-with = { $head } med { $what }
    .what = objekt
# As in English.
qual-via = { $head }, via { $what }
    .what = objekt
qual-from = { $head }, fra { $what }
    .what = objekt
qual-until = { $head } frem til { $what }
qual-before = { $head } før { $what }
qual-after = { $head } etter { $what }
qual-within = { $head } innen { $what }
qual-while = { $head } så lenge { $what }
    .what = bisetning
qual-under = { $head }, etter { $what }
qual-at = { $head }, på { $what }
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (interesseavveiningen: { $what })
qual-role-at = { $head } (hovedinnholdet i ordningen: { $what })
# As in English.
qual-for = { $head }, for { $what }
    .what = objekt
qual-in = { $head }, { $what }
    .what = in
qual-where = { $head }, hvis { $what }
qual-where-unstated = { $head } (eventuelt)
qual-purposes-where-unstated = { $head } (det kan vi gjøre)
qual-because = { $head }, fordi { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } som bor { $what }
    .what = in
qual-to-in = { $head } som bor { $what }
    .what = in
# As in English.
qual-emails-for = { $head } for { $what }
# As in English.
qual-phones-for = { $head } for { $what }
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } { $what }
    .what = in
qual-party-to-with = { $head } med { $what }
    .what = objekt
qual-recipients-with = { $head } (bare { $what })
qual-mechanism-via = { $head }, under sertifiseringen «{ $what }»
qual-representative-in = { $head } { $what }
    .what = in
qual-representative-under = { $head }, etter { $what }
# As in English.
qual-role-of = { $head } for { $what }
    .what = objekt
qual-role-with = { $head } sammen med { $what }
    .what = objekt
qual-giving-under = { $head } etter { $what }
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head }: { $what }
qual-answer-within-after = { $head } etter { $what }

choice-latest = { $items }, avhengig av hva som inntreffer sist
choice-earliest = { $items }, avhengig av hva som inntreffer først
choice-one = avhengig av sammenhengen ett av følgende: { $items }

# As in English.
key-for = for { $what }
    .what = objekt
key-for-activity = for «{ $what }»
key-for-group = for «{ $what }»
key-in = { $what }
    .what = in
key-complain-to-in = hvis du bor { $what }
    .what = in
key-join = { $first } { $next }
key-otherwise = i alle andre tilfeller
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = ja
no = nei
none = ingen
not-applicable = ikke aktuelt
indefinitely = på ubestemt tid, uten sluttdato
unstated = ikke oppgitt
inherited = som sagt ovenfor
stated = som angitt

none-data = ingen personopplysninger
none-basis = ikke noe rettslig grunnlag
none-recipients = opplysningene gis ikke videre til noen
none-consequences = det får ingen følger om du ikke gir opplysningene
none-automated = det treffes ingen avgjørelser som utelukkende er basert på automatisert behandling
no-automated = det treffes ingen avgjørelser som utelukkende er basert på automatisert behandling
yes-automated = det treffes avgjørelser som utelukkende er basert på automatisert behandling
none-profiling = det foretas ingen profilering
no-profiling = det foretas ingen profilering
yes-profiling = det foretas profilering
none-retention = opplysningene lagres ikke
none-period = opplysningene lagres ikke
none-dpo = det er ikke utpekt noe personvernombud
none-representative = det er ikke utpekt noen representant
none-own-purposes = ingen: opplysningene brukes ikke til egne formål
none-sub-processors = ingen
none-mechanism = ikke noe overføringsgrunnlag
none-onward = opplysningene gis ikke videre
none-sold-or-shared = ingen av delene: opplysningene selges ikke og deles ikke for annonsering på tvers av nettsteder og tjenester
none-trackers = ingen informasjonskapsler eller lignende teknologier
none-consent = det bes ikke om samtykke
none-agents = ingen andre kan gjøre det
none-cost = ingen
none-withdrawal = det kan ikke trekkes tilbake
none-opt-out = du kan ikke reservere deg mot dette
none-recorded = det dokumenteres ikke
none-parental-consent = det innhentes ikke samtykke fra foreldrene
none-special-terms = ingen
none-party-to = ingen
none-assessment = ingen
none-policy-document = ingen
not-applicable-basis = ikke aktuelt
not-applicable-retention = ikke aktuelt

## Tidsrom

period-join = { $head } { $tail }
period-within = innen { $what }
period-after = etter { $what }
period-from = fra { $what }
period-until = frem til { $what }
period-before = før { $what }
period-while = så lenge { $what }
    .what = bisetning
qual-period-except = { $head }, unntatt for { $what }
qual-period-under = { $head } etter { $what }
stages-then = { $before }; deretter { $next }
stage-keeps = { $period } (lagres: { $what })
stage-keeps-only = lagres: { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Rettslige grunnlag

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } hos { $whose }
    .whose = objekt
basis-ours = { $basis }
    .basis = vare

## Hva erklæringer uten tittel kalles

called-purpose = { $what }
called-retention = { $what }
called-transfer = Overføring til { $what }
    .what = objekt
called-consent = Samtykke: { $what }
called-rights = Rettigheter for { $what }
called-jurisdiction = { $what }
called-right = { $what }

## Under tittelen

meta-dated = Sist oppdatert
meta-effective = Gjelder fra
meta-version = Versjon
meta-controllers = { $n ->
    [one] Behandlingsansvarlig
   *[other] Behandlingsansvarlige
}

## Overskrifter

heading-introduction = Om denne erklæringen
heading-controllers = Hvem som er ansvarlig
heading-contact = Slik når du oss
heading-activities = Hva vi bruker personopplysninger til
heading-processing-for-others = Hva vi gjør på vegne av andre
heading-data = Personopplysningene vi bruker
heading-sources = Hvor opplysningene kommer fra
heading-legal-bases = Rettslige grunnlag
heading-interests = Berettigede interesser
heading-recipients = Hvem som mottar personopplysninger
heading-transfers = Overføringer til andre land
heading-certifications = Sertifiseringer
heading-permits = Tillatelser
heading-retention = Hvor lenge vi lagrer personopplysninger
heading-security = Hvordan vi beskytter personopplysninger
heading-automated-decisions = Automatiserte avgjørelser og profilering
heading-consent = Samtykke
heading-rights = Rettighetene dine
heading-complaints = Klager
heading-cookies = Informasjonskapsler og lignende teknologier
heading-children = Barn
heading-claims = Hva vi lover
heading-definitions = Ord i denne erklæringen
heading-jurisdictions = Hva som gjelder der du bor
heading-changes = Endringer i denne erklæringen

## Innledninger til avsnittene

lead-data = Dette er personopplysningene som denne erklæringen handler om.
lead-sources = Personopplysninger kommer fra disse kildene.
lead-legal-bases = Dette er de rettslige grunnlagene som denne erklæringen bygger på.
lead-interests = Dette er de berettigede interessene som denne erklæringen bygger på.
lead-recipients = Disse personene og organisasjonene mottar personopplysninger.
lead-transfers = Personopplysninger overføres på følgende måte.
lead-certifications = Disse sertifiseringene ligger til grunn.
lead-permits = Disse tillatelsene er gitt.
lead-retention = Så lenge lagres personopplysninger.
lead-security = Disse tiltakene beskytter personopplysninger.
lead-consent = Slik innhentes og trekkes samtykke tilbake.
lead-cookies = Disse informasjonskapslene og lignende teknologiene brukes.
lead-complaints = Du kan klage til:
lead-jurisdictions = Hva som gjelder for deg, avhenger av hvor du bor.

## Henvisninger og lesere

see-numbered = punkt { $number } («{ $title }»)
see-titled = «{ $title }»
readers = Dette punktet er for { $people }.
readers-in = Dette punktet er for personer som bor { $place }.
    .place = in
readers-who-live = Dette punktet er for { $people } som bor { $place }.
    .place = in

## Setninger

labelled = { $label } { $what }
quoted = «{ $what }»
law-of = lovgivningen { $place }
    .place = in
in-sentence-regime = { $name }
term-means = { $term }: { $meaning }
term-aliases = { $term } (også { $aliases })
years-of-age = { $n } år

intro-who = { $n ->
    [one] Vi er { $names }. I denne erklæringen betyr «vi», «oss» og «vår» { $names }.
   *[other] Vi er { $names }. I denne erklæringen betyr «vi», «oss» og «vår» disse organisasjonene.
}
intro-for = Denne erklæringen er for { $people }.
intro-for-these = Denne erklæringen er for:
intro-about = Den handler om { $services }.
intro-about-these = Den handler om:
intro-published = Den er publisert på { $what }.
intro-more = Mer informasjon: { $what }.

version-dated = Dette er versjon { $version } av denne erklæringen, sist endret { $date }.
version-only = Dette er versjon { $version } av denne erklæringen.
dated-only = Denne erklæringen ble sist endret { $date }.
effective = Den gjelder fra { $date }.
history-lead = Hva som er endret:
history-version = { $date }, versjon { $version }

registered = registrert under nummer { $number }
registered-in = registrert { $place } under nummer { $number }
    .place = in
registered-with = { $said } hos { $what }
registered-as = { $said } ({ $what })
numbered = { $what }: { $number }
numbered-in = { $what } { $place }: { $number }
    .place = in

untranslated = Deler av denne erklæringen er ikke oversatt. De står på et annet språk: { $language }.
nothing-more = Det gis ingen nærmere opplysninger.
also-listed = Hit hører også: { $items }.
row-of = { $activity }: { $purpose }

data-consists-of = Hit hører: { $items }.
data-consists-of-these = Hit hører:
data-for-example = For eksempel: { $items }.
data-others = Dessuten brukes disse opplysningene:
contact-ways = { $contact } ({ $ways })
common-facts = For alt som følger, gjelder:
usual-facts = Hvis ikke annet er sagt der, gjelder for alt som følger:
common-facts-above = For alle disse gjelder:
usual-facts-above = Hvis ikke annet er sagt der, gjelder for alle disse:
data-items = { $data }: { $items }
data-examples = { $data }, for eksempel { $items }
such-as = For eksempel { $items }.
members = Hit hører

basis-relied-on = Vi bygger på det for: { $activities }.
interest-in = { $interest } (i «{ $activity }»)

caption-data-periods = Hvor lenge de ulike opplysningene lagres
caption-activity-periods = Hvor lenge opplysninger lagres i de ulike aktivitetene
stages = I trinn
moments = Hva som menes med disse tidsrommene:

no-decisions-anywhere = Ikke noe av det denne erklæringen beskriver, innebærer avgjørelser som utelukkende er basert på automatisert behandling.
no-decisions-in = Det treffes ingen avgjørelser som utelukkende er basert på automatisert behandling, i: { $activities }.
no-profiling-anywhere = Ikke noe av det denne erklæringen beskriver, innebærer profilering.
no-profiling-in = Det foretas ingen profilering i: { $activities }.

rights-granted = du har disse rettighetene
rights-against = { $said } overfor { $parties }
    .parties = objekt
rights-under = { $said } etter { $law }
right-means = Du har rett { $meaning }
right-where = Den gjelder hvis { $what }
right-except = Den omfatter ikke { $what }
competent-authority = For { $party } er den kompetente tilsynsmyndigheten: { $authority }.

caption-activities = Aktiviteter
caption-cookies = Informasjonskapsler og lignende teknologier
caption-cookie-categories = Typer informasjonskapsler og lignende teknologier
caption-jurisdictions = Hva som gjelder etter bosted

link-privacy-policy = Personvernerklæringen til { $who }

## Kort fortalt

glance = Kort fortalt
glance-who = Hvem som er ansvarlig
glance-why = Hva personopplysninger brukes til
glance-recipients = Hvem som mottar personopplysninger
glance-how-long = Hvor lenge opplysninger lagres
glance-rights = Rettighetene dine
glance-contact = Slik når du oss
glance-see-activities = Se hver bruk
glance-see-recipients = Se alle mottakere
glance-see-retention = Se tidene, eller hva som avgjør dem
glance-see-contact = Slik når du oss

## Kolonner som gir rader navn

rows-activities = Hva vi gjør
rows-data = Opplysninger
rows-recipients = Mottaker
rows-organisations = Organisasjon
rows-services = Produkt eller nettsted
rows-transfers = Overføring
rows-retention = Opplysninger eller regel
rows-trackers = Informasjonskapsel eller lignende teknologi
rows-cookies = Navn
# As in English.
rows-cookie-categories = Type
rows-sources = Kilde
rows-terms = Begrep
rows-jurisdictions = Hvor du bor
rows-measures = Tiltak
rows-certifications = Sertifisering
rows-rights = Rettigheter
rows-claims = Løfte
rows-contacts = Kontakt
more = Mer

## Feltenes etiketter

field-about = Tjenester
field-activities = Gjelder for
field-acts-as = Rolle
field-addresses = Adresse
field-against = Overfor
field-aliases = Også kalt
field-applies-to = Gjelder for
field-asked = Hvordan vi spør
field-at-end = Når tiden er ute
# As in English.
field-audience = For
field-authority = Tilsynsmyndighet
field-automated = Automatiserte avgjørelser
field-answer-within = Hvor raskt vi svarer
field-bases = Avhenger av det rettslige grunnlaget
field-basis = Rettslig grunnlag
field-category = Type
field-certifications = Sertifiseringer
field-changes = Endringer
field-channels = På disse måtene
field-children = Barn
field-commitments = Forpliktelser
field-further-to = Hva opplysningene først ble samlet inn for
field-compatibility = Hvorfor dette formålet er forenlig med det første
field-competent-for = Kompetent for
field-complain-to = Hvor du kan klage
field-complaint-form = Klageskjema
field-composed-of = Satt sammen av
field-consent = Samtykke
field-consequences = Hvis du ikke gir opplysningene
field-contacts = Kontakt
field-controllers = Behandlingsansvarlig
field-copy = Hvordan du får en kopi av garantiene
field-cost = Kostnad
field-courts = Domstoler
field-criminal = Opplysninger om straffedommer eller lovovertredelser
field-criteria = Hva tidsrommet avhenger av
field-data = Personopplysninger
field-dated = Dato
field-definition = Betydning
field-description = Beskrivelse
field-destination = Hvor til
field-do-not-track = Svar på «Do Not Track»-signaler
field-domains = Finnes på
field-dpo = Personvernombud
field-effect = Virkning
field-effective = Gjelder fra
field-emails = E-post
field-employees = Ansatte
field-entity = Hvem du har med å gjøre
field-examples = For eksempel
field-exceptions = Unntak
field-explicit = Uttrykkelig samtykke
field-exporter = Fra
field-extension = Kan forlenges med
field-form = Skjema
field-framework = Rammeverk
field-gives = Opplysninger fra denne kilden
field-giving = Om du må gi opplysningene
field-grants = Rettigheter
field-group = Hører til
# As in English.
field-handles = For
field-history = Tidligere versjoner
field-holder = Innehaver
field-how = Hvordan du bruker rettighetene dine
field-identifiability = I hvilken grad opplysningene viser hvem du er
field-identity = Hvordan vi kontrollerer hvem som spør
field-agents = Hvordan noen andre kan bruke dem på vegne av deg
field-implies = Kan indirekte avsløre
field-importer = Til
field-includes = Omfatter
field-issuer = Administreres av
field-items = Deler
field-languages = Språk
field-lasts = Varer
field-law = Lov
field-legal-form = Selskapsform
field-lengthens = Lagres lenger for
field-liability = Ansvar
field-lifetime = Hvor lenge den blir værende
field-links = Mer informasjon
field-list = Liste
field-location = Hvor
field-logic = Hvordan avgjørelsen treffes
field-breach-notice = Hvem vi varsler om brudd på personopplysningssikkerheten
field-recipient-breach-notice = Hvem de varsler om brudd på personopplysningssikkerheten
field-measures = Sikkerhetstiltak
field-mechanism = Hva som tillater overføringen
field-members = Medlemmer
field-method = Hvordan samtykket gis
field-minimum-age = Minstealder
field-names = Navn
field-notice-timing = Når du informeres
field-number = Nummer
field-only-if = Bare hvis
field-onward = Gis videre til
field-opt-out = Hvordan du reserverer deg
field-opt-out-signals = Svar på reservasjonssignaler
field-opt-out-status = Hvordan du ser at du har reservert deg
field-keeps = Hva som fortsatt lagres
field-organisation = Kontakt for
field-oversees = Fører tilsyn med
field-oversight = Tilsyn
field-own-purposes = Egne formål
field-parental-consent = Foreldres samtykke
field-part-of = Del av
field-party = Hvem som står bak
field-party-to = Part i
field-period = Hvor lenge
field-permits = Tillatelser
# As in English.
field-person = Person
field-phones = Telefon
field-position = Stilling
field-prevails = Prinsippene der går foran denne erklæringen når de to avviker fra hverandre
field-privacy-policy = Personvernerklæring
field-profiling = Profilering
field-provider = Leveres av
field-provides = Hva som gjøres for oss
field-public = Offentlig tilgjengelig
field-purposes = Formål
field-reason = Hvorfor
field-reach = Hvem den når
field-recipients = Mottakere
field-recorded = Hvordan det dokumenteres
field-recourse = Hvor du kan henvende deg
field-refusal = Hvordan du sier nei
field-registrations = Registrering
field-representative = Representant
field-resident-in = Hvor de bor
field-residents = Hvor du bor
field-responsible = Ansvarlig for personvernet
field-retention = Hvor lenge opplysningene lagres
field-role = Vår rolle
field-safeguards = Garantier
field-scope = Omfang
field-sector = Bransje
field-services = Tjenester
field-setter = Settes av
field-signed = Inngått
field-significance = Hva avgjørelsen betyr for deg
field-sold-or-shared = Selges eller deles
field-source = Hvor opplysningene kommer fra
field-special = Særlig kategori
field-special-terms = Særlige vilkår
# As in English.
field-standard = Standard
field-strictly-necessary = Strengt nødvendig
field-sub-processors = Underdatabehandlere
field-subjects = Hvem det gjelder
field-technology = Teknologi
field-text = Betydning
field-to = Hvem som har disse rettighetene
field-total = I alt
field-trademarks = Varemerker
field-tracked-across-sites = Om andre samler inn opplysninger på tvers av nettsteder
field-trackers = Informasjonskapsler og lignende teknologier
# As in English.
field-type = Type
field-url = Adresse
field-valid = Gyldig
field-version = Versjon
field-vulnerable = Sårbare personer
field-website = Nettsted
field-withdrawal = Hvordan du trekker det tilbake

field-state-criteria = Gjelder hvis
field-certification-links = Mer informasjon
field-certification-list = Liste over de sertifiserte
field-certification-scope = Hva den omfatter
# As in English.
field-consent-applies-to = For
field-consent-subjects = Hvem som spørres
field-consent-refusal = Hvordan du sier nei
field-consent-effect = Hva tilbaketrekkingen innebærer
field-data-part-of = Del av
field-jurisdiction-authority = Tilsynsmyndighet
field-organisation-location = Hvor opplysningene behandles
field-recipient-location = Hvor opplysningene behandles
field-authority-location = Hvor opplysningene behandles
field-activity-location = Hvor opplysningene befinner seg
field-purpose-location = Hvor opplysningene befinner seg
field-measure-applies-to = Hva som beskyttes
field-organisation-list = Liste
field-permit-scope = Hva den tillater
field-recipient-activities = Mottar opplysninger i
field-recipient-data = Mottatte opplysninger
field-recipient-list = Gjeldende liste
field-recipient-purposes = Mottas for disse formålene
field-retention-activities = Når de brukes til
field-retention-data = Opplysninger
field-retention-law = Lover som krever det
field-retention-url = Retningslinjer for lagring
field-right-how = Hvordan du bruker den
field-right-includes = Den omfatter
field-right-only-if = Den gjelder hvis
field-rights-activities = Disse rettighetene gjelder for
field-rights-activities-alone = Dette gjelder for
field-rights-description = Om disse rettighetene
field-rights-refusal = Hvis vi sier nei
field-rights-to = Hvem dette er for
field-service-subjects = Tilbys til
field-source-subjects = Hvem det gjelder
field-stage-only-if = Bare hvis
field-tracker-category-data = Innsamlede opplysninger
field-tracker-data = Innsamlede opplysninger
field-tracker-recipients = Hvem andre som kan lese den
field-transfer-activities = Skjer i
field-transfer-data = Overførte opplysninger
field-transfer-purposes = For hvilke formål

## Feltenes ord

word-processor = databehandler (behandler opplysninger på vegne av den behandlingsansvarlige)
word-sub-processor = underdatabehandler (behandler opplysninger på vegne av en databehandler)
word-controller = behandlingsansvarlig (bestemmer hvorfor og hvordan opplysninger brukes)
word-joint-controller = felles behandlingsansvarlig (bestemmer sammen med andre)
word-authority = offentlig myndighet
word-breach-notice-authority = tilsynsmyndigheten
word-breach-notice-people = dem det gjelder
word-breach-notice-controller = den behandlingsansvarlige
word-public = allmennheten
word-service-provider = tjenesteleverandør eller oppdragstaker
word-third-party = tredjepart
word-internal = personer i organisasjonen eller konsernet
word-role-controller = behandlingsansvarlig
word-role-processor = databehandler
word-role-joint-controller = felles behandlingsansvarlig

word-political = politisk
word-philosophical = filosofisk
word-religious = religiøs
word-trade-union = fagforeningsmessig

word-not-directed = retter seg ikke mot barn
word-directed = retter seg mot barn
word-mixed = retter seg blant annet mot barn

word-honoured = vi gjør som de ber om
word-ignored = vi gjør det samme med dem som uten dem

word-sold = selges
word-shared = deles for annonsering på tvers av nettsteder og tjenester
word-residents = personer som bor der

word-statutory = kreves etter loven
word-contractual = kreves etter avtalen
word-pre-contractual = nødvendig for å inngå en avtale
word-optional = frivillig
word-automatic = samles inn automatisk, uten at noen gir dem

word-identifiable = opplysningene viser hvem noen er, alene eller sammen med andre opplysninger
word-pseudonymous = opplysningene viser hvem noen er, men bare sammen med opplysninger som oppbevares atskilt
word-encrypted = opplysningene viser hvem noen er, men bare med en nøkkel
word-aggregated = opplysningene gjelder mange mennesker samlet
word-anonymous = opplysningene viser ikke hvem noen er

word-deleted = opplysningene slettes
word-anonymised = opplysningene anonymiseres
word-archived = opplysningene arkiveres
word-returned = opplysningene leveres tilbake
word-reviewed = det vurderes om opplysningene fortsatt trengs

word-cookie = informasjonskapsel
word-pixel = sporingspiksel
word-local-storage = oppføring i nettleserens lager
word-sdk = identifikator i et programvareutviklingssett (SDK)
word-fingerprint = gjenkjenning av enheten ved egenskapene dens
word-link-decoration = identifikator i lenker
word-log-file = loggfil på en server
word-script = skript
word-first-party = nettstedet selv
word-session = til nettleseren lukkes
word-persistent = lenger enn økten, i et tidsrom som ikke er oppgitt

word-opt-in = ved en tydelig handling, for eksempel ved å krysse av i en rute
word-opt-out = ved ikke å protestere
word-pre-ticked = ved å la en forhåndsavkrysset rute stå
word-browser-settings = ved innstillingene i nettleseren
word-continued-use = ved å fortsette å bruke tjenesten
word-acceptance-of-terms = ved å godta vilkår
word-signature = skriftlig
word-oral = muntlig

word-technical = teknisk
word-organisational = organisatorisk
word-physical = fysisk
word-contractual-measure = avtalefestet

word-others = alle andre steder
word-full = fullstendig
word-short = kort

layer-full = Dette er et sammendrag. Alt annet står i { $notice }, vår fullstendige erklæring
