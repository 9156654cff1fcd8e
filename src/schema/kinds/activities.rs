//! Processing activities, the groups they stand in, and templates.

use super::common::*;
use super::data::{CONSEQUENCES, GIVING, RETENTION_FIELD, SOURCE_FIELD};
use crate::schema::spec::{Accept, FieldSpec, KindSpec, Presence, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Date, Entry, Ref, Territory, Text, Url, Word};

const ACTIVITIES: Accept = Ref(&[Kind::Activity, Kind::Group, Kind::Purpose]);

/// What a processing activity says; groups say it for all in them, purposes for themselves.
const FIELDS: &[FieldSpec] = &[
    field(Field::Purposes, "what the data are used for", &[Entry("purposes"), Text])
        .many()
        .label("the purpose in other words")
        .quals(&[qual(Prep::As, "the purpose in other words", &[Text]), WHERE])
        .keyed(),
    field(Field::Reason, "why it is done, where a notice gives reasons apart from purposes", &[Text, Accept::Prose]).many(),
    field(Field::Controllers, "who decides why and how; where only one organisation is ours, it need not be said", &[Ref(PARTY)]).many().keyed(),
    field(
        Field::Role,
        "in which role we do it: `controller`, `processor of x`, `joint-controller with x`",
        &[Word(&[
            ("controller", "we decide why and how, GDPR Art. 4(7)"),
            ("processor", "on behalf of a controller, GDPR Art. 4(8)"),
            ("joint-controller", "together with another, GDPR Art. 26"),
        ])],
    )
    .quals(&[
        qual(Prep::Of, "the controllers on whose behalf", &[Ref(PARTY)]),
        qual(Prep::With, "the other joint controllers", &[Ref(PARTY)]),
        qual(Prep::Under, "the contract or arrangement", &[Text]),
        qual(Prep::At, "where its essence can be read", &[Url]),
    ])
    .keyed()
    .many(),
    field(Field::Subjects, "whom the data are about", &[Ref(&[Kind::Subjects])]).many().label("in other words").keyed(),
    field(Field::Data, "the data that are used", &[Ref(&[Kind::Data, Kind::Item]), Text, NONE])
        .many()
        .label("the data in other words")
        .quals(&[
            qual(Prep::As, "the data in other words", &[Text]),
            qual(Prep::Except, "without", &[Ref(&[Kind::Data, Kind::Item])]),
            qual(Prep::From, "where they come from", &[Ref(&[Kind::Source, Kind::Organisation, Kind::Recipient]), Text]),
            WHERE,
        ])
        .keyed(),
    field(
        Field::Basis,
        "the legal basis (GDPR Art. 6; with Art. 9 or 10 joined by `and`); after a name, the interest or duty in words",
        &[Entry("legal-bases"), NOT_APPLICABLE, NONE, STATED],
    )
    .many()
    .label("the interest, duty or task in words")
    .quals(&[
        qual(Prep::Of, "whose interest", &[Ref(PARTY), Ref(&[Kind::Subjects]), Text]),
        qual(Prep::Under, "the law or contract that it rests on", &[Text, Ref(&[Kind::Regime])]),
        qual(Prep::As, "the basis in other words", &[Text]),
        qual(Prep::Where, "under which condition", &[Text]),
        qual(Prep::With, "the consent that is asked for", &[Ref(&[Kind::Consent])]),
        qual(Prep::At, "where the assessment is", &[Url]),
        qual(Prep::Because, "why", &[Text]),
    ])
    .keyed()
    .joint()
    .choices(),
    field(Field::Recipients, "who receives the data, or `none`", &[Ref(PARTY), NONE])
        .many()
        .label("in other words")
        .quals(&[
            qual(Prep::As, "in which role here, such as \"CRM\"", &[Text]),
            qual(Prep::Under, "a heading of their own", &[Text]),
            WHERE,
            qual(Prep::Via, "by which way", &[Text]),
            qual(Prep::Because, "why", &[Text]),
            qual(Prep::With, "what they receive, where it is not all", &[Ref(&[Kind::Data, Kind::Item])]),
        ])
        .keyed(),
    SOURCE_FIELD,
    RETENTION_FIELD,
    GIVING,
    CONSEQUENCES,
    ONLY_IF,
    field(
        Field::Automated,
        "decisions made solely by automated means with legal or similar effect (GDPR Art. 22), or `none`",
        &[Accept::Fixed(crate::schema::Fixed::Yes), Accept::Fixed(crate::schema::Fixed::No), NONE, Text],
    )
    .many(),
    field(Field::Logic, "the logic involved in automated decisions", &[Text]),
    field(Field::Significance, "what automated decisions mean for people", &[Text]),
    field(Field::Safeguards, "safeguards for the people concerned", &[Text]).many(),
    field(
        Field::Profiling,
        "whether people are profiled, and how",
        &[Accept::Fixed(crate::schema::Fixed::Yes), Accept::Fixed(crate::schema::Fixed::No), NONE, Text],
    ),
    field(Field::Consent, "the consent it rests on", &[Ref(&[Kind::Consent])]).many(),
    field(Field::Trackers, "cookies and the like that it uses", &[Ref(&[Kind::Tracker, Kind::TrackerCategory]), NONE]).many(),
    field(Field::Services, "the products and sites it belongs to", &[Ref(&[Kind::Service])]).many(),
    field(Field::Location, "where the data are held", &[Territory]).many().quals(&[qual(Prep::As, "what is there", &[Text])]),
    field(Field::Systems, "systems it runs on", &[Ref(&[Kind::Organisation, Kind::Service]), Text]).many().label("in other words"),
    field(Field::Measures, "security measures", &[Ref(&[Kind::Measure]), Text]).many().label("in other words"),
    field(Field::Owner, "who answers for it within the organisation", &[Ref(&[Kind::Contact]), Text]),
    field(
        Field::Dpia,
        "the data protection impact assessment (GDPR Art. 35)",
        &[
            Word(&[
                ("required", "required and not yet begun"),
                ("not-required", "looked at and not required"),
                ("in-progress", "under way"),
                ("done", "done"),
            ]),
            Text,
        ],
    )
    .quals(&[qual(Prep::At, "where it is", &[Url]), qual(Prep::From, "its date", &[Date]), qual(Prep::Because, "why, or why not", &[Text])]),
    field(Field::Assessment, "the assessment of a legitimate interest", &[Text, Url, NONE])
        .quals(&[qual(Prep::At, "where it is", &[Url]), qual(Prep::From, "its date", &[Date])]),
    field(
        Field::PolicyDocument,
        "the policy document that a law asks for where sensitive data are processed (UK, DPA 2018, Sch. 1), or `none`",
        &[Text, Url, NONE],
    )
    .many()
    .quals(&[qual(Prep::At, "where it is", &[Url]), qual(Prep::From, "its date", &[Date])]),
    field(Field::Permits, "authorisations it rests on", &[Ref(&[Kind::Permit])]).many(),
    field(Field::Scale, "how much is processed", &[Word(&[("large", "on a large scale"), ("small", "not on a large scale")])]),
    field(Field::Occasional, "whether it happens only now and then (GDPR Art. 30(5))", YES_NO),
    field(
        Field::FurtherTo,
        "activities, or groups of them, that its data were collected for first, where it uses them for a further purpose (GDPR Art. 6(4))",
        &[ACTIVITIES],
    )
    .many(),
    field(Field::Compatibility, "why a further purpose is compatible with the first one (GDPR Art. 6(4))", &[Text]),
    field(Field::OptOut, "how people object to it or opt out of it (GDPR Art. 21), or `none`", &[Text, NONE, Ref(&[Kind::Contact]), Url])
        .many()
        .label("in other words")
        .quals(&[qual(Prep::At, "where", &[Url]), qual(Prep::Where, "under which condition", &[Text])])
        .keyed(),
    field(
        Field::SoldOrShared,
        "whether data are sold, or shared for advertising by what people do elsewhere, or `none` (California, Civ. Code 1798.140)",
        &[
            Word(&[
                ("sold", "disclosed to others for money or something else of value"),
                ("shared", "disclosed to others for advertising by what people do on several sites, apps or services"),
            ]),
            NONE,
        ],
    )
    .many()
    .label("what for, in words")
    .quals(&[qual(Prep::Of, "which data, where not all", &[Ref(&[Kind::Data, Kind::Item])]), qual(Prep::With, "to whom", &[Ref(PARTY)])])
    .keyed(),
    field(Field::NoticeTiming, "when people are told of data that did not come from them (GDPR Art. 14(3))", &[Text, Accept::Duration])
        .quals(&[qual(Prep::After, "from when it is counted", &[Ref(&[Kind::Event]), Text])]),
    field(Field::Exemption, "why people are not told (GDPR Art. 14(5))", &[Text]),
    field(Field::Reference, "its reference in the register", &[Text]).own(),
    field(Field::Created, "when it was entered into the register", &[Date]),
    field(Field::Updated, "when its entry was last looked at", &[Date]),
    field(
        Field::Status,
        "where it stands",
        &[Word(&[("planned", "not yet begun"), ("active", "under way"), ("suspended", "halted for the time being"), ("retired", "ended")])],
    ),
    field(Field::Breaches, "personal data breaches that concerned it, or `none`", &[Text, NONE])
        .many()
        .quals(&[qual(Prep::At, "where they are recorded", &[Url]), qual(Prep::From, "when", &[Date])]),
    field(Field::RetentionKept, "whether the periods are kept to in practice", YES_NO)
        .quals(&[qual(Prep::Because, "why not", &[Text]), qual(Prep::At, "where the retention policy is", &[Url])]),
];

