//! What a row says: an activity, or one of its purposes, with all that holds for it.

use super::composer::Composer;
use super::facts::{Fact, is_internal};
use crate::compose::doc::{Block, Inline};
use crate::compose::phrase::start;
use crate::model::{EntityId, FieldValue, Head, Operand, Row, Term, Value};
use crate::schema::{Field, Kind, kind_spec};

/// What a reader wants to know first; all other fields follow in the order of the table of kinds.
const ORDER: &[Field] = &[
    Field::Purposes,
    Field::Reason,
    Field::OnlyIf,
    Field::Data,
    Field::Subjects,
    Field::Source,
    Field::Basis,
    Field::Recipients,
    Field::Retention,
    Field::Giving,
    Field::Consequences,
    Field::OptOut,
    Field::SoldOrShared,
    Field::Automated,
    Field::Logic,
    Field::Significance,
    Field::Safeguards,
    Field::Profiling,
];

impl<'m> Composer<'m> {
    /// What a row says, field by field; its description apart.
    pub fn row_facts(&self, row: Row) -> Vec<(Field, Fact)> {
        let kind = self.model.entity(row.entity).kind;
        let rest = kind_spec(kind).all_fields().map(|spec| spec.id).filter(|field| !ORDER.contains(field));
        let fields = ORDER.iter().copied().chain(rest).filter(|&field| !is_internal(field) && field != Field::Description);
        fields.filter_map(|field| Some((field, self.row_fact(row, field)?))).collect()
    }

    fn row_fact(&self, row: Row, field: Field) -> Option<Fact> {
        // Readers know who they are, and whose notice they are reading.
        let known = match field {
            Field::Subjects => self.just_names(row.entity, field, &self.voice.audience),
            Field::Controllers => self.just_names(row.entity, field, &self.controllers),
            _ => false,
        };
        let derived = field == Field::Controllers && !self.model.entity(row.entity).has(field);
        if known || derived {
            return None;
        }
        let blocks = self.cell(row, field);
        if blocks.is_empty() {
            return None;
        }
        Some(Fact { label: self.label(row.entity, field), blocks })
    }

    /// Whether a field names just these declarations and says nothing more of them.
    fn just_names(&self, id: EntityId, field: Field, these: &[EntityId]) -> bool {
        let named = self.model.refs(id, field);
        let bare = |value: &Value| value.quals.is_empty() && value.operands().iter().all(|operand| operand.text.is_none());
        named.len() == these.len() && named.iter().all(|id| these.contains(id)) && self.model.values(id, field).iter().all(bare)
    }

    /// What a field of a row says.
    pub fn cell(&self, row: Row, field: Field) -> Vec<Block> {
        match field {
            Field::Data => self.data_blocks(row.entity),
            Field::Retention => self.row_periods(row),
            Field::Controllers if !self.model.entity(row.entity).has(field) && self.model.controllers(row.entity).len() == 1 => {
                let names = self.model.controllers(row.entity).into_iter().map(|party| self.voice.mention(party)).collect();
                vec![Block::Paragraph { text: self.voice.join(names) }]
            }
            _ => self.fact(row.entity, field).map(|fact| fact.blocks).unwrap_or_default(),
        }
    }

    /// The data that a declaration names; each with its items where no part of the notice tells them.
    pub fn data_blocks(&self, id: EntityId) -> Vec<Block> {
        if self.planned.contains("data") {
            return self.voice.field_blocks(id, Field::Data);
        }
        let Some(FieldValue::Values(values)) = self.model.entity(id).entry(Field::Data).map(|entry| &entry.value) else { return Vec::new() };
        self.voice.note_field(id, Field::Data);
        let mut blocks = Vec::new();
        for case in self.voice.cases(Field::Data, values.iter(), |_| true) {
            let items = case.values.into_iter().map(|value| vec![Block::Paragraph { text: start(self.datum_with_items(value)) }]).collect();
            blocks.extend(self.voice.led(case.lead, items));
        }
        blocks
    }

    fn datum_with_items(&self, value: &Value) -> Vec<Inline> {
        let said = self.voice.value(Field::Data, value);
        let Head::One(Operand { term: Term::Ref(datum), .. }) = value.head else { return said };
        if self.model.entity(datum).library || self.model.entity(datum).kind != Kind::Data {
            return said;
        }
        let items = self.voice.inline_values(datum, Field::Items);
        let (message, what) =
            if items.is_empty() { ("data-examples", self.voice.inline_values(datum, Field::Examples)) } else { ("data-items", items) };
        if what.is_empty() { said } else { self.say(message, &[("data", said.into()), ("items", what.into())]) }
    }

    /// What a row is called: the activity by its title, a purpose by its own title, if it has one.
    pub fn row_title(&self, row: Row) -> Vec<Inline> {
        let entity = self.model.entity(row.entity);
        if entity.title.is_some() { self.voice.title(row.entity) } else { Vec::new() }
    }

    /// The first cell of a row: what it is called, and what it is for.
    pub fn row_name(&self, row: Row, with_purposes: bool) -> Vec<Block> {
        let title = start(self.row_title(row));
        let mut purposes = if with_purposes || title.is_empty() { self.cell(row, Field::Purposes) } else { Vec::new() };
        if purposes.is_empty() && title.is_empty() {
            purposes = vec![Block::Paragraph { text: start(self.voice.title(row.entity)) }];
        }
        let plain = |blocks: &[Block]| match blocks {
            [Block::Paragraph { text }] => Inline::plain(text),
            _ => String::new(),
        };
        if title.is_empty() || plain(&purposes) == Inline::plain(&title) {
            return purposes;
        }
        let mut blocks = vec![Block::Paragraph { text: vec![Inline::Strong { inner: title }] }];
        blocks.extend(purposes);
        blocks
    }
}
