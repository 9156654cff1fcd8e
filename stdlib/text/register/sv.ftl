## Register över behandling på svenska: kolumnernas rubriker, och vad bara ett register säger.

register-title-controller = Register över behandling: { $organisation } som personuppgiftsansvarig
register-title-processor = Register över behandling: { $organisation } som personuppgiftsbiträde
register-kept-under = Förs enligt
register-law-controller = artikel 30.1 i dataskyddsförordningen
register-law-processor = artikel 30.2 i dataskyddsförordningen
register-dated = Datum
register-keeper = Förs av
register-exemption = Undantag
register-party = { $role ->
    [controller] Personuppgiftsansvarig
   *[processor] Personuppgiftsbiträde
}
register-overview = Översikt
register-overview-caption = Verksamheterna i detta register
register-activities = Verksamheter
register-purpose-of = { $activity }: { $purpose }
register-silent = inte angivet
register-contact-details = { $who }: { $details }
register-with-parts = { $whole }: { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who }; tar emot: { $what }
register-receives-if = { $who }; endast om: { $what }
register-role-processor = personuppgiftsbiträde
register-role-sub-processor = underbiträde
register-role-controller = personuppgiftsansvarig
register-role-joint-controller = gemensamt personuppgiftsansvarig
register-role-authority = myndighet
register-role-public = vem som helst
register-role-service-provider = tjänsteleverantör
register-role-third-party = tredje part
register-role-internal = intern
register-of = { $what }: { $said }
register-whose = { $interest } (hos { $whose })
register-longer = längre om det behövs för { $what }
register-onward = { $who }, vidare till { $what }
register-copy = { $mechanism }; kopia: { $copy }
register-assessment = { $mechanism }; bedömning: { $assessment }
register-breach-notice = personuppgiftsincidenter meddelas: { $who }
register-supplementary = { $mechanism }; kompletterande åtgärder: { $measures }
register-consent-asked = begärs: { $what }
register-consent-method = lämnas: { $what }
register-consent-recorded = dokumenteras: { $what }
register-consent-withdrawal = återkallas: { $what }
# As in English.
register-consent-version = version: { $what }
register-consent-links = mer: { $what }

word-dpia-required = krävs, ännu inte påbörjad
word-dpia-not-required = prövad, krävs inte
word-dpia-in-progress = pågår
word-dpia-done = gjord
word-status-planned = planerad
word-status-active = aktiv
word-status-suspended = vilande
word-status-retired = avslutad

column-reference = Beteckning
column-group = Grupp
column-activity = Verksamhet
column-organisation = { $role ->
    [controller] Personuppgiftsansvarig
   *[processor] Personuppgiftsbiträde
}
column-contact = Kontaktuppgifter
column-representative = Företrädare
column-dpo = Dataskyddsombud
column-joint-controllers = Gemensamt personuppgiftsansvariga
column-controllers-served = Personuppgiftsansvariga för vars räkning
column-controllers-representatives = Deras företrädare
column-purposes = { $role ->
    [controller] Ändamål
   *[processor] Kategorier av behandling
}
column-subjects = Kategorier av registrerade
column-data = Kategorier av personuppgifter
column-special-data = Särskilda kategorier av uppgifter
column-criminal-data = Uppgifter om fällande domar och lagöverträdelser
column-recipients = Mottagare
column-sub-processors = Underbiträden
column-transfers = Överföringar till tredjeland
column-safeguards = Skyddsåtgärder för överföringar
column-retention = Tidsfrister för radering
column-measures = Säkerhetsåtgärder
column-basis = Rättslig grund
column-interests = Berättigade intressen
column-assessment = Intresseavvägning
column-source = Uppgifternas källa
column-rights = De registrerades rättigheter
column-automated = Automatiserade beslut och profilering
column-sold-or-shared = Säljs eller delas
column-consent = Samtycke
column-contract = Avtal med personuppgiftsbiträden
column-contract-served = Avtal med den personuppgiftsansvariga
column-location = Var uppgifterna finns
column-systems = System
column-dpia = Konsekvensbedömning
column-policy-document = Styrdokument
column-breaches = Personuppgiftsincidenter
column-retention-kept = Iakttagna tidsfrister
column-owner = Ägare
# As in English.
column-status = Status
column-created = Skapad
column-updated = Uppdaterad
column-note = Anteckningar
register-common = Vad som gäller för alla verksamheter
register-common-lead = Detta gäller för varje verksamhet nedan och upprepas inte där.
register-besides = { $what }, utöver vad som sägs ovan
register-itself = Själva verksamheten
register-no-country = landet inte angivet
register-within-group = inom koncernen: { $who }
register-keeper-of-record = { $who } (som för detta register)
register-one-of-ours = { $who } (i samma koncern)
register-joint = { $who } (gemensamt personuppgiftsansvarig)
register-measure-examples = { $who }; till exempel: { $what }
# As in English.
register-measure-standard = { $who }; standard: { $what }
register-reason = skäl: { $what }
register-further-to = ytterligare användning av uppgifter som först samlades in för: { $what }
register-compatibility = förenligt eftersom: { $what }
register-only-if = endast om: { $what }
register-other-data = andra uppgifter
column-conditions = Villkor och skäl

## Vad ett register säger annorlunda: det talar om de registrerade, inte till dem

in-register-none-recipients = inga: uppgifterna lämnas inte vidare
in-register-std-vocabulary-legal-bases-manifestly-public = uppgifter som den registrerade har offentliggjort
in-register-std-vocabulary-rights-complaint-to-controller = klagomål till den personuppgiftsansvariga
in-register-std-source-the-person = den registrerade
    .objekt = den registrerade
in-register-std-source-device = den registrerades enhet
in-register-std-source-employer-of-the-person = den registrerades arbetsgivare eller den organisation som den registrerade företräder
in-register-std-source-others-than-the-person = andra än den registrerade
    .objekt = andra än den registrerade
