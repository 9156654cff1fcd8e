## Les phrases des politiques de confidentialité en français. On s’adresse au lecteur par « vous ».
##
## Formes des termes : `en` (« en France »), `de` (« de la France »), `les` (« les clients ») et `nos` (« nos intérêts légitimes »). Les événements et les lois
## ont leur article dans une phrase (`in-sentence`). Devant les autres mots, les messages emploient ce qui ne se contracte ni ne s’élide : « pour »,
## « selon », « quand », « car », des parenthèses, un deux-points.

form-les-subjects = les { $what }
key-for-data = pour les données « { $what } »
key-for-entry = pour « { $what } »
key-for-purpose = pour « { $what } »

## Listes, dates, nombres

list = {", "}
list-and = {" et "}
list-or = {" ou "}
list-long = {" ; "}
list-and-long = {" ; et "}
list-or-long = {" ; ou "}
full-stop = .
decimal-sign = ,

date = { $day ->
    [one] { $day }er
   *[other] { $day }
} { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

range = { $from } { $end }
range-from = à partir du { $date }
range-until = jusqu’au { $date }
range-before = avant le { $date }

duration-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
}
# As in English.
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
duration-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
duration-working-days = { $n ->
    [one] { $n } jour ouvrable
   *[other] { $n } jours ouvrables
}
duration-weeks = { $n ->
    [one] { $n } semaine
   *[other] { $n } semaines
}
duration-months = { $n } mois
duration-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
duration-about = environ { $duration }
duration-up-to = au maximum { $duration }

language-bg = bulgare
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-fi = finnois
language-fr = français
language-ga = irlandais
language-hr = croate
language-hu = hongrois
language-is = islandais
language-it = italien
language-lt = lituanien
language-lv = letton
language-mt = maltais
language-nb = norvégien
language-nl = néerlandais
language-nn = norvégien (nynorsk)
language-no = norvégien
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-sk = slovaque
language-sl = slovène
language-sv = suédois

## Les valeurs : ce qui est nommé, ce qui suit directement, et ce qu’ajoute chaque préposition

item-of = { $item } (élément de « { $category } »)
label = { $head } ({ $label })
label-basis = { $head } : { $label }
label-contacts = { $label } : { $head }
label-responsible = { $head }, pour { $label }
label-do-not-track = { $head } : { $label }
label-opt-out-signals = { $head } : { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head } : { $label }
label-special = { $head } : { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head }, sauf { $what }
    .what = les
qual-of = { $head } ({ $what })
qual-as = { $head } ({ $what })
qual-with = { $head } avec { $what }
    .what = les
qual-via = { $head }, par l’intermédiaire de : { $what }
qual-from = { $head } (source : { $what })
qual-until = { $head } jusqu’à { $what }
qual-before = { $head } avant { $what }
qual-after = { $head } après { $what }
qual-within = { $head } dans un délai de { $what }
qual-while = { $head } tant que { $what }
qual-under = { $head }, selon { $what }
qual-at = { $head }, chez { $what }
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (mise en balance : { $what })
qual-role-at = { $head } (grandes lignes de l’accord : { $what })
qual-for = { $head }, pour { $what }
    .what = les
qual-in = { $head }, { $what }
    .what = en
qual-where = { $head }, quand { $what }
qual-where-unstated = { $head } (éventuellement)
qual-purposes-where-unstated = { $head } (ce que nous pouvons faire)
qual-because = { $head }, car { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what } : { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } qui vivent { $what }
    .what = en
qual-to-in = { $head } qui vivent { $what }
    .what = en
qual-emails-for = { $head } pour { $what }
    .what = les
qual-phones-for = { $head } pour { $what }
    .what = les
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } { $what }
    .what = en
qual-party-to-with = { $head } avec { $what }
    .what = les
qual-recipients-with = { $head } (uniquement : { $what })
qual-mechanism-via = { $head }, au titre de la certification « { $what } »
qual-representative-in = { $head } { $what }
    .what = en
qual-representative-under = { $head }, selon { $what }
qual-role-of = { $head } pour { $what }
    .what = les
qual-role-with = { $head } avec { $what }
    .what = les
qual-giving-under = { $head } selon { $what }
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head } : { $what }
qual-answer-within-after = { $head } après { $what }

choice-latest = { $items }, le terme le plus tardif étant retenu
choice-earliest = { $items }, le terme le plus proche étant retenu
choice-one = selon le contexte, l’un des éléments suivants : { $items }

