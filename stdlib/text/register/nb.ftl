## Protokoller over behandlingsaktiviteter på norsk: overskriftene til kolonnene, og det bare en protokoll sier.

register-title-controller = Protokoll over behandlingsaktiviteter: { $organisation } som behandlingsansvarlig
register-title-processor = Protokoll over behandlingsaktiviteter: { $organisation } som databehandler
register-kept-under = Føres etter
register-law-controller = personvernforordningen artikkel 30 nr. 1
register-law-processor = personvernforordningen artikkel 30 nr. 2
register-dated = Dato
register-keeper = Føres av
register-exemption = Unntak
register-party = { $role ->
    [controller] Behandlingsansvarlig
   *[processor] Databehandler
}
register-overview = Oversikt
register-overview-caption = Aktivitetene i denne protokollen
register-activities = Aktiviteter
register-purpose-of = { $activity }: { $purpose }
register-silent = ikke oppgitt
register-contact-details = { $who }: { $details }
register-with-parts = { $whole }: { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who }; mottar: { $what }
register-receives-if = { $who }; bare hvis: { $what }
register-role-processor = databehandler
register-role-sub-processor = underdatabehandler
register-role-controller = behandlingsansvarlig
register-role-joint-controller = felles behandlingsansvarlig
register-role-authority = offentlig myndighet
register-role-public = hvem som helst
register-role-service-provider = tjenesteleverandør
register-role-third-party = tredjepart
register-role-internal = intern
register-of = { $what }: { $said }
register-whose = { $interest } (hos { $whose })
register-longer = lenger om nødvendig for { $what }
register-onward = { $who }, videre til { $what }
register-copy = { $mechanism }; kopi: { $copy }
register-assessment = { $mechanism }; vurdering: { $assessment }
register-breach-notice = brudd på personopplysningssikkerheten meldes til: { $who }
register-supplementary = { $mechanism }; supplerende tiltak: { $measures }
register-consent-asked = innhentes: { $what }
register-consent-method = gis: { $what }
register-consent-recorded = dokumenteres: { $what }
register-consent-withdrawal = trekkes tilbake: { $what }
register-consent-version = versjon: { $what }
register-consent-links = mer: { $what }

word-dpia-required = kreves, ennå ikke påbegynt
word-dpia-not-required = vurdert, kreves ikke
word-dpia-in-progress = pågår
word-dpia-done = utført
word-status-planned = planlagt
word-status-active = aktiv
word-status-suspended = satt i bero
word-status-retired = avsluttet

column-reference = Referanse
column-group = Gruppe
column-activity = Aktivitet
column-organisation = { $role ->
    [controller] Behandlingsansvarlig
   *[processor] Databehandler
}
column-contact = Kontaktopplysninger
column-representative = Representant
column-dpo = Personvernombud
column-joint-controllers = Felles behandlingsansvarlige
column-controllers-served = Behandlingsansvarlige på hvis vegne
column-controllers-representatives = Representantene deres
column-purposes = { $role ->
    [controller] Formål
   *[processor] Kategorier av behandlinger
}
column-subjects = Kategorier av registrerte
column-data = Kategorier av personopplysninger
column-special-data = Særlige kategorier av opplysninger
column-criminal-data = Opplysninger om straffedommer og lovovertredelser
column-recipients = Mottakere
column-sub-processors = Underdatabehandlere
column-transfers = Overføringer til tredjestater
column-safeguards = Garantier for overføringer
column-retention = Tidsfrister for sletting
column-measures = Sikkerhetstiltak
column-basis = Rettslig grunnlag
column-interests = Berettigede interesser
column-assessment = Interesseavveining
column-source = Opplysningenes kilde
column-rights = De registrertes rettigheter
column-automated = Automatiserte avgjørelser og profilering
column-sold-or-shared = Selges eller deles
column-consent = Samtykke
column-contract = Avtaler med databehandlere
column-contract-served = Avtale med den behandlingsansvarlige
column-location = Hvor opplysningene befinner seg
column-systems = Systemer
column-dpia = Vurdering av personvernkonsekvenser
column-policy-document = Styringsdokument
column-breaches = Brudd på personopplysningssikkerheten
column-retention-kept = Overholdte tidsfrister
column-owner = Eier
# As in English.
column-status = Status
column-created = Opprettet
column-updated = Oppdatert
column-note = Merknader
register-common = Hva som gjelder for alle aktiviteter
register-common-lead = Dette gjelder for hver aktivitet nedenfor og gjentas ikke der.
register-besides = { $what }, i tillegg til det som er sagt ovenfor
register-itself = Selve aktiviteten
register-no-country = land ikke oppgitt
register-within-group = i konsernet: { $who }
register-keeper-of-record = { $who } (som fører denne protokollen)
register-one-of-ours = { $who } (i samme konsern)
register-joint = { $who } (felles behandlingsansvarlig)
register-measure-examples = { $who }; for eksempel: { $what }
# As in English.
register-measure-standard = { $who }; standard: { $what }
register-reason = grunn: { $what }
register-further-to = videre bruk av opplysninger som først ble samlet inn for: { $what }
register-compatibility = forenlig fordi: { $what }
register-only-if = bare hvis: { $what }
register-other-data = andre opplysninger
column-conditions = Vilkår og grunner

## Hva en protokoll sier annerledes: den snakker om de registrerte, ikke til dem

in-register-none-recipients = ingen: opplysningene gis ikke videre
in-register-std-vocabulary-legal-bases-manifestly-public = opplysninger som den registrerte har offentliggjort
in-register-std-vocabulary-rights-complaint-to-controller = klage til den behandlingsansvarlige
in-register-std-source-the-person = den registrerte
    .objekt = den registrerte
in-register-std-source-device = den registrertes enhet
in-register-std-source-employer-of-the-person = den registrertes arbeidsgiver eller organisasjonen som den registrerte representerer
in-register-std-source-others-than-the-person = andre enn den registrerte
    .objekt = andre enn den registrerte
