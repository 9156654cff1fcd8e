## Registri delle attività di trattamento in italiano: i titoli delle colonne e ciò che dice solo un registro.

register-title-controller = Registro delle attività di trattamento: { $organisation } come titolare
register-title-processor = Registro delle attività di trattamento: { $organisation } come responsabile
register-kept-under = Fondamento normativo
register-law-controller = art. 30, par. 1, RGPD
register-law-processor = art. 30, par. 2, RGPD
register-dated = Data
register-keeper = Tenuto da
register-exemption = Esenzione
register-party = { $role ->
    [controller] Titolare del trattamento
   *[processor] Responsabile del trattamento
}
register-overview = Panoramica
register-overview-caption = Le attività in questo registro
register-activities = Attività
register-common = Che cosa vale per tutte le attività
register-common-lead = Ognuna di queste indicazioni vale per ciascuna delle attività seguenti e non vi è ripetuta.
register-besides = { $what }, oltre a quanto indicato sopra
register-itself = L’attività stessa
register-purpose-of = { $activity }: { $purpose }
register-silent = non indicato
register-no-country = Paese non indicato
register-contact-details = { $who }: { $details }
register-with-parts = { $whole }: { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who }; riceve: { $what }
register-receives-if = { $who }; solo se: { $what }
register-within-group = all’interno del gruppo: { $who }
register-keeper-of-record = { $who } (tiene questo registro)
register-one-of-ours = { $who } (dello stesso gruppo)
register-joint = { $who } (contitolare)
register-measure-examples = { $who }; per esempio: { $what }
register-measure-standard = { $who }; norma: { $what }
register-reason = motivo: { $what }
register-further-to = ulteriore utilizzo di dati raccolti inizialmente per: { $what }
register-compatibility = compatibile perché: { $what }
register-only-if = solo se: { $what }
register-role-processor = responsabile del trattamento
register-role-sub-processor = altro responsabile del trattamento
register-role-controller = titolare del trattamento
register-role-joint-controller = contitolare del trattamento
register-role-authority = autorità pubblica
register-role-public = chiunque
register-role-service-provider = fornitore di servizi
register-role-third-party = terzo
register-role-internal = interno
register-of = { $what }: { $said }
register-whose = { $interest } (di chi: { $whose })
register-other-data = altri dati
register-longer = più a lungo se necessario per: { $what }
register-onward = { $who }, poi a: { $what }
register-copy = { $mechanism }; copia: { $copy }
register-assessment = { $mechanism }; valutazione: { $assessment }
register-breach-notice = le violazioni dei dati personali sono comunicate: { $who }
register-supplementary = { $mechanism }; misure supplementari: { $measures }
register-consent-asked = richiesta: { $what }
register-consent-method = prestazione: { $what }
register-consent-recorded = registrazione: { $what }
register-consent-withdrawal = revoca: { $what }
register-consent-version = versione: { $what }
register-consent-links = altro: { $what }

word-dpia-required = richiesta, non ancora avviata
word-dpia-not-required = esaminata, non richiesta
word-dpia-in-progress = in corso
word-dpia-done = conclusa
word-status-planned = prevista
word-status-active = attiva
word-status-suspended = sospesa
word-status-retired = cessata

column-reference = Riferimento
column-group = Gruppo
column-activity = Attività
column-organisation = { $role ->
    [controller] Titolare del trattamento
   *[processor] Responsabile del trattamento
}
column-contact = Dati di contatto
column-representative = Rappresentante
column-dpo = Responsabile della protezione dei dati
column-joint-controllers = Contitolari del trattamento
column-controllers-served = Titolari per conto dei quali si effettua il trattamento
column-controllers-representatives = Loro rappresentanti
column-purposes = { $role ->
    [controller] Finalità
   *[processor] Categorie di trattamenti
}
column-conditions = Condizioni e motivi
column-subjects = Categorie di interessati
column-data = Categorie di dati personali
column-special-data = Categorie particolari di dati
column-criminal-data = Dati relativi a condanne e reati
column-recipients = Destinatari
column-sub-processors = Altri responsabili del trattamento
column-transfers = Trasferimenti verso Paesi terzi
column-safeguards = Garanzie per i trasferimenti
column-retention = Termini per la cancellazione
column-measures = Misure di sicurezza
column-basis = Base giuridica
column-interests = Legittimi interessi
column-assessment = Bilanciamento degli interessi
column-source = Origine dei dati
column-rights = Diritti degli interessati
column-automated = Decisioni automatizzate e profilazione
column-sold-or-shared = Vendita o condivisione
column-consent = Consenso
column-contract = Contratti con i responsabili del trattamento
column-contract-served = Contratto con il titolare del trattamento
column-location = Luogo dei dati
column-systems = Sistemi
column-dpia = Valutazione d’impatto
column-policy-document = Documento programmatico
column-breaches = Violazioni dei dati personali
column-retention-kept = Termini rispettati
column-owner = Referente
column-status = Stato
column-created = Creato
column-updated = Aggiornato
column-note = Note

## Che cosa un registro dice diversamente da un’informativa: parla degli interessati, non si rivolge a loro

in-register-none-recipients = nessuno: i dati non sono comunicati ad altri
in-register-std-vocabulary-legal-bases-manifestly-public = dati resi pubblici dall’interessato
in-register-std-vocabulary-rights-complaint-to-controller = reclamo al titolare del trattamento
in-register-std-source-the-person = l’interessato
in-register-std-source-device = il dispositivo dell’interessato
in-register-std-source-employer-of-the-person = il datore di lavoro dell’interessato o l’organizzazione che rappresenta
in-register-std-source-others-than-the-person = altri rispetto all’interessato
