//! Findings for people: the lines of source with labels on all places, what to write instead, and why.

use std::io;

use codespan_reporting::diagnostic::{Diagnostic as Shown, Label as Mark, Severity};
use codespan_reporting::files::Error;
use codespan_reporting::term::{self, Config, termcolor::WriteColor};

use super::excerpt::Excerpt;
use super::fix::preview;
use super::group::groups;
use super::text::broken;
use super::{Report, visible};
use crate::diagnostics::{Diagnostic, Label, Level};
use crate::source::{FileId, Place};

/// How findings are shown to people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Show {
    /// Each in full, also where there are many of one code.
    pub all: bool,
    /// How many columns there are; where it is not known, nothing is broken into lines.
    pub columns: Option<usize>,
}

/// Prints findings with the lines they are about, and an empty line after each. Of many of one code the first is shown in full, the rest
/// with their places.
///
/// # Errors
/// If `out` does not take it.
pub fn write(out: &mut dyn WriteColor, report: Report<'_>, show: Show) -> io::Result<()> {
    let config = Config { tab_width: 4, ..Config::default() };
    for group in groups(report.findings, show.all) {
        let finding = group.first;
        let places: Vec<Place> = std::iter::once(&finding.primary).chain(&finding.related).map(|label| label.place).collect();
        // What stands before a line of source or a remark: the number of the line, and ` = ` or ` │ `.
        let margin = places.iter().map(|place| report.ends(*place).0.line.to_string().len()).max().unwrap_or_default() + 3;
        let columns = show.columns.map(|columns| columns.saturating_sub(margin));
        let excerpt = Excerpt::new(&report, &places, columns);
        match term::emit_to_write_style(out, &config, &excerpt, &shown(&report, finding, &excerpt, columns)) {
            Ok(()) => {}
            Err(Error::Io(error)) => return Err(error),
            Err(other) => return Err(io::Error::other(other)),
        }
        group.write_rest(out, &report)?;
    }
    Ok(())
}

fn shown(report: &Report<'_>, finding: &Diagnostic, excerpt: &Excerpt, columns: Option<usize>) -> Shown<FileId> {
    let mark = |label: &Label, mark: fn(FileId, std::ops::Range<usize>) -> Mark<FileId>| {
        mark(label.place.file, excerpt.range(label.place)).with_message(visible(&label.text))
    };
    let mut labels = vec![mark(&finding.primary, Mark::primary)];
    labels.extend(finding.related.iter().map(|label| mark(label, Mark::secondary)));
    Shown::new(severity(finding.level))
        .with_code(&finding.code)
        .with_message(visible(&finding.message))
        .with_labels(labels)
        .with_notes(remarks(report, finding, columns))
}

fn remarks(report: &Report<'_>, finding: &Diagnostic, columns: Option<usize>) -> Vec<String> {
    let mut shown: Vec<String> = super::remarks::remarks(finding).map(|(word, remark)| said(word, remark, columns)).collect();
    if let Some(fix) = &finding.fix {
        let mut text = said("fix", &fix.title, columns);
        for (number, line) in preview(report, fix).unwrap_or_default() {
            text.push_str(&format!("\n  {number} │ {line}"));
        }
        shown.push(text);
    }
    shown
}

/// A remark after its word; further lines stand under its first.
fn said(word: &str, remark: &str, columns: Option<usize>) -> String {
    let indent = " ".repeat(word.len() + 2);
    let columns = columns.map(|columns| columns.saturating_sub(indent.len()));
    format!("{word}: {}", broken(&visible(remark), columns).join(&format!("\n{indent}")))
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Note => Severity::Note,
        Level::Warning => Severity::Warning,
        Level::Error => Severity::Error,
    }
}
