//! The data map: from whom data come, what is done with them, who receives them, where, and what allows it.
//!
//! As a graph for drawings, and as a table that says the same in words.

mod gather;
mod graph;

use super::Companion;
use super::desk::Desk;
use super::sheet::{Sheet, SheetRow};
pub use graph::{Flow, Graph, Node, Place};

const COLUMNS: &[&str] = &["from", "to", "where", "flow-data", "flow-mechanism"];

/// The data map.
#[derive(Debug, Clone, PartialEq)]
pub struct DataMap {
    /// The same in words.
    pub companion: Companion,
    /// What is drawn.
    pub graph: Graph,
}

/// More nodes than that cannot be read in a drawing.
const MOST: usize = 150;

impl DataMap {
    /// Whether it is worth drawing: a map that is too large is told in words only.
    pub fn is_drawn(&self) -> bool {
        self.graph.nodes.len() <= MOST
    }
}

/// The data map; nothing where no data flow.
pub(super) fn data_map(desk: &Desk<'_>) -> Option<DataMap> {
    let graph = graph::Graph::of(desk, gather::uses(desk));
    let companion = sheet(&graph).companion(desk)?;
    Some(DataMap { companion, graph })
}

/// A row for each flow.
fn sheet(graph: &Graph) -> Sheet {
    let row = |flow: &Flow| {
        let (from, to) = graph.ends(flow)?;
        let place = graph.place_of(flow.to).map(|place| vec![place.title.clone()]).unwrap_or_default();
        let mechanism = if place.is_empty() { Vec::new() } else { to.terms.clone() };
        Some(SheetRow { id: None, cells: vec![from.names.clone(), to.names.clone(), place, flow.data.clone(), mechanism] })
    };
    Sheet { name: "data-map", columns: COLUMNS, rows: graph.flows.iter().filter_map(row).collect() }
}
