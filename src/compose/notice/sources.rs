//! Where the data come from.

use rustc_hash::FxHashSet;

use super::composer::Composer;
use super::facts::Fact;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition, Inline};
use crate::compose::phrase::start;
use crate::model::{EntityId, Operand, Term, Value};
use crate::schema::{Field, Kind, Prep};

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
        if !self.model.entity(id).has(Field::Channels) {
            let ways = self.ways(id);
            if !ways.is_empty() {
                facts.push(Fact { label: self.label(id, Field::Channels), blocks: self.bullets(ways) });
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
        let rows = || self.activities.iter().flat_map(|&activity| self.model.rows(activity)).filter(|row| from_it(row.entity));
        let values = || rows().flat_map(|row| self.model.values(row.entity, Field::Data));
        let is_item = |value: &Value| matches!(value.first(), Some(Operand { term: Term::Item { .. }, .. }));
        // Beside a category, its items need no mention.
        let wholes: FxHashSet<EntityId> = values().filter(|value| !is_item(value) && value.quals.is_empty()).filter_map(Value::as_ref).collect();
        for value in values() {
            let elsewhere = value.as_ref().is_some_and(|datum| self.model.entity(datum).has(Field::Source));
            let beside = matches!(value.first(), Some(Operand { term: Term::Item { category, .. }, .. }) if wholes.contains(category));
            let words = self.voice.value(Field::Data, value);
            if !elsewhere && !beside && seen.insert(Inline::plain(&words)) {
                found.push(words);
            }
        }
        found
    }

    /// By which ways data come from a source, as what uses or contains them says.
    fn ways(&self, source: EntityId) -> Vec<Vec<Inline>> {
        let rows = self.activities.iter().flat_map(|&activity| self.model.rows(activity)).map(|row| row.entity);
        let mut found: Vec<Vec<Inline>> = Vec::new();
        for id in rows.chain(self.data_in(&Frame::default())) {
            for value in self.model.values(id, Field::Source).iter().filter(|value| value.as_ref() == Some(source)) {
                let Some(via) = value.quals.iter().find(|qual| qual.prep == Prep::Via) else { continue };
                let words = self.voice.after(via);
                if !found.contains(&words) {
                    found.push(words);
                }
            }
        }
        found
    }
}
