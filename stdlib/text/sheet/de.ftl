## Arbeitsmappen auf Deutsch: Blätter und ihre Zusammenfassung.

sheet-summary = Zusammenfassung
sheet-register-controller = Als Verantwortlicher
sheet-register-processor = Als Auftragsverarbeiter
sheet-activities = Tätigkeiten
sheet-rows = Zeilen
sheet-laws = Anwendbares Recht
sheet-as-of = Geprüft nach dem Stand vom
sheet-findings = Feststellungen in der gesamten Richtlinie

format-xlsx = Tabelle (Excel)
