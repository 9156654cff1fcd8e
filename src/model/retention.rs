//! How long a datum is kept in an activity: the first of the pair, the activity's own, the datum's own, the groups', the general rule.

use super::{EntityId, FieldEntry, Model, Operand, Origin, Scope, Term, Value};
use crate::schema::{Field, Kind, Prep};
use crate::source::Place;

/// A datum as an activity uses it: by itself, or as an item of a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Datum {
    /// The category, for `contract.email-address`.
    pub category: Option<EntityId>,
    /// The category or datum itself, or the item.
    pub id: EntityId,
}

/// How near a statement is to a datum in an activity; the nearest wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// It names both.
    Pair,
    /// The activity says it, or its templates, or a rule that names the activity.
    Activity,
    /// The item of a category says it, or a rule that names the item.
    Item,
    /// The datum or category says it, or a rule that names it.
    Data,
    /// A group says it; nearer groups first.
    Group,
    /// A rule that names neither.
    General,
}

/// A statement on how long something is kept.
#[derive(Debug, Clone)]
pub struct Statement<'m> {
    /// How near it is.
    pub rank: Rank,
    /// Where it stands.
    pub place: Place,
    /// The values that hold, where a field says it.
    pub values: Vec<&'m Value>,
    /// The rule, where a `retention` says it.
    pub rule: Option<EntityId>,
}

impl Operand {
    /// The datum that an operand of a `data:` field names.
    pub fn as_datum(&self) -> Option<Datum> {
        match self.term {
            Term::Ref(id) => Some(Datum { category: None, id }),
            Term::Item { category, item } => Some(Datum { category: Some(category), id: item }),
            _ => None,
        }
    }
}

