//! The comments of a file, handed out in order as what they stand beside is laid out.

use super::doc::Doc;
use crate::source::Span;

/// Those comments that were not laid out yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Comments<'a> {
    text: &'a str,
    rest: &'a [Span],
}

impl<'a> Comments<'a> {
    /// All comments of a file.
    pub(super) fn new(text: &'a str, all: &'a [Span]) -> Self {
        Comments { text, rest: all }
    }

    /// The next comment, if it begins before `end`.
    pub(super) fn before(&mut self, end: u32) -> Option<(Span, &'a str)> {
        let (first, rest) = self.rest.split_first().filter(|(first, _)| first.start < end)?;
        self.rest = rest;
        Some((*first, first.of(self.text).trim_end()))
    }

    /// Whether a comment that was not laid out begins in a part of the file.
    pub(super) fn any_in(&self, span: Span) -> bool {
        let from = self.rest.partition_point(|comment| comment.start < span.start);
        self.rest.get(from).is_some_and(|comment| comment.start < span.end)
    }

    /// The comments before a word within a value, each on a line of its own.
    pub(super) fn above(&mut self, start: u32, out: &mut Vec<Doc>) {
        while let Some((_, words)) = self.before(start) {
            out.push(Doc::Own(words.to_owned()));
        }
    }

    /// The comment that stands behind a word on its line, with at most a comma or a colon in between, if it is in a value that ends at `limit`.
    pub(super) fn behind(&mut self, end: u32, limit: u32, out: &mut Vec<Doc>) {
        let near = |comment: &Span| {
            let between = self.text.get(end as usize..comment.start as usize);
            comment.start < limit && between.is_some_and(|between| between.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b',' | b':')))
        };
        if self.rest.first().is_some_and(near)
            && let Some((_, words)) = self.before(limit)
        {
            out.push(Doc::Remark(words.to_owned()));
        }
    }
}
