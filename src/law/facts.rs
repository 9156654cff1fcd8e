//! What functions and binders ask of the model, looked up once.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, OnceLock, RwLock};

use rustc_hash::FxHashMap;

use super::lexicon::Lexicon;
use super::sentences;
use super::thing::Thing;
use crate::model::{EntityId, Model, Operand};
use crate::schema::{Field, Kind, Prep};

/// A quantified expression, by where it is in memory, which the model keeps still; and the law it is asked under.
pub(super) type Asked = (usize, Option<EntityId>);

/// What a `rights` declaration grants: to whom and in which activities, to all and in all where it names none, which rights.
pub(super) struct Grant {
    pub to: Vec<EntityId>,
    pub activities: Vec<EntityId>,
    pub rights: Vec<EntityId>,
}

/// Facts about a model; each is found when it is first asked for. Shared by all that look at the model at the same time.
pub(super) struct Facts<'m> {
    pub model: &'m Model,
    /// The activities that each notice shows.
    shown: OnceLock<Vec<(EntityId, Vec<EntityId>)>>,
    notices: OnceLock<FxHashMap<EntityId, Vec<EntityId>>>,
    transfers: OnceLock<FxHashMap<EntityId, Vec<EntityId>>>,
    consents: OnceLock<FxHashMap<EntityId, Vec<EntityId>>>,
    /// What `rights` declarations grant.
    pub grants: OnceLock<Vec<Grant>>,
    /// Whether anything depends on which law is asked.
    pub differ: OnceLock<bool>,
    /// The activities that disclose to a party or use a tracker.
    pub users: OnceLock<FxHashMap<EntityId, Vec<EntityId>>>,
    /// What quantified expressions are that depend on no variable, under each law for itself.
    pub closed: RwLock<FxHashMap<Asked, Thing<'m>>>,
    activities: OnceLock<Vec<EntityId>>,
    /// The rows that each datum is used in.
    pub rows_with: OnceLock<FxHashMap<EntityId, Arc<[Thing<'m>]>>>,
    /// Classes with their members; those that were asked for.
    members: RwLock<FxHashMap<EntityId, Arc<[EntityId]>>>,
    by_kind: Vec<OnceLock<Vec<Thing<'m>>>>,
    /// The declarations that state a field, other than activities and what these take over.
    stating: OnceLock<FxHashMap<Field, Vec<EntityId>>>,
    lexicons: FxHashMap<EntityId, OnceLock<Lexicon>>,
    /// How many expressions were looked at, by all that are done.
    pub steps: AtomicU64,
}

impl<'m> Facts<'m> {
    /// Of a model.
    pub fn new(model: &'m Model) -> Self {
        Facts {
            model,
            shown: OnceLock::new(),
            notices: OnceLock::new(),
            transfers: OnceLock::new(),
            consents: OnceLock::new(),
            grants: OnceLock::new(),
            differ: OnceLock::new(),
            users: OnceLock::new(),
            closed: RwLock::default(),
            activities: OnceLock::new(),
            rows_with: OnceLock::new(),
            members: RwLock::default(),
            by_kind: Kind::ALL.iter().map(|_| OnceLock::new()).collect(),
            stating: OnceLock::new(),
            lexicons: model.all_of_kind(Kind::Lexicon).map(|(id, _)| (id, OnceLock::new())).collect(),
            steps: AtomicU64::new(0),
        }
    }

    /// All of the project's declarations of a kind, without those in templates; for `purpose`, all rows of activities; for `recipient`, every
    /// party that receives data, classes by their members where these are named.
    pub fn all(&self, kind: Kind) -> &[Thing<'m>] {
        self.by_kind.get(kind as usize).map_or(&[], |all| all.get_or_init(|| self.find_all(kind)))
    }

    fn find_all(&self, kind: Kind) -> Vec<Thing<'m>> {
        match kind {
            Kind::Activity => self.activities().iter().copied().map(Thing::Entity).collect(),
            Kind::Purpose => {
                let rows = self.activities().iter().flat_map(|&activity| self.model.rows(activity));
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
        for &activity in self.activities() {
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

    /// The project's activities.
    pub fn activities(&self) -> &[EntityId] {
        self.activities.get_or_init(|| self.model.activities())
    }

    /// The lexicon that a declaration is.
    pub fn lexicon(&self, id: EntityId) -> Option<&Lexicon> {
        self.lexicons.get(&id).map(|lexicon| lexicon.get_or_init(|| Lexicon::of(self.model, id)))
    }

    /// The values of a field that a declaration states; each of a choice by itself.
    pub fn values_of(&self, id: EntityId, field: Field) -> impl Iterator<Item = Thing<'m>> {
        // A period is stated in a `retention`, or for an activity or datum itself.
        let also = (field == Field::Period).then_some(Field::Retention);
        also.into_iter().chain([field]).flat_map(move |field| self.model.values(id, field).iter().map(move |value| Thing::Value(value, id, field)))
    }

    /// All values of a field that declarations state other than activities; for `text`, the sentences that the policy says in words of its own.
    pub fn other_values(&self, field: Field) -> impl Iterator<Item = Thing<'m>> {
        let in_words = field == Field::Text;
        let sentences = if in_words { sentences::all(self.model) } else { Vec::new() };
        let stating = self.stating().get(&field).filter(|_| !in_words);
        sentences.into_iter().chain(stating.into_iter().flatten().flat_map(move |&id| self.values_of(id, field)))
    }

    /// All values of a field: those of activities by rows, those of other declarations as they hold.
    pub fn all_values(&self, field: Field) -> impl Iterator<Item = Thing<'m>> {
        let rows = self.all(Kind::Purpose).iter().filter_map(Thing::entity);
        rows.flat_map(move |row| self.values_of(row, field)).chain(self.other_values(field))
    }

    fn stating(&self) -> &FxHashMap<Field, Vec<EntityId>> {
        self.stating.get_or_init(|| {
            let mut stating: FxHashMap<Field, Vec<EntityId>> = FxHashMap::default();
            for (id, entity) in self.model.entities.iter() {
                let of_activities = matches!(entity.kind, Kind::Activity | Kind::Purpose | Kind::Group | Kind::Template);
                if entity.library || of_activities || self.model.in_template(id) {
                    continue;
                }
                for entry in &entity.fields {
                    stating.entry(entry.field).or_default().push(id);
                    if entry.field == Field::Retention && !entity.has(Field::Period) {
                        stating.entry(Field::Period).or_default().push(id);
                    }
                }
            }
            stating
        })
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
        self.members(id).to_vec()
    }

    /// The same, without a copy.
    pub fn members(&self, id: EntityId) -> Arc<[EntityId]> {
        if let Some(known) = self.members.read().ok().and_then(|members| members.get(&id).cloned()) {
            return known;
        }
        let found: Arc<[EntityId]> = self.find_members(id).into();
        if let Ok(mut members) = self.members.write() {
            members.insert(id, Arc::clone(&found));
        }
        found
    }

    fn find_members(&self, id: EntityId) -> Vec<EntityId> {
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
