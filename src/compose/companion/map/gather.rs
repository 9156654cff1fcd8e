//! What each activity takes in and passes on.

use rustc_hash::FxHashMap;

use super::super::desk::{Desk, add};
use super::super::sheet::Values;
use crate::compose::doc::Inline;
use crate::compose::phrase::start;
use crate::compose::register::Flow;
use crate::model::{EntityId, Operand};
use crate::schema::{Field, Kind};

/// Somebody who receives data, where, and under what.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Receiver {
    /// Who.
    pub name: Vec<Inline>,
    /// Where.
    pub place: Vec<Inline>,
    /// What allows that the data go there; nothing where that is not asked.
    pub terms: Values,
    /// Whether the data leave the territory of a law.
    pub abroad: bool,
}

/// What is done with data, with all its rows.
#[derive(Debug, Clone)]
pub(super) struct Use {
    /// The activity.
    pub activity: EntityId,
    /// What it is called.
    pub name: Vec<Inline>,
    /// Whom the data are about, and who else gives them.
    pub givers: Values,
    /// Which data.
    pub data: Values,
    /// Who of us does it.
    pub doers: Values,
    /// Who receives them.
    pub receivers: Vec<Receiver>,
}

/// The activities of all records, each once, in the order of the source.
pub(super) fn uses(desk: &Desk<'_>) -> Vec<Use> {
    let mut found: Vec<Use> = Vec::new();
    let mut known: FxHashMap<EntityId, usize> = FxHashMap::default();
    for flow in desk.flows() {
        let at = *known.entry(flow.row.activity).or_insert_with(|| {
            let (activity, name) = (flow.row.activity, desk.title(flow.row.activity));
            found.push(Use { activity, name, givers: Values::new(), data: Values::new(), doers: Values::new(), receivers: Vec::new() });
            found.len() - 1
        });
        let Some(here) = found.get_mut(at) else { continue };
        add(&mut here.givers, givers(desk, flow.row.entity));
        add(&mut here.data, flow.cells.iter().flatten().cloned());
        add(&mut here.doers, [desk.title(flow.organisation)]);
        for receiver in receivers(desk, flow) {
            if !here.receivers.contains(&receiver) {
                here.receivers.push(receiver);
            }
        }
    }
    // In the order of the source, whoever's record an activity was found in first.
    let order: FxHashMap<EntityId, usize> = desk.model.activities().into_iter().enumerate().map(|(at, activity)| (activity, at)).collect();
    found.sort_by_key(|one| order.get(&one.activity).copied());
    found
}

/// Those whom the data are about, and parties from whom they come.
fn givers(desk: &Desk<'_>, row: EntityId) -> Values {
    let mut found = Values::new();
    for value in desk.model.values(row, Field::Subjects) {
        add(&mut found, [start(desk.voice.head(Field::Subjects, value))]);
    }
    if found.is_empty() {
        found.push(desk.say("companion-map-people", &[]));
    }
    let parties = desk.model.refs(row, Field::Source).into_iter();
    let parties = parties.filter(|&id| matches!(desk.model.entity(id).kind, Kind::Organisation | Kind::Recipient | Kind::Authority));
    add(&mut found, parties.map(|id| desk.title(id)));
    found
}

fn receivers(desk: &Desk<'_>, flow: &Flow) -> Vec<Receiver> {
    let model = desk.model;
    let others = flow.recipients.iter().copied().filter(|&party| party != flow.organisation && !model.is_us(party) && !desk.is_class(party));
    let mut found: Vec<Receiver> = others.map(|party| receiver(desk, flow, party)).collect();
    // A transfer that names nobody goes to whoever it says in its title.
    for &(transfer, _) in flow.transfers.iter().filter(|(_, importer)| importer.is_none()) {
        found.push(Receiver { name: desk.title(transfer), place: place(desk, Some(transfer), None), terms: terms(desk, &[transfer]), abroad: true });
    }
    found
}

fn receiver(desk: &Desk<'_>, flow: &Flow, party: EntityId) -> Receiver {
    let reaches = |importer: Option<EntityId>| importer.is_some_and(|importer| importer == party || desk.model.is_within(party, importer));
    let transfers: Vec<EntityId> = flow.transfers.iter().filter(|(_, importer)| reaches(*importer)).map(|(transfer, _)| *transfer).collect();
    Receiver {
        name: desk.title(party),
        place: place(desk, transfers.first().copied(), Some(party)),
        terms: terms(desk, &transfers),
        abroad: !transfers.is_empty(),
    }
}

/// Where data go: where the transfer says, else where the party is.
fn place(desk: &Desk<'_>, transfer: Option<EntityId>, party: Option<EntityId>) -> Vec<Inline> {
    let stated = |id: EntityId, field: Field| -> Values {
        let named = desk.model.values(id, field).iter().flat_map(|value| value.operands());
        let mut places = Values::new();
        add(&mut places, named.map(|operand: &Operand| operand.as_ref().map_or_else(|| desk.voice.bare(field, operand), |id| desk.title(id))));
        places
    };
    let mut places = transfer.map(|id| stated(id, Field::Destination)).unwrap_or_default();
    if places.is_empty() {
        places = party.map(|id| stated(id, Field::Location)).unwrap_or_default();
    }
    if places.is_empty() { desk.say("companion-map-nowhere", &[]) } else { start(desk.voice.join(places)) }
}

/// What allows some transfers.
fn terms(desk: &Desk<'_>, transfers: &[EntityId]) -> Values {
    let mut found = Values::new();
    add(&mut found, transfers.iter().flat_map(|&transfer| desk.values(transfer, Field::Mechanism)));
    if found.is_empty() && !transfers.is_empty() {
        found.push(desk.say("companion-map-no-mechanism", &[]));
    }
    found
}
