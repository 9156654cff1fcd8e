## Spreadsheets in het Nederlands: wat hun eerste blad zegt.

sheet-summary = Samenvatting
sheet-activities = Activiteiten
sheet-rows = Rijen
sheet-laws = Toepasselijke wetten
sheet-as-of = Gecontroleerd per
sheet-findings = Bevindingen in het geheel
# As in English.
format-xlsx = Spreadsheet (Excel)
sheet-register-controller = Register als verantwoordelijke
sheet-register-processor = Register als verwerker
