//! Rows: an activity, or one of its purposes, with all that holds for it.

use super::{EntityId, Model};
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
    pub fn rows(&self, activity: EntityId) -> Vec<Row> {
        use crate::schema::Field::{Basis, Data, Purposes};
        let entity = self.entity(activity);
        let purposes: Vec<EntityId> = entity.children.iter().copied().filter(|&child| self.entity(child).kind == Kind::Purpose).collect();
        let own = purposes.is_empty() || [Purposes, Data, Basis].iter().any(|&field| entity.has(field));
        let mut rows = Vec::with_capacity(purposes.len() + 1);
        if own {
            rows.push(Row { activity, entity: activity });
        }
        rows.extend(purposes.into_iter().map(|purpose| Row { activity, entity: purpose }));
        rows
    }
}
