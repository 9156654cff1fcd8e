//! The few things the scanner knows: where texts and comments end, and which bytes matter to it.

use std::ops::Range;

/// Bytes that mean nothing to the scanner.
pub const PLAIN: u8 = 0;
/// `"`.
pub const QUOTE: u8 = 1;
/// `/`, which may begin a comment.
pub const SLASH: u8 = 2;
/// `{`.
pub const OPEN_BRACE: u8 = 3;
/// `}`.
pub const CLOSE_BRACE: u8 = 4;
/// `(`.
pub const OPEN_PAREN: u8 = 5;
/// `)`.
pub const CLOSE_PAREN: u8 = 6;
/// A line break or `;`.
pub const END: u8 = 7;

/// What a byte is to the scanner.
#[inline]
pub fn class(byte: u8) -> u8 {
    match byte {
        b'"' => QUOTE,
        b'/' => SLASH,
        b'{' => OPEN_BRACE,
        b'}' => CLOSE_BRACE,
        b'(' => OPEN_PAREN,
        b')' => CLOSE_PAREN,
        b'\n' | b';' => END,
        _ => PLAIN,
    }
}

/// How a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Before this byte.
    At(usize),
    /// Not on its line, which ends before this byte.
    NotOnLine(usize),
    /// A text in three quotes that does not end.
    Never,
}

/// Whether three quotes stand here.
pub fn is_block_text(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..).is_some_and(|rest| rest.starts_with(b"\"\"\""))
}

/// Where the text that begins at `at`, with a quote, ends.
pub fn end_of_text(bytes: &[u8], at: usize) -> Ends {
    if is_block_text(bytes, at) {
        let inner = bytes.get(at + 3..).unwrap_or_default();
        return memchr::memmem::find(inner, b"\"\"\"").map_or(Ends::Never, |length| Ends::At(at + 3 + length + 3));
    }
    let mut next = at + 1;
    while let Some(length) = memchr::memchr3(b'"', b'\\', b'\n', bytes.get(next..).unwrap_or_default()) {
        let found = next + length;
        match bytes.get(found) {
            Some(b'"') => return Ends::At(found + 1),
            Some(b'\\') if bytes.get(found + 1) != Some(&b'\n') => next = found + 2,
            Some(b'\\') => next = found + 1,
            _ => return Ends::NotOnLine(without_return(bytes, found)),
        }
    }
    Ends::NotOnLine(bytes.len())
}

/// The end of the comment that begins at `at`; the next byte where only a single slash stands there.
pub fn end_of_comment(bytes: &[u8], at: usize) -> usize {
    if bytes.get(at + 1) != Some(&b'/') {
        return at + 1;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    without_return(bytes, memchr::memchr(b'\n', rest).map_or(bytes.len(), |length| at + length))
}

/// The end of a line without the carriage return before its line break.
fn without_return(bytes: &[u8], end: usize) -> usize {
    if end > 0 && bytes.get(end - 1) == Some(&b'\r') && bytes.get(end) == Some(&b'\n') { end - 1 } else { end }
}

/// The next byte from `at` on that is neither blank nor in a comment; the comments are noted.
pub fn skip_blanks(bytes: &[u8], mut at: usize, comments: &mut Vec<Range<usize>>) -> usize {
    loop {
        match bytes.get(at) {
            Some(b' ' | b'\t' | b'\r' | b'\n') => at += 1,
            Some(b'/') if bytes.get(at + 1) == Some(&b'/') => {
                let end = end_of_comment(bytes, at);
                comments.push(at..end);
                at = end;
            }
            _ => return at,
        }
    }
}
