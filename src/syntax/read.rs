//! Reads the declarations that the scanner found in a file.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::ast::{Decl, File};
use super::build::Builder;
use super::events::Events;
use super::grammar::{self, Rule};
use super::problems;
use super::recover::Recovery;
use super::scan::{Chunk, Split};
use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Span};

/// A file and what the scanner says of it.
pub(super) struct Reader<'a> {
    file: FileId,
    text: &'a str,
    /// What the scanner found.
    pub split: Split,
    /// The text with blanks in place of comments, made when something has to be read piece by piece.
    bare: OnceLock<Cow<'a, str>>,
}

impl<'a> Reader<'a> {
    /// A reader of a file.
    pub fn new(file: FileId, text: &'a str, split: Split) -> Self {
        Reader { file, text, split, bare: OnceLock::new() }
    }

    /// What the scanner found wrong.
    pub fn problems(&self) -> Vec<Diagnostic> {
        self.split.problems.iter().map(|problem| problems::finding(self.file, self.text, problem)).collect()
    }

    /// Reads some of the declarations: each whole if that can be done, else piece by piece.
    pub fn read(&self, chunks: &[Chunk], out: &mut Vec<Diagnostic>) -> Vec<Decl> {
        let mut events = Events::default();
        let mut decls = Vec::with_capacity(chunks.len());
        for chunk in chunks {
            decls.extend(self.declaration(chunk, &mut events, out));
        }
        decls
    }

    fn declaration(&self, chunk: &Chunk, events: &mut Events, out: &mut Vec<Diagnostic>) -> Option<Decl> {
        if chunk.sound && grammar::read(Rule::top, &self.split.bare(self.text, chunk.range.clone()), chunk.range.start, events).is_ok() {
            let before = out.len();
            let mut builder = Builder::new(self.file, self.text, out);
            let decl = builder.top(events.walk())?;
            if !builder.misread {
                builder.check_top(&decl);
                return Some(decl);
            }
            out.truncate(before);
        }
        let bare = self.bare.get_or_init(|| self.split.bare(self.text, 0..self.text.len()));
        Recovery::new(self.file, (self.text, bare), &self.split, chunk, events, out).top(chunk.range.clone())
    }

    /// The tree of the file.
    pub fn finish(self, decls: Vec<Decl>) -> File {
        File { decls, comments: self.split.comments.iter().map(|range| Span::new(range.start, range.end)).collect() }
    }
}
