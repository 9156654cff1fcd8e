//! Findings as they are printed: one file per way to print them. The same finding has the same code, place and text in each.

mod excerpt;
mod fix;
mod github;
mod group;
mod human;
mod json;
mod junit;
mod remarks;
mod run;
mod sarif;
mod short;
mod summary;
mod text;

pub use github::write as github;
pub use human::{Show, write as human};
pub use json::{value as json_value, write as json};
pub use junit::write as junit;
pub use run::{Declaration, Law, Run};
pub use sarif::write as sarif;
pub use short::write as short;
pub use summary::{Summary, count};
pub use text::visible;

use std::borrow::Cow;

use crate::diagnostics::Diagnostic;
use crate::source::{FileId, LineColumn, Place, Sources};

/// What is to be printed: findings, the files they are about, and how these files are called by whoever reads the report.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The files that the findings point into.
    pub sources: &'a Sources,
    /// The findings, in the order in which they are printed.
    pub findings: &'a [Diagnostic],
    /// What goes before the path of each file of the project so that the reader finds it; empty, or ending in `/`.
    pub base: &'a str,
}

impl<'a> Report<'a> {
    /// The path of a file as the reader knows it; `std:` stands before those of the standard library, which are in no folder of the reader's.
    pub fn path(&self, file: FileId) -> Cow<'a, str> {
        let file = self.sources.file(file);
        if file.library {
            return Cow::Owned(format!("std:{}", file.path.trim_start_matches("<library>/")));
        }
        match self.base {
            "" => Cow::Borrowed(&file.path),
            base => Cow::Owned(format!("{base}{}", file.path)),
        }
    }

    /// Where a place begins and ends; the end is the place after its last character.
    fn ends(&self, place: Place) -> (LineColumn, LineColumn) {
        let file = self.sources.file(place.file);
        (file.line_column(place.span.start), file.line_column(place.span.end.max(place.span.start)))
    }
}

#[cfg(test)]
mod tests;
