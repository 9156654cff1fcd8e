## Zdania informacji o przetwarzaniu danych po polsku. Zwrot do czytelnika: Państwo.
##
## Formy, które mają pojęcia: `genitive` („klientów”, „Szwajcarii”, „zakończenia umowy”), `instrumental` (zdarzenia po „przed”), `w`
## (miejsca z przyimkiem: „na Malcie”), `dopoki` (stany po „dopóki”), `nasze` („nasze prawnie uzasadnione interesy”) i `czyje` („interesy nasze i klientów”).
## Nazwy podane przez autora nie mają form, więc stoją w cudzysłowie po słowie, które się odmienia („dla osób z grupy „…””), albo po dwukropku.

form-genitive-subjects = osób z grupy „{ $what }”
form-genitive-recipient = podmiotów z kategorii „{ $what }”
form-genitive-regime = aktu „{ $what }”
form-genitive-event = zdarzenia „{ $what }”
form-instrumental-event = zdarzeniem „{ $what }”
form-nasze = { $what } (nasze)

## Wyliczenia, daty, liczby

list = {", "}
list-and = {" i "}
list-or = {" lub "}
list-long = {"; "}
list-and-long = {"; oraz "}
list-or-long = {"; lub "}
full-stop = .
decimal-sign = ,

date = { $day } { $month } { $year } r.
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

range = { $from } { $end }
range-from = od { $date }
range-until = do { $date }
range-before = do dnia poprzedzającego { $date }

duration-seconds = { $n ->
    [one] { $n } sekunda
    [few] { $n } sekundy
   *[many] { $n } sekund
}
    .genitive = { $n ->
        [one] { $n } sekundy
        [few] { $n } sekund
       *[many] { $n } sekund
    }
duration-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
   *[many] { $n } minut
}
    .genitive = { $n ->
        [one] { $n } minuty
        [few] { $n } minut
       *[many] { $n } minut
    }
duration-hours = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
   *[many] { $n } godzin
}
    .genitive = { $n ->
        [one] { $n } godziny
        [few] { $n } godzin
       *[many] { $n } godzin
    }
duration-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
   *[many] { $n } dni
}
    .genitive = { $n ->
        [one] { $n } dnia
        [few] { $n } dni
       *[many] { $n } dni
    }
duration-working-days = { $n ->
    [one] { $n } dzień roboczy
    [few] { $n } dni robocze
   *[many] { $n } dni roboczych
}
    .genitive = { $n ->
        [one] { $n } dnia roboczego
        [few] { $n } dni roboczych
       *[many] { $n } dni roboczych
    }
duration-weeks = { $n ->
    [one] { $n } tydzień
    [few] { $n } tygodnie
   *[many] { $n } tygodni
}
    .genitive = { $n ->
        [one] { $n } tygodnia
        [few] { $n } tygodni
       *[many] { $n } tygodni
    }
duration-months = { $n ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
   *[many] { $n } miesięcy
}
    .genitive = { $n ->
        [one] { $n } miesiąca
        [few] { $n } miesięcy
       *[many] { $n } miesięcy
    }
duration-years = { $n ->
    [one] { $n } rok
    [few] { $n } lata
   *[many] { $n } lat
}
    .genitive = { $n ->
        [one] { $n } roku
        [few] { $n } lat
       *[many] { $n } lat
    }
duration-about = około { $duration }
    .duration = genitive
duration-up-to = do { $duration }
    .duration = genitive

language-bg = bułgarski
language-cs = czeski
language-da = duński
language-de = niemiecki
language-el = grecki
language-en = angielski
language-es = hiszpański
language-et = estoński
language-fi = fiński
language-fr = francuski
language-ga = irlandzki
language-hr = chorwacki
language-hu = węgierski
language-is = islandzki
language-it = włoski
language-lt = litewski
language-lv = łotewski
language-mt = maltański
language-nb = norweski
language-nl = niderlandzki
language-nn = norweski (nynorsk)
language-no = norweski
language-pl = polski
language-pt = portugalski
language-ro = rumuński
language-sk = słowacki
language-sl = słoweński
language-sv = szwedzki

## Wartości: o czym mowa, co stoi bezpośrednio po tym i co dodają przyimki

