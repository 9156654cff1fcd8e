//! The evaluator: small, total, without state.

use std::sync::atomic::Ordering;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::compare;
use super::duration;
use super::facts::{Asked, Facts};
use super::lexicon::{Lexicon, Wording};
use super::thing::{Thing, Things};
use super::under::Under;
use crate::model::{Binder, EntityId, Expr, FieldValue, Model, Node, Origin, Over, Part};
use crate::schema::{Field, Function, Kind};
use crate::syntax::ast::{CompareOp, Quantifier};

/// A function of a declaration; whether of its own row only.
type Known = (Function, EntityId, bool);

/// Is shown things, and says whether one is what is looked for.
type See<'s, 'm, 'f> = dyn FnMut(&mut Eval<'m, 'f>, Thing<'m>) -> bool + 's;

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
    /// What values say in words, by where they are in memory, which the model keeps still; and whether it is one of their operands.
    wordings: FxHashMap<(usize, bool), Wording>,
}

impl<'m, 'f> Eval<'m, 'f> {
    /// Without variables and asked under no law.
    pub fn new(facts: &'f Facts<'m>) -> Self {
        Eval {
            model: facts.model,
            facts,
            scope: Vec::new(),
            under: None,
            steps: 0,
            judged: FxHashMap::default(),
            known: FxHashMap::default(),
            wordings: FxHashMap::default(),
        }
    }

    /// Forgets what was known of declarations, so that what is kept does not grow with the policy.
    pub fn forget(&mut self) {
        self.known.clear();
        self.wordings.clear();
    }

    /// Whether a condition holds.
    pub fn holds(&mut self, expr: &'m Expr) -> bool {
        self.steps += 1;
        match &expr.node {
            Node::Not(inner) => !self.holds(inner),
            Node::And(parts) => parts.iter().all(|part| self.holds(part)),
            Node::Or(parts) => parts.iter().any(|part| self.holds(part)),
            Node::Compare(left, op, right) => self.compare(left, *op, right),
            Node::Has(left, right) => {
                let item = self.eval(right).plain(self.model);
                self.visit(left, &mut |eval, thing| compare::is_part(eval.model, &thing, &item))
            }
            _ => matches!(self.eval(expr), Thing::Truth(true)),
        }
    }

