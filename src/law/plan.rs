//! The rules that are valid on a date, made ready to run, by what they look at.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::cause;
use super::functions::holds_on;
use super::regimes::InForce;
use super::say::Alike;
use super::under::Under;
use crate::diagnostics::Level;
use crate::model::{Binder, Condition, EntityId, Expr, FieldValue, Model, Operand, Over, Value};
use crate::schema::{Field, Kind, Prep};

/// A rule, ready to run.
pub(super) struct Rule<'m> {
    pub id: EntityId,
    pub each: &'m Binder,
    pub when: Option<&'m Expr>,
    pub require: &'m Expr,
    pub level: Level,
    /// The laws under which it holds on the date.
    pub laws: Vec<Under>,
    /// Whether it belongs to no law and is for everything.
    pub everywhere: bool,
    /// What it reads of what it looks at, where it reads its fields only.
    pub reads: Option<Vec<Field>>,
    /// What all its findings say alike; made with the first.
    pub alike: OnceLock<Alike>,
}

/// The rules, by what they look at.
#[derive(Default)]
pub(super) struct Plan<'m> {
    /// At activities, with their purposes.
    pub activities: Vec<Rule<'m>>,
    /// At rows: activities by themselves and purposes.
    pub rows: Vec<Rule<'m>>,
    /// At the values of each field.
    pub values: BTreeMap<Field, Vec<Rule<'m>>>,
    /// At other declarations.
    pub others: Vec<Rule<'m>>,
    /// The laws that any of them belongs to.
    pub laws: BTreeSet<EntityId>,
}

impl<'m> Plan<'m> {
    /// The rules that are valid on the model's date and hold under a law that is in force; of some only, where these are given.
    pub fn of(model: &'m Model, in_force: &InForce, some: Option<&BTreeSet<EntityId>>) -> Self {
        let mut plan = Plan::default();
        for (id, _) in model.all_of_kind(Kind::Rule).filter(|(id, _)| some.is_none_or(|some| some.contains(id))) {
            let Some(rule) = rule(model, id, in_force) else { continue };
            plan.laws.extend(rule.laws.iter().map(|under| under.law));
            match &rule.each.over {
                Over::Kind(Kind::Activity) => plan.activities.push(rule),
                Over::Kind(Kind::Purpose) => plan.rows.push(rule),
                Over::Field(field) => plan.values.entry(*field).or_default().push(rule),
                _ => plan.others.push(rule),
            }
        }
        plan
    }
}

/// Whether a rule is valid anywhere on the model's date.
fn is_valid(model: &Model, rule: EntityId) -> bool {
    let intervals = model.values(rule, Field::Valid);
    intervals.is_empty() || intervals.iter().any(|interval| holds_on(interval, model.as_of))
}

/// A rule all of whose parts are there and that is valid under any law in force on the model's date.
fn rule<'m>(model: &'m Model, id: EntityId, in_force: &InForce) -> Option<Rule<'m>> {
    if !is_valid(model, id) || model.untested.contains(&id) {
        return None;
    }
    let entity = model.entity(id);
    let condition = |field| match entity.entry(field).map(|entry| &entry.value) {
        Some(FieldValue::Condition(condition)) => Some(&**condition),
        _ => None,
    };
    let Some(Condition::Binder(each)) = condition(Field::Each) else { return None };
    let Some(Condition::Expr(require)) = condition(Field::Require) else { return None };
    let when = match condition(Field::When) {
        Some(Condition::Expr(when)) => Some(when),
        _ => None,
    };
    let level = entity.values(Field::Level).first().and_then(Value::as_word).and_then(Level::parse).unwrap_or(Level::Error);
    let regimes = model.refs(id, Field::Regime);
    let everywhere = regimes.is_empty();
    let of_law = regimes.into_iter().filter(|&law| in_force.has(model, law)).map(|law| in_force.under(model, law));
    let laws: Vec<Under> = of_law.filter(|under| holds_under(model, id, under)).collect();
    let reads = cause::fields_read(require, each.var);
    (everywhere || !laws.is_empty()).then_some(Rule { id, each, when, require, level, laws, everywhere, reads, alike: OnceLock::new() })
}

/// Whether a rule holds under one of its laws on the model's date: its dates can be keyed by where they hold.
fn holds_under(model: &Model, rule: EntityId, under: &Under) -> bool {
    let there = |place: EntityId| under.territories.iter().any(|&territory| model.is_within(territory, place) || model.is_within(place, territory));
    let intervals = model.values(rule, Field::Valid);
    intervals.is_empty()
        || intervals.iter().filter(|interval| holds_on(interval, model.as_of)).any(|interval| {
            let places = interval.qual(Prep::In);
            places.is_empty() || places.iter().filter_map(Operand::as_ref).any(there)
        })
}
