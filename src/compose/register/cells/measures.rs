//! How the data are protected.

use super::{Line, unstopped};
use crate::compose::doc::Inline;
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
        return named(line, line.row.entity);
    }
    let mut cell = Cell::new();
    for id in line.context.declared.into_iter().chain([line.context.organisation]) {
        for said in named(line, id) {
            if !cell.contains(&said) {
                cell.push(said);
            }
        }
    }
    // What is done for a transfer is told with it.
    let for_transfers: Vec<EntityId> = line.model.of_kind(Kind::Transfer).flat_map(|(id, _)| line.model.refs(id, Field::Measures)).collect();
    for (measure, entity) in line.model.of_kind(Kind::Measure) {
        let said = described(line, measure, line.voice.title(measure));
        if !entity.has(Field::AppliesTo) && for_transfers.contains(&measure) {
            continue;
        }
        if applies(line, measure) && !cell.contains(&said) {
            cell.push(said);
        }
    }
    cell
}

/// The measures that a declaration names, each with what is done.
fn named(line: &Line<'_>, id: EntityId) -> Cell {
    let values = line.model.values(id, Field::Measures).iter();
    let said = values.map(|value| {
        let name = line.whole(Field::Measures, value);
        match value.as_ref() {
            Some(measure) => described(line, measure, name),
            None => name,
        }
    });
    said.collect()
}

/// A measure with what is done, for example, after which standard, and when alone.
fn described(line: &Line<'_>, measure: EntityId, name: Vec<Inline>) -> Vec<Inline> {
    let mut said = name;
    let description = line.voice.join(line.of(measure, Field::Description));
    if !description.is_empty() {
        said = line.said_of(said, description);
    }
    for (field, message) in
        [(Field::Examples, "register-measure-examples"), (Field::Standard, "register-measure-standard"), (Field::OnlyIf, "register-receives-if")]
    {
        let what = line.of(measure, field);
        if !what.is_empty() {
            said = line.say(message, &[("who", unstopped(said).into()), ("what", line.voice.join(what).into())]);
        }
    }
    said
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
