//! What counts under one law: of several values, those that hold where the law does, or that are said to be for it.

use rustc_hash::FxHashMap;

use super::facts::Facts;
use super::thing::Thing;
use crate::model::{EntityId, Operand, Value};
use crate::schema::{Field, Kind, Prep};

/// The fields whose values say with `under` which law they answer.
const BY_LAW: [Field; 2] = [Field::Mechanism, Field::Representative];

/// One law, and the territories in which it holds on the model's date.
#[derive(Clone, Debug)]
pub(super) struct Under {
    pub law: EntityId,
    pub territories: Vec<EntityId>,
}

impl<'m> Facts<'m> {
    /// Whether anything in the policy depends on where people live or on the law that is asked; if nothing does, one look is enough for
    /// all laws.
    pub fn laws_differ(&self) -> bool {
        *self.differ.get_or_init(|| {
            let model = self.model;
            let keyed = |value: &Value| !value.qual(Prep::In).is_empty();
            let by_law = |value: &Value| value.qual(Prep::Under).iter().any(|law| self.is_law(law));
            model.entities.iter().filter(|(_, entity)| !entity.library).any(|(_, entity)| match entity.kind {
                Kind::Activity | Kind::Purpose => entity.fields.iter().any(|entry| entity.values(entry.field).iter().any(keyed)),
                Kind::Notice => entity.values(Field::Audience).iter().any(keyed),
                Kind::Subjects => entity.has(Field::ResidentIn),
                _ => BY_LAW.iter().any(|&field| entity.values(field).iter().any(by_law)),
            })
        })
    }

    fn is_law(&self, operand: &Operand) -> bool {
        operand.as_ref().is_some_and(|id| self.model.entity(id).kind == Kind::Regime)
    }

    /// Whether a value counts under a law. A controller that is established where the law holds answers for all people under it.
    pub fn counts(&self, under: &Under, value: &'m Value, owner: EntityId, field: Field) -> bool {
        if BY_LAW.contains(&field) {
            let laws: Vec<EntityId> = value.qual(Prep::Under).iter().filter(|law| self.is_law(law)).filter_map(Operand::as_ref).collect();
            return laws.is_empty() || laws.iter().any(|&law| self.is_part_of(under.law, law));
        }
        if under.territories.is_empty() || !matches!(self.model.entity(owner).kind, Kind::Activity | Kind::Purpose) {
            return true;
        }
        let places = self.places_of_value(value, owner, field);
        if places.is_empty() {
            return !self.is_covered(under, owner, field) || self.is_established(under, owner);
        }
        places.into_iter().any(|place| self.meet(under, place)) || self.is_established(under, owner)
    }

    /// Where the people live for whom a value holds, if it says so.
    fn places_of_value(&self, value: &'m Value, owner: EntityId, field: Field) -> Vec<EntityId> {
        let stated: Vec<EntityId> = value.qual(Prep::In).iter().filter_map(Operand::as_ref).collect();
        if !stated.is_empty() || value.qual(Prep::For).is_empty() {
            return stated;
        }
        self.residences_of(&Thing::Value(value, owner, field))
    }

    /// Where people live for whom any value of an activity or purpose is said to hold.
    pub fn places_of_keys(&self, id: EntityId) -> Vec<EntityId> {
        let entity = self.model.entity(id);
        if !matches!(entity.kind, Kind::Activity | Kind::Purpose) {
            return Vec::new();
        }
        let values = entity.fields.iter().flat_map(|entry| entity.values(entry.field));
        values.flat_map(|value| value.qual(Prep::In)).filter_map(Operand::as_ref).collect()
    }

    /// Whether another value of the field says `in` for all the territories of a law what holds there.
    fn is_covered(&self, under: &Under, owner: EntityId, field: Field) -> bool {
        self.model.values(owner, field).iter().filter(|value| value.qual(Prep::For).is_empty()).any(|value| {
            let places: Vec<EntityId> = value.qual(Prep::In).iter().filter_map(Operand::as_ref).collect();
            !places.is_empty() && under.territories.iter().all(|&territory| places.iter().any(|&place| self.model.is_within(territory, place)))
        })
    }

