//! The syntax tree: what a file says, before any name in it is looked up.
//!
//! Nodes hold byte ranges, not text: what a name or a text says is read from the source with the range.

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::schema::{Fixed, Prep};
use crate::source::Span;

/// One parsed file.
#[derive(Debug, Default)]
pub struct File {
    /// Its top-level declarations, in order. Broken parts are left out; intact parts of broken declarations are there.
    pub decls: Vec<Decl>,
    /// Its comments, `//` up to the end of the line, in order.
    pub comments: Vec<Span>,
}

/// `kind name "Title" … { … }`.
#[derive(Debug, Clone)]
pub struct Decl {
    /// From the kind to the end of the block, or of the header where there is no block.
    pub span: Span,
    /// The kind's word.
    pub kind: Span,
    /// The name. For `use` and `accept` the first name or code; for `country` in the library an upper-case code.
    pub name: Option<Span>,
    /// The names after the first one, in `use gdpr, eprivacy`.
    pub more: Vec<Span>,
    /// The title.
    pub title: Option<Text>,
    /// Qualifiers in the header, such as `for activity` or `until 2026-01-01 because "…"`.
    pub quals: Box<[Qual]>,
    /// What stands between the braces, or nothing where there are none. Boxed because most lines are fields.
    pub body: Option<Vec<Item>>,
}

impl Decl {
    /// The header: from the kind to the last thing before the block.
    pub fn header(&self) -> Span {
        let mut end = self.kind.end;
        for span in self.name.iter().chain(&self.more).chain(self.title.as_ref().map(|title| &title.span)) {
            end = end.max(span.end);
        }
        for qual in &self.quals {
            end = end.max(qual.span.end);
        }
        Span { start: self.kind.start, end }
    }
}

/// A statement in a block.
#[derive(Debug, Clone)]
pub enum Item {
    /// `field: value`.
    Field(Field),
    /// A nested declaration.
    Decl(Box<Decl>),
    /// A block text as a statement of its own.
    Block(Text),
}

/// `name: value, value`.
#[derive(Debug, Clone)]
pub struct Field {
    /// From the name to the end of the value.
    pub span: Span,
    /// The field's name.
    pub name: Span,
    /// What stands after the colon.
    pub value: FieldValue,
}

/// What stands after a field's colon.
#[derive(Debug, Clone)]
pub enum FieldValue {
    /// Values separated by commas; never empty, except after a syntax error that was reported.
    Values(Vec<Value>),
    /// A block text as the whole value.
    Block(Text),
    /// An expression (`holds`, `require`, `when`).
    Expr(Box<Expr>),
    /// A binder (`each`).
    Binder(Box<Binder>),
}

/// A head and its qualifiers.
#[derive(Debug, Clone)]
pub struct Value {
    /// From the head, or the first qualifier, to the end of the last one.
    pub span: Span,
    /// The head's operands, joined by `and`. Empty where the value begins with its preposition (`until opt-out`).
    pub head: SmallVec<[Operand; 1]>,
    /// The qualifiers, in the author's order.
    pub quals: Box<[Qual]>,
}

/// A preposition and what follows it.
#[derive(Debug, Clone)]
pub struct Qual {
    /// From the preposition to the last operand.
    pub span: Span,
    /// Which preposition.
    pub prep: Prep,
    /// What follows, joined by `and`.
    pub operands: SmallVec<[Operand; 1]>,
}

/// An atom and the text directly after it, if there is one.
#[derive(Debug, Clone)]
pub struct Operand {
    /// The atom's bytes, without the text.
    pub span: Span,
    /// The atom.
    pub atom: Atom,
    /// The text directly after a name or word.
    pub text: Option<Text>,
}

/// The smallest parts of a value.
#[derive(Debug, Clone)]
pub enum Atom {
    /// A name, possibly with dots: `contract.email-address`.
    Name,
    /// An upper-case code of a country or region: `SE`, `US-CA`, `EEA`.
    Code,
    /// The code of a finding or rule: `gdpr/art-6`.
    Finding,
    /// A fixed value.
    Fixed(Fixed),
    /// `latest`, `earliest` or `one`, which `of ( … )` follows.
    Choice(Choice),
    /// A text in quotes.
    Text(Text),
    /// A date.
    Date(Date),
    /// A duration.
    Duration(Duration),
    /// A number.
    Number(Number),
    /// Values in parentheses.
    Group(Vec<Value>),
}

