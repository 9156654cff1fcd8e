//! Cookies and the like, and consent.

use super::common::*;
use crate::schema::spec::{Accept, FieldSpec, KindSpec, Presence, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Entry, Number, Prose, Ref, Text, Url, Word};

const PURPOSES: FieldSpec = field(Field::Purposes, "what it is for", &[Entry("purposes"), Text]).many().label("in other words");
const STRICTLY_NECESSARY: FieldSpec =
    field(Field::StrictlyNecessary, "whether a service that the user asked for cannot do without it (ePrivacy Directive Art. 5(3))", YES_NO)
        .quals(&[qual(Prep::Because, "why", &[Text])]);
const LIFETIME: FieldSpec = field(
    Field::Lifetime,
    "how long it stays on the device",
    &[
        Accept::Duration,
        Word(&[("session", "until the browser is closed"), ("persistent", "beyond the session, for a time that is not said")]),
        INDEFINITELY,
        STATED,
        NOT_APPLICABLE,
    ],
)
.many()
.label("what `stated` says")
.quals(PERIOD_QUALS)
.keyed()
.headless();
const TECHNOLOGY: FieldSpec = field(
    Field::Technology,
    "what it is technically",
    &[Word(&[
        ("cookie", "a cookie"),
        ("pixel", "a tracking pixel, web beacon or clear gif"),
        ("local-storage", "an entry in the browser's local or session storage"),
        ("sdk", "an identifier of a software development kit"),
        ("fingerprint", "recognising a device by its properties"),
        ("link-decoration", "identifiers in links"),
        ("log-file", "log files of a server"),
        ("script", "a script, tag or plug-in"),
    ])],
)
.many();
const DATA: FieldSpec = field(Field::Data, "the data it collects", &[Ref(&[Kind::Data, Kind::Item]), Text]).many().label("in other words");
const CONSENT_FIELD: FieldSpec = field(Field::Consent, "the consent that is asked before it is set", &[Ref(&[Kind::Consent]), NONE]).many();

pub(super) const TRACKER: KindSpec = KindSpec {
    id: Kind::Tracker,
    doc: "A cookie, pixel, storage key or SDK identifier, or several of one setter under name patterns.",
    space: Space::Own(Kind::Tracker),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Names, "its names, with `*` for any characters", &[Text]).many().own(),
        TECHNOLOGY,
        field(Field::Setter, "who sets it", &[Ref(PARTY), Word(&[("first-party", "the site itself")])]).many(),
        field(Field::Category, "the category it belongs to", &[Ref(&[Kind::TrackerCategory])]).many(),
        PURPOSES,
        LIFETIME,
        STRICTLY_NECESSARY,
        DATA,
        field(Field::Recipients, "who can read it besides its setter, or `none`", &[Ref(PARTY), NONE]).many(),
        field(Field::Domains, "the domains it is set for", &[Text]).many(),
        field(Field::Services, "the products and sites that use it", &[Ref(&[Kind::Service])]).many(),
        CONSENT_FIELD,
        field(Field::Refusal, "how to refuse it or opt out of it", &[Text, Url]).many().quals(&[qual(Prep::At, "where", &[Url])]),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"tracker analytics "Google Analytics" {
  names: "_ga", "_gid"
  setter: google
  category: analysis
  lifetime: 2 years
}"#,
};

pub(super) const TRACKER_CATEGORY: KindSpec = KindSpec {
    id: Kind::TrackerCategory,
    doc: "A category of trackers; it may have none. What it states holds for its trackers unless they state it themselves.",
    space: Space::Own(Kind::TrackerCategory),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        PURPOSES,
        TECHNOLOGY,
        DATA,
        STRICTLY_NECESSARY,
        LIFETIME,
        CONSENT_FIELD,
        field(Field::Services, "the products and sites that use them", &[Ref(&[Kind::Service])]).many(),
        field(Field::Refusal, "how to refuse them", &[Text, Url]).many().quals(&[qual(Prep::At, "where", &[Url])]),
        LINKS,
        DESCRIPTION,
        EXAMPLES.own(),
    ]],
    nested: &[],
    prose: false,
    example: r#"tracker-category analysis "Analysis" { purposes: analytics "to see how our site is used" }"#,
};

pub(super) const CONSENT: KindSpec = KindSpec {
    id: Kind::Consent,
    doc: "How consent is asked for, recorded and withdrawn, and for what.",
    space: Space::Own(Kind::Consent),
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(
            Field::AppliesTo,
            "what it is for",
            &[
                Ref(&[Kind::Activity, Kind::Group, Kind::Purpose]),
                Ref(&[Kind::Tracker, Kind::TrackerCategory]),
                Ref(&[Kind::Data]),
                Ref(&[Kind::Transfer]),
                Text,
            ],
        )
        .many()
        .own(),
        field(Field::Subjects, "who is asked", &[Ref(&[Kind::Subjects])]).many().own(),
        field(
            Field::Method,
            "by which act it is given",
            &[Word(&[
                ("opt-in", "by a clear act, such as ticking a box"),
                ("opt-out", "by not objecting"),
                ("pre-ticked", "by leaving a ticked box as it is"),
                ("browser-settings", "by the settings of the browser"),
                ("continued-use", "by going on using the service"),
                ("acceptance-of-terms", "by accepting terms"),
                ("signature", "in writing"),
                ("oral", "by word of mouth"),
            ])],
        )
        .many()
        .label("in other words")
        .own(),
        field(Field::Explicit, "whether it is explicit (GDPR Art. 9(2)(a))", YES_NO).own(),
        field(Field::Asked, "how and when it is asked for", &[Text, Prose]).many().own(),
        field(Field::Recorded, "how it is recorded (GDPR Art. 7(1)), or `none`", &[Text, NONE]).many().own(),
        field(Field::Withdrawal, "how it is withdrawn (GDPR Art. 7(3)), or `none`", &[Text, Ref(&[Kind::Contact]), Url, NONE])
            .many()
            .label("in other words")
            .quals(&[qual(Prep::At, "where", &[Url]), qual(Prep::Where, "under which condition", &[Text])])
            .own(),
        field(Field::Effect, "what withdrawing it means for the person", &[Text]).many().own(),
        field(Field::Refusal, "how it is refused", &[Text]).many().own(),
        field(Field::MinimumAge, "the age from which people consent themselves, in years", &[Number]).keyed().many().own(),
        field(Field::ParentalConsent, "how consent of parents is obtained and verified, or `none`", &[Text, NONE]).own(),
        field(Field::Version, "the version of the text that is shown", &[Text]).own(),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"consent newsletter {
  applies-to: newsletter
  method: opt-in
  withdrawal: "the unsubscribe link in every e-mail"
}"#,
};
