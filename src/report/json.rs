//! All findings as one JSON array. What its members mean is told in `docs/findings-json.md`.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use super::Report;
use crate::diagnostics::{Diagnostic, Fix, Label, Level};
use crate::source::Place;

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    level: Level,
    message: &'a str,
    #[serde(flatten)]
    at: At<'a>,
    related: Vec<At<'a>>,
    help: Option<&'a str>,
    notes: Vec<&'a str>,
    fix: Option<Change<'a>>,
}

#[derive(Serialize)]
struct At<'a> {
    path: Cow<'a, str>,
    library: bool,
    start: Position,
    end: Position,
    label: Option<&'a str>,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
    offset: u32,
}

#[derive(Serialize)]
struct Change<'a> {
    title: &'a str,
    edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    path: Cow<'a, str>,
    start: Position,
    end: Position,
    text: &'a str,
}

/// Prints all findings as one JSON array, with a line break at the end.
///
/// # Errors
/// If `out` does not take it.
pub fn write(out: &mut dyn Write, report: Report<'_>) -> io::Result<()> {
    let findings: Vec<Finding<'_>> = report.findings.iter().map(|finding| Finding::new(&report, finding)).collect();
    serde_json::to_writer_pretty(&mut *out, &findings)?;
    writeln!(out)
}

/// A finding as it stands in the array.
///
/// # Errors
/// If it cannot be said in JSON.
pub fn value(report: Report<'_>, finding: &Diagnostic) -> serde_json::Result<serde_json::Value> {
    serde_json::to_value(Finding::new(&report, finding))
}

impl<'a> Finding<'a> {
    fn new(report: &Report<'a>, finding: &'a Diagnostic) -> Self {
        Finding {
            code: &finding.code,
            level: finding.level,
            message: &finding.message,
            at: At::new(report, &finding.primary),
            related: finding.related.iter().map(|label| At::new(report, label)).collect(),
            help: finding.help.as_deref(),
            notes: finding.notes.iter().map(|note| &**note).collect(),
            fix: finding.fix.as_ref().map(|fix| Change::new(report, fix)),
        }
    }
}

impl<'a> At<'a> {
    fn new(report: &Report<'a>, label: &'a Label) -> Self {
        let (start, end) = positions(report, label.place);
        let library = report.sources.file(label.place.file).library;
        At { path: report.path(label.place.file), library, start, end, label: Some(label.text.as_str()).filter(|text| !text.is_empty()) }
    }
}

impl<'a> Change<'a> {
    fn new(report: &Report<'a>, fix: &'a Fix) -> Self {
        let edit = |(place, text): &'a (Place, String)| {
            let (start, end) = positions(report, *place);
            Edit { path: report.path(place.file), start, end, text }
        };
        Change { title: &fix.title, edits: fix.edits.iter().map(edit).collect() }
    }
}

fn positions(report: &Report<'_>, place: Place) -> (Position, Position) {
    let file = report.sources.file(place.file);
    let position = |offset: u32| {
        let at = file.line_column(offset);
        Position { line: at.line, column: at.column, offset }
    };
    (position(place.span.start), position(place.span.end.max(place.span.start)))
}
