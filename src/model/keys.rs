//! Keys: what a value holds for (`for`, `in`), and which of several values holds in a case.

use super::{EntityId, Model, Operand, Value};
use crate::schema::{Field, Kind, Prep};

/// A key of a value: a preposition and the things it names; it matches where any of them does.
#[derive(Debug, Clone, Copy)]
pub struct Key<'a> {
    /// `for` or `in`.
    pub prep: Prep,
    /// The things.
    pub operands: &'a [Operand],
}

/// A case that values are looked up for: anything that keys can name.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// What the case is about: a class of subjects, a datum, an activity, a service, a country, …
    pub things: Vec<EntityId>,
}

impl Scope {
    /// The case of one thing.
    pub fn of(thing: EntityId) -> Self {
        Scope { things: vec![thing] }
    }

    /// The same, and of another thing.
    #[must_use]
    pub fn and(mut self, thing: EntityId) -> Self {
        self.things.push(thing);
        self
    }
}

impl Value {
    /// Its keys.
    pub fn keys(&self) -> impl Iterator<Item = Key<'_>> {
        self.quals.iter().filter(|qual| qual.prep.is_key()).map(|qual| Key { prep: qual.prep, operands: &qual.operands })
    }
}

impl Model {
    /// The values of a field that hold in a case: of all that match, those with the most keys, and of these none that another one is
    /// within; where no keyed one matches, those without keys.
    pub fn holding<'a>(&self, values: &'a [Value], scope: &Scope) -> Vec<&'a Value> {
        let mut best = 0;
        let mut found: Vec<&Value> = Vec::new();
        for value in values {
            let keys = value.keys().count();
            if keys >= best && value.keys().all(|key| self.key_matches(key, scope)) {
                if keys > best {
                    best = keys;
                    found.clear();
                }
                found.push(value);
            }
        }
        if best > 0 && found.len() > 1 {
            let all = found.clone();
            found.retain(|value| !all.iter().any(|other| self.is_narrower(other, value)));
        }
        found
    }

    /// Whether two values of a field never hold together whatever their keys: at other times, under other laws, or on a condition.
    pub fn are_apart(&self, one: &Value, other: &Value) -> bool {
        let conditional = |value: &Value| !value.qual(Prep::Where).is_empty();
        let laws = |value: &Value| value.qual(Prep::Under).iter().filter_map(Operand::as_ref).collect::<Vec<_>>();
        let over = |first: &Value, second: &Value| match second.qual_date(Prep::From) {
            Some(begin) => {
                first.qual_date(Prep::Until).is_some_and(|end| end < begin) || first.qual_date(Prep::Before).is_some_and(|end| end <= begin)
            }
            None => false,
        };
        let (ones, others) = (laws(one), laws(other));
        let other_laws = !ones.is_empty() && !others.is_empty() && !ones.iter().any(|law| others.contains(law));
        conditional(one) || conditional(other) || other_laws || over(one, other) || over(other, one)
    }

    /// Whether a value's keys hold only for part of what another's hold for.
    fn is_narrower(&self, value: &Value, than: &Value) -> bool {
        let within = |inner: &Value, outer: &Value| {
            outer.keys().all(|wide| {
                inner.keys().any(|narrow| {
                    let part = |id: EntityId| wide.operands.iter().filter_map(Operand::as_ref).any(|whole| self.is_within(id, whole));
                    narrow.prep == wide.prep && narrow.operands.iter().filter_map(Operand::as_ref).all(part)
                })
            })
        };
        within(value, than) && !within(than, value) && !self.are_apart(value, than)
    }

    fn key_matches(&self, key: Key<'_>, scope: &Scope) -> bool {
        key.operands.iter().filter_map(Operand::as_ref).any(|wanted| scope.things.iter().any(|&thing| self.is_within(thing, wanted)))
    }

    /// Whether `thing` is `whole` or part of it: a class of subjects that another includes, a country of a region, a datum of a category,
    /// an activity of a group, a member of a class of recipients, a service of one that it is part of.
    pub fn is_within(&self, thing: EntityId, whole: EntityId) -> bool {
        if thing == whole {
            return true;
        }
        if matches!(self.entity(whole).kind, Kind::Country | Kind::Region) {
            return self.is_territory_within(thing, whole);
        }
        // What is nested is found from below, which is short; what is listed, from all lists once.
        if matches!(self.entity(whole).kind, Kind::Group | Kind::Activity | Kind::Data | Kind::Rights) && self.is_nested(thing, whole) {
            return true;
        }
        if self.entity(thing).kind == Kind::Service && self.is_service_of(thing, whole) {
            return true;
        }
        self.listing(thing).contains(&whole)
    }

    fn is_nested(&self, thing: EntityId, whole: EntityId) -> bool {
        let mut at = self.entity(thing).parent;
        while let Some(here) = at {
            if here == whole {
                return true;
            }
            at = self.entity(here).parent;
        }
        false
    }

    /// Whether a service is a part of another, directly or not.
    fn is_service_of(&self, thing: EntityId, whole: EntityId) -> bool {
        let mut seen = vec![thing];
        let mut at = thing;
        while let Some(&next) = self.refs(at, Field::PartOf).first() {
            if next == whole {
                return true;
            }
            if seen.contains(&next) {
                break;
            }
            seen.push(next);
            at = next;
        }
        false
    }

    /// The parts that a declaration lists by name.
    pub(super) fn listed(&self, whole: EntityId) -> Vec<EntityId> {
        match self.entity(whole).kind {
            Kind::Subjects | Kind::Group | Kind::Source => self.refs(whole, Field::Includes),
            Kind::Recipient if self.is_us(whole) => self.ours(),
            Kind::Recipient => self.refs(whole, Field::Members),
            Kind::Data => {
                let mut parts = self.refs(whole, Field::Items);
                parts.extend(self.refs(whole, Field::Examples));
                parts
            }
            _ => Vec::new(),
        }
    }
}
