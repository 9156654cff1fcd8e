//! Automated decisions and profiling.

use super::composer::Composer;
use super::facts::Fact;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition};
use crate::compose::phrase::start;
use crate::model::{EntityId, Row};
use crate::schema::{Field, Fixed};

const FIELDS: &[Field] = &[Field::Automated, Field::Logic, Field::Significance, Field::Safeguards, Field::Profiling];

/// The part `automated-decisions`: the activities that decide or profile, then those that are said not to.
pub(super) fn automated(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let rows: Vec<Row> = composer.rows(frame).into_iter().flat_map(|(_, rows)| rows).collect();
    let (silent, said): (Vec<Row>, Vec<Row>) =
        rows.iter().copied().partition(|row| FIELDS.iter().all(|&field| !composer.model.entity(row.entity).has(field)));
    let mut items = Vec::new();
    for row in &said {
        let facts: Vec<Fact> =
            FIELDS.iter().filter(|&&field| !composer.denies(row.entity, field)).filter_map(|&field| composer.fact(row.entity, field)).collect();
        // Safeguards alone tell of no decision.
        if facts.is_empty() {
            continue;
        }
        items.push(Definition { id: None, term: start(composer.row_mention(*row)), blocks: composer.as_paragraphs(facts) });
    }
    let mut blocks = Vec::new();
    if !items.is_empty() {
        blocks.push(Block::Definitions { items });
    }
    for (field, all, some) in
        [(Field::Automated, "no-decisions-anywhere", "no-decisions-in"), (Field::Profiling, "no-profiling-anywhere", "no-profiling-in")]
    {
        let denied: Vec<EntityId> = said.iter().filter(|row| composer.denies(row.entity, field)).map(|row| row.activity).collect();
        denied.iter().for_each(|&id| composer.voice.note_field(id, field));
        if denied.is_empty() {
            continue;
        }
        if silent.is_empty() && denied.len() == rows.len() {
            blocks.push(composer.paragraph(all, &[]));
            continue;
        }
        let mut names: Vec<EntityId> = Vec::new();
        denied.into_iter().for_each(|id| {
            if !names.contains(&id) {
                names.push(id)
            }
        });
        let names = names.into_iter().map(|id| composer.voice.mention(id)).collect();
        blocks.push(composer.paragraph(some, &[("activities", composer.voice.join(names).into())]));
    }
    blocks
}

impl Composer<'_> {
    /// Whether a field says that there is nothing of the kind.
    fn denies(&self, id: EntityId, field: Field) -> bool {
        let values = self.model.values(id, field);
        !values.is_empty() && values.iter().all(|value| value.is(Fixed::None) || value.is(Fixed::No))
    }
}
