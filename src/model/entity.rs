//! Declarations.

use std::sync::Arc;

use super::{Condition, Text, Value};
use crate::schema::{Field, Kind};
use crate::source::{Place, Span};

/// A declaration's number in [`super::Entities`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityId(pub u32);

/// A declaration.
#[derive(Debug, Clone)]
pub struct Entity {
    /// Its kind. Templates keep the kind `template`; what they are made for is [`Entity::made_for`].
    pub kind: Kind,
    /// Its name's place; empty for kinds without names. The name is read from the source with it.
    pub name: Place,
    /// Its title.
    pub title: Option<Text>,
    /// What it is nested in.
    pub parent: Option<EntityId>,
    /// What is nested in it, in order, with what templates bring along.
    pub children: Vec<EntityId>,
    /// Its fields as they hold, sorted by field. Not those that were stated wrongly.
    pub fields: Vec<FieldEntry>,
    /// For notices and sections: block texts and nested declarations in the author's order.
    pub content: Vec<Content>,
    /// Qualifiers of the header, as values without head: readers of a section, what a `show` is of.
    pub header: Option<Value>,
    /// For templates: the kind it is made for.
    pub made_for: Option<Kind>,
    /// The declaration's header.
    pub place: Place,
    /// The whole declaration.
    pub span: Span,
    /// Whether it is the standard library's.
    pub library: bool,
    /// For a nested declaration that a template brought along: the template's.
    pub copied_from: Option<EntityId>,
}

/// A field as it holds.
#[derive(Debug, Clone)]
pub struct FieldEntry {
    /// Which field.
    pub field: Field,
    /// What it says.
    pub value: FieldValue,
    /// Where it is stated: the field with its name.
    pub place: Place,
    /// Who states it.
    pub origin: Origin,
}

/// What a field says.
#[derive(Debug, Clone)]
pub enum FieldValue {
    /// Values; shared among all that inherit them.
    Values(Arc<[Value]>),
    /// A block text.
    Prose(Text),
    /// A condition or binder.
    Condition(Arc<Condition>),
}

/// Who states a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The declaration itself.
    Own,
    /// A template that it, or what states it, extends.
    Template(EntityId),
    /// A group or an activity that it stands in, or a class or category that it is a member of.
    Around(EntityId),
}

/// A statement of a notice or section.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// A block text.
    Prose(Text),
    /// A nested declaration: a section, a table, a list, a generated part.
    Child(EntityId),
}

impl Entity {
    /// What a field says and where, if it is stated or inherited.
    pub fn entry(&self, field: Field) -> Option<&FieldEntry> {
        let at = self.fields.binary_search_by_key(&field, |entry| entry.field).ok()?;
        self.fields.get(at)
    }

    /// A field's values; none if it is not stated or is a block text.
    pub fn values(&self, field: Field) -> &[Value] {
        match self.entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Values(values)) => values,
            _ => &[],
        }
    }

    /// A field's text, be it a block text or a plain one.
    pub fn text(&self, field: Field) -> Option<Text> {
        match &self.entry(field)?.value {
            FieldValue::Prose(text) => Some(*text),
            FieldValue::Values(values) => values.first()?.as_text(),
            FieldValue::Condition(_) => None,
        }
    }

    /// Whether a field is stated or inherited.
    pub fn has(&self, field: Field) -> bool {
        self.entry(field).is_some()
    }
}
