//! What a finding comes from: the value as it is written, which several declarations can share.

use super::facts::Facts;
use super::thing::Thing;
use crate::diagnostics::Cause;
use crate::model::{Binder, EntityId, Expr, Node, Over, Part, Variable};
use crate::schema::{Field, Function, Kind};
use crate::source::Place;

/// The fields that a condition reads of a variable; nothing where it asks more of it than its fields.
pub(super) fn fields_read(expr: &Expr, of: Variable) -> Option<Vec<Field>> {
    let mut fields = Vec::new();
    read(expr, of, &mut fields).then_some(fields)
}

fn read(expr: &Expr, of: Variable, fields: &mut Vec<Field>) -> bool {
    let is_it = |expr: &Expr| matches!(expr.node, Node::Var(variable) if variable == of);
    match &expr.node {
        Node::Var(variable) => *variable != of,
        Node::Get(base, Part::Field(field)) if is_it(base) => {
            add(*field, fields);
            true
        }
        // Who does it is asked of everything, and no reason for a finding.
        Node::Call(Function::Processor, _) => true,
        Node::Get(base, _) | Node::Not(base) => read(base, of, fields),
        Node::Call(_, parts) | Node::And(parts) | Node::Or(parts) => parts.iter().all(|part| read(part, of, fields)),
        Node::Compare(left, _, right) | Node::Has(left, right) => read(left, of, fields) && read(right, of, fields),
        Node::Shift { base, by, .. } => read(base, of, fields) && read(by, of, fields),
        Node::Each { binder, body, .. } => read_binder(binder, of, fields) && body.as_ref().is_none_or(|body| read(body, of, fields)),
        _ => true,
    }
}

fn read_binder(binder: &Binder, of: Variable, fields: &mut Vec<Field>) -> bool {
    let over = match &binder.over {
        Over::FieldOf(field, base) if matches!(base.node, Node::Var(variable) if variable == of) => {
            add(*field, fields);
            true
        }
        Over::FieldOf(_, base) | Over::KindOf(_, base) | Over::Among(_, base) => read(base, of, fields),
        Over::Kind(_) | Over::Field(_) => true,
    };
    over && binder.filter.as_ref().is_none_or(|filter| read(filter, of, fields))
}

fn add(field: Field, fields: &mut Vec<Field>) {
    if !fields.contains(&field) {
        fields.push(field);
    }
}

/// What a finding about a thing comes from. Of a value, where it is written; of an activity or purpose, where the fields are stated that
/// its rule reads.
pub(super) fn cause<'m>(facts: &Facts<'m>, thing: &Thing<'m>, fields: Option<&[Field]>) -> Option<Cause> {
    let id = thing.owner()?;
    let places: Vec<Place> = match thing {
        Thing::Value(value, ..) => vec![value.place],
        Thing::Entity(_) => stated(facts, id, &facts.model.entity(id).children, fields?),
        Thing::Row(_) => stated(facts, id, &[], fields?),
        _ => return None,
    };
    let (&place, _) = places.split_first()?;
    Some(Cause { place, all: places, declaration: facts.model.entity(id).place, name: facts.path(id) })
}

fn stated(facts: &Facts<'_>, id: EntityId, nested: &[EntityId], fields: &[Field]) -> Vec<Place> {
    if !matches!(facts.model.entity(id).kind, Kind::Activity | Kind::Purpose) {
        return Vec::new();
    }
    let mut places: Vec<Place> = Vec::new();
    for id in std::iter::once(&id).chain(nested) {
        for place in fields.iter().filter_map(|&field| facts.model.entity(*id).entry(field)).map(|entry| entry.place) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    places
}
