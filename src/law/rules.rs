//! Rules: what each looks at, whether it holds, and what is said where it does not.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::cause;
use super::eval::Eval;
use super::facts::Facts;
use super::functions::holds_on;
use super::regimes::Regimes;
use super::thing::Thing;
use super::under::Under;
use crate::diagnostics::{Diagnostic, Level};
use crate::model::{Binder, Condition, EntityId, Expr, FieldValue, Model, Operand, Value};
use crate::schema::{Field, Kind, Prep};
use crate::source::Place;

/// How many causes of a finding are shown.
const SHOWN: usize = 3;

/// A rule, ready to run.
#[derive(Clone, Copy)]
struct Rule<'m> {
    id: EntityId,
    each: &'m Binder,
    when: Option<&'m Expr>,
    require: &'m Expr,
    level: Level,
}

/// Adds what the rules find that apply on the model's date.
pub(super) fn check<'m>(model: &'m Model, findings: &mut Vec<Diagnostic>) {
    let rules: Vec<Rule<'m>> = model.all_of_kind(Kind::Rule).filter_map(|(id, _)| rule(model, id)).collect();
    let found: Vec<Vec<Found>> = rules
        .par_chunks(8)
        .map(|rules| {
            let facts = Facts::new(model);
            let regimes = Regimes::new(&facts);
            rules.iter().flat_map(|rule| run(rule, &facts, &regimes)).collect()
        })
        .collect();
    findings.extend(told_once(model, found.into_iter().flatten().collect()));
}

/// A finding of a rule, and the declaration that it is about.
struct Found {
    rule: EntityId,
    about: Option<EntityId>,
    finding: Diagnostic,
}

/// The findings without those that another rule, which goes before theirs, tells of the same declaration.
fn told_once(model: &Model, found: Vec<Found>) -> Vec<Diagnostic> {
    let yields = |rule: EntityId| model.values(rule, Field::Unless).iter().filter_map(Value::first).map(|code| model.written(code.place));
    let told: BTreeSet<(String, EntityId)> = found.iter().filter_map(|found| Some((found.finding.code.clone(), found.about?))).collect();
    let is_told = |found: &Found| found.about.is_some_and(|about| yields(found.rule).any(|code| told.contains(&(code.to_owned(), about))));
    found.into_iter().filter(|found| !is_told(found)).map(|found| found.finding).collect()
}

/// The regimes that the rules belong to which are valid on the model's date, by number.
pub(super) fn regimes(model: &Model) -> BTreeSet<EntityId> {
    let valid = model.all_of_kind(Kind::Rule).filter_map(|(id, _)| rule(model, id));
    valid.flat_map(|rule| model.refs(rule.id, Field::Regime)).collect()
}

/// A rule whose parts are all there and that is valid on the model's date.
fn rule(model: &Model, id: EntityId) -> Option<Rule<'_>> {
    let entity = model.entity(id);
    let intervals = entity.values(Field::Valid);
    if !intervals.is_empty() && !intervals.iter().any(|interval| holds_on(interval, model.as_of)) {
        return None;
    }
    let condition = |field| match entity.entry(field).map(|entry| &entry.value) {
        Some(FieldValue::Condition(condition)) => Some(&**condition),
        _ => None,
    };
    let Some(Condition::Binder(each)) = condition(Field::Each) else { return None };
    let Some(Condition::Expr(require)) = condition(Field::Require) else { return None };
    let when = match condition(Field::When) {
        Some(Condition::Expr(when)) => Some(when),
        _ => None,
    };
    let level = entity.values(Field::Level).first().and_then(Value::as_word).and_then(Level::parse).unwrap_or(Level::Error);
    Some(Rule { id, each, when, require, level })
}

fn run<'m>(rule: &Rule<'m>, facts: &Facts<'m>, regimes: &Regimes<'m, '_>) -> Vec<Found> {
    let model = facts.model;
    let mut laws = model.refs(rule.id, Field::Regime);
    let everywhere = laws.is_empty();
    laws.retain(|&law| holds_under(rule.id, law, model, regimes));
    let mut eval = Eval { model, facts, scope: Vec::new(), under: None };
    let fields = cause::fields_read(rule.require, rule.each.var);
    let mut found = Vec::new();
    for thing in eval.over(&rule.each.over) {
        let applying = regimes.applying(&laws, &thing);
        if applying.is_empty() && !everywhere {
            continue;
        }
        let finding = eval.with(thing.clone(), |eval| {
            if everywhere || !facts.laws_differ() {
                return is_broken(eval, rule).then(|| say(eval, rule, &thing, &applying));
            }
            // Each law is asked for itself, and only about what holds under it.
            let (broken, under): (Vec<EntityId>, Vec<Under>) = applying
                .into_iter()
                .map(|law| (law, regimes.under(law)))
                .filter(|(_, under)| {
                    eval.under = Some(under.clone());
                    eval.counts(&thing) && is_broken(eval, rule)
                })
                .unzip();
            eval.under = under.into_iter().next();
            let finding = (!broken.is_empty()).then(|| say(eval, rule, &thing, &broken));
            eval.under = None;
            finding
        });
        found.extend(finding.map(|finding| Found {
            rule: rule.id,
            about: thing.owner(),
            finding: finding.cause(cause::cause(facts, &thing, fields.as_deref())),
        }));
    }
    found
}

