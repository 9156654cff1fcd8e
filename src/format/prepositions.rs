//! The order of qualifiers.

use crate::schema::Prep;
use crate::syntax::ast::{Atom, Qual, Value};

/// The prepositions with which a value may begin.
const OPENING: [Prep; 8] = [Prep::From, Prep::Until, Prep::After, Prep::Before, Prep::Within, Prep::While, Prep::For, Prep::In];

/// The qualifiers of a value in the order in which they are written. The `of` of `latest of (…)` stays behind its word, and a value without
/// a head begins with a preposition that may begin one.
pub(super) fn in_order(value: &Value) -> Vec<&Qual> {
    let chosen = usize::from(value.head.last().is_some_and(|head| matches!(head.atom, Atom::Choice(_))));
    let (own, rest) = value.quals.split_at(chosen.min(value.quals.len()));
    let mut rest = sorted(rest);
    if value.head.is_empty()
        && let Some(first) = rest.iter().position(|qual| OPENING.contains(&qual.prep))
    {
        let opening = rest.remove(first);
        rest.insert(0, opening);
    }
    own.iter().chain(rest).collect()
}

/// Qualifiers in the order of the language's table.
pub(super) fn sorted(quals: &[Qual]) -> Vec<&Qual> {
    let mut all: Vec<&Qual> = quals.iter().collect();
    all.sort_by_key(|qual| Prep::ALL.iter().position(|prep| *prep == qual.prep));
    all
}
