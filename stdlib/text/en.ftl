## The sentences of notices in English.
##
## Another language has a file of its name beside each `en.ftl`, and its names for the terms of the library in `terms/`. CONTRIBUTING.md tells how
## they are written, and how a message says in which form it wants what is put into it.

## Lists, dates, numbers

list = {", "}
list-and = {" and "}
list-or = {" or "}
list-long = {"; "}
list-and-long = {"; and "}
list-or-long = {"; or "}
full-stop = .
decimal-sign = .
# Whether terms that begin with a capital letter by themselves begin with a small one within a sentence.
lower-terms-in-sentences = yes

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

range = { $from } { $end }
range-from = from { $date }
range-until = until { $date }
range-before = before { $date }

duration-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
duration-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
duration-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
duration-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
duration-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
duration-about = about { $duration }
duration-up-to = up to { $duration }

language-bg = Bulgarian
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-hr = Croatian
language-hu = Hungarian
language-is = Icelandic
language-it = Italian
language-lt = Lithuanian
language-lv = Latvian
language-mt = Maltese
language-nb = Norwegian
language-nl = Dutch
language-nn = Norwegian (Nynorsk)
language-no = Norwegian
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-sk = Slovak
language-sl = Slovenian
language-sv = Swedish

## Values: a head, what is said directly after it, and what each preposition adds

item-of = { $item } (part of { $category })
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
label-responsible = { $head }, for { $label }
label-do-not-track = { $head }: { $label }
label-opt-out-signals = { $head }: { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head }, except { $what }
qual-of = { $head } of { $what }
qual-as = { $head } ({ $what })
qual-with = { $head } with { $what }
qual-via = { $head }, via { $what }
qual-from = { $head }, from { $what }
qual-until = { $head } until { $what }
qual-before = { $head } before { $what }
qual-after = { $head } after { $what }
qual-within = { $head } within { $what }
qual-while = { $head } while { $what }
qual-under = { $head }, under { $what }
qual-at = { $head }, at { $what }
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (the assessment: { $what })
qual-role-at = { $head } (its essence: { $what })
qual-for = { $head }, for { $what }
qual-in = { $head }, in { $what }
qual-where = { $head }, where { $what }
qual-where-unstated = { $head } (possibly)
qual-purposes-where-unstated = { $head } (we may do this)
qual-because = { $head }, because { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } who live in { $what }
qual-to-in = { $head } who live in { $what }
qual-emails-for = { $head } for { $what }
qual-phones-for = { $head } for { $what }
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } in { $what }
qual-party-to-with = { $head } with { $what }
qual-recipients-with = { $head } (only { $what })
qual-mechanism-via = { $head }, under the certification “{ $what }”
qual-representative-in = { $head } in { $what }
qual-representative-under = { $head }, under { $what }
qual-role-of = { $head } for { $what }
qual-role-with = { $head } with { $what }
qual-giving-under = { $head } under { $what }
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head }: { $what }
qual-answer-within-after = { $head } after { $what }

choice-latest = { $items }, whichever is later
choice-earliest = { $items }, whichever is earlier
choice-one = depending on the context, one of these: { $items }

key-for = for { $what }
key-for-activity = for “{ $what }”
key-for-group = for “{ $what }”
key-in = in { $what }
key-join = { $first } { $next }
key-otherwise = in all other cases
key-complain-to-in = if you live in { $what }
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = yes
no = no
none = none
not-applicable = not applicable
indefinitely = indefinitely, without an end date
unstated = not stated
inherited = as said before
stated = as stated

