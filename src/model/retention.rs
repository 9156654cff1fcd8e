//! How long a datum is kept in an activity: the first of the pair, the activity's own, the datum's own, the groups', the general rule.

use super::{EntityId, FieldEntry, Model, Operand, Origin, Term, Value};
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
    /// How far within its rank: items come before their categories, and nearer activities and groups before those around them.
    pub distance: u16,
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

/// How far something is from what is named: zero for itself.
const FAR: u16 = 256;

impl Model {
    /// All statements on how long a datum is kept in an activity or purpose, the nearest first. More than one of the first rank and
    /// distance is an error. Rules that only lengthen what others say are not among them.
    pub fn retention(&self, row: EntityId, datum: Datum) -> Vec<Statement<'_>> {
        let mut found = Vec::new();
        if let Some(entry) = self.entity(row).entry(Field::Retention) {
            self.of_activity(row, datum, entry, &mut found);
        }
        for id in self.retention_rules(&self.things_of(row, datum)) {
            if self.is_period(id)
                && !self.takes_out(self.values(id, Field::Period), datum)
                && let Some((rank, distance)) = self.rank_of_rule(id, row, datum)
            {
                found.push(Statement { rank, distance, place: self.entity(id).place, values: Vec::new(), rule: Some(id) });
            }
        }
        let own = self.entity(datum.id).entry(Field::Retention);
        let rank = if datum.category.is_some() { Rank::Item } else { Rank::Data };
        // A datum of the library that is an item of a category says nothing of it by itself.
        if let Some(entry) = own.filter(|_| datum.category.is_none() || self.entity(datum.id).kind == Kind::Item) {
            self.of_data(row, datum, (rank, 0), entry, &mut found);
        }
        if let Some(entry) = datum.category.and_then(|category| self.entity(category).entry(Field::Retention)) {
            self.of_data(row, datum, (Rank::Data, FAR), entry, &mut found);
        }
        found.sort_by_key(|statement| (statement.rank, statement.distance));
        found
    }

    /// The rules that lengthen how long a datum is kept in an activity or purpose, in source order; they replace nothing.
    pub fn lengthened(&self, row: EntityId, datum: Datum) -> Vec<EntityId> {
        let rules = self.retention_rules(&self.things_of(row, datum)).into_iter();
        let holds = |&id: &EntityId| !self.takes_out(self.values(id, Field::Period), datum) && self.rank_of_rule(id, row, datum).is_some();
        rules.filter(|id| self.entity(*id).has(Field::Lengthens) && holds(id)).collect()
    }

    /// Whether a retention rule says how long, and does not only say what makes it longer.
    pub fn is_period(&self, rule: EntityId) -> bool {
        let entity = self.entity(rule);
        let says = [Field::Period, Field::Criteria, Field::Total].into_iter().any(|field| entity.has(field));
        says || !entity.has(Field::Lengthens) || entity.children.iter().any(|&child| self.entity(child).kind == Kind::Stage)
    }

    /// What rules can name that hold for a datum in a row.
    fn things_of(&self, row: EntityId, datum: Datum) -> Vec<EntityId> {
        let mut things: Vec<EntityId> = datum.category.into_iter().chain([datum.id]).collect();
        let mut at = Some(row);
        while let Some(here) = at {
            things.push(here);
            at = self.entity(here).parent;
        }
        things
    }

    fn of_activity<'m>(&'m self, row: EntityId, datum: Datum, entry: &'m FieldEntry, found: &mut Vec<Statement<'m>>) {
        let values = self.entity(row).values(Field::Retention);
        let keyed: Vec<&Value> = values.iter().filter(|value| self.is_of_data(value) && self.is_of_datum(value, datum)).collect();
        let plain: Vec<&Value> = values.iter().filter(|value| !self.is_of_data(value) && !self.excepts(value, datum)).collect();
        let around = match entry.origin {
            Origin::Around(outer) => Some(outer),
            Origin::Own | Origin::Template(_) => None,
        };
        let of_group = around.is_some_and(|outer| self.entity(outer).kind == Kind::Group);
        let distance = around.and_then(|outer| self.steps(row, outer)).unwrap_or(0);
        let rank = |near: Rank| if of_group { Rank::Group } else { near };
        if !keyed.is_empty() {
            found.push(Statement { rank: rank(Rank::Pair), distance, place: entry.place, values: keyed, rule: None });
        } else if !plain.is_empty() {
            found.push(Statement { rank: rank(Rank::Activity), distance, place: entry.place, values: plain, rule: None });
        }
    }

    /// Whether periods hold for a datum in no case: each says that it is not for it.
    fn takes_out(&self, periods: &[Value], datum: Datum) -> bool {
        !periods.is_empty() && periods.iter().all(|period| self.excepts(period, datum))
    }

    /// Whether a period says that it does not hold for a datum.
    fn excepts(&self, period: &Value, datum: Datum) -> bool {
        period.qual(Prep::Except).iter().any(|operand| self.is_datum(operand, datum).is_some())
    }

    /// Whether a value is keyed by data.
    fn is_of_data(&self, value: &Value) -> bool {
        value.keys().any(|key| self.is_data_key(key))
    }

    /// Whether a value's keys that are about data fit a datum; keys about people and places do not count here.
    fn is_of_datum(&self, value: &Value, datum: Datum) -> bool {
        value.keys().filter(|key| self.is_data_key(*key)).all(|key| key.operands.iter().any(|operand| self.is_datum(operand, datum).is_some()))
    }

    fn is_data_key(&self, key: super::Key<'_>) -> bool {
        key.operands.iter().filter_map(Operand::as_ref).any(|id| matches!(self.entity(id).kind, Kind::Data | Kind::Item))
    }

    /// Whether an operand names a datum (zero), or the category it is taken from as an item. A bare datum is never some category's item.
    fn is_datum(&self, operand: &Operand, datum: Datum) -> Option<u16> {
        let named = operand.as_datum()?;
        if named == datum {
            return Some(0);
        }
        (named.category.is_none() && Some(named.id) == datum.category).then_some(FAR)
    }

    /// What a datum says itself, or a category of its items.
    fn of_data<'m>(&'m self, row: EntityId, datum: Datum, near: (Rank, u16), entry: &'m FieldEntry, found: &mut Vec<Statement<'m>>) {
        let super::FieldValue::Values(values) = &entry.value else { return };
        let (of_items, others): (Vec<&Value>, Vec<&Value>) = values.iter().partition(|value| self.is_of_data(value));
        let of_this: Vec<&Value> = of_items.into_iter().filter(|value| self.is_of_datum(value, datum)).collect();
        let (values, (rank, distance)) = if of_this.is_empty() { (others, near) } else { (of_this, (near.0.min(Rank::Item), 0)) };
        let activities = |value: &Value| -> Vec<EntityId> {
            let named = value.keys().flat_map(|key| key.operands).filter_map(Operand::as_ref);
            named.filter(|&id| matches!(self.entity(id).kind, Kind::Activity | Kind::Group)).collect()
        };
        let (keyed, plain): (Vec<&Value>, Vec<&Value>) = values.into_iter().partition(|value| !activities(value).is_empty());
        let nearest = |value: &Value| activities(value).into_iter().filter_map(|id| self.steps(row, id)).min();
        let pair: Vec<&Value> = keyed.iter().copied().filter(|value| nearest(value).is_some()).collect();
        if let Some(steps) = pair.iter().filter_map(|value| nearest(value)).min() {
            found.push(Statement { rank: Rank::Pair, distance: distance + steps, place: entry.place, values: pair, rule: None });
        } else if !plain.is_empty() {
            found.push(Statement { rank, distance, place: entry.place, values: plain, rule: None });
        }
    }

    fn rank_of_rule(&self, rule: EntityId, row: EntityId, datum: Datum) -> Option<(Rank, u16)> {
        let names_data = self.entity(rule).has(Field::Data);
        let names_activities = self.entity(rule).has(Field::Activities);
        let of_data = self.steps_to_data(rule, datum);
        let of_activity = self.steps_to_activity(rule, row);
        let inner = |(steps, group): (u16, bool)| (if group { Rank::Group } else { Rank::Activity }, steps);
        match (names_data, names_activities) {
            (true, true) => of_data.zip(of_activity).map(|(data, (steps, _))| (Rank::Pair, data + steps)),
            (false, true) => of_activity.map(inner),
            (true, false) => of_data.map(|far| (if far == 0 && datum.category.is_some() { Rank::Item } else { Rank::Data }, far)),
            (false, false) => Some((Rank::General, 0)),
        }
    }

    /// How far the nearest activity or group is that a rule names, and whether it is a group.
    fn steps_to_activity(&self, rule: EntityId, row: EntityId) -> Option<(u16, bool)> {
        let steps = |operands: &[Operand]| operands.iter().filter_map(Operand::as_ref).filter_map(|id| Some((self.steps(row, id)?, id))).min();
        let named = self.values(rule, Field::Activities).iter().filter(|value| steps(value.qual(Prep::Except)).is_none());
        let (steps, id) = named.filter_map(|value| steps(value.operands())).min()?;
        Some((steps, self.entity(id).kind == Kind::Group))
    }

    /// How far the nearest datum or category is that a rule names.
    fn steps_to_data(&self, rule: EntityId, datum: Datum) -> Option<u16> {
        let steps = |operands: &[Operand]| operands.iter().filter_map(|operand| self.is_datum(operand, datum)).min();
        let out = |operands: &[Operand]| {
            operands.iter().filter_map(Operand::as_datum).any(|out| out == datum || (out.category.is_none() && out.id == datum.id))
        };
        let named = self.values(rule, Field::Data).iter().filter(|value| !out(value.qual(Prep::Except)));
        named.filter_map(|value| steps(value.operands())).min()
    }

    /// How many steps outwards an activity or group is from a row; a group that only includes the activity is none.
    fn steps(&self, row: EntityId, outer: EntityId) -> Option<u16> {
        let mut at = Some(row);
        let mut steps = 0;
        while let Some(here) = at {
            if here == outer {
                return Some(steps);
            }
            at = self.entity(here).parent;
            steps += 1;
        }
        None
    }
}
