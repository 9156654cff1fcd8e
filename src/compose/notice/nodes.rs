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

/// More than this, besides its purposes, is too much of an activity for a row.
const LITTLE: usize = 2;

/// The columns of a table of activities that say little besides their purposes; nothing where they say more, or are few.
pub(super) fn little(nodes: &[Node]) -> Option<Vec<(Field, Vec<Inline>)>> {
    let mut rows = Vec::new();
    for node in nodes {
        match node {
            Node::Activity(_, said) if said.len() == 1 => rows.extend(said.iter()),
            _ => return None,
        }
    }
    let columns = columns(rows.iter().copied());
    (rows.len() > 2 && (1..=LITTLE).contains(&columns.len())).then_some(columns)
}

/// Whether these are several activities that say nothing but their purposes.
pub(super) fn is_brief(nodes: &[Node]) -> bool {
    let brief = |node: &Node| match node {
        Node::Activity(_, said) => matches!(said.as_slice(), [only] if only.facts.iter().all(|(field, _)| *field == Field::Purposes)),
        Node::Group(..) => false,
    };
    nodes.len() > 1 && nodes.iter().all(brief)
}