none-data = no personal data
none-basis = no legal basis
none-recipients = the data are not passed on to anybody
none-consequences = there are no consequences if you do not give the data
none-automated = no decisions are made by automated means alone
no-automated = no decisions are made by automated means alone
yes-automated = decisions are made by automated means alone
none-profiling = people are not profiled
no-profiling = people are not profiled
yes-profiling = people are profiled
none-retention = the data are not kept
none-period = the data are not kept
none-dpo = no data protection officer has been appointed
none-representative = no representative has been appointed
none-own-purposes = none: the data are not used for purposes of their own
none-sub-processors = nobody
none-mechanism = no mechanism
none-onward = the data are not passed on further
none-sold-or-shared = neither: the data are not sold, and not shared for advertising across sites and services
none-trackers = no cookies or similar technologies
none-consent = no consent is asked for
none-agents = nobody can
none-cost = nothing
none-withdrawal = it cannot be withdrawn
none-opt-out = you cannot opt out of this
none-recorded = it is not recorded
none-parental-consent = no consent of parents is obtained
none-special-terms = none
none-party-to = none
none-assessment = none
none-policy-document = none
not-applicable-basis = not applicable
not-applicable-retention = not applicable

## Periods

period-join = { $head } { $tail }
period-within = within { $what }
period-after = after { $what }
period-from = from { $what }
period-until = until { $what }
period-before = before { $what }
period-while = for as long as { $what }
qual-period-except = { $head }, except for { $what }
qual-period-under = { $head } under { $what }
stages-then = { $before }; then { $next }
stage-keeps = { $period } (we keep { $what })
stage-keeps-only = we keep { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Legal bases

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } of { $whose }
basis-ours = our { $basis }

## What declarations without a title are called

called-purpose = { $what }
called-retention = { $what }
called-transfer = Transfer to { $what }
called-consent = Consent: { $what }
called-rights = Rights of { $what }
called-jurisdiction = { $what }
called-right = { $what }

## Under the title

meta-dated = Last updated
meta-effective = In effect from
meta-version = Version
meta-controllers = { $n ->
    [one] Controller
   *[other] Controllers
}

## Headings of generated sections

heading-introduction = About this notice
heading-controllers = Who is responsible
heading-contact = How to reach us
heading-activities = What we use personal data for
heading-processing-for-others = What we do on behalf of others
heading-data = The personal data we use
heading-sources = Where the data come from
heading-legal-bases = Legal bases
heading-interests = Legitimate interests
heading-recipients = Who receives personal data
heading-transfers = Transfers to other countries
heading-certifications = Certifications
heading-permits = Authorisations
heading-retention = How long we keep personal data
heading-security = How we protect personal data
heading-automated-decisions = Automated decisions and profiling
heading-consent = Consent
heading-rights = Your rights
heading-complaints = Complaints
heading-cookies = Cookies and similar technologies
heading-children = Children
heading-claims = What we promise
heading-definitions = Words used in this notice
heading-jurisdictions = What holds where you live
heading-changes = Changes to this notice

## What introduces a generated section

lead-data = These are the personal data that this notice is about.
lead-sources = Personal data come from these sources.
lead-legal-bases = These are the legal bases that this notice relies on.
lead-interests = These are the legitimate interests that this notice relies on.
lead-recipients = These people and organisations receive personal data.
lead-transfers = Personal data are transferred as follows.
lead-certifications = These certifications are relied on.
lead-permits = These authorisations have been given.
lead-retention = This is how long personal data are kept.
lead-security = These measures protect personal data.
lead-consent = This is how consent is asked for and withdrawn.
lead-cookies = These cookies and similar technologies are used.
lead-complaints = You can complain to:
lead-jurisdictions = What holds for you depends on where you live.

## Cross-references and readers

see-numbered = section { $number } (“{ $title }”)
see-titled = “{ $title }”
readers = This section is for { $people }.
readers-in = This section is for people who live in { $place }.
readers-who-live = This section is for { $people } who live in { $place }.

## Sentences

labelled = { $label } { $what }
quoted = “{ $what }”
law-of = the law of { $place }
in-sentence-regime = the { $name }
term-means = { $term }: { $meaning }
term-aliases = { $term } (also { $aliases })
years-of-age = { $n } years

intro-who = { $n ->
    [one] We are { $names }. In this notice, “we”, “us” and “our” mean { $names }.
   *[other] We are { $names }. In this notice, “we”, “us” and “our” mean these organisations.
}
intro-for = This notice is for { $people }.
intro-for-these = This notice is for:
intro-about = It is about { $services }.
intro-about-these = It is about:
intro-published = It is published at { $what }.
intro-more = More information: { $what }.

