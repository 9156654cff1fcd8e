//! Which declaration a place is in.

use rustc_hash::FxHashMap;

use super::{EntityId, Model};
use crate::source::{FileId, Place};

/// Where the project's declarations stand, to find the one that a place is in.
#[derive(Debug)]
pub struct Homes<'m> {
    model: &'m Model,
    by_file: FxHashMap<FileId, Vec<(u32, EntityId)>>,
}

impl<'m> Homes<'m> {
    /// Of a model.
    pub fn of(model: &'m Model) -> Self {
        let mut by_file: FxHashMap<FileId, Vec<(u32, EntityId)>> = FxHashMap::default();
        for (id, entity) in model.entities.iter().filter(|(_, entity)| !entity.library && entity.copied_from.is_none()) {
            by_file.entry(entity.place.file).or_default().push((entity.span.start, id));
        }
        by_file.values_mut().for_each(|starts| starts.sort_unstable());
        Homes { model, by_file }
    }

    /// The innermost declaration that holds a place; none between declarations, and none in the library.
    pub fn find(&self, place: Place) -> Option<EntityId> {
        let starts = self.by_file.get(&place.file)?;
        let after = starts.partition_point(|(start, _)| *start <= place.span.start);
        let mut at = starts.get(..after)?.last().map(|(_, id)| *id);
        while let Some(here) = at {
            let entity = self.model.entity(here);
            if entity.place.file == place.file && entity.span.start <= place.span.start && place.span.end <= entity.span.end {
                return Some(here);
            }
            at = entity.parent;
        }
        None
    }
}
