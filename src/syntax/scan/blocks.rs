//! Where the blocks of a declaration open and close.

use std::ops::Range;

use super::lex::{self, Ends, class, end_of_comment, end_of_text};

/// A block, from brace to brace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its `{`, or where it should stand.
    pub open: usize,
    /// Its `}`, or where it should stand.
    pub close: usize,
    /// Whether the `{` is there.
    pub opened: bool,
    /// Whether the `}` is there.
    pub closed: bool,
}

/// The blocks in a part of a file whose braces balance, by where they open.
pub fn blocks(text: &str, range: Range<usize>) -> Vec<Block> {
    let bytes = text.as_bytes().get(..range.end).unwrap_or_default();
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = Vec::new();
    let mut at = range.start;
    while let Some(&byte) = bytes.get(at) {
        match class(byte) {
            lex::QUOTE => match end_of_text(bytes, at) {
                Ends::At(end) | Ends::NotOnLine(end) => at = end,
                Ends::Never => break,
            },
            lex::SLASH => at = end_of_comment(bytes, at),
            lex::OPEN_BRACE => {
                open.push(blocks.len());
                blocks.push(Block { open: at, close: range.end, opened: true, closed: false });
                at += 1;
            }
            lex::CLOSE_BRACE => {
                if let Some(block) = open.pop().and_then(|index| blocks.get_mut(index)) {
                    block.close = at;
                    block.closed = true;
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
    blocks
}
