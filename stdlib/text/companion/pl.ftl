## Dokumenty towarzyszące informacjom i rejestrom po polsku: tabele, każda na jeden temat, i mapa danych.

index-companions = Dokumenty towarzyszące
companion-workbook = Wszystkie tabele towarzyszące w jednym skoroszycie
companion-tables = Tabele

companion-cookies = Pliki cookie i podobne technologie
companion-cookies-about = Każdy plik cookie i każda podobna technologia: kto ją stosuje, w jakim celu i jak długo.
companion-cookies-caption = { $n ->
    [one] { $n } plik cookie lub podobna technologia
    [few] { $n } pliki cookie i podobne technologie
   *[many] { $n } plików cookie i podobnych technologii
}
companion-sub-processors = Podmioty przetwarzające i dalsze podmioty przetwarzające
companion-sub-processors-about = Kto przetwarza dane osobowe w naszym imieniu i z czyich usług sam w tym celu korzysta.
companion-sub-processors-caption = { $n ->
    [one] { $n } podmiot przetwarzający
    [few] { $n } podmioty przetwarzające
   *[many] { $n } podmiotów przetwarzających
}
companion-transfers = Przekazania do państw trzecich
companion-transfers-about = Komu i dokąd przekazuje się dane osobowe, na jakiej podstawie i z jakimi zabezpieczeniami.
companion-transfers-caption = { $n ->
    [one] { $n } przekazanie
    [few] { $n } przekazania
   *[many] { $n } przekazań
}
companion-retention = Harmonogram przechowywania
companion-retention-about = Jak długo przechowuje się poszczególne dane w ramach poszczególnych czynności, od kiedy, dlaczego i co dzieje się potem.
companion-retention-caption = { $n ->
    [one] { $n } okres
    [few] { $n } okresy
   *[many] { $n } okresów
}
companion-legitimate-interests = Prawnie uzasadnione interesy
companion-legitimate-interests-about = Interesy, na których opiera się przetwarzanie, wraz z faktami ważnymi dla ich oceny. Brakująca kolumna lub pusta komórka oznacza fakt, którego nikt nie podał.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } czynność oparta na prawnie uzasadnionych interesach
    [few] { $n } czynności oparte na prawnie uzasadnionych interesach
   *[many] { $n } czynności opartych na prawnie uzasadnionych interesach
}

companion-all-data = Wszystkie dane tej czynności
companion-interest-unnamed = Nie wskazano interesu

companion-column-cookie = Nazwa
companion-column-names = Identyfikatory
companion-column-technology = Technologia
companion-column-setter = Kto zapisuje
companion-column-category = Rodzaj
companion-column-purposes = Cele
companion-column-lifetime = Jak długo pozostaje
companion-column-data = Zbierane dane
companion-column-readers = Kto jeszcze ma do tego dostęp
companion-column-necessary = Niezbędne
companion-column-consent = Zgoda
companion-column-refusal = Jak odmówić
companion-column-found = Gdzie jest stosowane
companion-column-links = Więcej informacji

companion-column-vendor = Podmiot przetwarzający
companion-column-role = Rola
companion-column-provides = Co dla nas robi
companion-column-used-for = Cele i czynności
companion-column-vendor-data = Dane osobowe
companion-column-location = Gdzie przetwarza dane
companion-column-safeguards = Zabezpieczenia
companion-column-contract = Umowa
companion-column-further = Z czyich usług sam korzysta
companion-column-vendor-links = Więcej informacji

companion-column-importer = Podmiot odbierający dane
companion-column-transfer = Przekazanie
companion-column-exporter = Podmiot przekazujący dane
companion-column-country = Państwo
companion-column-mechanism = Podstawa przekazania i od kiedy
companion-column-signed = Data zawarcia
companion-column-transferred = Dane
companion-column-transfer-activities = Czynności
companion-column-transfer-purposes = Cele
companion-column-onward = Dalsi odbiorcy
companion-column-copy = Jak otrzymać kopię zabezpieczeń
companion-column-assessment = Ocena skutków przekazania
companion-column-supplementary = Środki uzupełniające
companion-column-only-if = Tylko jeżeli

