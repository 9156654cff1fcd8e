## Les documents d’accompagnement des politiques et des registres en français : des tableaux, chacun sur un aspect, et la carte des données.

index-companions = Documents d’accompagnement
companion-workbook = Tous les tableaux d’accompagnement dans un classeur
companion-tables = Tableaux

companion-cookies = Cookies et technologies similaires
companion-cookies-about = Chaque cookie ou technologie similaire : qui le dépose, à quelle fin et pour combien de temps.
companion-cookies-caption = { $n ->
    [one] { $n } cookie ou technologie similaire
   *[other] { $n } cookies et technologies similaires
}
companion-sub-processors = Sous-traitants et sous-traitants ultérieurs
companion-sub-processors-about = Ceux qui traitent des données à caractère personnel pour notre compte, et ceux qu’ils recrutent à leur tour.
companion-sub-processors-caption = { $n ->
    [one] { $n } sous-traitant
   *[other] { $n } sous-traitants
}
companion-transfers = Transferts vers des pays tiers
companion-transfers-about = À qui les données à caractère personnel sont transférées, vers où, ce qui l’autorise et avec quelles garanties.
companion-transfers-caption = { $n ->
    [one] { $n } transfert
   *[other] { $n } transferts
}
companion-retention = Tableau des durées de conservation
companion-retention-about = Quelles données sont conservées pour quelle activité, combien de temps, à compter de quand, pourquoi, et ce qui se passe ensuite.
companion-retention-caption = { $n ->
    [one] { $n } durée
   *[other] { $n } durées
}
companion-legitimate-interests = Intérêts légitimes
companion-legitimate-interests-about = Les intérêts sur lesquels reposent les traitements, avec les faits que met en balance l’évaluation de chacun. Une colonne absente ou une cellule vide est un fait que personne n’a indiqué.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } activité fondée sur des intérêts légitimes
   *[other] { $n } activités fondées sur des intérêts légitimes
}

companion-all-data = Toutes les données de l’activité
companion-interest-unnamed = Aucun intérêt n’est nommé

companion-column-cookie = Nom
companion-column-names = Identifiants
companion-column-technology = Technologie
companion-column-setter = Déposé par
# As in English.
companion-column-category = Type
companion-column-purposes = Finalités
companion-column-lifetime = Durée de vie
companion-column-data = Données collectées
companion-column-readers = Qui d’autre peut y accéder
companion-column-necessary = Strictement nécessaire
companion-column-consent = Consentement
companion-column-refusal = Comment refuser
companion-column-found = Où il est utilisé
companion-column-links = En savoir plus

companion-column-vendor = Sous-traitant
companion-column-role = Rôle
companion-column-provides = Ce qui y est fait pour nous
companion-column-used-for = Finalités et activités
companion-column-vendor-data = Données à caractère personnel
companion-column-location = Où les données sont traitées
companion-column-safeguards = Garanties
companion-column-contract = Contrat
companion-column-further = À qui il recourt à son tour
companion-column-vendor-links = En savoir plus

companion-column-importer = Importateur
companion-column-transfer = Transfert
companion-column-exporter = Exportateur
companion-column-country = Pays
companion-column-mechanism = Ce qui l’autorise, et depuis quand
companion-column-signed = Conclu le
companion-column-transferred = Données
companion-column-transfer-activities = Activités
companion-column-transfer-purposes = Finalités
companion-column-onward = Transmises à
companion-column-copy = Comment obtenir une copie des garanties
companion-column-assessment = Analyse d’impact du transfert
companion-column-supplementary = Mesures supplémentaires
companion-column-only-if = Seulement si

companion-column-kept-data = Données
companion-column-kept-for = Activité
companion-column-period = Durée
companion-column-counted-from = Point de départ
companion-column-kept-because = Motif juridique ou autre
companion-column-at-end = À l’échéance
companion-column-longer = Plus longtemps si nécessaire pour

companion-column-interest = Intérêt
companion-column-activity = Activité
companion-column-necessity = Pourquoi c’est nécessaire
companion-column-interest-data = Données
companion-column-sensitive-data = Données particulières et données relatives aux infractions
companion-column-subjects = Personnes concernées
companion-column-vulnerable = Dont enfants, salariés et autres personnes demandant plus d’attention
companion-column-sources = D’où proviennent les données
companion-column-recipients = Destinataires
companion-column-kept = Durée de conservation
companion-column-scale = Ampleur
companion-column-automated = Décisions automatisées et profilage
companion-column-safeguarded = Garanties et mesures
companion-column-objection = Comment s’opposer
companion-column-consequences = Si les données ne sont pas fournies
companion-column-interest-assessment = Évaluation

word-scale-large = grande
word-scale-small = petite
companion-fact-scale = l’ampleur
companion-fact-profiling = le profilage
companion-fact-automated = les décisions automatisées
companion-fact-further-to = l’utilisation à d’autres fins
companion-fact-purposes = les finalités
companion-fact-data = les données
companion-fact-subjects = les personnes concernées

companion-impact-assessments = Examen de la nécessité d’une analyse d’impact
companion-impact-assessments-about = Quels critères de risque élevé chaque activité remplit d’après ce qui en est indiqué, lesquels ne peuvent être appréciés faute d’indications, et ce qui a été analysé.
companion-impact-assessments-caption = { $n ->
    [one] { $n } activité
   *[other] { $n } activités
}
companion-untold = { $criterion } (non précisé : { $facts })
companion-column-criteria-number = Nombre de critères remplis
companion-column-criteria-met = Critères remplis
companion-column-criteria-untold = Critères impossibles à apprécier
companion-column-criteria-not-met = Critères non remplis
companion-column-dpia = Analyse d’impact
companion-column-owner = Service ou personne en charge

companion-data-map = Carte des données
companion-data-map-about = De qui proviennent les données à caractère personnel, ce qui en est fait, qui les reçoit, où, et ce qui autorise leur envoi. Le tableau dit la même chose que le dessin.
companion-data-map-caption = { $n ->
    [one] { $n } flux de données
   *[other] { $n } flux de données
}
companion-column-from = De
companion-column-to = À
companion-column-where = Lieu
companion-column-flow-data = Données
companion-column-flow-mechanism = Ce qui l’autorise
companion-map-people = Personnes
companion-map-nowhere = Lieu non précisé
companion-map-no-mechanism = rien n’indique ce qui l’autorise
companion-map-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
companion-map-givers = Personnes et sources
companion-map-uses = Activités
companion-map-places = Destinataires, par lieu
companion-map-data = Données : { $what }
companion-map-terms = Fondement : { $what }
companion-map-doers = Par : { $what }
companion-map-abroad = { $place } (transfert)
companion-map-flow = { $from } → { $to } : { $data }
companion-map-legend-home = Données fournies ou communiquées
companion-map-legend-abroad = Données transférées vers un pays tiers, avec ce qui l’autorise
format-svg = Dessin (SVG)
format-mmd = Diagramme (Mermaid)
