//! One shortcoming, one finding: what a value that is written once makes wrong in several declarations.

use std::collections::btree_map::{BTreeMap, Entry};

use super::Diagnostic;
use crate::source::Place;

/// The value that a finding comes from, and the declaration in which it was found wanting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Where the value is written.
    pub place: Place,
    /// Where all values are written that it comes from.
    pub all: Vec<Place>,
    /// Where the declaration stands that it was found in.
    pub declaration: Place,
    /// What that declaration is called: `orders`, `orders.billing`.
    pub name: String,
}

/// How many declarations are named beside the first.
const NAMED: usize = 3;

/// Joins the findings of one code that come from the same values into the first of them, which then tells the others; so it does those that
/// say the same of one declaration, of values that stand in several places.
pub fn join(findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(String, Vec<Place>), usize> = BTreeMap::new();
    let mut said: BTreeMap<(String, String, Place), usize> = BTreeMap::new();
    let mut others: BTreeMap<usize, Vec<Cause>> = BTreeMap::new();
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    for finding in findings.drain(..) {
        let Some(cause) = &finding.cause else {
            kept.push(finding);
            continue;
        };
        match first.entry((finding.code.clone(), cause.all.clone())) {
            Entry::Vacant(free) => match said.entry((finding.code.clone(), finding.message.clone(), cause.declaration)) {
                Entry::Vacant(unsaid) => {
                    free.insert(*unsaid.insert(kept.len()));
                    kept.push(finding);
                }
                Entry::Occupied(same) => {
                    free.insert(*same.get());
                    let also = super::Label { place: cause.place, text: "and here".to_owned() };
                    kept.get_mut(*same.get()).into_iter().for_each(|told| told.related.push(also.clone()));
                }
            },
            Entry::Occupied(taken) => others.entry(*taken.get()).or_default().push(cause.clone()),
        }
    }
    for (at, others) in others {
        if let Some(finding) = kept.get_mut(at) {
            tell(finding, &others);
        }
    }
    *findings = kept;
}

fn tell(finding: &mut Diagnostic, others: &[Cause]) {
    let Some(cause) = finding.cause.clone() else { return };
    let mut names: Vec<&str> = vec![&cause.name];
    // A purpose that takes over what its activity says is told with it.
    for other in others {
        let told = |name: &&str| *name == other.name || other.name.strip_prefix(*name).is_some_and(|rest| rest.starts_with('.'));
        if !names.iter().any(told) {
            names.push(&other.name);
        }
    }
    finding.primary.place = cause.place;
    let Some((_, more)) = names.split_first() else { return };
    if more.is_empty() {
        return;
    }
    let named: Vec<String> = more.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
    let rest = more.len() - named.len();
    let list = match (named.split_last(), rest) {
        (Some((last, [])), 0) => last.clone(),
        (Some((last, before)), 0) => format!("{} and {last}", before.join(", ")),
        _ => format!("{} and {rest} more", named.join(", ")),
    };
    finding.message.push_str(&format!("; so it is with {list}"));
    finding.related.retain(|label| label.place != cause.place);
    if !finding.related.iter().any(|label| label.place == cause.declaration) {
        finding.related.push(super::Label { place: cause.declaration, text: "in this declaration".to_owned() });
    }
}
