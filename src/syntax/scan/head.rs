//! What a declaration is called, told from its first words.

use std::ops::Range;

/// The kind and the name of the declaration that begins at `start`: the first two words of its line. The name is empty where a title,
/// a block or the end of the line follows the kind.
pub fn head(text: &str, start: usize) -> (Range<usize>, Range<usize>) {
    let bytes = text.as_bytes();
    let kind = word(bytes, start);
    let mut at = kind.end;
    while matches!(bytes.get(at), Some(b' ' | b'\t')) {
        at += 1;
    }
    let name = word(bytes, at);
    (kind, name)
}

/// The word that begins at `start`, without the slashes of a comment.
fn word(bytes: &[u8], start: usize) -> Range<usize> {
    let mut end = start;
    while let Some(&byte) = bytes.get(end) {
        let part = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') || byte >= 0x80;
        if !part && (byte != b'/' || bytes.get(end + 1) == Some(&b'/')) {
            break;
        }
        end += 1;
    }
    start..end
}

/// Whether a word and a colon stand at `at`, after blanks: the beginning of a field.
pub fn is_field_like(bytes: &[u8], mut at: usize) -> bool {
    while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\r')) {
        at += 1;
    }
    let word = word(bytes, at);
    if word.is_empty() {
        return false;
    }
    at = word.end;
    while matches!(bytes.get(at), Some(b' ' | b'\t')) {
        at += 1;
    }
    bytes.get(at) == Some(&b':')
}
