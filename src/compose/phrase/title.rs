//! What declarations are called.

use super::{TO_ENTITY, Voice};
use crate::compose::doc::Inline;
use crate::model::EntityId;
use crate::schema::{Field, Kind};

/// The form of a term within a sentence that wants no other.
const IN_SENTENCE: &str = "in-sentence";

impl Voice<'_> {
    /// A declaration's published name, as running text: its title in the document's language, else what it is about in words, else its name.
    pub fn title(&self, id: EntityId) -> Vec<Inline> {
        self.note_entity(id);
        let entity = self.model.entity(id);
        if entity.library
            && let Some(known) = self.library_title(id)
        {
            return known;
        }
        match entity.title {
            Some(title) => self.as_is(entity.kind, self.deeper(|| self.text(title)).unwrap_or_else(|| vec![Inline::text(self.humane(id))])),
            None => self
                .deeper(|| self.described(id))
                .map(super::unlink)
                .filter(|words| !words.is_empty())
                .unwrap_or_else(|| vec![Inline::text(self.humane(id))]),
        }
    }

    /// Names of organisations and products are not given a capital letter.
    fn as_is(&self, kind: Kind, mut words: Vec<Inline>) -> Vec<Inline> {
        let is_name = matches!(kind, Kind::Organisation | Kind::Authority | Kind::Tracker);
        if is_name
            && self.linked
            && let Some(Inline::Text { text }) = words.first_mut()
            && text.chars().next().is_some_and(char::is_lowercase)
        {
            text.insert(0, super::AS_IS);
        }
        words
    }

    /// Its published name without marks.
    pub fn name(&self, id: EntityId) -> String {
        Inline::plain(&self.title(id)).replace(super::AS_IS, "")
    }

    /// Its name within a sentence: standard terms begin in lower case there, countries take their article, and it takes the form that is wanted.
    pub fn in_sentence(&self, id: EntityId) -> Vec<Inline> {
        if let Some(formed) = self.formed(id) {
            return formed;
        }
        let entity = self.model.entity(id);
        if matches!(entity.kind, Kind::Country | Kind::Region) {
            return self.territory(id);
        }
        if let Some(own) = self.term(id).and_then(|message| self.language.say_as(&message, IN_SENTENCE, &[])) {
            self.note_entity(id);
            return own;
        }
        let title = self.title(id);
        if entity.library && entity.kind == Kind::Regime {
            return self.say("in-sentence-regime", &[("name", title.into())]);
        }
        if entity.library && matches!(entity.kind, Kind::Entry | Kind::TrackerCategory | Kind::Measure) { self.lower(title) } else { title }
    }

    /// Its name within a sentence, as a link to where the document shows it.
    pub fn mention(&self, id: EntityId) -> Vec<Inline> {
        let words = self.in_sentence(id);
        self.linking(id, words)
    }

    /// Words as a link to where the document shows a declaration.
    pub fn linking(&self, id: EntityId, words: Vec<Inline>) -> Vec<Inline> {
        self.note_entity(id);
        if !self.linked || words.is_empty() {
            return words;
        }
        vec![Inline::Anchor { to: format!("{TO_ENTITY}{}", id.0), inner: super::link::unlink(words) }]
    }

    /// A country or region as it reads in a sentence: `the United States`.
    pub fn territory(&self, id: EntityId) -> Vec<Inline> {
        if let Some(formed) = self.formed(id) {
            return formed;
        }
        self.note_entity(id);
        if let Some(message) = self.term(id) {
            return self.language.say_as(&message, IN_SENTENCE, &[]).unwrap_or_else(|| self.say(&message, &[]));
        }
        let entity = self.model.entity(id);
        if entity.library
            && let Some(alias) = entity.values(Field::Aliases).first().and_then(|value| value.as_text())
            && matches!(entity.kind, Kind::Country | Kind::Region)
        {
            return self.text(alias);
        }
        self.title(id)
    }

    /// A name as words: without the hyphens.
    pub fn humane(&self, id: EntityId) -> String {
        self.model.name(id).replace('-', " ")
    }

    fn library_title(&self, id: EntityId) -> Option<Vec<Inline>> {
        self.term(id).map(|message| self.say(&message, &[]))
    }

    /// What a declaration without title is about.
    fn described(&self, id: EntityId) -> Vec<Inline> {
        let named = |message: &str, field| {
            let name = |part| self.for_argument(message, "what", || self.in_sentence(part));
            let names: Vec<_> = self.model.refs(id, field).into_iter().map(name).collect();
            self.join(names)
        };
        let values = |message: &str, field| self.for_argument(message, "what", || self.inline_values(id, field));
        let kind = self.model.entity(id).kind;
        if matches!(kind, Kind::Section | Kind::Show) {
            let heading = format!("heading-{}", self.model.name(id));
            return if self.language.has(&heading) { self.say(&heading, &[]) } else { Vec::new() };
        }
        let (message, words) = match kind {
            Kind::Purpose => ("called-purpose", values("called-purpose", Field::Purposes)),
            Kind::Retention => ("called-retention", named("called-retention", Field::Data)),
            Kind::Transfer => ("called-transfer", named("called-transfer", Field::Importer)),
            Kind::Consent => ("called-consent", values("called-consent", Field::AppliesTo)),
            Kind::Rights => ("called-rights", named("called-rights", Field::To)),
            Kind::Jurisdiction => ("called-jurisdiction", values("called-jurisdiction", Field::Residents)),
            Kind::Right => ("called-right", self.right_named(id)),
            _ => return Vec::new(),
        };
        if words.is_empty() { words } else { self.say(message, &[("what", words.into())]) }
    }

    /// The title of the vocabulary's right that a `right` block is called after.
    pub fn right_entry(&self, id: EntityId) -> Option<EntityId> {
        let name = self.model.name(id);
        let parent = self.model.entity(id).parent?;
        self.model.refs(parent, Field::Grants).into_iter().find(|&granted| self.model.name(granted) == name)
    }

    fn right_named(&self, id: EntityId) -> Vec<Inline> {
        self.right_entry(id).map(|entry| self.title(entry)).unwrap_or_default()
    }

    /// Words with a small first letter, in languages that write common nouns so and unless the word has other capitals (`IP address`).
    pub(super) fn lower(&self, mut words: Vec<Inline>) -> Vec<Inline> {
        if self.language.has("lower-terms-in-sentences")
            && let Some(Inline::Text { text }) = words.first_mut()
        {
            let mut chars = text.chars();
            if let Some(first) = chars.next()
                && chars.clone().take_while(|c| c.is_alphabetic()).all(char::is_lowercase)
            {
                *text = first.to_lowercase().chain(chars).collect();
            }
        }
        words
    }
}
