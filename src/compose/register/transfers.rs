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
    /// Whose they are.
    organisation: EntityId,
    /// Those that name activities.
    naming: Vec<EntityId>,
    /// Those that name neither activities nor who receives.
    to_nobody: Vec<EntityId>,
    /// Those that do not name activities, by who receives.
    by_importer: FxHashMap<EntityId, Vec<EntityId>>,
    /// Those of them that go to a class, with the class, by its members to whom they leave where they start.
    by_member: FxHashMap<EntityId, Vec<(EntityId, EntityId)>>,
    /// Those that happen to no recipient of any activity, such as to `us` or to nobody in particular, with the rows that they can concern.
    elsewhere: Vec<(EntityId, Vec<EntityId>)>,
}

impl Flows {
    pub(super) fn of(model: &Model, organisation: EntityId) -> Flows {
        let mut flows = Flows {
            organisation,
            naming: Vec::new(),
            to_nobody: Vec::new(),
            by_importer: FxHashMap::default(),
            by_member: FxHashMap::default(),
            elsewhere: Vec::new(),
        };
        for (transfer, entity) in model.of_kind(Kind::Transfer).filter(|(id, _)| is_exporter(model, organisation, *id)) {
            if entity.has(Field::Activities) {
                flows.naming.push(transfer);
                continue;
            }
            let importers = model.refs(transfer, Field::Importer);
            if importers.is_empty() {
                flows.to_nobody.push(transfer);
            }
            for importer in importers.into_iter().filter(|&importer| importer != organisation) {
                flows.by_importer.entry(importer).or_default().push(transfer);
                for member in members(model, importer).into_iter().filter(|&member| leaves(model, organisation, transfer, member)) {
                    flows.by_member.entry(member).or_default().push((transfer, importer));
                }
            }
        }
        flows
    }

    /// The same, where those that are placed in none of some rows by their recipients stand in every row that they can concern: those that
    /// use data that are transferred, or all.
    pub(super) fn placed(mut self, model: &Model, rows: &[(EntityId, Vec<EntityId>)]) -> Flows {
        let named: Vec<Crossing> = rows.iter().flat_map(|(row, recipients)| self.in_activity(model, *row, recipients)).collect();
        let mut open: Vec<EntityId> = self.by_importer.values().flatten().copied().chain(std::mem::take(&mut self.to_nobody)).collect();
        open.sort_unstable();
        open.dedup();
        open.retain(|transfer| named.iter().all(|crossing| crossing.transfer != *transfer));
        self.elsewhere = open.into_iter().map(|transfer| (transfer, concerned(model, transfer, rows))).collect();
        self
    }

    /// The transfers in an activity: those that name it; of the others, those to its recipients, by themselves or as members of a class that
    /// is no recipient as a whole, and those that stand in every row they can concern. In the order of the source.
    pub(super) fn in_activity(&self, model: &Model, row: EntityId, recipients: &[EntityId]) -> Vec<Crossing> {
        let mut found = Vec::new();
        for &transfer in self.naming.iter().filter(|&&transfer| names(model, model.values(transfer, Field::Activities), row)) {
            found.extend(self.crossings(model, transfer));
        }
        for &importer in recipients {
            let transfers = self.by_importer.get(&importer).into_iter().flatten();
            found.extend(transfers.map(|&transfer| Crossing { transfer, importer: Some(importer) }));
            let in_classes = self.by_member.get(&importer).into_iter().flatten().filter(|(_, class)| !recipients.contains(class));
            let crossings = in_classes.map(|&(transfer, _)| Crossing { transfer, importer: Some(importer) });
            for crossing in crossings {
                if !found.contains(&crossing) {
                    found.push(crossing);
                }
            }
        }
        for (transfer, _) in self.elsewhere.iter().filter(|(_, rows)| rows.contains(&row)) {
            found.extend(self.crossings(model, *transfer));
        }
        found.sort_by_key(|crossing| crossing.transfer);
        found
    }

    /// A transfer to each of its importers but the organisation itself; one that names none, to nobody in particular.
    fn crossings(&self, model: &Model, transfer: EntityId) -> Vec<Crossing> {
        let importers = model.refs(transfer, Field::Importer);
        if importers.is_empty() {
            return vec![Crossing { transfer, importer: None }];
        }
        let others = importers.into_iter().filter(|&importer| importer != self.organisation);
        others.map(|importer| Crossing { transfer, importer: Some(importer) }).collect()
    }
}

/// The rows that use data which a transfer names; where it names none, or none of them does, all.
fn concerned(model: &Model, transfer: EntityId, rows: &[(EntityId, Vec<EntityId>)]) -> Vec<EntityId> {
    let named = model.refs(transfer, Field::Data);
    let uses = |row: EntityId| {
        let used = model.refs(row, Field::Data);
        used.iter().any(|&used| named.iter().any(|&named| model.is_within(used, named) || model.is_within(named, used)))
    };
    let all = || rows.iter().map(|(row, _)| *row);
    let using: Vec<EntityId> = all().filter(|&row| uses(row)).collect();
    if using.is_empty() { all().collect() } else { using }
}

/// Whether a transfer may be the organisation's: it names no party as exporter, or this one.
fn is_exporter(model: &Model, organisation: EntityId, transfer: EntityId) -> bool {
    let parties: Vec<EntityId> =
        model.refs(transfer, Field::Exporter).into_iter().filter(|&id| !matches!(model.entity(id).kind, Kind::Country | Kind::Region)).collect();
    parties.is_empty() || parties.iter().any(|&party| model.is_within(organisation, party))
}

/// The members of a class, and those of the classes among them.
fn members(model: &Model, class: EntityId) -> Vec<EntityId> {
    let mut found = model.refs(class, Field::Members);
    let mut next = 0;
    while let Some(&here) = found.get(next) {
        next += 1;
        for inner in model.refs(here, Field::Members) {
            if !found.contains(&inner) {
                found.push(inner);
            }
        }
    }
    found
}

/// Whether data that go to a party leave the territory that a transfer starts from: what it names as exporter, what its mechanisms are for,
/// and where the organisation is. Of a party that says nothing of where it is, they may.
fn leaves(model: &Model, organisation: EntityId, transfer: EntityId, party: EntityId) -> bool {
    let mechanisms = model.refs(transfer, Field::Mechanism).into_iter().flat_map(|kind| model.refs(kind, Field::Exporter));
    let exporters = model.refs(transfer, Field::Exporter).into_iter().chain(mechanisms);
    let home: Vec<EntityId> = exporters.chain(model.refs(organisation, Field::Location)).collect();
    let places = model.refs(party, Field::Location);
    places.is_empty() || places.iter().any(|&place| !home.iter().any(|&home| model.is_within(place, home)))
}

/// Whether values name a thing or what it stands in, and do not take it out.
pub(super) fn names(model: &Model, values: &[Value], thing: EntityId) -> bool {
    values.iter().any(|value| {
        let within = |operands: &[Operand]| operands.iter().filter_map(Operand::as_ref).any(|whole| model.is_within(thing, whole));
        within(value.operands()) && !within(value.qual(Prep::Except))
    })
}
