//! What the scanner finds, as findings.

use super::scan::{self, Problem};
use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Place, Span};

/// The finding for a problem with brackets or quotes.
pub(super) fn finding(file: FileId, text: &str, problem: &Problem) -> Diagnostic {
    let place = |start: usize, end: usize| Place::new(file, Span::new(start, end));
    match problem {
        Problem::OpenText { at, .. } => Diagnostic::new("syntax/text", place(*at, at + 1), "a text does not end on its line")
            .label("it begins here")
            .help("close it with `\"`; a text over several lines stands in three quotes"),
        Problem::OpenBlockText { at } => Diagnostic::new("syntax/text", place(*at, at + 3), "a text in three quotes does not end")
            .label("it begins here")
            .help("close it with `\"\"\"`"),
        Problem::MissingClose { header, open, at, indent } => {
            let (kind, name) = scan::head(text, *header);
            let named = text.get(kind.start..name.end.max(kind.end)).unwrap_or_default().trim_end();
            let message = if named.is_empty() { "a `}` is missing here".to_owned() } else { format!("the `}}` of `{named}` is missing here") };
            let block = text.get(*open..*at).unwrap_or_default();
            let indent = text.get(indent.clone()).unwrap_or_default();
            let line = if block.contains("\r\n") { "\r\n" } else { "\n" };
            let added = if block.contains('\n') { format!("{line}{indent}}}") } else { " }".to_owned() };
            Diagnostic::new("syntax/brace", place(*at, *at), message).also(place(*open, open + 1), "the block begins here").fix(
                "add the missing `}`",
                place(*at, *at),
                added,
            )
        }
        Problem::MissingOpen { at } => Diagnostic::new("syntax/brace", place(*at, *at), "a `{` is missing here")
            .help("a declaration's fields stand in braces")
            .fix("add the missing `{`", place(*at, *at), " {"),
        Problem::StrayClose { at } => {
            Diagnostic::new("syntax/brace", place(*at, at + 1), "this `}` closes nothing").fix("take it out", place(*at, at + 1), "")
        }
        Problem::TooDeep { at } => Diagnostic::new("syntax/depth", place(*at, at + 1), format!("nested more than {} levels deep", scan::DEPTH)),
        Problem::Control { at } => Diagnostic::new("syntax/character", place(*at, at + 1), "a NUL character has no place in a text file"),
    }
}
