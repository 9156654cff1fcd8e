## De zinnen van privacyverklaringen in het Nederlands. Aanspreekvorm: u.
##
## Vormen die begrippen hebben: `in` (“in de Verenigde Staten”, “op Malta”), `zolang` (met het werkwoord achteraan) en `onze` (“onze gerechtvaardigde belangen”).

form-onze = { $what } (van ons)

## Opsommingen, data, getallen

list = {", "}
list-and = {" en "}
list-or = {" of "}
list-long = {"; "}
list-and-long = {"; en "}
list-or-long = {"; of "}
full-stop = .
decimal-sign = ,

date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

range = { $from } { $end }
range-from = vanaf { $date }
range-until = tot en met { $date }
range-before = tot { $date }

duration-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } seconden
}
duration-minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
duration-hours = { $n } uur
duration-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
duration-working-days = { $n ->
    [one] { $n } werkdag
   *[other] { $n } werkdagen
}
duration-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weken
}
duration-months = { $n ->
    [one] { $n } maand
   *[other] { $n } maanden
}
duration-years = { $n } jaar
duration-about = ongeveer { $duration }
duration-up-to = maximaal { $duration }

language-bg = Bulgaars
language-cs = Tsjechisch
language-da = Deens
language-de = Duits
language-el = Grieks
language-en = Engels
language-es = Spaans
language-et = Ests
language-fi = Fins
language-fr = Frans
language-ga = Iers
language-hr = Kroatisch
language-hu = Hongaars
language-is = IJslands
language-it = Italiaans
language-lt = Litouws
language-lv = Lets
language-mt = Maltees
language-nb = Noors
language-nl = Nederlands
language-nn = Noors (Nynorsk)
language-no = Noors
language-pl = Pools
language-pt = Portugees
language-ro = Roemeens
language-sk = Slowaaks
language-sl = Sloveens
language-sv = Zweeds

## Waarden: waar het om gaat, wat er direct achter staat en wat voorzetsels toevoegen

item-of = { $item } (onderdeel van { $category })
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
label-responsible = { $head }, voor { $label }
label-do-not-track = { $head }: { $label }
label-opt-out-signals = { $head }: { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head } (behalve { $what })
qual-of = { $head } van { $what }
qual-as = { $head } ({ $what })
qual-with = { $head } met { $what }
# As in English.
qual-via = { $head }, via { $what }
qual-from = { $head } (bron: { $what })
qual-until = { $head } tot { $what }
qual-before = { $head } vóór { $what }
qual-after = { $head } na { $what }
qual-within = { $head } binnen { $what }
qual-while = { $head } zolang { $what }
    .what = zolang
qual-under = { $head }, op grond van { $what }
qual-at = { $head }, op { $what }
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (de afweging: { $what })
qual-role-at = { $head } (de wezenlijke inhoud van de regeling: { $what })
qual-for = { $head }, voor { $what }
qual-in = { $head }, { $what }
    .what = in
qual-where = { $head }, als { $what }
qual-where-unstated = { $head } (mogelijk)
qual-purposes-where-unstated = { $head } (dit kunnen wij doen)
qual-because = { $head }, omdat { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } die { $what } wonen
    .what = in
qual-to-in = { $head } die { $what } wonen
    .what = in
qual-emails-for = { $head } voor { $what }
qual-phones-for = { $head } voor { $what }
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } { $what }
    .what = in
qual-party-to-with = { $head } met { $what }
qual-sold-or-shared-with = { $head }, ontvanger: { $what }
qual-recipients-with = { $head } (alleen { $what })
qual-mechanism-via = { $head }, onder de certificering “{ $what }”
qual-representative-in = { $head } { $what }
    .what = in
qual-representative-under = { $head }, op grond van { $what }
qual-role-of = { $head } voor { $what }
qual-role-with = { $head } met { $what }
qual-giving-under = { $head } op grond van { $what }
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head }: { $what }
qual-answer-within-after = { $head } na { $what }

