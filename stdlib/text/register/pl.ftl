## Rejestry czynności przetwarzania po polsku: nagłówki kolumn i to, co mówi tylko rejestr.

register-title-controller = Rejestr czynności przetwarzania: { $organisation } jako administrator
register-title-processor = Rejestr kategorii czynności przetwarzania: { $organisation } jako podmiot przetwarzający
register-kept-under = Podstawa prowadzenia
register-law-controller = art. 30 ust. 1 RODO
register-law-processor = art. 30 ust. 2 RODO
register-dated = Data
register-keeper = Prowadzi
register-exemption = Wyłączenie
register-party = { $role ->
    [controller] Administrator
   *[processor] Podmiot przetwarzający
}
register-overview = Przegląd
register-overview-caption = Czynności ujęte w rejestrze
register-activities = Czynności
register-common = Co dotyczy wszystkich czynności
register-common-lead = Każda z tych informacji dotyczy każdej z poniższych czynności i nie jest tam powtarzana.
register-besides = { $what } – oprócz tego, co podano wyżej
register-itself = Sama czynność
register-purpose-of = { $activity }: { $purpose }
register-silent = nie podano
register-no-country = nie podano państwa
register-contact-details = { $who }: { $details }
register-with-parts = { $whole }: { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who }; otrzymuje: { $what }
register-receives-if = { $who }; tylko jeżeli: { $what }
register-within-group = w ramach grupy: { $who }
register-keeper-of-record = { $who } (prowadzi niniejszy rejestr)
register-one-of-ours = { $who } (z tej samej grupy)
register-joint = { $who } (współadministrator)
register-measure-examples = { $who }; na przykład: { $what }
register-measure-standard = { $who }; norma: { $what }
register-reason = powód: { $what }
register-further-to = dalsze wykorzystanie danych zebranych pierwotnie w celu: { $what }
register-compatibility = cel zgodny, ponieważ: { $what }
register-only-if = tylko jeżeli: { $what }
register-role-processor = podmiot przetwarzający
register-role-sub-processor = dalszy podmiot przetwarzający
register-role-controller = administrator
register-role-joint-controller = współadministrator
register-role-authority = organ publiczny
register-role-public = każdy
register-role-service-provider = usługodawca
register-role-third-party = strona trzecia
register-role-internal = wewnętrzny
register-of = { $what }: { $said }
register-whose = { $interest } (czyj interes: { $whose })
register-other-data = inne dane
register-longer = dłużej, jeżeli to potrzebne do: { $what }
register-onward = { $who }, dalej do: { $what }
register-copy = { $mechanism }; kopia: { $copy }
register-assessment = { $mechanism }; ocena: { $assessment }
register-breach-notice = o naruszeniach ochrony danych osobowych zawiadamia się: { $who }
register-supplementary = { $mechanism }; środki uzupełniające: { $measures }
register-consent-asked = prośba o zgodę: { $what }
register-consent-method = udzielenie: { $what }
register-consent-recorded = rejestrowanie: { $what }
register-consent-withdrawal = wycofanie: { $what }
register-consent-version = wersja: { $what }
register-consent-links = więcej: { $what }

word-dpia-required = wymagana, jeszcze nierozpoczęta
word-dpia-not-required = sprawdzono, nie jest wymagana
word-dpia-in-progress = w toku
word-dpia-done = przeprowadzona
word-status-planned = planowana
word-status-active = aktywna
word-status-suspended = zawieszona
word-status-retired = zakończona

column-reference = Oznaczenie
column-group = Grupa
column-activity = Czynność
column-organisation = { $role ->
    [controller] Administrator
   *[processor] Podmiot przetwarzający
}
column-contact = Dane kontaktowe
column-representative = Przedstawiciel
column-dpo = Inspektor ochrony danych
column-joint-controllers = Współadministratorzy
column-controllers-served = Administratorzy, w których imieniu odbywa się przetwarzanie
column-controllers-representatives = Ich przedstawiciele
column-purposes = { $role ->
    [controller] Cele
   *[processor] Kategorie przetwarzań
}
column-conditions = Warunki i powody
column-subjects = Kategorie osób, których dane dotyczą
column-data = Kategorie danych osobowych
column-special-data = Szczególne kategorie danych
column-criminal-data = Dane dotyczące wyroków skazujących i czynów zabronionych
column-recipients = Odbiorcy
column-sub-processors = Dalsze podmioty przetwarzające
column-transfers = Przekazania do państw trzecich
column-safeguards = Zabezpieczenia przekazań
column-retention = Planowane terminy usunięcia
column-measures = Środki bezpieczeństwa
column-basis = Podstawa prawna
column-interests = Prawnie uzasadnione interesy
column-assessment = Ocena interesów
column-source = Źródło danych
column-rights = Prawa osób, których dane dotyczą
column-automated = Zautomatyzowane decyzje i profilowanie
column-sold-or-shared = Sprzedaż lub udostępnianie
column-consent = Zgoda
column-contract = Umowy z podmiotami przetwarzającymi
column-contract-served = Umowa z administratorem
column-location = Miejsce przechowywania danych
column-systems = Systemy
column-dpia = Ocena skutków dla ochrony danych
column-policy-document = Dokument wymaganych zasad
column-breaches = Naruszenia ochrony danych osobowych
column-retention-kept = Dotrzymane terminy usunięcia
column-owner = Osoba odpowiedzialna
# As in English.
column-status = Status
column-created = Utworzono
column-updated = Zaktualizowano
column-note = Uwagi

## Co rejestr mówi inaczej niż informacja: mówi o osobach, których dane dotyczą, a nie do nich

in-register-none-recipients = brak: danych nie przekazuje się innym podmiotom
in-register-std-vocabulary-legal-bases-manifestly-public = dane upublicznione przez osobę, której dotyczą
in-register-std-vocabulary-rights-complaint-to-controller = skarga do administratora
in-register-std-source-the-person = osoba, której dane dotyczą
in-register-std-source-device = urządzenie osoby, której dane dotyczą
in-register-std-source-employer-of-the-person = pracodawca osoby, której dane dotyczą, lub organizacja, którą ta osoba reprezentuje
in-register-std-source-others-than-the-person = inni niż osoba, której dane dotyczą
