//! Which data: ordinary ones, special categories and data on offences apart, and where they come from.

use super::Line;
use crate::compose::doc::Inline;
use crate::compose::register::{Cell, silence};
use crate::model::{Datum, EntityId, Operand, Term, Value};
use crate::schema::{Field, Fixed, Kind, Prep};

/// Data that are neither of special categories nor on offences; where none are stated, what the sources of the activity give.
pub(in crate::compose::register) fn ordinary(line: &Line<'_>) -> Cell {
    let mut cell = Cell::new();
    for value in flat(line.model.values(line.row.entity, Field::Data)) {
        let special = value.first().and_then(Operand::as_datum).is_some_and(|datum| is_special(line, datum) || is_criminal(line, datum));
        if !special {
            cell.push(line.voice.whole_value(Field::Data, value));
        }
    }
    if line.model.values(line.row.entity, Field::Data).is_empty() {
        cell.extend(line.model.refs(line.row.entity, Field::Source).into_iter().flat_map(|source| line.of(source, Field::Gives)));
    }
    cell
}

/// Data of special categories, with the category: those that the row names, and items of categories that it names.
pub(in crate::compose::register) fn special(line: &Line<'_>) -> Cell {
    apart(line, is_special, Field::Special)
}

/// Data on criminal convictions and offences.
pub(in crate::compose::register) fn criminal(line: &Line<'_>) -> Cell {
    apart(line, is_criminal, Field::Criminal)
}

fn apart(line: &Line<'_>, belongs: fn(&Line<'_>, Datum) -> bool, field: Field) -> Cell {
    let mut cell = Cell::new();
    for value in flat(line.model.values(line.row.entity, Field::Data)) {
        let Some(datum) = value.first().and_then(Operand::as_datum) else { continue };
        if belongs(line, datum) {
            let said = line.voice.whole_value(Field::Data, value);
            cell.push(with_category(line, datum, said, field));
            continue;
        }
        for item in items(line, datum) {
            let taken_out = value.qual(Prep::Except).iter().filter_map(Operand::as_ref).any(|id| id == item.id);
            if !taken_out && belongs(line, item) {
                cell.push(with_category(line, item, line.voice.item_of(datum.id, item.id), field));
            }
        }
    }
    cell
}

/// The datum with the special category that it belongs to.
fn with_category(line: &Line<'_>, datum: Datum, said: Vec<Inline>, field: Field) -> Vec<Inline> {
    let holder = if line.model.entity(datum.id).has(field) { datum.id } else { datum.category.unwrap_or(datum.id) };
    let category = if field == Field::Special { line.voice.inline_values(holder, field) } else { Vec::new() };
    let same = Inline::plain(&category).eq_ignore_ascii_case(&Inline::plain(&said));
    if category.is_empty() || same { said } else { line.said_of(said, category) }
}

/// What a category consists of.
fn items(line: &Line<'_>, datum: Datum) -> Vec<Datum> {
    if datum.category.is_some() || line.model.entity(datum.id).kind != Kind::Data {
        return Vec::new();
    }
    line.model.contents(datum.id).into_iter().map(|id| Datum { category: Some(datum.id), id }).collect()
}

fn is_special(line: &Line<'_>, datum: Datum) -> bool {
    let values = stated(line, datum, Field::Special);
    values.iter().any(|value| !value.is(Fixed::No))
}

fn is_criminal(line: &Line<'_>, datum: Datum) -> bool {
    stated(line, datum, Field::Criminal).iter().any(|value| value.is(Fixed::Yes))
}

/// What the item says, else its category.
fn stated<'a>(line: &Line<'a>, datum: Datum, field: Field) -> &'a [Value] {
    let own = line.model.values(datum.id, field);
    match datum.category {
        Some(category) if own.is_empty() => line.model.values(category, field),
        _ => own,
    }
}

/// Where the data come from: as the activity says; where it says nothing, as each category does, or a source that gives it.
pub(in crate::compose::register) fn sources(line: &Line<'_>) -> Cell {
    let own = line.values(Field::Source);
    if !own.is_empty() {
        return own;
    }
    let mut cell = Cell::new();
    let mut silent = Cell::new();
    for value in flat(line.model.values(line.row.entity, Field::Data)) {
        let Some(datum) = value.first().and_then(Operand::as_datum) else {
            silent.push(line.voice.head(Field::Data, value));
            continue;
        };
        let holder: EntityId = if line.model.entity(datum.id).has(Field::Source) { datum.id } else { datum.category.unwrap_or(datum.id) };
        let mut sources = line.of(holder, Field::Source);
        if sources.is_empty() {
            sources = given_by(line, datum);
        }
        let name = line.voice.head(Field::Data, value);
        if sources.is_empty() {
            silent.push(name);
        } else {
            cell.push(line.said_of(name, line.voice.join(sources)));
        }
    }
    // Where of some data it is stated, of the others it is missing.
    if !cell.is_empty() && !silent.is_empty() {
        cell.push(line.said_of(line.voice.join(silent), silence::unstated(line)));
    }
    cell
}

/// The sources that say themselves that they give a datum or its category.
fn given_by(line: &Line<'_>, datum: Datum) -> Cell {
    let gives = |source: EntityId| {
        let mut given = line.model.values(source, Field::Gives).iter().flat_map(Value::operands).filter_map(Operand::as_datum);
        given.any(|given| given == datum || given.category.is_none() && Some(given.id) == datum.category)
    };
    line.model.of_kind(Kind::Source).filter(|(id, _)| gives(*id)).map(|(id, _)| line.voice.title(id)).collect()
}

/// Values with those in parentheses by themselves.
pub(in crate::compose::register) fn flat(values: &[Value]) -> Vec<&Value> {
    let mut found = Vec::new();
    for value in values {
        match value.operands() {
            [Operand { term: Term::Group(inner), .. }] => found.extend(flat(inner)),
            _ => found.push(value),
        }
    }
    found
}
