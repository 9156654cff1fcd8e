//! What the library is written in: regimes, mechanisms, rules, lexicons, vocabularies; and `use` and `accept`.

use super::common::*;
use crate::schema::spec::{Accept, FieldSpec, KindSpec, Presence, Shape, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Date, Language, Number, Prose, Ref, Territory, Text, Url, Word};

const CITES: FieldSpec = field(Field::Cites, "the articles, cases and guidelines it rests on", &[Ref(&[Kind::Regime]), Text])
    .many()
    .label("the article or number")
    .quals(&[qual(Prep::As, "what it is called", &[Text]), qual(Prep::From, "its date", &[Date]), qual(Prep::At, "where it can be read", &[Url])])
    .own();
const UNVERIFIED: FieldSpec =
    field(Field::Unverified, "what has not been checked against the source; shown wherever it is used", &[Text]).many().own();
const VALID: FieldSpec = field(Field::Valid, "from when until when", &[]).many().quals(RANGE_QUALS).keyed().headless().own();

pub(super) const REGIME: KindSpec = KindSpec {
    id: Kind::Regime,
    doc: "A law, or a body that decides or guides: where and since when it applies.",
    space: Space::Own(Kind::Regime),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::InForce, "from when until when, by territory: `from 2018-05-25 in EU`", &[])
            .many()
            .quals(&[
                qual(Prep::From, "the first day", &[Date]),
                qual(Prep::Until, "the last day", &[Date]),
                qual(Prep::Before, "the day after the last one", &[Date]),
                qual(Prep::In, "where", &[Territory]),
            ])
            .headless()
            .own(),
        field(
            Field::Reach,
            "whom it reaches; where left out, the controllers who are in its territory and those who deal with people who live there",
            &[Word(&[("residents", "only those who deal with people who live in its territory, wherever they are themselves")])],
        )
        .own(),
        field(Field::PartOf, "laws wherever which it applies too", &[Ref(&[Kind::Regime])]).many().own(),
        field(Field::MinimumAge, "an age that it sets, by place and time; without a place, wherever no other holds", &[Number])
            .many()
            .quals(&[
                qual(Prep::From, "the first day", &[Date]),
                qual(Prep::Until, "the last day", &[Date]),
                qual(Prep::Before, "the day after the last one", &[Date]),
                qual(Prep::Under, "the provision that sets it", &[Text]),
            ])
            .keyed()
            .own(),
        ALIASES,
        CITES,
        UNVERIFIED,
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"regime gdpr "General Data Protection Regulation" { in-force: from 2018-05-25 in EU, from 2018-07-20 in IS and LI and NO }"#,
};

pub(super) const MECHANISM: KindSpec = KindSpec {
    id: Kind::Mechanism,
    doc: "What can allow a transfer: an adequacy decision, standard clauses, corporate rules, an exception; with its scope and dates.",
    space: Space::Own(Kind::Mechanism),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(
            Field::Type,
            "what kind of mechanism; `none` for an explicit gap",
            &[
                NONE,
                Word(&[
                    ("adequacy", "an adequacy decision, GDPR Art. 45"),
                    ("partial-adequacy", "an adequacy decision for part of a country only, such as its private sector"),
                    ("framework", "an adequacy decision for certified organisations only"),
                    ("clauses", "standard contractual clauses, GDPR Art. 46(2)(c)–(d)"),
                    ("corporate-rules", "binding corporate rules, GDPR Art. 47"),
                    ("code-of-conduct", "an approved code of conduct, GDPR Art. 46(2)(e)"),
                    ("certification", "an approved certification, GDPR Art. 46(2)(f)"),
                    ("authorised-clauses", "clauses that an authority authorised, GDPR Art. 46(3)"),
                    ("derogation", "an exception for specific situations, GDPR Art. 49"),
                    ("contract", "another contract between the parties"),
                    ("other", "something else"),
                ]),
            ],
        )
        .own(),
        field(Field::Exporter, "from where", &[Territory, Ref(&[Kind::Regime])]).many().own(),
        field(Field::Importer, "to where; any country where left out", &[Territory]).many().own(),
        field(Field::Covers, "whom and what it covers", &[Text]).many().own(),
        field(Field::Decision, "the act that made it", &[Ref(&[Kind::Regime]), Text])
            .many()
            .label("its number")
            .quals(&[qual(Prep::From, "its date", &[Date]), qual(Prep::As, "what it is called", &[Text])])
            .own(),
        VALID,
        field(Field::EndedBy, "what ended it", &[Ref(&[Kind::Regime]), Text])
            .many()
            .label("its number")
            .quals(&[qual(Prep::As, "what it is called", &[Text]), qual(Prep::From, "its date", &[Date])])
            .own(),
        field(Field::SupersededBy, "what came after it", &[Ref(&[Kind::Mechanism])]).many().own(),
        ALIASES,
        CITES,
        UNVERIFIED,
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"mechanism eu-us-privacy-shield "EU-US Privacy Shield" {
  type: framework
  exporter: EU
  importer: US
  valid: from 2016-07-12 before 2020-07-16
  ended-by: cjeu "C-311/18" as "Schrems II"
}"#,
};

