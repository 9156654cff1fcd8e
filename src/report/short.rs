//! One line for each finding: `path:line:column: level[code]: message`.

use std::io::{self, Write};

use super::{Report, text::one_line};

/// Prints each finding on one line.
///
/// # Errors
/// If `out` does not take it.
pub fn write(out: &mut dyn Write, report: Report<'_>) -> io::Result<()> {
    for finding in report.findings {
        let place = finding.primary.place;
        let at = report.sources.file(place.file).line_column(place.span.start);
        let path = one_line(&report.path(place.file));
        let message = one_line(&finding.message);
        writeln!(out, "{path}:{}:{}: {}[{}]: {message}", at.line, at.column, finding.level.word(), finding.code)?;
    }
    Ok(())
}
