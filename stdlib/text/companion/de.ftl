## Begleitdokumente zu Datenschutzhinweisen und Verzeichnissen auf Deutsch: Tabellen zu je einer Frage und die Datenkarte.

index-companions = Begleitdokumente
companion-workbook = Alle Tabellen der Begleitdokumente in einer Arbeitsmappe
companion-tables = Tabellen

companion-cookies = Cookies und ähnliche Technologien
companion-cookies-about = Jedes Cookie und jede ähnliche Technologie: wer sie setzt, wofür und für wie lange.
companion-cookies-caption = { $n ->
    [one] { $n } Cookie oder ähnliche Technologie
   *[other] { $n } Cookies und ähnliche Technologien
}
companion-sub-processors = Auftragsverarbeiter und Unterauftragsverarbeiter
companion-sub-processors-about = Wer personenbezogene Daten in unserem Auftrag verarbeitet und wen diese Auftragsverarbeiter ihrerseits einsetzen.
companion-sub-processors-caption = { $n ->
    [one] { $n } Auftragsverarbeiter
   *[other] { $n } Auftragsverarbeiter
}
companion-transfers = Übermittlungen in Drittländer
companion-transfers-about = An wen personenbezogene Daten übermittelt werden, wohin, was es erlaubt und mit welchen Garantien.
companion-transfers-caption = { $n ->
    [one] { $n } Übermittlung
   *[other] { $n } Übermittlungen
}
companion-retention = Löschfristen
companion-retention-about = Wie lange welche Daten in welcher Tätigkeit gespeichert werden, ab wann, warum und was danach geschieht.
companion-retention-caption = { $n ->
    [one] { $n } Frist
   *[other] { $n } Fristen
}
companion-legitimate-interests = Berechtigte Interessen
companion-legitimate-interests-about = Die Interessen, auf denen die Verarbeitung beruht, mit den Tatsachen, die bei der Abwägung zählen. Eine fehlende Spalte oder eine leere Zelle ist eine Tatsache, die niemand angegeben hat.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } Tätigkeit, die auf berechtigten Interessen beruht
   *[other] { $n } Tätigkeiten, die auf berechtigten Interessen beruhen
}
companion-impact-assessments = Vorprüfung für Datenschutz-Folgenabschätzungen
companion-impact-assessments-about = Welche Kriterien für ein hohes Risiko jede Tätigkeit nach den Angaben erfüllt, bei welchen es sich nicht sagen lässt, weil Angaben fehlen, und was abgeschätzt wurde.
companion-impact-assessments-caption = { $n ->
    [one] { $n } Tätigkeit
   *[other] { $n } Tätigkeiten
}
companion-data-map = Datenkarte
companion-data-map-about = Von wem personenbezogene Daten kommen, was mit ihnen geschieht, wer sie erhält, wo, und was erlaubt, dass sie dorthin gelangen. Die Tabelle sagt dasselbe wie die Zeichnung.
companion-data-map-caption = { $n ->
    [one] { $n } Datenfluss
   *[other] { $n } Datenflüsse
}

companion-all-data = Alle Daten der Tätigkeit
companion-interest-unnamed = Es wird kein Interesse genannt
companion-untold = { $criterion } (nicht angegeben: { $facts })
companion-fact-automated = automatisierte Entscheidungen
companion-fact-data = Daten
companion-fact-further-to = Verwendung für weitere Zwecke
companion-fact-profiling = Profiling
companion-fact-purposes = Zwecke
companion-fact-scale = der Umfang
companion-fact-subjects = betroffene Personen

word-scale-large = groß
word-scale-small = klein