pub(super) const RULE: KindSpec = KindSpec {
    id: Kind::Rule,
    doc: "A rule of law, or of your own: what it looks at, what it requires, what it says, and an example of either side.",
    space: Space::Own(Kind::Rule),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        CITES,
        field(
            Field::Level,
            "how grave a breach is",
            &[Word(&[
                ("error", "a mandatory element is missing, or a forbidden state is proved"),
                ("warning", "likely wrong"),
                ("note", "worth a look"),
            ])],
        )
        .own(),
        field(Field::Regime, "the law it belongs to", &[Ref(&[Kind::Regime])]).many().own(),
        VALID,
        field(Field::Each, "what it looks at", &[]).shape(Shape::Binder).own(),
        field(Field::When, "when it applies", &[]).shape(Shape::Condition).own(),
        field(
            Field::Criteria,
            "what the conditions are called, in their order, that `how-many` counts in `when`, or of which `when` asks for any one",
            &[Accept::Entry("risk-criteria")],
        )
        .many()
        .own(),
        field(Field::Require, "what must hold", &[]).shape(Shape::Condition).own(),
        field(
            Field::Unless,
            "rules that say the same: where one of them has found something in a declaration, this one is silent",
            &[Accept::Finding],
        )
        .many()
        .own(),
        field(Field::Says, "the message", &[Text]).own(),
        field(Field::Help, "what to write instead", &[Text]).own(),
        field(Field::Why, "what the law asks, why, and how it is read", &[Text, Prose]).own(),
        UNVERIFIED,
        LINKS,
    ]],
    nested: &[Kind::Passes, Kind::Fails],
    prose: false,
    example: r#"rule acme/owner "Every activity has an owner" {
  each: activity a
  require: a.owner is given
  says: "{a} has no owner"
  passes "somebody owns it" { activity a "Analytics" { owner: "Web team" } }
  fails "nobody owns it" { activity a "Analytics" {} }
}"#,
};

const EXAMPLE_KINDS: &[Kind] = &[
    Kind::Organisation,
    Kind::Contact,
    Kind::Service,
    Kind::Region,
    Kind::Authority,
    Kind::Subjects,
    Kind::Data,
    Kind::Source,
    Kind::Group,
    Kind::Activity,
    Kind::Template,
    Kind::Recipient,
    Kind::Transfer,
    Kind::Certification,
    Kind::Permit,
    Kind::Event,
    Kind::State,
    Kind::Retention,
    Kind::Tracker,
    Kind::TrackerCategory,
    Kind::Consent,
    Kind::Rights,
    Kind::Measure,
    Kind::Claim,
    Kind::Term,
    Kind::Jurisdiction,
    Kind::Notice,
    Kind::Register,
    Kind::Use,
];

