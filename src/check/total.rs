//! `x/retention-total`: the stages of a rule against its `total`.

use super::meaning::{Calendar, length};
use crate::diagnostics::Diagnostic;
use crate::model::{Entity, EntityId, Model, Term, Value};
use crate::schema::{Field, Fixed, Kind};
use crate::syntax::ast::{Duration, Precision};

/// How many days something lasts, at least and at most; no most where it has no certain end.
#[derive(Clone, Copy, Default)]
struct Days {
    least: f64,
    most: Option<f64>,
}

/// Adds what is found.
pub(super) fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    for (id, rule) in model.of_kind(Kind::Retention) {
        let total = rule.values(Field::Total).first().and_then(duration);
        findings.extend(total.and_then(|total| of_rule(model, id, rule, total)));
    }
}

fn of_rule(model: &Model, id: EntityId, rule: &Entity, total: Duration) -> Option<Diagnostic> {
    let stages: Vec<EntityId> = rule.children.iter().copied().filter(|&child| model.entity(child).kind == Kind::Stage).collect();
    let whole = if stages.is_empty() { vec![id] } else { stages };
    let mut sum = Days { least: 0.0, most: Some(0.0) };
    let mut exact = Some((None, 0));
    for &stage in &whole {
        let period = model.values(stage, Field::Period);
        let days = days_of(period);
        sum = Days { least: sum.least + days.least, most: sum.most.zip(days.most).map(|(one, other)| one + other) };
        exact = exact.and_then(|(calendar, amount)| add(calendar, amount, period));
    }
    let whole_total = of_duration(total);
    let (calendar, amount) = length(total);
    let wrong = match exact {
        Some((Some(known), sum)) if known == calendar && total.precision == Precision::Exact => sum != amount,
        _ => whole_total.most.is_some_and(|most| sum.least > most) || sum.most.is_some_and(|most| most < whole_total.least),
    };
    let entry = rule.entry(Field::Total).filter(|_| wrong)?;
    let name = model.name(id);
    let finding = match whole.as_slice() {
        [one] if *one == id => {
            let message = format!("the period of `{name}` is not its total");
            let place = rule.entry(Field::Period)?.place;
            Diagnostic::new("x/retention-total", entry.place, message).also(place, "the period")
        }
        stages => {
            let message = format!("the stages of `{name}` do not add up to its total");
            stages.iter().fold(Diagnostic::new("x/retention-total", entry.place, message), |finding, &stage| {
                let place = model.entity(stage).entry(Field::Period).map_or(model.entity(stage).place, |entry| entry.place);
                finding.also(place, format!("stage `{}`", model.name(stage)))
            })
        }
    };
    Some(finding.label("the total").help("mend one of the periods, or the total"))
}

/// A sum in one calendar, as long as every stage has one exact duration in it.
fn add(known: Option<Calendar>, sum: u64, period: &[Value]) -> Option<(Option<Calendar>, u64)> {
    let [value] = period else { return None };
    let duration = duration(value).filter(|duration| duration.precision == Precision::Exact)?;
    let (calendar, amount) = length(duration);
    known.is_none_or(|known| known == calendar).then(|| (Some(calendar), sum.saturating_add(amount)))
}

fn duration(value: &Value) -> Option<Duration> {
    match value.first()?.term {
        Term::Duration(duration) => Some(duration),
        _ => None,
    }
}

/// How long one stage lasts, whichever of its values holds.
fn days_of(period: &[Value]) -> Days {
    let each: Vec<Days> = period
        .iter()
        .map(|value| match duration(value) {
            Some(duration) => of_duration(duration),
            None if value.is(Fixed::Indefinitely) => Days { least: f64::INFINITY, most: None },
            None => Days::default(),
        })
        .collect();
    let least = each.iter().map(|days| days.least).fold(f64::INFINITY, f64::min);
    let most = each.iter().map(|days| days.most).try_fold(0.0, |most: f64, days| days.map(|days| most.max(days)));
    if each.is_empty() { Days::default() } else { Days { least, most } }
}

fn of_duration(duration: Duration) -> Days {
    let (calendar, amount) = length(duration);
    let amount = amount as f64;
    // Months and years are not all of one length.
    let (least, most) = match calendar {
        Calendar::Seconds => (amount / 86_400.0, amount / 86_400.0),
        Calendar::Months => (amount * 28.0, amount * 31.0),
        Calendar::WorkingDays => (amount, amount * 3.0),
    };
    match duration.precision {
        Precision::Exact => Days { least, most: Some(most) },
        Precision::About => Days { least: least * 0.5, most: Some(most * 2.0) },
        Precision::UpTo => Days { least: 0.0, most: Some(most) },
    }
}
