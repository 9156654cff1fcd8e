//! How the data are protected.

use super::Line;
use crate::compose::register::Cell;
use crate::model::{EntityId, Operand};
use crate::schema::{Field, Kind};

/// The measures, and after them who is told of a breach, by the organisation or by a measure that applies.
pub(in crate::compose::register) fn measures(line: &Line<'_>) -> Cell {
    let mut cell = stated(line);
    let applying = line.model.of_kind(Kind::Measure).map(|(id, _)| id).filter(|&measure| applies(line, measure));
    let mut told = Cell::new();
    for said in std::iter::once(line.context.organisation).chain(applying).flat_map(|id| line.of(id, Field::BreachNotice)) {
        if !told.contains(&said) {
            told.push(said);
        }
    }
    if !told.is_empty() {
        cell.push(line.say("register-breach-notice", &[("who", line.voice.join(told).into())]));
    }
    cell
}

/// The activity's own measures; where it states none, those of the record, of the organisation, and all that are declared and apply to it.
fn stated(line: &Line<'_>) -> Cell {
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
    for (measure, _) in line.model.of_kind(Kind::Measure) {
        let said = line.voice.title(measure);
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
