//! What a record knows of its rows, for documents that tell of one side of it only.

use super::cells::{Context, Line};
use super::{Cell, Record, columns, declared};
use crate::compose::doc::Inline;
use crate::compose::phrase::{Voice, start};
use crate::model::{EntityId, Row};

/// A row of a record: who receives data in it, and which transfers happen.
pub(in crate::compose) struct Flow {
    /// Whose it is.
    pub(in crate::compose) organisation: EntityId,
    /// The activity or purpose.
    pub(in crate::compose) row: Row,
    /// What it is called.
    pub(in crate::compose) title: Vec<Inline>,
    /// Who receives data: those it names, members of classes, and classes that name it.
    pub(in crate::compose) recipients: Vec<EntityId>,
    /// The transfers, each with the importer where it names one.
    pub(in crate::compose) transfers: Vec<(EntityId, Option<EntityId>)>,
    /// What stands in the columns that were asked for.
    pub(in crate::compose) cells: Vec<Cell>,
}

/// The rows of a record with what stands in some of its columns, whether or not the record shows them.
pub(in crate::compose) fn flows(voice: &Voice<'_>, record: &Record, wanted: &[&str]) -> Vec<Flow> {
    let declared = declared(voice.model, record.organisation, record.role);
    let context = Context::new(voice, record, declared);
    let flow = |&row: &Row| {
        let line = Line::new(&context, row);
        let cell = |id: &&str| columns::named(id).map(|spec| (spec.cell)(&line).into_iter().map(start).collect()).unwrap_or_default();
        let transfers = line.crossings.iter().map(|crossing| (crossing.transfer, crossing.importer)).collect();
        Flow {
            organisation: record.organisation,
            row,
            title: start(line.title()),
            cells: wanted.iter().map(cell).collect(),
            transfers,
            recipients: line.recipients,
        }
    };
    record.rows.iter().map(flow).collect()
}
