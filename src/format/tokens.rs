//! The words and signs of an expression, as they stand in the source: parentheses that nobody needs are kept, because they help to read.

use std::ops::Range;

use crate::schema::is_reserved;
use crate::source::Span;
use crate::syntax::scan::{Ends, end_of_comment, end_of_text};

/// The words and signs of one expression.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    text: &'a str,
    /// In order.
    pub(super) spans: Vec<Span>,
    /// For each opening parenthesis, its closing one.
    partners: Vec<Option<usize>>,
}

impl<'a> Tokens<'a> {
    /// Those from `start` on, up to `end` and on to the parentheses that close after it.
    pub(super) fn read(text: &'a str, start: u32, end: u32) -> Self {
        let bytes = text.as_bytes();
        let mut tokens = Tokens { text, spans: Vec::new(), partners: Vec::new() };
        let mut open = Vec::new();
        let mut at = start as usize;
        while let Some(&byte) = bytes.get(at) {
            let next = match byte {
                b' ' | b'\t' | b'\r' | b'\n' => {
                    at += 1;
                    continue;
                }
                b'/' if bytes.get(at + 1) == Some(&b'/') => {
                    at = end_of_comment(bytes, at);
                    continue;
                }
                _ if at >= end as usize && (open.is_empty() || byte != b')') => break,
                b'"' => match end_of_text(bytes, at) {
                    Ends::At(next) | Ends::NotOnLine(next) => next,
                    Ends::Never => bytes.len(),
                },
                b'(' | b')' | b',' => at + 1,
                _ => word_or_sign(bytes, at),
            };
            let number = tokens.spans.len();
            if byte == b'(' {
                open.push(number);
            } else if byte == b')'
                && let Some(partner) = open.pop().and_then(|opened| tokens.partners.get_mut(opened))
            {
                *partner = Some(number);
            }
            tokens.spans.push(Span::new(at, next));
            tokens.partners.push(None);
            at = next;
        }
        tokens
    }

    /// Where the last one ends.
    pub(super) fn end(&self) -> u32 {
        self.spans.last().map_or(0, |span| span.end)
    }

    /// The word or sign with a number.
    pub(super) fn word(&self, number: usize) -> &'a str {
        self.spans.get(number).map_or("", |span| span.of(self.text))
    }

    /// The first one that begins at or after a place.
    pub(super) fn at(&self, place: u32) -> usize {
        self.spans.partition_point(|span| span.start < place)
    }

    /// The joining word before the part of an expression that begins at a place, which may be within parentheses of its own.
    pub(super) fn joint_before(&self, place: u32) -> usize {
        let mut number = self.at(place).saturating_sub(1);
        while number > 0 && self.word(number) == "(" {
            number -= 1;
        }
        number
    }

    /// Whether one pair of parentheses is around a part.
    pub(super) fn wrapped(&self, range: &Range<usize>) -> bool {
        self.partners.get(range.start).copied().flatten().is_some_and(|partner| partner + 1 == range.end)
    }

    /// Whether a blank stands between a word and the one before it.
    pub(super) fn spaced(&self, number: usize) -> bool {
        let before = self.word(number.saturating_sub(1));
        match self.word(number) {
            ")" | "," => false,
            "(" => before != "(" && (is_reserved(before) || !before.starts_with(char::is_alphabetic)),
            _ => before != "(",
        }
    }
}

/// The end of a word or of a sign such as `>=`.
fn word_or_sign(bytes: &[u8], at: usize) -> usize {
    let sign = |byte: &u8| matches!(byte, b'=' | b'<' | b'>' | b'!');
    let signs = bytes.get(at..).unwrap_or_default().iter().take_while(|byte| sign(byte)).count();
    if signs > 0 {
        return at + signs;
    }
    let mut end = at + 1;
    while let Some(byte) = bytes.get(end) {
        let comment = *byte == b'/' && bytes.get(end + 1) == Some(&b'/');
        if comment || sign(byte) || matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'(' | b')' | b',' | b'"' | b';' | b'{' | b'}') {
            break;
        }
        end += 1;
    }
    end
}
