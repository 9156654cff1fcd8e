//! The table of contents.

use std::collections::BTreeMap;

use tera::Value;

use crate::compose::doc::{Block, Inline, Section};
use crate::emit::href;

/// How deep it goes: sections and those in them.
const LEVELS: u8 = 2;

/// The sections among blocks: `href`, `number`, `title` and `sections`.
pub(super) fn of(blocks: &[Block]) -> Value {
    level(blocks, LEVELS)
}

fn level(blocks: &[Block], levels: u8) -> Value {
    let sections = blocks.iter().filter_map(|block| match block {
        Block::Section(section) => Some(entry(section, levels)),
        _ => None,
    });
    Value::from(sections.collect::<Vec<_>>())
}

fn entry(section: &Section, levels: u8) -> Value {
    let inner = if levels > 1 { level(&section.blocks, levels - 1) } else { Value::from(Vec::<Value>::new()) };
    let entries = [
        ("href", Value::from(format!("#{}", href::fragment(&section.id)))),
        ("number", Value::from(section.number.clone())),
        ("title", Value::from(Inline::plain(&section.title))),
        ("sections", inner),
    ];
    Value::from(entries.into_iter().collect::<BTreeMap<&'static str, Value>>())
}
