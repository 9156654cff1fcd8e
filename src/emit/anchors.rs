//! The anchors of a document, so that no link within it leads nowhere.

use std::collections::HashSet;

use crate::compose::doc::Block;

/// The anchors of a document.
#[derive(Debug, Default)]
pub(super) struct Anchors<'a>(HashSet<&'a str>);

impl<'a> Anchors<'a> {
    pub(super) fn of(blocks: &'a [Block]) -> Self {
        let mut anchors = Anchors::default();
        anchors.collect(blocks);
        anchors
    }

    /// Whether something has this anchor.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }

    fn collect(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Section(section) => {
                    self.0.insert(&section.id);
                    self.collect(&section.blocks);
                }
                Block::List { items, .. } => items.iter().for_each(|item| self.collect(item)),
                Block::Definitions { items } => {
                    for item in items {
                        self.0.extend(item.id.as_deref());
                        self.collect(&item.blocks);
                    }
                }
                Block::Table(table) => {
                    self.0.insert(&table.id);
                    for row in &table.rows {
                        self.0.extend(row.id.as_deref());
                        row.cells.iter().for_each(|cell| self.collect(cell));
                    }
                }
                Block::Aside { blocks, .. } | Block::Quote { blocks } => self.collect(blocks),
                Block::Paragraph { .. } | Block::Code { .. } => {}
            }
        }
    }
}