version-dated = This is version { $version } of this notice, last changed on { $date }.
version-only = This is version { $version } of this notice.
dated-only = This notice was last changed on { $date }.
effective = It takes effect on { $date }.
history-lead = What has changed:
history-version = { $date }, version { $version }

registered = registered under number { $number }
registered-in = registered in { $place } under number { $number }
registered-with = { $said } with { $what }
registered-as = { $said } ({ $what })
numbered = { $what }: { $number }
numbered-in = { $what } in { $place }: { $number }

untranslated = Parts of this notice have not been translated. They are in another language: { $language }.
nothing-more = No details are given.
also-listed = Listed here as well: { $items }.
row-of = { $activity }: { $purpose }

data-consists-of = It consists of: { $items }.
data-consists-of-these = It consists of:
data-for-example = For example: { $items }.
data-others = These data are used as well:
contact-ways = { $contact } ({ $ways })
common-facts = In all of the following:
usual-facts = In all of the following, unless something else is said there:
common-facts-above = In all of these:
usual-facts-above = In all of these, unless something else is said there:
data-items = { $data }: { $items }
data-examples = { $data }, such as { $items }
such-as = Such as { $items }.
members = They include

basis-relied-on = We rely on it for: { $activities }.
interest-in = { $interest } (in “{ $activity }”)

caption-data-periods = How long each kind of data is kept
caption-activity-periods = How long data are kept in each activity
stages = In stages
moments = What is meant in these periods:

no-decisions-anywhere = None of what this notice describes involves decisions made by automated means alone.
no-decisions-in = No decisions are made by automated means alone in: { $activities }.
no-profiling-anywhere = None of what this notice describes involves profiling.
no-profiling-in = People are not profiled in: { $activities }.

rights-granted = you have these rights
rights-against = { $said } against { $parties }
rights-under = { $said } under { $law }
right-means = You have the right { $meaning }
right-where = It applies where { $what }
right-except = It does not extend to { $what }
competent-authority = For { $party }, the competent supervisory authority is: { $authority }.

caption-activities = Activities
caption-cookies = Cookies and similar technologies
caption-cookie-categories = Kinds of cookies and similar technologies
caption-jurisdictions = What holds by residence

link-privacy-policy = Privacy policy of { $who }

## At a glance

glance = At a glance
glance-who = Who is responsible
glance-why = What personal data are used for
glance-recipients = Who receives personal data
glance-how-long = How long data are kept
glance-rights = Your rights
glance-contact = How to reach us
glance-see-activities = See each use
glance-see-recipients = See all recipients
glance-see-retention = See the periods, or what decides them
glance-see-contact = How to reach us

# Below the summary of a first layer, with the full notice as a link.
layer-full = This is a summary. Everything else is in { $notice }, our full notice

## Columns that name rows

rows-activities = What we do
rows-data = Data
rows-recipients = Recipient
rows-organisations = Organisation
rows-services = Product or site
rows-transfers = Transfer
rows-retention = Data or rule
rows-trackers = Cookie or similar technology
rows-cookies = Name
rows-cookie-categories = Kind
rows-sources = Source
rows-terms = Term
rows-jurisdictions = Where you live
rows-measures = Measure
rows-certifications = Certification
rows-rights = Rights
rows-claims = Promise
rows-contacts = Contact
more = More

## Labels of fields

