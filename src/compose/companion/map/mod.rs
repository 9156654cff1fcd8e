//! The data map: from whom data come, what is done with them, who receives them, where, and what allows it.
//!
//! As a graph for drawings, and as a table that says the same in words.

mod gather;
mod graph;

use super::Companion;
use super::desk::Desk;
use super::sheet::{Sheet, SheetRow};
use crate::compose::language::Language;
use crate::model::Model;
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

/// The data map of a policy in a language; nothing where no data flow.
pub fn data_map(model: &Model, language: &Language) -> Option<DataMap> {
    let desk = Desk::new(model, language);
    let graph = graph::Graph::of(&desk, gather::uses(&desk));
    let companion = sheet(&graph).companion(&desk)?;
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
