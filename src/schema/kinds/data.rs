//! Personal data and where they come from.

use super::common::*;
use crate::schema::spec::{Accept, FieldSpec, KindSpec, Presence, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Entry, Ref, Text, Url, Word};

/// Whether somebody must give data (GDPR Art. 13(2)(e)).
pub(super) const GIVING_WORDS: &[(&str, &str)] = &[
    ("statutory", "a law requires it"),
    ("contractual", "the contract requires it"),
    ("pre-contractual", "needed to enter into a contract"),
    ("optional", "everybody is free not to"),
    ("automatic", "collected without anybody giving it"),
];

pub(super) const SOURCE_FIELD: FieldSpec =
    field(Field::Source, "where the data come from", &[Ref(&[Kind::Source, Kind::Organisation, Kind::Recipient, Kind::Authority]), Text])
        .many()
        .label("in other words")
        .quals(&[qual(Prep::Via, "by which way", &[Text, Ref(&[Kind::Service])]), WHERE, qual(Prep::As, "in other words", &[Text])])
        .keyed();

pub(super) const RETENTION_FIELD: FieldSpec = field(Field::Retention, "how long the data are kept", PERIOD)
    .many()
    .label("what `stated` says, or the same in other words")
    .quals(PERIOD_QUALS)
    .keyed()
    .headless()
    .choices();

pub(super) const GIVING: FieldSpec = field(Field::Giving, "whether giving the data is required, GDPR Art. 13(2)(e)", &[Word(GIVING_WORDS)])
    .many()
    .label("in other words")
    .quals(&[qual(Prep::Under, "by which law or contract", &[Text])])
    .keyed();

pub(super) const CONSEQUENCES: FieldSpec =
    field(Field::Consequences, "what happens if the data are not given, or `none`", &[Text, NONE]).many().keyed();

const DATA_EXAMPLES: FieldSpec =
    field(Field::Examples, "examples; the list is open", &[Ref(&[Kind::Data, Kind::Item]), Text]).many().label("the example in other words").own();

const COMMON: &[FieldSpec] = &[
    DEFINITION,
    DATA_EXAMPLES,
    field(
        Field::Special,
        "the special category it belongs to (GDPR Art. 9), or `no`",
        &[Entry("special-categories"), Accept::Fixed(crate::schema::Fixed::No)],
    )
    .many()
    .label("why")
    .quals(&[qual(Prep::As, "`\"inferred\"` where it only reveals one", &[Text])]),
    field(Field::Criminal, "whether it concerns criminal convictions or offences (GDPR Art. 10)", YES_NO),
    field(
        Field::Identifiability,
        "how far it tells who somebody is",
        &[Word(&[
            ("identifiable", "it tells, by itself or together with other data"),
            ("pseudonymous", "only with information kept apart (GDPR Art. 4(5))"),
            ("encrypted", "only with a key"),
            ("aggregated", "it is about many people together"),
            ("anonymous", "it does not tell, by any means likely to be used (GDPR recital 26)"),
        ])],
    )
    .label("how"),
    SOURCE_FIELD,
    field(Field::Subjects, "whom it is about, where no activity says it", &[Ref(&[Kind::Subjects])]).many().label("in other words"),
    GIVING,
    CONSEQUENCES,
    RETENTION_FIELD,
    ALIASES,
    field(Field::Implies, "special categories it can reveal by inference", &[Entry("special-categories")]).many(),
];

pub(super) const DATA: KindSpec = KindSpec {
    id: Kind::Data,
    doc: "A category of personal data, or a single datum. Either a closed list of `items`, or open `examples`. A dot enters it: `contract.email-address`.",
    space: Space::Data,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[
        &[
            field(Field::Items, "what it consists of; the list is closed", &[Ref(&[Kind::Data, Kind::Item]), Text])
                .many()
                .label("the item in other words")
                .quals(&[
                    qual(Prep::As, "the item in other words", &[Text]),
                    qual(Prep::Except, "without", &[Ref(&[Kind::Data, Kind::Item])]),
                    WHERE,
                    qual(Prep::From, "where this item comes from", &[Ref(&[Kind::Source, Kind::Organisation, Kind::Recipient]), Text]),
                ])
                .own(),
            field(Field::ComposedOf, "other categories it is made from by combining them", &[Ref(&[Kind::Data])]).many().own(),
            field(Field::PartOf, "the broader category", &[Ref(&[Kind::Data])]).many().own(),
        ],
        COMMON,
        &[LINKS, DESCRIPTION],
    ],
    nested: &[Kind::Item],
    prose: false,
    example: r#"data contract "Contract data" {
  definition: "data about the people we make contracts with"
  items: full-name, email-address as "business e-mail address", job-title
  retention: 6 years after contract-end
}"#,
};

pub(super) const ITEM: KindSpec = KindSpec {
    id: Kind::Item,
    doc: "An item of a category that needs a definition, a source or a period of its own.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: false,
    header: &[],
    fields: &[COMMON],
    nested: &[],
    prose: false,
    example: r#"item preferences "marketing preferences" { definition: "what you want to hear about" }"#,
};

pub(super) const SOURCE: KindSpec = KindSpec {
    id: Kind::Source,
    doc: "Where data come from: a class or channel. The library has `the-person`, `automatic` and others.",
    space: Space::Own(Kind::Source),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Includes, "sources that are part of this one", &[Ref(&[Kind::Source])]).many().label("in other words").own(),
        field(Field::Gives, "the data that come from it", &[Ref(&[Kind::Data, Kind::Item]), Text]).many().label("in other words").own(),
        field(Field::Party, "the parties behind it", &[Ref(PARTY), Text]).many().own(),
        field(Field::Channels, "by which ways", &[Text, Ref(&[Kind::Service])]).many().own(),
        field(Field::Public, "whether it is publicly accessible (GDPR Art. 14(2)(f))", YES_NO).own(),
        field(Field::Subjects, "whom the data are about", &[Ref(&[Kind::Subjects])]).many().own(),
        DEFINITION,
        EXAMPLES.own(),
        ONLY_IF,
        field(Field::PrivacyPolicy, "the source's own privacy policy", &[Url]).own(),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"source public-records "publicly accessible records" { public: yes }"#,
};
