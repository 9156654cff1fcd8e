//! How long data are kept: rules in general, the periods of the data, rules of their own, and the periods of activities.

use super::composer::Composer;
use super::facts::{Fact, is_internal};
use super::frame::Frame;
use crate::compose::doc::{Block, Definition, Inline, Table, TableRow};
use crate::compose::phrase::{sentence, start};
use crate::model::{EntityId, Row};
use crate::schema::{Field, Kind};

const RULE_ORDER: &[Field] = &[Field::Data, Field::Activities, Field::Subjects, Field::Period, Field::Criteria];

/// The part `retention`.
pub(super) fn retention(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (general, particular): (Vec<EntityId>, Vec<EntityId>) = composer
        .concerned(Kind::Retention, frame)
        .into_iter()
        .partition(|&id| composer.rules.iter().any(|rule| rule.id == id && rule.names_nothing()));
    let general: Vec<Definition> = general.into_iter().map(|id| composer.rule(id)).collect();
    if !general.is_empty() {
        blocks.push(Block::Definitions { items: general });
    }
    blocks.extend(composer.data_periods(frame));
    let rules: Vec<Definition> = particular.into_iter().filter(|&id| !composer.only_serves(id)).map(|id| composer.rule(id)).collect();
    if !rules.is_empty() {
        blocks.push(Block::Definitions { items: rules });
    }
    blocks.extend(composer.activity_periods(frame));
    let mut blocks = composer.led(frame, "lead-retention", blocks);
    let explained = composer.moments_explained(frame);
    if !explained.is_empty() {
        blocks.push(composer.paragraph("moments", &[]));
        blocks.push(Block::Definitions { items: explained });
    }
    blocks
}

/// What a table of periods is about: retention rules, and data that state a period.
pub(super) fn subjects(composer: &Composer<'_>, frame: &Frame) -> Vec<EntityId> {
    let data = composer.data_in(frame).into_iter().filter(|&id| composer.model.entity(id).has(Field::Retention));
    data.chain(composer.concerned(Kind::Retention, frame)).collect()
}

impl Composer<'_> {
    /// The data that state a period, each with it.
    fn data_periods(&self, frame: &Frame) -> Option<Block> {
        let rows: Vec<TableRow> = self
            .data_in(frame)
            .into_iter()
            .filter(|&id| self.model.entity(id).has(Field::Retention))
            .map(|id| TableRow {
                id: None,
                cells: vec![vec![Block::Paragraph { text: start(self.voice.mention(id)) }], self.voice.field_blocks(id, Field::Retention)],
            })
            .collect();
        let columns = vec![self.say("rows-data", &[]), self.say("field-retention", &[])];
        (!rows.is_empty())
            .then(|| Block::Table(Table { id: self.anchor("periods-of-data"), caption: self.say("caption-data-periods", &[]), columns, rows }))
    }

    /// The activities that state a period themselves, or take one from their group; those with the same period together.
    fn activity_periods(&self, frame: &Frame) -> Option<Block> {
        let mut periods: Vec<(Vec<Vec<Inline>>, Vec<Block>)> = Vec::new();
        let rows = self.rows(frame).into_iter().flat_map(|(_, rows)| rows);
        for row in rows.filter(|row| self.model.entity(row.entity).has(Field::Retention)) {
            let period = self.row_periods(row);
            if period.is_empty() {
                continue;
            }
            let name = self.row_mention(row);
            match periods.iter_mut().find(|(_, known)| *known == period) {
                Some((names, _)) => names.push(name),
                None => periods.push((vec![name], period)),
            }
        }
        let rows: Vec<TableRow> =
            periods.into_iter().map(|(names, period)| TableRow { id: None, cells: vec![self.bullets(names), period] }).collect();
        let columns = vec![self.say("rows-activities", &[]), self.say("field-retention", &[])];
        (!rows.is_empty()).then(|| {
            Block::Table(Table { id: self.anchor("periods-of-activities"), caption: self.say("caption-activity-periods", &[]), columns, rows })
        })
    }

    /// The name of a row as a link: the activity, and which purpose of it.
    pub fn row_mention(&self, row: Row) -> Vec<Inline> {
        let name = self.voice.mention(row.activity);
        if row.entity == row.activity {
            return name;
        }
        self.say("row-of", &[("activity", name.into()), ("purpose", self.voice.title(row.entity).into())])
    }

    /// Whether a rule is only somebody's period, and so is said in full wherever it applies.
    fn only_serves(&self, id: EntityId) -> bool {
        let entity = self.model.entity(id);
        let says_more = entity.title.is_some() || entity.fields.iter().any(|entry| entry.field != Field::Period && !is_internal(entry.field));
        !says_more && entity.children.is_empty() && !self.rules.iter().any(|rule| rule.id == id)
    }

    fn rule(&self, id: EntityId) -> Definition {
        let home = self.home(id);
        let term = start(self.voice.title(id));
        let mut blocks = self.description(id);
        blocks.extend(self.as_paragraphs(self.rule_facts(id)));
        Definition { id: home, term, blocks }
    }

    /// What a rule says, its stages in order.
    pub fn rule_facts(&self, id: EntityId) -> Vec<Fact> {
        // Without a title, the rule is called after its data, which are then not told again.
        let mut done = vec![Field::Description];
        if self.model.entity(id).title.is_none() {
            done.push(Field::Data);
            self.voice.note_field(id, Field::Data);
        }
        let mut facts = self.facts(id, RULE_ORDER, &done);
        let stages: Vec<Vec<Block>> = self.voice.stages(id).map(|stage| self.stage(stage)).collect();
        if !stages.is_empty() {
            let at = facts
                .iter()
                .take_while(|fact| [Field::Data, Field::Activities, Field::Subjects].iter().any(|&field| fact.label == self.label(id, field)))
                .count();
            facts.insert(at, Fact { label: self.say("stages", &[]), blocks: vec![Block::List { ordered: true, items: stages }] });
        }
        facts
    }

    fn stage(&self, id: EntityId) -> Vec<Block> {
        let said = self.voice.stage_in_line(id);
        let said = match self.model.entity(id).title {
            Some(_) if said.is_empty() => self.voice.title(id),
            Some(_) => self.say("lead", &[("lead", self.voice.title(id).into()), ("what", said.into())]),
            None => said,
        };
        let mut blocks = vec![sentence(said)];
        blocks.extend(self.as_paragraphs(self.facts(id, &[], &[Field::Period, Field::Keeps, Field::Reason])));
        blocks
    }

    /// What the events and states mean that periods run from or last with, where that is declared.
    fn moments_explained(&self, frame: &Frame) -> Vec<Definition> {
        let whole = Frame { of: Vec::new(), except: Vec::new(), ..frame.clone() };
        let moments = [Kind::Event, Kind::State].into_iter().flat_map(|kind| self.concerned(kind, &whole));
        // What lasts until an event of the same name needs no words; the library's states do.
        let says = |id: &EntityId| {
            !self.model.entity(*id).fields.is_empty() && (!self.model.entity(*id).library || self.model.entity(*id).has(Field::Definition))
        };
        let items: Vec<Definition> = moments
            .filter(says)
            .map(|id| {
                let home = self.home(id);
                let mut blocks = self.definition(id);
                blocks.extend(self.as_paragraphs(self.facts(id, &[Field::Lasts, Field::Criteria, Field::Examples], &[Field::Definition])));
                Definition { id: home, term: self.say("quoted", &[("what", self.voice.title(id).into())]), blocks }
            })
            .filter(|item| !item.blocks.is_empty())
            .collect();
        items
    }
}
