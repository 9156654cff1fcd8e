## Registres des activités de traitement en français : les en-têtes de leurs colonnes, et ce que seul un registre dit.

register-title-controller = Registre des activités de traitement : { $organisation }, responsable du traitement
register-title-processor = Registre des activités de traitement : { $organisation }, sous-traitant
register-kept-under = Fondement
register-law-controller = article 30, paragraphe 1, du RGPD
register-law-processor = article 30, paragraphe 2, du RGPD
# As in English.
register-dated = Date
register-keeper = Tenu par
register-exemption = Dérogation
register-party = { $role ->
    [controller] Responsable du traitement
   *[processor] Sous-traitant
}
register-overview = Vue d’ensemble
register-overview-caption = Les activités de ce registre
register-activities = Activités
register-common = Ce qui vaut pour toutes les activités
register-common-lead = Chacune de ces indications vaut pour chaque activité ci-dessous et n’y est pas répétée.
register-besides = { $what }, outre ce qui est indiqué ci-dessus
register-itself = L’activité elle-même
register-purpose-of = { $activity } : { $purpose }
register-silent = non précisé
register-no-country = pays non précisé
register-contact-details = { $who } : { $details }
register-with-parts = { $whole } : { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who } ; reçoit : { $what }
register-receives-if = { $who } ; seulement si : { $what }
register-within-group = au sein du groupe : { $who }
register-keeper-of-record = { $who } (qui tient ce registre)
register-one-of-ours = { $who } (du même groupe)
register-joint = { $who } (responsable conjoint du traitement)
register-measure-examples = { $who } ; par exemple : { $what }
register-measure-standard = { $who } ; norme : { $what }
register-reason = motif : { $what }
register-further-to = traitement ultérieur de données collectées initialement pour : { $what }
register-compatibility = compatible, car : { $what }
register-only-if = seulement si : { $what }
register-role-processor = sous-traitant
register-role-sub-processor = sous-traitant ultérieur
register-role-controller = responsable du traitement
register-role-joint-controller = responsable conjoint du traitement
register-role-authority = autorité publique
register-role-public = tout le monde
register-role-service-provider = prestataire de services
register-role-third-party = tiers
register-role-internal = interne
register-of = { $what } : { $said }
register-whose = { $interest } ({ $whose })
register-other-data = autres données
register-longer = plus longtemps si nécessaire pour : { $what }
register-onward = { $who }, puis { $what }
register-copy = { $mechanism } ; copie : { $copy }
register-assessment = { $mechanism } ; évaluation : { $assessment }
register-breach-notice = les violations de données à caractère personnel sont notifiées à : { $who }
register-supplementary = { $mechanism } ; mesures supplémentaires : { $measures }
register-consent-asked = demandé : { $what }
register-consent-method = donné : { $what }
register-consent-recorded = consigné : { $what }
register-consent-withdrawal = retiré : { $what }
# As in English.
register-consent-version = version : { $what }
register-consent-links = en savoir plus : { $what }

word-dpia-required = requise, pas encore commencée
word-dpia-not-required = examinée, non requise
word-dpia-in-progress = en cours
word-dpia-done = réalisée
word-status-planned = prévue
# As in English.
word-status-active = active
word-status-suspended = suspendue
word-status-retired = abandonnée

column-reference = Référence
column-group = Groupe
column-activity = Activité
column-organisation = { $role ->
    [controller] Responsable du traitement
   *[processor] Sous-traitant
}
column-contact = Coordonnées
column-representative = Représentant
column-dpo = Délégué à la protection des données
column-joint-controllers = Responsables conjoints du traitement
column-controllers-served = Responsables du traitement servis
column-controllers-representatives = Leurs représentants
column-purposes = { $role ->
    [controller] Finalités
   *[processor] Catégories de traitements
}
column-conditions = Conditions et motifs
column-subjects = Catégories de personnes concernées
column-data = Catégories de données à caractère personnel
column-special-data = Catégories particulières de données
column-criminal-data = Données relatives aux condamnations et aux infractions
column-recipients = Destinataires
column-sub-processors = Sous-traitants ultérieurs
column-transfers = Transferts vers des pays tiers
column-safeguards = Garanties entourant les transferts
column-retention = Délais d’effacement
column-measures = Mesures de sécurité
column-basis = Base juridique
column-interests = Intérêts légitimes
column-assessment = Mise en balance des intérêts
column-source = Source des données
column-rights = Droits des personnes concernées
column-automated = Décisions automatisées et profilage
column-sold-or-shared = Vente ou partage
column-consent = Consentement
column-contract = Contrats avec les sous-traitants
column-contract-served = Contrat avec le responsable du traitement
column-location = Lieu des données
column-systems = Systèmes
column-dpia = Analyse d’impact
column-policy-document = Document de politique
column-breaches = Violations de données à caractère personnel
column-retention-kept = Respect des délais
column-owner = Service ou personne en charge
column-status = État
column-created = Création
column-updated = Mise à jour
# As in English.
column-note = Notes

## Ce qu’un registre dit autrement qu’une politique : il parle des personnes concernées, non à elles

in-register-none-recipients = aucun : les données ne sont pas communiquées
in-register-std-vocabulary-legal-bases-manifestly-public = données rendues publiques par la personne concernée
in-register-std-vocabulary-rights-complaint-to-controller = droit d’adresser une réclamation au responsable du traitement
in-register-std-source-the-person = la personne concernée
in-register-std-source-device = l’appareil de la personne concernée
in-register-std-source-employer-of-the-person = l’employeur de la personne concernée ou l’organisme qu’elle représente
in-register-std-source-others-than-the-person = d’autres que la personne concernée
