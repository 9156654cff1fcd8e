## Cómo se llaman las partes de una página y el índice, en español.

page-contents = Índice
page-skip = Ir al contenido
page-languages = Otros idiomas
page-draft = Borrador
page-draft-note = Este no es el texto publicado.

index-title = Documentos
index-notices = Políticas de privacidad
index-registers = Registros de las actividades de tratamiento
index-data = Datos para máquinas
index-json = El conjunto en forma de datos
index-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errores
}
index-warnings = { $n ->
    [one] { $n } advertencia
   *[other] { $n } advertencias
}
index-notes = { $n ->
    [one] { $n } observación
   *[other] { $n } observaciones
}
index-no-findings = Sin incidencias
format-html = Página web
# As in English.
format-md = Markdown
format-csv = Hoja de cálculo (CSV)
# As in English.
format-json = JSON

# El nombre que el idioma se da a sí mismo.
language-itself = español

# As in English.
format-docx = Word
# As in English.
format-pdf = PDF
format-txt = Texto sin formato

page-parts = Páginas de este documento
page-part = Página
page-previous = Página anterior
page-next = Página siguiente
page-continued = (continuación)
