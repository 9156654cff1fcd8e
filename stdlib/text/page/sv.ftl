## Vad delarna av en sida kallas, och förteckningen, på svenska.

page-contents = Innehåll
page-skip = Hoppa till innehållet
page-languages = Andra språk
page-draft = Utkast
page-draft-note = Detta är inte den publicerade texten.

index-title = Dokument
index-notices = Dataskyddsinformation
index-registers = Register över behandling
index-data = Data för maskiner
index-json = Hela informationen som data
index-errors = { $n } fel
index-warnings = { $n ->
    [one] { $n } varning
   *[other] { $n } varningar
}
index-notes = { $n ->
    [one] { $n } anmärkning
   *[other] { $n } anmärkningar
}
index-no-findings = Inget att anmärka
format-html = Webbsida
# As in English.
format-md = Markdown
format-csv = Kalkylblad (CSV)
# As in English.
format-json = JSON
format-txt = Ren text
# As in English.
format-pdf = PDF
# As in English.
format-docx = Word

# Språkets eget namn på sig självt.
language-itself = Svenska

page-parts = Dokumentets sidor
page-part = Sida
page-previous = Föregående sida
page-next = Nästa sida
page-continued = (fortsättning)