companion-column-activity = Tätigkeit
companion-column-assessment = Folgenabschätzung zur Übermittlung
companion-column-at-end = Nach Ablauf
companion-column-automated = Automatisierte Entscheidungen und Profiling
companion-column-category = Art
companion-column-consent = Einwilligung
companion-column-consequences = Wenn die Daten nicht bereitgestellt werden
companion-column-contract = Vertrag
# As in English.
companion-column-cookie = Name
companion-column-copy = Wie man eine Kopie der Garantien erhält
companion-column-counted-from = Gerechnet ab
companion-column-country = Land
companion-column-criteria-met = Erfüllte Kriterien
companion-column-criteria-not-met = Nicht erfüllte Kriterien
companion-column-criteria-number = Wie viele erfüllt sind
companion-column-criteria-untold = Kriterien, bei denen es sich nicht sagen lässt
companion-column-data = Erhobene Daten
companion-column-dpia = Datenschutz-Folgenabschätzung
companion-column-exporter = Datenexporteur
companion-column-flow-data = Daten
companion-column-flow-mechanism = Was es erlaubt
companion-column-found = Wo es verwendet wird
companion-column-from = Von
companion-column-further = Wen er seinerseits einsetzt
companion-column-importer = Datenimporteur
companion-column-interest = Interesse
companion-column-interest-assessment = Abwägung
companion-column-interest-data = Daten
companion-column-kept = Wie lange sie gespeichert werden
companion-column-kept-because = Rechtlicher oder anderer Grund
companion-column-kept-data = Daten
companion-column-kept-for = Tätigkeit
companion-column-lifetime = Speicherdauer
companion-column-links = Weitere Informationen
companion-column-location = Wo er die Daten verarbeitet
companion-column-longer = Länger, soweit nötig für
companion-column-mechanism = Was es erlaubt und seit wann
companion-column-names = Kennungen
companion-column-necessary = Unbedingt erforderlich
companion-column-necessity = Warum es erforderlich ist
companion-column-objection = Wie man widerspricht oder abwählt
companion-column-only-if = Nur wenn
companion-column-onward = Weitergegeben an
companion-column-owner = Zuständig
companion-column-period = Wie lange
companion-column-provides = Was er für uns tut
companion-column-purposes = Zwecke
companion-column-readers = Wer es sonst noch lesen kann
companion-column-recipients = Empfänger
companion-column-refusal = Wie man ablehnt
companion-column-role = Rolle
companion-column-safeguarded = Garantien und Maßnahmen
companion-column-safeguards = Garantien
companion-column-scale = Umfang
companion-column-sensitive-data = Besondere Kategorien und Daten über Straftaten
companion-column-setter = Gesetzt von
companion-column-signed = Geschlossen am
companion-column-sources = Woher die Daten stammen
companion-column-subjects = Betroffene Personen
companion-column-supplementary = Zusätzliche Maßnahmen
companion-column-technology = Technologie
companion-column-to = An
companion-column-transfer = Übermittlung
companion-column-transfer-activities = Tätigkeiten
companion-column-transfer-purposes = Zwecke
companion-column-transferred = Daten
companion-column-used-for = Zwecke und Tätigkeiten
companion-column-vendor = Auftragsverarbeiter
companion-column-vendor-data = Personenbezogene Daten
companion-column-vendor-links = Weitere Informationen
companion-column-vulnerable = Davon Kinder, Beschäftigte und andere besonders schutzbedürftige Personen
companion-column-where = Wo

companion-map-givers = Personen und Quellen
companion-map-uses = Tätigkeiten
companion-map-places = Empfänger nach Orten
companion-map-people = Personen
companion-map-nowhere = Ort nicht angegeben
companion-map-abroad = { $place } (Übermittlung)
companion-map-no-mechanism = nichts ist angegeben, was es erlaubt
# As in English.
companion-map-flow = { $from } → { $to }: { $data }
companion-map-data = Daten: { $what }
companion-map-doers = Durch: { $what }
companion-map-terms = Nach: { $what }
companion-map-legend-home = Bereitgestellte oder weitergegebene Daten
companion-map-legend-abroad = In ein Drittland übermittelte Daten und was es erlaubt
companion-map-more = { $n ->
    [one] und { $n } weiteres
   *[other] und { $n } weitere
}

format-svg = Zeichnung (SVG)
format-mmd = Diagramm (Mermaid)
