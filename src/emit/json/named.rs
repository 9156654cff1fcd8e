//! Which declarations stand in `policy.json`: the project's, and those of the library that the project names.

use std::collections::HashSet;

use crate::model::{EntityId, FieldValue, Model, Operand, Term, Value};
use crate::schema::Kind;

/// The declarations that stand in the file.
#[derive(Debug)]
pub(super) struct Named(HashSet<EntityId>);

impl Named {
    pub(super) fn of(model: &Model) -> Named {
        let mut named = Named(HashSet::new());
        model.laws.iter().for_each(|&id| named.reach(model, id));
        for (id, entity) in model.entities.iter() {
            if !entity.library && is_told(entity.kind) {
                named.enter(model, id);
            }
        }
        named
    }

    pub(super) fn has(&self, id: EntityId) -> bool {
        self.0.contains(&id)
    }
}

/// Whether a kind tells something of the policy. What laws are chosen stands by itself, and accepts are about findings.
fn is_told(kind: Kind) -> bool {
    !matches!(kind, Kind::Use | Kind::Accept)
}

impl Named {
    /// Takes up a declaration with what it stands in and, unless it is a shelf of the library, what stands in it.
    fn reach(&mut self, model: &Model, id: EntityId) {
        if !self.0.insert(id) {
            return;
        }
        let entity = model.entity(id);
        if let Some(parent) = entity.parent {
            self.reach(model, parent);
        }
        if entity.kind != Kind::Vocabulary {
            entity.children.iter().filter(|child| is_told(model.entity(**child).kind)).for_each(|&child| self.reach(model, child));
        }
    }

    /// Takes up a declaration of the project and what it names.
    fn enter(&mut self, model: &Model, id: EntityId) {
        self.reach(model, id);
        let entity = model.entity(id);
        for entry in &entity.fields {
            if let FieldValue::Values(values) = &entry.value {
                values.iter().for_each(|value| self.value(model, value));
            }
        }
        entity.header.iter().for_each(|header| self.value(model, header));
    }

    fn value(&mut self, model: &Model, value: &Value) {
        let after = value.quals.iter().flat_map(|qual| qual.operands.iter());
        value.operands().iter().chain(after).for_each(|operand| self.operand(model, operand));
    }

    fn operand(&mut self, model: &Model, operand: &Operand) {
        match &operand.term {
            Term::Ref(id) => self.reach(model, *id),
            Term::Item { category, item } => {
                self.reach(model, *category);
                self.reach(model, *item);
            }
            Term::Group(values) | Term::Choice(_, values) => values.iter().for_each(|value| self.value(model, value)),
            _ => {}
        }
    }
}
