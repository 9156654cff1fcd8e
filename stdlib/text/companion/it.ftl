## Documenti di accompagnamento di informative e registri in italiano: tabelle, ciascuna su un aspetto, e la mappa dei dati.

index-companions = Documenti di accompagnamento
companion-workbook = Tutte le tabelle di accompagnamento in una cartella di lavoro
companion-tables = Tabelle

companion-cookies = Cookie e tecnologie simili
companion-cookies-about = Ogni cookie e tecnologia simile: chi lo imposta, per che cosa e per quanto tempo.
companion-cookies-caption = { $n ->
    [one] { $n } cookie o tecnologia simile
   *[other] { $n } cookie e tecnologie simili
}
companion-sub-processors = Responsabili e altri responsabili del trattamento
companion-sub-processors-about = Chi tratta dati personali per nostro conto e a chi ricorre a sua volta.
companion-sub-processors-caption = { $n ->
    [one] { $n } responsabile del trattamento
   *[other] { $n } responsabili del trattamento
}
companion-transfers = Trasferimenti verso Paesi terzi
companion-transfers-about = A chi e dove sono trasferiti i dati personali, che cosa lo consente e con quali garanzie.
companion-transfers-caption = { $n ->
    [one] { $n } trasferimento
   *[other] { $n } trasferimenti
}
companion-retention = Piano di conservazione
companion-retention-about = Per quanto tempo sono conservati i singoli dati in ciascuna attività, da quando, perché e che cosa avviene dopo.
companion-retention-caption = { $n ->
    [one] { $n } periodo
   *[other] { $n } periodi
}
companion-legitimate-interests = Legittimi interessi
companion-legitimate-interests-about = Gli interessi su cui si fonda il trattamento, con i fatti rilevanti per il loro bilanciamento. Una colonna mancante o una cella vuota è un fatto che nessuno ha indicato.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } attività fondata su legittimi interessi
   *[other] { $n } attività fondate su legittimi interessi
}

companion-all-data = Tutti i dati dell’attività
companion-interest-unnamed = Non è indicato alcun interesse

companion-column-cookie = Nome
companion-column-names = Identificativi
companion-column-technology = Tecnologia
companion-column-setter = Impostato da
companion-column-category = Tipo
companion-column-purposes = Finalità
companion-column-lifetime = Per quanto tempo rimane
companion-column-data = Dati raccolti
companion-column-readers = Chi altro può leggerlo
companion-column-necessary = Strettamente necessario
companion-column-consent = Consenso
companion-column-refusal = Come rifiutare
companion-column-found = Dove è utilizzato
companion-column-links = Maggiori informazioni

companion-column-vendor = Responsabile del trattamento
companion-column-role = Ruolo
companion-column-provides = Che cosa fa per noi
companion-column-used-for = Finalità e attività
companion-column-vendor-data = Dati personali
companion-column-location = Dove tratta i dati
companion-column-safeguards = Garanzie
companion-column-contract = Contratto
companion-column-further = A chi ricorre a sua volta
companion-column-vendor-links = Maggiori informazioni

companion-column-importer = Importatore
companion-column-transfer = Trasferimento
companion-column-exporter = Esportatore
companion-column-country = Paese
companion-column-mechanism = Che cosa lo consente e da quando
companion-column-signed = Concluso il
companion-column-transferred = Dati
companion-column-transfer-activities = Attività
companion-column-transfer-purposes = Finalità
companion-column-onward = Ulteriormente trasferiti a
companion-column-copy = Come ottenere una copia delle garanzie
companion-column-assessment = Valutazione d’impatto del trasferimento
companion-column-supplementary = Misure supplementari
companion-column-only-if = Solo se

companion-column-kept-data = Dati
companion-column-kept-for = Attività
companion-column-period = Per quanto tempo
companion-column-counted-from = A decorrere da
companion-column-kept-because = Motivo giuridico o di altro tipo
companion-column-at-end = Al termine
companion-column-longer = Più a lungo se necessario per

companion-column-interest = Interesse
companion-column-activity = Attività
companion-column-necessity = Perché è necessario
companion-column-interest-data = Dati
companion-column-sensitive-data = Categorie particolari di dati e dati relativi a reati
companion-column-subjects = Interessati
companion-column-vulnerable = Tra cui minori, dipendenti e altri che richiedono maggiore tutela
companion-column-sources = Da dove provengono i dati
companion-column-recipients = Destinatari
companion-column-kept = Per quanto tempo sono conservati
companion-column-scale = Scala
companion-column-automated = Decisioni automatizzate e profilazione
companion-column-safeguarded = Garanzie e misure
companion-column-objection = Come opporsi o rifiutare
companion-column-consequences = Se i dati non sono forniti
companion-column-interest-assessment = Bilanciamento

word-scale-large = larga
word-scale-small = piccola
companion-fact-scale = la scala
companion-fact-profiling = profilazione
companion-fact-automated = decisioni automatizzate
companion-fact-further-to = uso per ulteriori finalità
companion-fact-purposes = finalità
companion-fact-data = dati
companion-fact-subjects = interessati

companion-impact-assessments = Esame preliminare per le valutazioni d’impatto
companion-impact-assessments-about = Quali criteri di rischio elevato soddisfa ciascuna attività in base a quanto indicato, per quali non è possibile dirlo perché mancano i fatti e che cosa è stato valutato.
companion-impact-assessments-caption = { $n ->
    [one] { $n } attività
   *[other] { $n } attività
}
companion-untold = { $criterion } (non indicato: { $facts })
companion-column-criteria-number = Quanti sono soddisfatti
companion-column-criteria-met = Criteri soddisfatti
companion-column-criteria-untold = Criteri su cui non è possibile pronunciarsi
companion-column-criteria-not-met = Criteri non soddisfatti
companion-column-dpia = Valutazione d’impatto
companion-column-owner = Referente

companion-data-map = Mappa dei dati
companion-data-map-about = Da chi provengono i dati personali, che cosa se ne fa, chi li riceve, dove e che cosa lo consente. La tabella dice le stesse cose del disegno.
companion-data-map-caption = { $n ->
    [one] { $n } flusso di dati
   *[other] { $n } flussi di dati
}
companion-column-from = Da
companion-column-to = A
companion-column-where = Dove
companion-column-flow-data = Dati
companion-column-flow-mechanism = Che cosa lo consente
companion-map-people = Persone
companion-map-nowhere = Luogo non indicato
companion-map-no-mechanism = non è indicato nulla che lo consenta
companion-map-more = e altri { $n }
companion-map-givers = Persone e fonti
companion-map-uses = Attività
companion-map-places = Destinatari, per luogo
companion-map-data = Dati: { $what }
companion-map-terms = In base a: { $what }
companion-map-doers = A cura di: { $what }
companion-map-abroad = { $place } (trasferimento)
companion-map-flow = { $from } → { $to }: { $data }
companion-map-legend-home = Dati forniti o comunicati
companion-map-legend-abroad = Dati trasferiti verso un Paese terzo, con ciò che lo consente
format-svg = Disegno (SVG)
format-mmd = Diagramma (Mermaid)