item-of = { $item } (część kategorii: { $category })
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
label-responsible = { $head } ({ $label })
label-do-not-track = { $head }: { $label }
label-opt-out-signals = { $head }: { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head } (z wyjątkiem: { $what })
qual-of = { $head } (dotyczy: { $what })
qual-as = { $head } ({ $what })
qual-with = { $head } z { $what }
    .what = instrumental
qual-via = { $head }, za pośrednictwem: { $what }
qual-from = { $head } (źródło: { $what })
qual-until = { $head } do { $what }
    .what = genitive
qual-before = { $head } przed { $what }
    .what = instrumental
qual-after = { $head } od { $what }
    .what = genitive
qual-within = { $head } w ciągu { $what }
    .what = genitive
qual-while = { $head }, dopóki { $what }
    .what = dopoki
qual-under = { $head }, na podstawie { $what }
    .what = genitive
qual-at = { $head }, adres: { $what }
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (ocena: { $what })
qual-role-at = { $head } (zasadnicza treść uzgodnień: { $what })
qual-for = { $head } (dotyczy: { $what })
qual-in = { $head }, { $what }
    .what = w
qual-where = { $head }, jeżeli { $what }
qual-where-unstated = { $head } (ewentualnie)
qual-purposes-where-unstated = { $head } (możemy to robić)
qual-because = { $head }, ponieważ { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } – osoby mieszkające { $what }
    .what = w
qual-to-in = { $head } – osoby mieszkające { $what }
    .what = w
qual-emails-for = { $head } ({ $what })
qual-phones-for = { $head } ({ $what })
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } { $what }
    .what = w
qual-party-to-with = { $head } – druga strona: { $what }
qual-sold-or-shared-with = { $head }, odbiorca: { $what }
qual-recipients-with = { $head } (tylko: { $what })
qual-mechanism-via = { $head }, w ramach certyfikacji „{ $what }”
qual-representative-in = { $head } { $what }
    .what = w
qual-representative-under = { $head }, na podstawie { $what }
    .what = genitive
qual-role-of = { $head } (w imieniu: { $what })
qual-role-with = { $head } (wspólnie z: { $what })
qual-giving-under = { $head } na podstawie { $what }
    .what = genitive
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head } (termin: { $what })
qual-answer-within-after = { $head } od { $what }
    .what = genitive

choice-latest = { $items } – zależnie od tego, co nastąpi później
choice-earliest = { $items } – zależnie od tego, co nastąpi wcześniej
choice-one = zależnie od kontekstu jedno z następujących: { $items }

key-for = { $what }
key-for-activity = „{ $what }”
key-for-group = „{ $what }”
key-in = { $what }
    .what = w
key-join = { $first }, { $next }
key-otherwise = w pozostałych przypadkach
key-complain-to-in = jeżeli mieszkają Państwo { $what }
    .what = w
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = tak
no = nie
none = brak
not-applicable = nie dotyczy
indefinitely = bezterminowo
unstated = nie podano
inherited = jak wyżej
stated = jak podano

none-data = brak danych osobowych
none-basis = brak podstawy prawnej
none-recipients = danych nie przekazuje się nikomu
none-consequences = niepodanie danych nie ma żadnych konsekwencji
none-automated = nie podejmuje się decyzji wyłącznie w sposób zautomatyzowany
no-automated = nie podejmuje się decyzji wyłącznie w sposób zautomatyzowany
yes-automated = podejmuje się decyzje wyłącznie w sposób zautomatyzowany
none-profiling = nie stosuje się profilowania
no-profiling = nie stosuje się profilowania
yes-profiling = stosuje się profilowanie
none-retention = danych nie przechowuje się
none-period = danych nie przechowuje się
none-dpo = nie wyznaczono inspektora ochrony danych
none-representative = nie wyznaczono przedstawiciela
none-own-purposes = brak: danych nie wykorzystuje się do własnych celów
none-sub-processors = nikt
none-mechanism = brak podstawy przekazania
none-onward = danych nie przekazuje się dalej
none-sold-or-shared = ani jedno, ani drugie: danych nie sprzedaje się i nie udostępnia na potrzeby reklamy obejmującej różne serwisy
none-trackers = brak plików cookie i podobnych technologii
none-consent = nie prosi się o zgodę
none-agents = nikt nie może tego zrobić
none-cost = bezpłatnie
none-withdrawal = nie można jej wycofać
none-opt-out = nie można z tego zrezygnować
none-recorded = nie jest rejestrowana
none-parental-consent = nie uzyskuje się zgody rodziców
none-special-terms = brak
none-party-to = brak
none-assessment = brak
none-policy-document = brak
not-applicable-basis = nie dotyczy
not-applicable-retention = nie dotyczy