    /// What an expression is.
    pub fn eval(&mut self, expr: &'m Expr) -> Thing<'m> {
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
            Node::Text(text) => Thing::Text(text.as_str().into()),
            Node::Given | Node::Missing => Thing::Nothing,
            Node::Get(base, part) => {
                let mut found = Things::new();
                let mut gather = |_: &mut Self, thing| {
                    found.push(thing);
                    false
                };
                self.visit(base, &mut |eval, base| eval.visit_part(&base, *part, &mut gather));
                match found.len() {
                    0 | 1 => found.pop().unwrap_or(Thing::Nothing),
                    _ => Thing::List(found.into_iter().collect()),
                }
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

    /// Shows what an expression gives, each of several by itself, until one is what is looked for; whether one was. Nothing is gathered.
    fn visit(&mut self, expr: &'m Expr, see: &mut See<'_, 'm, 'f>) -> bool {
        if let Node::Get(base, part) = &expr.node {
            self.steps += 1;
            return self.visit(base, &mut |eval, base| eval.visit_part(&base, *part, see));
        }
        let thing = self.eval(expr);
        self.visit_each(thing, see)
    }

    fn visit_each(&mut self, thing: Thing<'m>, see: &mut See<'_, 'm, 'f>) -> bool {
        match thing {
            Thing::Nothing => false,
            Thing::List(things) => things.iter().any(|thing| see(self, thing.clone())),
            one => see(self, one),
        }
    }

    /// What a function gives; of one declaration, looked up after the first time.
    fn call(&mut self, function: Function, args: &'m [Expr]) -> Thing<'m> {
        if let (Function::Vague | Function::Mentions, [text, lexicons]) = (function, args) {
            return Thing::Truth(self.wording(function, text, lexicons));
        }
        let args: Things<'m> = args.iter().map(|arg| self.eval(arg)).collect();
        let key = match args.as_slice() {
            // Who acts as processor is sooner found than looked up.
            _ if function == Function::Processor => return self.facts.call(function, args),
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

    /// Whether what an expression says in words is vague, or mentions a phrase.
    fn wording(&mut self, function: Function, text: &'m Expr, lexicons: &'m Expr) -> bool {
        let facts = self.facts;
        let lexicons: SmallVec<[&Lexicon; 2]> = self.eval(lexicons).entities(self.model).into_iter().filter_map(|id| facts.lexicon(id)).collect();
        self.visit(text, &mut |eval, thing| {
            if function == Function::Mentions {
                return eval.read(&thing, |wording| lexicons.iter().any(|lexicon| lexicon.mentions(wording)));
            }
            // One definite end is enough for the earliest of several.
            thing.earliest_of().iter().all(|thing| eval.read(thing, |wording| lexicons.iter().any(|lexicon| lexicon.vague(wording))))
        })
    }

    /// Has the words of a thing read; those of a value are made ready once for all that ask.
    fn read(&mut self, thing: &Thing<'m>, test: impl Fn(&Wording) -> bool) -> bool {
        let key = match thing {
            Thing::Value(value, ..) => (std::ptr::from_ref(*value).addr(), false),
            Thing::Operand(operand, ..) => (std::ptr::from_ref(*operand).addr(), true),
            Thing::Sentence(sentence) => return test(&sentence.wording),
            _ => return test(&Wording::of(&thing.words(self.model))),
        };
        test(self.wordings.entry(key).or_insert_with(|| Wording::of(&thing.words(self.model))))
    }

    fn compare(&mut self, left: &'m Expr, op: CompareOp, right: &'m Expr) -> bool {
        let given = match right.node {
            Node::Given => Some(true),
            Node::Missing => Some(false),
            _ => None,
        };
        if let Some(given) = given {
            let is = self.visit(left, &mut |_, thing| thing.is_given()) == given;
            return if op == CompareOp::IsNot { !is } else { is };
        }
        let equal = match op {
            CompareOp::Is | CompareOp::Equal => true,
            CompareOp::IsNot | CompareOp::NotEqual => false,
            _ => {
                let (left, right) = (self.eval(left), self.eval(right));
                return compare::holds(self.model, left, op, right);
            }
        };
        let right = self.eval(right).plain(self.model);
        self.visit(left, &mut |eval, thing| compare::same(eval.model, &thing, &right)) == equal
    }

    /// What a quantified expression is; where it depends on no variable around it, looked up after the first time.
    fn once(&mut self, quantifier: Quantifier, binder: &'m Binder, body: Option<&'m Expr>) -> Thing<'m> {
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
    fn judge(&mut self, binder: &'m Binder, body: Option<&'m Expr>, thing: Thing<'m>) -> Option<bool> {
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

    fn quantified(&mut self, quantifier: Quantifier, binder: &'m Binder, body: Option<&'m Expr>) -> Thing<'m> {
        let mut count = 0_i64;
        let decided = self.visit_over(&binder.over, &mut |eval, thing| match (quantifier, eval.judge(binder, body, thing)) {
            (Quantifier::Any | Quantifier::No, Some(true)) | (Quantifier::Every, Some(false)) => true,
            (Quantifier::Count, Some(true)) => {
                count += 1000;
                false
            }
            _ => false,
        });
        match quantifier {
            Quantifier::Any => Thing::Truth(decided),
            Quantifier::Every | Quantifier::No => Thing::Truth(!decided),
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

    /// Shows what a variable runs over until one is what is looked for; whether one was.
    pub fn visit_over(&mut self, over: &'m Over, see: &mut See<'_, 'm, 'f>) -> bool {
        let (facts, model) = (self.facts, self.model);
        match over {
            Over::Kind(kind) => facts.all(*kind).iter().any(|thing| see(self, thing.clone())),
            Over::Field(field) => facts.all_values(*field).any(|value| value.any_choice(&mut |thing| self.counts(&thing) && see(self, thing))),
            Over::FieldOf(field, of) => self.visit(of, &mut |eval, of| {
                eval.visit_part(&of, Part::Field(*field), &mut |eval, value| value.any_choice(&mut |thing| see(eval, thing)))
            }),
            Over::Among(kind, of) => self.visit(of, &mut |eval, thing| is_of(model, &thing, *kind) && see(eval, thing)),
            Over::KindOf(kind, of) => self.visit(of, &mut |eval, thing| {
                let inner: Things<'m> = match (&thing, kind) {
                    (Thing::Entity(id) | Thing::Row(id), Kind::Purpose) if model.entity(*id).kind == Kind::Activity => {
                        model.rows(*id).into_iter().map(|row| Thing::Row(row.entity)).collect()
                    }
                    // Classes hold classes: of one are its members, where it names any.
                    (Thing::Entity(id), _) if model.entity(*id).kind != *kind || !model.contents(*id).is_empty() => {
                        model.contents(*id).into_iter().map(Thing::Entity).collect()
                    }
                    _ => std::iter::once(thing).collect(),
                };
                // Named parties are recipients where a class of recipients has them as members.
                let is = |found: Kind| found == *kind || *kind == Kind::Recipient && matches!(found, Kind::Organisation | Kind::Authority);
                let fits = |thing: &Thing<'m>| *kind == Kind::Purpose || thing.entity().is_some_and(|id| is(model.entity(id).kind));
                inner.into_iter().any(|thing| fits(&thing) && see(eval, thing))
            }),
        }
    }

    /// Shows a field or another part of a thing until one is what is looked for; whether one was.
    fn visit_part(&mut self, base: &Thing<'m>, part: Part, see: &mut See<'_, 'm, 'f>) -> bool {
        let (facts, model) = (self.facts, self.model);
        match base {
            Thing::List(things) => things.iter().any(|thing| self.visit_part(thing, part, see)),
            Thing::Entity(id) => self.visit_part_of(*id, part, true, see),
            Thing::Row(id) => self.visit_part_of(*id, part, false, see),
            Thing::Value(value, owner, _) => match part {
                Part::Kind => self.visit_each(base.clone().plain(model), see),
                Part::Text => {
                    let text = value.operands().iter().find_map(|operand| operand.text).or_else(|| value.wording());
                    text.is_some_and(|text| see(self, Thing::Text(model.plain(text))))
                }
                Part::Prep(prep) => value.qual(prep).iter().any(|operand| see(self, Thing::Operand(operand, *owner))),
                Part::Owner => see(self, Thing::Entity(facts.activity_of(*owner))),
                Part::Row => see(self, Thing::Row(*owner)),
                _ => value.as_ref().is_some_and(|id| self.visit_part_of(id, part, true, see)),
            },
            Thing::Sentence(sentence) if part == Part::Owner => see(self, Thing::Entity(facts.activity_of(sentence.owner))),
            Thing::Operand(operand, owner) => match part {
                Part::Owner => see(self, Thing::Entity(facts.activity_of(*owner))),
                Part::Row => see(self, Thing::Row(*owner)),
                Part::Text => operand.text.is_some_and(|text| see(self, Thing::Text(model.plain(text)))),
                Part::Kind => self.visit_each(base.clone().plain(model), see),
                _ => operand.as_ref().is_some_and(|id| self.visit_part_of(id, part, true, see)),
            },
            _ => false,
        }
    }

    /// Of a declaration; an activity's field with those of its nested purposes, unless only its own row is meant.
    fn visit_part_of(&mut self, id: EntityId, part: Part, nested: bool, see: &mut See<'_, 'm, 'f>) -> bool {
        let model = self.model;
        let entity = model.entity(id);
        match part {
            Part::Title => entity.title.is_some_and(|title| see(self, Thing::Text(model.plain(title)))),
            Part::Name => see(self, Thing::Text(model.name(id).into())),
            Part::Owner => see(self, Thing::Entity(self.facts.activity_of(id))),
            Part::Row => see(self, Thing::Row(id)),
            Part::Kind => see(self, Thing::Entity(id)),
            Part::Text | Part::Prep(_) => false,
            Part::Field(field) => {
                let nested: &[EntityId] = if nested && entity.kind == Kind::Activity { &entity.children } else { &[] };
                let takes_over = |purpose: EntityId| model.entity(purpose).entry(field).is_none_or(|entry| entry.origin == Origin::Around(id));
                self.visit_field(id, field, see) || nested.iter().any(|&purpose| !takes_over(purpose) && self.visit_field(purpose, field, see))
            }
        }
    }

    fn visit_field(&mut self, id: EntityId, field: Field, see: &mut See<'_, 'm, 'f>) -> bool {
        let model = self.model;
        match model.entity(id).entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Values(values)) => values.iter().any(|value| {
                let thing = Thing::Value(value, id, field);
                self.counts(&thing) && see(self, thing)
            }),
            Some(FieldValue::Prose(text)) => see(self, Thing::Text(model.plain(*text))),
            Some(FieldValue::Condition(_)) | None => false,
        }
    }

    /// Whether a value holds under the law that is asked.
    pub fn counts(&self, thing: &Thing<'m>) -> bool {
        match (&self.under, thing) {
            (Some(under), Thing::Value(value, owner, field)) => self.facts.counts(under, value, *owner, *field),
            _ => true,
        }
    }

    /// Shows the things that make a condition false, those that `no` or `every` runs over and that are not as it says, until one is the
    /// last that is wanted; whether one was.
    pub fn visit_witnesses(&mut self, expr: &'m Expr, see: &mut See<'_, 'm, 'f>) -> bool {
        match &expr.node {
            Node::And(parts) | Node::Or(parts) => {
                parts.iter().any(|part| has_witnesses(part) && !self.holds(part) && self.visit_witnesses(part, see))
            }
            Node::Each { quantifier: quantifier @ (Quantifier::No | Quantifier::Every), binder, body } => {
                let wrong = *quantifier == Quantifier::No;
                self.visit_over(&binder.over, &mut |eval, thing| {
                    let breaks = eval.judge(binder, body.as_deref(), thing.clone()) == Some(wrong);
                    breaks && see(eval, thing)
                })
            }
            _ => false,
        }
    }
}

impl Drop for Eval<'_, '_> {
    fn drop(&mut self) {
        self.facts.steps.fetch_add(self.steps, Ordering::Relaxed);
    }
}

/// Whether a condition can have witnesses.
fn has_witnesses(expr: &Expr) -> bool {
    match &expr.node {
        Node::And(parts) | Node::Or(parts) => parts.iter().any(has_witnesses),
        Node::Each { quantifier, .. } => matches!(quantifier, Quantifier::No | Quantifier::Every),
        _ => false,
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
