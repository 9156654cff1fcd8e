//! What is done with personal data: each activity under its group, with all that holds for it; as controller, and for others.

use super::composer::Composer;
use super::facts::Fact;
use super::frame::Frame;
use crate::compose::doc::{Block, Inline, Table, TableRow};
use crate::model::{EntityId, Row};
use crate::schema::{Field, Kind};

/// The activities in which we, or others with us, decide why and how.
pub(super) fn activities(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    tree(composer, frame, false)
}

/// The activities in which we act on somebody else's behalf.
pub(super) fn processing_for_others(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    tree(composer, frame, true)
}

/// What stands in the tree of groups.
enum Node {
    Group(EntityId, Vec<Node>),
    Activity(EntityId, Vec<Row>),
}

fn tree(composer: &Composer<'_>, frame: &Frame, for_others: bool) -> Vec<Block> {
    let mut nodes = Vec::new();
    for (id, mut rows) in composer.rows(frame) {
        rows.retain(|row| composer.model.is_processor(row.entity) == for_others);
        if !rows.is_empty() {
            let mut path = composer.groups_of(id);
            if let Some(cut) = path.iter().position(|group| frame.of.contains(group)) {
                // What the author asked for by name needs no heading again.
                path.drain(..=cut);
            }
            put(&mut nodes, &path, Node::Activity(id, rows));
        }
    }
    nodes.into_iter().flat_map(|node| composer.node(node, for_others)).collect()
}

/// Puts a node under its groups, outermost first; groups stand where their first activity does.
fn put(nodes: &mut Vec<Node>, path: &[EntityId], node: Node) {
    let Some((first, rest)) = path.split_first() else {
        nodes.push(node);
        return;
    };
    let known = nodes.iter().position(|known| matches!(known, Node::Group(id, _) if id == first));
    let at = known.unwrap_or_else(|| {
        nodes.push(Node::Group(*first, Vec::new()));
        nodes.len() - 1
    });
    if let Some(Node::Group(_, inner)) = nodes.get_mut(at) {
        put(inner, rest, node);
    }
}

impl Composer<'_> {
    /// The groups that an activity stands in, outermost first.
    fn groups_of(&self, id: EntityId) -> Vec<EntityId> {
        let mut path = Vec::new();
        let mut at = self.model.entity(self.activity_of(id)).parent;
        while let Some(group) = at {
            path.push(group);
            at = self.model.entity(group).parent;
        }
        path.reverse();
        path
    }

    fn node(&self, node: Node, for_others: bool) -> Option<Block> {
        match node {
            Node::Activity(id, rows) => {
                let mut blocks = if for_others { self.on_behalf(&rows) } else { Vec::new() };
                blocks.extend(self.activity(id, &rows));
                self.section_about(id, self.voice.title(id), blocks)
            }
            Node::Group(id, nodes) => {
                let mut blocks = self.description(id);
                blocks.extend(self.links(id));
                blocks.extend(nodes.into_iter().filter_map(|node| self.node(node, for_others)));
                blocks.extend(self.also_listed(id));
                self.section_about(id, self.voice.title(id), blocks)
            }
        }
    }

    /// A sentence on whose behalf something is done, where it is not said.
    fn on_behalf(&self, rows: &[Row]) -> Vec<Block> {
        let unsaid = rows.iter().all(|row| self.model.values(row.entity, Field::Role).iter().all(|value| value.quals.is_empty()));
        if unsaid { vec![self.paragraph("as-processor", &[])] } else { Vec::new() }
    }

    /// What a group lists from other groups.
    fn also_listed(&self, group: EntityId) -> Option<Block> {
        let listed: Vec<_> =
            self.model.refs(group, Field::Includes).into_iter().filter(|&id| self.is_within_shown(id)).map(|id| self.voice.mention(id)).collect();
        (!listed.is_empty()).then(|| self.paragraph("also-listed", &[("items", self.voice.join(listed).into())]))
    }

    fn is_within_shown(&self, id: EntityId) -> bool {
        match self.model.entity(id).kind {
            Kind::Group => self.activities.iter().any(|&activity| self.model.is_within(activity, id)),
            _ => self.is_shown(self.activity_of(id)),
        }
    }

    /// Links that say more.
    pub fn links(&self, id: EntityId) -> Vec<Block> {
        self.fact(id, Field::Links).map(|fact| self.as_paragraphs(vec![fact])).unwrap_or_default()
    }

    /// An activity with its rows: one as pairs; several as a table of what differs, and pairs of what is the same for all.
    fn activity(&self, id: EntityId, rows: &[Row]) -> Vec<Block> {
        let mut blocks = self.description(id);
        let mut facts: Vec<Vec<(Field, Fact)>> = rows.iter().map(|&row| self.row_facts(row)).collect();
        if let [_] = rows
            && let Some(only) = facts.pop()
        {
            if let Some(Row { entity, .. }) = rows.first()
                && *entity != id
            {
                blocks.extend(self.description(*entity));
                self.home(*entity);
            }
            blocks.extend(self.as_definitions(only.into_iter().map(|(_, fact)| fact).collect()));
            return blocks;
        }
        let common: Vec<Field> = facts
            .first()
            .into_iter()
            .flatten()
            .filter(|(field, fact)| {
                *field != Field::Purposes && facts.iter().all(|row| row.iter().any(|(other, same)| other == field && same.blocks == fact.blocks))
            })
            .map(|(field, _)| *field)
            .collect();
        blocks.extend(self.rows_table(id, rows, &mut facts, &common));
        let shared = facts.into_iter().next().unwrap_or_default().into_iter().filter(|(field, _)| common.contains(field)).map(|(_, fact)| fact);
        blocks.extend(self.as_definitions(shared.collect()));
        blocks
    }

    /// What differs between the rows of an activity.
    fn rows_table(&self, id: EntityId, rows: &[Row], facts: &mut [Vec<(Field, Fact)>], common: &[Field]) -> Option<Block> {
        let mut columns: Vec<(Field, Vec<Inline>)> = Vec::new();
        for (field, fact) in facts.iter().flatten() {
            if *field != Field::Purposes && !common.contains(field) && columns.iter().all(|(known, _)| known != field) {
                columns.push((*field, fact.label.clone()));
            }
        }
        let mut table_rows = Vec::new();
        for (row, facts) in rows.iter().zip(facts) {
            let own = row.entity != id;
            let mut name = if own { self.row_name(*row, true) } else { self.cell(*row, Field::Purposes) };
            if name.is_empty() {
                name = vec![Block::Paragraph { text: self.voice.title(row.entity) }];
            }
            if own {
                name.extend(self.description(row.entity));
            }
            let mut cells = vec![name];
            for (field, _) in &columns {
                let found = facts.iter().position(|(known, _)| known == field);
                cells.push(found.map(|at| facts.swap_remove(at).1.blocks).unwrap_or_default());
            }
            table_rows.push(TableRow { id: own.then(|| self.home(row.entity)).flatten(), cells });
        }
        let mut headings = vec![self.say("field-purposes", &[])];
        headings.extend(columns.into_iter().map(|(_, label)| label));
        let anchor = self.anchor(&format!("table-{}", self.model.name(id)));
        Some(Block::Table(Table { id: anchor, caption: self.voice.title(id), columns: headings, rows: table_rows }))
    }
}
