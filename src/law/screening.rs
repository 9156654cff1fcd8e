//! Which of the criteria that rules name are met by what is stated of each activity, and of which nobody can tell.
//!
//! A rule names its criteria in `criteria:`. They are the conditions that `how-many` counts in its `when`, or those of which any one is enough.

use std::collections::BTreeSet;

use super::eval::Eval;
use super::facts::Facts;
use super::plan::{Plan, Rule};
use super::regimes::{InForce, Regimes};
use super::thing::Thing;
use crate::model::{EntityId, Expr, Model, Node, Over, Part, Row, Variable};
use crate::schema::{Field, Function, Kind};

/// An activity or purpose as rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screened {
    /// The activity or purpose.
    pub row: Row,
    /// The criteria that rules look for in it, each with the answer, in the order of rules.
    pub answers: Vec<(EntityId, Answer)>,
}

/// Whether a criterion is met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// By what is stated.
    Met,
    /// Not by anything that is stated, and everything is.
    NotMet,
    /// It is not told, because these fields are left out.
    Untold(Vec<Field>),
}

/// Every activity and purpose that rules with criteria look at, as of the model's date; in the order of the source.
pub fn screened(model: &Model) -> Vec<Screened> {
    let named: BTreeSet<EntityId> = model.all_of_kind(Kind::Rule).filter(|(_, rule)| rule.has(Field::Criteria)).map(|(id, _)| id).collect();
    if named.is_empty() {
        return Vec::new();
    }
    let facts = Facts::new(model);
    let in_force = InForce::on(model, model.as_of);
    let plan = Plan::of(model, &in_force, Some(&named));
    let regimes = Regimes::new(&facts, &in_force);
    let mut eval = Eval::new(&facts);
    let mut found = Vec::new();
    for row in facts.activities().iter().flat_map(|&activity| model.rows(activity)) {
        let thing = Thing::Row(row.entity);
        let mut answers = Vec::new();
        for rule in &plan.rows {
            let applies = rule.everywhere || rule.laws.iter().any(|under| regimes.applies(under.law, &thing));
            if applies {
                eval.with(thing.clone(), |eval| answer(eval, rule, row.entity, &mut answers));
            }
        }
        if !answers.is_empty() {
            found.push(Screened { row, answers });
        }
        eval.forget();
    }
    found
}

fn answer<'m>(eval: &mut Eval<'m, '_>, rule: &Rule<'m>, row: EntityId, answers: &mut Vec<(EntityId, Answer)>) {
    if !rule.each.filter.as_ref().is_none_or(|filter| eval.holds(filter)) {
        return;
    }
    let conditions = rule.when.map(conditions).unwrap_or_default();
    for (criterion, condition) in eval.model.refs(rule.id, Field::Criteria).into_iter().zip(conditions) {
        let mut untold = Vec::new();
        let answer = match holds(eval, condition, rule.each.var, row, &mut untold) {
            Some(true) => Answer::Met,
            Some(false) => Answer::NotMet,
            None => Answer::Untold(untold),
        };
        answers.push((criterion, answer));
    }
}

/// Whether a condition on an activity holds; nothing where that depends on fields that it leaves out, which are added then.
fn holds<'m>(eval: &mut Eval<'m, '_>, condition: &'m Expr, of: Variable, row: EntityId, untold: &mut Vec<Field>) -> Option<bool> {
    if eval.holds(condition) {
        return Some(true);
    }
    let mut silent = Vec::new();
    let is_false = match &condition.node {
        Node::And(parts) => parts.iter().any(|part| holds(eval, part, of, row, &mut silent) == Some(false)),
        // All parts are looked at, so that everything that is left out is told.
        Node::Or(parts) => parts.iter().filter(|part| holds(eval, part, of, row, &mut silent) != Some(false)).count() == 0,
        _ => {
            read(condition, of, &mut silent);
            silent.retain(|&field| !eval.model.entity(row).has(field));
            silent.is_empty()
        }
    };
    if is_false {
        return Some(false);
    }
    silent.retain(|field| !untold.contains(field));
    untold.extend(silent);
    None
}

