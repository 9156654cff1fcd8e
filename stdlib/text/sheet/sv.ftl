## Kalkylblad på svenska: vad deras första blad säger.

sheet-summary = Sammanfattning
sheet-activities = Verksamheter
sheet-rows = Rader
sheet-laws = Lagar som gäller
sheet-as-of = Kontrollerat per
sheet-findings = Anmärkningar i hela policyn
format-xlsx = Kalkylblad (Excel)
sheet-register-controller = Register som ansvarig
sheet-register-processor = Register som biträde
