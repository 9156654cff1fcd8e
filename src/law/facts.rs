//! What functions and binders ask of the model, looked up once.

use std::cell::{OnceCell, RefCell};

use rustc_hash::FxHashMap;

use super::sentences;
use super::thing::Thing;
use crate::model::{Binder, EntityId, Model, Operand};
use crate::schema::{Field, Kind, Prep};

/// A quantified expression, and the law it is asked under.
pub(super) type Asked = (*const Binder, Option<EntityId>);

/// Facts about a model; each is found when it is first asked for.
pub(super) struct Facts<'m> {
    pub model: &'m Model,
    /// The activities that each notice shows.
    shown: OnceCell<Vec<(EntityId, Vec<EntityId>)>>,
    notices: OnceCell<FxHashMap<EntityId, Vec<EntityId>>>,
    transfers: OnceCell<FxHashMap<EntityId, Vec<EntityId>>>,
    consents: OnceCell<FxHashMap<EntityId, Vec<EntityId>>>,
    /// Whether anything depends on which law is asked.
    pub differ: OnceCell<bool>,
    /// The activities that disclose to a party or use a tracker.
    pub users: OnceCell<FxHashMap<EntityId, Vec<EntityId>>>,
    /// What quantified expressions are that depend on no variable, by where they are in memory, which the model keeps still; nothing for
    /// those that do depend on one. Under each law for itself.
    pub known: RefCell<FxHashMap<Asked, Option<Thing<'m>>>>,
}

impl<'m> Facts<'m> {
    /// Of a model.
    pub fn new(model: &'m Model) -> Self {
        Facts {
            model,
            shown: OnceCell::new(),
            notices: OnceCell::new(),
            transfers: OnceCell::new(),
            consents: OnceCell::new(),
            differ: OnceCell::new(),
            users: OnceCell::new(),
            known: RefCell::default(),
        }
    }