/// What `of ( … )` chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// `latest of`.
    Latest,
    /// `earliest of`.
    Earliest,
    /// `one of`.
    One,
}

/// A text with its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// With the quotes.
    pub span: Span,
    /// Whether it is a block text, with three quotes.
    pub block: bool,
}

impl Text {
    /// The bytes between the quotes.
    pub fn inner(self) -> Span {
        let quotes = if self.block { 3 } else { 1 };
        let start = self.span.start + quotes;
        Span { start, end: self.span.end.saturating_sub(quotes).max(start) }
    }
}

/// An amount of time as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: Unit,
    /// How exactly.
    pub precision: Precision,
}

/// Units of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Days on which people work, written `working-days`.
    WorkingDay,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// How exact a duration is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// Just so.
    Exact,
    /// `about`.
    About,
    /// `up-to`.
    UpTo,
}

/// A decimal number: `digits` times ten to the power of minus `scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    /// The digits.
    pub digits: i64,
    /// How many of them stand after the point.
    pub scale: u8,
}

/// An expression of a rule or claim.
#[derive(Debug, Clone)]
pub struct Expr {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub node: ExprNode,
}

/// The shapes of expressions.
#[derive(Debug, Clone)]
pub enum ExprNode {
    /// A name or field access: `marketing`, `a.purposes`, `as-of`.
    Path,
    /// A literal, including `given`-like words as names, fixed values, codes, texts, dates, durations and numbers.
    Literal(Atom),
    /// `vague(text, lexicon)`.
    Call {
        /// The function's name.
        function: Span,
        /// The arguments.
        args: Vec<Expr>,
    },
    /// `not e`.
    Not(Box<Expr>),
    /// `e and e and e`, at least two.
    And(Vec<Expr>),
    /// `e or e or e`, at least two.
    Or(Vec<Expr>),
    /// `l op r`.
    Compare {
        /// Left.
        left: Box<Expr>,
        /// How they are compared.
        op: CompareOp,
        /// Right.
        right: Box<Expr>,
    },
    /// `date + duration` or `date - duration`.
    Shift {
        /// What is shifted.
        base: Box<Expr>,
        /// Whether it is `-`.
        minus: bool,
        /// By how much.
        by: Box<Expr>,
    },
    /// `l has r`: of a path (`a.purposes has marketing`), where it does not follow a binder.
    Has {
        /// The list.
        left: Box<Expr>,
        /// What is looked for.
        right: Box<Expr>,
    },
    /// `any activity a has …`, `every …`, `no …`, `count …`.
    Quantified {
        /// Which.
        quantifier: Quantifier,
        /// What it runs over.
        binder: Box<Binder>,
        /// What stands after `has`; for `count` there is none.
        body: Option<Box<Expr>>,
    },
}

/// Comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompareOp {
    /// `is`.
    Is,
    /// `is not`.
    IsNot,
    /// `in`.
    In,
    /// `not in`.
    NotIn,
    /// `=`.
    Equal,
    /// `!=`.
    NotEqual,
    /// `<`.
    Less,
    /// `<=`.
    LessEqual,
    /// `>`.
    Greater,
    /// `>=`.
    GreaterEqual,
}

/// Quantifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantifier {
    /// `any`: at least one.
    Any,
    /// `every`: all.
    Every,
    /// `no`: not one.
    No,
    /// `count`: how many.
    Count,
}

/// `KIND-or-FIELD VAR [of NAME] [where …]`.
#[derive(Debug, Clone)]
pub struct Binder {
    /// Where it stands.
    pub span: Span,
    /// The kind or field it runs over.
    pub over: Span,
    /// The variable.
    pub var: Span,
    /// Whose field: a path, or what a function gives.
    pub of: Option<Box<Expr>>,
    /// The condition.
    pub filter: Option<Box<Expr>>,
}
