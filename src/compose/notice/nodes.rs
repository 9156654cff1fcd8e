//! The tree of groups with their activities, as a notice lays it out.

use super::shared::Said;
use crate::compose::doc::Inline;
use crate::model::EntityId;
use crate::schema::Field;

/// What stands in the tree of groups.
pub(super) enum Node {
    Group(EntityId, Vec<Node>),
    Activity(EntityId, Vec<Said>),
}

/// Puts a node under its groups, outermost first; groups stand where their first activity does.
pub(super) fn put(nodes: &mut Vec<Node>, path: &[EntityId], node: Node) {
    let Some((first, rest)) = path.split_first() else {
        nodes.push(node);
        return;
    };
    // Activities come group by group, so the group is nearly always the last one.
    let known = nodes.iter().rposition(|known| matches!(known, Node::Group(id, _) if id == first));
    let at = known.unwrap_or_else(|| {
        nodes.push(Node::Group(*first, Vec::new()));
        nodes.len() - 1
    });
    if let Some(Node::Group(_, inner)) = nodes.get_mut(at) {
        put(inner, rest, node);
    }
}

/// All rows below some nodes.
pub(super) fn rows_below(nodes: &mut [Node]) -> Vec<&mut Said> {
    let mut found = Vec::new();
    for node in nodes {
        match node {
            Node::Group(_, inner) => found.extend(rows_below(inner)),
            Node::Activity(_, said) => found.extend(said),
        }
    }
    found
}

/// The fields that some rows have, with their labels.
pub(super) fn columns<'s>(said: impl Iterator<Item = &'s Said>) -> Vec<(Field, Vec<Inline>)> {
    let mut columns: Vec<(Field, Vec<Inline>)> = Vec::new();
    for (field, fact) in said.flat_map(|said| &said.facts) {
        if *field != Field::Purposes && columns.iter().all(|(known, _)| known != field) {
            columns.push((*field, fact.label.clone()));
        }
    }
    columns
}

/// How activities that stand side by side are laid out.
pub(super) enum Layout {
    /// Each under a heading of its own.
    Sections,
    /// As a list, for those that say little besides their purposes.
    List,
    /// As a table with these columns, where most say the same little things.
    Table(Vec<(Field, Vec<Inline>)>),
}

/// More fields than this, besides the purposes, are too many for a list or a table.
const LITTLE: usize = 2;

/// How nodes are laid out.
pub(super) fn layout(nodes: &[Node]) -> Layout {
    let mut rows = Vec::new();
    for node in nodes {
        match node {
            Node::Activity(_, said) if said.len() == 1 => rows.extend(said.iter()),
            _ => return Layout::Sections,
        }
    }
    let columns = columns(rows.iter().copied());
    let filled = rows.iter().flat_map(|said| &said.facts).filter(|(field, _)| *field != Field::Purposes).count();
    let least = if columns.is_empty() { 2 } else { 3 };
    if rows.len() < least || columns.len() > LITTLE {
        return Layout::Sections;
    }
    // A table with mostly empty cells says less than a list.
    if filled * 2 > rows.len() * columns.len() { Layout::Table(columns) } else { Layout::List }
}
