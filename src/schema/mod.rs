//! The one table of kinds, fields, types and prepositions, with their documentation.
//!
//! Checking, suggestions, the reference page and the JSON Schema all come from it; nothing else in the compiler lists fields.

mod words;

pub use words::{EXPRESSION_FIELDS, Fixed, JOINING, Prep, is_reserved};