companion-column-kept-data = Dane
companion-column-kept-for = Czynność
companion-column-period = Jak długo
companion-column-counted-from = Liczone od
companion-column-kept-because = Powód prawny lub inny
companion-column-at-end = Po zakończeniu
companion-column-longer = Dłużej, jeżeli to potrzebne do

companion-column-interest = Interes
companion-column-activity = Czynność
companion-column-necessity = Dlaczego jest to niezbędne
companion-column-interest-data = Dane
companion-column-sensitive-data = Szczególne kategorie danych i dane o czynach zabronionych
companion-column-subjects = Osoby, których dane dotyczą
companion-column-vulnerable = W tym dzieci, pracownicy i inne osoby wymagające szczególnej troski
companion-column-sources = Skąd pochodzą dane
companion-column-recipients = Odbiorcy
companion-column-kept = Jak długo są przechowywane
companion-column-scale = Skala
companion-column-automated = Zautomatyzowane decyzje i profilowanie
companion-column-safeguarded = Zabezpieczenia i środki
companion-column-objection = Jak wnieść sprzeciw lub zrezygnować
companion-column-consequences = Skutki niepodania danych
companion-column-interest-assessment = Ocena

word-scale-large = duża
word-scale-small = mała
companion-fact-scale = skala
companion-fact-profiling = profilowanie
companion-fact-automated = zautomatyzowane decyzje
companion-fact-further-to = wykorzystanie do dalszych celów
companion-fact-purposes = cele
companion-fact-data = dane
companion-fact-subjects = osoby, których dane dotyczą

companion-impact-assessments = Wstępna analiza potrzeby oceny skutków dla ochrony danych
companion-impact-assessments-about = Które kryteria wysokiego ryzyka spełnia każda czynność zgodnie z podanymi faktami, których nie da się rozstrzygnąć z powodu braku informacji i co zostało ocenione.
companion-impact-assessments-caption = { $n ->
    [one] { $n } czynność
    [few] { $n } czynności
   *[many] { $n } czynności
}
companion-untold = { $criterion } (nie podano: { $facts })
companion-column-criteria-number = Ile kryteriów jest spełnionych
companion-column-criteria-met = Kryteria spełnione
companion-column-criteria-untold = Kryteria, których nie da się rozstrzygnąć
companion-column-criteria-not-met = Kryteria niespełnione
companion-column-dpia = Ocena skutków dla ochrony danych
companion-column-owner = Osoba odpowiedzialna

companion-data-map = Mapa danych
companion-data-map-about = Od kogo pochodzą dane osobowe, co się z nimi robi, kto i gdzie je otrzymuje oraz co na to pozwala. Tabela mówi to samo co rysunek.
companion-data-map-caption = { $n ->
    [one] { $n } przepływ danych
    [few] { $n } przepływy danych
   *[many] { $n } przepływów danych
}
companion-column-from = Od
companion-column-to = Do
companion-column-where = Gdzie
companion-column-flow-data = Dane
companion-column-flow-mechanism = Podstawa
companion-map-people = Osoby
companion-map-nowhere = Nie podano miejsca
companion-map-no-mechanism = nie podano żadnej podstawy
companion-map-more = i jeszcze { $n }
companion-map-givers = Osoby i źródła
companion-map-uses = Czynności
companion-map-places = Odbiorcy według miejsca
companion-map-data = Dane: { $what }
companion-map-terms = Podstawa: { $what }
companion-map-doers = Wykonuje: { $what }
companion-map-abroad = { $place } (przekazanie)
companion-map-flow = { $from } → { $to }: { $data }
companion-map-legend-home = Dane podawane lub udostępniane
companion-map-legend-abroad = Dane przekazywane do państwa trzeciego wraz z podstawą
format-svg = Rysunek (SVG)
# As in English.
format-mmd = Diagram (Mermaid)
