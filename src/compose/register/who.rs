//! Whose record an activity stands in.

use super::Role;
use crate::model::{EntityId, Model, Operand};
use crate::schema::{Field, Kind, Prep};

/// Whether an activity or purpose belongs into the record of one of our organisations in a role.
pub(super) fn is_of(model: &Model, ours: &[EntityId], organisation: EntityId, role: Role, row: EntityId) -> bool {
    match role {
        Role::Controller => !model.is_processor(row) && controllers(model, ours, row).contains(&organisation),
        Role::Processor => processors(model, ours, row).contains(&organisation),
    }
}

/// The controllers of an activity, `us` being all that are ours.
pub(super) fn controllers(model: &Model, ours: &[EntityId], row: EntityId) -> Vec<EntityId> {
    expanded(model, ours, model.controllers(row))
}

/// The organisations of ours that do it on behalf of others: all of them, but those on whose behalf it is done.
fn processors(model: &Model, ours: &[EntityId], row: EntityId) -> Vec<EntityId> {
    let as_processor = model.values(row, Field::Role).iter().any(|value| value.as_word() == Some("processor"));
    if !as_processor {
        return Vec::new();
    }
    let served = expanded(model, ours, served(model, row));
    ours.iter().copied().filter(|organisation| !served.contains(organisation)).collect()
}

/// The controllers on whose behalf we do something as processor.
pub fn served(model: &Model, row: EntityId) -> Vec<EntityId> {
    named_by_role(model, row, "processor", Prep::Of)
}

/// The other controllers with whom we do something jointly.
pub(super) fn joint(model: &Model, row: EntityId) -> Vec<EntityId> {
    named_by_role(model, row, "joint-controller", Prep::With)
}

fn named_by_role(model: &Model, row: EntityId, role: &str, prep: Prep) -> Vec<EntityId> {
    let mut found = Vec::new();
    for value in model.values(row, Field::Role).iter().filter(|value| value.as_word() == Some(role)) {
        for id in value.qual(prep).iter().filter_map(Operand::as_ref) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
    }
    found
}

fn expanded(model: &Model, ours: &[EntityId], parties: Vec<EntityId>) -> Vec<EntityId> {
    let is_us = |id: EntityId| model.entity(id).library && model.entity(id).kind == Kind::Recipient && model.name(id) == "us";
    parties.into_iter().flat_map(|id| if is_us(id) { ours.to_vec() } else { vec![id] }).collect()
}
