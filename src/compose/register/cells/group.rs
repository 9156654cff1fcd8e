//! Which parties are not outside: the organisation itself, and those of its group.

use super::Line;
use crate::compose::doc::Inline;
use crate::compose::register::who;
use crate::model::EntityId;
use crate::schema::Field;

impl Line<'_> {
    /// Whether a party is the organisation, belongs to its group, or is a class of such parties alone.
    pub(super) fn is_of_group(&self, party: EntityId) -> bool {
        self.is_within_group(party, 4)
    }

    fn is_within_group(&self, party: EntityId, depth: u8) -> bool {
        let groups = |id| self.model.refs(id, Field::Group);
        let own = groups(self.context.organisation);
        if self.model.is_us(party) || self.ours.contains(&party) || own.contains(&party) || groups(party).iter().any(|group| own.contains(group)) {
            return true;
        }
        let acts_within = self.model.values(party, Field::ActsAs).iter().any(|value| value.as_word() == Some("internal"));
        let members = self.model.refs(party, Field::Members);
        acts_within || depth > 0 && !members.is_empty() && members.into_iter().all(|member| self.is_within_group(member, depth - 1))
    }

    /// A party's name, marked where it keeps the record, decides together with who does, or is one of ours too.
    pub(super) fn marked(&self, party: EntityId, name: Vec<Inline>) -> Vec<Inline> {
        let message = if party == self.context.organisation {
            "register-keeper-of-record"
        } else if who::joint(self.model, self.row.entity).contains(&party) {
            "register-joint"
        } else if self.ours.contains(&party) {
            "register-one-of-ours"
        } else {
            return name;
        };
        self.say(message, &[("who", name.into())])
    }
}