choice-latest = { $items }, al naargelang wat later is
choice-earliest = { $items }, al naargelang wat eerder is
choice-one = afhankelijk van de context een van de volgende: { $items }

key-for = voor { $what }
key-for-activity = voor “{ $what }”
key-for-group = voor “{ $what }”
key-in = { $what }
    .what = in
key-join = { $first } { $next }
key-otherwise = in alle andere gevallen
key-complain-to-in = als u { $what } woont
    .what = in
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = ja
no = nee
none = geen
not-applicable = niet van toepassing
indefinitely = voor onbepaalde tijd, zonder einddatum
unstated = niet vermeld
inherited = zoals eerder vermeld
stated = zoals vermeld

none-data = geen persoonsgegevens
none-basis = geen rechtsgrond
none-recipients = de gegevens worden aan niemand verstrekt
none-consequences = het heeft geen gevolgen als u de gegevens niet verstrekt
none-automated = er worden geen uitsluitend geautomatiseerde besluiten genomen
no-automated = er worden geen uitsluitend geautomatiseerde besluiten genomen
yes-automated = er worden uitsluitend geautomatiseerde besluiten genomen
none-profiling = er vindt geen profilering plaats
no-profiling = er vindt geen profilering plaats
yes-profiling = er vindt profilering plaats
none-retention = de gegevens worden niet bewaard
none-period = de gegevens worden niet bewaard
none-dpo = er is geen functionaris voor gegevensbescherming aangewezen
none-representative = er is geen vertegenwoordiger aangewezen
none-own-purposes = geen: de gegevens worden niet voor eigen doeleinden gebruikt
none-sub-processors = niemand
none-mechanism = geen doorgifte-instrument
none-onward = de gegevens worden niet verder doorgegeven
none-sold-or-shared = geen van beide: de gegevens worden niet verkocht en niet gedeeld voor reclame over verschillende sites en diensten heen
none-trackers = geen cookies of soortgelijke technieken
none-consent = er wordt geen toestemming gevraagd
none-agents = niemand kan dat
none-cost = geen
none-withdrawal = deze kan niet worden ingetrokken
none-opt-out = u kunt zich hiervoor niet afmelden
none-recorded = deze wordt niet vastgelegd
none-parental-consent = er wordt geen toestemming van ouders verkregen
none-special-terms = geen
none-party-to = geen
none-assessment = geen
none-policy-document = geen
not-applicable-basis = niet van toepassing
not-applicable-retention = niet van toepassing

## Termijnen

period-join = { $head } { $tail }
period-within = binnen { $what }
period-after = na { $what }
period-from = vanaf { $what }
period-until = tot { $what }
period-before = vóór { $what }
period-while = zolang { $what }
    .what = zolang
qual-period-except = { $head }, behalve voor { $what }
qual-period-under = { $head } op grond van { $what }
stages-then = { $before }; daarna { $next }
stage-keeps = { $period } (bewaard: { $what })
stage-keeps-only = bewaard: { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Rechtsgronden

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } van { $whose }
basis-ours = { $basis }
    .basis = onze

## Hoe opgaven zonder titel heten

called-purpose = { $what }
called-retention = { $what }
called-transfer = Doorgifte aan { $what }
called-consent = Toestemming: { $what }
called-rights = Rechten van { $what }
called-jurisdiction = { $what }
called-right = { $what }

## Onder de titel

meta-dated = Laatst bijgewerkt
meta-effective = Van kracht vanaf
meta-version = Versie
meta-controllers = { $n ->
    [one] Verwerkingsverantwoordelijke
   *[other] Verwerkingsverantwoordelijken
}

## Koppen

