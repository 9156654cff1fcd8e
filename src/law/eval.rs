//! The evaluator: small, total, without state.

use super::closed;
use super::compare;
use super::duration;
use super::facts::Facts;
use super::thing::Thing;
use super::under::Under;
use crate::model::{Binder, EntityId, Expr, FieldValue, Model, Node, Origin, Over, Part};
use crate::schema::{Field, Kind};
use crate::syntax::ast::{CompareOp, Quantifier};

/// Evaluates expressions over a model.
pub(super) struct Eval<'m, 'f> {
    pub model: &'m Model,
    pub facts: &'f Facts<'m>,
    /// The variables, from the outside in.
    pub scope: Vec<Thing<'m>>,
    /// The law that is asked, where the answer depends on it.
    pub under: Option<Under>,
}

impl<'m> Eval<'m, '_> {
    /// Whether a condition holds.
    pub fn holds(&mut self, expr: &Expr) -> bool {
        matches!(self.eval(expr), Thing::Truth(true))
    }

    /// What an expression is.
    pub fn eval(&mut self, expr: &Expr) -> Thing<'m> {
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
            Node::Call(function, args) => {
                let args = args.iter().map(|arg| self.eval(arg)).collect();
                self.facts.call(*function, args)
            }
            Node::Not(inner) => Thing::Truth(!self.holds(inner)),
            Node::And(parts) => Thing::Truth(parts.iter().all(|part| self.holds(part))),
            Node::Or(parts) => Thing::Truth(parts.iter().any(|part| self.holds(part))),
            Node::Compare(left, op, right) => Thing::Truth(self.compare(left, *op, right)),
            Node::Has(left, right) => {
                let (left, right) = (self.eval(left), self.eval(right));
                Thing::Truth(compare::has(self.model, left, right))
            }
            Node::Shift { base, minus, by } => match (self.eval(base).plain(self.model), self.eval(by).plain(self.model)) {
                (Thing::Date(date), Thing::Duration(by)) => Thing::Date(duration::shift(date, by, *minus)),
                _ => Thing::Nothing,
            },
            Node::Each { quantifier, binder, body } => self.once(*quantifier, binder, body.as_deref()),
        }
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
        let key = (std::ptr::from_ref(binder), self.under.as_ref().map(|under| under.law));
        let known = self.facts.known.borrow().get(&key).cloned();
        match known {
            Some(Some(thing)) => thing,
            Some(None) => self.quantified(quantifier, binder, body),
            None => {
                let thing = self.quantified(quantifier, binder, body);
                let keep = closed::is_closed(binder, body).then(|| thing.clone());
                self.facts.known.borrow_mut().insert(key, keep);
                thing
            }
        }
    }

    fn quantified(&mut self, quantifier: Quantifier, binder: &Binder, body: Option<&Expr>) -> Thing<'m> {
        let mut count = 0_i64;
        for thing in self.over(&binder.over) {
            let fits = self.with(thing, |eval| {
                let filtered = binder.filter.as_ref().is_none_or(|filter| eval.holds(filter));
                filtered.then(|| body.is_none_or(|body| eval.holds(body)))
            });
            match (quantifier, fits) {
                (Quantifier::Any, Some(true)) => return Thing::Truth(true),
                (Quantifier::No, Some(true)) | (Quantifier::Every, Some(false)) => return Thing::Truth(false),
                (Quantifier::Count, Some(true)) => count += 1000,
                _ => {}
            }
        }
        match quantifier {
            Quantifier::Any => Thing::Truth(false),
            Quantifier::Every | Quantifier::No => Thing::Truth(true),
            Quantifier::Count => Thing::Number(count),
        }
    }

    /// Evaluates something with another variable in scope.
    pub fn with<T>(&mut self, thing: Thing<'m>, evaluate: impl FnOnce(&mut Self) -> T) -> T {
        self.scope.push(thing);
        let result = evaluate(self);
        self.scope.pop();
        result
    }

    /// Everything that a variable runs over.
    pub fn over(&mut self, over: &Over) -> Vec<Thing<'m>> {
        match over {
            Over::Kind(kind) => self.facts.all(*kind),
            Over::Field(field) => self.facts.all_values(*field).into_iter().flat_map(Thing::choices).filter(|thing| self.counts(thing)).collect(),
            Over::FieldOf(field, of) => {
                let of = self.eval(of);
                of.each().into_iter().flat_map(|thing| self.get(thing, Part::Field(*field)).each()).flat_map(Thing::choices).collect()
            }
            Over::Among(kind, of) => {
                let fits = |thing: &Thing<'m>| thing.entity().is_some_and(|id| passes_as(self.model.entity(id).kind, *kind));
                self.eval(of).each().into_iter().filter(fits).collect()
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
        match base {
            Thing::List(things) => Thing::List(things.into_iter().flat_map(|thing| self.get(thing, part).each()).collect()),
            Thing::Entity(id) => self.of_entity(id, part, true),
            Thing::Row(id) => self.of_entity(id, part, false),
            Thing::Value(value, owner, _) => match part {
                Part::Kind => base.plain(self.model),
                Part::Text => value
                    .operands()
                    .iter()
                    .find_map(|operand| operand.text)
                    .or_else(|| value.wording())
                    .map_or(Thing::Nothing, |text| Thing::Text(self.model.plain(text))),
                Part::Prep(prep) => Thing::List(value.qual(prep).iter().map(|operand| Thing::Operand(operand, owner)).collect()),
                Part::Owner => Thing::Entity(self.facts.activity_of(owner)),
                Part::Row => Thing::Row(owner),
                _ => value.as_ref().map_or(Thing::Nothing, |id| self.of_entity(id, part, true)),
            },
            Thing::Sentence(_, _, owner) if part == Part::Owner => Thing::Entity(self.facts.activity_of(owner)),
            Thing::Operand(operand, owner) => match part {
                Part::Owner => Thing::Entity(self.facts.activity_of(owner)),
                Part::Row => Thing::Row(owner),
                Part::Text => operand.text.map_or(Thing::Nothing, |text| Thing::Text(self.model.plain(text))),
                Part::Kind => base.plain(self.model),
                _ => operand.as_ref().map_or(Thing::Nothing, |id| self.of_entity(id, part, true)),
            },
            _ => Thing::Nothing,
        }
    }

    /// A declaration's field; an activity's with those of its nested purposes, unless only its own row is meant.
    fn of_entity(&self, id: EntityId, part: Part, nested: bool) -> Thing<'m> {
        let model = self.model;
        let entity = model.entity(id);
        match part {
            Part::Title => entity.title.map_or(Thing::Nothing, |title| Thing::Text(model.plain(title))),
            Part::Name => Thing::Text(model.name(id).into()),
            Part::Owner => Thing::Entity(self.facts.activity_of(id)),
            Part::Row => Thing::Row(id),
            Part::Kind => Thing::Entity(id),
            Part::Text | Part::Prep(_) => Thing::Nothing,
            Part::Field(field) => {
                let mut found = self.own_field(id, field);
                if nested && entity.kind == Kind::Activity {
                    for &purpose in &entity.children {
                        let inherited = model.entity(purpose).entry(field).is_none_or(|entry| entry.origin == Origin::Around(id));
                        if !inherited {
                            found.extend(self.own_field(purpose, field));
                        }
                    }
                }
                match found.len() {
                    0 => Thing::Nothing,
                    1 => found.pop().unwrap_or(Thing::Nothing),
                    _ => Thing::List(found),
                }
            }
        }
    }

    fn own_field(&self, id: EntityId, field: Field) -> Vec<Thing<'m>> {
        match self.model.entity(id).entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Values(values)) => {
                values.iter().map(|value| Thing::Value(value, id, field)).filter(|thing| self.counts(thing)).collect()
            }
            Some(FieldValue::Prose(text)) => vec![Thing::Text(self.model.plain(*text))],
            Some(FieldValue::Condition(_)) | None => Vec::new(),
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
