//! The register of transfers: to whom, to which country, under what, since when, with which data.

use std::collections::BTreeMap;

use super::desk::{Desk, add};
use super::sheet::{Sheet, SheetRow, Values};
use crate::model::EntityId;
use crate::schema::{Field, Fixed, Kind};

const COLUMNS: &[&str] = &[
    "importer",
    "transfer",
    "exporter",
    "country",
    "mechanism",
    "signed",
    "transferred",
    "transfer-activities",
    "transfer-purposes",
    "onward",
    "copy",
    "assessment",
    "supplementary",
    "only-if",
];

/// A transfer to one of its importers.
type Crossing = (EntityId, Option<EntityId>);

/// The rows in which a transfer happens.
#[derive(Default)]
struct Happening {
    exporters: Values,
    activities: Values,
    data: Values,
}

pub(super) fn sheet(desk: &Desk<'_>) -> Sheet {
    let mut happening: BTreeMap<Crossing, Happening> = BTreeMap::new();
    for (transfer, _) in desk.model.of_kind(Kind::Transfer).filter(|(id, _)| !desk.model.in_template(*id)) {
        for importer in importers(desk, transfer) {
            happening.entry((transfer, importer)).or_default();
        }
    }
    for flow in desk.flows() {
        for crossing in &flow.transfers {
            let here = happening.entry(*crossing).or_default();
            add(&mut here.exporters, [desk.title(flow.organisation)]);
            add(&mut here.activities, [flow.title.clone()]);
            add(&mut here.data, flow.cells.iter().flatten().cloned());
        }
    }
    let rows = happening.into_iter().map(|(crossing, happening)| row(desk, crossing, happening)).collect();
    Sheet { name: "transfers", columns: COLUMNS, rows }
}

fn importers(desk: &Desk<'_>, transfer: EntityId) -> Vec<Option<EntityId>> {
    let named = desk.model.refs(transfer, Field::Importer);
    if named.is_empty() { vec![None] } else { named.into_iter().map(Some).collect() }
}

fn row(desk: &Desk<'_>, (transfer, importer): Crossing, happening: Happening) -> SheetRow {
    let stated = |field: Field, otherwise: Values| {
        let said = desk.values(transfer, field);
        if said.is_empty() { otherwise } else { said }
    };
    let title = desk.title(transfer);
    let name = importer.map_or_else(|| title.clone(), |importer| desk.title(importer));
    let home = importer.map(|importer| desk.values(importer, Field::Location)).unwrap_or_default();
    let onward = desk.model.values(transfer, Field::Onward);
    let cells = vec![
        vec![name],
        if desk.model.entity(transfer).title.is_some() { vec![title] } else { Values::new() },
        stated(Field::Exporter, happening.exporters),
        stated(Field::Destination, home),
        desk.values(transfer, Field::Mechanism),
        desk.values(transfer, Field::Signed),
        stated(Field::Data, happening.data),
        stated(Field::Activities, happening.activities),
        desk.values(transfer, Field::Purposes),
        if onward.iter().any(|value| value.is(Fixed::None)) { vec![desk.say("none-onward", &[])] } else { desk.values(transfer, Field::Onward) },
        desk.values(transfer, Field::Copy),
        desk.values(transfer, Field::Assessment),
        desk.values(transfer, Field::Measures),
        desk.values(transfer, Field::OnlyIf),
    ];
    SheetRow { id: None, cells }
}
