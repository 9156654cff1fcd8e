## Meningarna i information om personuppgiftsbehandling, på svenska. Tilltal: du.
##
## Former som begrepp har: `in` (”i Sverige”, ”på Island”), `objekt` (”dig själv”), `bisats` (med ”inte” före verbet) och `vara` (”våra berättigade
## intressen”).

## Listor, datum, tal

list = {", "}
list-and = {" och "}
list-or = {" eller "}
list-long = {"; "}
list-and-long = {"; och "}
list-or-long = {"; eller "}
full-stop = .
decimal-sign = ,

date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

range = { $from } { $end }
range-from = från och med den { $date }
range-until = till och med den { $date }
range-before = före den { $date }

duration-seconds = { $n ->
    [one] { $n } sekund
   *[other] { $n } sekunder
}
duration-minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minuter
}
duration-hours = { $n ->
    [one] { $n } timme
   *[other] { $n } timmar
}
duration-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagar
}
duration-working-days = { $n ->
    [one] { $n } arbetsdag
   *[other] { $n } arbetsdagar
}
duration-weeks = { $n ->
    [one] { $n } vecka
   *[other] { $n } veckor
}
duration-months = { $n ->
    [one] { $n } månad
   *[other] { $n } månader
}
duration-years = { $n } år
duration-about = cirka { $duration }
duration-up-to = upp till { $duration }

language-bg = bulgariska
language-cs = tjeckiska
language-da = danska
language-de = tyska
language-el = grekiska
language-en = engelska
language-es = spanska
language-et = estniska
language-fi = finska
language-fr = franska
language-ga = iriska
language-hr = kroatiska
language-hu = ungerska
language-is = isländska
language-it = italienska
language-lt = litauiska
language-lv = lettiska
language-mt = maltesiska
language-nb = norska
language-nl = nederländska
language-nn = norska (nynorska)
language-no = norska
language-pl = polska
language-pt = portugisiska
language-ro = rumänska
language-sk = slovakiska
language-sl = slovenska
language-sv = svenska

## Värden: vad som nämns, vad som sägs direkt efter, och vad prepositioner lägger till

item-of = { $item } (del av { $category })
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
label-responsible = { $head }, för { $label }
label-do-not-track = { $head }: { $label }
label-opt-out-signals = { $head }: { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head }, utom { $what }
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
qual-from = { $head }, från { $what }
    .what = objekt
qual-until = { $head } fram till { $what }
qual-before = { $head } före { $what }
qual-after = { $head } efter { $what }
qual-within = { $head } inom { $what }
qual-while = { $head } så länge { $what }
    .what = bisats
qual-under = { $head }, enligt { $what }
qual-at = { $head }, på { $what }
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (intresseavvägningen: { $what })
qual-role-at = { $head } (det väsentliga innehållet i arrangemanget: { $what })
qual-for = { $head }, för { $what }
    .what = objekt
qual-in = { $head }, { $what }
    .what = in
qual-where = { $head }, om { $what }
qual-where-unstated = { $head } (eventuellt)
qual-purposes-where-unstated = { $head } (det kan vi göra)
qual-because = { $head }, eftersom { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } som bor { $what }
    .what = in
qual-to-in = { $head } som bor { $what }
    .what = in
qual-emails-for = { $head } för { $what }
qual-phones-for = { $head } för { $what }
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } { $what }
    .what = in
qual-party-to-with = { $head } med { $what }
    .what = objekt
qual-recipients-with = { $head } (endast { $what })
qual-mechanism-via = { $head }, enligt certifieringen ”{ $what }”
qual-representative-in = { $head } { $what }
    .what = in
qual-representative-under = { $head }, enligt { $what }
qual-role-of = { $head } för { $what }
    .what = objekt
qual-role-with = { $head } tillsammans med { $what }
    .what = objekt
qual-giving-under = { $head } enligt { $what }
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head }: { $what }
qual-answer-within-after = { $head } efter { $what }

choice-latest = { $items }, beroende på vad som inträffar senast
choice-earliest = { $items }, beroende på vad som inträffar först
choice-one = beroende på sammanhanget något av följande: { $items }

key-for = för { $what }
    .what = objekt
key-for-activity = för ”{ $what }”
key-for-group = för ”{ $what }”
key-in = { $what }
    .what = in
