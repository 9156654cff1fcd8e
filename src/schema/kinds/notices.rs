//! What is published and what is kept.

use super::common::*;
use crate::schema::spec::{Accept, FieldSpec, KindSpec, Presence, QualSpec, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Date, Language, Number, Prose, Ref, Territory, Text, Url, Word};

/// The parts of a notice that the compiler writes from declarations: names of sections and of `show`.
pub const GENERATED: &[(&str, &str)] = &[
    ("introduction", "who we are and what the notice is about"),
    ("controllers", "the controllers with their registrations and addresses"),
    ("contact", "how to reach us, representatives and data protection officers"),
    ("activities", "what we do with personal data as controller: each activity with all it states"),
    ("processing-for-others", "what we do as processor, and for whom"),
    ("data", "the categories of personal data with their items, sources and periods"),
    ("sources", "where the data come from"),
    ("legal-bases", "what the legal bases mean that the notice relies on"),
    ("interests", "the legitimate interests, in a list"),
    ("recipients", "who receives the data"),
    ("transfers", "transfers to other countries and what they rest on"),
    ("certifications", "frameworks somebody is certified to, with oversight and recourse"),
    ("permits", "authorisations"),
    ("retention", "how long data are kept"),
    ("security", "the measures that protect the data"),
    ("automated-decisions", "automated decisions and profiling"),
    ("consent", "how consent is asked for and withdrawn"),
    ("rights", "the rights and how to use them"),
    ("complaints", "where to complain"),
    ("cookies", "cookies and the like, by category"),
    ("children", "whether services are for children, and from which age"),
    ("claims", "the promises"),
    ("definitions", "the defined terms"),
    ("jurisdictions", "entities, law, courts and special terms by residence"),
    ("changes", "how readers are told of changes, date and version, and what has changed"),
];

/// What the rows of a table or list can be.
pub const ROWS: &[(&str, &str)] = &[
    ("activities", "activities with their purposes"),
    ("data", "categories of data"),
    ("recipients", "recipients"),
    ("organisations", "organisations"),
    ("services", "products and sites"),
    ("transfers", "transfers"),
    ("retention", "retention rules and the periods of data"),
    ("trackers", "cookies and the like"),
    ("sources", "sources"),
    ("terms", "defined terms"),
    ("jurisdictions", "what holds by residence"),
    ("measures", "security measures"),
    ("certifications", "certifications"),
    ("rights", "rights"),
    ("claims", "promises"),
    ("contacts", "contacts"),
];

const READERS: &[QualSpec] =
    &[qual(Prep::For, "the readers it is for", &[Ref(&[Kind::Subjects])]), qual(Prep::In, "where those readers live", &[Territory])];

const ANYTHING: &[Kind] = &[
    Kind::Activity,
    Kind::Group,
    Kind::Purpose,
    Kind::Data,
    Kind::Recipient,
    Kind::Organisation,
    Kind::Authority,
    Kind::Transfer,
    Kind::Retention,
    Kind::Tracker,
    Kind::TrackerCategory,
    Kind::Source,
    Kind::Term,
    Kind::Jurisdiction,
    Kind::Measure,
    Kind::Certification,
    Kind::Permit,
    Kind::Consent,
    Kind::Rights,
    Kind::Claim,
    Kind::Contact,
    Kind::Service,
];

const OF: QualSpec = qual(Prep::Of, "only these, or those of these groups and categories", &[Ref(ANYTHING)]);
const EXCEPT: QualSpec = qual(Prep::Except, "without these", &[Ref(ANYTHING)]);

const CONTENT: &[Kind] = &[Kind::Section, Kind::Table, Kind::List, Kind::Show];

pub(super) const NOTICE: KindSpec = KindSpec {
    id: Kind::Notice,
    doc: "A notice that is to be published. With no sections it has the standard order; a section that is only named is written from the declarations.",
    space: Space::Own(Kind::Notice),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Controllers, "whose notice it is; where left out, every organisation that is ours", &[Ref(&[Kind::Organisation])]).many().own(),
        field(Field::Audience, "whom it is for", &[Ref(&[Kind::Subjects])])
            .many()
            .label("in other words")
            .quals(&[qual(Prep::In, "where they live", &[Territory])])
            .own(),
        field(Field::Services, "the products and sites it is about", &[Ref(&[Kind::Service])]).many().own(),
        field(Field::Covers, "the activities and groups it is about, where not all of its audience", &[Ref(&[Kind::Activity, Kind::Group])])
            .many()
            .quals(&[qual(Prep::Except, "without", &[Ref(&[Kind::Activity, Kind::Group])]), qual(Prep::Because, "why", &[Text])])
            .own(),
        field(Field::Dated, "its date: the day of its last change", &[Date]).own(),
        field(Field::Effective, "the day from which it holds", &[Date]).own(),
        field(Field::Version, "its version", &[Text, Number]).own(),
        field(Field::Languages, "the languages it is published in", &[Language]).many().own(),
        field(Field::Url, "where it is published", &[Url]).many().own(),
        field(Field::Changes, "how readers are told of changes", &[Text]).many().own(),
        field(Field::History, "its versions: what changed in each", &[Text])
            .many()
            .quals(&[qual(Prep::From, "the day of the change", &[Date]), qual(Prep::As, "the version that it made", &[Text, Number])])
            .own(),
        field(Field::Layer, "how much it says", &[Word(&[("full", "everything"), ("short", "a first layer for a small space")])]).own(),
        field(Field::Numbered, "whether sections are numbered; they are where it is not said", YES_NO).own(),
        field(Field::Glance, "whether it opens with a summary; it does where it is not said", YES_NO).own(),
        field(Field::Text, "a sentence or two under the title", &[Text, Prose]).own(),
        LINKS,
    ]],
    nested: CONTENT,
    prose: true,
    example: r#"notice privacy "Privacy notice" {
  audience: customers, visitors
  dated: 2026-01-31
  languages: en
}"#,
};