/// Whether a rule holds under one of its laws on the model's date: its dates can be keyed by where they hold.
fn holds_under(rule: EntityId, law: EntityId, model: &Model, regimes: &Regimes<'_, '_>) -> bool {
    let intervals = model.values(rule, Field::Valid);
    let under = regimes.under(law);
    let there = |place: EntityId| under.territories.iter().any(|&territory| model.is_within(territory, place) || model.is_within(place, territory));
    intervals.is_empty()
        || intervals.iter().filter(|interval| holds_on(interval, model.as_of)).any(|interval| {
            let places = interval.qual(Prep::In);
            places.is_empty() || places.iter().filter_map(Operand::as_ref).any(there)
        })
}

/// Whether a rule looks at the thing in scope and does not hold for it.
fn is_broken(eval: &mut Eval<'_, '_>, rule: &Rule<'_>) -> bool {
    let looks = rule.each.filter.as_ref().is_none_or(|filter| eval.holds(filter)) && rule.when.is_none_or(|when| eval.holds(when));
    looks && !eval.holds(rule.require)
}

/// The finding of a rule about a thing.
fn say<'m>(eval: &mut Eval<'m, '_>, rule: &Rule<'m>, thing: &Thing<'m>, laws: &[EntityId]) -> Diagnostic {
    let model = eval.model;
    let entity = model.entity(rule.id);
    let place = thing.place(model).unwrap_or(entity.place);
    let message = entity.text(Field::Says).map_or_else(|| model.title(rule.id).into_owned(), |says| eval.say(says));
    let mut finding = Diagnostic::new(model.name(rule.id), place, message).level(rule.level);
    if let Some(help) = entity.text(Field::Help) {
        finding = finding.help(eval.say(help));
    }
    if let Some(owner) = thing.owner().filter(|owner| model.entity(*owner).place != place && !model.entity(*owner).library) {
        finding = finding.also(model.entity(owner).place, "in this declaration");
    }
    // Where nothing should be as something is, that is shown as well.
    let causes: Vec<Place> = eval.witnesses(rule.require).iter().filter_map(|witness| witness.place(model)).collect();
    let shown = |place: &Place| *place != finding.primary.place && !model.sources.file(place.file).library;
    let mut causes: Vec<Place> = causes.into_iter().filter(shown).collect();
    causes.dedup();
    for cause in causes.into_iter().take(SHOWN) {
        if !finding.related.iter().any(|label| label.place == cause) {
            finding = finding.also(cause, "because of this");
        }
    }
    let cites = citations(model, rule.id);
    if !cites.is_empty() {
        let titles: Vec<String> = laws.iter().map(|&law| format!("the {}", model.title(law))).collect();
        let under = if titles.is_empty() { String::new() } else { format!("under {}: ", titles.join(" and ")) };
        finding = finding.note(format!("{under}{}", cites.join("; ")));
    }
    for unverified in entity.values(Field::Unverified).iter().filter_map(Value::as_text) {
        finding = finding.note(format!("unverified: {}", model.plain(unverified)));
    }
    finding
}

/// What a rule cites: "GDPR Art. 6(1)(f)", "C-394/23".
pub fn citations(model: &Model, rule: EntityId) -> Vec<String> {
    let values = model.values(rule, Field::Cites).iter();
    values.filter_map(|value| value.first().map(|operand| cite(model, operand, value))).collect()
}

fn cite(model: &Model, operand: &Operand, value: &Value) -> String {
    let short = operand.as_ref().map(|id| {
        let aliases = model.values(id, Field::Aliases).first().and_then(Value::as_text);
        aliases.map_or_else(|| model.title(id).into_owned(), |alias| model.plain(alias).into_owned())
    });
    let article = operand.text.map(|text| model.plain(text).into_owned());
    let words = match (short, article) {
        (Some(short), Some(article)) => format!("{short} {article}"),
        (Some(short), None) => short,
        (None, _) => model.words(operand).into_owned(),
    };
    match value.qual_text(Prep::As) {
        Some(called) => format!("{words} ({})", model.plain(called)),
        None => words,
    }
}