key-for = pour { $what }
    .what = les
key-for-activity = pour « { $what } »
key-for-group = pour « { $what } »
key-in = { $what }
    .what = en
key-complain-to-in = si vous vivez { $what }
    .what = en
key-join = { $first } { $next }
key-otherwise = dans tous les autres cas
lead = { $lead } : { $what }
lead-alone = { $lead } :

yes = oui
no = non
none = néant
not-applicable = sans objet
indefinitely = sans limitation de durée
unstated = non précisé
inherited = comme indiqué précédemment
stated = comme indiqué

none-data = aucune donnée à caractère personnel
none-basis = aucune base juridique
none-recipients = les données ne sont communiquées à personne
none-consequences = il est sans conséquence de ne pas fournir les données
none-automated = aucune décision n’est prise exclusivement par des moyens automatisés
no-automated = aucune décision n’est prise exclusivement par des moyens automatisés
yes-automated = des décisions sont prises exclusivement par des moyens automatisés
none-profiling = il n’y a pas de profilage
no-profiling = il n’y a pas de profilage
yes-profiling = il y a profilage
none-retention = les données ne sont pas conservées
none-period = les données ne sont pas conservées
none-dpo = aucun délégué à la protection des données n’est désigné
none-representative = aucun représentant n’est désigné
none-own-purposes = aucune : les données ne sont pas utilisées à des fins propres
none-sub-processors = aucun
none-mechanism = aucun instrument de transfert
none-onward = les données ne sont pas transmises à d’autres
none-sold-or-shared = ni l’un ni l’autre : les données ne sont ni vendues, ni partagées à des fins de publicité entre sites et services
none-trackers = aucun cookie ni technologie similaire
none-consent = aucun consentement n’est demandé
none-agents = personne ne le peut
none-cost = gratuit
none-withdrawal = il ne peut pas être retiré
none-opt-out = vous ne pouvez pas vous y opposer
none-recorded = il n’est pas consigné
none-parental-consent = aucun consentement parental n’est recueilli
none-special-terms = aucune
none-party-to = aucun
none-assessment = aucune
none-policy-document = aucun
not-applicable-basis = sans objet
not-applicable-retention = sans objet

## Les durées

period-join = { $head } { $tail }
period-within = dans un délai de { $what }
period-after = après { $what }
period-from = à compter de { $what }
period-until = jusqu’à { $what }
period-before = avant { $what }
period-while = tant que { $what }
qual-period-except = { $head }, sauf pour { $what }
    .what = les
qual-period-under = { $head }, selon { $what }
stages-then = { $before } ; ensuite { $next }
stage-keeps = { $period } (conservés : { $what })
stage-keeps-only = conservés : { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Les bases juridiques

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } ({ $whose })
    .whose = les
basis-ours = { $basis }
    .basis = nos

## Comment s’appelle ce qui n’a pas de titre

called-purpose = { $what }
called-retention = { $what }
called-transfer = Transfert vers : { $what }
called-consent = Consentement : { $what }
called-rights = Droits : { $what }
called-jurisdiction = { $what }
called-right = { $what }

## Sous le titre

meta-dated = Dernière mise à jour
meta-effective = En vigueur à partir du
# As in English.
meta-version = Version
meta-controllers = { $n ->
    [one] Responsable du traitement
   *[other] Responsables du traitement
}

## Les titres des sections

heading-introduction = À propos de la présente politique
heading-controllers = Qui est responsable
heading-contact = Comment nous contacter
heading-activities = À quelles fins nous utilisons des données à caractère personnel
heading-processing-for-others = Ce que nous faisons pour le compte d’autrui
heading-data = Les données à caractère personnel que nous utilisons
heading-sources = D’où proviennent les données
heading-legal-bases = Bases juridiques
heading-interests = Intérêts légitimes
heading-recipients = Qui reçoit des données à caractère personnel
heading-transfers = Transferts vers d’autres pays
# As in English.
heading-certifications = Certifications
heading-permits = Autorisations
heading-retention = Combien de temps nous conservons les données à caractère personnel
heading-security = Comment nous protégeons les données à caractère personnel
heading-automated-decisions = Décisions automatisées et profilage
heading-consent = Consentement
heading-rights = Vos droits
heading-complaints = Réclamations
heading-cookies = Cookies et technologies similaires
heading-children = Enfants
heading-claims = Ce à quoi nous nous engageons
heading-definitions = Termes employés dans la présente politique
heading-jurisdictions = Ce qui s’applique là où vous vivez
heading-changes = Modifications de la présente politique

