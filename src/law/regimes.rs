//! Which laws apply to what, on the date of the check.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::OnceLock;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::facts::Facts;
use super::functions::holds_on;
use super::thing::Thing;
use super::under::Under;
use crate::model::{EntityId, Model, Operand, Value};
use crate::schema::{Field, Kind, Prep};

/// The regimes that are in force on a date.
pub(super) struct InForce {
    /// Of each, the territories in which it is.
    territories: FxHashMap<EntityId, Vec<EntityId>>,
    /// Whether each applies to any activity; found when it is first asked for.
    anywhere: FxHashMap<EntityId, OnceLock<bool>>,
    /// Of each, itself and the laws that it is part of, through all of them.
    wholes: FxHashMap<EntityId, Vec<EntityId>>,
}

impl InForce {
    /// The regimes of a model that are in force on a date.
    pub fn on(model: &Model, date: Date) -> Self {
        let mut territories = FxHashMap::default();
        for (id, regime) in model.all_of_kind(Kind::Regime) {
            let intervals: Vec<&Value> = regime.values(Field::InForce).iter().filter(|interval| holds_on(interval, date)).collect();
            if !intervals.is_empty() {
                territories.insert(id, intervals.iter().flat_map(|interval| interval.qual(Prep::In)).filter_map(Operand::as_ref).collect());
            }
        }
        let regimes = || model.all_of_kind(Kind::Regime).map(|(id, _)| id);
        InForce {
            territories,
            anywhere: regimes().map(|id| (id, OnceLock::new())).collect(),
            wholes: regimes().map(|id| (id, wholes(model, id))).collect(),
        }
    }

    /// Remembers which of some regimes apply to any activity, when all have been asked of all.
    pub fn settle(&self, asked: &BTreeSet<EntityId>, applying: &BTreeSet<EntityId>) {
        for law in asked {
            if let Some(anywhere) = self.anywhere.get(law) {
                anywhere.get_or_init(|| applying.contains(law));
            }
        }
    }

    /// Whether a regime is in force anywhere; one that does not say since when is.
    pub fn has(&self, model: &Model, regime: EntityId) -> bool {
        self.territories.contains_key(&regime) || !model.entity(regime).has(Field::InForce)
    }

    /// Where a regime is in force.
    fn territories(&self, regime: EntityId) -> &[EntityId] {
        self.territories.get(&regime).map_or(&[], Vec::as_slice)
    }

    /// What is asked under a regime: with the territories in which it, or a law that it is part of, is in force.
    pub fn under(&self, model: &Model, law: EntityId) -> Under {
        let wholes = model.refs(law, Field::PartOf);
        Under { law, territories: std::iter::once(law).chain(wholes).flat_map(|law| self.territories(law)).copied().collect() }
    }
}

/// A regime and the laws that it is part of, through all of them.
fn wholes(model: &Model, regime: EntityId) -> Vec<EntityId> {
    let mut wholes = vec![regime];
    let mut next = 0;
    while let Some(&here) = wholes.get(next) {
        next += 1;
        let around = model.refs(here, Field::PartOf).into_iter().filter(|whole| !wholes.contains(whole));
        wholes.extend(around.collect::<Vec<_>>());
    }
    wholes
}

/// Whose people are asked for: those of a declaration's own row, of all of it, or of one value that stands by itself, by where it is in memory,
/// which the model keeps still.
#[derive(PartialEq, Eq, Hash)]
enum Whose {
    Row(EntityId),
    All(EntityId),
    Value(usize),
}

/// Which regimes apply to what, as far as one look at the model has found out.
pub(super) struct Regimes<'m, 'f> {
    facts: &'f Facts<'m>,
    in_force: &'f InForce,
    known: RefCell<FxHashMap<(EntityId, EntityId), bool>>,
    /// Where people live.
    residences: RefCell<FxHashMap<Whose, Rc<[EntityId]>>>,
    /// Where those are established who are behind activities, rows and notices.
    seats: RefCell<FxHashMap<EntityId, Rc<[EntityId]>>>,
    /// Which places are in which regimes' territories.
    meets: RefCell<FxHashMap<(EntityId, EntityId), bool>>,
}

impl<'m, 'f> Regimes<'m, 'f> {
    /// Of a model, on the date of the regimes.
    pub fn new(facts: &'f Facts<'m>, in_force: &'f InForce) -> Self {
        Regimes { facts, in_force, known: RefCell::default(), residences: RefCell::default(), seats: RefCell::default(), meets: RefCell::default() }
    }

    /// Forgets what was known of declarations, so that what is kept does not grow with the policy.
    pub fn forget(&mut self) {
        self.known.get_mut().clear();
        self.residences.get_mut().clear();
        self.seats.get_mut().clear();
    }

    /// Whether a regime applies to any activity or notice.
    pub fn applies_anywhere(&self, regime: EntityId) -> bool {
        self.applies_to_any_activity(regime) || self.facts.all(Kind::Notice).iter().any(|thing| self.applies(regime, thing))
    }

    fn applies_to_any_activity(&self, regime: EntityId) -> bool {
        let any = || self.facts.activities().iter().any(|&activity| self.applies(regime, &Thing::Entity(activity)));
        self.in_force.anywhere.get(&regime).is_some_and(|anywhere| *anywhere.get_or_init(any))
    }

