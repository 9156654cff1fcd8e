//! What all companions are written with.

use std::cell::OnceCell;

use rustc_hash::FxHashSet;

use super::sheet::Values;
use crate::compose::doc::Inline;
use crate::compose::language::{Arg, Language};
use crate::compose::phrase::{Voice, start};
use crate::compose::register::{self, Flow, Record};
use crate::model::{EntityId, FieldValue, Model, Operand, Term, Value};
use crate::schema::{Field, Kind};

/// The policy, a voice, and the records.
pub(super) struct Desk<'a> {
    /// The policy.
    pub model: &'a Model,
    /// Says what is written.
    pub voice: Voice<'a>,
    /// The records of all our organisations.
    pub records: Vec<Record>,
    flows: OnceCell<Vec<Flow>>,
}

impl<'a> Desk<'a> {
    pub fn new(model: &'a Model, language: &'a Language) -> Self {
        Desk { model, voice: Voice::recording(model, language), records: register::records(model), flows: OnceCell::new() }
    }

    pub fn say(&self, id: &str, args: &[(&'static str, Arg)]) -> Vec<Inline> {
        self.voice.say(id, args)
    }

    /// The rows of all records, with all kinds of data in their cells.
    pub fn flows(&self) -> &[Flow] {
        let columns = ["data", "special-data", "criminal-data"];
        self.flows.get_or_init(|| self.records.iter().flat_map(|record| register::flows(&self.voice, record, &columns)).collect())
    }

    /// The rows of all records, each activity or purpose once.
    pub fn rows(&self) -> impl Iterator<Item = &Flow> {
        let mut seen = FxHashSet::default();
        self.flows().iter().filter(move |flow| seen.insert(flow.row.entity))
    }

    /// What a declaration says in a field, each value by itself, with its keys and qualifiers.
    pub fn values(&self, id: EntityId, field: Field) -> Values {
        match self.model.entity(id).entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Values(values)) => self.each(field, values),
            Some(FieldValue::Prose(text)) => vec![self.voice.text(*text)],
            _ => Values::new(),
        }
    }

    /// Values, those in parentheses each by itself.
    pub fn each(&self, field: Field, values: &[Value]) -> Values {
        let mut found = Values::new();
        for value in values {
            match value.operands() {
                [Operand { term: Term::Group(inner), .. }] => {
                    found.extend(self.each(field, inner).into_iter().map(|said| self.voice.qualified(field, said, value, |_| false)));
                }
                _ => found.push(self.voice.whole_value(field, value)),
            }
        }
        found
    }

    /// The title of a declaration.
    pub fn title(&self, id: EntityId) -> Vec<Inline> {
        start(self.voice.title(id))
    }

    /// An anchor for a declaration.
    pub fn anchor(&self, id: EntityId) -> Option<String> {
        Some(self.model.path(id).replace('/', "-"))
    }

    /// Whether a party does something on our behalf.
    pub fn is_processor(&self, party: EntityId) -> bool {
        self.model
            .values(party, Field::ActsAs)
            .iter()
            .any(|value| matches!(value.as_word(), Some("processor" | "sub-processor" | "service-provider")))
    }

    /// The roles of a party, in a word each.
    pub fn roles(&self, party: EntityId) -> Values {
        let role = |value: &Value| {
            let said = value.as_word().map(|word| self.say(&format!("register-role-{word}"), &[])).unwrap_or_default();
            self.voice.qualified(Field::ActsAs, said, value, |_| false)
        };
        self.model.values(party, Field::ActsAs).iter().map(role).collect()
    }

    /// Whether a party is a class whose members are named, so that these are told of instead.
    pub fn is_class(&self, party: EntityId) -> bool {
        self.model.entity(party).kind == Kind::Recipient && !self.model.contents(party).is_empty()
    }
}

/// Adds values that are not there yet.
pub(super) fn add(values: &mut Values, more: impl IntoIterator<Item = Vec<Inline>>) {
    for value in more {
        if !value.is_empty() && !values.contains(&value) {
            values.push(value);
        }
    }
}
