//! Findings that need no law: consistency of what the source says. One file per finding or family of findings.

mod accept;
mod controllers;
mod homeless;
mod keys;
mod meaning;
mod notices;
mod organisations;
mod retention;
mod strays;
mod total;
mod unused;
mod uses;

use std::collections::BTreeMap;

use crate::diagnostics::{Accepted, Diagnostic, Level};
use crate::model::Model;

/// Adds what is to be found in a model without any law. What was found in its source tells which names broken parts may have used.
pub fn check(model: &Model, source: &[Diagnostic], findings: &mut Vec<Diagnostic>) {
    let uses = uses::Uses::of(model, source);
    unused::check(model, &uses, findings);
    keys::check(model, findings);
    strays::check(model, findings);
    controllers::check(model, source, findings);
    retention::check(model, findings);
    total::check(model, findings);
    organisations::check(model, findings);
    notices::check(model, findings);
}

/// Gives each finding a place in the project, where accepts and readers find it. Comes after everything that finds something.
pub fn settle(model: &Model, findings: &mut [Diagnostic]) {
    homeless::settle(model, findings);
}

/// What came of the accepts of a model.
#[derive(Debug, Default)]
pub struct Accepts {
    /// The findings that they answer.
    pub accepted: Vec<Accepted>,
    /// What is to be said of the accepts themselves.
    pub findings: Vec<Diagnostic>,
}

/// Takes away what accepts answer. Comes after everything that finds something.
pub fn apply_accepts(model: &Model, findings: &mut Vec<Diagnostic>) -> Accepts {
    accept::apply(model, findings)
}

/// Gives a finding the level that `policyc.toml` sets for its code, and tells whether it stays. Errors in the source keep theirs.
pub fn apply_level(levels: &BTreeMap<String, String>, finding: &mut Diagnostic) -> bool {
    if finding.is_source_error() {
        return true;
    }
    match levels.get(&finding.code).map(String::as_str) {
        Some("off") => return false,
        Some(level) => finding.level = Level::parse(level).unwrap_or(finding.level),
        None => {}
    }
    true
}
