## Regneark på norsk: hva det første arket deres sier.

sheet-summary = Sammendrag
sheet-activities = Aktiviteter
sheet-rows = Rader
sheet-laws = Lover som gjelder
sheet-as-of = Kontrollert per
sheet-findings = Funn i hele erklæringen
format-xlsx = Regneark (Excel)
sheet-register-controller = Protokoll som ansvarlig
sheet-register-processor = Protokoll som databehandler
