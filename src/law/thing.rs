//! What expressions are about: declarations, values, dates, lists.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;
use smallvec::{SmallVec, smallvec};

use super::lexicon::Wording;
use crate::model::{EntityId, Model, Operand, Term, Value};
use crate::schema::{Field, Fixed};
use crate::source::Place;
use crate::syntax::ast::{Choice, Duration};

/// Some things: mostly few.
pub(super) type Things<'m> = SmallVec<[Thing<'m>; 4]>;

/// A value of an expression.
#[derive(Clone, Debug)]
pub(super) enum Thing<'m> {
    /// Nothing: a field that is not stated.
    Nothing,
    /// True or false.
    Truth(bool),
    /// A number, in thousandths.
    Number(i64),
    /// A date.
    Date(Date),
    /// A duration.
    Duration(Duration),
    /// Words.
    Text(Cow<'m, str>),
    /// A declaration.
    Entity(EntityId),
    /// An activity or purpose as a row: without what is nested in it.
    Row(EntityId),
    /// A word of a field's own list.
    Word(&'static str),
    /// A fixed value.
    Fixed(Fixed),
    /// A value, and the declaration that states it.
    Value(&'m Value, EntityId, Field),
    /// What follows a preposition, or a part of a head.
    Operand(&'m Operand, EntityId),
    /// A sentence of what the policy says in words of its own.
    Sentence(Arc<Sentence>),
    /// Several.
    List(Arc<[Thing<'m>]>),
}

/// A sentence.
#[derive(Debug)]
pub(super) struct Sentence {
    pub words: String,
    /// The same, as lexicons read it.
    pub wording: Wording,
    /// Where the text stands.
    pub place: Place,
    /// The declaration that says it.
    pub owner: EntityId,
}

impl<'m> Thing<'m> {
    /// The things of a list; of anything else, itself; of nothing, none.
    pub fn each(self) -> Things<'m> {
        match self {
            Thing::List(things) => things.iter().cloned().collect(),
            Thing::Nothing => Things::new(),
            other => smallvec![other],
        }
    }

    /// Whether something is so of any value of a choice (`one of ( … )`) or of parentheses, each by itself; anything else, a choice that
    /// has qualifiers as a whole, and the earliest of several, which any of them bounds, is taken as it is.
    pub fn any_choice(self, is: &mut dyn FnMut(Thing<'m>) -> bool) -> bool {
        match self {
            Thing::Value(value, owner, field) if value.quals.is_empty() => match value.operands() {
                [Operand { term: Term::Group(values) | Term::Choice(Choice::Latest | Choice::One, values), .. }] => {
                    values.iter().any(|inner| Thing::Value(inner, owner, field).any_choice(is))
                }
                _ => is(Thing::Value(value, owner, field)),
            },
            other => is(other),
        }
    }

    /// The values of which the earliest counts; of anything else, itself.
    pub fn earliest_of(&self) -> Things<'m> {
        match self {
            Thing::Value(value, owner, field) => match value.operands() {
                [Operand { term: Term::Choice(Choice::Earliest, values), .. }] => {
                    values.iter().map(|inner| Thing::Value(inner, *owner, *field)).collect()
                }
                _ => smallvec![self.clone()],
            },
            _ => smallvec![self.clone()],
        }
    }

    /// The declaration it is or names.
    pub fn entity(&self) -> Option<EntityId> {
        match self {
            Thing::Entity(id) | Thing::Row(id) => Some(*id),
            Thing::Value(value, _, _) => value.as_ref(),
            Thing::Operand(operand, _) => operand.as_ref(),
            _ => None,
        }
    }

    /// All declarations it is or names, also within parentheses and choices.
    pub fn entities(&self, model: &Model) -> Vec<EntityId> {
        match self {
            Thing::List(things) => things.iter().flat_map(|thing| thing.entities(model)).collect(),
            Thing::Value(value, _, _) => {
                let mut found = Vec::new();
                model.collect_refs(value, &mut found);
                found
            }
            other => other.entity().into_iter().collect(),
        }
    }

    /// Whether it says anything.
    pub fn is_given(&self) -> bool {
        match self {
            Thing::Nothing => false,
            Thing::List(things) => things.iter().any(Thing::is_given),
            Thing::Text(text) => !text.trim().is_empty(),
            _ => true,
        }
    }

    /// The declaration that a finding about it is for: the one that states it.
    pub fn owner(&self) -> Option<EntityId> {
        match self {
            Thing::Entity(id) | Thing::Row(id) | Thing::Value(_, id, _) | Thing::Operand(_, id) => Some(*id),
            Thing::Sentence(sentence) => Some(sentence.owner),
            _ => None,
        }
    }

    /// Where it stands.
    pub fn place(&self, model: &Model) -> Option<Place> {
        match self {
            Thing::Entity(id) | Thing::Row(id) => Some(model.entity(*id).place),
            Thing::Value(value, _, _) => Some(value.place),
            Thing::Operand(operand, _) => Some(operand.place),
            Thing::Sentence(sentence) => Some(sentence.place),
            Thing::List(things) => things.first().and_then(|thing| thing.place(model)),
            _ => None,
        }
    }

    /// What a value or operand says, where it says one thing: a date as a date, a name as its declaration.
    pub fn plain(self, model: &'m Model) -> Thing<'m> {
        match self {
            Thing::Value(value, owner, field) => match value.operands() {
                [] => Thing::Value(value, owner, field),
                [one] => of_operand(model, one, owner),
                several => Thing::List(several.iter().map(|operand| of_operand(model, operand, owner)).collect()),
            },
            Thing::Operand(operand, owner) => of_operand(model, operand, owner),
            other => other,
        }
    }

    /// Its words, for lexicons: a text, the text after a name, a title.
    pub fn words(&self, model: &'m Model) -> String {
        match self {
            Thing::Text(text) => text.clone().into_owned(),
            Thing::Sentence(sentence) => sentence.words.clone(),
            Thing::Entity(id) | Thing::Row(id) => model.title(*id).into_owned(),
            Thing::Value(value, owner, _) => {
                // One that has no head, such as `until account-closure`, says what stands after its prepositions.
                let said: Vec<&Operand> = match value.operands() {
                    [] => value.quals.iter().flat_map(|qual| &qual.operands).collect(),
                    head => head.iter().collect(),
                };
                let parts = said.into_iter().map(|operand| Thing::Operand(operand, *owner).words(model));
                parts.collect::<Vec<_>>().join(" ")
            }
            Thing::Operand(operand, _) => match operand.text {
                Some(text) => model.plain(text).into_owned(),
                None => model.words(operand).into_owned(),
            },
            Thing::List(things) => things.iter().map(|thing| thing.words(model)).collect::<Vec<_>>().join("; "),
            _ => String::new(),
        }
    }
}

fn of_operand<'m>(model: &'m Model, operand: &'m Operand, owner: EntityId) -> Thing<'m> {
    match &operand.term {
        Term::Ref(id) | Term::Item { item: id, .. } => Thing::Entity(*id),
        Term::Fixed(fixed) => Thing::Fixed(*fixed),
        Term::Text(text) => Thing::Text(model.plain(*text)),
        Term::Word(word) => Thing::Word(word),
        Term::Date(date) => Thing::Date(*date),
        Term::Duration(duration) => Thing::Duration(*duration),
        Term::Number(number) => Thing::Number(thousandths(number.digits, number.scale)),
        // A language is the same wherever it is spoken.
        Term::Language => Thing::Text(Cow::Borrowed(model.written(operand.place).trim_matches('"').split('-').next().unwrap_or_default())),
        Term::Finding | Term::Field(_) => Thing::Text(Cow::Borrowed(model.written(operand.place).trim_matches('"'))),
        Term::Group(values) | Term::Choice(_, values) => {
            Thing::List(values.iter().map(|value| Thing::Value(value, owner, Field::Note).plain(model)).collect())
        }
    }
}

/// A decimal number in thousandths.
pub(super) fn thousandths(digits: i64, scale: u8) -> i64 {
    let shift = |by: u8| 10_i64.checked_pow(u32::from(by)).unwrap_or(i64::MAX);
    if scale <= 3 { digits.saturating_mul(shift(3 - scale)) } else { digits / shift(scale - 3) }
}
