//! Values that hold only for something: each case with what holds in it.

use super::{Voice, sentence, start};
use crate::compose::doc::{Block, Inline};
use crate::model::{EntityId, FieldValue, Operand, Qual, Term, Value};
use crate::schema::{Field, Kind, Prep, kind_spec};

/// A case of a field: for whom or what, and the values that hold then.
pub struct Case<'a> {
    /// `For customers`; nothing if the values have no keys and no other values have any.
    pub lead: Option<Vec<Inline>>,
    /// The values.
    pub values: Vec<&'a Value>,
}

impl Voice<'_> {
    /// The cases of some values by those of their keys that count, in the order in which they first stand.
    /// Those that are for other people than the audience are left out.
    pub fn cases<'a>(&self, field: Field, values: impl IntoIterator<Item = &'a Value>, counts: impl Fn(&Qual) -> bool) -> Vec<Case<'a>> {
        let mut groups: Vec<(Vec<&Qual>, Vec<&'a Value>)> = Vec::new();
        for value in values.into_iter().filter(|value| self.concerns_audience(value)) {
            let keys: Vec<&Qual> = value.quals.iter().filter(|qual| qual.prep.is_key() && counts(qual)).collect();
            match groups.iter_mut().find(|(known, _)| same_keys(known, &keys)) {
                Some((_, members)) => members.push(value),
                None => groups.push((keys, vec![value])),
            }
        }
        let some_keyed = groups.iter().any(|(keys, _)| !keys.is_empty());
        // What holds otherwise is said after what holds in particular.
        groups.sort_by_key(|(keys, _)| keys.is_empty());
        let lead = |keys: &[&Qual]| match keys {
            [] if some_keyed => Some(self.say("key-otherwise", &[])),
            [] => None,
            keys => Some(self.key_phrase(field, keys)),
        };
        groups.into_iter().map(|(keys, values)| Case { lead: lead(&keys), values }).collect()
    }

    /// `for customers in the United Kingdom`.
    fn key_phrase(&self, field: Field, keys: &[&Qual]) -> Vec<Inline> {
        let mut out: Vec<Inline> = Vec::new();
        for qual in keys {
            let own = format!("key-{}-{}", field.word(), qual.prep.word());
            let kind = qual.operands.first().and_then(Operand::as_ref).map(|id| self.model.entity(id).kind.word()).unwrap_or("text");
            let general = format!("key-{}", qual.prep.word());
            let ids = [own, format!("{general}-{kind}"), general];
            let Some(message) = ids.iter().find(|id| self.language.has(id)) else { continue };
            let what = self.for_argument(message, "what", || self.after(qual));
            let part = self.say(message, &[("what", what.into())]);
            out = if out.is_empty() { part } else { self.say("key-join", &[("first", out.into()), ("next", part.into())]) };
        }
        out
    }

    /// Whether a value holds for anybody in the audience: its keys name no subjects, or some of the audience.
    pub fn concerns_audience(&self, value: &Value) -> bool {
        let subjects: Vec<EntityId> =
            value.qual(Prep::For).iter().filter_map(Operand::as_ref).filter(|&id| self.model.entity(id).kind == Kind::Subjects).collect();
        subjects.is_empty() || self.audience.is_empty() || self.model.overlap(&subjects, &self.audience)
    }

    /// What a field of a declaration says, as blocks: one paragraph, a list, or a paragraph for each case. Empty if it says nothing.
    pub fn field_blocks(&self, id: EntityId, field: Field) -> Vec<Block> {
        let entity = self.model.entity(id);
        match entity.entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Values(values)) => {
                self.note_field(id, field);
                let grouped = kind_spec(entity.kind).field(field).is_none_or(|spec| spec.keyed) || field == Field::ComplainTo;
                self.value_blocks(field, values, grouped)
            }
            Some(FieldValue::Prose(text)) => {
                self.note_field(id, field);
                self.prose(*text)
            }
            _ => Vec::new(),
        }
    }

    /// Values as blocks; with `grouped`, keys make cases, else they are said with each value.
    pub fn value_blocks(&self, field: Field, values: &[Value], grouped: bool) -> Vec<Block> {
        if !grouped {
            let all: Vec<&Value> = values.iter().collect();
            return items_of(self.items(field, &all, |value| self.whole_value(field, value)));
        }
        self.case_blocks(field, values, |_| true)
    }

    /// Values as blocks, a case for each combination of those keys that count.
    pub fn case_blocks<'a>(&self, field: Field, values: impl IntoIterator<Item = &'a Value>, counts: impl Fn(&Qual) -> bool) -> Vec<Block> {
        let mut blocks = Vec::new();
        for case in self.cases(field, values, counts) {
            let items = self.items(field, &case.values, |value| self.value(field, value));
            blocks.extend(self.led(case.lead, items));
        }
        blocks
    }

    /// Items under what they hold for: `For customers: …`.
    pub fn led(&self, lead: Option<Vec<Inline>>, mut items: Vec<Vec<Block>>) -> Vec<Block> {
        let Some(lead) = lead else { return items_of(items) };
        if let [item] = items.as_mut_slice()
            && let [Block::Paragraph { text }] = item.as_mut_slice()
        {
            let text = std::mem::take(text);
            return vec![sentence(self.say("lead", &[("lead", lead.into()), ("what", text.into())]))];
        }
        let mut blocks = vec![sentence(self.say("lead-alone", &[("lead", lead.into())]))];
        blocks.extend(items_of(items));
        blocks
    }

    /// Each value as an item; those under a heading of their own stand together under it.
    fn items(&self, field: Field, values: &[&Value], say: impl Fn(&Value) -> Vec<Inline>) -> Vec<Vec<Block>> {
        let mut out: Vec<(Option<String>, Vec<Block>)> = Vec::new();
        for value in values {
            let heading = match field {
                Field::Recipients | Field::Members => value.qual_text(Prep::Under),
                _ => None,
            };
            let Some(heading) = heading else {
                out.push((None, vec![Block::Paragraph { text: say(value) }]));
                continue;
            };
            let name = self.plain(heading);
            let found = out.iter_mut().rev().find(|(known, _)| known.as_deref() == Some(name.as_str()));
            let blocks = match found {
                Some((_, blocks)) => blocks,
                None => {
                    out.push((Some(name), vec![Block::Paragraph { text: self.text(heading) }, Block::List { ordered: false, items: Vec::new() }]));
                    let Some((_, blocks)) = out.last_mut() else { continue };
                    blocks
                }
            };
            let members = self.grouped_members(field, value, &say);
            if let Some(Block::List { items, .. }) = blocks.get_mut(1) {
                items.extend(members);
            }
        }
        out.into_iter().map(|(_, blocks)| blocks).collect()
    }

    /// The members of `(a, b) under "heading"`, or the value itself.
    fn grouped_members(&self, field: Field, value: &Value, say: &impl Fn(&Value) -> Vec<Inline>) -> Vec<Vec<Block>> {
        match value.operands() {
            [Operand { term: Term::Group(values), .. }] => {
                let rest = |said| self.qualified(field, said, value, |prep| prep.is_key() || prep == Prep::Under);
                values.iter().map(|member| vec![Block::Paragraph { text: start(rest(self.whole_value(field, member))) }]).collect()
            }
            _ => vec![vec![Block::Paragraph { text: say(value) }]],
        }
    }
}

/// One item as it is, several as a list.
fn items_of(mut items: Vec<Vec<Block>>) -> Vec<Block> {
    for item in &mut items {
        if let Some(Block::Paragraph { text }) = item.first_mut() {
            *text = start(std::mem::take(text));
        }
    }
    match items.len() {
        0 => Vec::new(),
        1 => items.pop().unwrap_or_default(),
        _ => vec![Block::List { ordered: false, items }],
    }
}

fn same_keys(some: &[&Qual], others: &[&Qual]) -> bool {
    let names = |quals: &[&Qual]| {
        let mut all: Vec<(Prep, Vec<Option<EntityId>>, usize)> = quals
            .iter()
            .map(|qual| {
                let texts = qual.operands.iter().filter(|operand| operand.as_ref().is_none()).map(|operand| operand.place.span.start as usize).sum();
                (qual.prep, qual.operands.iter().map(Operand::as_ref).collect(), texts)
            })
            .collect();
        all.sort_unstable();
        all
    };
    names(some) == names(others)
}