    fn meet(&self, under: &Under, place: EntityId) -> bool {
        under.territories.iter().any(|&territory| self.model.is_within(place, territory) || self.model.is_within(territory, place))
    }

    fn is_established(&self, under: &Under, owner: EntityId) -> bool {
        if self.is_for_residents(under.law) {
            return false;
        }
        let controllers = self.model.controllers(owner);
        controllers.into_iter().flat_map(|controller| self.established_in(controller)).any(|place| self.meet(under, place))
    }

    /// Whether a law asks only where people live, and not where controllers are.
    pub fn is_for_residents(&self, law: EntityId) -> bool {
        self.model.values(law, Field::Reach).first().and_then(Value::as_word) == Some("residents")
    }

    /// Where a party is established: its location; where it states none, the countries of its registrations and addresses.
    pub fn established_in(&self, party: EntityId) -> Vec<EntityId> {
        let stated = self.model.refs(party, Field::Location);
        if !stated.is_empty() {
            return stated;
        }
        let values = [Field::Registrations, Field::Addresses].into_iter().flat_map(|field| self.model.values(party, field));
        let mut places: Vec<EntityId> = values.flat_map(|value| value.qual(Prep::In)).filter_map(Operand::as_ref).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Where a party is: a country or region by itself, of others where they are established.
    pub fn places_of_party(&self, party: EntityId) -> Vec<EntityId> {
        match self.model.entity(party).kind {
            Kind::Country | Kind::Region => vec![party],
            _ => self.with_members(party).into_iter().flat_map(|one| self.established_in(one)).collect(),
        }
    }

    /// Whether a law is another, or applies wherever that one does.
    fn is_part_of(&self, law: EntityId, whole: EntityId) -> bool {
        law == whole || self.model.refs(law, Field::PartOf).contains(&whole)
    }

    /// The activities that a declaration belongs to: of a party those in which it receives data, of a transfer those it happens in, of a
    /// tracker those that use it. None where nothing says so, and then it may belong to any.
    pub fn concerned(&self, id: EntityId) -> Vec<EntityId> {
        let model = self.model;
        match model.entity(id).kind {
            Kind::Organisation if self.model.ours().contains(&id) => Vec::new(),
            Kind::Organisation | Kind::Recipient | Kind::Authority | Kind::Tracker | Kind::TrackerCategory => self.users_of(id).to_vec(),
            Kind::Transfer => {
                let stated = model.refs(id, Field::Activities);
                let mut found: Vec<EntityId> = if stated.is_empty() {
                    let importers = model.refs(id, Field::Importer).into_iter().flat_map(|importer| self.with_members(importer));
                    importers.flat_map(|importer| self.users_of(importer).to_vec()).collect()
                } else {
                    stated.into_iter().flat_map(|whole| self.with_members(whole)).map(|part| self.activity_of(part)).collect()
                };
                found.retain(|&activity| model.entity(activity).kind == Kind::Activity);
                found.sort_unstable();
                found.dedup();
                found
            }
            _ => Vec::new(),
        }
    }

    /// The activities in which a party receives data, or which use a tracker.
    fn users_of(&self, id: EntityId) -> &[EntityId] {
        let users = self.users.get_or_init(|| {
            let mut users: FxHashMap<EntityId, Vec<EntityId>> = FxHashMap::default();
            for &activity in self.activities() {
                for row in self.model.rows(activity) {
                    let named = [Field::Recipients, Field::Trackers].into_iter().flat_map(|field| self.model.refs(row.entity, field));
                    for one in named.flat_map(|named| self.with_members(named)) {
                        let known = users.entry(one).or_default();
                        if known.last() != Some(&activity) {
                            known.push(activity);
                        }
                    }
                }
            }
            users
        });
        let own = users.get(&id).map_or(&[][..], Vec::as_slice);
        let category = || self.model.refs(id, Field::Category).into_iter().find_map(|category| users.get(&category));
        if own.is_empty() && self.model.entity(id).kind == Kind::Tracker { category().map_or(own, Vec::as_slice) } else { own }
    }
}