const EXTENDS: FieldSpec =
    field(Field::Extends, "templates whose fields and nested declarations are taken over", &[Ref(&[Kind::Template])]).many().own();

/// The columns a table of activities can have, with what each shows.
pub const ACTIVITY_COLUMNS: &[Field] = &[
    Field::Purposes,
    Field::Reason,
    Field::Controllers,
    Field::Role,
    Field::Subjects,
    Field::Data,
    Field::Basis,
    Field::Recipients,
    Field::Source,
    Field::Retention,
    Field::Giving,
    Field::Consequences,
    Field::OnlyIf,
    Field::OptOut,
    Field::SoldOrShared,
    Field::Automated,
    Field::Services,
    Field::Trackers,
    Field::Location,
    Field::Measures,
];

pub(super) const GROUP: KindSpec = KindSpec {
    id: Kind::Group,
    doc: "A heading over activities. Its fields hold for all in it; it opens again in any file, while its title and fields stand in one place.",
    space: Space::Activities,
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[
        &[
            EXTENDS,
            field(Field::Includes, "activities of other groups, listed here too, without taking anything over", &[ACTIVITIES]).many().own(),
            DESCRIPTION,
        ],
        FIELDS,
        &[LINKS],
    ],
    nested: &[Kind::Group, Kind::Activity],
    prose: false,
    example: r#"group website "When you use our website" { retention: 1 year }"#,
};

