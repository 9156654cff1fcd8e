//! Running rules: over each activity with its rows, and over everything else.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::cause::cause;
use super::eval::Eval;
use super::facts::Facts;
use super::plan::{Plan, Rule};
use super::regimes::{InForce, Regimes};
use super::say::say;
use super::thing::{Thing, Things};
use super::under::Under;
use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model, Value};
use crate::schema::{Field, Kind};

/// How many activities are looked at in one go.
const TOGETHER: usize = 64;

/// Adds what the rules find that apply on the model's date; gives the laws that apply to anything and that any of them belongs to.
pub(super) fn check(facts: &Facts<'_>, findings: &mut Vec<Diagnostic>) -> Vec<EntityId> {
    run(facts, None, findings)
}

/// What some rules alone find that apply on the model's date.
pub(super) fn of_some(facts: &Facts<'_>, rules: &BTreeSet<EntityId>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let before = rules.iter().flat_map(|&rule| yields(facts.model, rule)).filter_map(|code| named(facts.model, code));
    run(facts, Some(&rules.iter().copied().chain(before).collect()), &mut findings);
    findings
}

/// The rule with a code.
pub(super) fn named(model: &Model, code: &str) -> Option<EntityId> {
    model.all_of_kind(Kind::Rule).map(|(id, _)| id).find(|&id| model.name(id) == code)
}

fn run(facts: &Facts<'_>, some: Option<&BTreeSet<EntityId>>, findings: &mut Vec<Diagnostic>) -> Vec<EntityId> {
    let in_force = InForce::on(facts.model, facts.model.as_of);
    let plan = Plan::of(facts.model, &in_force, some);
    // Each activity is looked at by all rules before the next one, so that what is known of it is found once and soon forgotten.
    let of_activities = facts.activities().par_chunks(TOGETHER).map(|activities| {
        let mut run = Run::new(facts, &in_force);
        activities.iter().for_each(|&activity| run.activity(&plan, activity));
        (run.found, run.applying)
    });
    let (mut found, applying): (Vec<Vec<Found>>, Vec<BTreeSet<EntityId>>) = of_activities.unzip();
    in_force.settle(&plan.laws, &applying.into_iter().flatten().collect());
    let values = plan.values.par_iter().map(|(field, rules)| {
        let mut run = Run::new(facts, &in_force);
        facts.other_values(*field).for_each(|value| {
            let laws = run.laws(&plan, &value);
            run.values(&plan, rules, &laws, value);
        });
        run.found
    });
    let others = plan.others.par_iter().map(|rule| {
        let mut run = Run::new(facts, &in_force);
        run.everything(&plan, rule);
        run.found
    });
    found.par_extend(values.chain(others));
    tell_once(facts.model, found, findings);
    let regimes = Regimes::new(facts, &in_force);
    plan.laws.into_iter().filter(|&law| regimes.applies_anywhere(law)).collect()
}

/// A finding of a rule, and the declaration that it is about.
struct Found {
    rule: EntityId,
    about: Option<EntityId>,
    finding: Diagnostic,
}

/// The codes of the rules that go before another.
fn yields(model: &Model, rule: EntityId) -> impl Iterator<Item = &str> {
    model.values(rule, Field::Unless).iter().filter_map(Value::first).map(|code| model.written(code.place))
}

/// Adds what was found, without what another rule, which goes before, tells of the same declaration.
fn tell_once(model: &Model, found: Vec<Vec<Found>>, findings: &mut Vec<Diagnostic>) {
    let all = || found.iter().flatten();
    let rules: FxHashSet<EntityId> = all().map(|found| found.rule).collect();
    let before: FxHashSet<&str> = rules.iter().flat_map(|&rule| yields(model, rule)).collect();
    let telling = all().filter(|found| before.contains(model.name(found.rule)));
    let told: FxHashSet<(&str, EntityId)> = telling.filter_map(|found| Some((model.name(found.rule), found.about?))).collect();
    let is_told = |found: &Found| found.about.is_some_and(|about| yields(model, found.rule).any(|code| told.contains(&(code, about))));
    // There can be much of it: room is made once, and given back part by part.
    findings.reserve_exact(all().count());
    found.into_iter().for_each(|part| findings.extend(part.into_iter().filter(|found| !is_told(found)).map(|found| found.finding)));
}

/// Some laws: mostly few.
type Laws = SmallVec<[EntityId; 8]>;

