## Spreadsheets in English: what their first sheet tells.

sheet-summary = Summary
sheet-activities = Activities
sheet-rows = Rows
sheet-laws = Laws that apply
sheet-as-of = Checked as of
sheet-findings = Findings in the whole policy
format-xlsx = Spreadsheet (Excel)
sheet-register-controller = Record as controller
sheet-register-processor = Record as processor
