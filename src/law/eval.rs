//! The evaluator: small, total, without state.

use std::sync::atomic::Ordering;

use rustc_hash::FxHashMap;

use super::compare;
use super::duration;
use super::facts::{Asked, Facts};
use super::thing::{Thing, Things};
use super::under::Under;
use crate::model::{Binder, EntityId, Expr, FieldValue, Model, Node, Origin, Over, Part};
use crate::schema::{Field, Function, Kind};
use crate::syntax::ast::{CompareOp, Quantifier};

/// A function of a declaration; whether of its own row only.
type Known = (Function, EntityId, bool);

/// Evaluates expressions over a model.
pub(super) struct Eval<'m, 'f> {
    pub model: &'m Model,
    pub facts: &'f Facts<'m>,
    /// The variables, from the outside in.
    pub scope: Vec<Thing<'m>>,
    /// The law that is asked, where the answer depends on it.
    pub under: Option<&'f Under>,
    /// How many expressions were looked at.
    steps: u64,
    /// What conditions that are about nothing else say of declarations other than activities and rows, by which quantified expression they
    /// stand in and the law that is asked.
    judged: FxHashMap<(Asked, EntityId), Option<bool>>,
    /// What functions give of declarations that were looked at.
    known: FxHashMap<Known, Thing<'m>>,
}

impl<'m, 'f> Eval<'m, 'f> {
    /// Without variables and asked under no law.
    pub fn new(facts: &'f Facts<'m>) -> Self {
        Eval { model: facts.model, facts, scope: Vec::new(), under: None, steps: 0, judged: FxHashMap::default(), known: FxHashMap::default() }
    }

    /// Forgets what was known of declarations, so that what is kept does not grow with the policy.
    pub fn forget(&mut self) {
        self.known.clear();
    }

    /// Whether a condition holds.
    pub fn holds(&mut self, expr: &Expr) -> bool {
        self.steps += 1;
        match &expr.node {
            Node::Not(inner) => !self.holds(inner),
            Node::And(parts) => parts.iter().all(|part| self.holds(part)),
            Node::Or(parts) => parts.iter().any(|part| self.holds(part)),
            Node::Compare(left, op, right) => self.compare(left, *op, right),
            Node::Has(left, right) => {
                let (left, right) = (self.eval(left), self.eval(right));
                compare::has(self.model, left, right)
            }
            _ => matches!(self.eval(expr), Thing::Truth(true)),
        }
    }