## Ce qui introduit les sections

lead-data = Voici les données à caractère personnel sur lesquelles porte la présente politique.
lead-sources = Les données à caractère personnel proviennent des sources suivantes.
lead-legal-bases = Voici les bases juridiques sur lesquelles repose la présente politique.
lead-interests = Voici les intérêts légitimes sur lesquels repose la présente politique.
lead-recipients = Les personnes et organismes suivants reçoivent des données à caractère personnel.
lead-transfers = Les données à caractère personnel sont transférées comme suit.
lead-certifications = Il est fait référence aux certifications suivantes.
lead-permits = Les autorisations suivantes ont été accordées.
lead-retention = Voici combien de temps les données à caractère personnel sont conservées.
lead-security = Les mesures suivantes protègent les données à caractère personnel.
lead-consent = Voici comment le consentement est demandé et comment il peut être retiré.
lead-cookies = Les cookies et technologies similaires suivants sont utilisés.
lead-complaints = Vous pouvez introduire une réclamation auprès de :
lead-jurisdictions = Ce qui s’applique à vous dépend de l’endroit où vous vivez.

## Les renvois et les lecteurs

# As in English.
see-numbered = section { $number } (« { $title } »)
see-titled = « { $title } »
readers = Cette section s’adresse aux personnes suivantes : { $people }.
readers-in = Cette section s’adresse aux personnes qui vivent { $place }.
    .place = en
readers-who-live = Cette section s’adresse aux personnes suivantes, si elles vivent { $place } : { $people }.
    .place = en

## Les phrases

labelled = { $label } { $what }
quoted = « { $what } »
law-of = le droit { $place }
    .place = de
in-sentence-regime = { $name }
term-means = { $term } : { $meaning }
term-aliases = { $term } (ou { $aliases })
years-of-age = { $n } ans

intro-who = { $n ->
    [one] Nous sommes { $names }. Dans la présente politique, « nous », « notre » et « nos » désignent { $names }.
   *[other] Nous sommes { $names }. Dans la présente politique, « nous », « notre » et « nos » désignent ces organismes.
}
intro-for = La présente politique s’adresse aux personnes suivantes : { $people }.
intro-for-these = La présente politique s’adresse aux personnes suivantes :
intro-about = Elle porte sur : { $services }.
intro-about-these = Elle porte sur :
intro-published = Elle est publiée à l’adresse { $what }.
intro-more = Pour en savoir plus : { $what }.

version-dated = Ceci est la version { $version } de la présente politique, modifiée en dernier lieu le { $date }.
version-only = Ceci est la version { $version } de la présente politique.
dated-only = La présente politique a été modifiée en dernier lieu le { $date }.
effective = Elle entre en vigueur le { $date }.
history-lead = Ce qui a changé :
# As in English.
history-version = { $date }, version { $version }

registered = immatriculation sous le numéro { $number }
registered-in = immatriculation { $place } sous le numéro { $number }
    .place = en
registered-with = { $said }, auprès de : { $what }
registered-as = { $said } ({ $what })
numbered = { $what } : { $number }
numbered-in = { $what } { $place } : { $number }
    .place = en

untranslated = Certaines parties de la présente politique ne sont pas traduites. Elles sont rédigées dans une autre langue : { $language }.
nothing-more = Aucune précision n’est donnée.
also-listed = Figurent également ici : { $items }.
row-of = { $activity } : { $purpose }

data-consists-of = Il s’agit de : { $items }.
data-consists-of-these = Il s’agit de :
data-for-example = Par exemple : { $items }.
data-others = Les données suivantes sont également utilisées :
contact-ways = { $contact } ({ $ways })
common-facts = Pour tout ce qui suit :
usual-facts = Pour tout ce qui suit, sauf indication contraire :
common-facts-above = Pour tout ce qui précède :
usual-facts-above = Pour tout ce qui précède, sauf indication contraire :
data-items = { $data } : { $items }
data-examples = { $data }, par exemple { $items }
such-as = Par exemple : { $items }.
members = En font partie

basis-relied-on = Nous nous fondons sur cette base pour : { $activities }.
interest-in = { $interest } (pour « { $activity } »)

caption-data-periods = Durée de conservation de chaque type de données
caption-activity-periods = Durée de conservation des données pour chaque activité
stages = Par étapes
moments = Ce qu’il faut entendre dans ces durées :

