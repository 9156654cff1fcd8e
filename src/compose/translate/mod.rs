//! The author's texts in the languages of the notices: which texts there are, and what the catalogues say of each.

mod findings;
mod texts;

use std::borrow::Cow;
use std::collections::BTreeMap;

pub use findings::findings;
pub use texts::{AuthorText, texts};

use super::language::Language;
use crate::model::{Model, Piece, TextRef};
use crate::source::catalogue::{Catalogue, Entry, Wanted, merge};

/// What a catalogue says of a text.
#[derive(Debug, Clone)]
pub enum Translation {
    /// It is translated.
    Done(Vec<Piece>),
    /// It stays as it is.
    Name,
    /// There is no translation.
    Missing,
    /// The text has changed since it was translated, or somebody wants the translation to be looked at again.
    Stale,
    /// The translation refers to other things than the text does.
    References,
}

/// Whether two tags mean one language, as far as texts are concerned: `en` and `en-GB`, `no` and `nb`.
pub fn is_same_language(one: &str, other: &str) -> bool {
    let primary = |tag: &str| -> String {
        let known = Language::main_tag(tag).unwrap_or(tag);
        known.split('-').next().unwrap_or(known).to_ascii_lowercase()
    };
    primary(one) == primary(other)
}

/// The languages other than the author's that the notices of a project are in, each once.
pub fn languages(model: &Model) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (notice, _) in model.of_kind(crate::schema::Kind::Notice) {
        for tag in super::notice::languages(model, notice) {
            if !is_same_language(&tag, &model.language) && !found.iter().any(|known| is_same_language(known, &tag)) {
                found.push(tag);
            }
        }
    }
    found
}

/// The catalogue of a language: the one called so, else one for a variety of it.
pub fn catalogue<'m>(model: &'m Model, language: &str) -> Option<(&'m str, &'m Catalogue)> {
    let mut all = model.catalogues.iter().map(|(tag, catalogue)| (tag.as_str(), catalogue));
    all.clone().find(|(tag, _)| tag.eq_ignore_ascii_case(language)).or_else(|| all.find(|(tag, _)| is_same_language(tag, language)))
}

/// All texts of the author with what the catalogue of a language says of each.
pub fn translations(model: &Model, language: &str) -> Vec<(AuthorText, Translation)> {
    let texts = texts(model);
    let empty = Catalogue::default();
    let known = catalogue(model, language).map_or(&empty, |(_, known)| known);
    let wanted: Vec<Wanted> = texts.iter().map(|text| text.wanted.clone()).collect();
    let merged = merge(&wanted, known);
    texts.into_iter().zip(merged.entries).map(|(text, entry)| (text.clone(), translation(model, &text, &entry))).collect()
}

fn translation(model: &Model, text: &AuthorText, entry: &Entry) -> Translation {
    if entry.translation.trim().is_empty() {
        return if text.is_name { Translation::Name } else { Translation::Missing };
    }
    if entry.fuzzy {
        return Translation::Stale;
    }
    let references: BTreeMap<String, TextRef> = model
        .pieces(text.text)
        .iter()
        .filter_map(|piece| match piece {
            Piece::Ref(reference) => Some((written(model, *reference), *reference)),
            _ => None,
        })
        .collect();
    match read(&entry.translation, &references) {
        Some(pieces) if references.keys().all(|written| names(&pieces, &references, written)) => Translation::Done(pieces),
        _ => Translation::References,
    }
}

fn names(pieces: &[Piece], references: &BTreeMap<String, TextRef>, written: &str) -> bool {
    let wanted = references.get(written);
    pieces.iter().any(|piece| matches!(piece, Piece::Ref(reference) if Some(reference) == wanted))
}

/// A reference as translators see it.
fn written(model: &Model, reference: TextRef) -> String {
    match reference {
        TextRef::Name(id) => format!("{{{}}}", model.name(id)),
        TextRef::Field(field, id) => format!("{{{} of {}}}", field.word(), model.name(id)),
        TextRef::See(id) => format!("{{see {}}}", model.name(id)),
        TextRef::All(id) => format!("{{all {}}}", model.name(id)),
        TextRef::AllOf(field, id) => format!("{{all {} of {}}}", field.word(), model.name(id)),
    }
}

/// The pieces of a translation; nothing if it refers to something that the text does not.
fn read(translation: &str, references: &BTreeMap<String, TextRef>) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = translation;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, brace) = rest.split_at_checked(at)?;
        literal.push_str(before);
        if let Some(after) = brace.strip_prefix("{{") {
            literal.push('{');
            rest = after;
        } else if let Some(after) = brace.strip_prefix("}}") {
            literal.push('}');
            rest = after;
        } else {
            let (inside, after) = brace.strip_prefix('{')?.split_once('}')?;
            let written = format!("{{{}}}", inside.split_whitespace().collect::<Vec<_>>().join(" "));
            if !literal.is_empty() {
                pieces.push(Piece::Literal(std::mem::take(&mut literal)));
            }
            pieces.push(Piece::Ref(*references.get(&written)?));
            rest = after;
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        pieces.push(Piece::Literal(literal));
    }
    Some(pieces)
}

/// Braces as they are written in texts.
fn escaped(words: &str) -> Cow<'_, str> {
    if words.contains(['{', '}']) { Cow::Owned(words.replace('{', "{{").replace('}', "}}")) } else { Cow::Borrowed(words) }
}
