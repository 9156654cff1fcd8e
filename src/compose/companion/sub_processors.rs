//! The list of those who process data on our behalf, and of whom these engage.

use std::collections::BTreeMap;

use super::desk::{Desk, add};
use super::sheet::{Sheet, SheetRow, Values};
use crate::model::EntityId;
use crate::schema::Field;

const COLUMNS: &[&str] = &["vendor", "role", "provides", "used-for", "vendor-data", "location", "safeguards", "contract", "further", "vendor-links"];

/// What is known of a vendor from the rows in which it receives data.
#[derive(Default)]
struct Use {
    activities: Values,
    data: Values,
    safeguards: Values,
}

pub(super) fn sheet(desk: &Desk<'_>) -> Sheet {
    let mut order: Vec<EntityId> = Vec::new();
    let mut uses: BTreeMap<EntityId, Use> = BTreeMap::new();
    for flow in desk.flows() {
        for &party in flow.recipients.iter().filter(|&&party| party != flow.organisation && desk.is_processor(party) && !desk.is_class(party)) {
            if !order.contains(&party) {
                order.push(party);
            }
            let of_party = uses.entry(party).or_default();
            add(&mut of_party.activities, [flow.title.clone()]);
            add(&mut of_party.data, flow.cells.iter().flatten().cloned());
            let transfers = flow.transfers.iter().filter(|(_, importer)| *importer == Some(party));
            add(&mut of_party.safeguards, transfers.flat_map(|(transfer, _)| desk.values(*transfer, Field::Mechanism)));
        }
    }
    order.sort_by_cached_key(|&party| (desk.voice.name(party).to_lowercase(), party));
    let rows = order.into_iter().map(|party| row(desk, party, uses.remove(&party).unwrap_or_default())).collect();
    Sheet { name: "sub-processors", columns: COLUMNS, rows }
}

fn row(desk: &Desk<'_>, party: EntityId, uses: Use) -> SheetRow {
    // What the vendor itself says goes before what follows from activities.
    let own = |field: Field, otherwise: Values| {
        let said = desk.values(party, field);
        if said.is_empty() { otherwise } else { said }
    };
    let mut used_for = desk.values(party, Field::Purposes);
    add(&mut used_for, uses.activities);
    let mut safeguards = uses.safeguards;
    add(&mut safeguards, desk.values(party, Field::Safeguards));
    add(&mut safeguards, desk.values(party, Field::Measures));
    let links = [Field::PrivacyPolicy, Field::List, Field::Links];
    let cells = vec![
        vec![desk.title(party)],
        desk.roles(party),
        desk.values(party, Field::Provides),
        used_for,
        own(Field::Data, uses.data),
        desk.values(party, Field::Location),
        safeguards,
        desk.values(party, Field::Contract),
        desk.values(party, Field::SubProcessors),
        links.into_iter().flat_map(|field| desk.values(party, field)).collect(),
    ];
    SheetRow { id: desk.anchor(party), cells }
}
