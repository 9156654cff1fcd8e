//! Rights, measures, claims, defined terms and what holds by residence.

use super::common::*;
use super::parties::BREACH_NOTICE;
use crate::schema::spec::{Accept, FieldSpec, KindSpec, Presence, Shape, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Duration, Entry, Prose, Ref, Territory, Text, Url, Word};

const HOW: FieldSpec = field(Field::How, "how they are used", &[Ref(&[Kind::Contact]), Text, Url])
    .many()
    .label("in other words")
    .quals(&[qual(Prep::At, "where", &[Url]), qual(Prep::Where, "under which condition", &[Text])])
    .keyed()
    .own();
const WITHIN: FieldSpec = field(Field::Within, "how soon we answer (GDPR Art. 12(3))", &[Duration, Text])
    .quals(&[qual(Prep::After, "from when", &[Text, Ref(&[Kind::Event])])])
    .own();
const EXTENSION: FieldSpec =
    field(Field::Extension, "by how much longer it may take", &[Duration, Text]).quals(&[qual(Prep::Where, "when", &[Text])]).own();
const COST: FieldSpec = field(Field::Cost, "what it costs, or `none`", &[NONE, Text]).many().quals(&[qual(Prep::Where, "when", &[Text])]).own();
const EXCEPTIONS: FieldSpec = field(Field::Exceptions, "when they do not apply, or not in full", &[Text]).many().keyed().own();

pub(super) const RIGHTS: KindSpec = KindSpec {
    id: Kind::Rights,
    doc: "Which rights are granted to whom, how they are used, how fast, at what cost and with which exceptions.",
    space: Space::Own(Kind::Rights),
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::To, "to whom", &[Ref(&[Kind::Subjects])])
            .many()
            .label("in other words")
            .quals(&[qual(Prep::In, "where they live", &[Territory])])
            .own(),
        field(Field::Against, "which of our organisations, where not all", &[Ref(&[Kind::Organisation])]).many().own(),
        field(Field::Law, "the law that gives them", &[Ref(&[Kind::Regime]), Text]).many().own(),
        field(Field::Grants, "the rights", &[Entry("rights")])
            .many()
            .label("the right in other words")
            .quals(&[
                qual(Prep::Where, "under which condition", &[Text]),
                qual(Prep::Except, "without", &[Text]),
                qual(Prep::As, "what it is called", &[Text]),
            ])
            .keyed()
            .own(),
        HOW,
        WITHIN,
        EXTENSION,
        COST,
        EXCEPTIONS,
        field(Field::Identity, "how we make sure who is asking", &[Text]).many().own(),
        field(Field::Agents, "how somebody else uses them on a person's behalf, or `none`", &[Text, NONE]).many().own(),
        field(Field::Refusal, "what people can do if we refuse", &[Text]).many().own(),
        field(Field::ComplainTo, "the authorities people can complain to", &[Ref(&[Kind::Authority]), Text])
            .many()
            .label("when")
            .quals(&[
                qual(Prep::At, "where", &[Url]),
                qual(Prep::Where, "under which condition", &[Text]),
                qual(Prep::In, "for people who live there", &[Territory]),
                qual(Prep::As, "what it is called", &[Text]),
            ])
            .own(),
        field(Field::Activities, "activities they apply to, where not all", &[Ref(&[Kind::Activity, Kind::Group])])
            .many()
            .quals(&[qual(Prep::Except, "without", &[Ref(&[Kind::Activity, Kind::Group])])])
            .own(),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[Kind::Right],
    prose: false,
    example: r#"rights gdpr-rights {
  to: customers
  grants: access, rectification, erasure
  how: privacy
}"#,
};

pub(super) const RIGHT: KindSpec = KindSpec {
    id: Kind::Right,
    doc: "More about one right: its name is one of the vocabulary's `rights`, or one of your own with a title.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: false,
    header: &[],
    fields: &[&[
        field(Field::Text, "what it means", &[Text, Prose]).own(),
        field(Field::Includes, "what it comprises", &[Text]).many().own(),
        field(Field::OnlyIf, "when it applies", &[Text]).many().own(),
        EXCEPTIONS,
        field(Field::Effect, "what happens when it is used", &[Text]).many().own(),
        field(Field::Bases, "the legal bases it depends on", &[Entry("legal-bases")]).many().own(),
        HOW,
        WITHIN,
        EXTENSION,
        COST,
        field(Field::ComplainTo, "the authorities", &[Ref(&[Kind::Authority]), Text])
            .many()
            .label("when")
            .quals(&[qual(Prep::At, "where", &[Url]), qual(Prep::Where, "under which condition", &[Text])])
            .own(),
        LINKS,
    ]],
    nested: &[],
    prose: false,
    example: r#"right erasure { only-if: "we no longer need the data"; exceptions: "a law requires us to keep them" }"#,
};

