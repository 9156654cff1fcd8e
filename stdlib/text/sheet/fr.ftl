## Les classeurs en français : ce qu’indique leur première feuille.

sheet-summary = Résumé
sheet-activities = Activités
sheet-rows = Lignes
sheet-laws = Lois applicables
sheet-as-of = Vérifié à la date du
sheet-findings = Constats dans toute la politique
format-xlsx = Classeur (Excel)
sheet-register-controller = Registre du responsable
sheet-register-processor = Registre du sous-traitant