impl Model {
    /// All statements on how long a datum is kept in an activity or purpose, the nearest first. More than one at the first rank is an error.
    pub fn retention(&self, row: EntityId, datum: Datum) -> Vec<Statement<'_>> {
        let mut found = Vec::new();
        if let Some(entry) = self.entity(row).entry(Field::Retention) {
            self.of_activity(row, datum, entry, &mut found);
        }
        let mut things: Vec<EntityId> = datum.category.into_iter().chain([datum.id]).collect();
        let mut at = Some(row);
        while let Some(here) = at {
            things.push(here);
            at = self.entity(here).parent;
        }
        for id in self.retention_rules(&things) {
            if let Some(rank) = self.rank_of_rule(id, row, datum) {
                found.push(Statement { rank, place: self.entity(id).place, values: Vec::new(), rule: Some(id) });
            }
        }
        let own = self.entity(datum.id).entry(Field::Retention);
        let rank = if datum.category.is_some() { Rank::Item } else { Rank::Data };
        // A datum of the library that is an item of a category says nothing of it by itself.
        if let Some(entry) = own.filter(|_| datum.category.is_none() || self.entity(datum.id).kind == Kind::Item) {
            self.of_data(row, rank, entry, &mut found);
        }
        if let Some(entry) = datum.category.and_then(|category| self.entity(category).entry(Field::Retention)) {
            self.of_data(row, Rank::Data, entry, &mut found);
        }
        found.sort_by_key(|statement| statement.rank);
        found
    }

    fn of_activity<'m>(&'m self, row: EntityId, datum: Datum, entry: &'m FieldEntry, found: &mut Vec<Statement<'m>>) {
        let values = self.entity(row).values(Field::Retention);
        let things = datum.category.into_iter().chain([datum.id]);
        let of_data = |value: &&Value| value.keys().any(|key| key.operands.iter().filter_map(Operand::as_ref).any(|id| self.is_data(id)));
        let inner = matches!(entry.origin, Origin::Around(group) if self.entity(group).kind == Kind::Group);
        let keyed: Vec<&Value> = {
            let scope = things.fold(Scope::default(), Scope::and);
            let matching = values.iter().filter(of_data).filter(|value| self.matches(value, &scope));
            matching.collect()
        };
        let plain: Vec<&Value> = values.iter().filter(|value| !of_data(value)).collect();
        let rank = |near: Rank| if inner { Rank::Group } else { near };
        if !keyed.is_empty() {
            found.push(Statement { rank: rank(Rank::Pair), place: entry.place, values: keyed, rule: None });
        } else if !plain.is_empty() {
            found.push(Statement { rank: rank(Rank::Activity), place: entry.place, values: plain, rule: None });
        }
    }

    /// Whether a value's keys that are about data fit a scope of data; keys about people and places do not count here.
    fn matches(&self, value: &Value, scope: &Scope) -> bool {
        value.keys().all(|key| {
            let wanted: Vec<EntityId> = key.operands.iter().filter_map(Operand::as_ref).collect();
            !wanted.iter().any(|&id| self.is_data(id)) || wanted.iter().any(|&id| scope.things.iter().any(|&thing| self.is_within(thing, id)))
        })
    }

    fn of_data<'m>(&'m self, row: EntityId, rank: Rank, entry: &'m FieldEntry, found: &mut Vec<Statement<'m>>) {
        let super::FieldValue::Values(values) = &entry.value else { return };
        let for_activity = |value: &&Value| {
            value
                .keys()
                .any(|key| key.operands.iter().filter_map(Operand::as_ref).any(|id| matches!(self.entity(id).kind, Kind::Activity | Kind::Group)))
        };
        let (keyed, plain): (Vec<&Value>, Vec<&Value>) = values.iter().partition(for_activity);
        let names_row = |value: &&Value| value.keys().any(|key| key.operands.iter().filter_map(Operand::as_ref).any(|id| self.is_within(row, id)));
        let pair: Vec<&Value> = keyed.into_iter().filter(names_row).collect();
        if !pair.is_empty() {
            found.push(Statement { rank: Rank::Pair, place: entry.place, values: pair, rule: None });
        } else if !plain.is_empty() {
            found.push(Statement { rank, place: entry.place, values: plain, rule: None });
        }
    }

    fn rank_of_rule(&self, rule: EntityId, row: EntityId, datum: Datum) -> Option<Rank> {
        let names_data = self.entity(rule).has(Field::Data);
        let names_activities = self.entity(rule).has(Field::Activities);
        let of_data = self.rank_of_data(rule, datum);
        let of_activity = self.values(rule, Field::Activities).iter().any(|value| {
            let taken_out = value.qual(Prep::Except).iter().filter_map(Operand::as_ref).any(|id| self.is_within(row, id));
            !taken_out && value.operands().iter().filter_map(Operand::as_ref).any(|id| self.is_within(row, id))
        });
        match (names_data, names_activities) {
            (true, true) => of_data.filter(|_| of_activity).map(|_| Rank::Pair),
            (false, true) => of_activity.then_some(Rank::Activity),
            (true, false) => of_data,
            (false, false) => Some(Rank::General),
        }
    }

    fn rank_of_data(&self, rule: EntityId, datum: Datum) -> Option<Rank> {
        let mut best = None;
        for value in self.values(rule, Field::Data) {
            let taken_out = value.qual(Prep::Except).iter().filter_map(Operand::as_datum).any(|out| out == datum || Some(out.id) == datum.category);
            for named in value.operands().iter().filter_map(Operand::as_datum).filter(|_| !taken_out) {
                let rank = if named == datum && datum.category.is_some() {
                    Some(Rank::Item)
                } else if named == datum || (named.category.is_none() && Some(named.id) == datum.category) {
                    Some(Rank::Data)
                } else {
                    None
                };
                best = match (best, rank) {
                    (Some(known), Some(rank)) => Some(std::cmp::min::<Rank>(known, rank)),
                    (known, rank) => known.or(rank),
                };
            }
        }
        best
    }

    fn is_data(&self, id: EntityId) -> bool {
        matches!(self.entity(id).kind, Kind::Data | Kind::Item)
    }
}
