//! Notices: what a declared notice says, as a document.
//!
//! `composer` knows which declarations concern the notice and where each is shown; `parts` lists what the compiler writes by itself, one file
//! for each part; `sections` lays out what the author declared; `finish` numbers the sections and gives every cross-reference its target.

mod activities;
mod automated;
mod bases;
mod claims;
mod complaints;
mod composer;
mod consent;
mod contact;
mod controllers;
mod cookies;
mod data;
mod entity;
mod facts;
mod finish;
mod frame;
mod glance;
mod introduction;
mod jurisdictions;
mod layer;
mod nodes;
mod parts;
mod periods;
mod recipients;
mod retention;
mod rights;
mod rows;
mod sections;
mod security;
mod shared;
mod sources;
mod table;
mod transfers;

use super::Shown;
use super::doc::{Block, Document, Inline};
use super::language::Language;
use crate::model::{EntityId, Model, Operand, Term, Value};
use crate::schema::{Field, Fixed};
use crate::source::Place;
use composer::Composer;
pub use facts::is_internal;

/// The language that is used where there are no messages in the one asked for.
const DEFAULT_LANGUAGE: &str = "en";

/// The languages a notice is published in, as BCP 47 tags: its `languages:`, else the language of the source.
pub fn languages(model: &Model, notice: EntityId) -> Vec<String> {
    let mut tags = Vec::new();
    for (tag, _) in language_values(model, notice) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    if tags.is_empty() {
        tags.push(model.language.clone());
    }
    tags
}

/// What the `languages:` of a notice says: each tag with its place.
pub fn language_values(model: &Model, notice: EntityId) -> Vec<(String, Place)> {
    let tag = |value: &Value| match value.first()? {
        Operand { term: Term::Language, place, .. } => Some((model.written(*place).trim_matches('"').to_owned(), *place)),
        Operand { term: Term::Text(text), place, .. } => Some((model.plain(*text).into_owned(), *place)),
        _ => None,
    };
    model.values(notice, Field::Languages).iter().filter_map(tag).collect()
}

/// A notice in a language, as a document.
pub fn notice(model: &Model, notice: EntityId, language: &str) -> Document {
    notice_with_record(model, notice, language).0
}

/// A notice in a language, and which declarations and which of their fields it prints.
pub fn notice_with_record(model: &Model, notice: EntityId, language: &str) -> (Document, Shown) {
    let Some(spoken) = Language::load(language).or_else(|| Language::load(DEFAULT_LANGUAGE)) else {
        return (
            Document { name: String::new(), language: language.to_owned(), title: String::new(), meta: Vec::new(), draft: false, blocks: Vec::new() },
            Shown::default(),
        );
    };
    let composer = Composer::new(model, &spoken, notice);
    let meta = composer.meta();
    let title = composer.voice.name(notice);
    let mut blocks: Vec<Block> = composer.voice.field_blocks(notice, Field::Text);
    let under_title = blocks.len();
    blocks.extend(composer.sections());
    if !says_no(model, notice, Field::Glance) {
        // Written last, because it links to what the sections show; put first, because it is read first.
        if let Some(glance) = composer.glance() {
            blocks.insert(under_title, glance);
        }
    }
    blocks.extend(composer.full_notice());
    blocks.splice(0..0, composer.untranslated());
    let numbered = !says_no(model, notice, Field::Numbered);
    let mut document = Document { name: model.name(notice).to_owned(), language: spoken.tag().to_owned(), title, meta, draft: false, blocks };
    finish::finish(&composer, &mut document, numbered);
    (document, composer.voice.shown())
}

/// The project's declarations that concern a notice, in source order.
pub fn concerning(model: &Model, notice: EntityId) -> Vec<EntityId> {
    composer::concerning(model, notice)
}

/// Whether a field says `no`.
fn says_no(model: &Model, id: EntityId, field: Field) -> bool {
    model.values(id, field).first().is_some_and(|value| value.is(Fixed::No))
}

impl Composer<'_> {
    /// Tells readers that some of it is in the author's language.
    fn untranslated(&self) -> Option<Block> {
        if !self.voice.has_untranslated() {
            return None;
        }
        let name = format!("language-{}", self.model.language.split('-').next().unwrap_or_default());
        let language = if self.voice.language.has(&name) { self.say(&name, &[]) } else { vec![Inline::text(self.model.language.as_str())] };
        let remark = self.paragraph("untranslated", &[("language", language.into())]);
        Some(Block::Aside { role: "remark".to_owned(), title: None, blocks: vec![remark] })
    }

    /// What stands under the title: date, day of effect, version, controllers.
    fn meta(&self) -> Vec<(String, Vec<Inline>)> {
        let mut meta = Vec::new();
        for (field, label) in [(Field::Dated, "meta-dated"), (Field::Effective, "meta-effective"), (Field::Version, "meta-version")] {
            let value = self.voice.inline_values(self.notice, field);
            if !value.is_empty() {
                meta.push((self.voice.language.words(label), value));
            }
        }
        let names: Vec<_> = self.controllers.iter().map(|&party| self.voice.mention(party)).collect();
        if !names.is_empty() {
            meta.push((Inline::plain(&self.voice.say("meta-controllers", &[("n", names.len().into())])), self.voice.join(names)));
        }
        meta
    }
}
