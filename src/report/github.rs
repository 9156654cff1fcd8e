//! Findings as annotations of a run on GitHub: one workflow command a line, which the runner shows beside the lines they are about.

use std::io::{self, Write};

use super::remarks::in_lines;
use super::{Report, text::one_line};
use crate::diagnostics::Level;

/// Prints a workflow command for each finding.
///
/// # Errors
/// If `out` does not take it.
pub fn write(out: &mut dyn Write, report: Report<'_>) -> io::Result<()> {
    for finding in report.findings {
        let place = finding.primary.place;
        let (start, end) = report.ends(place);
        let path = property(&one_line(&report.path(place.file)));
        write!(out, "::{} file={path},line={},endLine={}", command(finding.level), start.line, end.line)?;
        // Columns of a place over several lines would be refused.
        if start.line == end.line {
            write!(out, ",col={},endColumn={}", start.column, end.column)?;
        }
        writeln!(out, ",title={}::{}", property(&finding.code), data(&in_lines(finding)))?;
    }
    Ok(())
}

fn command(level: Level) -> &'static str {
    match level {
        Level::Note => "notice",
        Level::Warning => "warning",
        Level::Error => "error",
    }
}

/// Text as it may stand after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text as it may stand between `=` and the next comma.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_command_early() {
        assert_eq!(data("50 %\r\n::error::, x"), "50 %25%0D%0A::error::, x");
        assert_eq!(property("a,b:c%\n"), "a%2Cb%3Ac%25%0A");
    }
}
