//! Pieces of sentences that notices and registers share: a period in words, a legal basis, a recipient with its role, a date, a list.

mod amount;
mod basis;
mod form;
mod keyed;
mod link;
mod list;
mod period;
mod standard;
mod text;
mod title;
mod translated;
mod value;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;

use super::doc::Inline;
use super::language::{Arg, Language};
use crate::model::{EntityId, Model};
use crate::schema::Field;

pub use keyed::Case;
pub use link::{is_web, readable};
pub(super) use link::{may_link, unlink};
pub use text::{plain_block, sentence, start};

/// The anchor of a link to wherever the document shows a declaration; the notice puts the real one in its place.
pub(super) const TO_ENTITY: &str = "\u{E000}";
/// The same for a cross-reference, which reads as the section's number and title.
pub(super) const SEE_ENTITY: &str = "\u{E001}";

/// Before a name that begins with a small letter (`iubenda`): it stays so at the start of a sentence. The notice takes it out.
pub(super) const AS_IS: char = '\u{E002}';

/// What a document has printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// The declarations whose name it prints.
    pub entities: BTreeSet<EntityId>,
    /// The fields whose values it prints.
    pub fields: BTreeSet<(EntityId, Field)>,
}

/// Says things of a model in a language, and keeps a record of what it has said.
pub struct Voice<'m> {
    /// What there is to say.
    pub model: &'m Model,
    /// In which language.
    pub language: &'m Language,
    /// The classes of subjects that are spoken to; with none, everybody.
    pub audience: Vec<EntityId>,
    linked: bool,
    recording: bool,
    depth: Cell<u8>,
    nested: Cell<u32>,
    in_sentence: Cell<bool>,
    /// The form that the message wants which what is being said is put into.
    form: RefCell<Option<String>>,
    standard: OnceCell<standard::Texts>,
    translated: OnceCell<translated::Texts>,
    /// Whether something of the author's was said that is not translated.
    untranslated: Cell<bool>,
    shown: RefCell<Shown>,
}

impl<'m> Voice<'m> {
    /// A voice without links between the parts of the document, for tables and registers.
    pub fn new(model: &'m Model, language: &'m Language) -> Self {
        Voice {
            model,
            language,
            audience: Vec::new(),
            linked: false,
            recording: false,
            depth: Cell::new(0),
            nested: Cell::new(0),
            in_sentence: Cell::new(false),
            form: RefCell::default(),
            standard: OnceCell::new(),
            translated: OnceCell::new(),
            untranslated: Cell::new(false),
            shown: RefCell::default(),
        }
    }

    /// A voice for records, which speak about the people concerned and not to them: where the language has `in-register-` before a message's
    /// name, that is said.
    pub fn recording(model: &'m Model, language: &'m Language) -> Self {
        Voice { recording: true, ..Voice::new(model, language) }
    }

    /// A voice whose mentions of declarations are links, which the notice resolves once it knows where each is shown.
    pub(super) fn linked(model: &'m Model, language: &'m Language, audience: Vec<EntityId>) -> Self {
        Voice { audience, linked: true, ..Voice::new(model, language) }
    }

    /// A message of the language with its arguments.
    pub fn say(&self, id: &str, args: &[(&'static str, Arg)]) -> Vec<Inline> {
        match self.in_record(id) {
            Some(own) => self.language.say(&own, args),
            None => self.language.say(id, args),
        }
    }

    /// The message that says the same in a record.
    fn in_record(&self, id: &str) -> Option<String> {
        let own = || format!("in-register-{id}");
        self.recording.then(own).filter(|own| self.language.has(own))
    }

    /// Whether there is something to say by this name.
    fn can_say(&self, id: &str) -> bool {
        self.language.has(id) || self.in_record(id).is_some()
    }

    /// The first of some messages that the language has.
    pub fn say_first(&self, ids: &[&str], args: &[(&'static str, Arg)]) -> Vec<Inline> {
        let id = ids.iter().find(|id| self.can_say(id)).or(ids.last());
        id.map(|id| self.say(id, args)).unwrap_or_default()
    }

    /// Takes down that a declaration is named.
    pub fn note_entity(&self, id: EntityId) {
        self.shown.borrow_mut().entities.insert(id);
    }

    /// Takes down that what a field says is printed.
    pub fn note_field(&self, id: EntityId, field: Field) {
        self.shown.borrow_mut().fields.insert((id, field));
    }

    /// What was printed so far.
    pub fn shown(&self) -> Shown {
        self.shown.borrow().clone()
    }

    /// Says something as it reads within a sentence.
    fn within_sentence<T>(&self, work: impl FnOnce() -> T) -> T {
        let before = self.in_sentence.replace(true);
        let done = work();
        self.in_sentence.set(before);
        done
    }

    /// Does something unless it is nested too deeply or has grown too large, as where a text refers to itself.
    fn deeper<T>(&self, work: impl FnOnce() -> T) -> Option<T> {
        const DEEPEST: u8 = 6;
        const MOST: u32 = 10_000;
        if self.depth.get() == 0 {
            self.nested.set(0);
        }
        if self.depth.get() >= DEEPEST || self.nested.get() >= MOST {
            return None;
        }
        self.depth.set(self.depth.get() + 1);
        self.nested.set(self.nested.get() + 1);
        let done = work();
        self.depth.set(self.depth.get() - 1);
        Some(done)
    }
}
