//! Forms of words: what is put into a sentence as the sentence wants it (`in der Schweiz`, `nach dem letzten Kontakt`).
//!
//! A message says in an attribute, called after an argument, in which form it wants it: `.what = in`. A term of the library has that form as
//! an attribute of its own, as do a few messages such as durations; for all others the message `form-in` makes it, or they stay as they are.

use super::Voice;
use crate::compose::doc::Inline;
use crate::compose::language::Arg;
use crate::model::EntityId;

impl Voice<'_> {
    /// Says something in the form that a message wants for an argument.
    pub(in crate::compose) fn for_argument<T>(&self, message: &str, argument: &str, work: impl FnOnce() -> T) -> T {
        self.in_form(self.language.form_for(message, argument), work)
    }

    /// Says something in no particular form, whatever is being said around it.
    pub(super) fn in_no_form<T>(&self, work: impl FnOnce() -> T) -> T {
        self.in_form(None, work)
    }

    fn in_form<T>(&self, form: Option<String>, work: impl FnOnce() -> T) -> T {
        let before = self.form.replace(form);
        let done = work();
        self.form.replace(before);
        done
    }

    /// Whether a form is wanted.
    pub(super) fn has_form(&self) -> bool {
        self.form.borrow().is_some()
    }

    /// A message in the form that is wanted, if it has it, else as it is.
    pub(super) fn say_formed(&self, id: &str, args: &[(&'static str, Arg)]) -> Vec<Inline> {
        let form = self.form.borrow().clone();
        form.and_then(|form| self.language.say_as(id, &form, args)).unwrap_or_else(|| self.say(id, args))
    }

    /// A declaration's name in the form that is wanted; nothing if none is, or there is no such form of it.
    pub(super) fn formed(&self, id: EntityId) -> Option<Vec<Inline>> {
        let form = self.form.borrow().clone()?;
        if let Some(own) = self.term(id).and_then(|message| self.language.say_as(&message, &form, &[])) {
            self.note_entity(id);
            return Some(own);
        }
        let kind = self.model.entity(id).kind.word();
        let rules = [format!("form-{form}-{kind}"), format!("form-{form}")];
        let rule = rules.iter().find(|rule| self.language.has(rule))?;
        let what = self.in_no_form(|| self.in_sentence(id));
        Some(self.say(rule, &[("what", what.into())]))
    }
}
