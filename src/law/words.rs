//! The texts of rules with what they are about filled in.

use std::borrow::Cow;

use super::eval::Eval;
use super::thing::Thing;
use crate::model::{Piece, Text};

impl<'m> Eval<'m, '_> {
    /// A rule's text, its `{…}` filled with what the rule is about.
    pub fn say(&mut self, text: Text) -> String {
        let model = self.model;
        let mut out = String::new();
        // Only what is put together of pieces has any to fill in.
        let Cow::Borrowed(pieces) = model.pieces(text) else { return model.plain(text).into_owned() };
        for piece in pieces {
            match piece {
                Piece::Literal(literal) => out.push_str(literal),
                Piece::Hole(expr) => {
                    let thing = self.eval(expr);
                    out.push_str(&self.name(thing));
                }
                Piece::Ref(reference) => out.push_str(&model.plain_reference(*reference)),
            }
        }
        out
    }

    /// A thing as messages call it: a declaration by its name, a value as it is written.
    pub fn name(&self, thing: Thing<'m>) -> String {
        let model = self.model;
        match thing {
            Thing::Entity(id) | Thing::Row(id) => format!("`{}`", self.facts.path(id)),
            Thing::Value(value, _, _) => match value.as_text() {
                Some(text) => format!("\"{}\"", model.plain(text)),
                None => format!("`{}`", model.written(value.place).split_whitespace().collect::<Vec<_>>().join(" ")),
            },
            Thing::Operand(operand, _) => format!("`{}`", model.written(operand.place)),
            Thing::Text(text) => format!("\"{text}\""),
            Thing::Sentence(sentence) => format!("\"{}\"", sentence.words),
            Thing::Word(word) => format!("`{word}`"),
            Thing::Fixed(fixed) => format!("`{}`", fixed.word()),
            Thing::Date(date) => date.to_string(),
            Thing::Number(number) => number_in_words(number),
            Thing::Truth(truth) => if truth { "yes" } else { "no" }.to_owned(),
            Thing::Duration(duration) => format!("{} {:?}s", duration.amount, duration.unit).to_lowercase(),
            Thing::List(things) => {
                let mut names: Vec<String> = Vec::new();
                for thing in things.iter().cloned() {
                    let name = self.name(thing);
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                join(&names)
            }
            Thing::Nothing => "nothing".to_owned(),
        }
    }
}

fn number_in_words(number: i64) -> String {
    let whole = number / 1000;
    let rest = (number % 1000).unsigned_abs();
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:03}").trim_end_matches('0').to_owned() }
}

fn join(names: &[String]) -> String {
    match names {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
