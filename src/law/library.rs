//! The library's rules as people read them, with explanation and examples.

use super::examples::{ALONE, Example, examples, listed};
use crate::resolve::library;
use crate::schema::Field;
use crate::source::Span;
use crate::syntax::ast::{Decl, Item};

/// A rule of the library with all it says.
#[derive(Debug)]
pub struct Page {
    /// Its code.
    pub code: &'static str,
    /// The file it stands in, as it is shown.
    pub path: &'static str,
    /// Its source.
    pub source: &'static str,
    /// What is parsed of it; spans point into the whole file.
    pub decl: Decl,
    /// Its examples.
    pub examples: Vec<Example>,
    /// The text of the whole file.
    pub file: &'static str,
}

/// All rules of the library, in the order of files and places.
pub fn pages() -> Vec<Page> {
    library::rules().iter().filter_map(page).collect()
}

/// The rule with a code.
pub fn page_of(code: &str) -> Option<Page> {
    library::rules().iter().find(|decl| decl.name == code).and_then(page)
}

fn page(rule: &'static library::Rule) -> Option<Page> {
    let (path, file) = library::file(rule.file);
    let span = Span::new(rule.start, rule.end);
    let decl = crate::syntax::parse_decl(ALONE, file, span, &mut Vec::new())?;
    let examples = examples(file, &decl);
    Some(Page { code: rule.name, path, source: span.of(file), decl, examples, file })
}

impl Page {
    /// The written value of a field, after its colon.
    pub fn field(&self, field: Field) -> Option<&'static str> {
        let found = self.decl.body.iter().flatten().find_map(|item| match item {
            Item::Field(found) if found.name.of(self.file) == field.word() => Some(found),
            _ => None,
        })?;
        let written = found.span.of(self.file);
        written.split_once(':').map(|(_, value)| value.trim())
    }

    /// The names that a field lists.
    pub fn names(&self, field: Field) -> Vec<String> {
        listed(self.file, &self.decl, field)
    }
}
