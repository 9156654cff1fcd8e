//! Which laws apply to what, on the date of the check.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::facts::Facts;
use super::functions::holds_on;
use super::thing::Thing;
use super::under::Under;
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

    /// Those of some regimes that apply to a thing.
    pub fn applying(&self, regimes: &[EntityId], thing: &Thing<'m>) -> Vec<EntityId> {
        regimes.iter().copied().filter(|&regime| self.applies(regime, thing)).collect()
    }

    /// What is asked under a regime: with the territories in which it, or a law that it is part of, is in force.
    pub fn under(&self, law: EntityId) -> Under {
        let wholes = self.facts.model.refs(law, Field::PartOf);
        let territories = std::iter::once(law).chain(wholes).filter_map(|law| self.in_force.get(&law)).flatten().copied().collect();
        Under { law, territories }
    }

    /// Whether a regime applies to any activity or notice.
    pub fn applies_anywhere(&self, regime: EntityId) -> bool {
        let things = [Kind::Activity, Kind::Notice].into_iter().flat_map(|kind| self.facts.all(kind));
        things.into_iter().any(|thing| self.applies(regime, &thing))
    }

    /// Whether a transfer of which only is said from which territories it is made leaves those of a regime, whoever uses it.
    fn leaves_named_territories(&self, regime: EntityId, thing: &Thing<'m>) -> Option<bool> {
        let model = self.facts.model;
        let owner = thing.owner().filter(|&owner| model.entity(owner).kind == Kind::Transfer)?;
        let senders = model.refs(owner, Field::Exporter);
        let all = !senders.is_empty() && senders.iter().all(|&sender| matches!(model.entity(sender).kind, Kind::Country | Kind::Region));
        let territories = self.under(regime).territories;
        let leaves =
            |sender: &EntityId| territories.iter().any(|&territory| model.is_within(*sender, territory) || model.is_within(territory, *sender));
        (all && !territories.is_empty()).then(|| senders.iter().any(leaves))
    }

    fn applies(&self, regime: EntityId, thing: &Thing<'m>) -> bool {
        if !self.is_in_force(regime) {
            return false;
        }
        if let Some(applies) = self.leaves_named_territories(regime, thing) {
            return applies;
        }
        if self.facts.model.laws.contains(&regime) || self.facts.model.refs(regime, Field::PartOf).into_iter().any(|whole| self.applies(whole, thing))
        {
            return true;
        }
        let Some(owner) = thing.owner() else { return false };
        // Where values are for some people each, each stands under the laws of its people; else all stand under those of what states them.
        if let Thing::Value(_, _, field) = thing
            && self.facts.model.values(owner, *field).iter().any(|value| !value.qual(Prep::For).is_empty())
        {
            return self.reaches(regime, owner, thing);
        }
        let key = (regime, owner);
        if let Some(known) = self.known.borrow().get(&key) {
            return *known;
        }
        let whole = if matches!(thing, Thing::Value(..) | Thing::Operand(..)) { Thing::Row(owner) } else { thing.clone() };
        let applies = self.reaches(regime, owner, &whole);
        self.known.borrow_mut().insert(key, applies);
        applies
    }

    fn reaches(&self, regime: EntityId, owner: EntityId, thing: &Thing<'m>) -> bool {
        let model = self.facts.model;
        let territories = self.in_force.get(&regime).map_or(&[][..], Vec::as_slice);
        let within = |place: EntityId| territories.iter().any(|&territory| model.is_within(place, territory) || model.is_within(territory, place));
        let applies = |activity: EntityId| self.applies(regime, &Thing::Entity(activity));
        match model.entity(owner).kind {
            Kind::Activity | Kind::Purpose | Kind::Notice => self.facts.places_of(thing).into_iter().any(within),
            Kind::Transfer => {
                let senders = model.refs(owner, Field::Exporter);
                let places: Vec<EntityId> = senders.iter().flat_map(|&sender| self.facts.places_of_party(sender)).collect();
                let mut concerned = self.facts.concerned(owner);
                // A sender that is named answers for what it is controller of.
                let theirs = |activity: &EntityId| {
                    let controllers = model.controllers(*activity);
                    controllers.is_empty() || model.overlap(&controllers, &senders)
                };
                let everything = concerned.is_empty() && (senders.is_empty() || places.is_empty());
                concerned.retain(|activity| senders.is_empty() || theirs(activity));
                if everything {
                    model.activities().into_iter().any(applies)
                } else {
                    places.into_iter().any(within) || concerned.into_iter().any(applies)
                }
            }
            _ => {
                // What is no activity by itself stands under the laws of those it belongs to, else under those of any.
                let concerned = self.facts.concerned(owner);
                if concerned.is_empty() { model.activities().into_iter().any(applies) } else { concerned.into_iter().any(applies) }
            }
        }
    }
}
