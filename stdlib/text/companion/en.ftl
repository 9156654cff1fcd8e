## Companions of notices and registers in English: tables, each of one side of the policy, and the data map.

index-companions = Companions
companion-workbook = All companion tables in one workbook
companion-tables = Tables

companion-cookies = Cookies and similar technologies
companion-cookies-about = Each cookie and similar technology, with who sets it, what for and for how long.
companion-cookies-caption = { $n ->
    [one] { $n } cookie or similar technology
   *[other] { $n } cookies and similar technologies
}
companion-sub-processors = Processors and sub-processors
companion-sub-processors-about = Those who process personal data on our behalf, and those whom they engage in turn.
companion-sub-processors-caption = { $n ->
    [one] { $n } processor
   *[other] { $n } processors
}
companion-transfers = Transfers to third countries
companion-transfers-about = To whom personal data are transferred, where to, what allows it, and with which safeguards.
companion-transfers-caption = { $n ->
    [one] { $n } transfer
   *[other] { $n } transfers
}
companion-retention = Retention schedule
companion-retention-about = How long which data are kept in which activity, from when on, why, and what happens then.
companion-retention-caption = { $n ->
    [one] { $n } period
   *[other] { $n } periods
}
companion-legitimate-interests = Legitimate interests
companion-legitimate-interests-about = The interests that processing rests on, with the facts that an assessment of each weighs. A column that is missing, or a cell that is empty, is a fact that nobody has stated.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } activity that rests on legitimate interests
   *[other] { $n } activities that rest on legitimate interests
}

companion-all-data = All data of the activity
companion-interest-unnamed = No interest is named

companion-column-cookie = Name
companion-column-names = Identifiers
companion-column-technology = Technology
companion-column-setter = Set by
companion-column-category = Kind
companion-column-purposes = Purposes
companion-column-lifetime = How long it stays
companion-column-data = Data collected
companion-column-readers = Who else can read it
companion-column-necessary = Strictly necessary
companion-column-consent = Consent
companion-column-refusal = How to refuse
companion-column-found = Where it is used
companion-column-links = More information

companion-column-vendor = Processor
companion-column-role = Role
companion-column-provides = What it does for us
companion-column-used-for = Purposes and activities
companion-column-vendor-data = Personal data
companion-column-location = Where it handles the data
companion-column-safeguards = Safeguards
companion-column-contract = Contract
companion-column-further = Whom it engages in turn
companion-column-vendor-links = More information

companion-column-importer = Importer
companion-column-transfer = Transfer
companion-column-exporter = Exporter
companion-column-country = Country
companion-column-mechanism = What allows it, and since when
companion-column-signed = Concluded on
companion-column-transferred = Data
companion-column-transfer-activities = Activities
companion-column-transfer-purposes = Purposes
companion-column-onward = Passed on to
companion-column-copy = How to get a copy of the safeguards
companion-column-assessment = Transfer impact assessment
companion-column-supplementary = Supplementary measures
companion-column-only-if = Only if

companion-column-kept-data = Data
companion-column-kept-for = Activity
companion-column-period = How long
companion-column-counted-from = Counted from
companion-column-kept-because = Legal or other reason
companion-column-at-end = At the end
companion-column-longer = Longer where needed for

companion-column-interest = Interest
companion-column-activity = Activity
companion-column-necessity = Why it is needed
companion-column-interest-data = Data
companion-column-sensitive-data = Special data and data on offences
companion-column-subjects = Data subjects
companion-column-vulnerable = Of these, children, employees and others who need more care
companion-column-sources = Where the data come from
companion-column-recipients = Recipients
companion-column-kept = How long they are kept
companion-column-scale = Scale
companion-column-automated = Automated decisions and profiling
companion-column-safeguarded = Safeguards and measures
companion-column-objection = How to object or opt out
companion-column-consequences = If the data are not given
companion-column-interest-assessment = Assessment

word-scale-large = large
word-scale-small = small
companion-fact-scale = the scale
companion-fact-profiling = profiling
companion-fact-automated = automated decisions
companion-fact-further-to = use for further purposes
companion-fact-purposes = purposes
companion-fact-data = data
companion-fact-subjects = data subjects

companion-impact-assessments = Screening for impact assessments
companion-impact-assessments-about = Which criteria for a high risk each activity meets by what is stated of it, of which that cannot be told because nobody has stated the facts, and what has been assessed.
companion-impact-assessments-caption = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}
companion-untold = { $criterion } (not stated: { $facts })
companion-column-criteria-number = How many are met
companion-column-criteria-met = Criteria that are met
companion-column-criteria-untold = Criteria that cannot be told
companion-column-criteria-not-met = Criteria that are not met
companion-column-dpia = Impact assessment
companion-column-owner = Owner

companion-data-map = Data map
companion-data-map-about = From whom personal data come, what is done with them, who receives them, where, and what allows that they go there. The table says the same as the drawing.
companion-data-map-caption = { $n ->
    [one] { $n } flow of data
   *[other] { $n } flows of data
}
companion-column-from = From
companion-column-to = To
companion-column-where = Where
companion-column-flow-data = Data
companion-column-flow-mechanism = What allows it
companion-map-people = People
companion-map-nowhere = Place not stated
companion-map-no-mechanism = nothing is stated that allows it
companion-map-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
companion-map-givers = People and sources
companion-map-uses = Activities
companion-map-places = Recipients, by place
companion-map-data = Data: { $what }
companion-map-terms = Under: { $what }
companion-map-doers = By: { $what }
companion-map-abroad = { $place } (transfer)
companion-map-flow = { $from } → { $to }: { $data }
companion-map-legend-home = Data given or passed on
companion-map-legend-abroad = Data transferred to a third country, with what allows it
format-svg = Drawing (SVG)
format-mmd = Diagram (Mermaid)
