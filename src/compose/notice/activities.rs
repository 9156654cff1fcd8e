//! What is done with personal data: each activity under its group, with all that holds for it; as controller, and for others.

use super::composer::Composer;
use super::facts::Fact;
use super::frame::Frame;
use super::nodes::{Layout, Node, columns, layout, put, rows_below};
use super::shared::{MANY, Said, Shared, shared};
use crate::compose::doc::{Block, Definition, Inline, Table, TableRow};
use crate::compose::phrase::start;
use crate::model::EntityId;
use crate::schema::{Field, Kind};

/// The activities in which we, or others with us, decide why and how.
pub(super) fn activities(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    tree(composer, frame, false)
}

/// The activities in which we act on somebody else's behalf.
pub(super) fn processing_for_others(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    tree(composer, frame, true)
}

/// More columns than this do not fit a page, besides the one for the purposes.
const WIDEST: usize = 6;

fn tree(composer: &Composer<'_>, frame: &Frame, for_others: bool) -> Vec<Block> {
    let mut nodes = Vec::new();
    for (id, mut rows) in composer.rows(frame) {
        rows.retain(|row| composer.model.is_processor(row.entity) == for_others);
        if !rows.is_empty() {
            let mut path = composer.groups_of(id);
            if frame.of.contains(&id) {
                path.clear();
            } else if let Some(cut) = path.iter().position(|group| frame.of.contains(group)) {
                // What the author asked for by name needs no heading again.
                path.drain(..=cut);
            }
            let said = rows.into_iter().map(|row| Said { row, facts: composer.row_facts(row) }).collect();
            put(&mut nodes, &path, Node::Activity(id, said));
        }
    }
    if let [Node::Group(only, inner)] = nodes.as_mut_slice()
        && composer.settles(frame, *only)
    {
        let (id, inner) = (*only, std::mem::take(inner));
        return composer.group(id, inner);
    }
    match (frame.of.as_slice(), nodes.is_empty()) {
        // What holds for all of a group is said once, also where the author's heading stands for the group's.
        (&[group], false) if composer.model.entity(group).kind == Kind::Group => {
            if let Some((_, anchor)) = frame.within.as_ref().filter(|_| composer.home_of(group).is_none()) {
                composer.settle(group, anchor);
            }
            composer.group(group, nodes)
        }
        _ => composer.nodes(nodes),
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

    fn node(&self, node: Node) -> Option<Block> {
        match node {
            Node::Activity(id, said) => {
                let mut blocks = self.activity(id, said);
                if blocks.is_empty() {
                    blocks.push(self.paragraph("nothing-more", &[]));
                }
                self.section_about(id, self.voice.title(id), blocks)
            }
            Node::Group(id, nodes) => self.section_about(id, self.voice.title(id), self.group(id, nodes)),
        }
    }

    /// A group: what it is about, what holds for all in it, then each activity.
    fn group(&self, id: EntityId, mut nodes: Vec<Node>) -> Vec<Block> {
        let mut blocks = self.description(id);
        blocks.extend(self.links(id));
        let Shared { all, most } = shared(rows_below(&mut nodes), MANY);
        let common = [("common-facts", "common-facts-above", all), ("usual-facts", "usual-facts-above", most)];
        // Below a list they cannot be taken for a part of it.
        let above = matches!(layout(&nodes), Layout::List);
        if above {
            blocks.extend(self.nodes(std::mem::take(&mut nodes)));
        }
        for (below, beneath, facts) in common.into_iter().filter(|(_, _, facts)| !facts.is_empty()) {
            blocks.push(self.paragraph(if above { beneath } else { below }, &[]));
            blocks.extend(self.as_definitions(facts));
        }
        blocks.extend(self.also_listed(id));
        blocks.extend(self.nodes(nodes));
        blocks
    }

    /// Groups and activities under headings; activities that say little, as a list or a table.
    fn nodes(&self, nodes: Vec<Node>) -> Vec<Block> {
        match layout(&nodes) {
            Layout::Sections => nodes.into_iter().filter_map(|node| self.node(node)).collect(),
            Layout::Table(columns) => vec![self.table_of(nodes, columns)],
            Layout::List => {
                let items = nodes.into_iter().filter_map(|node| match node {
                    Node::Activity(id, said) => Some(self.brief(id, said)),
                    Node::Group(..) => None,
                });
                vec![Block::Definitions { items: items.collect() }]
            }
        }
    }

    /// Activities that say little, as rows of a table.
    fn table_of(&self, nodes: Vec<Node>, columns: Vec<(Field, Vec<Inline>)>) -> Block {
        let mut rows = Vec::new();
        for node in nodes {
            let Node::Activity(id, said) = node else { continue };
            let mut facts: Vec<(Field, Fact)> = said.into_iter().flat_map(|said| said.facts).collect();
            let mut cell = |field| {
                let found = facts.iter().position(|(known, _)| *known == field);
                found.map(|at| facts.swap_remove(at).1.blocks).unwrap_or_default()
            };
            let mut purposes = cell(Field::Purposes);
            purposes.extend(self.description(id));
            let title = start(self.voice.title(id));
            let mut cells = vec![vec![Block::Paragraph { text: vec![Inline::Strong { inner: title }] }], purposes];
            cells.extend(columns.iter().map(|(field, _)| cell(*field)));
            rows.push(TableRow { id: self.home(id), cells });
        }
        let mut headings = vec![self.say("rows-activities", &[]), self.say("field-purposes", &[])];
        headings.extend(columns.into_iter().map(|(_, label)| label));
        Block::Table(Table { id: self.anchor("table-of-activities"), caption: self.say("caption-activities", &[]), columns: headings, rows })
    }

    /// An activity that says little, in a list.
    fn brief(&self, id: EntityId, said: Vec<Said>) -> Definition {
        let home = self.home(id);
        let facts = said.into_iter().flat_map(|said| said.facts);
        let (purposes, others): (Vec<_>, Vec<_>) = facts.partition(|(field, _)| *field == Field::Purposes);
        let mut blocks: Vec<Block> = purposes.into_iter().flat_map(|(_, fact)| fact.blocks).collect();
        blocks.extend(self.description(id));
        blocks.extend(self.as_paragraphs(others.into_iter().map(|(_, fact)| fact).collect()));
        if blocks.is_empty() {
            blocks.push(self.paragraph("nothing-more", &[]));
        }
        Definition { id: home, term: start(self.voice.title(id)), blocks }
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

    /// An activity with its rows: one as pairs; several as a table of what differs, and pairs of what is the same for all; where the table
    /// would be too wide, each purpose as a section.
    fn activity(&self, id: EntityId, mut said: Vec<Said>) -> Vec<Block> {
        let mut blocks = self.description(id);
        if let [only] = said.as_mut_slice() {
            if only.row.entity != id {
                blocks.extend(self.description(only.row.entity));
                self.home(only.row.entity);
            }
            blocks.extend(self.as_definitions(std::mem::take(&mut only.facts).into_iter().map(|(_, fact)| fact).collect()));
            return blocks;
        }
        let whole = said.clone();
        let mut node = [Node::Activity(id, said)];
        let alike = shared(rows_below(&mut node), usize::MAX).all;
        let [Node::Activity(_, said)] = node else { return blocks };
        let columns = columns(said.iter());
        if columns.len() <= WIDEST {
            blocks.push(self.rows_table(id, said, columns));
            blocks.extend(self.as_definitions(alike));
            return blocks;
        }
        for Said { row, facts } in whole {
            let told = self.as_definitions(facts.into_iter().map(|(_, fact)| fact).collect());
            if row.entity == id {
                blocks.extend(told);
                continue;
            }
            let mut inner = self.description(row.entity);
            inner.extend(told);
            blocks.extend(self.section_about(row.entity, self.voice.title(row.entity), inner));
        }
        blocks
    }

    /// What differs between the rows of an activity.
    fn rows_table(&self, id: EntityId, said: Vec<Said>, columns: Vec<(Field, Vec<Inline>)>) -> Block {
        let mut rows = Vec::new();
        for Said { row, mut facts } in said {
            let own = row.entity != id;
            let mut name = if own { self.row_name(row, true) } else { self.cell(row, Field::Purposes) };
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
            rows.push(TableRow { id: own.then(|| self.home(row.entity)).flatten(), cells });
        }
        let mut headings = vec![self.say("field-purposes", &[])];
        headings.extend(columns.into_iter().map(|(_, label)| label));
        let anchor = self.anchor(&format!("table-{}", self.model.name(id)));
        Block::Table(Table { id: anchor, caption: self.voice.title(id), columns: headings, rows })
    }
}
