//! What periods mean, apart from how they are written: two that mean the same are equal.

use crate::model::{EntityId, Head, Model, Operand, Statement, Term, Value};
use crate::schema::{Field, Fixed, Kind, Prep};
use crate::syntax::ast::{Choice, Duration, Precision, Unit};

/// How deeply rules that name each other as periods are followed.
const DEPTH: u8 = 8;

/// What a statement on retention means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Meaning {
    /// A duration in the smallest unit that its calendar has: seconds, months or working days.
    Lasts(Calendar, u64, Manner),
    /// Something declared: an event, a state, a country.
    Thing(EntityId),
    /// Words.
    Words(String),
    /// A date, number or fixed value.
    Plain(String),
    /// The earliest, the latest or one of several.
    Choice(u8, Vec<Meaning>),
    /// What follows a preposition.
    After(Prep, Vec<Meaning>),
    /// Things that hold together, or side by side.
    All(Vec<Meaning>),
    /// Stages, one after the other.
    Stages(Vec<Meaning>),
}

/// What durations can be compared in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Calendar {
    /// Seconds, minutes, hours, days, weeks.
    Seconds,
    /// Months and years.
    Months,
    /// Days on which people work.
    WorkingDays,
}

/// How exact a duration is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Manner {
    Exact,
    About,
    UpTo,
}

/// A duration in the smallest unit of its calendar.
pub(super) fn length(duration: Duration) -> (Calendar, u64) {
    let (calendar, factor) = match duration.unit {
        Unit::Second => (Calendar::Seconds, 1),
        Unit::Minute => (Calendar::Seconds, 60),
        Unit::Hour => (Calendar::Seconds, 3_600),
        Unit::Day => (Calendar::Seconds, 86_400),
        Unit::Week => (Calendar::Seconds, 7 * 86_400),
        Unit::Month => (Calendar::Months, 1),
        Unit::Year => (Calendar::Months, 12),
        Unit::WorkingDay => (Calendar::WorkingDays, 1),
    };
    (calendar, u64::from(duration.amount) * factor)
}

/// What a statement on how long something is kept means.
pub(super) fn of_statement(model: &Model, statement: &Statement<'_>) -> Meaning {
    match statement.rule {
        Some(rule) => of_rule(model, rule, 0),
        None => of_values(model, statement.values.iter().copied(), 0),
    }
}

/// What a value means without its qualifiers, apart from other words for it.
pub(super) fn of_head(model: &Model, value: &Value) -> Meaning {
    let words = value.operands().iter().filter_map(|operand| operand.text).map(|text| Meaning::Words(folded(&model.plain(text))));
    Meaning::All(vec![of_operands(model, value.operands(), 0), all(words.collect())])
}

fn of_rule(model: &Model, rule: EntityId, depth: u8) -> Meaning {
    let stages: Vec<EntityId> = model.entity(rule).children.iter().copied().filter(|&child| model.entity(child).kind == Kind::Stage).collect();
    let own = |id: EntityId| of_values(model, model.values(id, Field::Period).iter(), depth + 1);
    if stages.is_empty() {
        let period = own(rule);
        let criteria = model.values(rule, Field::Criteria);
        return match &period {
            Meaning::All(nothing) if nothing.is_empty() && !criteria.is_empty() => of_values(model, criteria.iter(), depth + 1),
            _ => period,
        };
    }
    Meaning::Stages(stages.into_iter().map(own).collect())
}

/// What values mean side by side. Their order says nothing.
fn of_values<'v>(model: &Model, values: impl Iterator<Item = &'v Value>, depth: u8) -> Meaning {
    all(values.map(|value| of_value(model, value, depth)).collect())
}

fn all(mut meanings: Vec<Meaning>) -> Meaning {
    meanings.sort_unstable();
    meanings.dedup();
    match meanings.pop() {
        Some(one) if meanings.is_empty() => one,
        Some(last) => {
            meanings.push(last);
            Meaning::All(meanings)
        }
        None => Meaning::All(meanings),
    }
}

fn of_value(model: &Model, value: &Value, depth: u8) -> Meaning {
    let mut parts = match &value.head {
        Head::Empty => Vec::new(),
        Head::One(operand) => vec![of_operand(model, operand, depth)],
        Head::All(operands) => vec![of_operands(model, operands, depth)],
    };
    for qual in &value.quals {
        let prep = match qual.prep {
            // Other words, the law that asks for it and why say nothing of how long.
            Prep::As | Prep::Because | Prep::Under => continue,
            Prep::For if qual.operands.iter().filter_map(Operand::as_ref).all(|id| decides(model.entity(id).kind)) => continue,
            Prep::From => Prep::After,
            prep => prep,
        };
        parts.push(Meaning::After(prep, vec![of_operands(model, &qual.operands, depth)]));
    }
    all(parts)
}

/// Whether keys of a kind only say for which pair of data and activity a value is.
fn decides(kind: Kind) -> bool {
    matches!(kind, Kind::Data | Kind::Item | Kind::Activity | Kind::Group | Kind::Purpose)
}

fn of_operands(model: &Model, operands: &[Operand], depth: u8) -> Meaning {
    all(operands.iter().map(|operand| of_operand(model, operand, depth)).collect())
}

fn of_operand(model: &Model, operand: &Operand, depth: u8) -> Meaning {
    match &operand.term {
        Term::Ref(id) if model.entity(*id).kind == Kind::Retention && depth < DEPTH => of_rule(model, *id, depth + 1),
        Term::Ref(id) | Term::Item { item: id, .. } => Meaning::Thing(*id),
        Term::Text(text) => Meaning::Words(folded(&model.plain(*text))),
        Term::Fixed(Fixed::Stated) => Meaning::Words(operand.text.map(|text| folded(&model.plain(text))).unwrap_or_default()),
        Term::Duration(duration) => {
            let (calendar, amount) = length(*duration);
            let manner = match duration.precision {
                Precision::Exact => Manner::Exact,
                Precision::About => Manner::About,
                Precision::UpTo => Manner::UpTo,
            };
            Meaning::Lasts(calendar, amount, manner)
        }
        Term::Group(values) => of_values(model, values.iter(), depth),
        Term::Choice(choice, values) => {
            let which = match choice {
                Choice::Latest => 0,
                Choice::Earliest => 1,
                Choice::One => 2,
            };
            Meaning::Choice(which, vec![of_values(model, values.iter(), depth)])
        }
        _ => Meaning::Plain(model.written(operand.place).to_owned()),
    }
}

/// Words without regard to blanks and capitals.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