field-about = Services
field-activities = Applies to
field-acts-as = Role
field-addresses = Address
field-against = Against
field-aliases = Also called
field-applies-to = Applies to
field-asked = How we ask
field-at-end = At the end
field-audience = For
field-authority = Supervisory authority
field-automated = Automated decisions
field-answer-within = How soon we answer
field-bases = Depends on the legal basis
field-basis = Legal basis
field-category = Kind
field-certifications = Certifications
field-changes = Changes
field-channels = By way of
field-children = Children
field-commitments = Commitments
field-further-to = What the data were collected for first
field-compatibility = Why this purpose is compatible with the first one
field-competent-for = Competent for
field-complain-to = Where to complain
field-complaint-form = Complaint form
field-composed-of = Made from
field-consent = Consent
field-consequences = If you do not give the data
field-contacts = Contact
field-controllers = Controller
field-copy = How to get a copy of the safeguards
field-cost = Cost
field-courts = Courts
field-criminal = Data about criminal convictions or offences
field-criteria = What the period depends on
field-data = Personal data
field-dated = Date
field-definition = Meaning
field-description = Description
field-destination = Where to
field-do-not-track = Answer to “Do Not Track” signals
field-domains = Found at
field-dpo = Data protection officer
field-effect = Effect
field-effective = In effect from
field-emails = E-mail
field-employees = Employees
field-entity = Who you deal with
field-examples = For example
field-exceptions = Exceptions
field-explicit = Explicit consent
field-exporter = From
field-extension = May take longer by
field-form = Form
field-framework = Framework
field-gives = Data from this source
field-giving = Whether you must give the data
field-grants = Rights
field-group = Belongs to
field-handles = For
field-history = Earlier versions
field-holder = Holder
field-how = How to use your rights
field-identifiability = How far the data tell who you are
field-identity = How we make sure who is asking
field-agents = How somebody else can use them for you
field-implies = Can reveal by inference
field-importer = To
field-includes = Includes
field-issuer = Administered by
field-items = Items
field-languages = Languages
field-lasts = Lasts
field-law = Law
field-legal-form = Legal form
field-lengthens = Kept longer for
field-liability = Liability
field-lifetime = How long it stays
field-links = More information
field-list = List
field-location = Where
field-logic = How the decision is made
field-breach-notice = Whom we tell of a personal data breach
field-recipient-breach-notice = Whom they tell of a personal data breach
field-measures = Security measures
field-mechanism = What allows the transfer
field-members = Members
field-method = How consent is given
field-minimum-age = Minimum age
field-names = Names
field-notice-timing = When you are told
field-number = Number
field-only-if = Only if
field-onward = Passed on to
field-opt-out = How to opt out
field-opt-out-signals = Answer to opt-out preference signals
field-opt-out-status = How you see that you have opted out
field-keeps = What is still kept
field-organisation = Contact of
field-oversees = Oversees
field-oversight = Oversight
field-own-purposes = Purposes of its own
field-parental-consent = Consent of parents
field-part-of = Part of
field-party = Who is behind it
field-party-to = Party to
field-period = How long
field-permits = Authorisations
field-person = Person
field-phones = Telephone
field-position = Position
field-prevails = Its principles prevail over this notice where the two differ
field-privacy-policy = Privacy policy
field-profiling = Profiling
field-provider = Provided by
field-provides = What it does for us
field-public = Publicly accessible
field-purposes = Purposes
field-reason = Why
field-reach = Whom it reaches
field-recipients = Recipients
field-recorded = How it is recorded
field-recourse = Where you can turn
field-refusal = How to refuse
field-registrations = Registration
field-representative = Representative
field-resident-in = Where they live
field-residents = Where you live
field-responsible = Responsible for data protection
field-retention = How long the data are kept
field-role = Our role
field-safeguards = Safeguards
field-scope = Scope
field-sector = Line of business
field-services = Services
field-setter = Set by
field-signed = Concluded on
field-significance = What the decision means for you
field-sold-or-shared = Sold or shared
field-source = Where the data come from
field-special = Special category
field-special-terms = Special terms
field-standard = Standard
field-strictly-necessary = Strictly necessary
field-sub-processors = Sub-processors
field-subjects = About whom
field-technology = Technology
field-text = Meaning
field-to = Who has these rights
field-total = In all
field-trademarks = Trademarks
field-tracked-across-sites = Whether others collect data across sites
field-trackers = Cookies and similar technologies
field-type = Kind
field-url = Address
field-valid = Valid
field-version = Version
field-vulnerable = Vulnerable people
field-website = Web site
field-withdrawal = How to withdraw it

