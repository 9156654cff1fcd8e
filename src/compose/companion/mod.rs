//! Companions of notices and registers: tables, each of one side of the same policy, and the data map.
//!
//! Each is written only where there is something to show. A companion is a list of rows with named columns ([`sheet`]); columns that say
//! nothing in any row are left out.

mod cookies;
mod desk;
mod interests;
pub mod map;
mod retention;
mod screening;
mod sheet;
mod sub_processors;
mod transfers;

use super::doc::{Document, Table};
use super::language::Language;
use crate::model::Model;
use desk::Desk;

/// A document that is, at its heart, one table.
#[derive(Debug, Clone, PartialEq)]
pub struct Companion {
    /// As a document for people.
    pub document: Document,
    /// Its table.
    pub table: Table,
}

/// All companions of a policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Companions {
    /// The data map, where data flow.
    pub map: Option<map::DataMap>,
    /// The tables.
    pub tables: Vec<Companion>,
}

/// The companions of a policy in a language, those that have anything to show.
pub fn companions(model: &Model, language: &Language) -> Companions {
    let desk = Desk::new(model, language);
    let sheets = [
        cookies::sheet(&desk),
        sub_processors::sheet(&desk),
        transfers::sheet(&desk),
        retention::sheet(&desk),
        interests::sheet(&desk),
        screening::sheet(&desk),
    ];
    let tables = sheets.into_iter().filter_map(|sheet| sheet.companion(&desk)).collect();
    Companions { map: map::data_map(&desk), tables }
}
