## Tabellene ved siden av erklæringen, på norsk.

index-companions = Ledsagende tabeller
companion-workbook = Alle ledsagende tabeller i én arbeidsbok
companion-tables = Tabeller

companion-cookies = Informasjonskapsler og lignende teknologier
companion-cookies-about = Hver informasjonskapsel og lignende teknologi, med hvem som setter den, hva den brukes til og hvor lenge.
companion-cookies-caption = { $n ->
    [one] { $n } informasjonskapsel eller lignende teknologi
   *[other] { $n } informasjonskapsler og lignende teknologier
}
companion-sub-processors = Databehandlere og underdatabehandlere
companion-sub-processors-about = De som behandler personopplysninger på våre vegne, og de som de i sin tur engasjerer.
companion-sub-processors-caption = { $n ->
    [one] { $n } databehandler
   *[other] { $n } databehandlere
}
companion-transfers = Overføringer til tredjestater
companion-transfers-about = Hvem personopplysninger overføres til, hvor, hva som tillater det, og med hvilke garantier.
companion-transfers-caption = { $n ->
    [one] { $n } overføring
   *[other] { $n } overføringer
}
companion-retention = Sletteplan
companion-retention-about = Hvor lenge hvilke opplysninger lagres i hvilken aktivitet, fra når, hvorfor, og hva som skjer deretter.
companion-retention-caption = { $n ->
    [one] { $n } tidsrom
   *[other] { $n } tidsrom
}
companion-legitimate-interests = Berettigede interesser
companion-legitimate-interests-about = Interessene som behandling bygger på, med forholdene som en avveining av hver av dem tar hensyn til. En kolonne som mangler, eller en celle som er tom, er et forhold som ingen har oppgitt.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } aktivitet som bygger på berettigede interesser
   *[other] { $n } aktiviteter som bygger på berettigede interesser
}
companion-all-data = Alle opplysninger i aktiviteten
companion-interest-unnamed = Ingen interesse er oppgitt

companion-column-cookie = Navn
companion-column-names = Identifikatorer
companion-column-technology = Teknologi
companion-column-setter = Settes av
# As in English.
companion-column-category = Type
companion-column-purposes = Formål
companion-column-lifetime = Hvor lenge den blir værende
companion-column-data = Innsamlede opplysninger
companion-column-readers = Hvem andre som kan lese den
companion-column-necessary = Strengt nødvendig
companion-column-consent = Samtykke
companion-column-refusal = Hvordan man sier nei
companion-column-found = Hvor den brukes
companion-column-links = Mer informasjon

companion-column-vendor = Databehandler
companion-column-role = Rolle
companion-column-provides = Hva som gjøres for oss
companion-column-used-for = Formål og aktiviteter
companion-column-vendor-data = Personopplysninger
companion-column-location = Hvor opplysningene behandles
companion-column-safeguards = Garantier
companion-column-contract = Avtale
companion-column-further = Hvem den i sin tur engasjerer
companion-column-vendor-links = Mer informasjon

companion-column-importer = Importør
companion-column-transfer = Overføring
companion-column-exporter = Eksportør
companion-column-country = Land
companion-column-mechanism = Hva som tillater det, og siden når
companion-column-signed = Inngått
companion-column-transferred = Opplysninger
companion-column-transfer-activities = Aktiviteter
companion-column-transfer-purposes = Formål
companion-column-onward = Gis videre til
companion-column-copy = Hvordan man får en kopi av garantiene
companion-column-assessment = Vurdering av overføringens konsekvenser
companion-column-supplementary = Supplerende tiltak
companion-column-only-if = Bare hvis

companion-column-kept-data = Opplysninger
companion-column-kept-for = Aktivitet
companion-column-period = Hvor lenge
companion-column-counted-from = Regnes fra
companion-column-kept-because = Rettslig eller annen grunn
companion-column-at-end = Når tiden er ute
companion-column-longer = Lenger om nødvendig for

companion-column-interest = Interesse
companion-column-activity = Aktivitet
companion-column-necessity = Hvorfor det er nødvendig
companion-column-interest-data = Opplysninger
companion-column-sensitive-data = Særlige opplysninger og opplysninger om lovovertredelser
companion-column-subjects = Registrerte
companion-column-vulnerable = Herav barn, ansatte og andre som trenger mer omsorg
companion-column-sources = Hvor opplysningene kommer fra
companion-column-recipients = Mottakere
companion-column-kept = Hvor lenge de lagres
companion-column-scale = Omfang
companion-column-automated = Automatiserte avgjørelser og profilering
companion-column-safeguarded = Garantier og tiltak
companion-column-objection = Hvordan man protesterer eller reserverer seg
companion-column-consequences = Hvis opplysningene ikke gis
companion-column-interest-assessment = Vurdering

word-scale-large = stort
word-scale-small = lite

companion-fact-scale = omfanget
companion-fact-profiling = profilering
companion-fact-automated = automatiserte avgjørelser
companion-fact-further-to = bruk for videre formål
companion-fact-purposes = formål
companion-fact-data = opplysninger
companion-fact-subjects = registrerte

companion-impact-assessments = Innledende vurdering av behovet for konsekvensvurdering
companion-impact-assessments-about = Hvilke kriterier for høy risiko hver aktivitet oppfyller etter det som er oppgitt om den, hvilke det ikke kan sies noe om fordi ingen har oppgitt forholdene, og hva som er vurdert.
companion-impact-assessments-caption = { $n ->
    [one] { $n } aktivitet
   *[other] { $n } aktiviteter
}
companion-untold = { $criterion } (ikke oppgitt: { $facts })
companion-column-criteria-number = Hvor mange som er oppfylt
companion-column-criteria-met = Kriterier som er oppfylt
companion-column-criteria-untold = Kriterier som ikke kan avgjøres
companion-column-criteria-not-met = Kriterier som ikke er oppfylt
companion-column-dpia = Vurdering av personvernkonsekvenser
companion-column-owner = Eier

companion-data-map = Datakart
companion-data-map-about = Hvem personopplysninger kommer fra, hva som gjøres med dem, hvem som mottar dem, hvor, og hva som tillater at de havner der. Tabellen sier det samme som tegningen.
companion-data-map-caption = { $n ->
    [one] { $n } dataflyt
   *[other] { $n } dataflyter
}
companion-column-from = Fra
companion-column-to = Til
companion-column-where = Hvor
companion-column-flow-data = Opplysninger
companion-column-flow-mechanism = Hva som tillater det
companion-map-people = Personer
companion-map-nowhere = Sted ikke oppgitt
companion-map-no-mechanism = ingenting er oppgitt som tillater det
companion-map-more = { $n ->
    [one] og { $n } til
   *[other] og { $n } til
}
companion-map-givers = Personer og kilder
companion-map-uses = Aktiviteter
companion-map-places = Mottakere, etter sted
companion-map-data = Opplysninger: { $what }
companion-map-terms = Etter: { $what }
companion-map-doers = Av: { $what }
companion-map-abroad = { $place } (overføring)
# As in English.
companion-map-flow = { $from } → { $to }: { $data }
companion-map-legend-home = Opplysninger som gis eller gis videre
companion-map-legend-abroad = Opplysninger som overføres til en tredjestat, med det som tillater det
format-svg = Tegning (SVG)
# As in English.
format-mmd = Diagram (Mermaid)
