//! Which countries and regions are part of which, on the day as of which everything is checked.

use super::{EntityId, Model, Operand, Value};
use crate::schema::{Field, Kind, Prep};

impl Model {
    /// Whether a country or region is part of another: a member of it on that day that is not taken out, a part of
    /// a country, or a region all of whose members are.
    pub(super) fn is_territory_within(&self, thing: EntityId, whole: EntityId) -> bool {
        self.known_within(thing, whole, || self.find_within(thing, whole))
    }

    fn find_within(&self, thing: EntityId, whole: EntityId) -> bool {
        if self.is_member(thing, whole) {
            return true;
        }
        if self.entity(thing).kind == Kind::Region {
            let members = self.countries(thing);
            return !members.is_empty() && members.into_iter().all(|member| self.is_member(member, whole));
        }
        false
    }

    /// The same without asking what a region consists of.
    fn is_member(&self, thing: EntityId, whole: EntityId) -> bool {
        let around = self.around(thing);
        let mut seen = vec![whole];
        let mut open = vec![whole];
        while let Some(here) = open.pop() {
            if around.contains(&here) {
                return true;
            }
            for member in self.members_now(here, &around) {
                if !seen.contains(&member) {
                    seen.push(member);
                    open.push(member);
                }
            }
        }
        false
    }

    /// A territory and the country it is a part of: `US-CA` is in `US`, and so in whatever `US` is; dependencies with codes of their
    /// own, such as `GG`, are not.
    fn around(&self, thing: EntityId) -> Vec<EntityId> {
        let is_part = self.name(thing).contains('-') && self.entity(thing).kind == Kind::Country;
        let land = self.refs(thing, Field::PartOf).into_iter().filter(|_| is_part);
        std::iter::once(thing).chain(land).collect()
    }

    /// The members that a region has on that day, without those that take out any of some territories.
    fn members_now(&self, region: EntityId, except: &[EntityId]) -> Vec<EntityId> {
        let taken_out = |value: &Value| value.qual(Prep::Except).iter().filter_map(Operand::as_ref).any(|part| except.contains(&part));
        let now = self.values(region, Field::Members).iter().filter(|value| self.holds_now(value) && !taken_out(value));
        now.flat_map(Value::operands).filter_map(Operand::as_ref).collect()
    }

    fn countries(&self, region: EntityId) -> Vec<EntityId> {
        let mut found = vec![region];
        let mut at = 0;
        while let Some(&here) = found.get(at) {
            for member in self.members_now(here, &[]) {
                if !found.contains(&member) {
                    found.push(member);
                }
            }
            at += 1;
        }
        found.retain(|&id| self.entity(id).kind == Kind::Country);
        found
    }

    /// Whether the day as of which everything is checked lies in a value's `from`, `until` and `before`.
    fn holds_now(&self, value: &Value) -> bool {
        let day = self.as_of;
        value.qual_date(Prep::From).is_none_or(|from| from <= day)
            && value.qual_date(Prep::Until).is_none_or(|until| day <= until)
            && value.qual_date(Prep::Before).is_none_or(|before| day < before)
    }
}