key-complain-to-in = om du bor { $what }
    .what = in
key-join = { $first } { $next }
key-otherwise = i alla andra fall
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = ja
no = nej
none = inga
not-applicable = inte tillämpligt
indefinitely = tills vidare, utan slutdatum
unstated = inte angivet
inherited = som tidigare angetts
stated = som angivet

none-data = inga personuppgifter
none-basis = ingen rättslig grund
none-recipients = uppgifterna lämnas inte vidare till någon
none-consequences = det får inga följder om du inte lämnar uppgifterna
none-automated = inga beslut fattas som enbart grundas på automatiserad behandling
no-automated = inga beslut fattas som enbart grundas på automatiserad behandling
yes-automated = beslut fattas som enbart grundas på automatiserad behandling
none-profiling = ingen profilering görs
no-profiling = ingen profilering görs
yes-profiling = profilering görs
none-retention = uppgifterna sparas inte
none-period = uppgifterna sparas inte
none-dpo = inget dataskyddsombud har utsetts
none-representative = ingen företrädare har utsetts
none-own-purposes = inga: uppgifterna används inte för egna ändamål
none-sub-processors = inga
none-mechanism = ingen överföringsmekanism
none-onward = uppgifterna lämnas inte vidare
none-sold-or-shared = ingetdera: uppgifterna säljs inte och delas inte för annonsering över olika webbplatser och tjänster
none-trackers = inga kakor eller liknande tekniker
none-consent = inget samtycke begärs
none-agents = ingen annan kan göra det
none-cost = ingen
none-withdrawal = det kan inte återkallas
none-opt-out = du kan inte tacka nej till detta
none-recorded = det dokumenteras inte
none-parental-consent = inget samtycke inhämtas från föräldrarna
none-special-terms = inga
none-party-to = inga
none-assessment = ingen
none-policy-document = inget
not-applicable-basis = inte tillämpligt
not-applicable-retention = inte tillämpligt

## Tidsperioder

period-join = { $head } { $tail }
period-within = inom { $what }
period-after = efter { $what }
period-from = från { $what }
period-until = fram till { $what }
period-before = före { $what }
period-while = så länge { $what }
    .what = bisats
qual-period-except = { $head }, utom för { $what }
qual-period-under = { $head } enligt { $what }
stages-then = { $before }; därefter { $next }
stage-keeps = { $period } (sparas: { $what })
stage-keeps-only = sparas: { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Rättsliga grunder

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } hos { $whose }
    .whose = objekt
basis-ours = { $basis }
    .basis = vara

## Vad uppgifter utan rubrik kallas

called-purpose = { $what }
called-retention = { $what }
called-transfer = Överföring till { $what }
    .what = objekt
called-consent = Samtycke: { $what }
called-rights = Rättigheter för { $what }
called-jurisdiction = { $what }
called-right = { $what }

## Under titeln

meta-dated = Senast uppdaterad
meta-effective = Gäller från
# As in English.
meta-version = Version
meta-controllers = { $n ->
    [one] Personuppgiftsansvarig
   *[other] Personuppgiftsansvariga
}

## Rubriker

heading-introduction = Om denna information
heading-controllers = Vem som är ansvarig
heading-contact = Så når du oss
heading-activities = Vad vi använder personuppgifter till
heading-processing-for-others = Vad vi gör för andras räkning
heading-data = De personuppgifter vi använder
heading-sources = Var uppgifterna kommer ifrån
heading-legal-bases = Rättsliga grunder
heading-interests = Berättigade intressen
heading-recipients = Vem som tar emot personuppgifter
heading-transfers = Överföringar till andra länder
heading-certifications = Certifieringar
heading-permits = Tillstånd
heading-retention = Hur länge vi sparar personuppgifter
heading-security = Hur vi skyddar personuppgifter
heading-automated-decisions = Automatiserade beslut och profilering
heading-consent = Samtycke
heading-rights = Dina rättigheter
heading-complaints = Klagomål
heading-cookies = Kakor och liknande tekniker
heading-children = Barn
heading-claims = Vad vi lovar
heading-definitions = Ord i denna information
heading-jurisdictions = Vad som gäller där du bor
heading-changes = Ändringar i denna information

## Inledningar till avsnitten

