//! When an empty cell means that something is not stated, and when there is just nothing to say.

use super::cells::{Line, basis, data, recipients};
use super::{Cell, Role};
use crate::compose::doc::Inline;
use crate::schema::Field;

/// Whose records have a column, or must have something in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Both,
    Controllers,
    Processors,
}

impl Whose {
    pub(super) fn has(self, role: Role) -> bool {
        matches!((self, role), (Whose::Both, _) | (Whose::Controllers, Role::Controller) | (Whose::Processors, Role::Processor))
    }
}

/// What an empty cell of a column means.
#[derive(Clone, Copy)]
pub(super) enum Silence {
    /// That it is not stated, which in these records is a gap: Art. 30 asks for it in every row.
    Gap(Whose),
    /// The same in such rows; in others that there is nothing to say.
    GapIn(Whose, fn(&Line<'_>) -> bool),
    /// That it is not stated; it need not be.
    Unstated,
    /// That it is not stated in such rows; in others that there is nothing to say.
    In(fn(&Line<'_>) -> bool),
    /// That there is nothing to say.
    Nothing,
}

impl Silence {
    /// Whether Art. 30 asks for something in every row of such a record.
    pub(super) fn is_gap(self, role: Role) -> bool {
        matches!(self, Silence::Gap(whose) | Silence::GapIn(whose, _) if whose.has(role))
    }

    /// Whether an empty cell in a row means that something is not stated.
    pub(super) fn is_meant(self, line: &Line<'_>) -> bool {
        match self {
            Silence::Gap(_) | Silence::Unstated => true,
            Silence::In(rows) | Silence::GapIn(_, rows) => rows(line),
            Silence::Nothing => false,
        }
    }
}

/// What stands in a cell of which nothing is stated.
pub(super) fn unstated(line: &Line<'_>) -> Vec<Inline> {
    vec![Inline::Silence { inner: line.say("register-silent", &[]) }]
}

/// Whether a cell says only that nothing is stated.
pub(super) fn is_unstated(cell: &Cell) -> bool {
    matches!(cell.as_slice(), [words] if matches!(words.as_slice(), [Inline::Silence { .. }]))
}

/// Ordinary data are not missing where all data are of special categories or on offences.
pub(super) fn lacks_data(line: &Line<'_>) -> bool {
    data::special(line).is_empty() && data::criminal(line).is_empty()
}

/// Where others decide too, who they are.
pub(super) fn lacks_partners(line: &Line<'_>) -> bool {
    line.model.values(line.row.entity, Field::Role).iter().any(|value| value.as_word() == Some("joint-controller"))
}

/// Where data go abroad, under which safeguards.
pub(super) fn lacks_safeguards(line: &Line<'_>) -> bool {
    !line.crossings.is_empty()
}

/// Where it rests on interests, which these are and how they were weighed.
pub(super) fn lacks_interests(line: &Line<'_>) -> bool {
    basis::rests_on(line, "legitimate-interests")
}

/// Where it rests on consent, which that is.
pub(super) fn lacks_consent(line: &Line<'_>) -> bool {
    basis::rests_on(line, "consent")
}

/// Where processors receive data, the contracts with them.
pub(super) fn lacks_contracts(line: &Line<'_>) -> bool {
    line.recipients.iter().any(|&party| recipients::is_processor(line, party))
}