## Okresy

period-join = { $head } { $tail }
period-within = w ciągu { $what }
    .what = genitive
period-after = od { $what }
    .what = genitive
period-from = od { $what }
    .what = genitive
period-until = do { $what }
    .what = genitive
period-before = przed { $what }
    .what = instrumental
period-while = dopóki { $what }
    .what = dopoki
qual-period-except = { $head } (z wyjątkiem: { $what })
qual-period-under = { $head } na podstawie { $what }
    .what = genitive
stages-then = { $before }; następnie { $next }
stage-keeps = { $period } (przechowywane: { $what })
stage-keeps-only = przechowywane: { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Podstawy prawne

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } { $whose }
    .whose = czyje genitive
basis-ours = { $basis }
    .basis = nasze

## Jak nazywa się to, co nie ma tytułu

called-purpose = { $what }
called-retention = { $what }
called-transfer = Przekazanie danych – odbiorca: { $what }
called-consent = Zgoda: { $what }
called-rights = Prawa { $what }
    .what = genitive
called-jurisdiction = { $what }
called-right = { $what }

## Pod tytułem

meta-dated = Ostatnia aktualizacja
meta-effective = Obowiązuje od
meta-version = Wersja
meta-controllers = { $n ->
    [one] Administrator
    [few] Administratorzy
   *[many] Administratorzy
}

## Nagłówki

heading-introduction = O niniejszej informacji
heading-controllers = Kto odpowiada za dane
heading-contact = Jak się z nami skontaktować
heading-activities = Do czego wykorzystujemy dane osobowe
heading-processing-for-others = Co robimy w imieniu innych
heading-data = Dane osobowe, które wykorzystujemy
heading-sources = Skąd pochodzą dane
heading-legal-bases = Podstawy prawne
heading-interests = Prawnie uzasadnione interesy
heading-recipients = Kto otrzymuje dane osobowe
heading-transfers = Przekazywanie danych do innych państw
heading-certifications = Certyfikaty
heading-permits = Zezwolenia
heading-retention = Jak długo przechowujemy dane osobowe
heading-security = Jak chronimy dane osobowe
heading-automated-decisions = Zautomatyzowane decyzje i profilowanie
heading-consent = Zgoda
heading-rights = Państwa prawa
heading-complaints = Skargi
heading-cookies = Pliki cookie i podobne technologie
heading-children = Dzieci
heading-claims = Nasze zobowiązania
heading-definitions = Pojęcia użyte w niniejszej informacji
heading-jurisdictions = Zasady zależne od miejsca zamieszkania
heading-changes = Zmiany niniejszej informacji

## Wprowadzenia do części

lead-data = Niniejsza informacja dotyczy następujących danych osobowych.
lead-sources = Dane osobowe pochodzą z następujących źródeł.
lead-legal-bases = Przetwarzanie opisane w niniejszej informacji opiera się na następujących podstawach prawnych.
lead-interests = Przetwarzanie opisane w niniejszej informacji opiera się na następujących prawnie uzasadnionych interesach.
lead-recipients = Dane osobowe otrzymują następujące osoby i organizacje.
lead-transfers = Dane osobowe są przekazywane w następujący sposób.
lead-certifications = Korzystamy z następujących certyfikatów.
lead-permits = Udzielono następujących zezwoleń.
lead-retention = Tak długo przechowywane są dane osobowe.
lead-security = Dane osobowe chronią następujące środki.
lead-consent = W ten sposób prosimy o zgodę i w ten sposób można ją wycofać.
lead-cookies = Stosowane są następujące pliki cookie i podobne technologie.
lead-complaints = Skargę mogą Państwo wnieść do następujących podmiotów:
lead-jurisdictions = To, jakie zasady Państwa dotyczą, zależy od miejsca zamieszkania.

## Odesłania i czytelnicy

see-numbered = część { $number } („{ $title }”)
see-titled = „{ $title }”
readers = Ta część jest przeznaczona dla { $people }.
    .people = genitive
readers-in = Ta część jest przeznaczona dla osób mieszkających { $place }.
    .place = w
readers-who-live = Ta część jest przeznaczona dla { $people } mieszkających { $place }.
    .people = genitive
    .place = w

## Zdania