lead-data = Det är dessa personuppgifter som denna information handlar om.
lead-sources = Personuppgifter kommer från dessa källor.
lead-legal-bases = Det är dessa rättsliga grunder som denna information stöder sig på.
lead-interests = Det är dessa berättigade intressen som denna information stöder sig på.
lead-recipients = Dessa personer och organisationer tar emot personuppgifter.
lead-transfers = Personuppgifter överförs på följande sätt.
lead-certifications = Dessa certifieringar åberopas.
lead-permits = Dessa tillstånd har getts.
lead-retention = Så länge sparas personuppgifter.
lead-security = Dessa åtgärder skyddar personuppgifter.
lead-consent = Så begärs och återkallas samtycke.
lead-cookies = Dessa kakor och liknande tekniker används.
lead-complaints = Du kan klaga hos:
lead-jurisdictions = Vad som gäller för dig beror på var du bor.

## Hänvisningar och läsare

see-numbered = avsnitt { $number } (”{ $title }”)
see-titled = ”{ $title }”
readers = Detta avsnitt är för { $people }.
readers-in = Detta avsnitt är för personer som bor { $place }.
    .place = in
readers-who-live = Detta avsnitt är för { $people } som bor { $place }.
    .place = in

## Meningar

labelled = { $label } { $what }
quoted = ”{ $what }”
law-of = lagstiftningen { $place }
    .place = in
in-sentence-regime = { $name }
term-means = { $term }: { $meaning }
term-aliases = { $term } (även { $aliases })
years-of-age = { $n } år

intro-who = { $n ->
    [one] Vi är { $names }. I denna information avser ”vi”, ”oss” och ”vår” { $names }.
   *[other] Vi är { $names }. I denna information avser ”vi”, ”oss” och ”vår” dessa organisationer.
}
intro-for = Denna information är för { $people }.
intro-for-these = Denna information är för:
intro-about = Den handlar om { $services }.
intro-about-these = Den handlar om:
intro-published = Den finns publicerad på { $what }.
intro-more = Mer information: { $what }.

version-dated = Detta är version { $version } av denna information, senast ändrad den { $date }.
version-only = Detta är version { $version } av denna information.
dated-only = Denna information ändrades senast den { $date }.
effective = Den gäller från och med den { $date }.
history-lead = Vad som har ändrats:
# As in English.
history-version = { $date }, version { $version }

registered = registrerad under nummer { $number }
registered-in = registrerad { $place } under nummer { $number }
    .place = in
registered-with = { $said } hos { $what }
registered-as = { $said } ({ $what })
numbered = { $what }: { $number }
numbered-in = { $what } { $place }: { $number }
    .place = in

untranslated = Delar av denna information är inte översatta. De står på ett annat språk: { $language }.
nothing-more = Inga närmare uppgifter lämnas.
also-listed = Hit hör också: { $items }.
row-of = { $activity }: { $purpose }

data-consists-of = Hit hör: { $items }.
data-consists-of-these = Hit hör:
data-for-example = Till exempel: { $items }.
data-others = Dessutom används dessa uppgifter:
contact-ways = { $contact } ({ $ways })
common-facts = För allt som följer gäller:
usual-facts = Om inget annat anges där gäller för allt som följer:
common-facts-above = För alla dessa gäller:
usual-facts-above = Om inget annat anges där gäller för alla dessa:
data-items = { $data }: { $items }
data-examples = { $data }, till exempel { $items }
such-as = Till exempel { $items }.
members = Hit hör

basis-relied-on = Vi stöder oss på den för: { $activities }.
interest-in = { $interest } (i ”{ $activity }”)

caption-data-periods = Hur länge de olika uppgifterna sparas
caption-activity-periods = Hur länge uppgifter sparas i de olika verksamheterna
stages = I steg
moments = Vad som menas med dessa tider:

no-decisions-anywhere = Inget av det som denna information beskriver innebär beslut som enbart grundas på automatiserad behandling.
no-decisions-in = Inga beslut som enbart grundas på automatiserad behandling fattas i: { $activities }.
no-profiling-anywhere = Inget av det som denna information beskriver innebär profilering.
no-profiling-in = Ingen profilering görs i: { $activities }.

rights-granted = du har dessa rättigheter
rights-against = { $said } gentemot { $parties }
    .parties = objekt
