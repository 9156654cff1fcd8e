//! What a declaration says of itself, field by field: whatever no sentence of its own says is said here, so that nothing is lost.

use super::composer::Composer;
use crate::compose::doc::{Block, Definition, Inline};
use crate::compose::phrase::start;
use crate::model::{EntityId, FieldValue};
use crate::schema::{Field, Kind, kind_spec};

/// Fields for colleagues, registers and the law, which a notice never prints.
const INTERNAL: &[Field] = &[
    Field::Note,
    Field::Extends,
    Field::Systems,
    Field::Owner,
    Field::Dpia,
    Field::Assessment,
    Field::PolicyDocument,
    Field::Scale,
    Field::Occasional,
    Field::Exemption,
    Field::Reference,
    Field::Created,
    Field::Updated,
    Field::Status,
    Field::Breaches,
    Field::RetentionKept,
    Field::Alpha3,
    Field::Numeric,
    Field::Ours,
    Field::Staff,
    Field::ExemptFrom,
    Field::PublicAuthority,
    Field::Nonprofit,
    Field::Contract,
    Field::Holds,
];

/// Whether a notice never prints a field.
pub fn is_internal(field: Field) -> bool {
    INTERNAL.contains(&field)
}

/// What a field says, under its label.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    /// What it is: `Legal basis`. Empty for what needs no label, such as a description.
    pub label: Vec<Inline>,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Composer<'_> {
    /// What a field of a declaration says; nothing if it says nothing.
    pub fn fact(&self, id: EntityId, field: Field) -> Option<Fact> {
        let blocks = match field {
            Field::PrivacyPolicy => self.titled_link(id, field, "link-privacy-policy"),
            Field::MinimumAge => self.voice.field_blocks(id, field).into_iter().map(|block| self.years(block)).collect(),
            _ => self.voice.field_blocks(id, field),
        };
        if blocks.is_empty() {
            return None;
        }
        let label = if field == Field::Description { Vec::new() } else { self.label(id, field) };
        Some(Fact { label, blocks })
    }

    /// What a field is called, for a kind of its own or in general.
    pub fn label(&self, id: EntityId, field: Field) -> Vec<Inline> {
        let entity = self.model.entity(id);
        // Where no rights are granted, only what is said of them can apply to anything.
        let alone = entity.kind == Kind::Rights && field == Field::Activities && !entity.has(Field::Grants) && entity.children.is_empty();
        let own = format!("field-{}-{}{}", entity.kind.word(), field.word(), if alone { "-alone" } else { "" });
        self.voice.say_first(&[&own, &format!("field-{}", field.word())], &[])
    }

    /// The fields of a declaration: some first, in this order, then all others it has, in the order of the table; those in `done` not.
    pub fn facts(&self, id: EntityId, first: &[Field], done: &[Field]) -> Vec<Fact> {
        let entity = self.model.entity(id);
        let rest = kind_spec(entity.kind).all_fields().map(|spec| spec.id).filter(|field| !first.contains(field));
        let fields = first.iter().copied().chain(rest).filter(|field| !done.contains(field) && !is_internal(*field));
        fields.filter_map(|field| self.fact(id, field)).collect()
    }

    /// Facts as pairs of a label and what is said.
    pub fn as_definitions(&self, facts: Vec<Fact>) -> Vec<Block> {
        let (plain, labelled): (Vec<Fact>, Vec<Fact>) = facts.into_iter().partition(|fact| fact.label.is_empty());
        let mut blocks: Vec<Block> = plain.into_iter().flat_map(|fact| fact.blocks).collect();
        let items: Vec<Definition> = labelled.into_iter().map(|fact| Definition { id: None, term: fact.label, blocks: fact.blocks }).collect();
        if !items.is_empty() {
            blocks.push(Block::Definitions { items });
        }
        blocks
    }

    /// Facts as paragraphs that begin with their label, for places too small for pairs.
    pub fn as_paragraphs(&self, facts: Vec<Fact>) -> Vec<Block> {
        facts.into_iter().flat_map(|fact| self.labelled(fact)).collect()
    }

    fn labelled(&self, fact: Fact) -> Vec<Block> {
        let Fact { label, mut blocks } = fact;
        if label.is_empty() {
            return blocks;
        }
        let strong = vec![Inline::Strong { inner: self.say("lead-alone", &[("lead", label.into())]) }];
        match blocks.first_mut() {
            Some(Block::Paragraph { text }) => {
                *text = self.say("labelled", &[("label", strong.into()), ("what", std::mem::take(text).into())]);
            }
            _ => blocks.insert(0, Block::Paragraph { text: strong }),
        }
        blocks
    }

    /// What describes a declaration, as paragraphs; empty if nothing does.
    pub fn description(&self, id: EntityId) -> Vec<Block> {
        self.whole_sentences(id, Field::Description)
    }

    /// A field of texts, each as a sentence in a paragraph of its own.
    pub fn whole_sentences(&self, id: EntityId, field: Field) -> Vec<Block> {
        let entity = self.model.entity(id);
        match entity.entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Prose(_)) => self.voice.field_blocks(id, field),
            Some(FieldValue::Values(values)) => {
                self.voice.note_field(id, field);
                values.iter().map(|value| Block::Paragraph { text: self.voice.stop(self.voice.whole_value(field, value)) }).collect()
            }
            _ => Vec::new(),
        }
    }

    /// A web address under words that say whose it is.
    fn titled_link(&self, id: EntityId, field: Field, message: &str) -> Vec<Block> {
        let Some(address) = self.model.entity(id).text(field) else { return Vec::new() };
        self.voice.note_field(id, field);
        let words = self.say(message, &[("who", self.voice.title(id).into())]);
        vec![Block::Paragraph { text: self.voice.web(&self.voice.plain(address), start(words)) }]
    }

    /// `16` as `16 years`.
    fn years(&self, block: Block) -> Block {
        match block {
            Block::Paragraph { text } => Block::Paragraph { text: self.say("years-of-age", &[("n", text.into())]) },
            Block::List { ordered, items } => {
                Block::List { ordered, items: items.into_iter().map(|item| item.into_iter().map(|block| self.years(block)).collect()).collect() }
            }
            other => other,
        }
    }
}
