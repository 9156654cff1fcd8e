//! Which declarations stand in `policy.json`.

use std::collections::HashSet;

use crate::model::{EntityId, FieldValue, Head, Model, Operand, Term, Value};
use crate::schema::Kind;

/// The project's declarations and those of the library that they lead to, so that no id in the file is without its declaration.
#[derive(Debug)]
pub(super) struct Named(HashSet<EntityId>);

impl Named {
    pub(super) fn of(model: &Model) -> Named {
        let mut walk = Walk { found: HashSet::new(), open: Vec::new() };
        model.laws.iter().for_each(|&id| walk.reach(id));
        for (id, entity) in model.entities.iter() {
            if !entity.library && is_told(entity.kind) {
                walk.reach(id);
            }
        }
        while let Some(id) = walk.open.pop() {
            walk.enter(model, id);
        }
        Named(walk.found)
    }

    pub(super) fn has(&self, id: EntityId) -> bool {
        self.0.contains(&id)
    }
}

/// Whether a kind tells something of the policy. What laws are chosen stands by itself, and accepts are about findings.
fn is_told(kind: Kind) -> bool {
    !matches!(kind, Kind::Use | Kind::Accept)
}

struct Walk {
    found: HashSet<EntityId>,
    open: Vec<EntityId>,
}

impl Walk {
    fn reach(&mut self, id: EntityId) {
        if self.found.insert(id) {
            self.open.push(id);
        }
    }

    fn enter(&mut self, model: &Model, id: EntityId) {
        let entity = model.entity(id);
        if let Some(parent) = entity.parent {
            self.reach(parent);
        }
        // A vocabulary of the library is a shelf: only what is taken from it comes along.
        if entity.kind != Kind::Vocabulary || !entity.library {
            entity.children.iter().filter(|child| is_told(model.entity(**child).kind)).for_each(|&child| self.reach(child));
        }
        for entry in &entity.fields {
            if let FieldValue::Values(values) = &entry.value {
                values.iter().for_each(|value| self.value(value));
            }
        }
        entity.header.iter().for_each(|header| self.value(header));
    }

    fn value(&mut self, value: &Value) {
        match &value.head {
            Head::Empty => {}
            Head::One(operand) => self.operand(operand),
            Head::All(operands) => operands.iter().for_each(|operand| self.operand(operand)),
        }
        value.quals.iter().flat_map(|qual| qual.operands.iter()).for_each(|operand| self.operand(operand));
    }

    fn operand(&mut self, operand: &Operand) {
        match &operand.term {
            Term::Ref(id) => self.reach(*id),
            Term::Item { category, item } => {
                self.reach(*category);
                self.reach(*item);
            }
            Term::Group(values) | Term::Choice(_, values) => values.iter().for_each(|value| self.value(value)),
            _ => {}
        }
    }
}
