//! Which transfers happen in an activity.

use crate::model::{EntityId, Model, Operand, Value};
use crate::schema::{Field, Kind, Prep};

/// A transfer in an activity, to one of its importers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Crossing {
    /// The declaration.
    pub(super) transfer: EntityId,
    /// To whom; nobody where the transfer names nobody.
    pub(super) importer: Option<EntityId>,
}

/// The transfers of one of our organisations in an activity: those that name the activity; of the others, those to its recipients.
pub(super) fn of(model: &Model, organisation: EntityId, row: EntityId, recipients: &[EntityId]) -> Vec<Crossing> {
    let mut found = Vec::new();
    for (transfer, _) in model.of_kind(Kind::Transfer) {
        if !is_exporter(model, organisation, transfer) {
            continue;
        }
        let activities = model.values(transfer, Field::Activities);
        let importers = model.refs(transfer, Field::Importer);
        if activities.is_empty() {
            found.extend(importers.into_iter().filter(|id| recipients.contains(id)).map(|id| Crossing { transfer, importer: Some(id) }));
        } else if names(model, activities, row) && importers.is_empty() {
            found.push(Crossing { transfer, importer: None });
        } else if names(model, activities, row) {
            found.extend(importers.into_iter().map(|id| Crossing { transfer, importer: Some(id) }));
        }
    }
    found
}

/// Whether a transfer may be the organisation's: it names no party as exporter, or this one.
fn is_exporter(model: &Model, organisation: EntityId, transfer: EntityId) -> bool {
    let parties: Vec<EntityId> =
        model.refs(transfer, Field::Exporter).into_iter().filter(|&id| !matches!(model.entity(id).kind, Kind::Country | Kind::Region)).collect();
    parties.is_empty() || parties.iter().any(|&party| model.is_within(organisation, party))
}

/// Whether values name a thing or what it stands in, and do not take it out.
pub(super) fn names(model: &Model, values: &[Value], thing: EntityId) -> bool {
    values.iter().any(|value| {
        let within = |operands: &[Operand]| operands.iter().filter_map(Operand::as_ref).any(|whole| model.is_within(thing, whole));
        within(value.operands()) && !within(value.qual(Prep::Except))
    })
}
