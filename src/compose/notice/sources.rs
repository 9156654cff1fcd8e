//! Where the data come from.

use rustc_hash::FxHashSet;

use super::composer::Composer;
use super::facts::Fact;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition, Inline};
use crate::compose::phrase::start;
use crate::model::EntityId;
use crate::schema::{Field, Kind};

/// The part `sources`: each source with the data that come from it.
pub(super) fn sources(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let items: Vec<Definition> = composer.concerned(Kind::Source, frame).into_iter().map(|id| composer.source(id)).collect();
    if items.is_empty() {
        return Vec::new();
    }
    composer.led(frame, "lead-sources", vec![Block::Definitions { items }])
}

impl Composer<'_> {
    fn source(&self, id: EntityId) -> Definition {
        let home = self.home(id);
        let term = start(self.voice.title(id));
        let standard = self.model.entity(id).library;
        // What a standard source is, its title says.
        let mut blocks = if standard { Vec::new() } else { self.definition(id) };
        blocks.extend(self.description(id));
        let mut facts = self.facts(id, &[Field::Gives, Field::Examples, Field::Party, Field::Channels], &[Field::Definition, Field::Description]);
        if !self.model.entity(id).has(Field::Gives) {
            let given = self.given_by(id);
            if !given.is_empty() {
                facts.insert(0, Fact { label: self.label(id, Field::Gives), blocks: vec![Block::Paragraph { text: start(self.voice.join(given)) }] });
            }
        }
        blocks.extend(self.as_paragraphs(facts));
        Definition { id: home, term, blocks }
    }

    /// The data that come from a source, because they say so or because an activity that uses them does.
    fn given_by(&self, source: EntityId) -> Vec<Vec<Inline>> {
        let from_it = |id: EntityId| self.model.refs(id, Field::Source).contains(&source);
        let stated = self.data_in(&Frame::default()).into_iter().filter(|&datum| from_it(datum)).map(|datum| self.voice.mention(datum));
        let mut found: Vec<Vec<Inline>> = stated.collect();
        let mut seen: FxHashSet<String> = found.iter().map(|words| Inline::plain(words)).collect();
        for &activity in &self.activities {
            for row in self.model.rows(activity).into_iter().filter(|row| from_it(row.entity)) {
                for value in self.model.values(row.entity, Field::Data) {
                    let elsewhere = value.as_ref().is_some_and(|datum| self.model.entity(datum).has(Field::Source));
                    let words = self.voice.value(Field::Data, value);
                    if !elsewhere && seen.insert(Inline::plain(&words)) {
                        found.push(words);
                    }
                }
            }
        }
        found
    }
}
