## Jak nazywają się części strony i spisu, po polsku.

page-contents = Spis treści
page-skip = Przejdź do treści
page-languages = Inne języki
page-draft = Wersja robocza
page-draft-note = To nie jest tekst opublikowany.

index-title = Dokumenty
index-notices = Informacje o przetwarzaniu danych
index-registers = Rejestry czynności przetwarzania
index-data = Dane do odczytu maszynowego
index-json = Całość jako dane
index-errors = { $n ->
    [one] { $n } błąd
    [few] { $n } błędy
   *[many] { $n } błędów
}
index-warnings = { $n ->
    [one] { $n } ostrzeżenie
    [few] { $n } ostrzeżenia
   *[many] { $n } ostrzeżeń
}
index-notes = { $n ->
    [one] { $n } uwaga
    [few] { $n } uwagi
   *[many] { $n } uwag
}
index-no-findings = Brak uwag
format-html = Strona internetowa
# As in English.
format-md = Markdown
format-csv = Arkusz (CSV)
# As in English.
format-json = JSON
format-txt = Zwykły tekst
# As in English.
format-pdf = PDF
# As in English.
format-docx = Word

# Jak język sam siebie nazywa.
language-itself = polski

page-parts = Strony tego dokumentu
page-part = Strona
page-previous = Poprzednia strona
page-next = Następna strona
page-continued = (ciąg dalszy)
