//! The law as declarations: which regimes hold, what rules and claims say, and whether it is true. No word of any law stands here.

mod cause;
mod claims;
mod compare;
mod describe;
mod duration;
mod eval;
pub mod examples;
mod facts;
mod functions;
mod lexicon;
pub mod library;
pub mod outlook;
pub mod own;
pub mod pages;
mod plan;
mod regimes;
mod rules;
mod say;
pub mod screening;
mod sentences;
mod thing;
mod under;
mod words;

pub use describe::describe;
pub use say::{citations, short_name};

use std::sync::atomic::Ordering;

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model};

/// Adds what rules and claims find in a model, as of its date. Gives the laws that apply to anything in the project and that a rule speaks
/// of, as of that date: the library's in its order, then the project's.
pub fn check(model: &Model, findings: &mut Vec<Diagnostic>) -> Vec<EntityId> {
    let mut applying = find(&facts::Facts::new(model), findings);
    applying.sort_by_key(|&regime| {
        let entity = model.entity(regime);
        (!entity.library, &model.sources.file(entity.place.file).path, entity.span.start)
    });
    applying
}

/// How many expressions the rules and claims look at in a model, as of its date: what they cost, the same on every machine.
pub fn effort(model: &Model) -> u64 {
    let facts = facts::Facts::new(model);
    find(&facts, &mut Vec::new());
    facts.steps.load(Ordering::Relaxed)
}

fn find(facts: &facts::Facts<'_>, findings: &mut Vec<Diagnostic>) -> Vec<EntityId> {
    claims::check(facts, findings);
    rules::check(facts, findings)
}
