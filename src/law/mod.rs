//! The law as declarations: which regimes hold, what rules and claims say, and whether it is true. No word of any law stands here.

mod claims;
mod compare;
mod duration;
mod eval;
mod facts;
mod functions;
mod lexicon;
mod regimes;
mod rules;
mod thing;
mod words;

pub use rules::RuleInfo;

use crate::diagnostics::Diagnostic;
use crate::model::Model;

/// Adds what rules and claims find in a model, as of its date.
pub fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    let facts = facts::Facts::new(model);
    claims::check(model, &facts, findings);
    rules::check(model, &facts, findings);
}