rights-under = { $said } enligt { $law }
right-means = Du har rätt { $meaning }
right-where = Den gäller om { $what }
right-except = Den omfattar inte { $what }
competent-authority = För { $party } är den behöriga tillsynsmyndigheten: { $authority }.

caption-activities = Verksamheter
caption-cookies = Kakor och liknande tekniker
caption-cookie-categories = Typer av kakor och liknande tekniker
caption-jurisdictions = Vad som gäller efter bosättningsland

link-privacy-policy = Integritetspolicy för { $who }

## I korthet

glance = I korthet
glance-who = Vem som är ansvarig
glance-why = Vad personuppgifter används till
glance-recipients = Vem som tar emot personuppgifter
glance-how-long = Hur länge uppgifter sparas
glance-rights = Dina rättigheter
glance-contact = Så når du oss
glance-see-activities = Se varje användning
glance-see-recipients = Se alla mottagare
glance-see-retention = Se tiderna, eller vad som avgör dem
glance-see-contact = Så når du oss

## Kolumner som ger rader deras namn

rows-activities = Vad vi gör
rows-data = Uppgifter
rows-recipients = Mottagare
# As in English.
rows-organisations = Organisation
rows-services = Produkt eller webbplats
rows-transfers = Överföring
rows-retention = Uppgifter eller regel
rows-trackers = Kaka eller liknande teknik
rows-cookies = Namn
rows-cookie-categories = Typ
rows-sources = Källa
rows-terms = Begrepp
rows-jurisdictions = Var du bor
rows-measures = Åtgärd
rows-certifications = Certifiering
rows-rights = Rättigheter
rows-claims = Löfte
rows-contacts = Kontakt
more = Mer

## Fältens etiketter

