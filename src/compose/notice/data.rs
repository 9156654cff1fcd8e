//! The categories of personal data: what they consist of, where they come from, how long they are kept.

use rustc_hash::FxHashSet;

use super::composer::Composer;
use super::facts::{Fact, is_internal};
use super::frame::Frame;
use crate::compose::doc::{Block, Definition, Inline};
use crate::compose::phrase::{sentence, start};
use crate::model::{EntityId, Term, Value};
use crate::schema::{Field, Kind};

/// What is said first of a category.
const ORDER: &[Field] = &[
    Field::ComposedOf,
    Field::PartOf,
    Field::Special,
    Field::Criminal,
    Field::Implies,
    Field::Identifiability,
    Field::Subjects,
    Field::Source,
    Field::Giving,
    Field::Consequences,
    Field::Retention,
];

/// The part `data`: each category; then the data that activities name by themselves.
pub(super) fn data(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let mut blocks = Vec::new();
    let items: Vec<Definition> = composer.data_in(frame).into_iter().map(|id| composer.category(id)).collect();
    let some = !items.is_empty();
    if some {
        blocks.push(Block::Definitions { items });
    }
    let others = if frame.of.is_empty() { composer.loose_data(frame) } else { Vec::new() };
    if !others.is_empty() {
        if some {
            blocks.push(composer.paragraph("data-others", &[]));
        }
        blocks.push(Block::List { ordered: false, items: others });
    }
    composer.led(frame, "lead-data", blocks)
}

impl Composer<'_> {
    /// The data of the project that concern the notice, and standard data that its activities name by themselves and that have more to say
    /// than their name.
    pub fn data_in(&self, frame: &Frame) -> Vec<EntityId> {
        let (own, standard): (Vec<EntityId>, Vec<EntityId>) =
            self.concerned(Kind::Data, frame).into_iter().partition(|&id| !self.model.entity(id).library);
        let standard = standard.into_iter().filter(|id| self.used_by_itself.contains(id) && self.is_category(*id) || frame.of.contains(id));
        own.into_iter().chain(standard).collect()
    }

    /// Whether standard data have more to say than their name.
    fn is_category(&self, id: EntityId) -> bool {
        self.model.entity(id).fields.iter().any(|entry| !is_internal(entry.field) && entry.field != Field::PartOf)
    }

    /// Data that activities name in words, and standard data whose name says all.
    fn loose_data(&self, frame: &Frame) -> Vec<Vec<Block>> {
        let mut names: Vec<Vec<Inline>> = Vec::new();
        let mut seen = FxHashSet::default();
        for row in self.rows(frame).into_iter().flat_map(|(_, rows)| rows) {
            for operand in self.model.values(row.entity, Field::Data).iter().flat_map(Value::operands) {
                let name = match operand.term {
                    Term::Text(text) => self.voice.text(text),
                    Term::Ref(id) if self.model.entity(id).library && !self.is_category(id) => self.voice.title(id),
                    _ => continue,
                };
                let name = start(name);
                if seen.insert(Inline::plain(&name)) {
                    names.push(name);
                }
            }
        }
        names.into_iter().map(|text| vec![Block::Paragraph { text }]).collect()
    }

    fn category(&self, id: EntityId) -> Definition {
        let home = self.home(id);
        let term = start(self.voice.title(id));
        let mut blocks = self.definition(id);
        blocks.extend(self.description(id));
        blocks.extend(self.items(id));
        let mut facts = self.facts(id, ORDER, &[Field::Definition, Field::Description, Field::Items, Field::Examples]);
        if !self.model.entity(id).has(Field::Retention) {
            facts.extend(self.rule_for(id));
        }
        blocks.extend(self.as_paragraphs(facts));
        Definition { id: home, term, blocks }
    }

    /// What is meant by something, as a sentence.
    pub fn definition(&self, id: EntityId) -> Vec<Block> {
        self.whole_sentences(id, Field::Definition)
    }

    /// What a category consists of, or examples of it: in a sentence, or in a list where items have something to say of themselves.
    fn items(&self, id: EntityId) -> Vec<Block> {
        let mut blocks = Vec::new();
        let values = self.model.values(id, Field::Items);
        let nested: Vec<EntityId> =
            self.model.entity(id).children.iter().copied().filter(|&child| self.model.entity(child).kind == Kind::Item).collect();
        if nested.is_empty() {
            let items = self.voice.inline_values(id, Field::Items);
            if !items.is_empty() {
                blocks.push(self.paragraph("data-consists-of", &[("items", items.into())]));
            }
        } else {
            self.voice.note_field(id, Field::Items);
            let listed = values.iter().map(|value| self.listed_item(value));
            let unlisted = nested.iter().filter(|&&item| !values.iter().any(|value| value.as_ref() == Some(item)));
            let items = listed.chain(unlisted.map(|&item| self.item(item, self.voice.title(item)))).collect();
            blocks.push(self.paragraph("data-consists-of-these", &[]));
            blocks.push(Block::List { ordered: false, items });
        }
        let examples = self.voice.inline_values(id, Field::Examples);
        if !examples.is_empty() {
            blocks.push(self.paragraph("data-for-example", &[("items", examples.into())]));
        }
        blocks
    }

    fn listed_item(&self, value: &Value) -> Vec<Block> {
        let said = self.voice.whole_value(Field::Items, value);
        match value.as_ref().filter(|&id| self.model.entity(id).kind == Kind::Item) {
            Some(id) => self.item(id, said),
            None => vec![sentence(said)],
        }
    }

    /// An item with what it says of itself.
    fn item(&self, id: EntityId, name: Vec<Inline>) -> Vec<Block> {
        self.voice.note_entity(id);
        let definition = self.voice.inline_values(id, Field::Definition);
        let said = if definition.is_empty() { name } else { self.say("term-means", &[("term", name.into()), ("meaning", definition.into())]) };
        let mut blocks = vec![sentence(said)];
        blocks.extend(self.as_paragraphs(self.facts(id, &[Field::Examples], &[Field::Definition])));
        blocks
    }

    /// The rule on how long a category is kept, where it is stated apart from the category.
    fn rule_for(&self, id: EntityId) -> Option<Fact> {
        let rule = self.rules.iter().find(|rule| rule.names_only_data() && rule.names_datum(self.model, id))?;
        Some(Fact { label: self.label(id, Field::Retention), blocks: vec![sentence(self.voice.rule_in_line(rule.id))] })
    }
}
