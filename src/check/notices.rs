//! `x/notice-omits-activity`: a notice leaves out an activity of its audience.

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model};
use crate::schema::{Field, Kind, Prep};

/// Adds what is found.
pub(super) fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    for (notice, entity) in model.of_kind(Kind::Notice) {
        let covers = entity.values(Field::Covers);
        let says_why = covers.iter().any(|value| !value.qual(Prep::Because).is_empty());
        if covers.is_empty() || says_why {
            continue;
        }
        let shown: rustc_hash::FxHashSet<EntityId> = model.shown_in(notice).into_iter().collect();
        let left_out = model.concerning(notice).into_iter().filter(|activity| !shown.contains(activity));
        findings.extend(left_out.map(|activity| omitted(model, notice, activity)));
    }
}

fn omitted(model: &Model, notice: EntityId, activity: EntityId) -> Diagnostic {
    let (name, left_out) = (model.name(notice), model.name(activity));
    let message = format!("the notice `{name}` leaves out the activity `{left_out}` of its audience");
    let covers = model.entity(notice).entry(Field::Covers).map_or(model.entity(notice).place, |entry| entry.place);
    let finding = Diagnostic::new("x/notice-omits-activity", model.entity(activity).place, message);
    finding
        .also(covers, "what the notice covers")
        .help(format!("add `{left_out}` to its `covers:`, or say there why it is left out: `because \"…\"`"))
}