field-about = Tjänster
field-activities = Gäller för
field-acts-as = Roll
field-addresses = Adress
field-against = Gentemot
field-aliases = Kallas även
field-applies-to = Gäller för
field-asked = Hur vi frågar
field-at-end = När tiden har gått ut
field-audience = För
field-authority = Tillsynsmyndighet
field-automated = Automatiserade beslut
field-answer-within = Hur snabbt vi svarar
field-bases = Beror på den rättsliga grunden
field-basis = Rättslig grund
field-category = Typ
field-certifications = Certifieringar
field-changes = Ändringar
field-channels = På dessa vägar
field-children = Barn
field-commitments = Åtaganden
field-further-to = Vad uppgifterna först samlades in för
field-compatibility = Varför detta ändamål är förenligt med det första
field-competent-for = Behörig för
field-complain-to = Var du kan klaga
field-complaint-form = Klagomålsformulär
field-composed-of = Består av
field-consent = Samtycke
field-consequences = Om du inte lämnar uppgifterna
field-contacts = Kontakt
field-controllers = Personuppgiftsansvarig
field-copy = Hur du får en kopia av skyddsåtgärderna
field-cost = Kostnad
field-courts = Domstolar
field-criminal = Uppgifter om fällande domar i brottmål eller lagöverträdelser
field-criteria = Vad tiden beror på
field-data = Personuppgifter
field-dated = Datum
field-definition = Betydelse
field-description = Beskrivning
field-destination = Vart
field-do-not-track = Svar på ”Do Not Track”-signaler
field-domains = Finns på
field-dpo = Dataskyddsombud
field-effect = Verkan
field-effective = Gäller från
field-emails = E-post
field-employees = Anställda
field-entity = Vem du har att göra med
field-examples = Till exempel
field-exceptions = Undantag
field-explicit = Uttryckligt samtycke
field-exporter = Från
field-extension = Kan förlängas med
field-form = Formulär
field-framework = Ramverk
field-gives = Uppgifter från denna källa
field-giving = Om du måste lämna uppgifterna
field-grants = Rättigheter
field-group = Hör till
field-handles = För
field-history = Tidigare versioner
field-holder = Innehavare
field-how = Hur du använder dina rättigheter
field-identifiability = I vilken mån uppgifterna visar vem du är
field-identity = Hur vi kontrollerar vem som frågar
field-agents = Hur någon annan kan använda dem för din räkning
field-implies = Kan indirekt avslöja
field-importer = Till
field-includes = Omfattar
field-issuer = Administreras av
field-items = Delar
field-languages = Språk
field-lasts = Varar
field-law = Lag
field-legal-form = Företagsform
field-lengthens = Sparas längre för
field-liability = Ansvar
field-lifetime = Hur länge den finns kvar
field-links = Mer information
field-list = Lista
field-location = Var
field-logic = Hur beslutet fattas
field-breach-notice = Vem vi underrättar om en personuppgiftsincident
field-recipient-breach-notice = Vem de underrättar om en personuppgiftsincident
field-measures = Säkerhetsåtgärder
field-mechanism = Vad som tillåter överföringen
field-members = Medlemmar
field-method = Hur samtycket lämnas
field-minimum-age = Lägsta ålder
field-names = Namn
field-notice-timing = När du informeras
field-number = Nummer
field-only-if = Endast om
field-onward = Lämnas vidare till
field-opt-out = Hur du tackar nej
field-opt-out-signals = Svar på signaler om att tacka nej
field-opt-out-status = Hur du ser att du har tackat nej
field-keeps = Vad som ändå sparas
field-organisation = Kontakt för
field-oversees = Övervakar
field-oversight = Tillsyn
field-own-purposes = Egna ändamål
field-parental-consent = Föräldrars samtycke
field-part-of = Del av
field-party = Vem som står bakom
field-party-to = Part i
field-period = Hur länge
field-permits = Tillstånd
# As in English.
field-person = Person
field-phones = Telefon
# As in English.
field-position = Position
field-prevails = Dess principer har företräde framför denna information där de skiljer sig åt
field-privacy-policy = Integritetspolicy
field-profiling = Profilering
field-provider = Tillhandahålls av
field-provides = Vad som görs för oss
field-public = Allmänt tillgängligt
field-purposes = Ändamål
field-reason = Varför
field-reach = Vem den når
field-recipients = Mottagare
field-recorded = Hur det dokumenteras
field-recourse = Vart du kan vända dig
field-refusal = Hur du tackar nej
field-registrations = Registrering
field-representative = Företrädare
field-resident-in = Var de bor
field-residents = Var du bor
field-responsible = Ansvarig för dataskyddet
field-retention = Hur länge uppgifterna sparas
field-role = Vår roll
field-safeguards = Skyddsåtgärder
field-scope = Omfattning
field-sector = Bransch
field-services = Tjänster
field-setter = Sätts av
field-signed = Ingånget
field-significance = Vad beslutet betyder för dig
field-sold-or-shared = Säljs eller delas
field-source = Var uppgifterna kommer ifrån
field-special = Särskild kategori
field-special-terms = Särskilda villkor
# As in English.
field-standard = Standard
field-strictly-necessary = Absolut nödvändig
field-sub-processors = Underbiträden
field-subjects = Vilka det gäller
field-technology = Teknik
field-text = Betydelse
field-to = Vem som har dessa rättigheter
field-total = Totalt
field-trademarks = Varumärken
field-tracked-across-sites = Om andra samlar in uppgifter över flera webbplatser
field-trackers = Kakor och liknande tekniker
field-type = Typ
field-url = Adress
field-valid = Gäller
# As in English.
field-version = Version
field-vulnerable = Utsatta personer
field-website = Webbplats
field-withdrawal = Hur du återkallar det

field-state-criteria = Gäller om
field-certification-links = Mer information
field-certification-list = Lista över de certifierade
field-certification-scope = Vad den omfattar
field-consent-applies-to = För
field-consent-subjects = Vem som tillfrågas
field-consent-refusal = Hur du nekar
field-consent-effect = Vad återkallelsen innebär
field-data-part-of = Del av
field-jurisdiction-authority = Tillsynsmyndighet
field-organisation-location = Var uppgifterna behandlas
field-recipient-location = Var uppgifterna behandlas
field-authority-location = Var uppgifterna behandlas
field-activity-location = Var uppgifterna finns
field-purpose-location = Var uppgifterna finns
field-measure-applies-to = Vad som skyddas
field-organisation-list = Lista
field-permit-scope = Vad det tillåter
field-recipient-activities = Tar emot uppgifter i
field-recipient-data = Mottagna uppgifter
field-recipient-list = Aktuell lista
field-recipient-purposes = Tas emot för dessa ändamål
field-retention-activities = När de används för
field-retention-data = Uppgifter
field-retention-law = Lagar som kräver det
field-retention-url = Riktlinjer för lagring
field-right-how = Hur du använder den
field-right-includes = Den omfattar
field-right-only-if = Den gäller om
field-rights-activities = Dessa rättigheter gäller för
field-rights-activities-alone = Detta gäller för
field-rights-description = Om dessa rättigheter
field-rights-refusal = Om vi säger nej
field-rights-to = Vem detta är för
field-service-subjects = Erbjuds till
field-source-subjects = Vilka det gäller
field-stage-only-if = Endast om
field-tracker-category-data = Insamlade uppgifter
field-tracker-data = Insamlade uppgifter
field-tracker-recipients = Vem mer som kan läsa den
field-transfer-activities = Sker i
field-transfer-data = Överförda uppgifter
field-transfer-purposes = För vilka ändamål

