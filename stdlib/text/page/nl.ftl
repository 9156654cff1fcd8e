## Hoe de delen van een pagina en het overzicht heten, in het Nederlands.

page-contents = Inhoud
page-skip = Naar de inhoud
page-languages = Andere talen
page-draft = Concept
page-draft-note = Dit is niet de gepubliceerde tekst.

index-title = Documenten
index-notices = Privacyverklaringen
index-registers = Registers van verwerkingsactiviteiten
index-data = Gegevens voor machines
index-json = Het geheel als gegevens
index-errors = { $n ->
    [one] { $n } fout
   *[other] { $n } fouten
}
index-warnings = { $n ->
    [one] { $n } waarschuwing
   *[other] { $n } waarschuwingen
}
index-notes = { $n ->
    [one] { $n } opmerking
   *[other] { $n } opmerkingen
}
index-no-findings = Geen bevindingen
format-html = Webpagina
# As in English.
format-md = Markdown
format-csv = Spreadsheet (csv)
# As in English.
format-json = JSON
format-txt = Platte tekst
# As in English.
format-pdf = PDF
# As in English.
format-docx = Word

# Hoe de taal zichzelf noemt.
language-itself = Nederlands

page-parts = Pagina’s van dit document
page-part = Pagina
page-previous = Vorige pagina
page-next = Volgende pagina
page-continued = (vervolg)
