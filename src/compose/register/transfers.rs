//! Which transfers happen in an activity.

use rustc_hash::FxHashMap;

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

/// The transfers of one of our organisations.
pub(super) struct Flows {
    /// Those that name activities.
    naming: Vec<EntityId>,
    /// Those that do not, by who receives.
    by_importer: FxHashMap<EntityId, Vec<EntityId>>,
}

impl Flows {
    pub(super) fn of(model: &Model, organisation: EntityId) -> Flows {
        let mut flows = Flows { naming: Vec::new(), by_importer: FxHashMap::default() };
        for (transfer, entity) in model.of_kind(Kind::Transfer).filter(|(id, _)| is_exporter(model, organisation, *id)) {
            if entity.has(Field::Activities) {
                flows.naming.push(transfer);
                continue;
            }
            for importer in model.refs(transfer, Field::Importer) {
                flows.by_importer.entry(importer).or_default().push(transfer);
            }
        }
        flows
    }

    /// The transfers in an activity: those that name it; of the others, those to its recipients. In the order of the source.
    pub(super) fn in_activity(&self, model: &Model, row: EntityId, recipients: &[EntityId]) -> Vec<Crossing> {
        let mut found = Vec::new();
        for &transfer in self.naming.iter().filter(|&&transfer| names(model, model.values(transfer, Field::Activities), row)) {
            let importers = model.refs(transfer, Field::Importer);
            if importers.is_empty() {
                found.push(Crossing { transfer, importer: None });
            }
            found.extend(importers.into_iter().map(|importer| Crossing { transfer, importer: Some(importer) }));
        }
        for &importer in recipients {
            let transfers = self.by_importer.get(&importer).into_iter().flatten();
            found.extend(transfers.map(|&transfer| Crossing { transfer, importer: Some(importer) }));
        }
        found.sort_by_key(|crossing| crossing.transfer);
        found
    }
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