heading-introduction = Over deze privacyverklaring
heading-controllers = Wie verantwoordelijk is
heading-contact = Hoe u ons kunt bereiken
heading-activities = Waarvoor wij persoonsgegevens gebruiken
heading-processing-for-others = Wat wij namens anderen doen
heading-data = De persoonsgegevens die wij gebruiken
heading-sources = Waar de gegevens vandaan komen
heading-legal-bases = Rechtsgronden
heading-interests = Gerechtvaardigde belangen
heading-recipients = Wie persoonsgegevens ontvangt
heading-transfers = Doorgiften naar andere landen
heading-certifications = Certificeringen
heading-permits = Vergunningen
heading-retention = Hoelang wij persoonsgegevens bewaren
heading-security = Hoe wij persoonsgegevens beveiligen
heading-automated-decisions = Geautomatiseerde besluiten en profilering
heading-consent = Toestemming
heading-rights = Uw rechten
heading-complaints = Klachten
heading-cookies = Cookies en soortgelijke technieken
heading-children = Kinderen
heading-claims = Wat wij toezeggen
heading-definitions = Begrippen in deze privacyverklaring
heading-jurisdictions = Wat geldt waar u woont
heading-changes = Wijzigingen van deze privacyverklaring

## Inleidingen van onderdelen

lead-data = Deze privacyverklaring gaat over de volgende persoonsgegevens.
lead-sources = Persoonsgegevens zijn afkomstig uit de volgende bronnen.
lead-legal-bases = De in deze privacyverklaring beschreven verwerkingen berusten op de volgende rechtsgronden.
lead-interests = De in deze privacyverklaring beschreven verwerkingen berusten op de volgende gerechtvaardigde belangen.
lead-recipients = De volgende personen en organisaties ontvangen persoonsgegevens.
lead-transfers = Persoonsgegevens worden als volgt doorgegeven.
lead-certifications = Er wordt een beroep gedaan op de volgende certificeringen.
lead-permits = De volgende vergunningen zijn verleend.
lead-retention = Zo lang worden persoonsgegevens bewaard.
lead-security = De volgende maatregelen beschermen persoonsgegevens.
lead-consent = Zo wordt toestemming gevraagd en ingetrokken.
lead-cookies = De volgende cookies en soortgelijke technieken worden gebruikt.
lead-complaints = U kunt een klacht indienen bij:
lead-jurisdictions = Wat voor u geldt, hangt af van waar u woont.

## Verwijzingen en lezers

see-numbered = onderdeel { $number } (“{ $title }”)
see-titled = “{ $title }”
readers = Dit onderdeel is bestemd voor { $people }.
readers-in = Dit onderdeel is bestemd voor personen die { $place } wonen.
    .place = in
readers-who-live = Dit onderdeel is bestemd voor { $people } die { $place } wonen.
    .place = in

## Zinnen

labelled = { $label } { $what }
quoted = “{ $what }”
law-of = het recht van { $place }
in-sentence-regime = { $name }
term-means = { $term }: { $meaning }
term-aliases = { $term } (ook { $aliases })
years-of-age = { $n } jaar

intro-who = { $n ->
    [one] Wij zijn { $names }. In deze privacyverklaring wordt met ‘wij’, ‘ons’ en ‘onze’ bedoeld: { $names }.
   *[other] Wij zijn { $names }. In deze privacyverklaring worden met ‘wij’, ‘ons’ en ‘onze’ deze organisaties bedoeld.
}
intro-for = Deze privacyverklaring is bestemd voor { $people }.
intro-for-these = Deze privacyverklaring is bestemd voor:
intro-about = Zij gaat over { $services }.
intro-about-these = Zij gaat over:
intro-published = Zij is gepubliceerd op { $what }.
intro-more = Meer informatie: { $what }.
untranslated = Delen van deze privacyverklaring zijn niet vertaald. De taal van die delen: { $language }.

version-dated = Dit is versie { $version } van deze privacyverklaring, laatst gewijzigd op { $date }.
version-only = Dit is versie { $version } van deze privacyverklaring.
dated-only = Deze privacyverklaring is laatst gewijzigd op { $date }.
effective = Zij wordt van kracht op { $date }.
history-lead = Wat er is gewijzigd:
history-version = { $date }, versie { $version }