pub(super) const MEASURE: KindSpec = KindSpec {
    id: Kind::Measure,
    doc: "A technical or organisational measure (GDPR Art. 32). The library has the usual ones.",
    space: Space::Own(Kind::Measure),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(
            Field::Type,
            "what kind of measure",
            &[Word(&[
                ("technical", "a technical measure"),
                ("organisational", "an organisational measure"),
                ("physical", "a physical measure"),
                ("contractual", "a contractual measure"),
            ])],
        )
        .many()
        .own(),
        field(
            Field::AppliesTo,
            "what it protects, where not everything",
            &[Ref(&[Kind::Activity, Kind::Group]), Ref(&[Kind::Data]), Ref(&[Kind::Service]), Text],
        )
        .many()
        .own(),
        field(Field::Standard, "the standard it follows", &[Text]).many().own(),
        BREACH_NOTICE,
        ONLY_IF.own(),
        EXAMPLES.own(),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"measure vault "Access to the database only for maintenance and only for a limited time" { type: technical }"#,
};

pub(super) const CLAIM: KindSpec = KindSpec {
    id: Kind::Claim,
    doc: "A promise in words, and the condition that makes it true. It is printed where a notice places it, and checked on every run.",
    space: Space::Own(Kind::Claim),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Holds, "the condition that makes it true", &[]).shape(Shape::Condition).own(),
        field(Field::Reason, "why we promise it", &[Text]).many().own(),
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"claim no-marketing "We do not use your data for marketing." {
  holds: no activity a has marketing in a.purposes
}"#,
};

pub(super) const TERM: KindSpec = KindSpec {
    id: Kind::Term,
    doc: "A defined word of the notices.",
    space: Space::Own(Kind::Term),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[DEFINITION, ALIASES, LINKS]],
    nested: &[],
    prose: false,
    example: r#"term controller "controller" { definition: "whoever decides why and how personal data are processed" }"#,
};

pub(super) const JURISDICTION: KindSpec = KindSpec {
    id: Kind::Jurisdiction,
    doc: "What holds for readers who live somewhere: which of our organisations they deal with, the governing law, the courts and special terms.",
    space: Space::Own(Kind::Jurisdiction),
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Residents, "where they live, or `others` for the rest", &[Territory, Word(&[("others", "everywhere else")])])
            .many()
            .quals(&[qual(Prep::Except, "without", &[Territory])])
            .own(),
        field(Field::Entity, "the organisation they deal with", &[Ref(&[Kind::Organisation])])
            .many()
            .label("in which capacity")
            .quals(&[
                qual(Prep::As, "under which of its registrations: the number, or what it is registered as", &[Text]),
                qual(Prep::At, "at which address", &[Text]),
            ])
            .keyed()
            .own(),
        field(Field::Law, "the governing law", &[Text, Territory])
            .many()
            .quals(&[qual(Prep::Except, "exceptions", &[Text]), qual(Prep::Where, "under which condition", &[Text])])
            .keyed()
            .own(),
        field(Field::Courts, "the courts", &[Text])
            .many()
            .quals(&[
                qual(Prep::Except, "exceptions", &[Text]),
                qual(Prep::Where, "under which condition", &[Text]),
                qual(Prep::As, "such as \"exclusive jurisdiction\"", &[Text]),
            ])
            .keyed()
            .own(),
        field(Field::SpecialTerms, "terms that hold only for them", &[Text, Prose, NONE, NOT_APPLICABLE]).many().own(),
        field(Field::Exceptions, "exceptions within", &[Text]).many().keyed().own(),
        field(Field::Authority, "their supervisory authority", &[Ref(&[Kind::Authority])]).many().own(),
        field(Field::Services, "the products and sites it is for", &[Ref(&[Kind::Service])]).many().own(),
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"jurisdiction canada "Canada" { residents: CA; entity: acme-ca; law: "Ontario"; courts: "Ontario" }"#,
};
