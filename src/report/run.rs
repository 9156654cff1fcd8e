//! What a report says of the check itself, for those formats that tell it.

use std::fmt;

use jiff::civil::Date;

use crate::diagnostics::{Accepted, CodeText, Level};
use crate::source::Place;

/// The check that the findings come from.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    /// The date as of which was checked.
    pub as_of: Date,
    /// The laws that apply to the project.
    pub laws: &'a [Law],
    /// The level from which findings fail the run.
    pub deny: Level,
    /// What was found and is accepted.
    pub accepted: &'a [Accepted],
    /// What is to be said of the codes that occur, in the order of codes.
    pub codes: &'a [CodeText],
    /// The declaration that a place is in.
    pub declaration: &'a dyn Fn(Place) -> Option<Declaration>,
}

/// A law that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// Its name in the library.
    pub name: String,
    /// How it is called in short, such as "GDPR".
    pub short: String,
    /// Its title.
    pub title: String,
}

/// A declaration as a report tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// Its kind, such as `activity`.
    pub kind: &'static str,
    /// Its name as it is written.
    pub name: String,
    /// A path that tells it from all others and stays the same while names do.
    pub path: String,
}

impl fmt::Debug for Run<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("as_of", &self.as_of).field("laws", &self.laws).finish_non_exhaustive()
    }
}
