//! What is said of a finding in words besides its message.

use super::text::one_line;
use crate::diagnostics::Diagnostic;

/// The message, and below it, a line each, what to write instead and the notes: for formats that have room for one text only.
pub(super) fn in_lines(finding: &Diagnostic) -> String {
    let mut text = one_line(&finding.message);
    for (word, remark) in remarks(finding) {
        text.push('\n');
        text.push_str(word);
        text.push_str(": ");
        text.push_str(&one_line(remark));
    }
    text
}

/// Each remark with the word that stands before it.
pub(super) fn remarks(finding: &Diagnostic) -> impl Iterator<Item = (&'static str, &str)> {
    let help = finding.help.iter().map(|help| ("help", &**help));
    help.chain(finding.notes.iter().map(|note| ("note", &**note)))
}
