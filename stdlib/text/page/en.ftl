## What the parts of a page are called, and the index, in English.

page-contents = Contents
page-skip = Skip to the content
page-languages = Other languages
page-draft = Draft
page-draft-note = This is not the published text.

index-title = Documents
index-notices = Notices
index-registers = Records of processing activities
index-data = Data for machines
index-json = The whole policy as JSON
index-findings = { $errors ->
    [0] { $warnings ->
        [0] { $notes ->
            [0] no findings
            [one] { $notes } note
           *[other] { $notes } notes
        }
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
    [one] { $errors } error
   *[other] { $errors } errors
}
format-html = Web page
format-md = Markdown
format-csv = Spreadsheet (CSV)
format-json = JSON

# The language's own name for itself.
language-itself = English
