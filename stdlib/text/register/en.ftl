## Records of processing activities in English: the headings of their columns, and what only a register says.

register-title-controller = Record of processing activities: { $organisation } as controller
register-title-processor = Record of processing activities: { $organisation } as processor
register-kept-under = Kept under
register-law-controller = Art. 30(1) GDPR
register-law-processor = Art. 30(2) GDPR
register-dated = Date
register-keeper = Kept by
register-exemption = Exemption
register-party = { $role ->
    [controller] Controller
   *[processor] Processor
}
register-overview = Overview
register-overview-caption = The activities in this record
register-activities = Activities
register-common = What holds for all activities
register-common-lead = Each of these holds for every activity below, and is not said again there.
register-besides = { $what }, besides what is said above
register-itself = The activity itself
register-purpose-of = { $activity }: { $purpose }
register-silent = not stated
register-no-country = country not stated
register-contact-details = { $who }: { $details }
register-with-parts = { $whole }: { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who }; receives: { $what }
register-receives-if = { $who }; only if: { $what }
register-within-group = within the group: { $who }
register-keeper-of-record = { $who } (which keeps this record)
register-one-of-ours = { $who } (of the same group)
register-joint = { $who } (joint controller)
register-measure-examples = { $who }; for example: { $what }
register-measure-standard = { $who }; standard: { $what }
register-reason = reason: { $what }
register-further-to = further use of data collected first for: { $what }
register-compatibility = compatible because: { $what }
register-only-if = only if: { $what }
register-role-processor = processor
register-role-sub-processor = sub-processor
register-role-controller = controller
register-role-joint-controller = joint controller
register-role-authority = public authority
register-role-public = anybody
register-role-service-provider = service provider
register-role-third-party = third party
register-role-internal = internal
register-of = { $what }: { $said }
register-whose = { $interest } (of { $whose })
register-other-data = other data
register-longer = longer where needed for { $what }
register-onward = { $who }, onward to { $what }
register-copy = { $mechanism }; copy: { $copy }
register-assessment = { $mechanism }; assessment: { $assessment }
register-breach-notice = breaches of personal data are told to { $who }
register-supplementary = { $mechanism }; supplementary measures: { $measures }
register-consent-asked = asked: { $what }
register-consent-method = given: { $what }
register-consent-recorded = recorded: { $what }
register-consent-withdrawal = withdrawn: { $what }
register-consent-version = version: { $what }
register-consent-links = more: { $what }

word-dpia-required = required, not yet begun
word-dpia-not-required = looked at, not required
word-dpia-in-progress = under way
word-dpia-done = done
word-status-planned = planned
word-status-active = active
word-status-suspended = suspended
word-status-retired = retired

column-reference = Reference
column-group = Group
column-activity = Activity
column-organisation = { $role ->
    [controller] Controller
   *[processor] Processor
}
column-contact = Contact details
column-representative = Representative
column-dpo = Data protection officer
column-joint-controllers = Joint controllers
column-controllers-served = Controllers on whose behalf
column-controllers-representatives = Their representatives
column-purposes = { $role ->
    [controller] Purposes
   *[processor] Categories of processing
}
column-conditions = Conditions and reasons
column-subjects = Categories of data subjects
column-data = Categories of personal data
column-special-data = Special categories of data
column-criminal-data = Data on convictions and offences
column-recipients = Recipients
column-sub-processors = Sub-processors
column-transfers = Transfers to third countries
column-safeguards = Safeguards for transfers
column-retention = Time limits for erasure
column-measures = Security measures
column-basis = Legal basis
column-interests = Legitimate interests
column-assessment = Assessment of interests
column-source = Source of the data
column-rights = Rights of data subjects
column-automated = Automated decisions and profiling
column-sold-or-shared = Sold or shared
column-consent = Consent
column-contract = Contracts with processors
column-contract-served = Contract with the controller
column-location = Location of the data
column-systems = Systems
column-dpia = Impact assessment
column-policy-document = Policy document
column-breaches = Personal data breaches
column-retention-kept = Time limits kept to
column-owner = Owner
column-status = Status
column-created = Created
column-updated = Updated
column-note = Notes

## What a record says otherwise than a notice: it speaks about the people concerned, not to them

in-register-none-recipients = none: the data are not passed on
in-register-std-vocabulary-legal-bases-manifestly-public = Data that the data subject has made public
in-register-std-vocabulary-rights-complaint-to-controller = Complaint to the controller
in-register-std-source-the-person = the data subject
in-register-std-source-device = the data subject’s device
in-register-std-source-employer-of-the-person = the data subject’s employer or the organisation that the data subject represents
in-register-std-source-others-than-the-person = others than the data subject
