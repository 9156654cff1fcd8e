//! `accept CODE until DATE because "…"`: answers findings in the declaration it stands in, and is itself found wanting when it is idle or old.

use rustc_hash::FxHashMap;

use super::Accepts;
use crate::diagnostics::{Accepted, Diagnostic};
use crate::model::{EntityId, Homes, Model};
use crate::schema::{Kind, Prep};

/// An accept that is in force, and whether it answered something.
struct Answer {
    id: EntityId,
    used: bool,
}

/// Takes out the findings that accepts answer.
pub(super) fn apply(model: &Model, findings: &mut Vec<Diagnostic>) -> Accepts {
    let mut answers: Vec<Answer> = Vec::new();
    let mut by_holder: FxHashMap<(EntityId, &str), Vec<usize>> = FxHashMap::default();
    let mut expired: Vec<Diagnostic> = Vec::new();
    for (id, accept) in model.of_kind(Kind::Accept) {
        let code = model.name(id);
        let Some(until) = accept.header.as_ref().and_then(|header| header.qual_date(Prep::Until)) else { continue };
        if until < model.as_of {
            let message = format!("this accept of `{code}` ended on {until}");
            let help = "mend what it accepts, or look at it again and set a new date";
            expired.push(Diagnostic::new("x/accept-expired", accept.place, message).help(help));
        } else if let Some(holder) = accept.parent {
            by_holder.entry((holder, code)).or_default().push(answers.len());
            answers.push(Answer { id, used: false });
        }
    }
    let mut accepted = Vec::new();
    if !answers.is_empty() {
        let homes = Homes::of(model);
        let mut open = Vec::with_capacity(findings.len());
        for finding in findings.drain(..) {
            match first_answer(model, &homes, &by_holder, &mut answers, &finding) {
                Some(accept) => accepted.extend(answered(model, accept, finding)),
                None => open.push(finding),
            }
        }
        *findings = open;
    }
    let unused = answers.iter().filter(|answer| !answer.used).map(|answer| {
        let message = format!("nothing here has the finding `{}` that is accepted", model.name(answer.id));
        Diagnostic::new("x/accept-unused", model.entity(answer.id).place, message).help("take the accept out")
    });
    Accepts { accepted, findings: expired.into_iter().chain(unused).collect() }
}

/// The innermost accept that answers a finding. Those around it are marked as used too: without the inner one they would answer it.
fn first_answer(
    model: &Model,
    homes: &Homes<'_>,
    by_holder: &FxHashMap<(EntityId, &str), Vec<usize>>,
    answers: &mut [Answer],
    finding: &Diagnostic,
) -> Option<EntityId> {
    // What a shared value causes is accepted where the value is written, and in the declaration that was found wanting.
    let declaration = finding.cause.as_ref().map(|cause| cause.declaration);
    let places = std::iter::once(finding.primary.place).chain(declaration).filter(|_| !finding.is_source_error());
    let mut first = None;
    for place in places {
        let mut at = homes.find(place);
        while let Some(here) = at {
            for &number in by_holder.get(&(here, finding.code.as_str())).into_iter().flatten() {
                if let Some(answer) = answers.get_mut(number) {
                    answer.used = true;
                    first = first.or(Some(answer.id));
                }
            }
            at = model.entity(here).parent;
        }
    }
    first
}

/// A finding with what its accept says.
fn answered(model: &Model, accept: EntityId, finding: Diagnostic) -> Option<Accepted> {
    let entity = model.entity(accept);
    let header = entity.header.as_ref()?;
    let because = header.qual_text(Prep::Because).map(|reason| model.plain(reason).into_owned()).unwrap_or_default();
    Some(Accepted { finding, place: entity.place, until: header.qual_date(Prep::Until)?, because })
}
