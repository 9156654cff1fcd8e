//! How long data are kept, for each category.

use super::Line;
use super::data::flat;
use crate::compose::doc::Inline;
use crate::compose::register::Cell;
use crate::model::{Datum, EntityId, Operand, Statement, Value};
use crate::schema::{Field, Kind};

/// The time limits for erasure: one for all data where it is the same, else one for each category and for each item that has its own.
pub(in crate::compose::register) fn limits(line: &Line<'_>) -> Cell {
    let mut found: Vec<(Vec<Inline>, Vec<Inline>)> = Vec::new();
    let mut used: Vec<EntityId> = Vec::new();
    let mut data: Vec<Datum> = Vec::new();
    for value in flat(line.model.values(line.row.entity, Field::Data)) {
        let name = line.voice.head(Field::Data, value);
        let named = value.first().and_then(Operand::as_datum);
        data.push(named.unwrap_or_else(|| unnamed(line)));
        match named {
            Some(datum) => {
                found.push((name, period(line, datum, &mut used)));
                found.extend(own_periods(line, datum, &mut used));
            }
            None => found.push((name, period(line, unnamed(line), &mut used))),
        }
    }
    if found.is_empty() {
        data.push(unnamed(line));
        found.push((Vec::new(), period(line, unnamed(line), &mut used)));
    }
    let mut cell = Cell::new();
    match found.first() {
        Some((_, first)) if found.iter().all(|(_, said)| said == first) => cell.extend((!first.is_empty()).then(|| first.clone())),
        _ => cell.extend(found.into_iter().filter(|(_, said)| !said.is_empty()).map(|(name, said)| line.said_of(name, said))),
    }
    cell.extend(lengthened(line, &data, &used));
    for said in used.iter().flat_map(|&rule| line.of(rule, Field::Description)) {
        if !cell.contains(&said) {
            cell.push(said);
        }
    }
    cell
}

/// Stands for data in the author's words, which have no declaration, so that only what holds for all data of the activity holds for them:
/// no statement on particular data names an organisation.
fn unnamed(line: &Line<'_>) -> Datum {
    Datum { category: None, id: line.context.organisation }
}

/// The nearest statements on how long a datum is kept, in words.
fn period(line: &Line<'_>, datum: Datum, used: &mut Vec<EntityId>) -> Vec<Inline> {
    let statements = line.model.retention(line.row.entity, datum);
    let nearest = statements.first().map(|statement| statement.rank);
    let said = statements.iter().filter(|statement| Some(statement.rank) == nearest).flat_map(|statement| words(line, statement, used));
    line.voice.join(said.collect())
}

fn words(line: &Line<'_>, statement: &Statement<'_>, used: &mut Vec<EntityId>) -> Cell {
    match statement.rule {
        Some(rule) => {
            used.push(rule);
            vec![line.voice.rule_in_line(rule)]
        }
        None => {
            used.extend(statement.values.iter().filter_map(|value| value.as_ref()).filter(|&id| line.model.entity(id).kind == Kind::Retention));
            statement.values.iter().map(|value| line.voice.whole_value(Field::Retention, &without_data(line, value))).collect()
        }
    }
}

/// A value without the keys that tell for which data it holds: it is said of these.
fn without_data(line: &Line<'_>, value: &Value) -> Value {
    let of_data = |operand: &Operand| operand.as_ref().is_some_and(|id| matches!(line.model.entity(id).kind, Kind::Data | Kind::Item));
    let mut value = value.clone();
    value.quals = value.quals.into_vec().into_iter().filter(|qual| !qual.prep.is_key() || !qual.operands.iter().any(of_data)).collect();
    value
}

/// The items of a category that are kept for a time of their own.
fn own_periods(line: &Line<'_>, category: Datum, used: &mut Vec<EntityId>) -> Vec<(Vec<Inline>, Vec<Inline>)> {
    if category.category.is_some() || line.model.entity(category.id).kind != Kind::Data {
        return Vec::new();
    }
    let general = period(line, category, used);
    let items = line.model.contents(category.id).into_iter().map(|id| Datum { category: Some(category.id), id });
    items
        .filter_map(|item| {
            let said = period(line, item, used);
            (said != general).then(|| (line.voice.item_of(category.id, item.id), said))
        })
        .collect()
}

/// Reasons for which data are kept longer.
fn lengthened(line: &Line<'_>, data: &[Datum], used: &[EntityId]) -> Cell {
    let mut cell = Cell::new();
    for (rule, entity) in line.model.of_kind(Kind::Retention) {
        let holds = || data.iter().any(|&datum| line.model.lengthened(line.row.entity, datum).contains(&rule));
        if entity.has(Field::Lengthens) && (used.contains(&rule) || holds()) {
            let reasons = line.voice.join_or(line.of(rule, Field::Lengthens));
            cell.push(line.say("register-longer", &[("what", reasons.into())]));
        }
    }
    cell
}
