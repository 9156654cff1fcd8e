//! Claims: whether what a policy promises is true, and what breaks it.

use super::eval::Eval;
use super::facts::Facts;
use super::thing::Thing;
use crate::diagnostics::Diagnostic;
use crate::model::{Condition, EntityId, Expr, FieldValue};
use crate::schema::{Field, Kind};

/// How many breaches of one claim are told.
const MOST: usize = 20;

/// Adds a finding at each declaration that breaks a claim, pointing at the promise.
pub(super) fn check(facts: &Facts<'_>, findings: &mut Vec<Diagnostic>) {
    let model = facts.model;
    for (id, claim) in model.of_kind(Kind::Claim) {
        let Some(FieldValue::Condition(condition)) = claim.entry(Field::Holds).map(|entry| &entry.value) else { continue };
        let Condition::Expr(expr) = &**condition else { continue };
        let mut eval = Eval::new(facts);
        if !eval.holds(expr) {
            broken(&mut eval, id, expr, findings);
        }
    }
}

fn broken<'m>(eval: &mut Eval<'m, '_>, id: EntityId, expr: &'m Expr, findings: &mut Vec<Diagnostic>) {
    let model = eval.model;
    let promise = model.title(id).into_owned();
    let claim = model.entity(id).place;
    let mut witnesses: Vec<Thing<'m>> = Vec::new();
    eval.visit_witnesses(expr, &mut |_, witness| {
        witnesses.push(witness);
        witnesses.len() == MOST
    });
    if witnesses.is_empty() {
        let message = format!("the promise \"{promise}\" is not true");
        findings.push(Diagnostic::new("x/claim-broken", claim, message).also(expr.place, "this does not hold").help(HELP));
    }
    for witness in witnesses {
        let place = witness.place(model).filter(|place| !model.sources.file(place.file).library);
        let name = eval.name(witness);
        let message = format!("{name} breaks the promise \"{promise}\"");
        let finding = match place {
            Some(place) => Diagnostic::new("x/claim-broken", place, message).also(claim, "the promise"),
            None => Diagnostic::new("x/claim-broken", claim, message).also(expr.place, "this does not hold"),
        };
        findings.push(finding.help(HELP));
    }
}

const HELP: &str = "mend the declaration, or change the promise so that it says what is true";
