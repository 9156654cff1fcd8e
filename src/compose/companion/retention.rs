//! The retention schedule: which data are kept how long in which activity, from when, why, and what happens then.

use super::desk::{Desk, add};
use super::sheet::{Sheet, SheetRow, Values};
use crate::compose::register::Flow;
use crate::model::{Datum, EntityId, Head, Operand, Statement, Term, Value};
use crate::schema::{Field, Kind, Prep};

const COLUMNS: &[&str] = &["kept-data", "kept-for", "period", "counted-from", "kept-because", "at-end", "longer"];

pub(super) fn sheet(desk: &Desk<'_>) -> Sheet {
    let mut rows: Vec<SheetRow> = Vec::new();
    for flow in desk.rows() {
        let first = rows.len();
        for (name, datum) in data(desk, flow) {
            let cells = of_datum(desk, flow.row.entity, datum);
            if cells.iter().all(Vec::is_empty) {
                continue;
            }
            // Data of an activity that are kept alike share a row.
            let same = |row: &&mut SheetRow| row.cells.get(2..) == Some(&cells);
            match rows.iter_mut().skip(first).find(same).and_then(|row| row.cells.first_mut()) {
                Some(names) => add(names, [name]),
                None => rows.push(SheetRow { id: None, cells: [vec![vec![name], vec![flow.title.clone()]], cells].concat() }),
            }
        }
    }
    Sheet { name: "retention", columns: COLUMNS, rows }
}

/// The data of a row, each with its name. Data in the author's words have no declaration; what holds for all data holds for them.
fn data(desk: &Desk<'_>, flow: &Flow) -> Vec<(Vec<crate::compose::doc::Inline>, Datum)> {
    let unnamed = Datum { category: None, id: flow.organisation };
    let mut found = Vec::new();
    collect(desk, desk.model.values(flow.row.entity, Field::Data), unnamed, &mut found);
    if found.is_empty() {
        found.push((desk.say("companion-all-data", &[]), unnamed));
    }
    found
}

fn collect(desk: &Desk<'_>, values: &[Value], unnamed: Datum, found: &mut Vec<(Vec<crate::compose::doc::Inline>, Datum)>) {
    for value in values {
        match value.operands() {
            [Operand { term: Term::Group(inner), .. }] => collect(desk, inner, unnamed, found),
            _ => found.push((desk.voice.head(Field::Data, value), value.first().and_then(Operand::as_datum).unwrap_or(unnamed))),
        }
    }
}

/// Period, start, reason, end, and what lengthens it.
fn of_datum(desk: &Desk<'_>, row: EntityId, datum: Datum) -> Vec<Values> {
    let statements = desk.model.retention(row, datum);
    let nearest = statements.first().map(|statement| statement.rank);
    let mut cells = vec![Values::new(); 5];
    for statement in statements.iter().filter(|statement| Some(statement.rank) == nearest) {
        of_statement(desk, statement, &mut cells);
    }
    if let Some(longer) = cells.last_mut() {
        add(longer, desk.model.lengthened(row, datum).into_iter().flat_map(|rule| desk.values(rule, Field::Lengthens)));
    }
    cells
}

fn of_statement(desk: &Desk<'_>, statement: &Statement<'_>, cells: &mut [Values]) {
    let [period, start, reason, end, _] = cells else { return };
    for value in &statement.values {
        add(period, [desk.voice.period(&without_reason(value))]);
        of_value(desk, value, start, reason);
        if let Some(rule) = value.as_ref().filter(|&id| desk.model.entity(id).kind == Kind::Retention) {
            of_rule(desk, rule, start, reason, end);
        }
    }
    if let Some(rule) = statement.rule {
        add(period, [desk.voice.rule_in_line(rule)]);
        of_rule(desk, rule, start, reason, end);
    }
}

fn of_rule(desk: &Desk<'_>, rule: EntityId, start: &mut Values, reason: &mut Values, end: &mut Values) {
    for value in desk.model.values(rule, Field::Period) {
        of_value(desk, value, start, reason);
    }
    for field in [Field::Reason, Field::Law] {
        add(reason, desk.values(rule, field));
    }
    for part in std::iter::once(rule).chain(desk.voice.stages(rule)) {
        add(end, desk.values(part, Field::AtEnd));
    }
}

/// What a period is counted from, and why it is as it is.
fn of_value(desk: &Desk<'_>, value: &Value, start: &mut Values, reason: &mut Values) {
    for qual in &value.quals {
        match qual.prep {
            Prep::After | Prep::From => add(start, [desk.voice.after(qual)]),
            Prep::Because | Prep::Under => add(reason, [desk.voice.after(qual)]),
            _ => {}
        }
    }
    for operand in value.operands() {
        if let Term::Choice(_, inner) | Term::Group(inner) = &operand.term {
            inner.iter().for_each(|value| of_value(desk, value, start, reason));
        }
    }
}

/// A period without its reasons, which have a column of their own.
fn without_reason(value: &Value) -> Value {
    let mut value = value.clone();
    value.quals = value.quals.into_vec().into_iter().filter(|qual| !matches!(qual.prep, Prep::Because | Prep::Under)).collect();
    let of_operand = |operand: &mut Operand| {
        if let Term::Choice(_, inner) | Term::Group(inner) = &mut operand.term {
            inner.iter_mut().for_each(|value| *value = without_reason(value));
        }
    };
    match &mut value.head {
        Head::Empty => {}
        Head::One(operand) => of_operand(operand),
        Head::All(operands) => operands.iter_mut().for_each(of_operand),
    }
    value
}
