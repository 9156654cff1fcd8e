//! The typed policy: every declaration with its fields as they hold, names resolved, and the place each value comes from.
//!
//! It is generic: an [`Entity`] has a [`Kind`] and fields by [`Field`], as the table of kinds says. What is inherited is already there
//! (activities have what their groups and templates say); keys are kept.

mod access;
mod at;
mod audience;
mod entity;
mod expr;
mod index;
mod keys;
mod references;
mod retention;
mod rows;
mod territory;
mod text;
mod value;

pub use access::Entities;
pub use at::Homes;
pub use entity::{Content, Entity, EntityId, FieldEntry, FieldValue, Origin};
pub use expr::{Binder, Expr, Node, Over, Part, Variable};
pub use keys::{Key, Scope};
pub use references::{Reference, Within};
pub use retention::{Datum, Rank, Statement};
pub use rows::Row;
pub use text::{Cooked, Piece, Text, TextRef};
pub use value::{Condition, Head, Operand, Qual, Term, Value};

pub(crate) use index::Index;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::source::Sources;
use crate::source::catalogue::Catalogue;

/// A whole project with those parts of the library that it names.
#[derive(Debug)]
pub struct Model {
    /// The files that places point into.
    pub sources: Sources,
    /// All declarations: the project's in source order, then the library's.
    pub entities: Entities,
    /// Texts with escapes, references or several lines, as they read.
    pub(crate) cooked: Vec<Cooked>,
    /// The project's declarations that stand at the top, in source order; a group that is opened again stands where it was opened first.
    pub roots: Vec<EntityId>,
    /// The laws that `use` names.
    pub laws: Vec<EntityId>,
    /// The project's rules that lack an example of either side, and are not run.
    pub untested: Vec<EntityId>,
    /// What is looked up often; made when it is first asked for.
    pub(crate) index: Index,
    /// The date as of which it is checked.
    pub as_of: Date,
    /// The language of the source, as a BCP 47 tag.
    pub language: String,
    /// The translations of the author's texts, by language.
    pub catalogues: BTreeMap<String, Catalogue>,
}
