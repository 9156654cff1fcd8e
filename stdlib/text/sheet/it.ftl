## Fogli di calcolo in italiano: che cosa dice il primo foglio.

sheet-summary = Riepilogo
sheet-activities = Attività
sheet-rows = Righe
sheet-laws = Leggi applicabili
sheet-as-of = Verificato al
sheet-findings = Rilievi nell’insieme
format-xlsx = Foglio di calcolo (Excel)
sheet-register-controller = Registro del titolare
sheet-register-processor = Registro del responsabile