labelled = { $label } { $what }
quoted = „{ $what }”
law-of = prawo { $place }
    .place = genitive
    .genitive = prawa { $place }
in-sentence-regime = { $name }
term-means = { $term }: { $meaning }
term-aliases = { $term } (inaczej: { $aliases })
years-of-age = { $n } lat

intro-who = { $n ->
    [one] Ilekroć w niniejszej informacji piszemy „my”, „nas” lub „nasz”, mamy na myśli: { $names }.
    [few] Ilekroć w niniejszej informacji piszemy „my”, „nas” lub „nasz”, mamy na myśli następujące organizacje: { $names }.
   *[many] Ilekroć w niniejszej informacji piszemy „my”, „nas” lub „nasz”, mamy na myśli następujące organizacje: { $names }.
}
intro-for = Informacja jest przeznaczona dla następujących osób: { $people }.
intro-for-these = Informacja jest przeznaczona dla następujących osób:
intro-about = Informacja dotyczy: { $services }.
intro-about-these = Informacja dotyczy:
intro-published = Informacja jest opublikowana pod adresem { $what }.
intro-more = Więcej informacji: { $what }.
untranslated = Części niniejszej informacji nie zostały przetłumaczone. Ich język: { $language }.

version-dated = Jest to wersja { $version } niniejszej informacji, ostatnio zmieniona { $date }
version-only = Jest to wersja { $version } niniejszej informacji.
dated-only = Niniejsza informacja została ostatnio zmieniona { $date }
effective = Informacja obowiązuje od { $date }
history-lead = Co się zmieniło:
history-version = { $date }, wersja { $version }

registered = wpis do rejestru pod numerem { $number }
registered-in = wpis do rejestru { $place } pod numerem { $number }
    .place = w
registered-with = { $said }, prowadzący rejestr: { $what }
registered-as = { $said } ({ $what })
numbered = { $what }: { $number }
numbered-in = { $what } { $place }: { $number }
    .place = w

nothing-more = Nie podano szczegółów.
also-listed = Należą tu także: { $items }.
row-of = { $activity }: { $purpose }

data-consists-of = Obejmuje to: { $items }.
data-consists-of-these = Obejmuje to:
data-for-example = Na przykład: { $items }.
data-others = Wykorzystuje się także następujące dane:
contact-ways = { $contact } ({ $ways })
common-facts = We wszystkich poniższych przypadkach:
usual-facts = We wszystkich poniższych przypadkach, o ile nie podano tam inaczej:
common-facts-above = We wszystkich tych przypadkach:
usual-facts-above = We wszystkich tych przypadkach, o ile nie podano tam inaczej:
data-items = { $data }: { $items }
data-examples = { $data }, na przykład: { $items }
such-as = Na przykład: { $items }.
members = Należą do nich

basis-relied-on = Na tej podstawie opierają się: { $activities }.
interest-in = { $interest } („{ $activity }”)

caption-data-periods = Jak długo przechowywane są poszczególne rodzaje danych
caption-activity-periods = Jak długo przechowywane są dane w ramach poszczególnych czynności
stages = Etapami
moments = Znaczenie pojęć użytych w tych okresach:

no-decisions-anywhere = Nic z tego, co opisano w niniejszej informacji, nie wiąże się z decyzjami podejmowanymi wyłącznie w sposób zautomatyzowany.
no-decisions-in = Decyzji nie podejmuje się wyłącznie w sposób zautomatyzowany w ramach następujących czynności: { $activities }.
no-profiling-anywhere = Nic z tego, co opisano w niniejszej informacji, nie wiąże się z profilowaniem.
no-profiling-in = Profilowania nie stosuje się w ramach następujących czynności: { $activities }.

rights-granted = przysługują Państwu następujące prawa
rights-against = { $said } wobec { $parties }
    .parties = genitive
rights-under = { $said } na podstawie { $law }
    .law = genitive
right-means = Mają Państwo prawo { $meaning }
right-where = Prawo to ma zastosowanie, jeżeli { $what }
right-except = Prawo to nie obejmuje: { $what }
competent-authority = Właściwy organ nadzorczy ({ $party }): { $authority }.

caption-activities = Czynności przetwarzania
caption-cookies = Pliki cookie i podobne technologie
caption-cookie-categories = Rodzaje plików cookie i podobnych technologii
caption-jurisdictions = Zasady według miejsca zamieszkania

