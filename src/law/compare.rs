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
        CompareOp::Is | CompareOp::Equal => same(model, &left, &right),
        CompareOp::IsNot | CompareOp::NotEqual => !same(model, &left, &right),
        CompareOp::In => within(model, left, right),
        CompareOp::NotIn => !within(model, left, right),
        CompareOp::Less => ordered(model, left, right, |order| order == Ordering::Less),
        CompareOp::LessEqual => ordered(model, left, right, |order| order != Ordering::Greater),
        CompareOp::Greater => ordered(model, left, right, |order| order == Ordering::Greater),
        CompareOp::GreaterEqual => ordered(model, left, right, |order| order != Ordering::Less),
    }
}

/// Whether two things are the same, or the left one is a case of the right one (`pre-contract` is `contract`). Of several, any.
pub(super) fn same<'m>(model: &'m Model, left: &Thing<'m>, right: &Thing<'m>) -> bool {
    match (left, right) {
        (Thing::Value(value, ..), _) if value.operands().is_empty() => false,
        (_, Thing::Value(value, ..)) if value.operands().is_empty() => false,
        (Thing::Value(..) | Thing::Operand(..), _) => same(model, &left.clone().plain(model), right),
        (_, Thing::Value(..) | Thing::Operand(..)) => same(model, left, &right.clone().plain(model)),
        (Thing::List(things), _) => things.iter().any(|left| same(model, left, right)),
        (_, Thing::List(things)) => things.iter().any(|right| same(model, left, right)),
        (Thing::Entity(left) | Thing::Row(left), Thing::Entity(right) | Thing::Row(right)) => is_a(model, *left, *right),
        (Thing::Word(left), Thing::Word(right)) => left == right,
        (Thing::Fixed(left), Thing::Fixed(right)) => left == right,
        (Thing::Truth(left), Thing::Truth(right)) => left == right,
        (Thing::Text(left), Thing::Text(right)) => left == right,
        (Thing::Number(left), Thing::Number(right)) => left == right,
        (Thing::Date(left), Thing::Date(right)) => left == right,
        (Thing::Duration(left), Thing::Duration(right)) => duration::compare(*left, *right) == Ordering::Equal,
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
    let wholes = right.each();
    let is_in = |left: Thing<'m>| {
        let left = left.plain(model);
        wholes.iter().any(|whole| is_part(model, whole, &left))
    };
    !left.is_empty() && left.into_iter().all(is_in)
}

/// Whether one of what a thing of a list names is a plain item: the same, a case of it, or a whole that it is part of.
pub(super) fn is_part<'m>(model: &'m Model, thing: &Thing<'m>, item: &Thing<'m>) -> bool {
    match thing {
        Thing::Value(value, ..) if value.operands().is_empty() => false,
        Thing::Value(..) | Thing::Operand(..) => is_part(model, &thing.clone().plain(model), item),
        Thing::List(things) => things.iter().any(|thing| is_part(model, thing, item)),
        _ => match (item.entity(), thing.entity()) {
            (Some(item), Some(whole)) if model.is_within(item, whole) => true,
            _ => same(model, thing, item),
        },
    }
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
