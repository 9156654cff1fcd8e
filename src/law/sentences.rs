//! What a policy says in words of its own, sentence by sentence: block texts, descriptions, and promises without a condition.

use std::sync::Arc;

use super::lexicon::Wording;
use super::thing::{Sentence, Thing};
use crate::model::{Content, Entity, FieldValue, Model, Text};
use crate::schema::{Field, Kind};

/// The sentences of a project.
pub(super) fn all<'m>(model: &'m Model) -> Vec<Thing<'m>> {
    let mut found = Vec::new();
    for (id, entity) in model.entities.iter().filter(|(_, entity)| !entity.library && entity.copied_from.is_none()) {
        for text in texts(entity) {
            let of = |words: String| {
                let wording = Wording::of(&words);
                Thing::Sentence(Arc::new(Sentence { words, wording, place: text.place, owner: id }))
            };
            found.extend(split(&model.plain(text)).into_iter().map(of));
        }
    }
    found
}

/// The texts of a declaration that readers see as sentences. A promise whose condition is stated is judged by that.
fn texts(entity: &Entity) -> Vec<Text> {
    let prose = entity.content.iter().filter_map(|content| match content {
        Content::Prose(text) => Some(*text),
        Content::Child(_) => None,
    });
    let promise = entity.title.filter(|_| entity.kind == Kind::Claim && entity.entry(Field::Holds).is_none());
    let stated = [Field::Description, Field::Text].into_iter().filter_map(|field| entity.entry(field)).flat_map(|entry| match &entry.value {
        FieldValue::Prose(text) => vec![*text],
        FieldValue::Values(values) => values.iter().filter_map(|value| value.as_text()).collect(),
        FieldValue::Condition(_) => Vec::new(),
    });
    prose.chain(promise).chain(stated).collect()
}

/// The sentences of a text. Lines of a list are sentences too.
fn split(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for paragraph in text.split("\n\n").flat_map(|paragraph| paragraph.split("\n- ")) {
        let mut sentence = String::new();
        for word in paragraph.split_whitespace() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(word);
            if word.ends_with(['.', '!', '?']) {
                found.push(std::mem::take(&mut sentence));
            }
        }
        found.push(sentence);
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_with_a_stop_a_paragraph_or_a_line_of_a_list() {
        let found = split("We never\nsell it. We keep\n- names\n- addresses\n\nThat is all");
        assert_eq!(found, ["We never sell it.", "We keep", "names", "addresses", "That is all"]);
    }
}
