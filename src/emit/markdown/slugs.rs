//! The anchors that readers of Markdown give to headings, so that links within a document lead somewhere.

use std::collections::HashMap;

use crate::compose::doc::{Block, Inline};

/// The anchor to which each of a document's own anchors leads: that of its heading, or of the heading above it.
#[derive(Debug, Default)]
pub(super) struct Slugs {
    by_id: HashMap<String, String>,
    taken: HashMap<String, usize>,
}

impl Slugs {
    pub(super) fn of(title: &str, blocks: &[Block]) -> Slugs {
        let mut slugs = Slugs::default();
        let top = slugs.heading(title);
        slugs.blocks(blocks, &top);
        slugs
    }

    pub(super) fn get(&self, id: &str) -> Option<&str> {
        self.by_id.get(id).map(String::as_str)
    }

    fn blocks(&mut self, blocks: &[Block], above: &str) {
        for block in blocks {
            match block {
                Block::Section(section) => {
                    let words = super::heading_words(section.number.as_deref(), &Inline::plain(&section.title));
                    let slug = self.heading(&words);
                    self.set(&section.id, &slug);
                    self.blocks(&section.blocks, &slug);
                }
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item, above)),
                Block::Definitions { items } => {
                    for item in items {
                        item.id.iter().for_each(|id| self.set(id, above));
                        self.blocks(&item.blocks, above);
                    }
                }
                Block::Table(table) => {
                    self.set(&table.id, above);
                    for row in &table.rows {
                        row.id.iter().for_each(|id| self.set(id, above));
                        row.cells.iter().for_each(|cell| self.blocks(cell, above));
                    }
                }
                Block::Aside { blocks, .. } | Block::Quote { blocks } => self.blocks(blocks, above),
                Block::Paragraph { .. } | Block::Code { .. } => {}
            }
        }
    }

    fn set(&mut self, id: &str, slug: &str) {
        self.by_id.entry(id.to_owned()).or_insert_with(|| slug.to_owned());
    }

    /// Letters and digits in lower case, hyphens for blanks; a number where it was there before.
    fn heading(&mut self, words: &str) -> String {
        let slug: String = words
            .trim()
            .to_lowercase()
            .chars()
            .filter_map(|c| match c {
                ' ' => Some('-'),
                '-' | '_' => Some(c),
                _ => c.is_alphanumeric().then_some(c),
            })
            .collect();
        let count = self.taken.entry(slug.clone()).and_modify(|count| *count += 1).or_insert(0);
        if *count == 0 { slug } else { format!("{slug}-{count}") }
    }
}
