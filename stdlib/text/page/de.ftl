## Wie die Teile einer Seite heißen, und das Verzeichnis, auf Deutsch.

page-contents = Inhalt
page-skip = Zum Inhalt springen
page-languages = Andere Sprachen
page-draft = Entwurf
page-draft-note = Dies ist nicht der veröffentlichte Text.
page-parts = Seiten dieses Dokuments
page-part = Seite
page-previous = Vorige Seite
page-next = Nächste Seite
# Nach der Überschrift eines Abschnitts, der auf einer früheren Seite begann.
page-continued = (Fortsetzung)

index-title = Dokumente
index-notices = Datenschutzhinweise
index-registers = Verzeichnisse von Verarbeitungstätigkeiten
index-data = Daten für Maschinen
index-json = Das Ganze als Daten
index-errors = { $n } Fehler
index-warnings = { $n ->
    [one] { $n } Warnung
   *[other] { $n } Warnungen
}
index-notes = { $n ->
    [one] { $n } Hinweis
   *[other] { $n } Hinweise
}
index-no-findings = Keine Befunde
format-html = Webseite
# As in English.
format-md = Markdown
format-csv = Tabelle (CSV)
# As in English.
format-json = JSON

# Wie die Sprache sich selbst nennt.
language-itself = Deutsch

# As in English.
format-docx = Word
# As in English.
format-pdf = PDF
format-txt = Nur Text
