//! Where names are looked up.

use rustc_hash::FxHashMap;

use crate::model::EntityId;
use crate::schema::{Kind, Space, space};

/// The names of one name space.
type Table = FxHashMap<Box<str>, EntityId>;

/// All names that are not looked up within a declaration.
#[derive(Default)]
pub(super) struct Names {
    tables: FxHashMap<Space, Table>,
    /// Entries of vocabularies, by vocabulary and name.
    entries: FxHashMap<Box<str>, Table>,
}

impl Names {
    /// The declaration of a name, if it is known.
    pub fn get(&self, space: Space, name: &str) -> Option<EntityId> {
        self.tables.get(&space)?.get(name).copied()
    }

    /// Enters a name; gives back the declaration that has it already, and leaves that one in place.
    pub fn enter(&mut self, space: Space, name: &str, id: EntityId) -> Option<EntityId> {
        enter(self.tables.entry(space).or_default(), name, id)
    }

    /// The entry of a vocabulary.
    pub fn entry(&self, vocabulary: &str, name: &str) -> Option<EntityId> {
        self.entries.get(vocabulary)?.get(name).copied()
    }

    /// Enters an entry of a vocabulary, in the way of [`Names::enter`].
    pub fn enter_entry(&mut self, vocabulary: &str, name: &str, id: EntityId) -> Option<EntityId> {
        enter(self.entries.entry(vocabulary.into()).or_default(), name, id)
    }

    /// The names of a space, in no order.
    pub fn all(&self, space: Space) -> impl Iterator<Item = (&str, EntityId)> + use<'_> {
        self.tables.get(&space).into_iter().flat_map(|table| table.iter().map(|(name, id)| (&**name, *id)))
    }

    /// The names of a vocabulary's entries, in no order.
    pub fn all_entries(&self, vocabulary: &str) -> impl Iterator<Item = &str> {
        self.entries.get(vocabulary).into_iter().flat_map(|table| table.keys().map(|name| &**name))
    }
}

fn enter(table: &mut Table, name: &str, id: EntityId) -> Option<EntityId> {
    match table.get(name) {
        Some(&first) => Some(first),
        None => {
            table.insert(name.into(), id);
            None
        }
    }
}

/// The name spaces in which names of some kinds are looked up, each once, in the order of the kinds.
pub(super) fn spaces(kinds: &[Kind]) -> Vec<Space> {
    let mut found = Vec::with_capacity(kinds.len());
    for &kind in kinds {
        let space = space(kind);
        if !matches!(space, Space::Within | Space::Nowhere) && !found.contains(&space) {
            found.push(space);
        }
    }
    found
}