registered = ingeschreven onder nummer { $number }
registered-in = ingeschreven { $place } onder nummer { $number }
    .place = in
registered-with = { $said } bij { $what }
registered-as = { $said } ({ $what })
numbered = { $what }: { $number }
numbered-in = { $what } { $place }: { $number }
    .place = in

nothing-more = Nadere gegevens zijn niet vermeld.
also-listed = Ook het volgende hoort hierbij: { $items }.
row-of = { $activity }: { $purpose }

data-consists-of = Het omvat: { $items }.
data-consists-of-these = Het omvat:
data-for-example = Bijvoorbeeld: { $items }.
data-others = Ook de volgende gegevens worden gebruikt:
contact-ways = { $contact } ({ $ways })
common-facts = In alle volgende gevallen:
usual-facts = In alle volgende gevallen, tenzij daar iets anders staat:
common-facts-above = In al deze gevallen:
usual-facts-above = In al deze gevallen, tenzij daar iets anders staat:
data-items = { $data }: { $items }
data-examples = { $data }, zoals { $items }
such-as = Zoals { $items }.
members = Hiertoe behoren

basis-relied-on = Hierop berusten: { $activities }.
interest-in = { $interest } (bij “{ $activity }”)

caption-data-periods = Hoelang de verschillende gegevens worden bewaard
caption-activity-periods = Hoelang gegevens bij de verschillende activiteiten worden bewaard
stages = In fasen
moments = Wat met deze termijnen wordt bedoeld:

no-decisions-anywhere = Bij niets van wat deze privacyverklaring beschrijft, worden uitsluitend geautomatiseerde besluiten genomen.
no-decisions-in = Er worden geen uitsluitend geautomatiseerde besluiten genomen bij: { $activities }.
no-profiling-anywhere = Bij niets van wat deze privacyverklaring beschrijft, vindt profilering plaats.
no-profiling-in = Er vindt geen profilering plaats bij: { $activities }.

rights-granted = u hebt de volgende rechten
rights-against = { $said } tegenover { $parties }
rights-under = { $said } op grond van { $law }
right-means = U hebt het recht { $meaning }
right-where = Dit recht geldt als { $what }
right-except = Dit recht omvat niet: { $what }
competent-authority = Voor { $party } is de bevoegde toezichthoudende autoriteit: { $authority }.

caption-activities = Activiteiten
caption-cookies = Cookies en soortgelijke technieken
caption-cookie-categories = Soorten cookies en soortgelijke technieken
caption-jurisdictions = Wat geldt naar woonplaats

link-privacy-policy = Privacyverklaring van { $who }

## In één oogopslag

glance = In één oogopslag
glance-who = Wie verantwoordelijk is
glance-why = Waarvoor persoonsgegevens worden gebruikt
glance-recipients = Wie persoonsgegevens ontvangt
glance-how-long = Hoelang gegevens worden bewaard
glance-rights = Uw rechten
glance-contact = Hoe u ons kunt bereiken
glance-see-activities = Zie elk gebruik
glance-see-recipients = Zie alle ontvangers
glance-see-retention = Zie de termijnen, of waar die van afhangen
glance-see-contact = Hoe u ons kunt bereiken

## Kolommen die rijen benoemen

rows-activities = Wat wij doen
rows-data = Gegevens
rows-recipients = Ontvanger
rows-organisations = Organisatie
rows-services = Product of site
rows-transfers = Doorgifte
rows-retention = Gegevens of regel
rows-trackers = Cookie of soortgelijke techniek
rows-cookies = Naam
rows-cookie-categories = Soort
rows-sources = Bron
rows-terms = Begrip
rows-jurisdictions = Waar u woont
rows-measures = Maatregel
rows-certifications = Certificering
rows-rights = Rechten
rows-claims = Toezegging
# As in English.
rows-contacts = Contact
more = Meer

## Opschriften van velden

