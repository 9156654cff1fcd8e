## Verzeichnisse von Verarbeitungstätigkeiten auf Deutsch: die Überschriften ihrer Spalten, und was nur ein Verzeichnis sagt.

register-title-controller = Verzeichnis von Verarbeitungstätigkeiten: { $organisation } als Verantwortlicher
register-title-processor = Verzeichnis von Verarbeitungstätigkeiten: { $organisation } als Auftragsverarbeiter
register-kept-under = Geführt nach
register-law-controller = Art. 30 Abs. 1 DSGVO
register-law-processor = Art. 30 Abs. 2 DSGVO
register-dated = Datum
register-keeper = Geführt von
register-exemption = Ausnahme
register-party = { $role ->
    [controller] Verantwortlicher
   *[processor] Auftragsverarbeiter
}
register-overview = Überblick
register-overview-caption = Die Tätigkeiten in diesem Verzeichnis
register-activities = Tätigkeiten
register-purpose-of = { $activity }: { $purpose }
register-silent = nicht angegeben
register-contact-details = { $who }: { $details }
register-with-parts = { $whole }: { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who }; erhält: { $what }
register-receives-if = { $who }; nur wenn: { $what }
register-role-processor = Auftragsverarbeiter
register-role-sub-processor = Unterauftragsverarbeiter
register-role-controller = Verantwortlicher
register-role-joint-controller = gemeinsam Verantwortlicher
register-role-authority = Behörde
register-role-public = jeder
register-role-service-provider = Dienstleister
register-role-third-party = Dritter
register-role-internal = intern
register-of = { $what }: { $said }
register-whose = { $interest } (von { $whose })
register-longer = länger, soweit erforderlich für { $what }
register-onward = { $who }, weiter an { $what }
register-copy = { $mechanism }; Kopie: { $copy }
register-assessment = { $mechanism }; Prüfung: { $assessment }
register-breach-notice = Verletzungen des Schutzes personenbezogener Daten werden mitgeteilt: { $who }
register-supplementary = { $mechanism }; zusätzliche Maßnahmen: { $measures }
register-consent-asked = eingeholt: { $what }
register-consent-method = erteilt: { $what }
register-consent-recorded = festgehalten: { $what }
register-consent-withdrawal = widerrufen: { $what }
register-consent-version = Fassung: { $what }
register-consent-links = weiteres: { $what }

word-dpia-required = erforderlich, noch nicht begonnen
word-dpia-not-required = geprüft, nicht erforderlich
word-dpia-in-progress = in Arbeit
word-dpia-done = abgeschlossen
word-status-planned = geplant
word-status-active = aktiv
word-status-suspended = ausgesetzt
word-status-retired = beendet

column-reference = Kennung
column-group = Gruppe
column-activity = Tätigkeit
column-organisation = { $role ->
    [controller] Verantwortlicher
   *[processor] Auftragsverarbeiter
}
column-contact = Kontaktdaten
column-representative = Vertreter
column-dpo = Datenschutzbeauftragter
column-joint-controllers = Gemeinsam Verantwortliche
column-controllers-served = Verantwortliche, in deren Auftrag
column-controllers-representatives = Deren Vertreter
column-purposes = { $role ->
    [controller] Zwecke
   *[processor] Kategorien von Verarbeitungen
}
column-subjects = Kategorien betroffener Personen
column-data = Kategorien personenbezogener Daten
column-special-data = Besondere Kategorien von Daten
column-criminal-data = Daten über Verurteilungen und Straftaten
column-recipients = Empfänger
column-sub-processors = Unterauftragsverarbeiter
column-transfers = Übermittlungen in Drittländer
column-safeguards = Garantien für Übermittlungen
column-retention = Löschfristen
column-measures = Sicherheitsmaßnahmen
column-basis = Rechtsgrundlage
column-interests = Berechtigte Interessen
column-assessment = Interessenabwägung
column-source = Herkunft der Daten
column-rights = Rechte betroffener Personen
column-automated = Automatisierte Entscheidungen und Profiling
column-sold-or-shared = Verkauft oder weitergegeben
column-consent = Einwilligung
column-contract = Verträge mit Auftragsverarbeitern
column-contract-served = Vertrag mit dem Verantwortlichen
column-location = Ort der Daten
column-systems = Systeme
column-dpia = Datenschutz-Folgenabschätzung
column-policy-document = Richtliniendokument
column-breaches = Verletzungen des Schutzes personenbezogener Daten
column-retention-kept = Eingehaltene Löschfristen
column-owner = Zuständig
# As in English.
column-status = Status
column-created = Erstellt
column-updated = Aktualisiert
column-note = Notizen
register-common = Was für alle Tätigkeiten gilt
register-common-lead = Jede dieser Angaben gilt für jede Tätigkeit unten und wird dort nicht wiederholt.
register-besides = { $what }, außer dem oben Gesagten
register-itself = Die Tätigkeit selbst
register-no-country = Land nicht angegeben
register-within-group = innerhalb der Gruppe: { $who }
register-keeper-of-record = { $who } (führt dieses Verzeichnis)
register-one-of-ours = { $who } (aus derselben Gruppe)
register-joint = { $who } (gemeinsam Verantwortlicher)
register-measure-examples = { $who }; zum Beispiel: { $what }
register-measure-standard = { $who }; Standard: { $what }
register-reason = Grund: { $what }
register-further-to = Weiterverwendung von Daten, die zuerst erhoben wurden für: { $what }
register-compatibility = vereinbar, weil: { $what }
register-only-if = nur wenn: { $what }
register-other-data = andere Daten
column-conditions = Bedingungen und Gründe

## Was ein Verzeichnis anders sagt als Hinweise: es spricht über die betroffenen Personen, nicht zu ihnen

in-register-none-recipients = keine: die Daten werden nicht weitergegeben
in-register-std-vocabulary-legal-bases-manifestly-public = von der betroffenen Person öffentlich gemachte Daten
in-register-std-vocabulary-rights-complaint-to-controller = Beschwerde beim Verantwortlichen
in-register-std-source-the-person = die betroffene Person
    .dative = der betroffenen Person
in-register-std-source-device = das Gerät der betroffenen Person
    .dative = dem Gerät der betroffenen Person
in-register-std-source-employer-of-the-person = der Arbeitgeber der betroffenen Person oder die Organisation, die sie vertritt
    .dative = dem Arbeitgeber der betroffenen Person oder der Organisation, die sie vertritt
in-register-std-source-others-than-the-person = andere als die betroffene Person
    .dative = anderen als der betroffenen Person
