//! Values with their names resolved.

use jiff::civil::Date;

use super::{EntityId, Text};
use crate::schema::{Field, Fixed, Prep};
use crate::source::Place;
use crate::syntax::ast::{Choice, Duration, Number};

/// A head and its qualifiers.
#[derive(Debug, Clone)]
pub struct Value {
    /// Where it stands.
    pub place: Place,
    /// The head.
    pub head: Head,
    /// The qualifiers, each preposition at most once.
    pub quals: Box<[Qual]>,
}

/// What a value begins with.
#[derive(Debug, Clone)]
pub enum Head {
    /// Nothing: the value begins with its preposition.
    Empty,
    /// One thing.
    One(Operand),
    /// Several that hold together, joined by `and`.
    All(Box<[Operand]>),
}

/// A thing and the text directly after it.
#[derive(Debug, Clone)]
pub struct Operand {
    /// Where it stands, without the text.
    pub place: Place,
    /// What it is.
    pub term: Term,
    /// The text after it.
    pub text: Option<Text>,
}

/// What an operand is.
#[derive(Debug, Clone)]
pub enum Term {
    /// A declaration, an entry of a vocabulary, a country or region.
    Ref(EntityId),
    /// A datum as an item of a category: `contract.email-address`.
    Item {
        /// The category.
        category: EntityId,
        /// The item: a datum, or an `item` nested in the category.
        item: EntityId,
    },
    /// A fixed value.
    Fixed(Fixed),
    /// A text.
    Text(Text),
    /// A word of the field's own list.
    Word(&'static str),
    /// A date.
    Date(Date),
    /// A duration.
    Duration(Duration),
    /// A number.
    Number(Number),
    /// A language; the place says which.
    Language,
    /// A field's name.
    Field(Field),
    /// The code of a finding; the place says which.
    Finding,
    /// Values in parentheses.
    Group(Box<[Value]>),
    /// `one of`, `latest of`, `earliest of`.
    Choice(Choice, Box<[Value]>),
}

/// A preposition and what follows it.
#[derive(Debug, Clone)]
pub struct Qual {
    /// Which.
    pub prep: Prep,
    /// What follows, joined by `and`.
    pub operands: Box<[Operand]>,
    /// Where it stands.
    pub place: Place,
}

/// An expression with its names looked up and its types checked.
#[derive(Debug, Clone)]
pub enum Condition {
    /// A condition.
    Expr(super::Expr),
    /// A binder.
    Binder(super::Binder),
}

impl Value {
    /// The operands of the head.
    pub fn operands(&self) -> &[Operand] {
        match &self.head {
            Head::Empty => &[],
            Head::One(operand) => std::slice::from_ref(operand),
            Head::All(operands) => operands,
        }
    }

    /// The first operand of the head.
    pub fn first(&self) -> Option<&Operand> {
        self.operands().first()
    }

    /// The declaration it names, if its head is just that. For an item of a category, the item.
    pub fn as_ref(&self) -> Option<EntityId> {
        self.first().and_then(Operand::as_ref)
    }

    /// The text it is, if its head is just that.
    pub fn as_text(&self) -> Option<Text> {
        match self.first()?.term {
            Term::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The fixed value it is.
    pub fn as_fixed(&self) -> Option<Fixed> {
        match self.first()?.term {
            Term::Fixed(fixed) => Some(fixed),
            _ => None,
        }
    }

    /// The word it is.
    pub fn as_word(&self) -> Option<&'static str> {
        match self.first()?.term {
            Term::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The date it is.
    pub fn as_date(&self) -> Option<Date> {
        match self.first()?.term {
            Term::Date(date) => Some(date),
            _ => None,
        }
    }

    /// Whether it is this fixed value.
    pub fn is(&self, fixed: Fixed) -> bool {
        self.as_fixed() == Some(fixed)
    }

    /// What follows a preposition; nothing if it does not stand.
    pub fn qual(&self, prep: Prep) -> &[Operand] {
        self.quals.iter().find(|qual| qual.prep == prep).map_or(&[], |qual| &qual.operands)
    }

    /// The text that follows a preposition.
    pub fn qual_text(&self, prep: Prep) -> Option<Text> {
        match self.qual(prep).first()?.term {
            Term::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The date that follows a preposition.
    pub fn qual_date(&self, prep: Prep) -> Option<Date> {
        match self.qual(prep).first()?.term {
            Term::Date(date) => Some(date),
            _ => None,
        }
    }

    /// The words the author gives it: the text after the name, or after `as`.
    pub fn wording(&self) -> Option<Text> {
        self.first().and_then(|operand| operand.text).or_else(|| self.qual_text(Prep::As))
    }

    /// Whether it holds only for something.
    pub fn is_keyed(&self) -> bool {
        self.quals.iter().any(|qual| qual.prep.is_key())
    }
}

impl Operand {
    /// The declaration it names; for an item of a category, the item.
    pub fn as_ref(&self) -> Option<EntityId> {
        match self.term {
            Term::Ref(id) => Some(id),
            Term::Item { item, .. } => Some(item),
            _ => None,
        }
    }
}