pub(super) const PASSES: KindSpec = KindSpec {
    id: Kind::Passes,
    doc: "A policy that a rule has nothing to say about: a test of the rule and an example on its page.",
    space: Space::Nowhere,
    name: Presence::Absent,
    title: Presence::Required,
    bare: false,
    top: false,
    header: &[qual(Prep::At, "the date as of which it is checked", &[Date])],
    fields: &[],
    nested: EXAMPLE_KINDS,
    prose: false,
    example: r#"passes "somebody owns it" { activity a "Analytics" { owner: "Web team" } }"#,
};

pub(super) const FAILS: KindSpec = KindSpec {
    id: Kind::Fails,
    doc: "A policy that a rule finds something in: a test of the rule and an example on its page.",
    example: r#"fails "nobody owns it" { activity a "Analytics" {} }"#,
    ..PASSES
};

pub(super) const LEXICON: KindSpec = KindSpec {
    id: Kind::Lexicon,
    doc: "Phrases that texts are tested against, in one language.",
    space: Space::Own(Kind::Lexicon),
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Language, "the language", &[Language]).own(),
        field(Field::Phrases, "the phrases", &[Text]).many().own(),
        field(Field::Filler, "words that say nothing concrete where they stand beside a phrase", &[Text]).many().own(),
        field(Field::Includes, "lexicons that are tested with it, such as the same in other languages", &[Ref(&[Kind::Lexicon])]).many().own(),
        CITES,
        UNVERIFIED,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"lexicon vague-retention { language: en; phrases: "as long as necessary" }"#,
};

pub(super) const VOCABULARY: KindSpec = KindSpec {
    id: Kind::Vocabulary,
    doc: "A list of standard terms, such as `purposes` or `legal-bases`. A project adds entries by declaring it again.",
    space: Space::Own(Kind::Vocabulary),
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[DESCRIPTION]],
    nested: &[Kind::Entry],
    prose: false,
    example: r#"vocabulary purposes { entry fleet-management "Managing our vehicles" }"#,
};

pub(super) const ENTRY: KindSpec = KindSpec {
    id: Kind::Entry,
    doc: "A term of a vocabulary.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: false,
    header: &[],
    fields: &[&[
        DEFINITION,
        field(Field::Broader, "entries of the same vocabulary that it is a case of", &[Accept::Entry("")]).many().own(),
        field(Field::Regime, "the laws that know it", &[Ref(&[Kind::Regime])]).many().own(),
        VALID,
        CITES,
        ALIASES,
        UNVERIFIED,
        field(Field::Since, "the day since which it exists", &[Date]).own(),
        field(Field::Type, "what kind of term it is", &[Text]).own(),
        EXAMPLES.own(),
    ]],
    nested: &[],
    prose: false,
    example: r#"entry consent "Consent" { cites: gdpr "Art. 6(1)(a)" }"#,
};

pub(super) const USE: KindSpec = KindSpec {
    id: Kind::Use,
    doc: "Laws that the project is checked against, besides those that follow from its parties and audiences. Stands once.",
    space: Space::Nowhere,
    name: Presence::Required,
    title: Presence::Absent,
    bare: true,
    top: true,
    header: &[],
    fields: &[],
    nested: &[],
    prose: false,
    example: r#"use gdpr, eprivacy"#,
};

pub(super) const ACCEPT: KindSpec = KindSpec {
    id: Kind::Accept,
    doc: "Answers the findings of one code in the declaration it stands in and in what is nested there, for a time and for a reason.",
    space: Space::Nowhere,
    name: Presence::Required,
    title: Presence::Absent,
    bare: true,
    top: false,
    header: &[qual(Prep::Until, "the last day on which it holds", &[Date]), qual(Prep::Because, "why the finding is acceptable", &[Text])],
    fields: &[],
    nested: &[],
    prose: false,
    example: r#"accept x/data-declared-unused until 2026-12-31 because "comes with the new shop""#,
};