link-privacy-policy = Polityka prywatności: { $who }

## W skrócie

glance = W skrócie
glance-who = Kto odpowiada za dane
glance-why = Do czego wykorzystuje się dane osobowe
glance-recipients = Kto otrzymuje dane osobowe
glance-how-long = Jak długo przechowuje się dane
glance-rights = Państwa prawa
glance-contact = Jak się z nami skontaktować
glance-see-activities = Zobacz poszczególne zastosowania
glance-see-recipients = Zobacz wszystkich odbiorców
glance-see-retention = Zobacz okresy lub to, od czego zależą
glance-see-contact = Jak się z nami skontaktować

## Kolumny, które nazywają wiersze

rows-activities = Co robimy
rows-data = Dane
rows-recipients = Odbiorca
rows-organisations = Organizacja
rows-services = Produkt lub strona
rows-transfers = Przekazanie
rows-retention = Dane lub zasada
rows-trackers = Plik cookie lub podobna technologia
rows-cookies = Nazwa
rows-cookie-categories = Rodzaj
rows-sources = Źródło
rows-terms = Pojęcie
rows-jurisdictions = Miejsce zamieszkania
rows-measures = Środek
rows-certifications = Certyfikat
rows-rights = Prawa
rows-claims = Zobowiązanie
rows-contacts = Kontakt
more = Więcej

## Etykiety pól

