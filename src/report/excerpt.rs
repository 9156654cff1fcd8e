//! The lines of source that a finding is shown with: only those it points at, with long ones cut around the places, and nothing in them that a
//! terminal would take for a command.

use std::ops::Range;

use codespan_reporting::files::{Error, Files};

use super::{Report, text::visible_char};
use crate::source::{FileId, Place, Span};

/// Lines longer than this, in characters, are cut where it is not known how many columns there are.
const LONG: usize = 160;
/// Lines are cut to no less than this.
const SHORT: usize = 60;

/// The lines of several files that one finding points at.
pub(super) struct Excerpt {
    files: Vec<FileExcerpt>,
}

struct FileExcerpt {
    id: FileId,
    name: String,
    text: String,
    lines: Vec<Line>,
}

/// One line as it is shown.
struct Line {
    index: usize,
    /// Where it stands in the excerpt's text.
    range: Range<usize>,
    /// For each character shown and for the end: its byte in the file, its byte in the excerpt, its column in the file from 1.
    stops: Vec<(usize, usize, usize)>,
}

impl Excerpt {
    /// The lines at which these places start, cut so that both ends of one place on a line fit into so many columns.
    pub(super) fn new(report: &Report<'_>, places: &[Place], columns: Option<usize>) -> Self {
        let long = columns.map_or(LONG, |columns| columns.clamp(SHORT, LONG));
        let mut files: Vec<FileExcerpt> = Vec::new();
        for place in places {
            if files.iter().all(|file| file.id != place.file) {
                files.push(FileExcerpt::new(report, place.file, places, long));
            }
        }
        Excerpt { files }
    }

    /// Where a place stands in the excerpt. What goes on in further lines ends with the first.
    pub(super) fn range(&self, place: Place) -> Range<usize> {
        let Some(file) = self.files.iter().find(|file| file.id == place.file) else { return 0..0 };
        let start = place.span.start as usize;
        let Some(line) = file.lines.iter().rev().find(|line| line.starts_by(start)) else { return 0..0 };
        line.shown(start)..line.shown(place.span.end as usize).max(line.shown(start))
    }

    fn file(&self, id: FileId) -> Result<&FileExcerpt, Error> {
        self.files.iter().find(|file| file.id == id).ok_or(Error::FileMissing)
    }
}

impl FileExcerpt {
    fn new(report: &Report<'_>, id: FileId, places: &[Place], long: usize) -> Self {
        let source = report.sources.file(id);
        let spans: Vec<Span> = places.iter().filter(|place| place.file == id).map(|place| place.span).collect();
        let mut indices: Vec<usize> = spans.iter().map(|span| source.line_index(span.start)).collect();
        indices.sort_unstable();
        indices.dedup();
        // One line between two that are pointed at is shown too.
        let between: Vec<usize> =
            indices.windows(2).filter_map(|pair| if let [a, b] = pair { (a + 2 == *b).then_some(a + 1) } else { None }).collect();
        indices.extend(between);
        indices.sort_unstable();
        let name = report.path(id).chars().map(visible_char).collect();
        let mut file = FileExcerpt { id, name, text: String::new(), lines: Vec::new() };
        for index in indices {
            let span = source.line_span(index);
            let line = span.of(&source.text).trim_end_matches(['\n', '\r']);
            file.add(index, span.start as usize, line, &spans, long);
        }
        file
    }

    fn add(&mut self, index: usize, at: usize, line: &str, spans: &[Span], long: usize) {
        let count = line.chars().count();
        let marks: Vec<usize> = spans.iter().flat_map(|span| [span.start, span.end]).filter_map(|offset| column_of(line, at, offset)).collect();
        let around = if count <= long { 0 } else { around(count, long, &marks) };
        let kept = |column: usize| count <= long || marks.iter().any(|mark| column.abs_diff(*mark) <= around);
        let begin = self.text.len();
        let mut stops = Vec::new();
        let mut cut = false;
        for (column, (byte, ch)) in line.char_indices().enumerate() {
            if kept(column) {
                stops.push((at + byte, self.text.len(), column + 1));
                self.text.push(visible_char(ch));
                cut = false;
            } else if !cut {
                stops.push((at + byte, self.text.len(), column + 1));
                self.text.push('…');
                cut = true;
            }
        }
        stops.push((at + line.len(), self.text.len(), count + 1));
        self.lines.push(Line { index, range: begin..self.text.len(), stops });
        self.text.push('\n');
    }

    fn line(&self, index: usize) -> Result<&Line, Error> {
        self.lines.iter().find(|line| line.index == index).ok_or(Error::LineTooLarge { given: index, max: 0 })
    }
}

/// How much is kept before and after each mark of a line that is too long: as much as fits.
fn around(count: usize, long: usize, marks: &[usize]) -> usize {
    let kept = |around: usize| (0..count).filter(|column| marks.iter().any(|mark| column.abs_diff(*mark) <= around)).count();
    let least = long / 4;
    (least..=long / 2).rev().find(|around| kept(*around) < long).unwrap_or(least)
}

/// The column from 0 of a byte of the file in a line that starts at `at`, if it stands in that line.
fn column_of(line: &str, at: usize, offset: u32) -> Option<usize> {
    let inside = (offset as usize).checked_sub(at)?;
    line.get(..inside).map(|before| before.chars().count())
}

impl Line {
    fn starts_by(&self, byte: usize) -> bool {
        self.stops.first().is_some_and(|(file, _, _)| *file <= byte)
    }

    /// Where a byte of the file is shown.
    fn shown(&self, byte: usize) -> usize {
        let after = self.stops.partition_point(|(file, _, _)| *file <= byte);
        self.stops.get(after.saturating_sub(1)).map_or(self.range.start, |(_, shown, _)| *shown)
    }
}

impl<'a> Files<'a> for Excerpt {
    type FileId = FileId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.file(id)?.name)
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.file(id)?.text)
    }

    fn line_index(&'a self, id: FileId, byte: usize) -> Result<usize, Error> {
        let file = self.file(id)?;
        let line = file.lines.iter().rev().find(|line| line.range.start <= byte);
        line.map(|line| line.index).ok_or(Error::IndexTooLarge { given: byte, max: file.text.len() })
    }

    fn line_range(&'a self, id: FileId, index: usize) -> Result<Range<usize>, Error> {
        Ok(self.file(id)?.line(index)?.range.clone())
    }

    fn column_number(&'a self, id: FileId, index: usize, byte: usize) -> Result<usize, Error> {
        let line = self.file(id)?.line(index)?;
        let after = line.stops.partition_point(|(_, shown, _)| *shown <= byte);
        Ok(line.stops.get(after.saturating_sub(1)).map_or(1, |(_, _, column)| *column))
    }
}
