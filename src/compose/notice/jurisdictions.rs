//! What holds by residence: the organisation readers deal with, law, courts, special terms.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Inline, Table, TableRow};
use crate::compose::phrase::{sentence, start};
use crate::model::EntityId;
use crate::schema::{Field, Kind};

const COLUMNS: &[Field] = &[Field::Entity, Field::Law, Field::Courts, Field::SpecialTerms, Field::Exceptions, Field::Authority, Field::Services];

/// The part `jurisdictions`, as a table with those columns that say something.
pub(super) fn jurisdictions(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let ids = composer.concerned(Kind::Jurisdiction, frame);
    let Some(&first) = ids.first() else { return Vec::new() };
    let columns: Vec<Field> = COLUMNS.iter().copied().filter(|&field| ids.iter().any(|&id| composer.model.entity(id).has(field))).collect();
    let mut headings = vec![composer.say("rows-jurisdictions", &[])];
    headings.extend(columns.iter().map(|&field| composer.label(first, field)));
    let rows = ids.iter().map(|&id| composer.jurisdiction(id, &columns)).collect();
    let caption = composer.say("caption-jurisdictions", &[]);
    composer.led(
        frame,
        "lead-jurisdictions",
        vec![Block::Table(Table { id: composer.anchor("table-jurisdictions"), caption, columns: headings, rows })],
    )
}

impl Composer<'_> {
    fn jurisdiction(&self, id: EntityId, columns: &[Field]) -> TableRow {
        let home = self.home(id);
        let mut first = Vec::new();
        let residents = self.voice.inline_values(id, Field::Residents);
        if self.model.entity(id).title.is_some() {
            let title = start(self.voice.title(id));
            let same = Inline::plain(&title) == Inline::plain(&start(residents.clone()));
            first.push(Block::Paragraph { text: vec![Inline::Strong { inner: title }] });
            if !residents.is_empty() && !same {
                first.push(sentence(residents));
            }
        } else {
            first.push(sentence(residents));
        }
        first.extend(self.description(id));
        let mut cells = vec![first];
        cells.extend(columns.iter().map(|&field| {
            if field == Field::Entity { self.dealt_with(id) } else { self.fact(id, field).map(|fact| fact.blocks).unwrap_or_default() }
        }));
        TableRow { id: home, cells }
    }
}
