## Arkusze po polsku: co mówi ich pierwszy arkusz.

sheet-summary = Podsumowanie
sheet-activities = Czynności
sheet-rows = Wiersze
sheet-laws = Przepisy, które mają zastosowanie
sheet-as-of = Stan sprawdzony na dzień
sheet-findings = Uwagi do całości
format-xlsx = Arkusz (Excel)
sheet-register-controller = Rejestr administratora
sheet-register-processor = Rejestr podmiotu przetwarzającego
