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

/// More columns than this do not fit a page, besides the one for the purposes.
const WIDEST: usize = 6;

/// What stands in the tree of groups.
enum Node {
    Group(EntityId, Vec<Node>),
    Activity(EntityId, Vec<Said>),
}

/// A row with what it says.
#[derive(Clone)]
struct Said {
    row: Row,
    facts: Vec<(Field, Fact)>,
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
    // In a section on one group, what holds for all in it is said once, as under the group's own heading.
    let mut blocks = Vec::new();
    if let [only] = frame.of.as_slice()
        && composer.model.entity(*only).kind == Kind::Group
    {
        if let Some((_, anchor)) = frame.within.as_ref().filter(|_| composer.home_of(*only).is_none()) {
            composer.settle(*only, anchor);
        }
        blocks.extend(composer.in_common(&mut nodes));
    }
    blocks.extend(nodes.into_iter().filter_map(|node| composer.node(node)));
    blocks
}

/// Puts a node under its groups, outermost first; groups stand where their first activity does.
fn put(nodes: &mut Vec<Node>, path: &[EntityId], node: Node) {
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
fn rows_below<'n>(nodes: &'n mut [Node], found: &mut Vec<&'n mut Said>) {
    for node in nodes {
        match node {
            Node::Group(_, inner) => rows_below(inner, found),
            Node::Activity(_, said) => found.extend(said),
        }
    }
}

/// Takes out what all rows below some nodes say alike, unless one of them would have nothing left to say.
fn shared(nodes: &mut [Node]) -> Vec<Fact> {
    let mut rows = Vec::new();
    rows_below(nodes, &mut rows);
    let Some((first, others)) = rows.split_first_mut() else { return Vec::new() };
    if others.is_empty() {
        return Vec::new();
    }
    let says = |said: &Said, field: Field, fact: &Fact| said.facts.iter().any(|(other, same)| *other == field && same.blocks == fact.blocks);
    let alike = |(field, fact): &&(Field, Fact)| *field != Field::Purposes && others.iter().all(|said| says(said, *field, fact));
    let fields: Vec<Field> = first.facts.iter().filter(alike).map(|(field, _)| *field).collect();
    let left = |said: &Said| said.facts.iter().any(|(field, _)| !fields.contains(field));
    if fields.is_empty() || !left(first) || !others.iter().all(|said| left(said)) {
        return Vec::new();
    }
    others.iter_mut().for_each(|said| said.facts.retain(|(field, _)| !fields.contains(field)));
    let (out, kept) = std::mem::take(&mut first.facts).into_iter().partition(|(field, _)| fields.contains(field));
    first.facts = kept;
    let out: Vec<(Field, Fact)> = out;
    out.into_iter().map(|(_, fact)| fact).collect()
}

/// The fields that some rows have, with their labels.
fn columns(said: &[Said]) -> Vec<(Field, Vec<Inline>)> {
    let mut columns: Vec<(Field, Vec<Inline>)> = Vec::new();
    for (field, fact) in said.iter().flat_map(|said| &said.facts) {
        if *field != Field::Purposes && columns.iter().all(|(known, _)| known != field) {
            columns.push((*field, fact.label.clone()));
        }
    }
    columns
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
        blocks.extend(self.in_common(&mut nodes));
        blocks.extend(self.also_listed(id));
        blocks.extend(nodes.into_iter().filter_map(|node| self.node(node)));
        blocks
    }

    /// What all rows below some nodes say alike, taken out of them and said once.
    fn in_common(&self, nodes: &mut [Node]) -> Vec<Block> {
        let shared = shared(nodes);
        if shared.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.paragraph("common-facts", &[])];
        blocks.extend(self.as_definitions(shared));
        blocks
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
        let alike = shared(&mut node);
        let [Node::Activity(_, said)] = node else { return blocks };
        let columns = columns(&said);
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
