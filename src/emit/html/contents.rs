//! The table of contents.

use std::collections::BTreeMap;

use tera::Value;

use super::split;
use crate::compose::doc::{Block, Inline, Section};
use crate::emit::href;

/// How deep it goes: sections and those in them.
const LEVELS: u8 = 2;
/// How many pages before and after its own the contents of a page lists.
const NEAR: usize = 5;
/// About how many pages it lists besides.
const STEPS: usize = 20;

/// The sections among blocks: `href`, `number`, `title`, `here` and `sections`.
pub(super) fn of(blocks: &[Block]) -> Value {
    level(blocks, LEVELS)
}

fn level(blocks: &[Block], levels: u8) -> Value {
    Value::from(sections(blocks).map(|section| whole(section, levels)).collect::<Vec<_>>())
}

fn sections(blocks: &[Block]) -> impl Iterator<Item = &Section> {
    blocks.iter().filter_map(|block| match block {
        Block::Section(section) => Some(section),
        _ => None,
    })
}

fn whole(section: &Section, levels: u8) -> Value {
    let inner = if levels > 1 { level(&section.blocks, levels - 1) } else { Value::from(Vec::<Value>::new()) };
    Entry::new(section, "").value(inner, false)
}

/// A section, as a link to it.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    href: String,
    number: Option<String>,
    title: String,
}

impl Entry {
    fn new(section: &Section, file: &str) -> Entry {
        let href = format!("{file}#{}", href::fragment(&section.id));
        Entry { href, number: section.number.clone(), title: Inline::plain(&section.title) }
    }

    fn value(&self, inner: Value, here: bool) -> Value {
        let entries = [
            ("href", Value::from(self.href.as_str())),
            ("number", Value::from(self.number.clone())),
            ("title", Value::from(self.title.as_str())),
            ("here", Value::from(here)),
            ("sections", inner),
        ];
        Value::from(entries.into_iter().collect::<BTreeMap<&'static str, Value>>())
    }

    /// Its number and its title.
    pub(super) fn words(&self) -> String {
        self.number.as_deref().map_or_else(|| self.title.clone(), |number| format!("{number} {}", self.title))
    }
}

/// A section with its page, and what its further pages begin with, each with its page.
type Top = (Entry, usize, Vec<(Entry, usize)>);

/// What the contents of a document on several pages lists: its sections, and below each the pages on which it goes on.
#[derive(Debug)]
pub(super) struct Paged {
    sections: Vec<Top>,
    /// What each page begins with.
    pub(super) beginnings: Vec<Option<Entry>>,
}

impl Paged {
    pub(super) fn of(pages: &[Vec<Block>], files: &[String]) -> Paged {
        let mut paged = Paged { sections: Vec::new(), beginnings: Vec::new() };
        for (page, (blocks, file)) in pages.iter().zip(files).enumerate() {
            let begins = sections(blocks).next().map(|section| Entry::new(beginning(section), file));
            paged.beginnings.push(begins.clone());
            for section in sections(blocks) {
                match (split::goes_on(section), paged.sections.last_mut(), &begins) {
                    (true, Some((_, _, further)), Some(begins)) => further.push((begins.clone(), page)),
                    _ => paged.sections.push((Entry::new(section, file), page, Vec::new())),
                }
            }
        }
        paged
    }

    /// The contents as seen from a page: the first has all, further ones what is near and steps to what is far.
    pub(super) fn seen_from(&self, here: usize) -> Value {
        let step = self.beginnings.len().div_ceil(STEPS).max(1);
        let listed = |page: usize| here == 0 || page.abs_diff(here) <= NEAR || page.checked_rem(step) == Some(0);
        let entry = |(entry, page, further): &(Entry, usize, Vec<(Entry, usize)>)| {
            let inner =
                further.iter().filter(|(_, page)| listed(*page)).map(|(entry, page)| entry.value(Value::from(Vec::<Value>::new()), *page == here));
            entry.value(Value::from(inner.collect::<Vec<_>>()), *page == here)
        };
        Value::from(self.sections.iter().map(entry).collect::<Vec<_>>())
    }
}

/// The first section that begins within one that goes on.
fn beginning(section: &Section) -> &Section {
    match sections(&section.blocks).next() {
        Some(inner) if split::goes_on(section) => beginning(inner),
        _ => section,
    }
}
