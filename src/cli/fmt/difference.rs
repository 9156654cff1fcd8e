//! What laying out a file would change, as a unified diff.

use std::io;

use codespan_reporting::term::termcolor::{Color, ColorSpec, WriteColor};
use similar::{ChangeTag, TextDiff};

use crate::report::visible;

/// How many lines that stay are shown around those that change.
const CONTEXT: usize = 3;

/// Writes the difference between what a file says and what it would say.
///
/// # Errors
/// If the writer does.
pub(super) fn write(out: &mut dyn WriteColor, shown: &str, before: &str, after: &str) -> io::Result<()> {
    let diff = TextDiff::from_lines(before, after);
    coloured(out, ColorSpec::new().set_bold(true), &format!("--- {shown}\n+++ {shown}\n"))?;
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        coloured(out, ColorSpec::new().set_fg(Some(Color::Cyan)), &format!("{}\n", hunk.header()))?;
        for change in hunk.iter_changes() {
            let (sign, colour) = match change.tag() {
                ChangeTag::Delete => ('-', Some(Color::Red)),
                ChangeTag::Insert => ('+', Some(Color::Green)),
                ChangeTag::Equal => (' ', None),
            };
            let line = change.value().strip_suffix('\n').unwrap_or(change.value());
            coloured(out, ColorSpec::new().set_fg(colour), &format!("{sign}{}\n", visible(line)))?;
            if change.missing_newline() {
                writeln!(out, "\\ No newline at end of file")?;
            }
        }
    }
    Ok(())
}

fn coloured(out: &mut dyn WriteColor, colour: &ColorSpec, words: &str) -> io::Result<()> {
    out.set_color(colour)?;
    out.write_all(words.strip_suffix('\n').unwrap_or(words).as_bytes())?;
    out.reset()?;
    writeln!(out)
}
