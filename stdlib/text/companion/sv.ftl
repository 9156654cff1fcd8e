## Tabellerna vid sidan av informationen, på svenska.

index-companions = Kompletterande tabeller
companion-workbook = Alla kompletterande tabeller i en arbetsbok
companion-tables = Tabeller

companion-cookies = Kakor och liknande tekniker
companion-cookies-about = Varje kaka och liknande teknik, med vem som sätter den, vad den används till och hur länge.
companion-cookies-caption = { $n ->
    [one] { $n } kaka eller liknande teknik
   *[other] { $n } kakor och liknande tekniker
}
companion-sub-processors = Personuppgiftsbiträden och underbiträden
companion-sub-processors-about = De som behandlar personuppgifter för vår räkning, och de som de i sin tur anlitar.
companion-sub-processors-caption = { $n ->
    [one] { $n } personuppgiftsbiträde
   *[other] { $n } personuppgiftsbiträden
}
companion-transfers = Överföringar till tredjeland
companion-transfers-about = Till vem personuppgifter överförs, vart, vad som tillåter det och med vilka skyddsåtgärder.
companion-transfers-caption = { $n ->
    [one] { $n } överföring
   *[other] { $n } överföringar
}
companion-retention = Gallringsplan
companion-retention-about = Hur länge vilka uppgifter sparas i vilken verksamhet, från när, varför och vad som händer därefter.
companion-retention-caption = { $n ->
    [one] { $n } tid
   *[other] { $n } tider
}
companion-legitimate-interests = Berättigade intressen
companion-legitimate-interests-about = De intressen som behandling grundas på, med de omständigheter som en avvägning av vart och ett tar hänsyn till. En kolumn som saknas, eller en cell som är tom, är en omständighet som ingen har angett.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } verksamhet som grundas på berättigade intressen
   *[other] { $n } verksamheter som grundas på berättigade intressen
}
companion-all-data = Alla uppgifter i verksamheten
companion-interest-unnamed = Inget intresse har angetts

companion-column-cookie = Namn
companion-column-names = Identifierare
companion-column-technology = Teknik
companion-column-setter = Sätts av
companion-column-category = Typ
companion-column-purposes = Ändamål
companion-column-lifetime = Hur länge den finns kvar
companion-column-data = Insamlade uppgifter
companion-column-readers = Vem mer som kan läsa den
companion-column-necessary = Absolut nödvändig
companion-column-consent = Samtycke
companion-column-refusal = Hur man tackar nej
companion-column-found = Var den används
companion-column-links = Mer information

companion-column-vendor = Personuppgiftsbiträde
companion-column-role = Roll
companion-column-provides = Vad som görs för oss
companion-column-used-for = Ändamål och verksamheter
companion-column-vendor-data = Personuppgifter
companion-column-location = Var uppgifterna behandlas
companion-column-safeguards = Skyddsåtgärder
companion-column-contract = Avtal
companion-column-further = Vem det i sin tur anlitar
companion-column-vendor-links = Mer information

companion-column-importer = Importör
companion-column-transfer = Överföring
companion-column-exporter = Exportör
companion-column-country = Land
companion-column-mechanism = Vad som tillåter det, och sedan när
companion-column-signed = Ingånget
companion-column-transferred = Uppgifter
companion-column-transfer-activities = Verksamheter
companion-column-transfer-purposes = Ändamål
companion-column-onward = Lämnas vidare till
companion-column-copy = Hur man får en kopia av skyddsåtgärderna
companion-column-assessment = Bedömning av överföringens konsekvenser
companion-column-supplementary = Kompletterande åtgärder
companion-column-only-if = Endast om

companion-column-kept-data = Uppgifter
companion-column-kept-for = Verksamhet
companion-column-period = Hur länge
companion-column-counted-from = Räknas från
companion-column-kept-because = Rättsligt eller annat skäl
companion-column-at-end = När tiden har gått ut
companion-column-longer = Längre om det behövs för

companion-column-interest = Intresse
companion-column-activity = Verksamhet
companion-column-necessity = Varför det behövs
companion-column-interest-data = Uppgifter
companion-column-sensitive-data = Särskilda uppgifter och uppgifter om lagöverträdelser
companion-column-subjects = Registrerade
companion-column-vulnerable = Därav barn, anställda och andra som behöver mer omsorg
companion-column-sources = Var uppgifterna kommer ifrån
companion-column-recipients = Mottagare
companion-column-kept = Hur länge de sparas
companion-column-scale = Omfattning
companion-column-automated = Automatiserade beslut och profilering
companion-column-safeguarded = Skyddsåtgärder och andra åtgärder
companion-column-objection = Hur man invänder eller tackar nej
companion-column-consequences = Om uppgifterna inte lämnas
companion-column-interest-assessment = Bedömning

word-scale-large = stor
word-scale-small = liten

companion-fact-scale = omfattningen
companion-fact-profiling = profilering
companion-fact-automated = automatiserade beslut
companion-fact-further-to = användning för ytterligare ändamål
companion-fact-purposes = ändamål
companion-fact-data = uppgifter
companion-fact-subjects = registrerade

companion-impact-assessments = Förprövning inför konsekvensbedömningar
companion-impact-assessments-about = Vilka kriterier för hög risk varje verksamhet uppfyller enligt vad som angetts om den, för vilka det inte kan sägas eftersom ingen har angett omständigheterna, och vad som har bedömts.
companion-impact-assessments-caption = { $n ->
    [one] { $n } verksamhet
   *[other] { $n } verksamheter
}
companion-untold = { $criterion } (inte angivet: { $facts })
companion-column-criteria-number = Hur många som är uppfyllda
companion-column-criteria-met = Kriterier som är uppfyllda
companion-column-criteria-untold = Kriterier som inte kan avgöras
companion-column-criteria-not-met = Kriterier som inte är uppfyllda
companion-column-dpia = Konsekvensbedömning
companion-column-owner = Ägare

companion-data-map = Datakarta
companion-data-map-about = Från vem personuppgifter kommer, vad som görs med dem, vem som tar emot dem, var, och vad som tillåter att de hamnar där. Tabellen säger detsamma som bilden.
companion-data-map-caption = { $n ->
    [one] { $n } dataflöde
   *[other] { $n } dataflöden
}
companion-column-from = Från
companion-column-to = Till
companion-column-where = Var
companion-column-flow-data = Uppgifter
companion-column-flow-mechanism = Vad som tillåter det
companion-map-people = Personer
companion-map-nowhere = Plats inte angiven
companion-map-no-mechanism = inget är angett som tillåter det
companion-map-more = { $n ->
    [one] och { $n } till
   *[other] och { $n } till
}
companion-map-givers = Personer och källor
companion-map-uses = Verksamheter
companion-map-places = Mottagare, efter plats
companion-map-data = Uppgifter: { $what }
companion-map-terms = Enligt: { $what }
companion-map-doers = Av: { $what }
companion-map-abroad = { $place } (överföring)
# As in English.
companion-map-flow = { $from } → { $to }: { $data }
companion-map-legend-home = Uppgifter som lämnas eller lämnas vidare
companion-map-legend-abroad = Uppgifter som överförs till ett tredjeland, med vad som tillåter det
format-svg = Bild (SVG)
# As in English.
format-mmd = Diagram (Mermaid)
