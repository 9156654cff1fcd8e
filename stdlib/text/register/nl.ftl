## Registers van verwerkingsactiviteiten in het Nederlands: de koppen van hun kolommen, en wat alleen een register zegt.

register-title-controller = Register van verwerkingsactiviteiten: { $organisation } als verwerkingsverantwoordelijke
register-title-processor = Register van verwerkingsactiviteiten: { $organisation } als verwerker
register-kept-under = Wettelijke grondslag
register-law-controller = art. 30, lid 1, AVG
register-law-processor = art. 30, lid 2, AVG
register-dated = Datum
register-keeper = Bijgehouden door
register-exemption = Vrijstelling
register-party = { $role ->
    [controller] Verwerkingsverantwoordelijke
   *[processor] Verwerker
}
register-overview = Overzicht
register-overview-caption = De activiteiten in dit register
register-activities = Activiteiten
register-common = Wat voor alle activiteiten geldt
register-common-lead = Dit alles geldt voor elke activiteit hieronder en wordt daar niet herhaald.
register-besides = { $what }, naast wat hierboven staat
register-itself = De activiteit zelf
register-purpose-of = { $activity }: { $purpose }
register-silent = niet vermeld
register-no-country = land niet vermeld
register-contact-details = { $who }: { $details }
register-with-parts = { $whole }: { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who }; ontvangt: { $what }
register-receives-if = { $who }; alleen als: { $what }
register-within-group = binnen de groep: { $who }
register-keeper-of-record = { $who } (houdt dit register bij)
register-one-of-ours = { $who } (uit dezelfde groep)
register-joint = { $who } (gezamenlijke verwerkingsverantwoordelijke)
register-measure-examples = { $who }; bijvoorbeeld: { $what }
register-measure-standard = { $who }; norm: { $what }
register-reason = reden: { $what }
register-further-to = verder gebruik van gegevens die eerst zijn verzameld voor: { $what }
register-compatibility = verenigbaar omdat: { $what }
register-only-if = alleen als: { $what }
register-role-processor = verwerker
register-role-sub-processor = subverwerker
register-role-controller = verwerkingsverantwoordelijke
register-role-joint-controller = gezamenlijke verwerkingsverantwoordelijke
register-role-authority = overheidsinstantie
register-role-public = iedereen
register-role-service-provider = dienstverlener
register-role-third-party = derde
register-role-internal = intern
register-of = { $what }: { $said }
register-whose = { $interest } (van { $whose })
register-other-data = andere gegevens
register-longer = langer indien nodig voor { $what }
register-onward = { $who }, verder aan { $what }
register-copy = { $mechanism }; kopie: { $copy }
register-assessment = { $mechanism }; beoordeling: { $assessment }
register-breach-notice = inbreuken in verband met persoonsgegevens worden gemeld aan: { $who }
register-supplementary = { $mechanism }; aanvullende maatregelen: { $measures }
register-consent-asked = gevraagd: { $what }
register-consent-method = gegeven: { $what }
register-consent-recorded = vastgelegd: { $what }
register-consent-withdrawal = ingetrokken: { $what }
register-consent-version = versie: { $what }
register-consent-links = meer: { $what }

word-dpia-required = vereist, nog niet begonnen
word-dpia-not-required = nagegaan, niet vereist
word-dpia-in-progress = in uitvoering
word-dpia-done = afgerond
word-status-planned = gepland
word-status-active = actief
word-status-suspended = opgeschort
word-status-retired = beëindigd

column-reference = Kenmerk
column-group = Groep
column-activity = Activiteit
column-organisation = { $role ->
    [controller] Verwerkingsverantwoordelijke
   *[processor] Verwerker
}
column-contact = Contactgegevens
column-representative = Vertegenwoordiger
column-dpo = Functionaris voor gegevensbescherming
column-joint-controllers = Gezamenlijke verwerkingsverantwoordelijken
column-controllers-served = Verwerkingsverantwoordelijken voor wie wordt verwerkt
column-controllers-representatives = Hun vertegenwoordigers
column-purposes = { $role ->
    [controller] Doeleinden
   *[processor] Categorieën van verwerkingen
}
column-conditions = Voorwaarden en redenen
column-subjects = Categorieën van betrokkenen
column-data = Categorieën van persoonsgegevens
column-special-data = Bijzondere categorieën van gegevens
column-criminal-data = Gegevens over veroordelingen en strafbare feiten
column-recipients = Ontvangers
column-sub-processors = Subverwerkers
column-transfers = Doorgiften aan derde landen
column-safeguards = Waarborgen voor doorgiften
column-retention = Termijnen voor wissing
column-measures = Beveiligingsmaatregelen
column-basis = Rechtsgrond
column-interests = Gerechtvaardigde belangen
column-assessment = Belangenafweging
column-source = Bron van de gegevens
column-rights = Rechten van betrokkenen
column-automated = Geautomatiseerde besluiten en profilering
column-sold-or-shared = Verkocht of gedeeld
column-consent = Toestemming
column-contract = Overeenkomsten met verwerkers
column-contract-served = Overeenkomst met de verwerkingsverantwoordelijke
column-location = Plaats van de gegevens
column-systems = Systemen
column-dpia = Gegevensbeschermingseffectbeoordeling
column-policy-document = Beleidsdocument
column-breaches = Inbreuken in verband met persoonsgegevens
column-retention-kept = Nagekomen termijnen voor wissing
column-owner = Verantwoordelijke persoon
# As in English.
column-status = Status
column-created = Aangemaakt
column-updated = Bijgewerkt
column-note = Notities

## Wat een register anders zegt dan een privacyverklaring: het spreekt over de betrokkenen, niet tot hen

in-register-none-recipients = geen: de gegevens worden niet verstrekt
in-register-std-vocabulary-legal-bases-manifestly-public = door de betrokkene openbaar gemaakte gegevens
in-register-std-vocabulary-rights-complaint-to-controller = klacht bij de verwerkingsverantwoordelijke
in-register-std-source-the-person = de betrokkene
in-register-std-source-device = het apparaat van de betrokkene
in-register-std-source-employer-of-the-person = de werkgever van de betrokkene of de organisatie die de betrokkene vertegenwoordigt
in-register-std-source-others-than-the-person = anderen dan de betrokkene
