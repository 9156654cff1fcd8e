//! The legitimate interests that are relied on, with what an assessment of each needs to look at.

use rustc_hash::FxHashSet;

use super::desk::{Desk, add};
use super::sheet::{Sheet, SheetRow, Values};
use crate::compose::register::{Flow, Record, Role, flows};
use crate::model::{EntityId, Row};
use crate::schema::{Field, Fixed};

const COLUMNS: &[&str] = &[
    "interest",
    "activity",
    "purposes",
    "necessity",
    "interest-data",
    "sensitive-data",
    "subjects",
    "vulnerable",
    "sources",
    "recipients",
    "kept",
    "scale",
    "automated",
    "safeguarded",
    "objection",
    "consequences",
    "interest-assessment",
];
/// The columns of the record that are needed, in this order.
const OF_RECORD: &[&str] =
    &["interests", "purposes", "data", "special-data", "criminal-data", "source", "recipients", "retention", "automated", "assessment"];

pub(super) fn sheet(desk: &Desk<'_>) -> Sheet {
    let relied_on = |row: &Row| desk.model.refs(row.entity, Field::Basis).into_iter().any(|basis| rests_on_interests(desk, basis, 4));
    let records = desk.records.iter().filter(|record| record.role == Role::Controller);
    let mut seen = FxHashSet::default();
    let flows = records.flat_map(|record| {
        let rows = record.rows.iter().copied().filter(|row| seen.insert(row.entity) && relied_on(row)).collect();
        flows(&desk.voice, &Record { rows, ..record.clone() }, OF_RECORD)
    });
    let rows = flows.filter_map(|flow| row(desk, flow)).collect();
    Sheet { name: "legitimate-interests", columns: COLUMNS, rows }
}

fn row(desk: &Desk<'_>, flow: Flow) -> Option<SheetRow> {
    let row = flow.row.entity;
    let [interests, purposes, data, special, criminal, source, recipients, retention, automated, assessment] =
        <[Values; 10]>::try_from(flow.cells).ok()?;
    let interests = if interests.is_empty() { vec![desk.say("companion-interest-unnamed", &[])] } else { interests };
    let mut sensitive = special;
    sensitive.extend(criminal);
    let mut safeguarded = desk.values(row, Field::Safeguards);
    add(&mut safeguarded, desk.values(row, Field::Measures));
    let cells = vec![
        interests,
        vec![flow.title],
        purposes,
        desk.values(row, Field::Reason),
        data,
        sensitive,
        desk.values(row, Field::Subjects),
        vulnerable(desk, row),
        source,
        recipients,
        retention,
        desk.values(row, Field::Scale),
        automated,
        safeguarded,
        desk.values(row, Field::OptOut),
        desk.values(row, Field::Consequences),
        assessment,
    ];
    Some(SheetRow { id: None, cells })
}

/// Those whom the data are about and who need more care: the balance depends on them.
fn vulnerable(desk: &Desk<'_>, row: EntityId) -> Values {
    let mut found = Values::new();
    let subjects = desk.model.with_included(&desk.model.refs(row, Field::Subjects));
    let marked = |id: EntityId, field: Field| desk.model.values(id, field).iter().any(|value| !value.is(Fixed::No) && !value.is(Fixed::None));
    let careful =
        subjects.into_iter().filter(|&id| [Field::Children, Field::Vulnerable, Field::Employees].into_iter().any(|field| marked(id, field)));
    add(&mut found, careful.map(|id| desk.title(id)));
    found
}

/// Whether a legal basis is the one of legitimate interests, or a case of it.
fn rests_on_interests(desk: &Desk<'_>, basis: EntityId, depth: u8) -> bool {
    desk.model.name(basis) == "legitimate-interests"
        || depth > 0 && desk.model.refs(basis, Field::Broader).into_iter().any(|broader| rests_on_interests(desk, broader, depth - 1))
}
