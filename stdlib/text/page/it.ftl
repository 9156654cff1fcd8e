## Come si chiamano le parti di una pagina e l’indice, in italiano.

page-contents = Indice
page-skip = Vai al contenuto
page-languages = Altre lingue
page-draft = Bozza
page-draft-note = Questo non è il testo pubblicato.

index-title = Documenti
index-notices = Informative
index-registers = Registri delle attività di trattamento
index-data = Dati per le macchine
index-json = L’insieme come dati
index-errors = { $n ->
    [one] { $n } errore
   *[other] { $n } errori
}
index-warnings = { $n ->
    [one] { $n } avviso
   *[other] { $n } avvisi
}
index-notes = { $n ->
    [one] { $n } nota
   *[other] { $n } note
}
index-no-findings = Nessun rilievo
format-html = Pagina web
# As in English.
format-md = Markdown
format-csv = Foglio di calcolo (CSV)
# As in English.
format-json = JSON
format-txt = Testo semplice
# As in English.
format-pdf = PDF
# As in English.
format-docx = Word

# Come la lingua chiama se stessa.
language-itself = italiano

page-parts = Pagine di questo documento
page-part = Pagina
page-previous = Pagina precedente
page-next = Pagina successiva
page-continued = (continua)
