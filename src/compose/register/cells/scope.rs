//! What for, and about whom.

use super::Line;
use super::data::flat;
use crate::compose::register::{Cell, Role};
use crate::model::Operand;
use crate::schema::{Field, Kind};

/// The purposes. Where none are stated, a nested purpose is one by its title, an activity has those that are nested in it, a reason is one by
/// what it says, and what is done on behalf of others by the activity's title: Art. 30(2) asks for categories of processing.
pub(in crate::compose::register) fn purposes(line: &Line<'_>) -> Cell {
    let stated = line.values(Field::Purposes);
    if !stated.is_empty() {
        return stated;
    }
    let nested = line.row.entity != line.row.activity;
    if (nested || line.context.role == Role::Processor) && line.model.entity(line.row.entity).title.is_some() {
        return vec![line.voice.title(line.row.entity)];
    }
    let reasons = line.values(Field::Reason);
    if !reasons.is_empty() || nested {
        return reasons;
    }
    let children = line.model.entity(line.row.activity).children.iter().copied();
    children.filter(|&child| line.model.entity(child).kind == Kind::Purpose).map(|child| line.voice.title(child)).collect()
}

/// The people concerned: as the activity says; where it says nothing, as its data do.
pub(in crate::compose::register) fn subjects(line: &Line<'_>) -> Cell {
    let stated = line.values(Field::Subjects);
    if !stated.is_empty() {
        return stated;
    }
    let mut cell = Cell::new();
    for value in flat(line.model.values(line.row.entity, Field::Data)) {
        let Some(datum) = value.first().and_then(Operand::as_datum) else { continue };
        let holder = [Some(datum.id), datum.category].into_iter().flatten().find(|&id| line.model.entity(id).has(Field::Subjects));
        if let Some(holder) = holder.filter(|&id| matches!(line.model.entity(id).kind, Kind::Data | Kind::Item)) {
            let people = line.voice.join(line.of(holder, Field::Subjects));
            cell.push(line.said_of(line.voice.head(Field::Data, value), people));
        }
    }
    cell
}
