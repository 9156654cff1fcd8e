//! How many findings there are.

use std::fmt;

use crate::diagnostics::{Diagnostic, Level};

/// Findings by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many errors.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// How many notes.
    pub notes: usize,
}

/// Counts findings by level.
pub fn count(findings: &[Diagnostic]) -> Summary {
    let of = |level: Level| findings.iter().filter(|finding| finding.level == level).count();
    Summary { errors: of(Level::Error), warnings: of(Level::Warning), notes: of(Level::Note) }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [("error", self.errors), ("warning", self.warnings), ("note", self.notes)];
        let mut first = true;
        for (word, number) in words.into_iter().filter(|(_, number)| *number > 0) {
            let comma = if first { "" } else { ", " };
            let plural = if number == 1 { "" } else { "s" };
            write!(f, "{comma}{number} {word}{plural}")?;
            first = false;
        }
        if first { f.write_str("no findings") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_said_in_words() {
        assert_eq!(Summary::default().to_string(), "no findings");
        assert_eq!(Summary { errors: 1, warnings: 0, notes: 2 }.to_string(), "1 error, 2 notes");
    }
}
