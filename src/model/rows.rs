//! Rows: an activity, or one of its purposes, with all that holds for it.

use super::{EntityId, Model, Origin};
use crate::schema::Kind;

/// A row of a table of activities: the activity by itself, or one of its nested purposes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Row {
    /// The activity.
    pub activity: EntityId,
    /// The declaration whose fields hold: the activity, or the purpose.
    pub entity: EntityId,
}

impl Model {
    /// The rows of an activity: itself if it states a purpose, data or basis, or has no nested purposes; then each nested purpose.
    ///
    /// What its groups state for everything in them does not make it a row: its purposes take that over too.
    pub fn rows(&self, activity: EntityId) -> Vec<Row> {
        use crate::schema::Field::{Basis, Data, Purposes};
        let entity = self.entity(activity);
        let purposes: Vec<EntityId> = entity.children.iter().copied().filter(|&child| self.entity(child).kind == Kind::Purpose).collect();
        let states = |field| entity.entry(field).is_some_and(|entry| !matches!(entry.origin, Origin::Around(_)));
        let own = purposes.is_empty() || [Purposes, Data, Basis].into_iter().any(states);
        let mut rows = Vec::with_capacity(purposes.len() + 1);
        if own {
            rows.push(Row { activity, entity: activity });
        }
        rows.extend(purposes.into_iter().map(|purpose| Row { activity, entity: purpose }));
        rows
    }
}
