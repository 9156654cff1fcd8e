//! How much there is in a document: about how many bytes of HTML.

use crate::compose::doc::{Block, Inline};

/// What an element takes besides its words.
const TAGS: usize = 12;

/// About how many bytes some blocks are.
pub(super) fn of(blocks: &[Block]) -> usize {
    blocks.iter().map(one).sum()
}

/// About how many bytes a block is.
pub(super) fn one(block: &Block) -> usize {
    TAGS + match block {
        Block::Section(section) => section.id.len() + words(&section.title) + of(&section.blocks),
        Block::Paragraph { text } => words(text),
        Block::List { items, .. } => items.iter().map(|item| TAGS + of(item)).sum(),
        Block::Definitions { items } => items.iter().map(|item| 4 * TAGS + words(&item.term) + of(&item.blocks)).sum(),
        Block::Table(table) => {
            let label: usize = table.columns.iter().map(|column| 2 * TAGS + words(column)).sum();
            table.rows.iter().map(|row| label + row.cells.iter().map(|cell| of(cell)).sum::<usize>()).sum()
        }
        Block::Aside { title, blocks, .. } => title.as_deref().map_or(0, words) + of(blocks),
        Block::Quote { blocks } => of(blocks),
        Block::Code { text } => text.len(),
    }
}

fn words(inlines: &[Inline]) -> usize {
    let one = |inline: &Inline| match inline {
        Inline::Text { text } => text.len(),
        Inline::Code { text } | Inline::Date { text, .. } => TAGS + text.len(),
        Inline::Strong { inner } | Inline::Emphasis { inner } | Inline::Silence { inner } | Inline::Foreign { inner, .. } => TAGS + words(inner),
        Inline::Link { href: to, inner } | Inline::Anchor { to, inner } => TAGS + to.len() + words(inner),
        Inline::Break => TAGS,
    };
    inlines.iter().map(one).sum()
}