pub(super) const SECTION: KindSpec = KindSpec {
    id: Kind::Section,
    doc: "A section of a notice. Named after a generated part and left empty, it is written by the compiler; with content, it is laid out as it says.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Optional,
    bare: true,
    top: false,
    header: READERS,
    fields: &[&[field(Field::Numbered, "whether it is numbered", YES_NO).own()]],
    nested: CONTENT,
    prose: true,
    example: r#"section california "California" for visitors in US-CA {
  """
  California gives you further rights.
  """
}"#,
};

const ROWS_FIELD: FieldSpec = field(Field::Rows, "what it lists: `activities of core`, `data except usage`", &[Word(ROWS)])
    .many()
    .quals(&[OF, EXCEPT, READERS_FOR, READERS_IN])
    .own();
const READERS_FOR: QualSpec = qual(Prep::For, "only what is for these readers", &[Ref(&[Kind::Subjects])]);
const READERS_IN: QualSpec = qual(Prep::In, "only what holds there", &[Territory]);

pub(super) const TABLE: KindSpec = KindSpec {
    id: Kind::Table,
    doc: "A table of declarations, with the columns that are named.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Optional,
    bare: true,
    top: false,
    header: READERS,
    fields: &[&[
        ROWS_FIELD,
        field(Field::Columns, "fields to show, in this order, each with a heading of its own if need be", &[Accept::FieldName])
            .many()
            .label("the column's heading")
            .quals(&[
                qual(Prep::As, "the column's heading", &[Text]),
                qual(Prep::For, "only values for these readers or things", &[Ref(&[Kind::Subjects, Kind::Service, Kind::Organisation])]),
            ])
            .own(),
    ]],
    nested: &[],
    prose: false,
    example: r#"table core { rows: activities of core; columns: purposes, data, basis }"#,
};

pub(super) const LIST: KindSpec = KindSpec {
    id: Kind::List,
    doc: "A plain list of declarations.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Optional,
    bare: true,
    top: false,
    header: READERS,
    fields: &[&[ROWS_FIELD]],
    nested: &[],
    prose: false,
    example: r#"list advisers { rows: recipients of advisers }"#,
};

pub(super) const SHOW: KindSpec = KindSpec {
    id: Kind::Show,
    doc: "A generated part within a section, without a heading of its own: `show recipients`.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Optional,
    bare: true,
    top: false,
    header: &[OF, EXCEPT, READERS_FOR, READERS_IN],
    fields: &[],
    nested: &[],
    prose: false,
    example: r#"show recipients"#,
};

pub(super) const REGISTER: KindSpec = KindSpec {
    id: Kind::Register,
    doc: "A record of processing activities (GDPR Art. 30) and what it says of itself. Registers are kept for every organisation that is ours, in each of its roles, also where none is declared.",
    space: Space::Own(Kind::Register),
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Organisation, "whose record it is", &[Ref(&[Kind::Organisation])]).many().own(),
        field(Field::Role, "in which role", &[Word(&[("controller", "GDPR Art. 30(1)"), ("processor", "GDPR Art. 30(2)")])]).many().own(),
        field(Field::Dated, "its date", &[Date]).own(),
        field(Field::Owner, "who keeps it", &[Ref(&[Kind::Contact]), Text]).own(),
        field(Field::Exemption, "why none need be kept (GDPR Art. 30(5))", &[Text]).own(),
        field(Field::Columns, "columns, in this order, where not all", &[Accept::FieldName]).many().label("the column's heading").own(),
        field(Field::Measures, "security measures in general", &[Ref(&[Kind::Measure]), Text]).many().label("in other words").own(),
        LINKS,
    ]],
    nested: &[],
    prose: false,
    example: r#"register ours "Record of processing activities" { dated: 2026-01-31 }"#,
};
