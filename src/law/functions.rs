//! The built-in functions. What each says is told in the table of functions (`schema/functions.rs`).

use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::facts::{Facts, Grant};
use super::thing::{Thing, Things};
use crate::model::{Datum, EntityId, Operand, Piece, Scope, Term, Text, Value};
use crate::schema::{Field, Fixed, Function, Kind, Prep};

impl<'m> Facts<'m> {
    /// What a function gives.
    pub fn call(&self, function: Function, args: Things<'m>) -> Thing<'m> {
        let holding = args.iter().filter(|arg| matches!(arg, Thing::Truth(true))).count();
        let mut args = args.into_iter();
        let first = args.next().unwrap_or(Thing::Nothing);
        let second = args.next().unwrap_or(Thing::Nothing);
        let third = args.next().unwrap_or(Thing::Nothing);
        let ids = |things: Vec<EntityId>| Thing::List(things.into_iter().map(Thing::Entity).collect());
        match function {
            // The evaluator asks lexicons itself, because it keeps what they read.
            Function::Vague | Function::Mentions => Thing::Nothing,
            Function::Processor => Thing::Truth(first.entity().is_some_and(|id| self.model.is_processor(id))),
            Function::Controllers => ids(self.controllers(&first)),
            Function::DataOf => ids(self.all_of(&first, Field::Data)),
            Function::RowsWith => first.entity().and_then(|datum| self.rows_with(datum)).map_or(Thing::Nothing, Thing::List),
            Function::RecipientsOf => ids(self.all_of(&first, Field::Recipients)),
            Function::SubjectsOf => ids(self.subjects_of(&first)),
            Function::LocationsOf => ids(self.locations_of(&first)),
            Function::Unkept => Thing::List(self.unkept(&first).into()),
            Function::NoticesOf => ids(first.entity().map(|id| self.notices_of(self.activity_of(id)).to_vec()).unwrap_or_default()),
            Function::ShownIn => ids(first.entity().map(|id| self.shown_in(id).to_vec()).unwrap_or_default()),
            Function::RightsOf => ids(self.rights_of(&first)),
            Function::PlacesOf => ids(self.places_of(&first)),
            Function::ResidencesOf => ids(self.residences_of(&first)),
            Function::Valid => {
                Thing::Truth(self.date(second).is_some_and(|date| first.entities(self.model).iter().any(|&id| self.is_valid(id, date))))
            }
            Function::Adequate => Thing::Truth(self.adequate(&first, &second, third)),
            Function::TransfersTo => ids(first.entities(self.model).into_iter().flat_map(|id| self.transfers_to(id).to_vec()).collect()),
            Function::ConsentsOf => ids(first.owner().map(|id| self.consents_for(id)).unwrap_or_default()),
            Function::AgeIn => self.age_in(&first, &second, third),
            Function::Size => number(first.each().len()),
            Function::HowMany => number(holding),
            Function::AllOf => ids(self.expanded(&first.entities(self.model))),
            Function::Within => {
                let wholes = second.entities(self.model);
                let parts = first.entities(self.model);
                Thing::Truth(!parts.is_empty() && parts.iter().all(|&part| wholes.iter().any(|&whole| self.model.is_within(part, whole))))
            }
            Function::DestinationsOf => ids(self.destinations_of(&first)),
            Function::HoldsOn => match (&first, self.date(second)) {
                (Thing::Value(value, _, _), Some(date)) => Thing::Truth(holds_on(value, date)),
                _ => Thing::Truth(true),
            },
            Function::Named => {
                Thing::Truth(first.entity().is_some_and(|id| matches!(self.model.entity(id).kind, Kind::Organisation | Kind::Authority)))
            }
            Function::Later => match (self.date(first), self.date(second)) {
                (Some(one), Some(other)) => Thing::Date(one.max(other)),
                (one, other) => one.or(other).map_or(Thing::Nothing, Thing::Date),
            },
        }
    }

    fn date(&self, thing: Thing<'m>) -> Option<Date> {
        match thing.plain(self.model) {
            Thing::Date(date) => Some(date),
            _ => None,
        }
    }

    pub fn controllers(&self, of: &Thing<'m>) -> Vec<EntityId> {
        let Some(id) = of.owner() else { return Vec::new() };
        match self.model.entity(id).kind {
            Kind::Notice => {
                let stated = self.model.refs(id, Field::Controllers);
                if stated.is_empty() { self.model.ours() } else { stated }
            }
            _ => self.expanded(&self.model.controllers(id)).into_iter().filter(|&id| self.model.entity(id).kind == Kind::Organisation).collect(),
        }
    }

    /// What a field names, of an activity with its rows, with everything in classes and categories.
    fn all_of(&self, of: &Thing<'m>, field: Field) -> Vec<EntityId> {
        let Some(id) = of.owner() else { return Vec::new() };
        let mut stating = vec![id];
        if matches!(of, Thing::Entity(_)) && self.model.entity(id).kind == Kind::Activity {
            stating.extend(self.model.rows(id).into_iter().map(|row| row.entity));
        }
        let mut all = Vec::new();
        for value in stating.into_iter().flat_map(|id| self.model.values(id, field)) {
            let mut named = Vec::new();
            self.model.collect_refs(value, &mut named);
            let out: Vec<EntityId> = value.qual(Prep::Except).iter().filter_map(Operand::as_ref).collect();
            let out = self.expanded(&out);
            for id in self.expanded(&named) {
                if !out.contains(&id) && !all.contains(&id) {
                    all.push(id);
                }
            }
        }
        all
    }

    /// The rows whose data a datum is among; found for all data at once.
    fn rows_with(&self, datum: EntityId) -> Option<Arc<[Thing<'m>]>> {
        let rows = self.rows_with.get_or_init(|| {
            let mut rows: FxHashMap<EntityId, Vec<Thing<'m>>> = FxHashMap::default();
            for row in self.all(Kind::Purpose) {
                for datum in self.all_of(row, Field::Data) {
                    rows.entry(datum).or_default().push(row.clone());
                }
            }
            rows.into_iter().map(|(datum, rows)| (datum, rows.into())).collect()
        });
        rows.get(&datum).cloned()
    }

    fn expanded(&self, named: &[EntityId]) -> Vec<EntityId> {
        let mut all: Vec<EntityId> = Vec::new();
        for &id in named {
            for &one in self.members(id).iter() {
                if !all.contains(&one) {
                    all.push(one);
                }
            }
        }
        all
    }

    fn subjects_of(&self, of: &Thing<'m>) -> Vec<EntityId> {
        let Some(id) = of.owner() else { return Vec::new() };
        let field = if self.model.entity(id).kind == Kind::Notice { Field::Audience } else { Field::Subjects };
        let all = self.model.with_included(&self.model.refs(id, field));
        let Thing::Value(value, _, of_field) = of else { return all };
        let keyed = |value: &Value| {
            let named: Vec<EntityId> = value.qual(Prep::For).iter().filter_map(Operand::as_ref).collect();
            let subjects: Vec<EntityId> = named.into_iter().filter(|&id| self.model.entity(id).kind == Kind::Subjects).collect();
            self.model.with_included(&subjects)
        };
        let own = keyed(value);
        if !own.is_empty() {
            return own;
        }
        let others: Vec<EntityId> = self.model.values(id, *of_field).iter().flat_map(keyed).collect();
        all.into_iter().filter(|id| !others.contains(id)).collect()
    }

    fn locations_of(&self, of: &Thing<'m>) -> Vec<EntityId> {
        let mut all = Vec::new();
        for id in of.entities(self.model) {
            all.extend(self.model.refs(id, Field::Location));
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Where a transfer goes: its destinations, else where its importers are.
    fn destinations_of(&self, of: &Thing<'m>) -> Vec<EntityId> {
        let Some(id) = of.owner() else { return Vec::new() };
        let mut places = self.model.refs(id, Field::Destination);
        if !self.model.entity(id).has(Field::Destination) {
            for importer in self.expanded(&self.model.refs(id, Field::Importer)) {
                places.extend(self.model.refs(importer, Field::Location));
            }
        }
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The personal data of a row for which no period and no criterion holds. A category is kept where each of its items is.
    fn unkept(&self, of: &Thing<'m>) -> Vec<Thing<'m>> {
        let Some(row) = of.owner() else { return Vec::new() };
        let mut found = Vec::new();
        for operand in self.model.values(row, Field::Data).iter().flat_map(Value::operands) {
            match operand.as_datum() {
                Some(datum) if self.kept(row, datum) || self.is_anonymous(datum.id) => {}
                Some(datum) => found.push(Thing::Entity(datum.id)),
                // What stands in words alone has no period of its own, unless they point to where it is described.
                None if matches!(operand.term, Term::Text(text) if !self.points(text)) && !self.kept(row, Datum { category: None, id: row }) => {
                    found.push(Thing::Operand(operand, row));
                }
                None => {}
            }
        }
        found
    }

    /// Whether data tell of nobody: they are anonymous or about many people together, or all their items are.
    fn is_anonymous(&self, id: EntityId) -> bool {
        let own = |id: EntityId| self.model.values(id, Field::Identifiability).first().and_then(Value::as_word);
        let tells_nobody = |word: Option<&str>| matches!(word, Some("anonymous" | "aggregated"));
        match own(id) {
            None => self.closed_items(id).is_some_and(|items| items.into_iter().all(|item| tells_nobody(own(item)))),
            word => tells_nobody(word),
        }
    }

    /// The items of a category that has no others than those it names.
    fn closed_items(&self, id: EntityId) -> Option<Vec<EntityId>> {
        let items = if self.model.entity(id).kind == Kind::Data { self.model.contents(id) } else { Vec::new() };
        let open = self.model.values(id, Field::Items).iter().any(|value| value.as_ref().is_none());
        (!items.is_empty() && !open).then_some(items)
    }

    /// Whether a text refers to something that is declared elsewhere.
    fn points(&self, text: Text) -> bool {
        self.model.pieces(text).iter().any(|piece| matches!(piece, Piece::Ref(_)))
    }

    fn kept(&self, row: EntityId, datum: Datum) -> bool {
        if !self.model.retention(row, datum).is_empty() {
            return true;
        }
        self.closed_items(datum.id).is_some_and(|items| items.into_iter().all(|id| self.kept_item(row, datum.id, id)))
    }

    fn kept_item(&self, row: EntityId, category: EntityId, id: EntityId) -> bool {
        !self.model.retention(row, Datum { category: Some(category), id }).is_empty()
            || !self.model.retention(row, Datum { category: None, id }).is_empty()
    }

    /// The rights that `rights` declarations grant to any of the subjects, or to everybody.
    fn rights_of(&self, of: &Thing<'m>) -> Vec<EntityId> {
        let subjects = self.subjects_of(of);
        let owner = of.owner();
        let mut granted = Vec::new();
        for grant in self.grants() {
            let for_them = grant.to.is_empty() || subjects.is_empty() || self.model.overlap(&grant.to, &subjects);
            let covers = grant.activities.is_empty()
                || owner.is_none_or(|owner| {
                    self.model.entity(owner).kind == Kind::Notice || grant.activities.iter().any(|&activity| self.model.is_within(owner, activity))
                });
            if for_them && covers {
                granted.extend_from_slice(&grant.rights);
            }
        }
        granted.sort_unstable();
        granted.dedup();
        granted
    }

    /// What each `rights` declaration grants; looked up once.
    fn grants(&self) -> &[Grant] {
        self.grants.get_or_init(|| {
            let of_rights = |id: EntityId| self.model.entity(id).parent.is_some_and(|parent| self.model.name(parent) == "rights");
            let entries = self.model.all_of_kind(Kind::Entry).map(|(id, _)| id).filter(|&id| of_rights(id));
            let named: FxHashMap<&str, EntityId> = entries.map(|id| (self.model.name(id), id)).collect();
            let grant = |id: EntityId| {
                let nested = self.model.entity(id).children.iter().filter(|child| self.model.entity(**child).kind == Kind::Right);
                let nested = nested.filter_map(|&child| named.get(self.model.name(child)).copied());
                Grant {
                    to: self.model.refs(id, Field::To),
                    activities: self.model.refs(id, Field::Activities),
                    rights: self.model.refs(id, Field::Grants).into_iter().chain(nested).collect(),
                }
            };
            self.model.of_kind(Kind::Rights).map(|(id, _)| grant(id)).collect()
        })
    }

    /// Where an activity's or notice's controllers are established and where its subjects live, as far as it is said.
    fn places_of(&self, of: &Thing<'m>) -> Vec<EntityId> {
        let mut places = self.seats_of(of);
        places.extend(self.residences_of(of));
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Where an activity's or notice's controllers are established, as far as it is said; of one that is done for others, the processor.
    pub fn seats_of(&self, of: &Thing<'m>) -> Vec<EntityId> {
        let Some(owner) = of.owner() else { return Vec::new() };
        let parties = if self.model.is_processor(owner) { self.model.ours() } else { self.controllers(of) };
        parties.into_iter().flat_map(|party| self.established_in(party)).collect()
    }

    /// Where the subjects of an activity, or the readers of a notice, live, as far as it is said.
    pub fn residences_of(&self, of: &Thing<'m>) -> Vec<EntityId> {
        let Some(owner) = of.owner() else { return Vec::new() };
        let mut places = Vec::new();
        let subjects = self.subjects_of(of);
        for &subjects in &subjects {
            places.extend(self.model.refs(subjects, Field::ResidentIn));
        }
        if !matches!(of, Thing::Value(..)) && self.laws_differ() {
            places.extend(self.places_of_keys(owner));
        }
        let notices: Vec<EntityId> =
            if self.model.entity(owner).kind == Kind::Notice { vec![owner] } else { self.notices_of(self.activity_of(owner)).to_vec() };
        for notice in notices {
            let audience = self.model.values(notice, Field::Audience).iter();
            let concerned = |value: &&Value| subjects.is_empty() || value.as_ref().is_none_or(|readers| self.model.overlap(&subjects, &[readers]));
            places.extend(audience.filter(concerned).flat_map(|value| value.qual(Prep::In)).filter_map(Operand::as_ref));
        }
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Whether a mechanism, certification or permit holds on a date; one that says nothing of its dates does.
    pub fn is_valid(&self, id: EntityId, date: Date) -> bool {
        let intervals = self.model.values(id, Field::Valid);
        let own = intervals.is_empty() || intervals.iter().any(|interval| holds_on(interval, date));
        let frameworks = self.model.refs(id, Field::Framework);
        own && (frameworks.is_empty() || frameworks.iter().any(|&framework| self.is_valid(framework, date)))
    }

    /// Whether a decision on a whole country lets data go there.
    fn adequate(&self, to: &Thing<'m>, from: &Thing<'m>, date: Thing<'m>) -> bool {
        let (Some(date), from) = (self.date(date), from.entities(self.model)) else { return false };
        let to = to.entities(self.model);
        !to.is_empty()
            && to.iter().all(|&to| {
                self.model.all_of_kind(Kind::Mechanism).any(|(id, mechanism)| {
                    let adequacy = mechanism.values(Field::Type).first().and_then(Value::as_word) == Some("adequacy");
                    adequacy
                        && self.is_valid(id, date)
                        && self.model.refs(id, Field::Importer).iter().any(|&importer| self.model.is_within(to, importer))
                        && self.model.refs(id, Field::Exporter).iter().any(|exporter| from.contains(exporter))
                })
            })
    }

    /// What a table of ages says of a place on a date: the `minimum-age` keyed `in` the place, else the one without a key.
    fn age_in(&self, table: &Thing<'m>, place: &Thing<'m>, date: Thing<'m>) -> Thing<'m> {
        let Some(date) = self.date(date) else { return Thing::Nothing };
        for id in table.entities(self.model) {
            let ages: Vec<&Value> = self.model.values(id, Field::MinimumAge).iter().filter(|value| holds_on(value, date)).collect();
            let scope = place.entities(self.model).into_iter().fold(Scope::default(), Scope::and);
            let keyed = ages.iter().find(|value| {
                value.is_keyed()
                    && value.keys().all(|key| {
                        key.operands
                            .iter()
                            .filter_map(Operand::as_ref)
                            .any(|wanted| scope.things.iter().any(|&thing| self.model.is_within(thing, wanted)))
                    })
            });
            if let Some(age) = keyed.or_else(|| ages.iter().find(|value| !value.is_keyed())) {
                return Thing::Value(age, id, Field::MinimumAge).plain(self.model);
            }
        }
        Thing::Nothing
    }
}

/// Whether a date lies in an interval: from the first day, up to and with `until`, up to and without `before`.
pub(super) fn holds_on(interval: &Value, date: Date) -> bool {
    interval.qual_date(Prep::From).is_none_or(|from| from <= date)
        && interval.qual_date(Prep::Until).is_none_or(|until| date <= until)
        && interval.qual_date(Prep::Before).is_none_or(|before| date < before)
        && !interval.is(Fixed::None)
}

/// A count, as numbers are kept: in thousandths.
fn number<'m>(count: usize) -> Thing<'m> {
    Thing::Number(i64::try_from(count).unwrap_or(i64::MAX).saturating_mul(1000))
}
