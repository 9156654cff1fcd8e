//! Reading one file as text.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::super::failure::Failure;

/// The largest file that is read: 1 GiB, which is far more than any policy, and well within what a place in a source can count.
const LIMIT: u64 = 1 << 30;

/// Reads a file; `shown` is its path as the user knows it.
///
/// # Errors
/// If it cannot be read, is too large or is not UTF-8.
pub fn file(path: &Path, shown: &str) -> Result<String, Failure> {
    let cannot = |error: &io::Error| {
        let link = path.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) && error.kind() == io::ErrorKind::NotFound;
        if link {
            Failure::new(format!("cannot read `{shown}`: it is a link to a file that does not exist"))
        } else {
            Failure::io(format!("cannot read `{shown}`"), error)
        }
    };
    let file = File::open(path).map_err(|error| cannot(&error))?;
    let length = file.metadata().map_err(|error| cannot(&error))?.len();
    if length > LIMIT {
        return Err(too_large(shown));
    }
    text(file, shown, usize::try_from(length).unwrap_or_default())
}

/// Reads standard input.
///
/// # Errors
/// If it cannot be read, is too large or is not UTF-8.
pub fn input() -> Result<String, Failure> {
    text(io::stdin().lock(), "<stdin>", 0)
}

fn text(from: impl Read, shown: &str, length: usize) -> Result<String, Failure> {
    let mut bytes = Vec::with_capacity(length);
    from.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|error| Failure::io(format!("cannot read `{shown}`"), &error))?;
    if bytes.len() as u64 > LIMIT {
        return Err(too_large(shown));
    }
    String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes(), error.utf8_error().valid_up_to(), shown))
}

fn too_large(shown: &str) -> Failure {
    Failure::new(format!("`{shown}` is larger than 1 GiB, which is more than a policy may be")).help("give another file, or split it into several")
}

fn not_utf8(bytes: &[u8], at: usize, shown: &str) -> Failure {
    let line = 1 + memchr::memchr_iter(b'\n', bytes.get(..at).unwrap_or_default()).count();
    let wrong = bytes.get(at).copied().unwrap_or_default();
    let help = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "it seems to be UTF-16; save it as UTF-8",
        [0x1f, 0x8b, ..] | [0x50, 0x4b, ..] | [0x7f, 0x45, ..] => "it does not seem to be a text at all; give another file",
        _ => "save it as UTF-8; many editors call this the encoding of the file",
    };
    Failure::new(format!("`{shown}` is not UTF-8: byte {at} (0x{wrong:02x}, in line {line}) is part of no character")).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_where_a_text_is_not_utf8() {
        let failure = text(&b"group g {\n  note: \"caf\xe9\"\n}\n"[..], "x.policy", 0).unwrap_err();
        assert_eq!(failure.message, "`x.policy` is not UTF-8: byte 22 (0xe9, in line 2) is part of no character");
        let failure = text(&b"\xff\xfeg\0"[..], "x.policy", 0).unwrap_err();
        assert_eq!(failure.help.as_deref(), Some("it seems to be UTF-16; save it as UTF-8"));
    }
}
