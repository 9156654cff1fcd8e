//! The proof that a layout means what the source means, and that it is the last one.

use super::format;
use super::same::meaning;
use crate::source::FileId;
use crate::syntax::ast::File;
use crate::syntax::parse;

/// Why there is no layout of a file. Each of them is a fault of the program, not of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The layout cannot be read without errors.
    Unreadable,
    /// It says something else than the source, or has other comments.
    Changed,
    /// Laid out again, it is another one.
    Unsettled,
}

impl Refusal {
    /// What is wrong with the layout, for a message.
    pub fn reason(self) -> &'static str {
        match self {
            Refusal::Unreadable => "the result could not be read",
            Refusal::Changed => "the result would not mean the same",
            Refusal::Unsettled => "the result would be laid out anew each time",
        }
    }
}

/// How often a layout may be laid out until it stays as it is. A comment that moves to the end of its line can make room for another layout.
const ROUNDS: usize = 4;

/// The canonical text of a file that was read without errors, with the proof: it was read again, without errors, says the same, has the same
/// comments in the same places, and laid out once more stays as it is.
///
/// # Errors
/// If one of these does not hold.
pub fn proved(file: &File, source: &str) -> Result<String, Refusal> {
    let said = meaning(file, source);
    let mut text = format(file, source);
    for _ in 0..ROUNDS {
        let mut findings = Vec::new();
        let read = parse(FileId::default(), &text, &mut findings);
        if !findings.is_empty() {
            return Err(Refusal::Unreadable);
        }
        if meaning(&read, &text) != said {
            return Err(Refusal::Changed);
        }
        let again = format(&read, &text);
        if again == text {
            return Ok(text);
        }
        text = again;
    }
    Err(Refusal::Unsettled)
}
