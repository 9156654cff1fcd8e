//! How the data are protected.

use super::Line;
use crate::compose::register::Cell;
use crate::model::{EntityId, Operand};
use crate::schema::{Field, Kind};

/// The activity's own measures; where it states none, those of the record, of the organisation, and all that are declared and apply to it.
pub(in crate::compose::register) fn measures(line: &Line<'_>) -> Cell {
    if line.model.entity(line.row.entity).has(Field::Measures) {
        return line.values(Field::Measures);
    }
    let mut cell = Cell::new();
    for id in line.context.declared.into_iter().chain([line.context.organisation]) {
        for said in line.of(id, Field::Measures) {
            if !cell.contains(&said) {
                cell.push(said);
            }
        }
    }
    // What is done for a transfer is told with it.
    let for_transfers: Vec<EntityId> = line.model.of_kind(Kind::Transfer).flat_map(|(id, _)| line.model.refs(id, Field::Measures)).collect();
    for (measure, entity) in line.model.of_kind(Kind::Measure) {
        let said = line.voice.title(measure);
        if !entity.has(Field::AppliesTo) && for_transfers.contains(&measure) {
            continue;
        }
        if applies(line, measure) && !cell.contains(&said) {
            cell.push(said);
        }
    }
    cell
}

/// Whether a measure protects everything, the activity, a service of it or data that it uses.
fn applies(line: &Line<'_>, measure: EntityId) -> bool {
    let values = line.model.values(measure, Field::AppliesTo);
    let named: Vec<EntityId> = values.iter().flat_map(|value| value.operands()).filter_map(Operand::as_ref).collect();
    let used = line.model.refs(line.row.entity, Field::Data).into_iter().chain(line.model.refs(line.row.entity, Field::Services));
    let things: Vec<EntityId> = used.chain([line.row.entity]).collect();
    let protected = |whole: &EntityId| things.iter().any(|&thing| line.model.is_within(thing, *whole) || line.model.is_within(*whole, thing));
    // One that names only texts may protect anything.
    named.is_empty() || named.iter().any(protected)
}