## Fältens ord

word-processor = personuppgiftsbiträde (behandlar uppgifter för den personuppgiftsansvarigas räkning)
word-sub-processor = underbiträde (behandlar uppgifter för ett personuppgiftsbiträdes räkning)
word-controller = personuppgiftsansvarig (bestämmer varför och hur uppgifter används)
word-joint-controller = gemensamt personuppgiftsansvarig (bestämmer tillsammans med andra)
word-authority = myndighet
word-breach-notice-authority = tillsynsmyndigheten
word-breach-notice-people = de berörda personerna
word-breach-notice-controller = den personuppgiftsansvariga
word-public = allmänheten
word-service-provider = tjänsteleverantör eller uppdragstagare
word-third-party = tredje part
word-internal = personer inom organisationen eller dess koncern
word-role-controller = personuppgiftsansvarig
word-role-processor = personuppgiftsbiträde
word-role-joint-controller = gemensamt personuppgiftsansvarig

word-political = politiskt
word-philosophical = filosofiskt
word-religious = religiöst
word-trade-union = fackligt

word-not-directed = riktar sig inte till barn
word-directed = riktar sig till barn
word-mixed = riktar sig bland annat till barn

word-honoured = vi gör som de begär
word-ignored = vi gör likadant med dem som utan dem

word-sold = säljs
word-shared = delas för annonsering över olika webbplatser och tjänster
word-residents = personer som bor där

word-statutory = krävs enligt lag
word-contractual = krävs enligt avtal
word-pre-contractual = behövs för att ingå ett avtal
word-optional = frivilligt
word-automatic = samlas in automatiskt, utan att någon lämnar dem

word-identifiable = uppgifterna visar vem någon är, för sig eller tillsammans med andra uppgifter
word-pseudonymous = uppgifterna visar vem någon är, men bara tillsammans med information som förvaras åtskilt
word-encrypted = uppgifterna visar vem någon är, men bara med en nyckel
word-aggregated = uppgifterna rör många personer tillsammans
word-anonymous = uppgifterna visar inte vem någon är

word-deleted = uppgifterna raderas
word-anonymised = uppgifterna anonymiseras
word-archived = uppgifterna arkiveras
word-returned = uppgifterna lämnas tillbaka
word-reviewed = det prövas om uppgifterna fortfarande behövs

word-cookie = kaka
word-pixel = spårningspixel
word-local-storage = post i webbläsarens lagringsutrymme
word-sdk = identifierare i ett programutvecklingspaket (SDK)
word-fingerprint = igenkänning av enheten genom dess egenskaper
word-link-decoration = identifierare i länkar
word-log-file = loggfil på en server
word-script = skript
word-first-party = webbplatsen själv
word-session = tills webbläsaren stängs
word-persistent = längre än sessionen, under en tid som inte anges

word-opt-in = genom en tydlig handling, till exempel genom att kryssa i en ruta
word-opt-out = genom att inte invända
word-pre-ticked = genom att låta en förkryssad ruta vara
word-browser-settings = genom webbläsarens inställningar
word-continued-use = genom fortsatt användning av tjänsten
word-acceptance-of-terms = genom godkännande av villkor
word-signature = skriftligen
word-oral = muntligen

word-technical = teknisk
word-organisational = organisatorisk
word-physical = fysisk
word-contractual-measure = avtalsmässig

word-others = överallt annars
word-full = fullständig
word-short = kort

layer-full = Detta är en sammanfattning. Allt annat står i { $notice }, vår fullständiga information