    /// What an expression is.
    pub fn eval(&mut self, expr: &Expr) -> Thing<'m> {
        self.steps += 1;
        match &expr.node {
            Node::Var(variable) => self.scope.get(usize::from(variable.0)).cloned().unwrap_or(Thing::Nothing),
            Node::AsOf => Thing::Date(self.model.as_of),
            Node::Entity(id) => Thing::Entity(*id),
            Node::Word(word) => Thing::Word(word),
            Node::Fixed(fixed) => Thing::Fixed(*fixed),
            Node::Date(date) => Thing::Date(*date),
            Node::Duration(duration) => Thing::Duration(*duration),
            Node::Number(number) => Thing::Number(*number),
            Node::Text(text) => Thing::Text(text.clone().into()),
            Node::Given | Node::Missing => Thing::Nothing,
            Node::Get(base, part) => {
                let base = self.eval(base);
                self.get(base, *part)
            }
            Node::Call(function, args) => self.call(*function, args),
            Node::Not(_) | Node::And(_) | Node::Or(_) | Node::Compare(..) | Node::Has(..) => Thing::Truth(self.holds(expr)),
            Node::Shift { base, minus, by } => match (self.eval(base).plain(self.model), self.eval(by).plain(self.model)) {
                (Thing::Date(date), Thing::Duration(by)) => Thing::Date(duration::shift(date, by, *minus)),
                _ => Thing::Nothing,
            },
            Node::Each { quantifier, binder, body } => self.once(*quantifier, binder, body.as_deref()),
        }
    }

    /// What a function gives; of one declaration, looked up after the first time.
    fn call(&mut self, function: Function, args: &[Expr]) -> Thing<'m> {
        let args: Things<'m> = args.iter().map(|arg| self.eval(arg)).collect();
        let key = match args.as_slice() {
            [Thing::Entity(id)] => (function, *id, false),
            [Thing::Row(id)] => (function, *id, true),
            _ => return self.facts.call(function, args),
        };
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let found = self.facts.call(function, args);
        self.known.insert(key, found.clone());
        found
    }

    fn compare(&mut self, left: &Expr, op: CompareOp, right: &Expr) -> bool {
        let given = match right.node {
            Node::Given => Some(true),
            Node::Missing => Some(false),
            _ => None,
        };
        if let Some(given) = given {
            let is = self.eval(left).is_given() == given;
            return if op == CompareOp::IsNot { !is } else { is };
        }
        let (left, right) = (self.eval(left), self.eval(right));
        compare::holds(self.model, left, op, right)
    }

    /// What a quantified expression is; where it depends on no variable around it, looked up after the first time.
    fn once(&mut self, quantifier: Quantifier, binder: &Binder, body: Option<&Expr>) -> Thing<'m> {
        if !binder.is_closed {
            return self.quantified(quantifier, binder, body);
        }
        let key: Asked = (std::ptr::from_ref(binder).addr(), self.under.map(|under| under.law));
        let known = self.facts.closed.read().ok().and_then(|closed| closed.get(&key).cloned());
        known.unwrap_or_else(|| {
            let thing = self.quantified(quantifier, binder, body);
            if let Ok(mut closed) = self.facts.closed.write() {
                closed.insert(key, thing.clone());
            }
            thing
        })
    }

    /// Whether a thing is among those that a binder is about, and if so, whether the body holds for it. What is asked of data, parties and
    /// the like is asked again and again, and remembered; of activities and rows there are too many.
    fn judge(&mut self, binder: &Binder, body: Option<&Expr>, thing: Thing<'m>) -> Option<bool> {
        let key = match &thing {
            Thing::Entity(id) if binder.is_own && !matches!(self.model.entity(*id).kind, Kind::Activity | Kind::Purpose | Kind::Group) => {
                Some(((std::ptr::from_ref(binder).addr(), self.under.map(|under| under.law)), *id))
            }
            _ => None,
        };
        if let Some(known) = key.and_then(|key| self.judged.get(&key).copied()) {
            return known;
        }
        let fits = self.with(thing, |eval| {
            let filtered = binder.filter.as_ref().is_none_or(|filter| eval.holds(filter));
            filtered.then(|| body.is_none_or(|body| eval.holds(body)))
        });
        if let Some(key) = key {
            self.judged.insert(key, fits);
        }
        fits
    }

    fn quantified(&mut self, quantifier: Quantifier, binder: &Binder, body: Option<&Expr>) -> Thing<'m> {
        let mut count = 0_i64;
        let mut answer = |eval: &mut Self, thing: Thing<'m>| {
            let fits = eval.judge(binder, body, thing);
            match (quantifier, fits) {
                (Quantifier::Any, Some(true)) => Some(Thing::Truth(true)),
                (Quantifier::No, Some(true)) | (Quantifier::Every, Some(false)) => Some(Thing::Truth(false)),
                (Quantifier::Count, Some(true)) => {
                    count += 1000;
                    None
                }
                _ => None,
            }
        };
        let answered = match &binder.over {
            // What can be all of the policy is not gathered first.
            Over::Kind(kind) => self.facts.all(*kind).iter().find_map(|thing| answer(self, thing.clone())),
            Over::Among(kind, of) => {
                let model = self.model;
                let fits = |thing: &Thing<'m>| is_of(model, thing, *kind);
                match self.eval(of) {
                    Thing::List(things) => things.iter().filter(|thing| fits(thing)).find_map(|thing| answer(self, thing.clone())),
                    one => Some(one).filter(fits).and_then(|thing| answer(self, thing)),
                }
            }
            over => self.over(over).into_iter().find_map(|thing| answer(self, thing)),
        };
        answered.unwrap_or(match quantifier {
            Quantifier::Any => Thing::Truth(false),
            Quantifier::Every | Quantifier::No => Thing::Truth(true),
            Quantifier::Count => Thing::Number(count),
        })
    }

    /// Evaluates something with another variable in scope.
    pub fn with<T>(&mut self, thing: Thing<'m>, evaluate: impl FnOnce(&mut Self) -> T) -> T {
        self.scope.push(thing);
        let result = evaluate(self);
        self.scope.pop();
        result
    }

    /// Everything that a variable runs over.
    pub fn over(&mut self, over: &Over) -> Things<'m> {
        match over {
            Over::Kind(kind) => self.facts.all(*kind).iter().cloned().collect(),
            Over::Field(field) => {
                let mut found = Things::new();
                self.facts.all_values(*field).for_each(|value| value.add_choices(&mut found));
                found.retain(|thing| self.counts(thing));
                found
            }
            Over::FieldOf(field, of) => {
                let of = self.eval(of);
                let mut values = Things::new();
                self.add_part(of, Part::Field(*field), &mut values);
                let mut found = Things::new();
                values.into_iter().for_each(|value| value.add_choices(&mut found));
                found
            }
            Over::Among(kind, of) => {
                let things = self.eval(of).each();
                things.into_iter().filter(|thing| is_of(self.model, thing, *kind)).collect()
            }
            Over::KindOf(kind, of) => {
                let of = self.eval(of);
                let model = self.model;
                let whole = of.each().into_iter().flat_map(move |thing| match (&thing, kind) {
                    (Thing::Entity(id) | Thing::Row(id), Kind::Purpose) if model.entity(*id).kind == Kind::Activity => {
                        model.rows(*id).into_iter().map(|row| Thing::Row(row.entity)).collect()
                    }
                    // Classes hold classes: of one are its members, where it names any.
                    (Thing::Entity(id), _) if model.entity(*id).kind != *kind || !model.contents(*id).is_empty() => {
                        model.contents(*id).into_iter().map(Thing::Entity).collect::<Vec<_>>()
                    }
                    _ => vec![thing],
                });
                // Named parties are recipients where a class of recipients has them as members.
                let is = |found: Kind| found == *kind || *kind == Kind::Recipient && matches!(found, Kind::Organisation | Kind::Authority);
                let fits = |thing: &Thing<'m>| *kind == Kind::Purpose || thing.entity().is_some_and(|id| is(model.entity(id).kind));
                whole.filter(fits).collect()
            }
        }
    }

    /// A field or a part.
    fn get(&self, base: Thing<'m>, part: Part) -> Thing<'m> {
        let mut found = Things::new();
        self.add_part(base, part, &mut found);
        match found.len() {
            0 => Thing::Nothing,
            1 => found.pop().unwrap_or(Thing::Nothing),
            _ => Thing::List(found.into_iter().collect()),
        }
    }

    fn add_part(&self, base: Thing<'m>, part: Part, found: &mut Things<'m>) {
        match base {
            Thing::List(things) => things.iter().for_each(|thing| self.add_part(thing.clone(), part, found)),
            Thing::Entity(id) => self.add_part_of(id, part, true, found),
            Thing::Row(id) => self.add_part_of(id, part, false, found),
            Thing::Value(value, owner, _) => match part {
                Part::Kind => found.extend(base.plain(self.model).each()),
                Part::Text => {
                    let text = value.operands().iter().find_map(|operand| operand.text).or_else(|| value.wording());
                    found.extend(text.map(|text| Thing::Text(self.model.plain(text))));
                }
                Part::Prep(prep) => found.extend(value.qual(prep).iter().map(|operand| Thing::Operand(operand, owner))),
                Part::Owner => found.push(Thing::Entity(self.facts.activity_of(owner))),
                Part::Row => found.push(Thing::Row(owner)),
                _ => value.as_ref().into_iter().for_each(|id| self.add_part_of(id, part, true, found)),
            },
            Thing::Sentence(sentence) if part == Part::Owner => found.push(Thing::Entity(self.facts.activity_of(sentence.owner))),
            Thing::Operand(operand, owner) => match part {
                Part::Owner => found.push(Thing::Entity(self.facts.activity_of(owner))),
                Part::Row => found.push(Thing::Row(owner)),
                Part::Text => found.extend(operand.text.map(|text| Thing::Text(self.model.plain(text)))),
                Part::Kind => found.extend(base.plain(self.model).each()),
                _ => operand.as_ref().into_iter().for_each(|id| self.add_part_of(id, part, true, found)),
            },
            _ => {}
        }
    }

    /// A declaration's field; an activity's with those of its nested purposes, unless only its own row is meant.
    fn add_part_of(&self, id: EntityId, part: Part, nested: bool, found: &mut Things<'m>) {
        let model = self.model;
        let entity = model.entity(id);
        match part {
            Part::Title => found.extend(entity.title.map(|title| Thing::Text(model.plain(title)))),
            Part::Name => found.push(Thing::Text(model.name(id).into())),
            Part::Owner => found.push(Thing::Entity(self.facts.activity_of(id))),
            Part::Row => found.push(Thing::Row(id)),
            Part::Kind => found.push(Thing::Entity(id)),
            Part::Text | Part::Prep(_) => {}
            Part::Field(field) => {
                self.add_field(id, field, found);
                if nested && entity.kind == Kind::Activity {
                    for &purpose in &entity.children {
                        let inherited = model.entity(purpose).entry(field).is_none_or(|entry| entry.origin == Origin::Around(id));
                        if !inherited {
                            self.add_field(purpose, field, found);
                        }
                    }
                }
            }
        }
    }

    fn add_field(&self, id: EntityId, field: Field, found: &mut Things<'m>) {
        match self.model.entity(id).entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Values(values)) => {
                found.extend(values.iter().map(|value| Thing::Value(value, id, field)).filter(|thing| self.counts(thing)));
            }
            Some(FieldValue::Prose(text)) => found.push(Thing::Text(self.model.plain(*text))),
            Some(FieldValue::Condition(_)) | None => {}
        }
    }

    /// Whether a value holds under the law that is asked.
    pub fn counts(&self, thing: &Thing<'m>) -> bool {
        match (&self.under, thing) {
            (Some(under), Thing::Value(value, owner, field)) => self.facts.counts(under, value, *owner, *field),
            _ => true,
        }
    }

    /// The things that make a condition false: those that `no` or `every` runs over and that are not as it says.
    pub fn witnesses(&mut self, expr: &Expr) -> Vec<Thing<'m>> {
        match &expr.node {
            Node::And(parts) | Node::Or(parts) => {
                parts.iter().flat_map(|part| if self.holds(part) { Vec::new() } else { self.witnesses(part) }).collect()
            }
            Node::Each { quantifier: quantifier @ (Quantifier::No | Quantifier::Every), binder, body } => {
                let wrong = *quantifier == Quantifier::No;
                let mut found = Vec::new();
                for thing in self.over(&binder.over) {
                    let breaks = self.with(thing.clone(), |eval| {
                        binder.filter.as_ref().is_none_or(|filter| eval.holds(filter)) && body.as_ref().is_none_or(|body| eval.holds(body)) == wrong
                    });
                    if breaks {
                        found.push(thing);
                    }
                }
                found
            }
            _ => Vec::new(),
        }
    }
}

impl Drop for Eval<'_, '_> {
    fn drop(&mut self) {
        self.facts.steps.fetch_add(self.steps, Ordering::Relaxed);
    }
}

/// Whether a thing is or names a declaration that counts as one of a kind.
fn is_of(model: &Model, thing: &Thing<'_>, kind: Kind) -> bool {
    let is_row = kind == Kind::Purpose && matches!(thing, Thing::Row(_));
    is_row || thing.entity().is_some_and(|id| passes_as(model.entity(id).kind, kind))
}

/// Whether a declaration of one kind counts as one of another: items are data, all parties can be recipients, a region is a place.
fn passes_as(kind: Kind, wanted: Kind) -> bool {
    kind == wanted
        || match wanted {
            Kind::Data => kind == Kind::Item,
            Kind::Recipient => matches!(kind, Kind::Organisation | Kind::Authority),
            Kind::Country => kind == Kind::Region,
            _ => false,
        }
}
