//! The measures that protect the data.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Inline};
use crate::compose::phrase::{sentence, start};
use crate::model::{EntityId, Value};
use crate::schema::{Field, Kind};

/// The part `security`: declared measures, and those that activities and organisations of ours state in words; then whom these tell of a breach.
pub(super) fn security(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let measures = composer.concerned(Kind::Measure, frame);
    let mut items: Vec<Vec<Block>> = measures.into_iter().map(|id| composer.measure(id)).collect();
    if frame.of.is_empty() {
        let rows = composer.rows(frame).into_iter().flat_map(|(_, rows)| rows).map(|row| row.entity);
        let holders: Vec<EntityId> = rows.chain(composer.controllers.iter().copied()).collect();
        for holder in holders {
            for value in composer.model.values(holder, Field::Measures).iter().filter(|value| in_words(value)) {
                composer.voice.note_field(holder, Field::Measures);
                let item = vec![sentence(composer.voice.whole_value(Field::Measures, value))];
                if !items.contains(&item) {
                    items.push(item);
                }
            }
        }
        for &ours in &composer.controllers {
            items.extend(composer.fact(ours, Field::BreachNotice).map(|fact| composer.as_paragraphs(vec![fact])));
        }
    }
    let blocks = match items.len() {
        0 => return Vec::new(),
        1 => items.pop().unwrap_or_default(),
        _ => vec![Block::List { ordered: false, items }],
    };
    composer.led(frame, "lead-security", blocks)
}

/// Whether a measure is stated in words of its own.
fn in_words(value: &Value) -> bool {
    value.as_ref().is_none() || value.first().is_some_and(|operand| operand.text.is_some())
}

impl Composer<'_> {
    fn measure(&self, id: EntityId) -> Vec<Block> {
        self.voice.note_entity(id);
        let mut blocks = self.description(id);
        // Which kind of measure it is, a register tells; readers see it from what is done.
        self.voice.note_field(id, Field::Type);
        blocks.extend(self.as_paragraphs(self.facts(
            id,
            &[Field::AppliesTo, Field::OnlyIf, Field::BreachNotice, Field::Examples],
            &[Field::Description, Field::Type],
        )));
        // By itself a measure is a sentence; with more on it, a heading.
        let title = start(self.voice.title(id));
        let text = if blocks.is_empty() { self.voice.stop(title) } else { vec![Inline::Strong { inner: title }] };
        blocks.insert(0, Block::Paragraph { text });
        blocks
    }
}
