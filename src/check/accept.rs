//! `accept CODE until DATE because "…"`: answers findings in the declaration it stands in, and is itself found wanting when it is idle or old.

use rustc_hash::FxHashMap;

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model};
use crate::schema::{Kind, Prep};
use crate::source::{FileId, Place};

/// An accept that is in force, and whether it answered something.
struct Answer {
    id: EntityId,
    used: bool,
}

/// Takes out the findings that accepts answer, and gives those about accepts that answer nothing or are past their date.
pub(super) fn apply(model: &Model, findings: &mut Vec<Diagnostic>) -> Vec<Diagnostic> {
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
    if !answers.is_empty() {
        let homes = Homes::of(model);
        findings.retain(|finding| {
            let mut open = true;
            let declaration = finding.cause.as_ref().map(|cause| cause.declaration);
            let places = if finding.is_source_error() { Vec::new() } else { std::iter::once(finding.primary.place).chain(declaration).collect() };
            for place in places {
                let mut at = homes.find(model, place);
                while let Some(here) = at {
                    for &number in by_holder.get(&(here, finding.code.as_str())).into_iter().flatten() {
                        if let Some(answer) = answers.get_mut(number) {
                            answer.used = true;
                            open = false;
                        }
                    }
                    at = model.entity(here).parent;
                }
            }
            open
        });
    }
    let unused = answers.iter().filter(|answer| !answer.used).map(|answer| {
        let message = format!("nothing here has the finding `{}` that is accepted", model.name(answer.id));
        Diagnostic::new("x/accept-unused", model.entity(answer.id).place, message).help("take the accept out")
    });
    expired.into_iter().chain(unused).collect()
}

/// Where the project's declarations stand, to find the one that a place is in.
struct Homes {
    by_file: FxHashMap<FileId, Vec<(u32, EntityId)>>,
}

impl Homes {
    fn of(model: &Model) -> Self {
        let mut by_file: FxHashMap<FileId, Vec<(u32, EntityId)>> = FxHashMap::default();
        for (id, entity) in model.entities.iter().filter(|(_, entity)| !entity.library && entity.copied_from.is_none()) {
            by_file.entry(entity.place.file).or_default().push((entity.span.start, id));
        }
        by_file.values_mut().for_each(|starts| starts.sort_unstable());
        Homes { by_file }
    }

    /// The innermost declaration that holds a place.
    fn find(&self, model: &Model, place: Place) -> Option<EntityId> {
        let starts = self.by_file.get(&place.file)?;
        let after = starts.partition_point(|(start, _)| *start <= place.span.start);
        let mut at = starts.get(..after)?.last().map(|(_, id)| *id);
        while let Some(here) = at {
            let entity = model.entity(here);
            if entity.place.file == place.file && entity.span.start <= place.span.start && place.span.end <= entity.span.end {
                return Some(here);
            }
            at = entity.parent;
        }
        None
    }
}
