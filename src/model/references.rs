//! What a declaration itself refers to: in its fields, its header and its texts.

use super::expr::{Binder, Expr, Node, Over};
use super::{Condition, Content, Entity, EntityId, FieldValue, Model, Operand, Origin, Piece, Term, Text, TextRef, Value};
use crate::schema::{Field, Prep};

/// A reference from one declaration to another.
#[derive(Debug, Clone, Copy)]
pub struct Reference {
    /// What is referred to. For an item of a category, the item; the category is a reference of its own.
    pub to: EntityId,
    /// The field it stands in; none for titles, headers and the block texts of notices.
    pub field: Option<Field>,
    /// The preposition it stands after; none in the head of a value.
    pub prep: Option<Prep>,
    /// Where in it.
    pub place: Within,
}

/// What part of a declaration a reference stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// A value.
    Value,
    /// A text.
    Text,
    /// A condition of a claim or rule.
    Condition,
}

/// Where the walk is.
#[derive(Clone, Copy)]
struct Spot {
    field: Option<Field>,
    prep: Option<Prep>,
}

impl Model {
    /// Tells of everything that a declaration itself refers to; not of what it inherits.
    pub fn each_reference(&self, entity: &Entity, mut visit: impl FnMut(Reference)) {
        let nowhere = Spot { field: None, prep: None };
        if let Some(title) = entity.title.filter(|_| entity.copied_from.is_none()) {
            self.in_text(title, nowhere, &mut visit);
        }
        if let Some(header) = &entity.header {
            self.in_value(header, nowhere, &mut visit);
        }
        for content in &entity.content {
            if let Content::Prose(text) = content {
                self.in_text(*text, nowhere, &mut visit);
            }
        }
        for entry in entity.fields.iter().filter(|entry| entry.origin == Origin::Own) {
            let spot = Spot { field: Some(entry.field), prep: None };
            match &entry.value {
                FieldValue::Values(values) => values.iter().for_each(|value| self.in_value(value, spot, &mut visit)),
                FieldValue::Prose(text) => self.in_text(*text, spot, &mut visit),
                FieldValue::Condition(condition) => {
                    let at = |to: EntityId| Reference { to, field: spot.field, prep: None, place: Within::Condition };
                    match &**condition {
                        Condition::Expr(expr) => in_expr(expr, &mut |to| visit(at(to))),
                        Condition::Binder(binder) => in_binder(binder, &mut |to| visit(at(to))),
                    }
                }
            }
        }
    }

    fn in_value(&self, value: &Value, spot: Spot, visit: &mut dyn FnMut(Reference)) {
        self.in_operands(value.operands(), spot, visit);
        for qual in &value.quals {
            self.in_operands(&qual.operands, Spot { prep: Some(qual.prep), ..spot }, visit);
        }
    }

    fn in_operands(&self, operands: &[Operand], spot: Spot, visit: &mut dyn FnMut(Reference)) {
        let at = |to: EntityId| Reference { to, field: spot.field, prep: spot.prep, place: Within::Value };
        for operand in operands {
            match &operand.term {
                Term::Ref(id) => visit(at(*id)),
                Term::Item { category, item } => {
                    visit(at(*category));
                    visit(at(*item));
                }
                Term::Text(text) => self.in_text(*text, spot, visit),
                Term::Group(values) | Term::Choice(_, values) => values.iter().for_each(|value| self.in_value(value, spot, visit)),
                _ => {}
            }
            if let Some(text) = operand.text {
                self.in_text(text, spot, visit);
            }
        }
    }

    fn in_text(&self, text: Text, spot: Spot, visit: &mut dyn FnMut(Reference)) {
        if text.cooked.is_none() {
            return;
        }
        for piece in self.pieces(text).iter() {
            let Piece::Ref(reference) = piece else { continue };
            let (TextRef::Name(to) | TextRef::Field(_, to) | TextRef::See(to) | TextRef::All(to) | TextRef::AllOf(_, to)) = *reference;
            visit(Reference { to, field: spot.field, prep: spot.prep, place: Within::Text });
        }
    }
}

fn in_binder(binder: &Binder, visit: &mut dyn FnMut(EntityId)) {
    if let Over::KindOf(_, of) | Over::FieldOf(_, of) = &binder.over {
        in_expr(of, visit);
    }
    if let Some(filter) = &binder.filter {
        in_expr(filter, visit);
    }
}

fn in_expr(expr: &Expr, visit: &mut dyn FnMut(EntityId)) {
    match &expr.node {
        Node::Entity(id) => visit(*id),
        Node::Get(inner, _) | Node::Not(inner) => in_expr(inner, visit),
        Node::Call(_, parts) | Node::And(parts) | Node::Or(parts) => parts.iter().for_each(|part| in_expr(part, visit)),
        Node::Compare(left, _, right) | Node::Has(left, right) | Node::Shift { base: left, by: right, .. } => {
            in_expr(left, visit);
            in_expr(right, visit);
        }
        Node::Each { binder, body, .. } => {
            in_binder(binder, visit);
            if let Some(body) = body {
                in_expr(body, visit);
            }
        }
        Node::Var(_) | Node::AsOf | Node::Word(_) | Node::Fixed(_) | Node::Date(_) => {}
        Node::Duration(_) | Node::Number(_) | Node::Text(_) | Node::Given | Node::Missing => {}
    }
}
