//! The law as declarations: which regimes hold, what rules and claims say, and whether it is true. No word of any law stands here.

mod claims;
mod closed;
mod compare;
mod duration;
mod eval;
pub mod examples;
mod facts;
mod functions;
mod lexicon;
pub mod library;
pub mod own;
pub mod pages;
mod regimes;
mod rules;
mod thing;
mod words;

pub use rules::citations;

use crate::diagnostics::Diagnostic;
use crate::model::Model;

/// Adds what rules and claims find in a model, as of its date.
pub fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    claims::check(model, &facts::Facts::new(model), findings);
    rules::check(model, findings);
}