no-decisions-anywhere = Rien de ce que décrit la présente politique ne comporte de décision prise exclusivement par des moyens automatisés.
no-decisions-in = Aucune décision n’est prise exclusivement par des moyens automatisés pour : { $activities }.
no-profiling-anywhere = Rien de ce que décrit la présente politique ne comporte de profilage.
no-profiling-in = Il n’y a pas de profilage pour : { $activities }.

rights-granted = vous disposez des droits suivants
rights-against = { $said } envers { $parties }
    .parties = les
rights-under = { $said }, selon { $law }
right-means = Vous avez le droit { $meaning }
right-where = Ce droit s’applique quand { $what }
right-except = Ce droit ne s’étend pas à ce qui suit : { $what }
competent-authority = Pour { $party }, l’autorité de contrôle compétente est la suivante : { $authority }.

caption-activities = Activités
caption-cookies = Cookies et technologies similaires
caption-cookie-categories = Types de cookies et de technologies similaires
caption-jurisdictions = Ce qui s’applique selon le lieu de résidence

link-privacy-policy = Politique de confidentialité ({ $who })

## En bref

glance = En bref
glance-who = Qui est responsable
glance-why = À quoi servent les données à caractère personnel
glance-recipients = Qui reçoit des données à caractère personnel
glance-how-long = Combien de temps les données sont conservées
glance-rights = Vos droits
glance-contact = Comment nous contacter
glance-see-activities = Voir chaque utilisation
glance-see-recipients = Voir tous les destinataires
glance-see-retention = Voir les durées, ou ce qui les détermine
glance-see-contact = Comment nous contacter

## Les colonnes qui nomment les lignes

rows-activities = Ce que nous faisons
rows-data = Données
rows-recipients = Destinataire
rows-organisations = Organisme
rows-services = Produit ou site
rows-transfers = Transfert
rows-retention = Données ou règle
rows-trackers = Cookie ou technologie similaire
rows-cookies = Nom
rows-cookie-categories = Type
# As in English.
rows-sources = Source
rows-terms = Terme
rows-jurisdictions = Où vous vivez
rows-measures = Mesure
# As in English.
rows-certifications = Certification
rows-rights = Droits
rows-claims = Engagement
# As in English.
rows-contacts = Contact
more = Autres précisions

## Les intitulés des champs

