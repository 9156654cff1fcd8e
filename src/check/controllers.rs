//! `x/controller-unclear`: an activity's controllers are its nearest `controllers:`; where only one organisation is ours, that one.

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model};
use crate::schema::{Field, Fixed, Kind};

/// How many organisations a finding points at.
const SHOWN: usize = 3;

/// Adds what is found: one finding for each group of which no activity says it, so that one line mends it. Where the source has errors,
/// an organisation of ours may be among what could not be read.
pub(super) fn check(model: &Model, source: &[Diagnostic], findings: &mut Vec<Diagnostic>) {
    let ours = model.ours();
    if ours.len() == 1 {
        return;
    }
    let unclear: Vec<EntityId> = model.activities().into_iter().filter(|&activity| is_unclear(model, activity)).collect();
    if ours.is_empty() {
        let unread = source.iter().any(Diagnostic::is_source_error);
        findings.extend(unclear.first().filter(|_| !unread).map(|&first| nobody(model, first)));
        return;
    }
    let open: rustc_hash::FxHashSet<EntityId> = unclear.into_iter().collect();
    let mut waiting: Vec<EntityId> = model.roots.iter().rev().copied().collect();
    while let Some(id) = waiting.pop() {
        let whole = match model.entity(id).kind {
            Kind::Activity => open.contains(&id),
            Kind::Group => is_whole(model, id, &open),
            _ => continue,
        };
        if whole {
            findings.push(several(model, id, &ours));
        } else if model.entity(id).kind == Kind::Group {
            waiting.extend(model.entity(id).children.iter().rev());
        }
    }
}

/// Whether nothing says who decides: we do it as controller, alone or with others, and it does not say which of us.
fn is_unclear(model: &Model, activity: EntityId) -> bool {
    let rows = model.rows(activity);
    let silent = |id: EntityId| model.refs(id, Field::Controllers).is_empty() && !model.is_processor(id);
    rows.iter().any(|row| silent(row.entity))
}

/// Whether all activities of a group are unclear, and there are some.
fn is_whole(model: &Model, group: EntityId, open: &rustc_hash::FxHashSet<EntityId>) -> bool {
    let mut waiting = vec![group];
    let mut some = false;
    while let Some(id) = waiting.pop() {
        match model.entity(id).kind {
            Kind::Activity if !open.contains(&id) => return false,
            Kind::Activity => some = true,
            Kind::Group => waiting.extend(&model.entity(id).children),
            _ => {}
        }
    }
    some
}

fn nobody(model: &Model, activity: EntityId) -> Diagnostic {
    let message = "no organisation is ours, so that nobody is the controller of the activities";
    let said = model.of_kind(Kind::Organisation).find(|(_, entity)| entity.values(Field::Ours).iter().any(|value| value.is(Fixed::No)));
    let finding = Diagnostic::new("x/controller-unclear", model.entity(activity).place, message);
    let finding = match said.and_then(|(_, entity)| entity.entry(Field::Ours)) {
        Some(entry) => finding.also(entry.place, "this one is said not to be"),
        None => finding,
    };
    finding.help("write `ours: yes` in the organisation that you are, or `controllers:` in the activity")
}

fn several(model: &Model, id: EntityId, ours: &[EntityId]) -> Diagnostic {
    let entity = model.entity(id);
    let what = match entity.kind {
        Kind::Group => "the activities of the group",
        _ => "the activity",
    };
    let message = format!("nothing says which of our organisations is the controller of {what} `{}`", model.name(id));
    let mut finding = Diagnostic::new("x/controller-unclear", entity.place, message);
    for &one in ours.iter().take(SHOWN) {
        let place = model.entity(one).entry(Field::Ours).map_or(model.entity(one).place, |entry| entry.place);
        finding = finding.also(place, format!("`{}` is ours", model.name(one)));
    }
    let names: Vec<&str> = ours.iter().map(|&one| model.name(one)).collect();
    let help = match names.as_slice() {
        names if names.len() <= SHOWN => format!("write `controllers: {}`, or only some of them", names.join(", ")),
        _ => "write `controllers:` with those that decide".to_owned(),
    };
    finding.help(help)
}
