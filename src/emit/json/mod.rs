//! `policy.json`: the whole resolved model for machines.
//!
//! Declarations stand by kind, each under an id that is its path; names in values are ids, fixed values are tagged, keys are kept, and what a
//! declaration inherits stands in it with the id of what states it. Declarations of the standard library that the project names come along,
//! marked; what only the library itself names does not. Free prose stands only where the language has nothing else: in notices' sections, definitions and descriptions.

mod declaration;
mod named;
mod value;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::EmitError;
use crate::model::{EntityId, Model};
use crate::schema::Kind;
use named::Named;
pub(super) use value::UNITS;

/// The version of the form of `policy.json`; its first number changes when a reader has to.
pub const SCHEMA_VERSION: &str = "1.0";

/// What `policy.json` says of the build.
#[derive(Debug, Clone, Copy, Default)]
pub struct About {
    /// The date as of which the project was checked, where the project or the command line names one. Today's date is nothing that the source says.
    pub as_of: Option<jiff::civil::Date>,
    /// Whether it is a draft.
    pub draft: bool,
}

/// The model as JSON: indented, with one line break at the end.
///
/// # Errors
/// If it cannot be written; a model always can.
pub fn policy(model: &Model, about: About) -> Result<Vec<u8>, EmitError> {
    let policy = Policy { model, about, named: Named::of(model) };
    let mut bytes =
        serde_json::to_vec_pretty(&policy).map_err(|error| EmitError::Output { path: super::JSON_PATH.to_owned(), message: error.to_string() })?;
    bytes.push(b'\n');
    Ok(bytes)
}

struct Policy<'a> {
    model: &'a Model,
    about: About,
    named: Named,
}

impl Serialize for Policy<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schemaVersion", SCHEMA_VERSION)?;
        if let Some(date) = self.about.as_of {
            map.serialize_entry("asOf", &date.to_string())?;
        }
        map.serialize_entry("language", &self.model.language)?;
        map.serialize_entry("draft", &self.about.draft)?;
        map.serialize_entry("laws", &paths(self.model, &self.model.laws))?;
        map.serialize_entry("declarations", &Declarations(self))?;
        map.end()
    }
}

struct Declarations<'a>(&'a Policy<'a>);

impl Serialize for Declarations<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Policy { model, named, .. } = self.0;
        let mut map = serializer.serialize_map(None)?;
        for &kind in Kind::ALL {
            let found: Vec<_> = model
                .all_of_kind(kind)
                .filter(|(id, _)| named.has(*id) && declaration::stands_alone(model, *id))
                .map(|(id, _)| declaration::Declaration { model, named, id })
                .collect();
            if !found.is_empty() {
                map.serialize_entry(kind.word(), &found)?;
            }
        }
        map.end()
    }
}

fn paths(model: &Model, ids: &[EntityId]) -> Vec<String> {
    ids.iter().map(|&id| model.path(id)).collect()
}
