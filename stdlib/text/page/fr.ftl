## Comment s’appellent les parties d’une page, et l’index, en français.

page-contents = Sommaire
page-skip = Aller au contenu
page-languages = Autres langues
page-draft = Projet
page-draft-note = Ceci n’est pas le texte publié.

# As in English.
index-title = Documents
index-notices = Politiques de confidentialité
index-registers = Registres des activités de traitement
index-data = Données lisibles par machine
index-json = L’ensemble sous forme de données
index-errors = { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
}
index-warnings = { $n ->
    [one] { $n } avertissement
   *[other] { $n } avertissements
}
index-notes = { $n ->
    [one] { $n } remarque
   *[other] { $n } remarques
}
index-no-findings = Aucune anomalie
format-html = Page web
# As in English.
format-md = Markdown
format-csv = Tableau (CSV)
# As in English.
format-json = JSON

# Le nom que la langue se donne.
language-itself = français

# As in English.
format-docx = Word
# As in English.
format-pdf = PDF
format-txt = Texte brut

page-parts = Pages de ce document
# As in English.
page-part = Page
page-previous = Page précédente
page-next = Page suivante
page-continued = (suite)
