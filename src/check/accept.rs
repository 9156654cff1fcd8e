//! `accept CODE until DATE because "…"`: answers findings in the declaration it stands in, and is itself found wanting when it is idle or old.

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model};
use crate::schema::{Kind, Prep};
use crate::source::Place;

/// An accept that is in force.
struct Answer {
    id: EntityId,
    used: bool,
}

/// Takes out the findings that accepts answer, and adds findings about accepts that answer nothing or are past their date.
pub(super) fn apply(model: &Model, findings: &mut Vec<Diagnostic>) {
    let mut answers = Vec::new();
    for (id, accept) in model.of_kind(Kind::Accept) {
        let code = model.name(id);
        let Some(until) = accept.header.as_ref().and_then(|header| header.qual_date(Prep::Until)) else { continue };
        if until < model.as_of {
            let message = format!("this accept of `{code}` ended on {until}");
            let help = "mend what it accepts, or look at it again and set a new date";
            findings.push(Diagnostic::new("x/accept-expired", accept.place, message).help(help));
        } else {
            answers.push(Answer { id, used: false });
        }
    }
    findings.retain(|finding| {
        if finding.is_source_error() {
            return true;
        }
        let answered = answers.iter_mut().filter(|answer| answers_it(model, answer.id, finding)).map(|answer| answer.used = true).count();
        answered == 0
    });
    for answer in answers.iter().filter(|answer| !answer.used) {
        let code = model.name(answer.id);
        let place = model.entity(answer.id).place;
        let message = format!("nothing here has the finding `{code}` that is accepted");
        findings.push(Diagnostic::new("x/accept-unused", place, message).help("take the accept out"));
    }
}

/// Whether an accept is for a finding: its code, and a place in the declaration that the accept stands in.
fn answers_it(model: &Model, accept: EntityId, finding: &Diagnostic) -> bool {
    let Some(parent) = model.entity(accept).parent else { return false };
    let holder = model.entity(parent);
    let Place { file, span } = finding.primary.place;
    model.name(accept) == finding.code && file == holder.place.file && holder.span.start <= span.start && span.end <= holder.span.end
}