# As in English.
field-about = Services
field-activities = S’applique à
field-acts-as = Rôle
field-addresses = Adresse
field-against = Envers
field-aliases = Aussi appelé
field-applies-to = S’applique à
field-asked = Comment nous le demandons
field-at-end = À l’échéance
field-audience = Pour
field-authority = Autorité de contrôle
field-automated = Décisions automatisées
field-answer-within = Délai de notre réponse
field-bases = Dépend de la base juridique
field-basis = Base juridique
# As in English.
field-category = Type
# As in English.
field-certifications = Certifications
field-changes = Modifications
field-channels = Par les moyens suivants
field-children = Enfants
field-commitments = Engagements
field-further-to = Finalité initiale de la collecte
field-compatibility = Pourquoi cette finalité est compatible avec la finalité initiale
field-competent-for = Compétente pour
field-complain-to = Où introduire une réclamation
field-complaint-form = Formulaire de réclamation
field-composed-of = Constitué de
field-consent = Consentement
field-consequences = Si vous ne fournissez pas les données
# As in English.
field-contacts = Contact
field-controllers = Responsable du traitement
field-copy = Comment obtenir une copie des garanties
field-cost = Coût
field-courts = Juridictions
field-criminal = Données relatives aux condamnations pénales ou aux infractions
field-criteria = Critères qui déterminent la durée
field-data = Données à caractère personnel
# As in English.
field-dated = Date
field-definition = Signification
# As in English.
field-description = Description
# As in English.
field-destination = Destination
field-do-not-track = Réponse aux signaux « Do Not Track »
field-domains = Accessible à l’adresse
field-dpo = Délégué à la protection des données
field-effect = Effet
field-effective = En vigueur à partir du
field-emails = Courriel
field-employees = Effectif
field-entity = Votre interlocuteur
field-examples = Par exemple
# As in English.
field-exceptions = Exceptions
field-explicit = Consentement explicite
field-exporter = De
field-extension = Peut être prolongé de
field-form = Formulaire
field-framework = Cadre
field-gives = Données provenant de cette source
field-giving = Caractère obligatoire ou facultatif des données
field-grants = Droits
field-group = Appartient à
field-handles = Pour
field-history = Versions antérieures
field-holder = Titulaire
field-how = Comment exercer vos droits
field-identifiability = Dans quelle mesure les données permettent de vous identifier
field-identity = Comment nous vérifions l’identité du demandeur
field-agents = Comment quelqu’un d’autre peut les exercer pour vous
field-implies = Peut révéler par déduction
field-importer = Vers
field-includes = Comprend
field-issuer = Administré par
field-items = Éléments
field-languages = Langues
field-lasts = Durée
field-law = Droit
field-legal-form = Forme juridique
field-lengthens = Conservées plus longtemps pour
field-liability = Responsabilité
field-lifetime = Durée de vie
field-links = En savoir plus
field-list = Liste
field-location = Lieu
field-logic = Logique sous-jacente
field-breach-notice = Qui est informé en cas de violation de données à caractère personnel
field-recipient-breach-notice = Qui ces destinataires informent en cas de violation de données à caractère personnel
field-measures = Mesures de sécurité
field-mechanism = Ce qui autorise le transfert
field-members = Membres
field-method = Comment le consentement est donné
field-minimum-age = Âge minimal
field-names = Noms
field-notice-timing = Quand vous êtes informé
field-number = Numéro
field-only-if = Seulement si
field-onward = Transmises à
field-opt-out = Comment vous y opposer
field-opt-out-signals = Réponse aux signaux d’opposition
field-opt-out-status = Comment constater que votre opposition est prise en compte
field-keeps = Ce qui est encore conservé
field-organisation = Contact de
field-oversees = Contrôle
field-oversight = Surveillance
field-own-purposes = Finalités propres
field-parental-consent = Consentement parental
field-part-of = Partie de
field-party = Qui l’exploite
field-party-to = Partie à
field-period = Durée
field-permits = Autorisations
field-person = Personne
field-phones = Téléphone
field-position = Fonction
field-prevails = Ses principes prévalent sur la présente politique en cas de divergence
field-privacy-policy = Politique de confidentialité
field-profiling = Profilage
field-provider = Fourni par
field-provides = Ce qui y est fait pour nous
field-public = Accessible au public
field-purposes = Finalités
field-reason = Motif
field-reach = Personnes touchées
field-recipients = Destinataires
field-recorded = Comment il est consigné
field-recourse = À qui vous adresser
field-refusal = Comment refuser
field-registrations = Immatriculation
field-representative = Représentant
field-resident-in = Où elles vivent
field-residents = Où vous vivez
field-responsible = Chargé de la protection des données
field-retention = Durée de conservation
field-role = Notre rôle
field-safeguards = Garanties
field-scope = Portée
field-sector = Secteur d’activité
# As in English.
field-services = Services
field-setter = Déposé par
field-signed = Conclu le
field-significance = Ce que la décision signifie pour vous
field-sold-or-shared = Vente ou partage
field-source = D’où proviennent les données
field-special = Catégorie particulière
field-special-terms = Conditions particulières
field-standard = Norme
field-strictly-necessary = Strictement nécessaire
field-sub-processors = Sous-traitants ultérieurs
field-subjects = Personnes concernées
field-technology = Technologie
field-text = Signification
field-to = Titulaires de ces droits
field-total = Au total
field-trademarks = Marques
field-tracked-across-sites = Si d’autres collectent des données sur plusieurs sites
field-trackers = Cookies et technologies similaires
# As in English.
field-type = Type
field-url = Adresse
field-valid = Validité
# As in English.
field-version = Version
field-vulnerable = Personnes vulnérables
field-website = Site web
field-withdrawal = Comment le retirer

