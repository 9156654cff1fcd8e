//! How long data are kept, for each category.

use super::Line;
use super::data::flat;
use crate::compose::doc::Inline;
use crate::compose::register::{Cell, silence};
use crate::model::{Datum, EntityId, Operand, Statement, Value};
use crate::schema::{Field, Kind};

/// The time limits for erasure: one for all data where it is the same, else each with the categories, and the items with one of their own,
/// for which it holds.
pub(in crate::compose::register) fn limits(line: &Line<'_>) -> Cell {
    let mut found: Vec<(Vec<Inline>, Vec<Inline>)> = Vec::new();
    let mut used: Vec<EntityId> = Vec::new();
    for value in flat(line.model.values(line.row.entity, Field::Data)) {
        let name = line.voice.head(Field::Data, value);
        match value.first().and_then(Operand::as_datum) {
            Some(datum) => {
                found.push((name, period(line, datum, &mut used)));
                found.extend(own_periods(line, datum, &mut used));
            }
            None => found.push((name, period(line, unnamed(line), &mut used))),
        }
    }
    if found.is_empty() {
        found.push((Vec::new(), period(line, unnamed(line), &mut used)));
    }
    let mut cell = Cell::new();
    match found.first() {
        Some((_, first)) if found.iter().all(|(_, said)| said == first) => cell.extend((!first.is_empty()).then(|| first.clone())),
        _ => cell.extend(by_period(found).into_iter().map(|(names, said)| {
            let said = if said.is_empty() { silence::unstated(line) } else { said };
            line.said_of(line.voice.join(names), said)
        })),
    }
    cell.extend(lengthened(line, &used));
    for said in used.iter().flat_map(|&rule| line.of(rule, Field::Description)) {
        if !cell.contains(&said) {
            cell.push(said);
        }
    }
    cell
}

/// The periods with the names of all data that are kept so long, in the order in which they first stand.
fn by_period(found: Vec<(Vec<Inline>, Vec<Inline>)>) -> Vec<(Cell, Vec<Inline>)> {
    let mut periods: Vec<(Cell, Vec<Inline>)> = Vec::new();
    for (name, said) in found {
        match periods.iter_mut().find(|(_, known)| *known == said) {
            Some((names, _)) => names.push(name),
            None => periods.push((vec![name], said)),
        }
    }
    periods
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
            statement.values.iter().map(|value| line.whole(Field::Retention, &without_data(line, value))).collect()
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

/// Reasons for which data are kept longer: those of the rules used, and those of rules that only lengthen, with the data that they are about.
fn lengthened(line: &Line<'_>, used: &[EntityId]) -> Cell {
    let data = data_of(line);
    let mut found: Vec<(EntityId, Vec<Datum>)> = Vec::new();
    for &datum in &data {
        for rule in line.model.lengthened(line.row.entity, datum) {
            match found.iter_mut().find(|(known, _)| *known == rule) {
                Some((_, about)) => about.push(datum),
                None => found.push((rule, vec![datum])),
            }
        }
    }
    for &rule in used.iter().filter(|&&rule| line.model.entity(rule).has(Field::Lengthens)) {
        if found.iter().all(|(known, _)| *known != rule) {
            found.push((rule, Vec::new()));
        }
    }
    let said = found.into_iter().map(|(rule, about)| {
        let reasons = line.voice.join_or(line.of(rule, Field::Lengthens));
        let longer = line.say("register-longer", &[("what", reasons.into())]);
        let categories: Vec<Datum> = about.iter().copied().filter(|datum| datum.category.is_none()).collect();
        let all = data.iter().filter(|datum| datum.category.is_none()).all(|datum| categories.contains(datum));
        if all || about.is_empty() {
            return longer;
        }
        // An item stands with its category where that is named.
        let apart = about.into_iter().filter(|datum| datum.category.is_none_or(|category| categories.iter().all(|known| known.id != category)));
        let names = apart.map(|datum| match datum.category {
            Some(category) => line.voice.item_of(category, datum.id),
            None => name_of(line, datum),
        });
        line.said_of(line.voice.join(names.collect()), longer)
    });
    said.collect()
}

/// The data of the row, with the items of its categories; what has no declaration once.
fn data_of(line: &Line<'_>) -> Vec<Datum> {
    let mut found: Vec<Datum> = Vec::new();
    let values = flat(line.model.values(line.row.entity, Field::Data));
    let named = values.iter().map(|value| value.first().and_then(Operand::as_datum).unwrap_or_else(|| unnamed(line)));
    for datum in named.chain(values.is_empty().then(|| unnamed(line))) {
        let is_category = datum.category.is_none() && line.model.entity(datum.id).kind == Kind::Data;
        let items = if is_category { line.model.contents(datum.id) } else { Vec::new() };
        for datum in std::iter::once(datum).chain(items.into_iter().map(|id| Datum { category: Some(datum.id), id })) {
            if !found.contains(&datum) {
                found.push(datum);
            }
        }
    }
    found
}

/// What the row calls a datum; what has no declaration is called `other data`.
fn name_of(line: &Line<'_>, datum: Datum) -> Vec<Inline> {
    let values = flat(line.model.values(line.row.entity, Field::Data));
    let named = values.into_iter().find(|value| value.first().and_then(Operand::as_datum) == Some(datum));
    match named {
        Some(value) => line.voice.head(Field::Data, value),
        None => line.say("register-other-data", &[]),
    }
}