field-about = Diensten
field-activities = Geldt voor
field-acts-as = Rol
field-addresses = Adres
field-against = Tegenover
field-aliases = Ook genoemd
field-applies-to = Geldt voor
field-asked = Hoe wij deze vragen
field-at-end = Na afloop
field-audience = Voor
field-authority = Toezichthoudende autoriteit
field-automated = Geautomatiseerde besluiten
field-answer-within = Hoe snel wij antwoorden
field-bases = Afhankelijk van de rechtsgrond
field-basis = Rechtsgrond
field-category = Soort
field-certifications = Certificeringen
field-changes = Wijzigingen
field-channels = Via
field-children = Kinderen
field-commitments = Toezeggingen
field-further-to = Waarvoor de gegevens eerst zijn verzameld
field-compatibility = Waarom dit doel verenigbaar is met het eerste
field-competent-for = Bevoegd voor
field-complain-to = Waar u een klacht kunt indienen
field-complaint-form = Klachtenformulier
field-composed-of = Samengesteld uit
field-consent = Toestemming
field-consequences = Als u de gegevens niet verstrekt
# As in English.
field-contacts = Contact
field-controllers = Verwerkingsverantwoordelijke
field-copy = Hoe u een kopie van de waarborgen krijgt
field-cost = Kosten
field-courts = Rechter
field-criminal = Gegevens over strafrechtelijke veroordelingen of strafbare feiten
field-criteria = Waar de termijn van afhangt
field-data = Persoonsgegevens
field-dated = Datum
field-definition = Betekenis
field-description = Omschrijving
field-destination = Waarheen
field-do-not-track = Reactie op ‘Do Not Track’-signalen
field-domains = Te vinden op
field-dpo = Functionaris voor gegevensbescherming
field-effect = Gevolg
field-effective = Van kracht vanaf
# As in English.
field-emails = E-mail
field-employees = Werknemers
field-entity = Met wie u te maken hebt
field-examples = Bijvoorbeeld
field-exceptions = Uitzonderingen
field-explicit = Uitdrukkelijke toestemming
field-exporter = Van
field-extension = Kan langer duren, met
field-form = Formulier
field-framework = Kader
field-gives = Gegevens uit deze bron
field-giving = Of u de gegevens moet verstrekken
field-grants = Rechten
field-group = Behoort tot
field-handles = Voor
field-history = Eerdere versies
field-holder = Houder
field-how = Hoe u uw rechten uitoefent
field-identifiability = In hoeverre de gegevens laten zien wie u bent
field-identity = Hoe wij nagaan wie het verzoek doet
field-agents = Hoe iemand anders ze namens u kan uitoefenen
field-implies = Kan indirect onthullen
field-importer = Aan
field-includes = Omvat
field-issuer = Beheerd door
# As in English.
field-items = Items
field-languages = Talen
field-lasts = Duur
field-law = Recht
field-legal-form = Rechtsvorm
field-lengthens = Langer bewaard voor
field-liability = Aansprakelijkheid
field-lifetime = Hoelang deze blijft
field-links = Meer informatie
field-list = Lijst
field-location = Waar
field-logic = Hoe het besluit tot stand komt
field-breach-notice = Aan wie wij een inbreuk in verband met persoonsgegevens melden
field-recipient-breach-notice = Aan wie zij een inbreuk in verband met persoonsgegevens melden
field-measures = Beveiligingsmaatregelen
field-mechanism = Wat de doorgifte toestaat
field-members = Leden
field-method = Hoe toestemming wordt gegeven
field-minimum-age = Minimumleeftijd
field-names = Namen
field-notice-timing = Wanneer u wordt geïnformeerd
field-number = Nummer
field-only-if = Alleen als
field-onward = Verder doorgegeven aan
field-opt-out = Hoe u zich afmeldt
field-opt-out-signals = Reactie op afmeldsignalen
field-opt-out-status = Hoe u ziet dat u bent afgemeld
field-keeps = Wat nog wordt bewaard
field-organisation = Contact van
field-oversees = Houdt toezicht op
field-oversight = Toezicht
field-own-purposes = Eigen doeleinden
field-parental-consent = Toestemming van ouders
field-part-of = Onderdeel van
field-party = Wie erachter zit
field-party-to = Partij bij
field-period = Hoelang
field-permits = Vergunningen
field-person = Persoon
field-phones = Telefoon
field-position = Functie
field-prevails = De beginselen gaan voor op deze privacyverklaring waar beide verschillen
field-privacy-policy = Privacyverklaring
field-profiling = Profilering
field-provider = Aangeboden door
field-provides = Wat deze voor ons doet
field-public = Openbaar toegankelijk
field-purposes = Doeleinden
field-reason = Waarom
field-reach = Wie het bereikt
field-recipients = Ontvangers
field-recorded = Hoe deze wordt vastgelegd
field-recourse = Waar u terechtkunt
field-refusal = Hoe u weigert
field-registrations = Inschrijving
field-representative = Vertegenwoordiger
field-resident-in = Waar zij wonen
field-residents = Waar u woont
field-responsible = Verantwoordelijk voor gegevensbescherming
field-retention = Hoelang de gegevens worden bewaard
field-role = Onze rol
field-safeguards = Waarborgen
field-scope = Reikwijdte
field-sector = Branche
field-services = Diensten
field-setter = Geplaatst door
field-signed = Gesloten op
field-significance = Wat het besluit voor u betekent
field-sold-or-shared = Verkocht of gedeeld
field-source = Waar de gegevens vandaan komen
field-special = Bijzondere categorie
field-special-terms = Bijzondere voorwaarden
field-standard = Norm
field-strictly-necessary = Strikt noodzakelijk
field-sub-processors = Subverwerkers
field-subjects = Over wie
field-technology = Techniek
field-text = Betekenis
field-to = Wie deze rechten heeft
field-total = In totaal
field-trademarks = Merken
field-tracked-across-sites = Of anderen gegevens over verschillende sites heen verzamelen
field-trackers = Cookies en soortgelijke technieken
field-type = Soort
field-url = Adres
field-valid = Geldig
field-version = Versie
field-vulnerable = Kwetsbare personen
field-website = Website
field-withdrawal = Hoe u deze intrekt

