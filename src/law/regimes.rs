//! Which laws apply to what, on the date of the check.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::facts::Facts;
use super::functions::holds_on;
use super::thing::Thing;
use crate::model::{EntityId, Operand, Value};
use crate::schema::{Field, Kind, Prep};

/// The regimes of a model.
pub(super) struct Regimes<'m, 'f> {
    facts: &'f Facts<'m>,
    /// For each regime: whether it is in force anywhere, and the territories in which it is.
    in_force: FxHashMap<EntityId, Vec<EntityId>>,
    known: RefCell<FxHashMap<(EntityId, EntityId), bool>>,
}

impl<'m, 'f> Regimes<'m, 'f> {
    /// The regimes in force on the model's date.
    pub fn new(facts: &'f Facts<'m>) -> Self {
        let model = facts.model;
        let mut in_force = FxHashMap::default();
        for (id, regime) in model.all_of_kind(Kind::Regime) {
            let intervals: Vec<&Value> = regime.values(Field::InForce).iter().filter(|interval| holds_on(interval, model.as_of)).collect();
            if !intervals.is_empty() {
                let territories = intervals.iter().flat_map(|interval| interval.qual(Prep::In)).filter_map(Operand::as_ref).collect();
                in_force.insert(id, territories);
            }
        }
        Regimes { facts, in_force, known: RefCell::default() }
    }

    /// Whether a regime is in force anywhere; one that does not say since when is.
    fn is_in_force(&self, regime: EntityId) -> bool {
        self.in_force.contains_key(&regime) || !self.facts.model.entity(regime).has(Field::InForce)
    }

    /// Whether any of some regimes applies to a thing; a rule without regimes is for everything.
    pub fn apply(&self, regimes: &[EntityId], thing: &Thing<'m>) -> Option<Option<EntityId>> {
        if regimes.is_empty() {
            return Some(None);
        }
        regimes.iter().copied().find(|&regime| self.applies(regime, thing)).map(Some)
    }

    fn applies(&self, regime: EntityId, thing: &Thing<'m>) -> bool {
        if !self.is_in_force(regime) {
            return false;
        }
        if self.facts.model.laws.contains(&regime) || self.facts.model.refs(regime, Field::PartOf).into_iter().any(|whole| self.applies(whole, thing))
        {
            return true;
        }
        let Some(owner) = thing.owner() else { return false };
        let key = (regime, owner);
        if let Some(known) = self.known.borrow().get(&key) {
            return *known;
        }
        let applies = self.reaches(regime, owner, thing);
        self.known.borrow_mut().insert(key, applies);
        applies
    }

    /// Whether a regime asks only where people live, and not where controllers are.
    fn is_for_residents(&self, regime: EntityId) -> bool {
        self.facts.model.values(regime, Field::Reach).first().and_then(Value::as_word) == Some("residents")
    }

    fn reaches(&self, regime: EntityId, owner: EntityId, thing: &Thing<'m>) -> bool {
        let model = self.facts.model;
        let territories = self.in_force.get(&regime).map_or(&[][..], Vec::as_slice);
        let within = |place: EntityId| territories.iter().any(|&territory| model.is_within(place, territory) || model.is_within(territory, place));
        match model.entity(owner).kind {
            Kind::Activity | Kind::Purpose | Kind::Notice if self.is_for_residents(regime) => self.facts.residences_of(thing).into_iter().any(within),
            Kind::Activity | Kind::Purpose | Kind::Notice => self.facts.places_of(thing).into_iter().any(within),
            // What is no activity by itself stands under the laws that any activity stands under.
            _ => model.activities().into_iter().any(|activity| self.applies(regime, &Thing::Entity(activity))),
        }
    }
}