field-about = Usługi
field-activities = Dotyczy
field-acts-as = Rola
field-addresses = Adres
field-against = Wobec kogo
field-aliases = Inna nazwa
field-applies-to = Dotyczy
field-asked = Jak o nią prosimy
field-at-end = Po zakończeniu
field-audience = Dla kogo
field-authority = Organ nadzorczy
field-automated = Zautomatyzowane decyzje
field-answer-within = Termin odpowiedzi
field-bases = Zależy od podstawy prawnej
field-basis = Podstawa prawna
field-category = Rodzaj
field-certifications = Certyfikaty
field-changes = Zmiany
field-channels = Kanały
field-children = Dzieci
field-commitments = Zobowiązania
field-further-to = W jakim celu pierwotnie zebrano dane
field-compatibility = Dlaczego ten cel jest zgodny z celem pierwotnym
field-competent-for = Właściwość
field-complain-to = Gdzie wnieść skargę
field-complaint-form = Formularz skargi
field-composed-of = Składa się z
field-consent = Zgoda
field-consequences = Skutki niepodania danych
field-contacts = Kontakt
field-controllers = Administrator
field-copy = Jak otrzymać kopię zabezpieczeń
field-cost = Koszt
field-courts = Sądy
field-criminal = Dane dotyczące wyroków skazujących lub czynów zabronionych
field-criteria = Od czego zależy okres
field-data = Dane osobowe
field-dated = Data
field-definition = Znaczenie
field-description = Opis
field-destination = Dokąd
field-do-not-track = Reakcja na sygnały „Do Not Track”
field-domains = Dostępne pod adresem
field-dpo = Inspektor ochrony danych
field-effect = Skutek
field-effective = Obowiązuje od
# As in English.
field-emails = E-mail
field-employees = Pracownicy
field-entity = Z kim mają Państwo do czynienia
field-examples = Na przykład
field-exceptions = Wyjątki
field-explicit = Wyraźna zgoda
field-exporter = Od kogo
field-extension = Możliwe przedłużenie o
field-form = Formularz
field-framework = Ramy
field-gives = Dane z tego źródła
field-giving = Czy muszą Państwo podać dane
field-grants = Prawa
field-group = Należy do
field-handles = Sprawy
field-history = Wcześniejsze wersje
field-holder = Posiadacz
field-how = Jak skorzystać z praw
field-identifiability = Na ile dane pozwalają ustalić Państwa tożsamość
field-identity = Jak sprawdzamy, kto składa wniosek
field-agents = Jak ktoś inny może skorzystać z praw w Państwa imieniu
field-implies = Może pośrednio ujawniać
field-importer = Do kogo
field-includes = Obejmuje
field-issuer = Podmiot zarządzający
field-items = Pozycje
field-languages = Języki
field-lasts = Okres ważności
field-law = Prawo
field-legal-form = Forma prawna
field-lengthens = Przechowywane dłużej na potrzeby
field-liability = Odpowiedzialność
field-lifetime = Jak długo pozostaje
field-links = Więcej informacji
field-list = Wykaz
field-location = Miejsce
field-logic = Zasady podejmowania decyzji
field-breach-notice = Kogo zawiadamiamy o naruszeniu ochrony danych osobowych
field-recipient-breach-notice = Kogo odbiorca zawiadamia o naruszeniu ochrony danych osobowych
field-measures = Środki bezpieczeństwa
field-mechanism = Podstawa przekazania
field-members = Członkowie
field-method = Jak udziela się zgody
field-minimum-age = Minimalny wiek
field-names = Nazwy
field-notice-timing = Kiedy są Państwo informowani
field-number = Numer
field-only-if = Tylko jeżeli
field-onward = Dalsi odbiorcy
field-opt-out = Jak zrezygnować
field-opt-out-signals = Reakcja na sygnały o rezygnacji
field-opt-out-status = Jak sprawdzić, że rezygnacja jest skuteczna
field-keeps = Co nadal jest przechowywane
field-organisation = Kontakt do
field-oversees = Nadzoruje
field-oversight = Nadzór
field-own-purposes = Własne cele
field-parental-consent = Zgoda rodziców
field-part-of = Część
field-party = Kto za tym stoi
field-party-to = Strona umowy
field-period = Jak długo
field-permits = Zezwolenia
field-person = Osoba
field-phones = Telefon
field-position = Stanowisko
field-prevails = Pierwszeństwo zasad przed niniejszą informacją w razie rozbieżności
field-privacy-policy = Polityka prywatności
field-profiling = Profilowanie
field-provider = Dostawca
field-provides = Co dla nas robi
field-public = Publicznie dostępne
field-purposes = Cele
field-reason = Dlaczego
field-reach = Kogo dotyczy
field-recipients = Odbiorcy
field-recorded = Jak jest rejestrowana
field-recourse = Gdzie mogą się Państwo zwrócić
field-refusal = Jak odmówić
field-registrations = Wpis do rejestru
field-representative = Przedstawiciel
field-resident-in = Miejsce zamieszkania
field-residents = Miejsce zamieszkania
field-responsible = Odpowiedzialny za ochronę danych
field-retention = Jak długo przechowuje się dane
field-role = Nasza rola
field-safeguards = Zabezpieczenia
field-scope = Zakres
field-sector = Branża
field-services = Usługi
field-setter = Kto zapisuje
field-signed = Data zawarcia
field-significance = Co decyzja oznacza dla Państwa
field-sold-or-shared = Sprzedaż lub udostępnianie
field-source = Skąd pochodzą dane
field-special = Szczególna kategoria
field-special-terms = Warunki szczególne
field-standard = Norma
field-strictly-necessary = Niezbędne
field-sub-processors = Dalsze podmioty przetwarzające
field-subjects = Kogo dotyczą
field-technology = Technologia
field-text = Znaczenie
field-to = Komu przysługują te prawa
field-total = Łącznie
field-trademarks = Znaki towarowe
field-tracked-across-sites = Czy inni zbierają dane w różnych serwisach
field-trackers = Pliki cookie i podobne technologie
field-type = Rodzaj
field-url = Adres
field-valid = Ważność
field-version = Wersja
field-vulnerable = Osoby wymagające szczególnej troski
field-website = Strona internetowa
field-withdrawal = Jak wycofać zgodę

field-state-criteria = Ma miejsce, jeżeli
field-certification-links = Więcej informacji
field-certification-list = Lista certyfikowanych podmiotów
field-certification-scope = Co obejmuje
field-consent-applies-to = Na co
field-consent-subjects = Kogo prosimy
field-consent-refusal = Jak jej odmówić
field-consent-effect = Skutek wycofania
field-data-part-of = Część
field-jurisdiction-authority = Organ nadzorczy
field-organisation-location = Gdzie przetwarza dane
field-recipient-location = Gdzie przetwarza dane
field-authority-location = Gdzie przetwarza dane
field-activity-location = Gdzie znajdują się dane
field-purpose-location = Gdzie znajdują się dane
field-measure-applies-to = Co chroni
field-organisation-list = Wykaz
field-permit-scope = Na co zezwala
field-recipient-activities = Otrzymuje dane w ramach
field-recipient-data = Otrzymywane dane
field-recipient-list = Aktualny wykaz
field-recipient-purposes = W jakim celu otrzymuje
field-retention-activities = Przy wykorzystaniu w ramach
field-retention-data = Dane
field-retention-law = Przepisy, które tego wymagają
field-retention-url = Zasady przechowywania
field-right-how = Jak z niego skorzystać
field-right-includes = Obejmuje
field-right-only-if = Ma zastosowanie, jeżeli
field-rights-activities = Prawa te dotyczą
field-rights-activities-alone = Dotyczy to
field-rights-description = O tych prawach
field-rights-refusal = W razie odmowy
field-rights-to = Kogo to dotyczy
field-service-subjects = Dla kogo
field-source-subjects = Kogo dotyczą
field-stage-only-if = Tylko jeżeli
field-tracker-category-data = Zbierane dane
field-tracker-data = Zbierane dane
field-tracker-recipients = Kto jeszcze ma do tego dostęp
field-transfer-activities = Odbywa się w ramach
field-transfer-data = Przekazywane dane
field-transfer-purposes = W jakim celu

