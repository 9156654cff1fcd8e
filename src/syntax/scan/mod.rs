//! Splits a file into its top-level declarations without reading them: it knows texts, comments and brackets, nothing else.
//!
//! It depends on nothing, so that the build script can include it to index the standard library.
//!
//! Where the braces of a file balance, they decide. Where they do not, the layout does: see [`layout`].

mod bare;
mod blocks;
mod head;
mod layout;
mod lex;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub use blocks::{Block, blocks};
pub use head::{head, is_field_like};
pub use lex::{Ends, end_of_comment, end_of_text, is_block_text, skip_blanks};

use lex::class;

/// How deep blocks and parentheses may nest.
pub const DEPTH: usize = 128;

/// What a file consists of.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Split {
    /// The top-level declarations, in order; they do not overlap.
    pub decls: Vec<Chunk>,
    /// The comments, from their slashes to the end of the line.
    pub comments: Vec<Range<usize>>,
    /// What is wrong with the brackets and quotes, in order.
    pub problems: Vec<Problem>,
    /// The blocks of the file, by where they open. Empty where the braces balance.
    pub blocks: Vec<Block>,
    /// The texts in three quotes that do not end, up to where they are given up.
    pub open_texts: Vec<Range<usize>>,
}

/// One top-level declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// From its first to its last byte, without surrounding blanks.
    pub range: Range<usize>,
    /// Whether its brackets and quotes are as they should be; if not, the grammar need not be asked.
    pub sound: bool,
    /// Whether it is nested too deeply to be read.
    pub deep: bool,
}

/// What is wrong with brackets and quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A text does not end on its line.
    OpenText {
        /// Its quote.
        at: usize,
        /// The end of the line.
        end: usize,
    },
    /// A text in three quotes does not end.
    OpenBlockText {
        /// Its quotes.
        at: usize,
    },
    /// A block is not closed.
    MissingClose {
        /// The declaration's first byte.
        header: usize,
        /// Its `{`.
        open: usize,
        /// Where the `}` should stand: after the last thing in the block.
        at: usize,
        /// The blanks before the declaration.
        indent: Range<usize>,
    },
    /// A block is not opened.
    MissingOpen {
        /// Where the `{` should stand: after the header.
        at: usize,
    },
    /// A `}` closes nothing.
    StrayClose {
        /// Where it is.
        at: usize,
    },
    /// Nested too deeply from here on.
    TooDeep {
        /// The bracket that is one too many.
        at: usize,
    },
    /// A character that a text file does not hold.
    Control {
        /// Where it is.
        at: usize,
    },
}

/// Splits a file.
pub fn split(text: &str) -> Split {
    split_from(text, if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 })
}

/// Splits what stands from `start` on.
pub fn split_from(text: &str, start: usize) -> Split {
    let mut split = Split::default();
    if !by_braces(text, start, &mut split) {
        split = Split::default();
        layout::by_layout(text, start, &mut split);
    }
    for at in memchr::memchr_iter(0, text.as_bytes().get(start..).unwrap_or_default()) {
        split.problems.push(Problem::Control { at: start + at });
    }
    split.problems.sort_by_key(Problem::at);
    split
}

impl Problem {
    /// Where it is, for putting problems in order.
    pub fn at(&self) -> usize {
        match *self {
            Problem::OpenText { at, .. }
            | Problem::OpenBlockText { at }
            | Problem::MissingClose { at, .. }
            | Problem::MissingOpen { at }
            | Problem::StrayClose { at }
            | Problem::TooDeep { at }
            | Problem::Control { at } => at,
        }
    }
}

/// Splits a file whose braces balance. Gives up (`false`) where they do not.
fn by_braces(text: &str, start: usize, split: &mut Split) -> bool {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        at = skip_blanks(bytes, at, &mut split.comments);
        match bytes.get(at) {
            None => return true,
            Some(b';') => at += 1,
            Some(b'}') => return false,
            Some(_) => match chunk_by_braces(text, at, split) {
                Some(end) => at = end,
                None => return false,
            },
        }
    }
}

/// One declaration of a file whose braces balance; gives its end, or nothing where they turn out not to balance.
fn chunk_by_braces(text: &str, start: usize, split: &mut Split) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = start;
    let mut end = start;
    let mut braces = 0_usize;
    let mut parens = 0_usize;
    let mut chunk = Chunk { range: start..start, sound: true, deep: false };
    while let Some(&byte) = bytes.get(at) {
        match class(byte) {
            lex::PLAIN => at += 1,
            lex::QUOTE => match end_of_text(bytes, at) {
                Ends::At(end) => at = end,
                Ends::NotOnLine(end) => {
                    split.problems.push(Problem::OpenText { at, end });
                    chunk.sound = false;
                    at = end;
                }
                Ends::Never => return None,
            },
            lex::SLASH => {
                let next = lex::end_of_comment(bytes, at);
                if next > at + 1 {
                    split.comments.push(at..next);
                    at = next;
                    continue;
                }
                at = next;
            }
            lex::OPEN_BRACE => {
                braces += 1;
                parens = 0;
                at += 1;
            }
            lex::CLOSE_BRACE => {
                braces = braces.checked_sub(1)?;
                parens = 0;
                at += 1;
                if braces == 0 {
                    end = at;
                    break;
                }
            }
            lex::OPEN_PAREN => {
                parens += 1;
                at += 1;
            }
            lex::CLOSE_PAREN => {
                parens = parens.saturating_sub(1);
                at += 1;
            }
            _ => {
                // A line ends, or a semicolon stands.
                if braces == 0 && (parens == 0 || byte == b';') && !(byte == b'\n' && header_goes_on(bytes, at)) {
                    break;
                }
                at += 1;
                if parens > 0 && is_field_like(bytes, at) {
                    parens = 0;
                }
                continue;
            }
        }
        end = at;
        if braces + parens > DEPTH && !chunk.deep {
            chunk.deep = true;
            chunk.sound = false;
            split.problems.push(Problem::TooDeep { at: at - 1 });
        }
    }
    if braces > 0 {
        return None;
    }
    chunk.range.end = trimmed(bytes, start, end);
    if braces == 0 && is_field_like(bytes, start) {
        // A field on the top level: most likely the `{` before it is missing, which the layout tells.
        return None;
    }
    split.decls.push(chunk);
    Some(at)
}

/// Whether after the line break at `at` follows what belongs on the line of a header: its brace, or, indented, its title.
fn header_goes_on(bytes: &[u8], at: usize) -> bool {
    let blanks = bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let next = at + blanks;
    match bytes.get(next) {
        Some(b'{') => true,
        Some(b'"') => !is_block_text(bytes, next) && matches!(bytes.get(next.wrapping_sub(1)), Some(b' ' | b'\t')),
        _ => false,
    }
}

/// The end without blanks before it.
fn trimmed(bytes: &[u8], start: usize, end: usize) -> usize {
    let blanks = bytes.get(start..end).unwrap_or_default().iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
    end - blanks
}
