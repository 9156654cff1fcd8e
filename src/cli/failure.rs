//! Why the program could not do what it was asked to: exit code 2.

use std::io;

use crate::diagnostics::Diagnostic;
use crate::source::Sources;

/// A reason why nothing was done.
#[derive(Debug)]
pub struct Failure {
    /// What went wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// For a file of settings: where in it.
    pub place: Option<Box<(Sources, Diagnostic)>>,
}

impl Failure {
    /// A failure with this sentence.
    pub fn new(message: impl Into<String>) -> Self {
        Failure { message: message.into(), help: None, place: None }
    }

    /// Something that the system refused: `what` is "cannot read `x`".
    pub fn io(what: impl std::fmt::Display, error: &io::Error) -> Self {
        Failure::new(format!("{what}: {}", reason(error)))
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says what to do about it, if there is something to say.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }
}

/// The reason of a failure in plain words.
pub fn reason(error: &io::Error) -> String {
    use io::ErrorKind as Kind;
    let words = match error.kind() {
        Kind::NotFound => "it does not exist",
        Kind::PermissionDenied => "permission is denied",
        Kind::StorageFull => "the disk is full",
        Kind::QuotaExceeded => "your quota on this disk is used up",
        Kind::FileTooLarge => "the file would be larger than is allowed here",
        Kind::ReadOnlyFilesystem => "the disk is read-only",
        Kind::IsADirectory => "it is a folder",
        Kind::NotADirectory => "a part of the path is not a folder",
        Kind::AlreadyExists => "it exists already",
        Kind::InvalidFilename => "the name is not allowed here",
        _ => return without_number(&error.to_string()),
    };
    words.to_owned()
}

/// The system's own words, without the number that Rust appends.
fn without_number(text: &str) -> String {
    let words = text.split(" (os error").next().unwrap_or(text);
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => "the reason is unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_words() {
        assert_eq!(reason(&io::Error::from(io::ErrorKind::StorageFull)), "the disk is full");
        assert_eq!(reason(&io::Error::from_raw_os_error(28)), "the disk is full");
        assert_eq!(reason(&io::Error::from_raw_os_error(40)), "too many levels of symbolic links");
    }
}