field-state-criteria = C’est le cas si
field-certification-links = En savoir plus
field-certification-list = Liste des certifiés
field-certification-scope = Ce qu’elle couvre
field-consent-applies-to = Pour
field-consent-subjects = À qui il est demandé
field-consent-refusal = Comment le refuser
field-consent-effect = Ce qu’entraîne son retrait
field-data-part-of = Partie de
field-jurisdiction-authority = Autorité de contrôle
field-organisation-location = Où les données sont traitées
field-recipient-location = Où les données sont traitées
field-authority-location = Où les données sont traitées
field-activity-location = Où se trouvent les données
field-purpose-location = Où se trouvent les données
field-measure-applies-to = Ce qu’elle protège
field-organisation-list = Liste
field-permit-scope = Ce qu’elle autorise
field-recipient-activities = Reçoit des données pour
field-recipient-data = Données reçues
field-recipient-list = Liste actuelle
field-recipient-purposes = Reçues pour
field-retention-activities = En cas d’utilisation pour
field-retention-data = Données
field-retention-law = Lois qui l’exigent
field-retention-url = Politique de conservation
field-right-how = Comment l’exercer
field-right-includes = Il comprend
field-right-only-if = Il s’applique si
field-rights-activities = Ces droits s’appliquent à
field-rights-activities-alone = Cela s’applique à
field-rights-description = À propos de ces droits
field-rights-refusal = En cas de refus de notre part
field-rights-to = À qui ceci s’adresse
field-service-subjects = Proposé à
field-source-subjects = Personnes concernées
field-stage-only-if = Seulement si
field-tracker-category-data = Données collectées
field-tracker-data = Données collectées
field-tracker-recipients = Qui d’autre peut y accéder
field-transfer-activities = A lieu pour
field-transfer-data = Données transférées
field-transfer-purposes = À quelles fins

## Les mots des champs

word-processor = sous-traitant (agit pour le compte du responsable du traitement)
word-sub-processor = sous-traitant ultérieur (agit pour le compte d’un sous-traitant)
word-controller = responsable du traitement (décide pourquoi et comment les données sont utilisées)
word-joint-controller = responsable conjoint du traitement (décide conjointement avec d’autres)
word-authority = autorité publique
word-breach-notice-authority = l’autorité de contrôle
word-breach-notice-people = les personnes concernées
word-breach-notice-controller = le responsable du traitement
word-public = le public
word-service-provider = prestataire de services ou entrepreneur
word-third-party = tiers
word-internal = personnes au sein de l’organisme ou de son groupe
word-role-controller = responsable du traitement
word-role-processor = sous-traitant
word-role-joint-controller = responsable conjoint du traitement

word-political = politique
word-philosophical = philosophique
word-religious = religieuse
word-trade-union = syndicale

word-not-directed = ne s’adresse pas aux enfants
word-directed = s’adresse aux enfants
word-mixed = s’adresse notamment aux enfants

word-honoured = nous faisons ce qu’ils demandent
word-ignored = nous procédons avec eux comme sans eux

word-sold = vendues
word-shared = partagées à des fins de publicité entre sites et services
word-residents = personnes qui y vivent

word-statutory = exigées par la loi
word-contractual = exigées par un contrat
word-pre-contractual = nécessaires à la conclusion d’un contrat
word-optional = facultatives
word-automatic = collectées automatiquement, sans que personne ne les fournisse

word-identifiable = les données révèlent qui est la personne, seules ou avec d’autres données
word-pseudonymous = les données ne révèlent qui est la personne qu’à l’aide d’informations conservées séparément
word-encrypted = les données ne révèlent qui est la personne qu’à l’aide d’une clé
word-aggregated = les données portent sur un grand nombre de personnes à la fois
word-anonymous = les données ne révèlent pas qui est la personne

word-deleted = les données sont effacées
word-anonymised = les données sont anonymisées
word-archived = les données sont archivées
word-returned = les données sont restituées
word-reviewed = il est vérifié si les données sont encore nécessaires

# As in English.
word-cookie = cookie
word-pixel = pixel espion
word-local-storage = entrée dans le stockage du navigateur
word-sdk = identifiant d’un kit de développement logiciel (SDK)
word-fingerprint = reconnaissance de l’appareil à ses caractéristiques
word-link-decoration = identifiant dans les liens
word-log-file = fichier journal d’un serveur
# As in English.
word-script = script
word-first-party = le site lui-même
word-session = jusqu’à la fermeture du navigateur
word-persistent = au-delà de la session, pour une durée non précisée

word-opt-in = par un acte positif clair, comme cocher une case
word-opt-out = par l’absence d’opposition
word-pre-ticked = en laissant une case cochée telle quelle
word-browser-settings = par les réglages du navigateur
word-continued-use = par la poursuite de l’utilisation du service
word-acceptance-of-terms = par l’acceptation de conditions
word-signature = par écrit
word-oral = oralement

word-technical = technique
word-organisational = organisationnelle
word-physical = physique
word-contractual-measure = contractuelle

word-others = partout ailleurs
word-full = détaillé
word-short = abrégé

layer-full = Ceci est un résumé. Tout le reste se trouve dans notre politique complète : { $notice }
