//! The texts of a project that are written for readers, and so are to be translated.
//!
//! Names of organisations, products and cookies, addresses, numbers and versions stay as they are; so do texts for colleagues and registers.

use std::collections::BTreeMap;

use super::{escaped, written};
use crate::compose::notice::is_internal;
use crate::compose::phrase::is_web;
use crate::model::{Content, Entity, EntityId, FieldValue, Model, Operand, Origin, Piece, Term, Text, Value};
use crate::schema::{Field, Kind};
use crate::source::catalogue::Wanted;

/// A text of the author.
#[derive(Debug, Clone)]
pub struct AuthorText {
    /// Where it is.
    pub text: Text,
    /// What a catalogue has of it.
    pub wanted: Wanted,
    /// Whether it seems to be a name, which stays as it is where nobody translates it.
    pub is_name: bool,
}

/// Kinds that no notice shows.
const UNSHOWN: &[Kind] =
    &[Kind::Register, Kind::Regime, Kind::Mechanism, Kind::Rule, Kind::Passes, Kind::Fails, Kind::Lexicon, Kind::Use, Kind::Accept];

/// Kinds whose title is a name.
const NAMED: &[Kind] = &[Kind::Organisation, Kind::Authority];

/// Kinds whose title may be a name: `Google Analytics`, but `our website`.
const MAY_BE_NAMED: &[Kind] = &[Kind::Service, Kind::Tracker];

/// Fields whose values are names, addresses and numbers; what stands beside them is not.
const NAMES: &[Field] = &[
    Field::Addresses,
    Field::Cites,
    Field::Domains,
    Field::Emails,
    Field::LegalForm,
    Field::Names,
    Field::Number,
    Field::Person,
    Field::Phones,
    Field::Registrations,
    Field::Trademarks,
    Field::Url,
    Field::Version,
    Field::Website,
];

/// All texts for readers, in the order of the source.
pub fn texts(model: &Model) -> Vec<AuthorText> {
    let mut collector = Collector { model, found: Vec::new(), paths: BTreeMap::new() };
    for (id, entity) in model.entities.iter() {
        if !entity.library && entity.copied_from.is_none() && !UNSHOWN.contains(&entity.kind) {
            collector.declaration(id, entity);
        }
    }
    collector.found
}

struct Collector<'m> {
    model: &'m Model,
    found: Vec<AuthorText>,
    paths: BTreeMap<String, usize>,
}

impl Collector<'_> {
    fn declaration(&mut self, id: EntityId, entity: &Entity) {
        let mut path = self.model.path(id);
        let count = self.paths.entry(path.clone()).or_default();
        *count += 1;
        if *count > 1 {
            path.push_str(&format!("~{count}"));
        }
        if !NAMED.contains(&entity.kind) {
            let title = entity.title.map(|title| (title, None));
            let first = self.found.len();
            self.field(&format!("{path}.title"), title.into_iter().collect());
            for title in self.found.iter_mut().skip(first).filter(|_| MAY_BE_NAMED.contains(&entity.kind)) {
                title.is_name = title.wanted.source.split_whitespace().all(|word| !word.starts_with(char::is_lowercase));
                title.wanted.note = title.is_name.then(|| "leave it empty if it is a name that stays as it is".to_owned());
            }
        }
        let body = entity.content.iter().filter_map(|content| match content {
            Content::Prose(text) => Some((*text, None)),
            Content::Child(_) => None,
        });
        self.field(&format!("{path}.body"), body.collect());
        for entry in entity.fields.iter().filter(|entry| entry.origin == Origin::Own && !is_internal(entry.field)) {
            let mut texts = Vec::new();
            match &entry.value {
                FieldValue::Prose(text) => texts.push((*text, None)),
                FieldValue::Values(values) => {
                    let heads = !NAMES.contains(&entry.field)
                        && !(entry.field == Field::Aliases && (NAMED.contains(&entity.kind) || MAY_BE_NAMED.contains(&entity.kind)));
                    values.iter().for_each(|value| self.value(value, heads, &mut texts));
                }
                FieldValue::Condition(_) => {}
            }
            self.field(&format!("{path}.{}", entry.field.word()), texts);
        }
    }

    /// The texts of a value with what they stand after.
    fn value(&self, value: &Value, heads: bool, texts: &mut Vec<(Text, Option<String>)>) {
        for operand in value.operands() {
            self.operand(operand, heads, texts);
        }
        for operand in value.quals.iter().flat_map(|qual| qual.operands.iter()) {
            self.operand(operand, true, texts);
        }
    }

    fn operand(&self, operand: &Operand, heads: bool, texts: &mut Vec<(Text, Option<String>)>) {
        match &operand.term {
            Term::Text(text) if heads => texts.push((*text, None)),
            Term::Group(values) | Term::Choice(_, values) => values.iter().for_each(|value| self.value(value, heads, texts)),
            _ => {}
        }
        if let Some(text) = operand.text {
            texts.push((text, Some(self.model.written(operand.place).to_owned())));
        }
    }

    /// The texts of one field, each with its place.
    fn field(&mut self, context: &str, texts: Vec<(Text, Option<String>)>) {
        let mut number = 0;
        for (text, after) in texts {
            let Some(source) = self.source(text) else { continue };
            number += 1;
            let context = if number == 1 { context.to_owned() } else { format!("{context}#{number}") };
            let after = after.map(|name| format!("after `{name}`"));
            let note = if text.block { Some("paragraphs, lists, emphasis and links as in CommonMark".to_owned()) } else { after };
            let file = self.model.sources.file(text.place.file).path.clone();
            self.found.push(AuthorText { text, wanted: Wanted { context, source, file, note }, is_name: false });
        }
    }

    /// A text as translators see it; nothing if there are no words in it.
    fn source(&self, text: Text) -> Option<String> {
        let mut source = String::new();
        let mut words = String::new();
        for piece in self.model.pieces(text).iter() {
            match piece {
                Piece::Literal(literal) => {
                    source.push_str(&escaped(literal));
                    words.push_str(literal);
                }
                Piece::Ref(reference) => source.push_str(&written(self.model, *reference)),
                Piece::Hole(_) => {}
            }
        }
        let is_address = is_web(words.trim()) || words.contains('@') && !words.trim().contains(char::is_whitespace);
        (words.chars().any(char::is_alphabetic) && !is_address).then_some(source)
    }
}
