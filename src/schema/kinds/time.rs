//! Events, states and how long data are kept.

use super::common::*;
use crate::schema::spec::{Accept, KindSpec, Presence, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Duration, Entry, Ref, Text, Url};

pub(super) const EVENT: KindSpec = KindSpec {
    id: Kind::Event,
    doc: "Something that happens and that a period runs from or to. Its title completes \"6 years after …\".",
    space: Space::Own(Kind::Event),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[DEFINITION, EXAMPLES.own()]],
    nested: &[],
    prose: false,
    example: r#"event contract-end "the end of the customer contract""#,
};

pub(super) const STATE: KindSpec = KindSpec {
    id: Kind::State,
    doc: "Something that lasts. Its title completes \"for as long as …\".",
    space: Space::Own(Kind::State),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        DEFINITION,
        field(Field::Lasts, "how long it lasts", &[Duration, Text]).quals(PERIOD_QUALS).headless().own(),
        EXAMPLES.own(),
        field(Field::Criteria, "what makes it hold", &[Text]).many().own(),
    ]],
    nested: &[],
    prose: false,
    example: r#"state active "you have an active relationship with us" { lasts: 24 months after last-activity }"#,
};

const AT_END: crate::schema::FieldSpec = field(
    Field::AtEnd,
    "what happens to the data at the end",
    &[
        Accept::Word(&[
            ("deleted", "they are deleted"),
            ("anonymised", "they are made anonymous"),
            ("archived", "they are put into an archive"),
            ("returned", "they are given back"),
            ("reviewed", "it is looked at whether they are still needed"),
        ]),
        Text,
    ],
)
.many()
.label("in other words")
.own();

pub(super) const RETENTION: KindSpec = KindSpec {
    id: Kind::Retention,
    doc: "A rule on how long data are kept: for data, for activities, or for pairs of both. Named by neither, it can be used as a period: `retention: until-deleted`.",
    space: Space::Own(Kind::Retention),
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Data, "the data it is for", &[Ref(&[Kind::Data, Kind::Item])])
            .many()
            .quals(&[qual(Prep::Except, "without", &[Ref(&[Kind::Data, Kind::Item])])])
            .own(),
        field(Field::Activities, "the activities it is for", &[Ref(&[Kind::Activity, Kind::Group, Kind::Purpose])])
            .many()
            .quals(&[qual(Prep::Except, "without", &[Ref(&[Kind::Activity, Kind::Group, Kind::Purpose])])])
            .own(),
        field(Field::Subjects, "the people it is for", &[Ref(&[Kind::Subjects])]).many().own(),
        field(Field::Period, "how long", PERIOD)
            .many()
            .label("what `stated` says, or the same in other words")
            .quals(PERIOD_QUALS)
            .keyed()
            .headless()
            .choices()
            .own(),
        field(Field::Criteria, "what the period is determined by, where it cannot be said beforehand (GDPR Art. 13(2)(a))", &[Text]).many().own(),
        field(Field::Total, "how long all stages are together", &[Duration]).own(),
        field(Field::Lengthens, "reasons for which data are kept longer", &[Entry("legal-bases"), Entry("purposes"), Text])
            .many()
            .label("the reason in words")
            .quals(&[qual(Prep::Under, "by which law", &[Text]), qual(Prep::Where, "under which condition", &[Text])])
            .own(),
        AT_END,
        field(Field::Law, "laws that ask for it", &[Text, Ref(&[Kind::Regime])]).many().own(),
        field(Field::Reason, "why so long", &[Text]).many().own(),
        field(Field::Url, "where the retention policy is", &[Url]).own(),
        DESCRIPTION,
    ]],
    nested: &[Kind::Stage],
    prose: false,
    example: r#"retention mailing-list "Marketing data" {
  data: marketing
  stage in-use { period: until opt-out }
  stage suppression { keeps: marketing.email-address; period: indefinitely; reason: "so that we do not write to you again" }
}"#,
};

pub(super) const STAGE: KindSpec = KindSpec {
    id: Kind::Stage,
    doc: "A stage of a retention rule; stages follow one another.",
    space: Space::Within,
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: false,
    header: &[],
    fields: &[&[
        field(Field::Keeps, "the part that is still kept", &[Ref(&[Kind::Data, Kind::Item]), Text]).many().own(),
        field(Field::Period, "how long this stage lasts", PERIOD)
            .many()
            .label("what `stated` says, or the same in other words")
            .quals(PERIOD_QUALS)
            .keyed()
            .headless()
            .choices()
            .own(),
        field(Field::Reason, "why", &[Text]).many().own(),
        ONLY_IF.own(),
        AT_END,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"stage archive "In the archive" { period: 3 years; at-end: deleted }"#,
};