    /// All of the project's declarations of a kind, without those in templates; for `purpose`, all rows of activities; for `recipient`, every
    /// party that receives data, classes by their members where these are named.
    pub fn all(&self, kind: Kind) -> Vec<Thing<'m>> {
        match kind {
            Kind::Activity => self.model.activities().into_iter().map(Thing::Entity).collect(),
            Kind::Purpose => {
                let rows = self.model.activities().into_iter().flat_map(|activity| self.model.rows(activity));
                rows.map(|row| Thing::Row(row.entity)).collect()
            }
            Kind::Recipient => self.recipients().into_iter().map(Thing::Entity).collect(),
            _ => {
                let outside = |id: &EntityId| !self.model.in_template(*id);
                self.model.of_kind(kind).map(|(id, _)| id).filter(outside).map(Thing::Entity).collect()
            }
        }
    }

    fn recipients(&self) -> Vec<EntityId> {
        let mut named: Vec<EntityId> = self.model.of_kind(Kind::Recipient).map(|(id, _)| id).collect();
        for activity in self.model.activities() {
            for row in self.model.rows(activity) {
                named.extend(self.model.refs(row.entity, Field::Recipients));
            }
        }
        named.sort_unstable();
        named.dedup();
        let mut found = Vec::new();
        for id in named {
            let has_members = self.model.entity(id).kind == Kind::Recipient && !self.model.contents(id).is_empty();
            found.extend(self.with_members(id).into_iter().filter(|&one| !(has_members && one == id)));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// All values of a field: those of activities by rows, those of other declarations as they hold; for `text`, the sentences that the policy
    /// says in words of its own.
    pub fn all_values(&self, field: Field) -> Vec<Thing<'m>> {
        if field == Field::Text {
            return sentences::all(self.model);
        }
        let mut found = Vec::new();
        // A period is stated in a `retention`, or for an activity or datum itself.
        let fields: &[Field] = if field == Field::Period { &[Field::Retention, Field::Period] } else { &[field] };
        let mut add = |id: EntityId| {
            for &field in fields {
                found.extend(self.model.values(id, field).iter().map(|value| Thing::Value(value, id, field)));
            }
        };
        for activity in self.model.activities() {
            self.model.rows(activity).into_iter().for_each(|row| add(row.entity));
        }
        for (id, entity) in self.model.entities.iter() {
            let of_activities = matches!(entity.kind, Kind::Activity | Kind::Purpose | Kind::Group | Kind::Template);
            if !entity.library && !of_activities && !self.model.in_template(id) {
                add(id);
            }
        }
        found
    }

    /// The activity that a purpose or value belongs to; of other declarations, what they are nested in, or themselves.
    pub fn activity_of(&self, id: EntityId) -> EntityId {
        let entity = self.model.entity(id);
        match (entity.kind, entity.parent) {
            (Kind::Activity, _) | (_, None) => id,
            (_, Some(parent)) => parent,
        }
    }

    /// What a declaration is called in messages: its name, a purpose's after its activity's.
    pub fn path(&self, id: EntityId) -> String {
        let entity = self.model.entity(id);
        match entity.parent {
            Some(parent) if entity.kind == Kind::Purpose => format!("{}.{}", self.model.name(parent), self.model.name(id)),
            _ => self.model.name(id).to_owned(),
        }
    }

    /// The activities that a notice shows.
    pub fn shown_in(&self, notice: EntityId) -> &[EntityId] {
        let shown = self.shown();
        shown.iter().find(|(id, _)| *id == notice).map_or(&[], |(_, activities)| activities)
    }

    fn shown(&self) -> &[(EntityId, Vec<EntityId>)] {
        self.shown.get_or_init(|| self.model.of_kind(Kind::Notice).map(|(id, _)| (id, self.model.shown_in(id))).collect())
    }

    /// The notices that show an activity.
    pub fn notices_of(&self, activity: EntityId) -> &[EntityId] {
        let notices = self.notices.get_or_init(|| {
            let mut notices: FxHashMap<EntityId, Vec<EntityId>> = FxHashMap::default();
            for (notice, activities) in self.shown() {
                for &activity in activities {
                    notices.entry(activity).or_default().push(*notice);
                }
            }
            notices
        });
        notices.get(&activity).map_or(&[], Vec::as_slice)
    }

    /// The transfers of which a party is an importer, by itself or in a class.
    pub fn transfers_to(&self, party: EntityId) -> &[EntityId] {
        let transfers = self.transfers.get_or_init(|| {
            let mut transfers: FxHashMap<EntityId, Vec<EntityId>> = FxHashMap::default();
            for (id, _) in self.model.of_kind(Kind::Transfer) {
                for importer in self.model.refs(id, Field::Importer) {
                    for one in self.with_members(importer) {
                        transfers.entry(one).or_default().push(id);
                    }
                }
            }
            transfers
        });
        transfers.get(&party).map_or(&[], Vec::as_slice)
    }

    /// The consents that name an activity, purpose, tracker or what these stand in.
    pub fn consents_for(&self, id: EntityId) -> Vec<EntityId> {
        let consents = self.consents.get_or_init(|| {
            let mut consents: FxHashMap<EntityId, Vec<EntityId>> = FxHashMap::default();
            for (consent, _) in self.model.of_kind(Kind::Consent) {
                for thing in self.model.refs(consent, Field::AppliesTo) {
                    consents.entry(thing).or_default().push(consent);
                }
            }
            consents
        });
        let mut found = self.model.refs(id, Field::Consent);
        let asked = self.model.values(id, Field::Basis).iter().flat_map(|basis| basis.qual(Prep::With));
        found.extend(asked.filter_map(Operand::as_ref));
        let mut at = Some(id);
        while let Some(here) = at {
            found.extend(consents.get(&here).into_iter().flatten());
            found.extend(self.model.refs(here, Field::Category).iter().filter_map(|category| consents.get(category)).flatten());
            at = self.model.entity(here).parent;
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// A class with its members, and theirs; anything else by itself.
    pub fn with_members(&self, id: EntityId) -> Vec<EntityId> {
        let mut all = vec![id];
        let mut next = 0;
        while let Some(&here) = all.get(next) {
            next += 1;
            let members = match self.model.entity(here).kind {
                Kind::Data => {
                    let others = [Field::ComposedOf, Field::Examples].into_iter().flat_map(|field| self.model.refs(here, field));
                    self.model.contents(here).into_iter().chain(others).collect()
                }
                Kind::Recipient | Kind::Subjects | Kind::Region | Kind::Group => self.model.contents(here),
                _ => Vec::new(),
            };
            for member in members {
                if !all.contains(&member) {
                    all.push(member);
                }
            }
        }
        all
    }
}