field-state-criteria = Geldt als
field-certification-links = Meer informatie
field-certification-list = Lijst van gecertificeerden
field-certification-scope = Wat deze omvat
field-consent-applies-to = Voor
field-consent-subjects = Aan wie wij toestemming vragen
field-consent-refusal = Hoe u deze weigert
field-consent-effect = Wat intrekking betekent
field-data-part-of = Onderdeel van
field-jurisdiction-authority = Toezichthoudende autoriteit
field-organisation-location = Waar de gegevens worden verwerkt
field-recipient-location = Waar de gegevens worden verwerkt
field-authority-location = Waar de gegevens worden verwerkt
field-activity-location = Waar de gegevens zich bevinden
field-purpose-location = Waar de gegevens zich bevinden
field-measure-applies-to = Wat deze beschermt
field-organisation-list = Lijst
field-permit-scope = Wat deze toestaat
field-recipient-activities = Ontvangt gegevens bij
field-recipient-data = Ontvangen gegevens
field-recipient-list = Actuele lijst
field-recipient-purposes = Ontvangen voor
field-retention-activities = Bij gebruik voor
field-retention-data = Gegevens
field-retention-law = Wetten die dit vereisen
field-retention-url = Bewaarbeleid
field-right-how = Hoe u dit uitoefent
field-right-includes = Het omvat
field-right-only-if = Het geldt als
field-rights-activities = Deze rechten gelden voor
field-rights-activities-alone = Dit geldt voor
field-rights-description = Over deze rechten
field-rights-refusal = Als wij weigeren
field-rights-to = Voor wie dit is
field-service-subjects = Aangeboden aan
field-source-subjects = Over wie
field-stage-only-if = Alleen als
field-tracker-category-data = Verzamelde gegevens
field-tracker-data = Verzamelde gegevens
field-tracker-recipients = Wie deze nog meer kan lezen
field-transfer-activities = Vindt plaats bij
field-transfer-data = Doorgegeven gegevens
field-transfer-purposes = Waarvoor

