//! The table of kinds, by theme.

mod activities;
mod common;
mod data;
mod law;
mod notices;
mod parties;
mod people;
mod rights;
mod time;
mod trackers;
mod transfers;

pub use activities::ACTIVITY_COLUMNS;
pub use common::{KEYS, NOTE};
pub use notices::{GENERATED, ROWS};

use super::{Kind, KindSpec};

/// What the table says of a kind.
pub fn kind_spec(kind: Kind) -> &'static KindSpec {
    match kind {
        Kind::Organisation => &parties::ORGANISATION,
        Kind::Contact => &parties::CONTACT,
        Kind::Service => &parties::SERVICE,
        Kind::Region => &parties::REGION,
        Kind::Country => &parties::COUNTRY,
        Kind::Authority => &parties::AUTHORITY,
        Kind::Recipient => &parties::RECIPIENT,
        Kind::Subjects => &people::SUBJECTS,
        Kind::Data => &data::DATA,
        Kind::Item => &data::ITEM,
        Kind::Source => &data::SOURCE,
        Kind::Group => &activities::GROUP,
        Kind::Activity => &activities::ACTIVITY,
        Kind::Purpose => &activities::PURPOSE,
        Kind::Template => &activities::TEMPLATE,
        Kind::Transfer => &transfers::TRANSFER,
        Kind::Certification => &transfers::CERTIFICATION,
        Kind::Permit => &transfers::PERMIT,
        Kind::Event => &time::EVENT,
        Kind::State => &time::STATE,
        Kind::Retention => &time::RETENTION,
        Kind::Stage => &time::STAGE,
        Kind::Tracker => &trackers::TRACKER,
        Kind::TrackerCategory => &trackers::TRACKER_CATEGORY,
        Kind::Consent => &trackers::CONSENT,
        Kind::Rights => &rights::RIGHTS,
        Kind::Right => &rights::RIGHT,
        Kind::Measure => &rights::MEASURE,
        Kind::Claim => &rights::CLAIM,
        Kind::Term => &rights::TERM,
        Kind::Jurisdiction => &rights::JURISDICTION,
        Kind::Notice => &notices::NOTICE,
        Kind::Section => &notices::SECTION,
        Kind::Table => &notices::TABLE,
        Kind::List => &notices::LIST,
        Kind::Show => &notices::SHOW,
        Kind::Register => &notices::REGISTER,
        Kind::Regime => &law::REGIME,
        Kind::Mechanism => &law::MECHANISM,
        Kind::Rule => &law::RULE,
        Kind::Passes => &law::PASSES,
        Kind::Fails => &law::FAILS,
        Kind::Lexicon => &law::LEXICON,
        Kind::Vocabulary => &law::VOCABULARY,
        Kind::Entry => &law::ENTRY,
        Kind::Use => &law::USE,
        Kind::Accept => &law::ACCEPT,
    }
}
