//! Look-ups that would otherwise go through all declarations every time.

use std::sync::{OnceLock, RwLock};

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{EntityId, Model, Operand, Origin, Value};
use crate::schema::{Field, Kind};

/// What is looked up often; each part is made when it is first asked for.
#[derive(Debug, Default)]
pub(crate) struct Index {
    by_kind: OnceLock<FxHashMap<Kind, Vec<EntityId>>>,
    rules: OnceLock<RetentionRules>,
    ours: OnceLock<Vec<EntityId>>,
    /// Of what is listed by name, the declarations whose lists it is in, directly or not.
    listing: OnceLock<FxHashMap<EntityId, Vec<EntityId>>>,
    /// Which territories are within which, on the day of the check; the few that are asked for.
    within: RwLock<FxHashMap<(EntityId, EntityId), bool>>,
}

/// `retention` declarations by what they name.
#[derive(Debug, Default)]
pub(super) struct RetentionRules {
    by_thing: FxHashMap<EntityId, Vec<EntityId>>,
    /// Those that name nothing and are not used as a period.
    general: Vec<EntityId>,
}

impl Model {
    /// Judges as of another day from now on.
    pub(crate) fn set_date(&mut self, day: Date) {
        self.as_of = day;
        self.index.within = RwLock::default();
    }

    /// Whether a territory is within another: what `find` says, asked once a pair.
    pub(super) fn known_within(&self, thing: EntityId, whole: EntityId, find: impl FnOnce() -> bool) -> bool {
        let known = self.index.within.read().ok().and_then(|within| within.get(&(thing, whole)).copied());
        known.unwrap_or_else(|| {
            let found = find();
            if let Ok(mut within) = self.index.within.write() {
                within.insert((thing, whole), found);
            }
            found
        })
    }

    /// The classes, categories, groups and sources that list a thing by name, themselves or in what they list.
    pub(super) fn listing(&self, thing: EntityId) -> &[EntityId] {
        let listing = self.index.listing.get_or_init(|| {
            let mut listing: FxHashMap<EntityId, Vec<EntityId>> = FxHashMap::default();
            for (whole, _) in self.entities.iter() {
                let mut open = self.listed(whole);
                let mut seen: FxHashSet<EntityId> = FxHashSet::default();
                while let Some(part) = open.pop() {
                    if part != whole && seen.insert(part) {
                        listing.entry(part).or_default().push(whole);
                        open.extend(self.listed(part));
                    }
                }
            }
            listing
        });
        listing.get(&thing).map_or(&[], Vec::as_slice)
    }

    /// All declarations of a kind, by number.
    pub(super) fn numbers(&self, kind: Kind) -> &[EntityId] {
        let table = self.index.by_kind.get_or_init(|| {
            let mut table: FxHashMap<Kind, Vec<EntityId>> = FxHashMap::default();
            for (id, entity) in self.entities.iter() {
                table.entry(entity.kind).or_default().push(id);
            }
            table
        });
        table.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The organisations that are ours, in source order.
    pub fn ours(&self) -> Vec<EntityId> {
        let ours = self.index.ours.get_or_init(|| {
            let is_ours = |id: &EntityId| self.values(*id, Field::Ours).first().is_some_and(|value| value.is(crate::schema::Fixed::Yes));
            self.of_kind(Kind::Organisation).map(|(id, _)| id).filter(is_ours).collect()
        });
        ours.clone()
    }

    /// The rules that may hold for some things: those that name one of them, and the general ones; in source order.
    pub(super) fn retention_rules(&self, things: &[EntityId]) -> Vec<EntityId> {
        let rules = self.index.rules.get_or_init(|| self.make_rules());
        let mut found: Vec<EntityId> = rules.general.clone();
        for thing in things {
            found.extend(rules.by_thing.get(thing).into_iter().flatten());
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn make_rules(&self) -> RetentionRules {
        let mut rules = RetentionRules::default();
        let mut used: Option<FxHashSet<EntityId>> = None;
        for (id, _) in self.of_kind(Kind::Retention) {
            let named: Vec<EntityId> = [Field::Data, Field::Activities]
                .iter()
                .flat_map(|&field| self.values(id, field))
                .flat_map(Value::operands)
                .filter_map(Operand::as_ref)
                .collect();
            if named.is_empty() && !used.get_or_insert_with(|| self.used_as_periods()).contains(&id) {
                rules.general.push(id);
            }
            for thing in named {
                rules.by_thing.entry(thing).or_default().push(id);
            }
        }
        rules
    }

    /// The rules that some field names as its period, so that they are not general ones.
    fn used_as_periods(&self) -> FxHashSet<EntityId> {
        let mut used = FxHashSet::default();
        for (_, entity) in self.entities.iter() {
            for field in [Field::Retention, Field::Period] {
                if entity.entry(field).is_some_and(|entry| entry.origin == Origin::Own) {
                    used.extend(entity.values(field).iter().filter_map(Value::as_ref));
                }
            }
        }
        used
    }
}
