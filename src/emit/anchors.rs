//! The anchors of a document, so that no link within it leads nowhere.

use std::collections::HashMap;
use std::sync::Arc;

use crate::compose::doc::{Block, OTHER_DOCUMENT};
use crate::emit::href;

/// The anchors of a document, as seen from one of its pages.
#[derive(Debug, Clone, Default)]
pub(super) struct Anchors<'a> {
    /// The page that each is on.
    pages: Arc<HashMap<&'a str, usize>>,
    /// The files of the pages.
    files: &'a [String],
    here: usize,
}

impl<'a> Anchors<'a> {
    /// Those of a document with these pages, which are in these files, seen from the first page.
    pub(super) fn of<'b: 'a>(pages: impl Iterator<Item = &'b [Block]>, files: &'a [String]) -> Self {
        let mut found = HashMap::new();
        for (page, blocks) in pages.enumerate() {
            collect(blocks, page, &mut found);
        }
        Anchors { pages: Arc::new(found), files, here: 0 }
    }

    /// The same, seen from another page.
    pub(super) fn seen_from(&self, here: usize) -> Self {
        Anchors { here, ..self.clone() }
    }

    /// Whether something in the document has this anchor.
    pub(super) fn has(&self, id: &str) -> bool {
        self.pages.contains_key(id)
    }

    /// Where a link to an anchor leads; nothing if nothing has it.
    pub(super) fn href(&self, id: &str) -> Option<String> {
        if let Some(document) = id.strip_prefix(OTHER_DOCUMENT) {
            return Some(format!("{document}.html"));
        }
        let page = *self.pages.get(id)?;
        let file = self.files.get(page).filter(|_| page != self.here).map_or("", String::as_str);
        Some(format!("{file}#{}", href::fragment(id)))
    }
}

fn collect<'a>(blocks: &'a [Block], page: usize, found: &mut HashMap<&'a str, usize>) {
    for block in blocks {
        match block {
            Block::Section(section) => {
                note(&section.id, page, found);
                collect(&section.blocks, page, found);
            }
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, page, found)),
            Block::Definitions { items } => {
                for item in items {
                    item.id.iter().for_each(|id| note(id, page, found));
                    collect(&item.blocks, page, found);
                }
            }
            Block::Table(table) => {
                note(&table.id, page, found);
                for row in &table.rows {
                    row.id.iter().for_each(|id| note(id, page, found));
                    row.cells.iter().for_each(|cell| collect(cell, page, found));
                }
            }
            Block::Aside { blocks, .. } | Block::Quote { blocks } => collect(blocks, page, found),
            Block::Paragraph { .. } | Block::Code { .. } => {}
        }
    }
}

fn note<'a>(id: &'a str, page: usize, found: &mut HashMap<&'a str, usize>) {
    found.entry(id).or_insert(page);
}