    /// Whether a transfer of which only is said from which territories it is made leaves those of a regime, whoever uses it.
    fn leaves_named_territories(&self, regime: EntityId, thing: &Thing<'m>) -> Option<bool> {
        let model = self.facts.model;
        let owner = thing.owner().filter(|&owner| model.entity(owner).kind == Kind::Transfer)?;
        let senders = model.refs(owner, Field::Exporter);
        let all = !senders.is_empty() && senders.iter().all(|&sender| matches!(model.entity(sender).kind, Kind::Country | Kind::Region));
        let territories = self.in_force.under(model, regime).territories;
        let leaves =
            |sender: &EntityId| territories.iter().any(|&territory| model.is_within(*sender, territory) || model.is_within(territory, *sender));
        (all && !territories.is_empty()).then(|| senders.iter().any(leaves))
    }

    /// Whether a value stands under laws of its own: where values are for some people each, each stands under the laws of its people, else
    /// all stand under those of what states them.
    pub fn stands_by_itself(&self, thing: &Thing<'m>) -> bool {
        matches!(thing, Thing::Value(_, owner, field)
            if self.facts.model.values(*owner, *field).iter().any(|value| !value.qual(Prep::For).is_empty()))
    }

    /// Whether a regime applies to a thing.
    pub fn applies(&self, regime: EntityId, thing: &Thing<'m>) -> bool {
        let for_some = self.stands_by_itself(thing);
        let whole = match thing {
            Thing::Value(_, owner, _) | Thing::Operand(_, owner) if !for_some => Thing::Row(*owner),
            other => other.clone(),
        };
        let thing = &whole;
        let key = thing.owner().filter(|_| !for_some).map(|owner| (regime, owner));
        if let Some(known) = key.and_then(|key| self.known.borrow().get(&key).copied()) {
            return known;
        }
        let model = self.facts.model;
        // A law applies wherever one does that it is part of.
        let wholes = self.in_force.wholes.get(&regime).map_or(&[][..], Vec::as_slice);
        let by_itself = |law: &EntityId| {
            self.in_force.has(model, *law) && (model.laws.contains(law) || thing.owner().is_some_and(|owner| self.reaches(*law, owner, thing)))
        };
        let applies =
            self.in_force.has(model, regime) && self.leaves_named_territories(regime, thing).unwrap_or_else(|| wholes.iter().any(by_itself));
        if let Some(key) = key {
            self.known.borrow_mut().insert(key, applies);
        }
        applies
    }

    /// Whether all who are behind an activity or notice say that a regime does not bind them.
    fn is_exempt(&self, regime: EntityId, owner: EntityId, thing: &Thing<'m>) -> bool {
        let model = self.facts.model;
        let parties = if model.is_processor(owner) { model.ours() } else { self.facts.controllers(thing) };
        let says_so = |party: EntityId| {
            let mut exemptions = model.values(party, Field::ExemptFrom).iter().filter(|value| holds_on(value, model.as_of));
            exemptions.any(|value| value.operands().iter().filter_map(Operand::as_ref).any(|law| law == regime))
        };
        !parties.is_empty() && parties.into_iter().all(says_so)
    }

    /// Where the people live that an activity, row, notice or value is about; found once for all laws.
    fn residences(&self, thing: &Thing<'m>) -> Rc<[EntityId]> {
        let whose = match thing {
            Thing::Entity(id) => Whose::All(*id),
            Thing::Row(id) => Whose::Row(*id),
            Thing::Value(value, ..) => Whose::Value(std::ptr::from_ref(*value).addr()),
            _ => return self.facts.residences_of(thing).into(),
        };
        Rc::clone(self.residences.borrow_mut().entry(whose).or_insert_with(|| self.facts.residences_of(thing).into()))
    }

    /// Where those are established who are behind an activity, row or notice; found once for all laws.
    fn seats(&self, owner: EntityId, thing: &Thing<'m>) -> Rc<[EntityId]> {
        Rc::clone(self.seats.borrow_mut().entry(owner).or_insert_with(|| self.facts.seats_of(thing).into()))
    }

    /// Whether a place is in a territory of a regime, or has one in it.
    fn meets(&self, regime: EntityId, place: EntityId) -> bool {
        let find = || {
            let model = self.facts.model;
            let within = |territory: EntityId| model.is_within(place, territory) || model.is_within(territory, place);
            self.in_force.territories(regime).iter().copied().any(within)
        };
        *self.meets.borrow_mut().entry((regime, place)).or_insert_with(find)
    }

    fn reaches(&self, regime: EntityId, owner: EntityId, thing: &Thing<'m>) -> bool {
        let model = self.facts.model;
        let within = |place: EntityId| self.meets(regime, place);
        let applies = |activity: EntityId| self.applies(regime, &Thing::Entity(activity));
        let any_of = |some: Vec<EntityId>| self.applies_to_any_activity(regime) && some.into_iter().any(applies);
        match model.entity(owner).kind {
            Kind::Activity | Kind::Purpose | Kind::Notice => {
                let is_there = || !self.facts.is_for_residents(regime) && self.seats(owner, thing).iter().copied().any(within);
                (self.residences(thing).iter().copied().any(within) || is_there()) && !self.is_exempt(regime, owner, thing)
            }
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
                if everything { self.applies_to_any_activity(regime) } else { places.into_iter().any(within) || any_of(concerned) }
            }
            _ => {
                // What is no activity by itself stands under the laws of those it belongs to, else under those of any.
                let concerned = self.facts.concerned(owner);
                if concerned.is_empty() { self.applies_to_any_activity(regime) } else { any_of(concerned) }
            }
        }
    }
}
