## What the parts of a page are called, and the index, in English.

page-contents = Contents
page-skip = Skip to the content
page-languages = Other languages
page-draft = Draft
page-draft-note = This is not the published text.
page-parts = Pages of this document
page-part = Page
page-previous = Previous page
page-next = Next page
# After the heading of a section that began on a page before.
page-continued = (continued)

index-title = Documents
index-notices = Notices
index-registers = Records of processing activities
index-data = Data for machines
index-json = The whole policy
index-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
index-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
}
index-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
index-no-findings = No findings
format-html = Web page
format-md = Markdown
format-txt = Plain text
format-pdf = PDF
format-docx = Word
format-csv = Spreadsheet (CSV)
format-json = JSON

# The language's own name for itself.
language-itself = English
