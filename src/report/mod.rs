//! Findings as they are printed: one file per way to print them. The same finding has the same code, place and text in each.

mod excerpt;
mod fix;
mod human;
mod json;
mod short;
mod summary;
mod text;

pub use human::write as human;
pub use json::{value as json_value, write as json};
pub use short::write as short;
pub use summary::{Summary, count};
pub use text::visible;

use std::borrow::Cow;

use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Sources};

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
        match if file.library { "std:" } else { self.base } {
            "" => Cow::Borrowed(&file.path),
            base => Cow::Owned(format!("{base}{}", file.path)),
        }
    }
}

#[cfg(test)]
mod tests;
