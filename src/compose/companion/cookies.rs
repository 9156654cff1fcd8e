//! The cookie table: every cookie and the like, with who sets it, what for and for how long.

use super::desk::Desk;
use super::sheet::{Sheet, SheetRow, Values};
use crate::model::EntityId;
use crate::schema::{Field, Kind};

const COLUMNS: &[&str] = &[
    "cookie",
    "names",
    "technology",
    "setter",
    "category",
    "purposes",
    "lifetime",
    "data",
    "readers",
    "necessary",
    "consent",
    "refusal",
    "found",
    "links",
];
const FIELDS: &[Field] = &[
    Field::Names,
    Field::Technology,
    Field::Setter,
    Field::Category,
    Field::Purposes,
    Field::Lifetime,
    Field::Data,
    Field::Recipients,
    Field::StrictlyNecessary,
    Field::Consent,
    Field::Refusal,
];

pub(super) fn sheet(desk: &Desk<'_>) -> Sheet {
    let trackers = desk.model.of_kind(Kind::Tracker).map(|(id, _)| id).filter(|&id| !desk.model.in_template(id));
    Sheet { name: "cookies", columns: COLUMNS, rows: trackers.map(|id| row(desk, id)).collect() }
}

fn row(desk: &Desk<'_>, id: EntityId) -> SheetRow {
    let mut cells = vec![vec![desk.title(id)]];
    cells.extend(FIELDS.iter().map(|&field| stated(desk, id, field)));
    let mut found = desk.values(id, Field::Domains);
    found.extend(stated(desk, id, Field::Services));
    cells.push(found);
    let mut links = desk.values(id, Field::Links);
    links.extend(desk.model.refs(id, Field::Setter).into_iter().flat_map(|setter| desk.values(setter, Field::PrivacyPolicy)));
    cells.push(links);
    SheetRow { id: desk.anchor(id), cells }
}

/// What a tracker says, else its category.
fn stated(desk: &Desk<'_>, id: EntityId, field: Field) -> Values {
    let own = desk.values(id, field);
    if !own.is_empty() || field == Field::Names {
        return own;
    }
    desk.model.refs(id, Field::Category).into_iter().flat_map(|category| desk.values(category, field)).collect()
}