/// One that runs rules, with what it found.
struct Run<'m, 'f> {
    eval: Eval<'m, 'f>,
    regimes: Regimes<'m, 'f>,
    found: Vec<Found>,
    /// The laws that apply to any activity that was looked at.
    applying: BTreeSet<EntityId>,
}

impl<'m, 'f> Run<'m, 'f> {
    fn new(facts: &'f Facts<'m>, in_force: &'f InForce) -> Self {
        Run { eval: Eval::new(facts), regimes: Regimes::new(facts, in_force), found: Vec::new(), applying: BTreeSet::new() }
    }

    /// All rules about an activity, its rows and what these state.
    fn activity(&mut self, plan: &'f Plan<'m>, activity: EntityId) {
        let facts = self.eval.facts;
        let laws = self.laws(plan, &Thing::Entity(activity));
        self.applying.extend(laws.iter().copied());
        plan.activities.iter().for_each(|rule| self.rule(rule, &laws, Thing::Entity(activity)));
        for row in facts.model.rows(activity) {
            let laws = self.laws(plan, &Thing::Row(row.entity));
            plan.rows.iter().for_each(|rule| self.rule(rule, &laws, Thing::Row(row.entity)));
            for (field, rules) in &plan.values {
                for value in facts.values_of(row.entity, *field) {
                    self.values(plan, rules, &laws, value);
                }
            }
        }
        self.eval.forget();
        self.regimes.forget();
    }

    /// The rules about a value of something that stands under some laws; of a choice, about each.
    fn values(&mut self, plan: &Plan<'m>, rules: &'f [Rule<'m>], laws: &[EntityId], value: Thing<'m>) {
        value.any_choice(&mut |value| {
            let own = self.regimes.stands_by_itself(&value).then(|| self.laws(plan, &value));
            rules.iter().for_each(|rule| self.rule(rule, own.as_deref().unwrap_or(laws), value.clone()));
            false
        });
    }

    /// A rule about everything that it looks at.
    fn everything(&mut self, plan: &Plan<'m>, rule: &'f Rule<'m>) {
        let mut things = Things::new();
        self.eval.visit_over(&rule.each.over, &mut |_, thing| {
            things.push(thing);
            false
        });
        for thing in things {
            let laws = self.laws(plan, &thing);
            self.rule(rule, &laws, thing);
        }
    }

    /// The laws under which a thing stands, of those that have rules.
    fn laws(&self, plan: &Plan<'m>, thing: &Thing<'m>) -> Laws {
        plan.laws.iter().copied().filter(|&law| self.regimes.applies(law, thing)).collect()
    }

    fn rule(&mut self, rule: &'f Rule<'m>, laws: &[EntityId], thing: Thing<'m>) {
        let facts = self.eval.facts;
        let mut applying = rule.laws.iter().filter(|under| laws.contains(&under.law)).peekable();
        if applying.peek().is_none() && !rule.everywhere {
            return;
        }
        let finding = if rule.everywhere || !facts.laws_differ() {
            let laws = || applying.map(|under| under.law).collect::<Vec<_>>();
            self.eval.with(thing.clone(), |eval| is_broken(eval, rule).then(|| say(eval, rule, &thing, &laws())))
        } else {
            // Each law is asked for itself, and only about what holds under it.
            let broken: Vec<_> = applying.filter(|under| is_broken_under(&mut self.eval, rule, &thing, under)).collect();
            self.eval.under = broken.first().copied();
            let laws: Vec<EntityId> = broken.iter().map(|under| under.law).collect();
            let finding = (!broken.is_empty()).then(|| self.eval.with(thing.clone(), |eval| say(eval, rule, &thing, &laws)));
            self.eval.under = None;
            finding
        };
        self.found.extend(finding.map(|finding| Found {
            rule: rule.id,
            about: thing.owner(),
            finding: finding.cause(cause(facts, &thing, rule.reads.as_deref())),
        }));
    }
}

fn is_broken_under<'m, 'f>(eval: &mut Eval<'m, 'f>, rule: &Rule<'m>, thing: &Thing<'m>, under: &'f Under) -> bool {
    eval.under = Some(under);
    eval.counts(thing) && eval.with(thing.clone(), |eval| is_broken(eval, rule))
}

/// Whether a rule looks at the thing in scope and does not hold for it.
fn is_broken<'m>(eval: &mut Eval<'m, '_>, rule: &Rule<'m>) -> bool {
    let looks = rule.each.filter.as_ref().is_none_or(|filter| eval.holds(filter)) && rule.when.is_none_or(|when| eval.holds(when));
    looks && !eval.holds(rule.require)
}
