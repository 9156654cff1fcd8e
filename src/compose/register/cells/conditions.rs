//! Why, and under which conditions.

use super::Line;
use crate::compose::doc::Inline;
use crate::compose::register::Cell;
use crate::schema::Field;

/// The conditions under which it is done at all, the reasons for it, and what its data were first collected for.
pub(in crate::compose::register) fn conditions(line: &Line<'_>) -> Cell {
    let said = [
        (Field::OnlyIf, "register-only-if"),
        (Field::Reason, "register-reason"),
        (Field::FurtherTo, "register-further-to"),
        (Field::Compatibility, "register-compatibility"),
    ];
    let each = |(field, message)| line.values(field).into_iter().map(move |what: Vec<Inline>| line.say(message, &[("what", what.into())]));
    said.into_iter().flat_map(each).collect()
}