## Woorden van velden

word-processor = verwerker (handelt namens de verwerkingsverantwoordelijke)
word-sub-processor = subverwerker (handelt namens een verwerker)
word-controller = verwerkingsverantwoordelijke (bepaalt waarom en hoe gegevens worden gebruikt)
word-joint-controller = gezamenlijke verwerkingsverantwoordelijke (bepaalt dit samen met anderen)
word-authority = overheidsinstantie
word-breach-notice-authority = de toezichthoudende autoriteit
word-breach-notice-people = de betrokkenen
word-breach-notice-controller = de verwerkingsverantwoordelijke
word-public = het publiek
word-service-provider = dienstverlener of opdrachtnemer
word-third-party = derde
word-internal = personen binnen de organisatie of haar groep
word-role-controller = verwerkingsverantwoordelijke
word-role-processor = verwerker
word-role-joint-controller = gezamenlijke verwerkingsverantwoordelijke

word-political = politiek
word-philosophical = levensbeschouwelijk
word-religious = godsdienstig
word-trade-union = vakbond

word-not-directed = niet op kinderen gericht
word-directed = op kinderen gericht
word-mixed = onder meer op kinderen gericht

word-honoured = wij doen wat ze vragen
word-ignored = wij doen met deze signalen hetzelfde als zonder

word-sold = verkocht
word-shared = gedeeld voor reclame over verschillende sites en diensten heen
word-residents = personen die daar wonen

word-statutory = wettelijk verplicht
word-contractual = contractueel verplicht
word-pre-contractual = nodig om een overeenkomst te sluiten
word-optional = vrijwillig
word-automatic = automatisch verzameld, zonder dat iemand ze verstrekt

word-identifiable = de gegevens laten zien wie iemand is, op zichzelf of samen met andere gegevens
word-pseudonymous = de gegevens laten alleen samen met apart bewaarde informatie zien wie iemand is
word-encrypted = de gegevens laten alleen met een sleutel zien wie iemand is
word-aggregated = de gegevens gaan over veel mensen samen
word-anonymous = de gegevens laten niet zien wie iemand is

word-deleted = de gegevens worden gewist
word-anonymised = de gegevens worden geanonimiseerd
word-archived = de gegevens worden gearchiveerd
word-returned = de gegevens worden teruggegeven
word-reviewed = er wordt nagegaan of de gegevens nog nodig zijn

# As in English.
word-cookie = cookie
word-pixel = trackingpixel
word-local-storage = item in de opslag van de browser
word-sdk = identificatiecode van een softwareontwikkelpakket (SDK)
word-fingerprint = herkenning van het apparaat aan zijn eigenschappen
word-link-decoration = identificatiecode in links
word-log-file = logbestand van een server
# As in English.
word-script = script
word-first-party = de site zelf
word-session = tot de browser wordt gesloten
word-persistent = langer dan de sessie, gedurende een niet vermelde tijd

word-opt-in = door een duidelijke actieve handeling, zoals het aanvinken van een vakje
word-opt-out = door geen bezwaar te maken
word-pre-ticked = door een aangevinkt vakje zo te laten
word-browser-settings = door de instellingen van de browser
word-continued-use = door de dienst te blijven gebruiken
word-acceptance-of-terms = door voorwaarden te aanvaarden
word-signature = schriftelijk
word-oral = mondeling

word-technical = technisch
word-organisational = organisatorisch
word-physical = fysiek
word-contractual-measure = contractueel

word-others = overal elders
word-full = volledig
word-short = beknopt

layer-full = Dit is een samenvatting. Al het overige staat in { $notice }, onze volledige verklaring
