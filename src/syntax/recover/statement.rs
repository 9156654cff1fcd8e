//! Where the statements of a block end, told without the grammar, for blocks that it cannot read whole.

use std::ops::Range;

use super::shape::Shape;
use crate::syntax::scan::{Ends, end_of_comment, is_block_text, is_field_like, skip_blanks};
use crate::syntax::words::{Sense, sense};

/// A statement of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Statement {
    /// From its first to its last byte.
    pub range: Range<usize>,
    /// Whether it begins like a field: with a word and a colon.
    pub field: bool,
    /// Where the block of a nested declaration opens.
    pub open: Option<usize>,
    /// Whether a text in it does not end, which the scanner reports.
    pub open_text: bool,
}

/// What is looked at: a text, up to the end of a block, and where blocks in it open and close.
pub(super) struct Statements<'a> {
    /// The whole text up to the end of the block.
    pub text: &'a str,
    /// Where blocks begin and end.
    pub shape: &'a Shape,
}

impl Statements<'_> {
    fn bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes().get(at).copied()
    }

    /// The statement that begins at `start`. It is never empty.
    pub fn statement(&self, start: usize) -> Statement {
        let mut found = Statement { range: start..start, field: is_field_like(self.bytes(), start), open: None, open_text: false };
        let mut at = start;
        let mut content = start;
        let mut parens = 0_usize;
        while let Some(byte) = self.byte(at) {
            match byte {
                b'"' => {
                    at = match self.shape.end_of_text(self.bytes(), at) {
                        Ends::At(end) => end,
                        Ends::NotOnLine(end) => {
                            found.open_text = true;
                            end
                        }
                        Ends::Never => {
                            found.open_text = true;
                            self.bytes().len()
                        }
                    };
                    content = at;
                }
                b'/' if self.byte(at + 1) == Some(b'/') => at = end_of_comment(self.bytes(), at),
                b'{' => {
                    let close = self.shape.end_of_block(at);
                    if !found.field {
                        found.open = Some(at);
                    }
                    at = close.map_or(at + 1, |close| close.max(at + 1));
                    content = at;
                    if !found.field {
                        break;
                    }
                }
                b'}' => {
                    // A stray one; it was reported and ends the statement.
                    if at == start {
                        content = at + 1;
                    }
                    break;
                }
                b';' if parens == 0 => {
                    if at == start {
                        content = at + 1;
                    }
                    break;
                }
                b'\n' => {
                    if !self.goes_on(&found, at, content, parens) {
                        break;
                    }
                    at += 1;
                }
                b' ' | b'\t' | b'\r' => at += 1,
                _ => {
                    match byte {
                        b'(' => parens += 1,
                        b')' => parens = parens.saturating_sub(1),
                        _ => {}
                    }
                    at += 1;
                    content = at;
                }
            }
        }
        if !found.field && found.open.is_none() && self.shape.lacks_brace(content) {
            found.open = Some(content);
            content = self.shape.end_of_block(content).unwrap_or(content);
        }
        found.range.end = content;
        found
    }

    /// Whether a statement goes on after the line break at `at`. `content` is the end of what stands before it.
    fn goes_on(&self, statement: &Statement, at: usize, content: usize, parens: usize) -> bool {
        if !statement.field && statement.open.is_none() && self.shape.lacks_brace(content) {
            return false;
        }
        let next = skip_blanks(self.bytes(), at, &mut Vec::new());
        let Some(byte) = self.byte(next) else { return false };
        if byte == b'}' || byte == b';' || is_field_like(self.bytes(), next) {
            return false;
        }
        let last = self.byte(content.wrapping_sub(1)).unwrap_or(b' ');
        if is_block_text(self.bytes(), next) {
            return last == b':' && statement.field;
        }
        if byte == b'{' {
            return !statement.field;
        }
        if self.is_header(next) {
            return false;
        }
        let open_end = matches!(last, b',' | b'(' | b'=' | b'<' | b'>' | b'+') || (last == b':' && statement.field);
        if open_end || parens > 0 || joins(self.word_before(content)) || matches!(byte, b'"' | b'(' | b')' | b',' | b'=' | b'<' | b'>' | b'!') {
            return true;
        }
        let word = self.word_at(next);
        if joins(word) {
            return true;
        }
        if !statement.field {
            return false;
        }
        let after = skip_line_blanks(self.bytes(), next + word.len());
        let lone = matches!(self.byte(after), None | Some(b'\n' | b',' | b'}')) || joins(self.word_at(after));
        lone || self.column(next) > self.column(statement.range.start)
    }

    /// Whether the line at `at` is the header of a declaration with a block.
    fn is_header(&self, at: usize) -> bool {
        if !self.text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphabetic) {
            return false;
        }
        let mut at = at;
        while let Some(byte) = self.byte(at) {
            match byte {
                b'{' => return true,
                b'\n' | b';' | b'}' => return false,
                b'"' => match self.shape.end_of_text(self.bytes(), at) {
                    Ends::At(end) => at = end,
                    Ends::NotOnLine(_) | Ends::Never => return false,
                },
                b'/' if self.byte(at + 1) == Some(b'/') => return false,
                _ => at += 1,
            }
        }
        false
    }

    fn word_at(&self, at: usize) -> &str {
        let rest = self.text.get(at..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }

    fn word_before(&self, end: usize) -> &str {
        let before = self.text.get(..end).unwrap_or_default();
        let length: usize = before.bytes().rev().take_while(|byte| byte.is_ascii_lowercase() || *byte == b'-').count();
        before.get(before.len() - length..).unwrap_or_default()
    }

    /// How far the line that holds `at` is indented.
    fn column(&self, at: usize) -> usize {
        let before = self.bytes().get(..at).unwrap_or_default();
        let line = memchr::memrchr(b'\n', before).map_or(0, |at| at + 1);
        before.get(line..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }
}

/// Whether a word joins what stands before and after it, so that a line neither ends nor begins a statement with it.
fn joins(word: &str) -> bool {
    matches!(sense(word), Sense::Prep(_) | Sense::And) || matches!(word, "or" | "has" | "is" | "not")
}

fn skip_line_blanks(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\r')) {
        at += 1;
    }
    if bytes.get(at..).is_some_and(|rest| rest.starts_with(b"//")) { end_of_comment(bytes, at) } else { at }
}
