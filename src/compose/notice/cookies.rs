//! Cookies and the like, by category.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Inline, Table, TableRow};
use crate::compose::phrase::start;
use crate::model::{EntityId, Origin};
use crate::schema::{Field, Kind};

/// The columns of the table of categories.
const OF_CATEGORIES: &[Field] = &[Field::Purposes, Field::StrictlyNecessary, Field::Consent, Field::Lifetime, Field::Refusal];
/// The columns of the table of trackers.
const OF_TRACKERS: &[Field] = &[Field::Category, Field::Setter, Field::Purposes, Field::Lifetime];

/// The part `cookies`: the categories, then each cookie.
pub(super) fn cookies(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let trackers = composer.concerned(Kind::Tracker, frame);
    let used: Vec<EntityId> = trackers.iter().flat_map(|&id| composer.model.refs(id, Field::Category)).collect();
    let mut categories = composer.concerned(Kind::TrackerCategory, frame);
    // The library's categories are told of where they are used.
    categories.retain(|id| !composer.model.entity(*id).library || used.contains(id));
    let tables =
        [composer.trackers_table("cookie-categories", OF_CATEGORIES, &categories), composer.trackers_table("cookies", OF_TRACKERS, &trackers)];
    composer.led(frame, "lead-cookies", tables.into_iter().flatten().collect())
}

impl Composer<'_> {
    /// A table of categories or trackers, with the columns that have something in them, and a last one for all else.
    fn trackers_table(&self, name: &str, columns: &[Field], ids: &[EntityId]) -> Option<Block> {
        let first = *ids.first()?;
        let columns: Vec<Field> = columns.iter().copied().filter(|&field| ids.iter().any(|&id| self.says(id, field))).collect();
        let mut rows: Vec<TableRow> = ids.iter().map(|&id| self.tracker_row(id, &columns)).collect();
        let mut headings = vec![self.say(&format!("rows-{name}"), &[])];
        headings.extend(columns.iter().map(|&field| self.label(first, field)));
        if rows.iter().any(|row| row.cells.last().is_some_and(|cell| !cell.is_empty())) {
            headings.push(self.say("more", &[]));
        } else {
            rows.iter_mut().for_each(|row| {
                row.cells.pop();
            });
        }
        Some(Block::Table(Table {
            id: self.anchor(&format!("table-{name}")),
            caption: self.say(&format!("caption-{name}"), &[]),
            columns: headings,
            rows,
        }))
    }

    /// Whether a tracker says something itself, or its category something that each tracker is told of.
    fn says(&self, id: EntityId, field: Field) -> bool {
        let inherited = |origin| matches!(origin, Origin::Around(_));
        self.model.entity(id).entry(field).is_some_and(|entry| field == Field::Lifetime || !inherited(entry.origin))
    }

    fn tracker_row(&self, id: EntityId, columns: &[Field]) -> TableRow {
        let home = self.home(id);
        let mut cells = vec![self.tracker_name(id)];
        for &field in columns {
            let fact = if self.says(id, field) { self.fact(id, field) } else { None };
            cells.push(fact.map(|fact| fact.blocks).unwrap_or_default());
        }
        let inherited = self.model.entity(id).fields.iter().filter(|entry| !self.says(id, entry.field)).map(|entry| entry.field);
        let done: Vec<Field> = columns.iter().copied().chain(inherited).chain([Field::Names, Field::Technology, Field::Description]).collect();
        let mut more = self.description(id);
        more.extend(self.as_paragraphs(self.facts(id, &[Field::Data, Field::Recipients], &done)));
        more.extend(self.setters(id));
        cells.push(more);
        TableRow { id: home, cells }
    }

    /// The title of a tracker, its names and what it is technically.
    fn tracker_name(&self, id: EntityId) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph { text: vec![Inline::Strong { inner: start(self.voice.title(id)) }] }];
        let names = self.voice.inline_values(id, Field::Names);
        if !names.is_empty() {
            blocks.push(Block::Paragraph { text: names });
        }
        let technology = self.voice.inline_values(id, Field::Technology);
        if !technology.is_empty() {
            blocks.push(Block::Paragraph { text: start(technology) });
        }
        blocks
    }

    /// What those who set a tracker do for us, where no other part tells of them, and where they say more.
    fn setters(&self, id: EntityId) -> Vec<Block> {
        let mut blocks = Vec::new();
        let recipients = self.recipients_in(&Frame::default());
        for setter in self.model.refs(id, Field::Setter).into_iter().filter(|setter| !self.controllers.contains(setter)) {
            let told_elsewhere = self.planned.contains("recipients") && recipients.contains(&setter);
            if !told_elsewhere && self.home_of(setter).is_none() && self.told_once(setter) {
                blocks.extend(self.description(setter));
                let told = [Field::Provides, Field::ActsAs, Field::Location];
                blocks.extend(self.as_paragraphs(told.into_iter().filter_map(|field| self.fact(setter, field)).collect()));
            }
            let links = [Field::PrivacyPolicy, Field::Links];
            blocks.extend(links.into_iter().filter_map(|field| self.fact(setter, field)).flat_map(|fact| fact.blocks));
        }
        blocks
    }
}
