//! Source files and their lines.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::Span;

/// A file's number in [`Sources`]; files are numbered in the order in which they were added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A line and a column as people count them, from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

/// A span in a particular file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The bytes in it.
    pub span: Span,
}

impl Place {
    /// A place.
    pub fn new(file: FileId, span: Span) -> Self {
        Place { file, span }
    }
}

/// One file: its name as it is shown, and its text.
#[derive(Debug)]
pub struct SourceFile {
    /// The path as it is shown: relative to the project, with forward slashes.
    pub path: String,
    /// The text as it was read; that of the standard library is part of the program.
    pub text: Cow<'static, str>,
    /// Whether it is part of the standard library.
    pub library: bool,
    lines: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// A file with this path and text.
    pub fn new(path: impl Into<String>, text: impl Into<String>, library: bool) -> Self {
        SourceFile { path: path.into(), text: Cow::Owned(text.into()), library, lines: OnceLock::new() }
    }

    /// A file of the standard library, whose text is part of the program.
    pub fn built_in(path: impl Into<String>, text: &'static str) -> Self {
        SourceFile { path: path.into(), text: Cow::Borrowed(text), library: true, lines: OnceLock::new() }
    }

    /// The text a span covers.
    pub fn slice(&self, span: Span) -> &str {
        span.of(&self.text)
    }

    /// Where each line starts, in bytes. Made once, when it is first asked for.
    pub fn line_starts(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let mut starts = vec![0];
            starts.extend(memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| u32::try_from(at + 1).unwrap_or(u32::MAX)));
            starts
        })
    }

    /// The line that holds a byte, from 0.
    pub fn line_index(&self, offset: u32) -> usize {
        self.line_starts().partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// The bytes of a line (from 0), with its line break.
    pub fn line_span(&self, line: usize) -> Span {
        let starts = self.line_starts();
        let start = starts.get(line).map_or(self.text.len(), |&s| s as usize);
        let end = starts.get(line + 1).map_or(self.text.len(), |&s| s as usize);
        Span::new(start, end)
    }

    /// The line and column of a byte.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let line = self.line_index(offset);
        let start = self.line_span(line).start;
        let column = Span { start, end: offset }.of(&self.text).chars().count() + 1;
        LineColumn { line: line + 1, column }
    }
}

/// All files of a compilation: the project's, then those parts of the standard library that it names.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    missing: OnceLock<SourceFile>,
}

impl Sources {
    /// No files.
    pub fn new() -> Self {
        Sources::default()
    }

    /// Adds a file and gives its number.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(file);
        id
    }

    /// The file with a number; an empty one if there is none.
    pub fn file(&self, id: FileId) -> &SourceFile {
        self.files.get(id.0 as usize).unwrap_or_else(|| self.missing.get_or_init(|| SourceFile::new("", "", true)))
    }

    /// The text at a place.
    pub fn slice(&self, place: Place) -> &str {
        self.file(place.file).slice(place.span)
    }

    /// All files with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(n, file)| (FileId(u32::try_from(n).unwrap_or(u32::MAX)), file))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
