//! Findings that need no law: consistency of what the source says. One file per finding or family of findings.

mod accept;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Level};
use crate::model::Model;

/// Adds what is to be found in a model without any law.
pub fn check(_model: &Model, _findings: &mut Vec<Diagnostic>) {}

/// Takes away what accepts answer, and adds what is to be said of the accepts themselves.
pub fn apply_accepts(model: &Model, findings: &mut Vec<Diagnostic>) {
    accept::apply(model, findings);
}

/// Gives findings the levels that `policyc.toml` sets for their codes. Errors in the source keep theirs.
pub fn apply_levels(levels: &BTreeMap<String, String>, findings: &mut Vec<Diagnostic>) {
    findings.retain_mut(|finding| {
        if finding.is_source_error() {
            return true;
        }
        match levels.get(&finding.code).map(String::as_str) {
            Some("off") => return false,
            Some(level) => finding.level = Level::parse(level).unwrap_or(finding.level),
            None => {}
        }
        true
    });
}