/// The conditions that a rule's criteria are the names of.
pub(super) fn conditions(when: &Expr) -> Vec<&Expr> {
    match (counted(when), &when.node) {
        (Some(counted), _) => counted.iter().collect(),
        (None, Node::Or(parts)) => parts.iter().collect(),
        (None, _) => vec![when],
    }
}

/// What `how-many` counts.
fn counted(expr: &Expr) -> Option<&[Expr]> {
    match &expr.node {
        Node::Call(Function::HowMany, conditions) => Some(conditions),
        Node::And(parts) => parts.iter().find_map(counted),
        Node::Compare(left, _, right) => counted(left).or_else(|| counted(right)),
        _ => None,
    }
}

/// The fields of an activity that a condition depends on.
fn read(expr: &Expr, of: Variable, fields: &mut Vec<Field>) {
    let is_it = |expr: &Expr| matches!(expr.node, Node::Var(variable) if variable == of);
    let mut add = |field: Field| {
        if !fields.contains(&field) {
            fields.push(field);
        }
    };
    match &expr.node {
        Node::Get(base, Part::Field(field)) if is_it(base) => add(*field),
        Node::Call(Function::DataOf, _) => add(Field::Data),
        Node::Call(Function::SubjectsOf, _) => add(Field::Subjects),
        Node::Get(base, _) | Node::Not(base) => read(base, of, fields),
        Node::Call(_, parts) | Node::And(parts) | Node::Or(parts) => parts.iter().for_each(|part| read(part, of, fields)),
        Node::Compare(left, _, right) | Node::Has(left, right) => {
            read(left, of, fields);
            read(right, of, fields);
        }
        Node::Each { binder, body, .. } => {
            match &binder.over {
                Over::FieldOf(field, base) if is_it(base) => add(*field),
                Over::FieldOf(_, base) | Over::KindOf(_, base) | Over::Among(_, base) => read(base, of, fields),
                Over::Kind(_) | Over::Field(_) => {}
            }
            binder.filter.iter().chain(body.as_deref()).for_each(|part| read(part, of, fields));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Condition, FieldValue};
    use crate::source::{SourceFile, Sources, World};

    fn model(source: &str) -> Model {
        let mut sources = Sources::new();
        sources.add(SourceFile::new("a.policy", source, false));
        crate::compile(World::new(sources, jiff::civil::date(2026, 1, 31))).model
    }

    const CAMERAS: &str = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
activity cameras "Cameras" { purposes: video-surveillance; subjects: employees; data: cctv-footage; automated: none; profiling: none }
"#;

    #[test]
    fn every_criterion_of_the_library_has_a_condition() {
        let model = model(CAMERAS);
        let mut rules = 0;
        for (id, rule) in model.all_of_kind(Kind::Rule).filter(|(_, rule)| rule.has(Field::Criteria)) {
            let Some(FieldValue::Condition(when)) = rule.entry(Field::When).map(|entry| &entry.value) else { panic!() };
            let Condition::Expr(when) = &**when else { panic!() };
            assert_eq!(conditions(when).len(), model.refs(id, Field::Criteria).len(), "{}", model.name(id));
            rules += 1;
        }
        assert!(rules > 1);
    }

    #[test]
    fn what_is_stated_decides_and_what_is_left_out_is_named() {
        let model = model(CAMERAS);
        let screened = screened(&model);
        let [cameras] = screened.as_slice() else { panic!("{screened:?}") };
        let answer = |name: &str| cameras.answers.iter().find(|(id, _)| model.name(*id) == name).map(|(_, answer)| answer.clone()).unwrap();
        assert_eq!(answer("monitoring"), Answer::Met);
        assert_eq!(answer("vulnerable-people"), Answer::Met);
        assert_eq!(answer("automated-decisions"), Answer::NotMet);
        assert_eq!(answer("evaluation"), Answer::NotMet);
        assert_eq!(answer("large-scale"), Answer::Untold(vec![Field::Scale]));
        // Neither special data nor data on offences: on whatever scale, it is not this.
        assert_eq!(answer("sensitive-data-on-large-scale"), Answer::NotMet);
        assert_eq!(answer("public-monitoring-on-large-scale"), Answer::Untold(vec![Field::Scale]));
    }
}
