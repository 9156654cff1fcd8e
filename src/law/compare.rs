//! Comparisons: `is`, `in`, `has`, `<`.

use std::cmp::Ordering;

use super::duration;
use super::thing::Thing;
use crate::model::{EntityId, Model, Operand, Value};
use crate::schema::{Field, Kind};
use crate::syntax::ast::CompareOp;

/// Whether `left op right` holds. `given` and `missing` are handled before.
pub(super) fn holds<'m>(model: &'m Model, left: Thing<'m>, op: CompareOp, right: Thing<'m>) -> bool {
    match op {
        CompareOp::Is | CompareOp::Equal => same(model, left, right),
        CompareOp::IsNot | CompareOp::NotEqual => !same(model, left, right),
        CompareOp::In => within(model, left, right),
        CompareOp::NotIn => !within(model, left, right),
        CompareOp::Less => ordered(model, left, right, |order| order == Ordering::Less),
        CompareOp::LessEqual => ordered(model, left, right, |order| order != Ordering::Greater),
        CompareOp::Greater => ordered(model, left, right, |order| order == Ordering::Greater),
        CompareOp::GreaterEqual => ordered(model, left, right, |order| order != Ordering::Less),
    }
}

/// Whether two things are the same, or the left one is a case of the right one (`pre-contract` is `contract`). Of several, any.
pub(super) fn same<'m>(model: &'m Model, left: Thing<'m>, right: Thing<'m>) -> bool {
    match (left.plain(model), right.plain(model)) {
        (Thing::List(things), right) => things.iter().any(|left| same(model, left.clone(), right.clone())),
        (left, Thing::List(things)) => things.iter().any(|right| same(model, left.clone(), right.clone())),
        (Thing::Entity(left) | Thing::Row(left), Thing::Entity(right) | Thing::Row(right)) => is_a(model, left, right),
        (Thing::Word(left), Thing::Word(right)) => left == right,
        (Thing::Fixed(left), Thing::Fixed(right)) => left == right,
        (Thing::Truth(left), Thing::Truth(right)) => left == right,
        (Thing::Text(left), Thing::Text(right)) => left == right,
        (Thing::Number(left), Thing::Number(right)) => left == right,
        (Thing::Date(left), Thing::Date(right)) => left == right,
        (Thing::Duration(left), Thing::Duration(right)) => duration::compare(left, right) == Ordering::Equal,
        _ => false,
    }
}

/// Whether a term is another or a case of it, by `broader`.
fn is_a(model: &Model, one: EntityId, other: EntityId) -> bool {
    /// How many steps are looked up; a list of terms that is broader than itself ends there.
    const STEPS: u8 = 16;
    fn within(model: &Model, one: EntityId, other: EntityId, steps: u8) -> bool {
        one == other || {
            let entity = model.entity(one);
            let broader = entity.values(Field::Broader).iter().flat_map(Value::operands).filter_map(Operand::as_ref);
            steps > 0 && entity.kind == Kind::Entry && broader.into_iter().any(|broader| within(model, broader, other, steps - 1))
        }
    }
    within(model, one, other, STEPS)
}

/// `x in y`: all of what `x` names are in the list, class, category or region `y`; nothing is in anything.
fn within<'m>(model: &'m Model, left: Thing<'m>, right: Thing<'m>) -> bool {
    let left = left.plain(model).each();
    let is_in = |left: &Thing<'m>| has(model, right.clone(), left.clone());
    !left.is_empty() && left.iter().all(is_in)
}

/// Whether a list has a thing: the same, a case of it, or a whole that it is part of.
pub(super) fn has<'m>(model: &'m Model, list: Thing<'m>, item: Thing<'m>) -> bool {
    let item = item.plain(model);
    list.each().into_iter().flat_map(|thing| thing.plain(model).each()).any(|thing| {
        let part = match (item.entity(), thing.entity()) {
            (Some(item), Some(whole)) => model.is_within(item, whole),
            _ => false,
        };
        part || same(model, thing, item.clone())
    })
}

/// Whether all of what is on the left is before or after what is on the right; nothing is neither.
fn ordered<'m>(model: &'m Model, left: Thing<'m>, right: Thing<'m>, fits: impl Fn(Ordering) -> bool + Copy) -> bool {
    match (left.plain(model), right.plain(model)) {
        (Thing::List(things), right) if !things.is_empty() => things.iter().all(|left| ordered(model, left.clone(), right.clone(), fits)),
        (left, Thing::List(things)) if !things.is_empty() => things.iter().all(|right| ordered(model, left.clone(), right.clone(), fits)),
        (Thing::Number(left), Thing::Number(right)) => fits(left.cmp(&right)),
        (Thing::Date(left), Thing::Date(right)) => fits(left.cmp(&right)),
        (Thing::Duration(left), Thing::Duration(right)) => fits(duration::compare(left, right)),
        _ => false,
    }
}
