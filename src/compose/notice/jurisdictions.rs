//! What holds by residence: the organisation readers deal with, law, courts, special terms.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Inline, Table, TableRow};
use crate::compose::phrase::{sentence, start};
use crate::model::EntityId;
use crate::schema::{Field, Kind, Prep};

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
        cells.extend(
            columns.iter().map(|&field| {
                if field == Field::Entity { self.entities(id) } else { self.fact(id, field).map(|fact| fact.blocks).unwrap_or_default() }
            }),
        );
        TableRow { id: home, cells }
    }

    /// The organisations that readers deal with, each with who it is; where it acts under one of its registrations, under this one.
    fn entities(&self, id: EntityId) -> Vec<Block> {
        self.voice.note_field(id, Field::Entity);
        let mut blocks = Vec::new();
        for case in self.voice.cases(Field::Entity, self.model.values(id, Field::Entity), |_| true) {
            for value in case.values {
                let number = value.qual_text(Prep::As).map(|text| self.voice.plain(text));
                let party = value.as_ref();
                let known = party.zip(number.as_deref()).is_some_and(|(party, number)| self.is_registered_as(party, number));
                let skip = |prep: Prep| prep.is_key() || known && prep == Prep::As;
                let said = self.voice.qualified(Field::Entity, self.voice.head(Field::Entity, value), value, skip);
                blocks.extend(self.voice.led(case.lead.clone(), vec![vec![sentence(said)]]));
                let elsewhere = !value.qual(Prep::At).is_empty();
                blocks.extend(party.map(|party| self.identity(party, number.as_deref().filter(|_| known), !elsewhere)).unwrap_or_default());
            }
        }
        blocks
    }
}
