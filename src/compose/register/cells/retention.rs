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
    for value in flat(line.model.values(line.row.entity, Field::Data)) {
        let name = line.voice.head(Field::Data, value);
        match value.first().and_then(Operand::as_datum) {
            Some(datum) => {
                found.push((name, period(line, datum, &mut used)));
                found.extend(own_periods(line, datum, &mut used));
            }
            None => found.push((name, line.voice.join(line.each(Field::Retention, plain(line))))),
        }
    }
    if found.is_empty() {
        found.push((Vec::new(), line.voice.join(line.values(Field::Retention))));
    }
    let mut cell = Cell::new();
    match found.first() {
        Some((_, first)) if found.iter().all(|(_, said)| said == first) => cell.extend((!first.is_empty()).then(|| first.clone())),
        _ => cell.extend(found.into_iter().filter(|(_, said)| !said.is_empty()).map(|(name, said)| line.said_of(name, said))),
    }
    cell.extend(lengthened(line, &used));
    cell
}

/// The activity's own values that are not for particular data.
fn plain<'a>(line: &Line<'a>) -> &'a [Value] {
    let values = line.model.values(line.row.entity, Field::Retention);
    let of_data = |value: &Value| {
        value.keys().flat_map(|key| key.operands).filter_map(Operand::as_ref).any(|id| matches!(line.model.entity(id).kind, Kind::Data | Kind::Item))
    };
    if values.iter().any(of_data) { &[] } else { values }
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
        None => statement.values.iter().map(|value| line.voice.whole_value(Field::Retention, value)).collect(),
    }
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
            let names = [("item", line.voice.in_sentence(item.id).into()), ("category", line.voice.in_sentence(category.id).into())];
            (said != general).then(|| (line.say("item-of", &names), said))
        })
        .collect()
}

/// Reasons for which data are kept longer.
fn lengthened(line: &Line<'_>, used: &[EntityId]) -> Cell {
    let mut cell = Cell::new();
    for (rule, entity) in line.model.of_kind(Kind::Retention) {
        let general = !entity.has(Field::Data) && !entity.has(Field::Activities);
        if entity.has(Field::Lengthens) && (general || used.contains(&rule)) {
            let reasons = line.voice.join_or(line.of(rule, Field::Lengthens));
            cell.push(line.say("register-longer", &[("what", reasons.into())]));
        }
    }
    cell
}

/// Whether the limits are kept to, and where the retention policy is: the row's, else that of the rules it is kept by.
pub(in crate::compose::register) fn kept(line: &Line<'_>) -> Cell {
    line.values(Field::RetentionKept)
}
