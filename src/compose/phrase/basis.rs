//! Legal bases in words.

use super::Voice;
use crate::compose::doc::Inline;
use crate::model::{Operand, Qual, Term, Value};
use crate::schema::{Field, Fixed, Prep};
use crate::syntax::ast::Choice;

/// How an interest is said where it is not clear otherwise to which of several bases it belongs.
const OF_SEVERAL: &str = "basis-interest-of-several";

impl Voice<'_> {
    /// A legal basis with the interest, whose interest it is, and whatever else is said of it; of its keys nothing.
    pub fn basis(&self, value: &Value) -> Vec<Inline> {
        let renamed = value.qual_text(Prep::As).map(|words| self.text(words));
        let whose = value.quals.iter().find(|qual| qual.prep == Prep::Of);
        let said = match value.operands() {
            [Operand { term: Term::Choice(Choice::One, inner), .. }] => {
                let items = inner.iter().map(|basis| self.one_of_several(basis)).collect();
                self.with_whose(whose, || renamed.unwrap_or_else(|| self.choice(Choice::One, items)))
            }
            [one] => self.one_basis(one, renamed, whose, "basis-interest"),
            several => {
                let items = several.iter().map(|basis| self.one_basis(basis, None, None, OF_SEVERAL)).collect();
                self.with_whose(whose, || renamed.unwrap_or_else(|| self.join(items)))
            }
        };
        self.qualified(Field::Basis, said, value, |prep| prep.is_key() || matches!(prep, Prep::Of | Prep::As))
    }

    /// A basis among others in a sentence.
    fn one_of_several(&self, value: &Value) -> Vec<Inline> {
        match value.operands() {
            [one] if value.quals.is_empty() && !matches!(one.term, Term::Choice(..) | Term::Group(_)) => self.one_basis(one, None, None, OF_SEVERAL),
            _ => self.basis(value),
        }
    }

    /// `our legitimate interests`, `legitimate interests of us and our customers`.
    fn with_whose(&self, whose: Option<&Qual>, basis: impl FnOnce() -> Vec<Inline>) -> Vec<Inline> {
        let Some(whose) = whose else { return basis() };
        let ours = matches!(&*whose.operands, [only] if only.text.is_none() && only.as_ref().is_some_and(|id| self.model.is_us(id)));
        let message = if ours { "basis-ours" } else { "basis-of" };
        let basis = self.for_argument(message, "basis", basis);
        if ours {
            return self.say(message, &[("basis", basis.into())]);
        }
        let who = self.for_argument(message, "whose", || self.after(whose));
        self.say(message, &[("basis", basis.into()), ("whose", who.into())])
    }

    fn one_basis(&self, operand: &Operand, renamed: Option<Vec<Inline>>, whose: Option<&Qual>, interest: &str) -> Vec<Inline> {
        let text = operand.text.map(|text| self.text(text));
        if matches!(operand.term, Term::Fixed(Fixed::Stated)) {
            return text.unwrap_or_default();
        }
        let said = self.with_whose(whose, || match (operand.as_ref(), renamed) {
            (Some(id), Some(words)) => self.linking(id, words),
            (None, Some(words)) => words,
            (_, None) => self.bare(Field::Basis, operand),
        });
        match text {
            Some(words) => self.say(interest, &[("basis", said.into()), ("interest", words.into())]),
            None => said,
        }
    }
}
