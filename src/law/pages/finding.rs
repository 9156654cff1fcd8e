//! The pages of what the compiler itself finds: from the registry of codes and from `docs/findings.md`, where each has a section.

use super::page::Page;
use crate::diagnostics::{CODES, CodeInfo};
use crate::law::examples::Example;
use crate::source::Span;

const TEXT: &str = include_str!("../../../docs/findings.md");

/// The pages of all codes of the registry, in its order.
pub fn findings() -> Vec<Page> {
    CODES.iter().map(page).collect()
}

fn page(info: &CodeInfo) -> Page {
    let section = TEXT.split("\n## ").find_map(|section| section.strip_prefix(info.code)?.strip_prefix('\n')).unwrap_or_default();
    let why = section.split("```").next().unwrap_or_default().trim();
    Page {
        kind: "finding",
        code: info.code.to_owned(),
        title: info.doc.trim_end_matches('.').to_owned(),
        library: true,
        level: Some(info.level),
        why: (!why.is_empty()).then(|| why.to_owned()),
        examples: examples(section),
        ..Page::default()
    }
}

/// The blocks of a section, each with the line before it: the first is found, those after it are not.
fn examples(section: &str) -> Vec<Example> {
    let mut parts = section.split("```");
    let mut before = parts.next().unwrap_or_default();
    let mut examples = Vec::new();
    while let (Some(block), Some(after)) = (parts.next(), parts.next()) {
        let source = block.strip_prefix("policy\n").unwrap_or(block).trim_end().to_owned();
        let passes = before.trim_end().ends_with("Instead:");
        let title = if passes { "instead" } else { "this is found" };
        examples.push(Example { passes, title: title.to_owned(), source, at: None, span: Span::default(), header: Span::default(), start: 0 });
        before = after;
    }
    examples
}