pub(super) const ACTIVITY: KindSpec = KindSpec {
    id: Kind::Activity,
    doc: "A processing activity: what is done with which data, for whom, on which basis. Its title is the trigger or the use. Nested purposes are rows of their own.",
    space: Space::Activities,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[EXTENDS, DESCRIPTION], FIELDS, &[LINKS]],
    nested: &[Kind::Purpose],
    prose: false,
    example: r#"activity newsletter "Sending our newsletter" {
  purposes: marketing
  subjects: subscribers
  data: email-address
  basis: consent
  retention: until opt-out
}"#,
};

pub(super) const PURPOSE: KindSpec = KindSpec {
    id: Kind::Purpose,
    doc: "A purpose of an activity that differs from it in something: a row of its own. What it leaves out is the activity's.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: false,
    header: &[],
    fields: &[&[EXTENDS, DESCRIPTION], FIELDS, &[LINKS]],
    nested: &[],
    prose: false,
    example: r#"purpose marketing { purposes: marketing; data: email-address; basis: consent }"#,
};

pub(super) const TEMPLATE: KindSpec = KindSpec {
    id: Kind::Template,
    doc: "Fields and nested declarations for one kind, taken over with `extends:`. It has the fields of that kind.",
    space: Space::Own(Kind::Template),
    name: Presence::Required,
    title: Presence::Absent,
    bare: false,
    top: true,
    header: &[qual(
        Prep::For,
        "the kind it is made for: `group`, `activity` or `purpose`",
        &[Word(&[("group", "for groups"), ("activity", "for activities"), ("purpose", "for purposes")])],
    )],
    fields: &[],
    nested: &[],
    prose: false,
    example: r#"template leads for activity { subjects: prospects; retention: 2 years }"#,
};
