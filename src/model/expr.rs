//! Expressions of rules and claims, with every name looked up and every type checked.

use jiff::civil::Date;

use super::EntityId;
use crate::schema::{Field, Fixed, Function, Kind, Prep};
use crate::source::Place;
use crate::syntax::ast::{CompareOp, Duration, Quantifier};

/// A variable of an expression; numbered from the outside in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable(pub u16);

/// An expression.
#[derive(Debug, Clone)]
pub struct Expr {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub node: Node,
}

/// The shapes of expressions.
#[derive(Debug, Clone)]
pub enum Node {
    /// A variable.
    Var(Variable),
    /// The date of the check.
    AsOf,
    /// A declaration: a term, a datum, a country, …
    Entity(EntityId),
    /// A word of a field's own list.
    Word(&'static str),
    /// A fixed value.
    Fixed(Fixed),
    /// A date.
    Date(Date),
    /// A duration.
    Duration(Duration),
    /// A number, in thousandths.
    Number(i64),
    /// A text.
    Text(String),
    /// `given`.
    Given,
    /// `missing`.
    Missing,
    /// A field of a declaration, or a part of a value.
    Get(Box<Expr>, Part),
    /// A built-in function.
    Call(Function, Vec<Expr>),
    /// `not e`.
    Not(Box<Expr>),
    /// All hold.
    And(Vec<Expr>),
    /// One holds.
    Or(Vec<Expr>),
    /// `l op r`.
    Compare(Box<Expr>, CompareOp, Box<Expr>),
    /// `list has item`.
    Has(Box<Expr>, Box<Expr>),
    /// A date moved by a duration.
    Shift {
        /// The date.
        base: Box<Expr>,
        /// Whether it is moved back.
        minus: bool,
        /// By how much.
        by: Box<Expr>,
    },
    /// `any`, `every`, `no`, `count`.
    Each {
        /// Which.
        quantifier: Quantifier,
        /// What it runs over.
        binder: Box<Binder>,
        /// What stands after `has`.
        body: Option<Box<Expr>>,
    },
}

/// What a variable runs over, and the condition.
#[derive(Debug, Clone)]
pub struct Binder {
    /// Where it stands.
    pub place: Place,
    /// What.
    pub over: Over,
    /// The variable.
    pub var: Variable,
    /// Its name, for texts that refer to it.
    pub name: String,
    /// Only where this holds.
    pub filter: Option<Expr>,
    /// Whether the quantified expression refers to no variable around it, so that it says the same wherever it is asked.
    pub is_closed: bool,
    /// Whether the conditions refer to no variable around it, so that they say the same of a thing wherever it is met.
    pub is_own: bool,
}

/// What a variable runs over.
#[derive(Debug, Clone)]
pub enum Over {
    /// All of the project's declarations of a kind; for `purpose`, all rows.
    Kind(Kind),
    /// The declarations of a kind that stand in another, or that something gives.
    KindOf(Kind, Box<Expr>),
    /// Those declarations of a kind that a function gives.
    Among(Kind, Box<Expr>),
    /// All values of a field, whoever states it.
    Field(Field),
    /// All values of a field of a declaration; an activity's include those of its nested purposes.
    FieldOf(Field, Box<Expr>),
}

/// A part of a declaration or of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A field of a declaration.
    Field(Field),
    /// A declaration's title.
    Title,
    /// A declaration's name.
    Name,
    /// What a value begins with.
    Kind,
    /// The text directly after a value's name.
    Text,
    /// What follows a preposition in a value.
    Prep(Prep),
    /// The declaration that a value stands in, or that a declaration is nested in; for a value of a purpose, the activity.
    Owner,
    /// The declaration that states a value: for a value of a purpose, the purpose.
    Row,
}