field-state-criteria = It holds if
field-certification-links = More information
field-certification-list = List of those certified
field-certification-scope = What it covers
field-consent-applies-to = For
field-consent-subjects = Who is asked
field-consent-refusal = How to refuse it
field-consent-effect = What withdrawing it means
field-data-part-of = Part of
field-jurisdiction-authority = Supervisory authority
field-organisation-location = Where it handles the data
field-recipient-location = Where they handle the data
field-authority-location = Where it handles the data
field-activity-location = Where the data are held
field-purpose-location = Where the data are held
field-measure-applies-to = What it protects
field-organisation-list = List
field-permit-scope = What it allows
field-recipient-activities = Receives data in
field-recipient-data = Data received
field-recipient-list = Current list
field-recipient-purposes = Received for
field-retention-activities = When used for
field-retention-data = Data
field-retention-law = Laws that ask for it
field-retention-url = Retention policy
field-right-how = How to use it
field-right-includes = It comprises
field-right-only-if = It applies if
field-rights-activities = These rights apply to
field-rights-activities-alone = This applies to
field-rights-description = About these rights
field-rights-refusal = If we refuse
field-rights-to = Who this is for
field-service-subjects = Offered to
field-source-subjects = About whom
field-stage-only-if = Only if
field-tracker-category-data = Data collected
field-tracker-data = Data collected
field-tracker-recipients = Who else can read it
field-transfer-activities = Happens in
field-transfer-data = Data transferred
field-transfer-purposes = What for

## Words of fields

word-processor = processor (acts on behalf of the controller)
word-sub-processor = sub-processor (acts on behalf of a processor)
word-controller = controller (decides why and how data are used)
word-joint-controller = joint controller (decides together with others)
word-authority = public authority
word-breach-notice-authority = the supervisory authority
word-breach-notice-people = the people concerned
word-breach-notice-controller = the controller
word-public = the public
word-service-provider = service provider or contractor
word-third-party = third party
word-internal = people within the organisation or its group
word-role-controller = controller
word-role-processor = processor
word-role-joint-controller = joint controller

word-political = political
word-philosophical = philosophical
word-religious = religious
word-trade-union = trade union

word-not-directed = not directed at children
word-directed = directed at children
word-mixed = directed at children among others

word-honoured = we do as they ask
word-ignored = we do the same with them as without

word-sold = sold
word-shared = shared for advertising across sites and services
word-residents = people who live there

word-statutory = required by law
word-contractual = required by contract
word-pre-contractual = needed to enter into a contract
word-optional = optional
word-automatic = collected automatically, without anybody giving them

word-identifiable = the data tell who somebody is, by themselves or together with other data
word-pseudonymous = the data tell who somebody is only together with information that is kept apart
word-encrypted = the data tell who somebody is only with a key
word-aggregated = the data are about many people together
word-anonymous = the data do not tell who somebody is

word-deleted = the data are deleted
word-anonymised = the data are made anonymous
word-archived = the data are put into an archive
word-returned = the data are given back
word-reviewed = it is reviewed whether the data are still needed

word-cookie = cookie
word-pixel = tracking pixel
word-local-storage = entry in the browser’s storage
word-sdk = identifier of a software development kit
word-fingerprint = recognition of the device by its properties
word-link-decoration = identifier in links
word-log-file = log file of a server
word-script = script
word-first-party = the site itself
word-session = until the browser is closed
word-persistent = beyond the session, for a time that is not stated

word-opt-in = by a clear act, such as ticking a box
word-opt-out = by not objecting
word-pre-ticked = by leaving a ticked box as it is
word-browser-settings = by the settings of the browser
word-continued-use = by going on using the service
word-acceptance-of-terms = by accepting terms
word-signature = in writing
word-oral = by word of mouth

word-technical = technical
word-organisational = organisational
word-physical = physical
word-contractual-measure = contractual

word-others = everywhere else
word-full = full
word-short = short
