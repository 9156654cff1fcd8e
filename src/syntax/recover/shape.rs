//! Where the blocks and texts of a declaration begin and end, as the scanner sees it.

use std::ops::Range;

use crate::syntax::scan::{self, Block, Chunk, Ends, Split};

/// The blocks of a declaration, and its texts in three quotes that do not end.
#[derive(Debug)]
pub(super) struct Shape {
    blocks: Vec<Block>,
    open_texts: Vec<Range<usize>>,
}

impl Shape {
    /// The shape of one chunk of a file.
    pub fn new(text: &str, split: &Split, chunk: &Chunk) -> Shape {
        let open_texts = split.open_texts.iter().filter(|open| chunk.range.contains(&open.start)).cloned().collect();
        if split.blocks.is_empty() {
            return Shape { blocks: scan::blocks(text, chunk.range.clone()), open_texts };
        }
        let from = split.blocks.partition_point(|block| block.open < chunk.range.start);
        let to = split.blocks.partition_point(|block| block.open < chunk.range.end || (!block.opened && block.open == chunk.range.end));
        Shape { blocks: split.blocks.get(from..to).unwrap_or_default().to_vec(), open_texts }
    }

    fn block_at(&self, open: usize) -> Option<&Block> {
        let index = self.blocks.binary_search_by_key(&open, |block| block.open).ok()?;
        self.blocks.get(index)
    }

    /// For the place of a `{`, the byte after its block.
    pub fn end_of_block(&self, open: usize) -> Option<usize> {
        self.block_at(open).map(|block| block.close + usize::from(block.closed))
    }

    /// Whether a `{` is missing here.
    pub fn lacks_brace(&self, at: usize) -> bool {
        self.block_at(at).is_some_and(|block| !block.opened)
    }

    /// The first block that opens in a range.
    pub fn block_in(&self, range: &Range<usize>) -> Option<Block> {
        let from = self.blocks.partition_point(|block| block.open < range.start);
        self.blocks.get(from).filter(|block| block.open < range.end || (!block.opened && block.open == range.end)).cloned()
    }

    /// Where the text that begins at `at` ends.
    pub fn end_of_text(&self, bytes: &[u8], at: usize) -> Ends {
        match self.open_texts.iter().find(|open| open.start == at) {
            Some(open) => Ends::NotOnLine(open.end.min(bytes.len())),
            None => scan::end_of_text(bytes, at),
        }
    }

    /// Whether a text in three quotes begins in a range and does not end.
    pub fn has_open_text(&self, range: &Range<usize>) -> bool {
        self.open_texts.iter().any(|open| range.contains(&open.start))
    }
}
