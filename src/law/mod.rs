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

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model};

/// Adds what rules and claims find in a model, as of its date.
pub fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    let facts = facts::Facts::new(model);
    claims::check(&facts, findings);
    rules::check(&facts, findings);
}

/// The laws that apply to anything in the project and that a rule speaks of, as of the model's date: the library's in its order, then the project's.
pub fn applying(model: &Model) -> Vec<EntityId> {
    let facts = facts::Facts::new(model);
    let in_force = regimes::InForce::on(model, model.as_of);
    let regimes = regimes::Regimes::new(&facts, &in_force);
    let mut found: Vec<EntityId> = plan::regimes(model).into_iter().filter(|&regime| regimes.applies_anywhere(regime)).collect();
    found.sort_by_key(|&regime| {
        let entity = model.entity(regime);
        (!entity.library, &model.sources.file(entity.place.file).path, entity.span.start)
    });
    found
}
