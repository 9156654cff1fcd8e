//! Fields and types that many kinds share.

use crate::schema::spec::{Accept, FieldSpec, QualSpec, field, qual};
use crate::schema::{Field, Fixed, Kind, Prep};

use Accept::{Date, Duration, Prose, Ref, Territory, Text, Url};

/// `yes` or `no`.
pub(super) const YES_NO: &[Accept] = &[Accept::Fixed(Fixed::Yes), Accept::Fixed(Fixed::No)];
/// The parties: who can receive, send, hold or oversee.
pub(super) const PARTY: &[Kind] = &[Kind::Organisation, Kind::Recipient, Kind::Authority];
/// `none`.
pub(super) const NONE: Accept = Accept::Fixed(Fixed::None);
/// `not-applicable`.
pub(super) const NOT_APPLICABLE: Accept = Accept::Fixed(Fixed::NotApplicable);
/// `stated "…"`.
pub(super) const STATED: Accept = Accept::Fixed(Fixed::Stated);
/// `indefinitely`.
pub(super) const INDEFINITELY: Accept = Accept::Fixed(Fixed::Indefinitely);

/// A condition; `where unstated` says that something may be so, and not when.
pub(super) const WHERE: QualSpec =
    qual(Prep::Where, "under which condition; `unstated` where it only may be so, and when is not said", &[Text, Accept::Fixed(Fixed::Unstated)]);

/// What a value can be keyed by with `for`.
pub(super) const KEY_FOR: &[Accept] = &[Ref(&[
    Kind::Subjects,
    Kind::Data,
    Kind::Item,
    Kind::Activity,
    Kind::Group,
    Kind::Service,
    Kind::Organisation,
    Kind::Recipient,
    Kind::Source,
    Kind::Tracker,
    Kind::TrackerCategory,
])];
/// What a value can be keyed by with `in`.
pub(super) const KEY_IN: &[Accept] = &[Territory];

/// Keys as qualifiers, for fields that are keyed.
pub const KEYS: &[QualSpec] = &[
    qual(Prep::For, "whom or what this value holds for: subjects, data, activities, services or organisations", KEY_FOR),
    qual(Prep::In, "where this value holds: a country or region", KEY_IN),
];

/// `note`, which every kind takes.
pub const NOTE: FieldSpec = field(Field::Note, "facts for colleagues and registers; never published in a notice", &[Text, Prose]).many().own();

pub(super) const ALIASES: FieldSpec = field(Field::Aliases, "other names for the same", &[Text]).many().own();
pub(super) const DEFINITION: FieldSpec = field(Field::Definition, "what is meant, as readers are told", &[Text, Prose]).own();
pub(super) const DESCRIPTION: FieldSpec = field(Field::Description, "what readers are told of it beyond its fields", &[Text, Prose]).own();
pub(super) const EXAMPLES: FieldSpec = field(Field::Examples, "examples; the list is open", &[Text]).many();
pub(super) const LINKS: FieldSpec = field(Field::Links, "web addresses that say more", &[Url])
    .many()
    .quals(&[qual(Prep::As, "the words of the link", &[Text]), qual(Prep::For, "what it is about", KEY_FOR)])
    .own();
pub(super) const ONLY_IF: FieldSpec =
    field(Field::OnlyIf, "conditions under which it happens at all", &[Text, Ref(&[Kind::State, Kind::Event, Kind::Consent])])
        .many()
        .label("the condition in words")
        .keyed();

/// What a period may begin with or run on with.
pub(super) const PERIOD_QUALS: &[QualSpec] = &[
    qual(Prep::After, "the event that the period runs from", &[Ref(&[Kind::Event]), Text]),
    qual(Prep::From, "the event or date that the period runs from", &[Ref(&[Kind::Event]), Date, Text]),
    qual(Prep::Until, "the event or date with which the period ends", &[Ref(&[Kind::Event]), Date, Text]),
    qual(Prep::Before, "the event or date before which the period ends", &[Ref(&[Kind::Event]), Date, Text]),
    qual(Prep::Within, "the time in which it is done", &[Duration]),
    qual(Prep::While, "the state that the period lasts with", &[Ref(&[Kind::State]), Text]),
    qual(Prep::Under, "the law that asks for it", &[Ref(&[Kind::Regime]), Text]),
    qual(Prep::As, "the same in other words, as readers are told", &[Text]),
    qual(Prep::Where, "under which condition", &[Text]),
    qual(Prep::Because, "why so long", &[Text]),
    qual(Prep::Except, "data that it does not hold for", &[Ref(&[Kind::Data, Kind::Item]), Text]),
];

/// The heads of a period.
pub(super) const PERIOD: &[Accept] = &[Duration, INDEFINITELY, STATED, NOT_APPLICABLE, NONE, Ref(&[Kind::Retention, Kind::State])];

/// From when until when: `from 2018-05-25`, `from D until D`, `from D before D`.
pub(super) const RANGE_QUALS: &[QualSpec] = &[
    qual(Prep::From, "the first day", &[Date]),
    qual(Prep::Until, "the last day", &[Date]),
    qual(Prep::Before, "the day after the last one", &[Date]),
];