## Słowa pól

word-processor = podmiot przetwarzający (działa w imieniu administratora)
word-sub-processor = dalszy podmiot przetwarzający (działa na zlecenie podmiotu przetwarzającego)
word-controller = administrator (decyduje, dlaczego i jak wykorzystuje się dane)
word-joint-controller = współadministrator (decyduje wspólnie z innymi)
word-authority = organ publiczny
word-breach-notice-authority = organ nadzorczy
word-breach-notice-people = osoby, których dane dotyczą
word-breach-notice-controller = administratora
word-public = ogół społeczeństwa
word-service-provider = usługodawca lub wykonawca
word-third-party = strona trzecia
word-internal = osoby w organizacji lub jej grupie
word-role-controller = administrator
word-role-processor = podmiot przetwarzający
word-role-joint-controller = współadministrator

word-political = polityczne
word-philosophical = światopoglądowe
word-religious = religijne
word-trade-union = związkowe

word-not-directed = nieskierowane do dzieci
word-directed = skierowane do dzieci
word-mixed = skierowane między innymi do dzieci

word-honoured = postępujemy zgodnie z nimi
word-ignored = postępujemy tak samo jak bez nich

word-sold = sprzedawane
word-shared = udostępniane na potrzeby reklamy obejmującej różne serwisy
word-residents = osoby, które tam mieszkają

word-statutory = wymagane przepisami prawa
word-contractual = wymagane umową
word-pre-contractual = potrzebne do zawarcia umowy
word-optional = dobrowolne
word-automatic = zbierane automatycznie, bez podawania ich przez kogokolwiek

word-identifiable = dane pozwalają ustalić czyjąś tożsamość, same lub wraz z innymi danymi
word-pseudonymous = dane pozwalają ustalić czyjąś tożsamość tylko wraz z informacjami przechowywanymi oddzielnie
word-encrypted = dane pozwalają ustalić czyjąś tożsamość tylko za pomocą klucza
word-aggregated = dane dotyczą wielu osób łącznie
word-anonymous = dane nie pozwalają ustalić czyjejś tożsamości

word-deleted = dane są usuwane
word-anonymised = dane są anonimizowane
word-archived = dane są archiwizowane
word-returned = dane są zwracane
word-reviewed = sprawdza się, czy dane są nadal potrzebne

word-cookie = plik cookie
word-pixel = piksel śledzący
word-local-storage = wpis w pamięci przeglądarki
word-sdk = identyfikator pakietu programistycznego (SDK)
word-fingerprint = rozpoznawanie urządzenia po jego cechach
word-link-decoration = identyfikator w linkach
word-log-file = plik dziennika serwera
word-script = skrypt
word-first-party = sama strona
word-session = do zamknięcia przeglądarki
word-persistent = dłużej niż sesja, przez czas, którego nie podano

word-opt-in = przez wyraźne działanie, na przykład zaznaczenie pola
word-opt-out = przez brak sprzeciwu
word-pre-ticked = przez pozostawienie zaznaczonego pola
word-browser-settings = w ustawieniach przeglądarki
word-continued-use = przez dalsze korzystanie z usługi
word-acceptance-of-terms = przez akceptację warunków
word-signature = na piśmie
word-oral = ustnie

word-technical = techniczne
word-organisational = organizacyjne
word-physical = fizyczne
word-contractual-measure = umowne

word-others = wszędzie indziej
word-full = pełne
word-short = skrócone

layer-full = To jest streszczenie. Wszystko inne zawiera nasza pełna informacja: { $notice }
