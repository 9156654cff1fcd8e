//! Words that people write for what the language calls otherwise: for help texts only.

use super::{Field, Fixed, Kind};

/// Words for kinds.
const KINDS: &[(&str, Kind)] = &[
    ("company", Kind::Organisation),
    ("controller", Kind::Organisation),
    ("vendor", Kind::Organisation),
    ("processor", Kind::Organisation),
    ("party", Kind::Organisation),
    ("third-party", Kind::Recipient),
    ("recipients", Kind::Recipient),
    ("person", Kind::Subjects),
    ("data-subjects", Kind::Subjects),
    ("subject", Kind::Subjects),
    ("data-category", Kind::Data),
    ("category", Kind::Data),
    ("personal-data", Kind::Data),
    ("processing", Kind::Activity),
    ("use", Kind::Activity),
    ("cookie", Kind::Tracker),
    ("pixel", Kind::Tracker),
    ("cookie-category", Kind::TrackerCategory),
    ("policy", Kind::Notice),
    ("privacy-policy", Kind::Notice),
    ("ropa", Kind::Register),
    ("record", Kind::Register),
    ("definition", Kind::Term),
    ("promise", Kind::Claim),
    ("country", Kind::Region),
    ("period", Kind::Retention),
    ("law", Kind::Regime),
    ("safeguard", Kind::Mechanism),
];

/// Words for fields.
const FIELDS: &[(&str, Field)] = &[
    ("legal-basis", Field::Basis),
    ("lawful-basis", Field::Basis),
    ("legal-bases", Field::Basis),
    ("bases", Field::Basis),
    ("data-categories", Field::Data),
    ("categories", Field::Data),
    ("personal-data", Field::Data),
    ("data-subjects", Field::Subjects),
    ("people", Field::Subjects),
    ("vendors", Field::Recipients),
    ("processors", Field::Recipients),
    ("third-parties", Field::Recipients),
    ("shared-with", Field::Recipients),
    ("storage", Field::Retention),
    ("storage-period", Field::Retention),
    ("retention-period", Field::Retention),
    ("kept", Field::Retention),
    ("duration", Field::Period),
    ("expires", Field::Lifetime),
    ("expiry", Field::Lifetime),
    ("max-age", Field::Lifetime),
    ("cookies", Field::Trackers),
    ("provider", Field::Setter),
    ("mail", Field::Emails),
    ("e-mail", Field::Emails),
    ("telephone", Field::Phones),
    ("tel", Field::Phones),
    ("url", Field::Website),
    ("homepage", Field::Website),
    ("country", Field::Location),
    ("countries", Field::Location),
    ("registration-number", Field::Registrations),
    ("date", Field::Dated),
    ("last-updated", Field::Dated),
    ("updated", Field::Dated),
    ("readers", Field::Audience),
    ("for", Field::Audience),
    ("language", Field::Languages),
    ("security", Field::Measures),
    ("safeguard", Field::Mechanism),
    ("safeguards", Field::Mechanism),
    ("recipient", Field::Importer),
    ("country", Field::Destination),
    ("condition", Field::OnlyIf),
    ("conditions", Field::OnlyIf),
    ("why", Field::Reason),
    ("fields", Field::Items),
    ("example", Field::Examples),
    ("comment", Field::Note),
    ("comments", Field::Note),
    ("notes", Field::Note),
];

/// Words for fixed values.
const FIXED: &[(&str, Fixed)] = &[
    ("true", Fixed::Yes),
    ("false", Fixed::No),
    ("nobody", Fixed::None),
    ("nothing", Fixed::None),
    ("null", Fixed::None),
    ("n-a", Fixed::NotApplicable),
    ("na", Fixed::NotApplicable),
    ("forever", Fixed::Indefinitely),
    ("unlimited", Fixed::Indefinitely),
];

/// The kind, of those that fit, that a word may be meant for.
pub fn kind_for(word: &str, fits: impl Fn(Kind) -> bool) -> Option<Kind> {
    KINDS.iter().filter(|(synonym, _)| *synonym == word).map(|(_, kind)| *kind).find(|kind| fits(*kind))
}

/// The field, of those that fit, that a word may be meant for.
pub fn field_for(word: &str, fits: impl Fn(Field) -> bool) -> Option<Field> {
    FIELDS.iter().filter(|(synonym, _)| *synonym == word).map(|(_, field)| *field).find(|field| fits(*field))
}

/// The fixed value that a word may be meant for.
pub fn fixed_for(word: &str) -> Option<Fixed> {
    FIXED.iter().find(|(synonym, _)| *synonym == word).map(|(_, fixed)| *fixed)
}
