//! Texts of the library in other languages: definitions and descriptions are attributes of the message that names the term.

use rustc_hash::FxHashMap;

use super::Voice;
use crate::compose::doc::Inline;
use crate::compose::language::Language;
use crate::model::{EntityId, FieldValue, Model, Text};
use crate::source::Place;

/// Which term and attribute a text of the library is.
pub(super) type Texts = FxHashMap<Place, (EntityId, String)>;

impl Voice<'_> {
    /// The message that names a term of the library in the document's language, or otherwise in a record.
    pub(super) fn term(&self, id: EntityId) -> Option<String> {
        if !(self.recording || self.language.names_terms()) || !self.model.entity(id).library {
            return None;
        }
        let message = Language::term(&self.model.path(id))?;
        self.in_record(&message).or_else(|| Some(message).filter(|message| self.language.has(message)))
    }

    /// A text of the library in the document's language; nothing if it is none, or the library's own words serve.
    pub(super) fn standard_text(&self, text: Text) -> Option<Vec<Inline>> {
        if !self.language.names_terms() || !self.model.sources.file(text.place.file).library {
            return None;
        }
        let (id, attribute) = self.standard.get_or_init(|| texts(self.model)).get(&text.place)?;
        self.language.say_as(&Language::term(&self.model.path(*id))?, attribute, &[])
    }
}

fn texts(model: &Model) -> Texts {
    let mut found = Texts::default();
    for (id, entity) in model.entities.iter().filter(|(_, entity)| entity.library) {
        for entry in &entity.fields {
            let word = entry.field.word();
            match &entry.value {
                FieldValue::Prose(text) => {
                    found.insert(text.place, (id, word.to_owned()));
                }
                FieldValue::Values(values) => {
                    for (number, value) in values.iter().enumerate() {
                        let head = attribute(word, number);
                        for qual in &value.quals {
                            if let Some(text) = value.qual_text(qual.prep) {
                                found.insert(text.place, (id, format!("{head}-{}", qual.prep.word())));
                            }
                        }
                        if let Some(text) = value.as_text() {
                            found.insert(text.place, (id, head));
                        }
                    }
                }
                FieldValue::Condition(_) => {}
            }
        }
    }
    found
}

/// `definition`, `safeguards-2`.
fn attribute(field: &str, number: usize) -> String {
    if number == 0 { field.to_owned() } else { format!("{field}-{}", number + 1) }
}
