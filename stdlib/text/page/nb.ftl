## Hva delene av en side kalles, og oversikten, på norsk.

page-contents = Innhold
page-skip = Gå til innholdet
page-languages = Andre språk
page-draft = Utkast
page-draft-note = Dette er ikke den publiserte teksten.

index-title = Dokumenter
index-notices = Personvernerklæringer
index-registers = Protokoller over behandlingsaktiviteter
index-data = Data for maskiner
index-json = Hele erklæringen som data
index-errors = { $n } feil
index-warnings = { $n ->
    [one] { $n } advarsel
   *[other] { $n } advarsler
}
index-notes = { $n ->
    [one] { $n } merknad
   *[other] { $n } merknader
}
index-no-findings = Ingen funn
format-html = Nettside
# As in English.
format-md = Markdown
format-csv = Regneark (CSV)
# As in English.
format-json = JSON
format-txt = Ren tekst
# As in English.
format-pdf = PDF
# As in English.
format-docx = Word

# Språkets eget navn på seg selv.
language-itself = Norsk

page-parts = Dokumentets sider
page-part = Side
page-previous = Forrige side
page-next = Neste side
page-continued = (fortsatt)
