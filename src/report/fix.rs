//! What the source would be after a fix.

use super::{Report, text::visible_char};
use crate::diagnostics::Fix;
use crate::source::{FileId, Place, Span};

/// At most so many lines are shown.
const MOST: usize = 6;

/// The lines that a fix changes, as they would be, with their numbers. Nothing if the fix changes several files or far too much.
pub(super) fn preview(report: &Report<'_>, fix: &Fix) -> Option<Vec<(usize, String)>> {
    let mut edits: Vec<(Place, &str)> = fix.edits.iter().map(|(place, text)| (*place, text.as_str())).collect();
    edits.sort_by_key(|(place, _)| *place);
    let file: FileId = edits.first()?.0.file;
    if edits.iter().any(|(place, _)| place.file != file) {
        return None;
    }
    let source = report.sources.file(file);
    let first = source.line_index(edits.first()?.0.span.start);
    let last = source.line_index(edits.iter().map(|(place, _)| place.span.end).max()?);
    if last - first >= MOST {
        return None;
    }
    let whole = source.line_span(first).to(source.line_span(last));
    let mut changed = String::new();
    let mut at = whole.start;
    for (place, text) in &edits {
        changed.push_str(Span { start: at, end: place.span.start }.of(&source.text));
        changed.push_str(text);
        at = at.max(place.span.end);
    }
    changed.push_str(Span { start: at, end: whole.end }.of(&source.text));
    let lines: Vec<(usize, String)> = changed.lines().enumerate().map(|(n, line)| (first + 1 + n, shown(line))).collect();
    (lines.len() <= MOST).then_some(lines)
}

fn shown(line: &str) -> String {
    const LONG: usize = 120;
    let mut text: String = line.chars().take(LONG).map(|ch| if ch == '\t' { ' ' } else { visible_char(ch) }).collect();
    if line.chars().nth(LONG).is_some() {
        text.push('…');
    }
    text
}
