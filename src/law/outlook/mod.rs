//! What lies ahead: which findings start and stop between the date of a check and a later one, on which day and why.

mod causes;
mod changes;
mod since;

pub use causes::Cause;
pub(super) use causes::no_validity;
pub use since::{has_earlier_notices, since_notices};

use std::collections::BTreeMap;

use jiff::civil::Date;

use self::changes::{Change, Changes};
use crate::compile::Compilation;
use crate::diagnostics::Diagnostic;
use crate::model::Homes;
use crate::source::Place;

/// A finding that starts or stops.
#[derive(Clone, Debug)]
pub struct Event {
    /// The first day on which it is found, or no longer is.
    pub day: Date,
    /// Whether it starts; else it stops.
    pub starts: bool,
    /// The finding.
    pub finding: Diagnostic,
    /// What begins or ends on that day and makes it start or stop; none where it is a period that the rule counts from a date in the policy.
    pub causes: Vec<Cause>,
}

/// What starts and stops after the compilation's date, up to and with another, by day: what starts goes first. The compilation is as of its
/// own date again afterwards.
pub fn outlook(compilation: &mut Compilation, until: Date) -> Vec<Event> {
    let now = compilation.model.as_of;
    let changes = Changes::of(&compilation.model, now, until);
    let mut events = Vec::new();
    for &day in &changes.days {
        let (findings, accepted) = (compilation.findings.clone(), compilation.accepted.clone());
        compilation.set_date(day);
        let model = &compilation.model;
        let today: Vec<&Change> = changes.on(day).collect();
        let homes = Homes::of(model);
        let mut add = |starts, some: &[Diagnostic], others: &[Diagnostic]| {
            for finding in without(some, others) {
                let accepted = if starts { accepted.as_slice() } else { &compilation.accepted };
                let causes = causes::causes(model, &homes, finding, accepted, &today);
                events.push(Event { day, starts, finding: finding.clone(), causes });
            }
        };
        add(true, &compilation.findings, &findings);
        add(false, &findings, &compilation.findings);
    }
    compilation.set_date(now);
    events
}

/// The findings of a list that are not in another: neither their code nor their place.
fn without<'a>(some: &'a [Diagnostic], others: &[Diagnostic]) -> Vec<&'a Diagnostic> {
    let mut known: BTreeMap<(&str, Place), usize> = BTreeMap::new();
    for finding in others {
        *known.entry((&finding.code, finding.primary.place)).or_default() += 1;
    }
    let mut new = Vec::new();
    for finding in some {
        match known.get_mut(&(finding.code.as_str(), finding.primary.place)) {
            Some(number) if *number > 0 => *number -= 1,
            _ => new.push(finding),
        }
    }
    new
}
