## Begeleidende documenten bij privacyverklaringen en registers in het Nederlands: tabellen over één onderwerp elk, en de gegevenskaart.

index-companions = Begeleidende documenten
companion-workbook = Alle begeleidende tabellen in één werkmap
companion-tables = Tabellen

companion-cookies = Cookies en soortgelijke technieken
companion-cookies-about = Elke cookie en soortgelijke techniek: wie deze plaatst, waarvoor en voor hoelang.
companion-cookies-caption = { $n ->
    [one] { $n } cookie of soortgelijke techniek
   *[other] { $n } cookies en soortgelijke technieken
}
companion-sub-processors = Verwerkers en subverwerkers
companion-sub-processors-about = Wie namens ons persoonsgegevens verwerkt, en wie deze verwerkers op hun beurt inschakelen.
companion-sub-processors-caption = { $n ->
    [one] { $n } verwerker
   *[other] { $n } verwerkers
}
companion-transfers = Doorgiften aan derde landen
companion-transfers-about = Aan wie en waarheen persoonsgegevens worden doorgegeven, wat dat toestaat en met welke waarborgen.
companion-transfers-caption = { $n ->
    [one] { $n } doorgifte
   *[other] { $n } doorgiften
}
companion-retention = Bewaarschema
companion-retention-about = Hoelang welke gegevens bij welke activiteit worden bewaard, vanaf wanneer, waarom en wat er daarna gebeurt.
companion-retention-caption = { $n ->
    [one] { $n } termijn
   *[other] { $n } termijnen
}
companion-legitimate-interests = Gerechtvaardigde belangen
companion-legitimate-interests-about = De belangen waarop de verwerking berust, met de feiten die bij de afweging tellen. Een ontbrekende kolom of een lege cel is een feit dat niemand heeft vermeld.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } activiteit die op gerechtvaardigde belangen berust
   *[other] { $n } activiteiten die op gerechtvaardigde belangen berusten
}

companion-all-data = Alle gegevens van de activiteit
companion-interest-unnamed = Er is geen belang genoemd

companion-column-cookie = Naam
companion-column-names = Identificatoren
companion-column-technology = Techniek
companion-column-setter = Geplaatst door
companion-column-category = Soort
companion-column-purposes = Doeleinden
companion-column-lifetime = Hoelang deze blijft
companion-column-data = Verzamelde gegevens
companion-column-readers = Wie deze nog meer kan lezen
companion-column-necessary = Strikt noodzakelijk
companion-column-consent = Toestemming
companion-column-refusal = Hoe u weigert
companion-column-found = Waar deze wordt gebruikt
companion-column-links = Meer informatie

companion-column-vendor = Verwerker
companion-column-role = Rol
companion-column-provides = Wat deze voor ons doet
companion-column-used-for = Doeleinden en activiteiten
companion-column-vendor-data = Persoonsgegevens
companion-column-location = Waar de gegevens worden verwerkt
companion-column-safeguards = Waarborgen
companion-column-contract = Overeenkomst
companion-column-further = Wie deze op zijn beurt inschakelt
companion-column-vendor-links = Meer informatie

companion-column-importer = Gegevensimporteur
companion-column-transfer = Doorgifte
companion-column-exporter = Gegevensexporteur
companion-column-country = Land
companion-column-mechanism = Wat het toestaat, en sinds wanneer
companion-column-signed = Gesloten op
companion-column-transferred = Gegevens
companion-column-transfer-activities = Activiteiten
companion-column-transfer-purposes = Doeleinden
companion-column-onward = Verder doorgegeven aan
companion-column-copy = Hoe u een kopie van de waarborgen krijgt
companion-column-assessment = Beoordeling van de doorgifte
companion-column-supplementary = Aanvullende maatregelen
companion-column-only-if = Alleen als

companion-column-kept-data = Gegevens
companion-column-kept-for = Activiteit
companion-column-period = Hoelang
companion-column-counted-from = Gerekend vanaf
companion-column-kept-because = Wettelijke of andere reden
companion-column-at-end = Na afloop
companion-column-longer = Langer indien nodig voor

companion-column-interest = Belang
companion-column-activity = Activiteit
companion-column-necessity = Waarom het nodig is
companion-column-interest-data = Gegevens
companion-column-sensitive-data = Bijzondere gegevens en gegevens over strafbare feiten
companion-column-subjects = Betrokkenen
companion-column-vulnerable = Van wie kinderen, werknemers en anderen die meer zorg behoeven
companion-column-sources = Waar de gegevens vandaan komen
companion-column-recipients = Ontvangers
companion-column-kept = Hoelang ze worden bewaard
companion-column-scale = Schaal
companion-column-automated = Geautomatiseerde besluiten en profilering
companion-column-safeguarded = Waarborgen en maatregelen
companion-column-objection = Hoe bezwaar te maken of zich af te melden
companion-column-consequences = Als de gegevens niet worden verstrekt
companion-column-interest-assessment = Afweging

word-scale-large = groot
word-scale-small = klein
companion-fact-scale = de schaal
companion-fact-profiling = profilering
companion-fact-automated = geautomatiseerde besluiten
companion-fact-further-to = gebruik voor verdere doeleinden
companion-fact-purposes = doeleinden
companion-fact-data = gegevens
companion-fact-subjects = betrokkenen

companion-impact-assessments = Voortoets voor effectbeoordelingen
companion-impact-assessments-about = Aan welke criteria voor een hoog risico elke activiteit voldoet volgens wat erover is vermeld, bij welke dat niet te zeggen is omdat feiten ontbreken, en wat is beoordeeld.
companion-impact-assessments-caption = { $n ->
    [one] { $n } activiteit
   *[other] { $n } activiteiten
}
companion-untold = { $criterion } (niet vermeld: { $facts })
companion-column-criteria-number = Aan hoeveel is voldaan
companion-column-criteria-met = Criteria waaraan is voldaan
companion-column-criteria-untold = Criteria waarover niets te zeggen is
companion-column-criteria-not-met = Criteria waaraan niet is voldaan
companion-column-dpia = Effectbeoordeling
companion-column-owner = Verantwoordelijke persoon

companion-data-map = Gegevenskaart
companion-data-map-about = Van wie persoonsgegevens komen, wat ermee wordt gedaan, wie ze waar ontvangt en wat dat toestaat. De tabel zegt hetzelfde als de tekening.
companion-data-map-caption = { $n ->
    [one] { $n } gegevensstroom
   *[other] { $n } gegevensstromen
}
companion-column-from = Van
companion-column-to = Naar
companion-column-where = Waar
companion-column-flow-data = Gegevens
companion-column-flow-mechanism = Wat het toestaat
companion-map-people = Personen
companion-map-nowhere = Plaats niet vermeld
companion-map-no-mechanism = er is niets vermeld dat het toestaat
companion-map-more = en nog { $n }
companion-map-givers = Personen en bronnen
companion-map-uses = Activiteiten
companion-map-places = Ontvangers, per plaats
companion-map-data = Gegevens: { $what }
companion-map-terms = Op grond van: { $what }
companion-map-doers = Door: { $what }
companion-map-abroad = { $place } (doorgifte)
companion-map-flow = { $from } → { $to }: { $data }
companion-map-legend-home = Verstrekte of doorgegeven gegevens
companion-map-legend-abroad = Aan een derde land doorgegeven gegevens, met wat dat toestaat
format-svg = Tekening (SVG)
# As in English.
format-mmd = Diagram (Mermaid)
