//! Legal bases in words.

use super::Voice;
use crate::compose::doc::Inline;
use crate::model::{Operand, Term, Value};
use crate::schema::{Field, Fixed, Prep};
use crate::syntax::ast::Choice;

impl Voice<'_> {
    /// A legal basis with the interest, whose interest it is, and whatever else is said of it; of its keys nothing.
    pub fn basis(&self, value: &Value) -> Vec<Inline> {
        let renamed = value.qual_text(Prep::As).map(|words| self.text(words));
        let whose = value.quals.iter().find(|qual| qual.prep == Prep::Of).map(|qual| self.after(qual));
        let mut said = match value.operands() {
            [Operand { term: Term::Choice(Choice::One, inner), .. }] => {
                let items = inner.iter().map(|basis| self.basis(basis)).collect();
                self.choice(Choice::One, items)
            }
            [one] => self.one_basis(one, renamed, whose, "basis-interest"),
            several => {
                // The interest of one of several stands in parentheses, so that it is clear to which it belongs.
                let items = several.iter().map(|basis| self.one_basis(basis, None, None, "basis-interest-of-several")).collect();
                let joined = renamed.unwrap_or_else(|| self.join(items));
                match whose {
                    Some(whose) => self.say("basis-of", &[("basis", joined.into()), ("whose", whose.into())]),
                    None => joined,
                }
            }
        };
        said = self.qualified(Field::Basis, said, value, |prep| prep.is_key() || matches!(prep, Prep::Of | Prep::As));
        said
    }

    fn one_basis(&self, operand: &Operand, renamed: Option<Vec<Inline>>, whose: Option<Vec<Inline>>, interest: &str) -> Vec<Inline> {
        let text = operand.text.map(|text| self.text(text));
        if matches!(operand.term, Term::Fixed(Fixed::Stated)) {
            return text.unwrap_or_default();
        }
        let mut said = match (operand.as_ref(), renamed) {
            (Some(id), Some(words)) => self.linking(id, words),
            (None, Some(words)) => words,
            (_, None) => self.bare(Field::Basis, operand),
        };
        if let Some(whose) = whose {
            said = self.say("basis-of", &[("basis", said.into()), ("whose", whose.into())]);
        }
        match text {
            Some(words) => self.say(interest, &[("basis", said.into()), ("interest", words.into())]),
            None => said,
        }
    }
}
