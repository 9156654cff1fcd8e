//! Findings for people: the lines of source with labels on all places, what to write instead, and why.

use std::io;

use codespan_reporting::diagnostic::{Diagnostic as Shown, Label as Mark, Severity};
use codespan_reporting::files::Error;
use codespan_reporting::term::{self, Config, termcolor::WriteColor};

use super::excerpt::Excerpt;
use super::fix::preview;
use super::{Report, visible};
use crate::diagnostics::{Diagnostic, Label, Level};
use crate::source::{FileId, Place};

/// Prints each finding with the lines it is about, and an empty line after it.
///
/// # Errors
/// If `out` does not take it.
pub fn write(out: &mut dyn WriteColor, report: Report<'_>) -> io::Result<()> {
    let config = Config { tab_width: 4, ..Config::default() };
    for finding in report.findings {
        let places: Vec<Place> = std::iter::once(&finding.primary).chain(&finding.related).map(|label| label.place).collect();
        let excerpt = Excerpt::new(&report, &places);
        match term::emit_to_write_style(out, &config, &excerpt, &shown(&report, finding, &excerpt)) {
            Ok(()) => {}
            Err(Error::Io(error)) => return Err(error),
            Err(other) => return Err(io::Error::other(other)),
        }
    }
    Ok(())
}

fn shown(report: &Report<'_>, finding: &Diagnostic, excerpt: &Excerpt) -> Shown<FileId> {
    let mark = |label: &Label, mark: fn(FileId, std::ops::Range<usize>) -> Mark<FileId>| {
        mark(label.place.file, excerpt.range(label.place)).with_message(visible(&label.text))
    };
    let mut labels = vec![mark(&finding.primary, Mark::primary)];
    labels.extend(finding.related.iter().map(|label| mark(label, Mark::secondary)));
    Shown::new(severity(finding.level))
        .with_code(&finding.code)
        .with_message(visible(&finding.message))
        .with_labels(labels)
        .with_notes(remarks(report, finding))
}

fn remarks(report: &Report<'_>, finding: &Diagnostic) -> Vec<String> {
    let mut remarks: Vec<String> = Vec::new();
    remarks.extend(finding.help.as_ref().map(|help| format!("help: {}", indented(help))));
    remarks.extend(finding.notes.iter().map(|note| format!("note: {}", indented(note))));
    if let Some(fix) = &finding.fix {
        let mut text = format!("fix: {}", indented(&fix.title));
        for (number, line) in preview(report, fix).unwrap_or_default() {
            text.push_str(&format!("\n  {number} │ {line}"));
        }
        remarks.push(text);
    }
    remarks
}

/// A remark whose further lines stand under its first.
fn indented(text: &str) -> String {
    visible(text).replace('\n', "\n      ")
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Note => Severity::Note,
        Level::Warning => Severity::Warning,
        Level::Error => Severity::Error,
    }
}
