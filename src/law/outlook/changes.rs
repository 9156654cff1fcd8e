//! The days on which something begins or ends, in the law or in the policy.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::law::duration;
use crate::model::{Condition, EntityId, Expr, FieldValue, Model, Node, Operand, Over, Term, Value};
use crate::schema::{Field, Kind, Prep};
use crate::source::Place;
use crate::syntax::ast::Duration;

/// Something that begins or ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    /// The first day of the new state.
    pub day: Date,
    /// The declaration that says so.
    pub entity: EntityId,
    /// In which field; none for the header of an accept.
    pub field: Option<Field>,
    /// The value with the dates.
    pub place: Place,
    /// Whether it begins.
    pub begins: bool,
}

impl Change {
    /// What a value says begins or ends.
    pub fn of_value(entity: EntityId, field: Option<Field>, value: &Value) -> impl Iterator<Item = Change> {
        let cites = field.is_some_and(|field| CITING.contains(&field));
        let begins = value.qual_date(Prep::From).map(|day| (day, true));
        let ends = [value.qual_date(Prep::Before), value.qual_date(Prep::Until).and_then(next)].map(|day| day.map(|day| (day, false)));
        let place = value.place;
        let days = std::iter::once(begins).chain(ends).flatten().filter(move |_| !cites);
        days.map(move |(day, begins)| Change { day, entity, field, place, begins })
    }
}

/// Fields in which `from` is the date of what is cited or told, and begins nothing.
const CITING: &[Field] = &[Field::Cites, Field::Decision, Field::EndedBy, Field::History];

/// What is known of the days after one and up to another.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// What begins or ends, by day.
    pub list: Vec<Change>,
    /// All days on which the findings may change: those of the list, those that rules name, and those that rules count from dates in the
    /// policy.
    pub days: BTreeSet<Date>,
}

impl Changes {
    /// Looks through all declarations.
    pub fn of(model: &Model, after: Date, until: Date) -> Changes {
        let mut dates = BTreeSet::new();
        let mut periods = Vec::new();
        let mut named = BTreeSet::new();
        let mut changes = Changes::default();
        for (id, entity) in model.entities.iter() {
            for entry in &entity.fields {
                match &entry.value {
                    FieldValue::Values(values) => {
                        for value in values.iter() {
                            changes.list.extend(Change::of_value(id, Some(entry.field), value));
                            if !entity.library {
                                in_value(value, &mut dates);
                            }
                        }
                    }
                    FieldValue::Condition(condition) => match &**condition {
                        Condition::Expr(expr) => in_expr(expr, &mut named, &mut periods),
                        Condition::Binder(binder) => binder.filter.iter().for_each(|filter| in_expr(filter, &mut named, &mut periods)),
                    },
                    FieldValue::Prose(_) => {}
                }
            }
            if let Some(header) = entity.header.as_ref().filter(|_| entity.kind == Kind::Accept) {
                changes.list.extend(Change::of_value(id, None, header));
            }
        }
        changes.list.retain(|change| after < change.day && change.day <= until);
        changes.list.sort_by_key(|change| (change.day, change.entity, change.place));
        let counted = dates.iter().flat_map(|&date| periods.iter().flat_map(move |&by| [false, true].map(|minus| duration::shift(date, by, minus))));
        let all: BTreeSet<Date> = counted.chain(dates.iter().copied()).chain(named).collect();
        // What holds up to a day changes on the next one.
        let days = all.into_iter().flat_map(|date| [Some(date), next(date)]).flatten();
        changes.days = days.chain(changes.list.iter().map(|change| change.day)).filter(|day| after < *day && *day <= until).collect();
        changes
    }

    /// What begins or ends on a day.
    pub fn on(&self, day: Date) -> impl Iterator<Item = &Change> {
        self.list.iter().filter(move |change| change.day == day)
    }
}

fn next(day: Date) -> Option<Date> {
    day.checked_add(1.day()).ok()
}

/// The dates in a value of the policy.
fn in_value(value: &Value, dates: &mut BTreeSet<Date>) {
    let operands = value.operands().iter().chain(value.quals.iter().flat_map(|qual| &qual.operands));
    for Operand { term, .. } in operands {
        match term {
            Term::Date(date) => drop(dates.insert(*date)),
            Term::Group(values) | Term::Choice(_, values) => values.iter().for_each(|inner| in_value(inner, dates)),
            _ => {}
        }
    }
}

/// The dates that a condition names, and the durations that it counts with.
fn in_expr(expr: &Expr, dates: &mut BTreeSet<Date>, periods: &mut Vec<Duration>) {
    match &expr.node {
        Node::Date(date) => drop(dates.insert(*date)),
        Node::Duration(by) if !periods.contains(by) => periods.push(*by),
        Node::Get(base, _) | Node::Not(base) => in_expr(base, dates, periods),
        Node::Call(_, parts) | Node::And(parts) | Node::Or(parts) => parts.iter().for_each(|part| in_expr(part, dates, periods)),
        Node::Compare(left, _, right) | Node::Has(left, right) => {
            in_expr(left, dates, periods);
            in_expr(right, dates, periods);
        }
        Node::Shift { base, by, .. } => {
            in_expr(base, dates, periods);
            in_expr(by, dates, periods);
        }
        Node::Each { binder, body, .. } => {
            if let Over::KindOf(_, of) | Over::Among(_, of) | Over::FieldOf(_, of) = &binder.over {
                in_expr(of, dates, periods);
            }
            binder.filter.iter().chain(body.as_deref()).for_each(|part| in_expr(part, dates, periods));
        }
        _ => {}
    }
}
