//! Text to syntax tree: the scanner that splits a file, the grammar, recovery.

pub mod ast;
mod build;
mod events;
mod grammar;
pub mod scan;
mod words;

use ast::{Decl, File};
use build::Builder;
use events::Events;
use grammar::Rule;

use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Span};

/// Reads a file: everything that is in it, and everything that is wrong with it.
pub fn parse(file: FileId, text: &str, out: &mut Vec<Diagnostic>) -> File {
    let split = scan::split(text);
    let mut events = Events::default();
    let mut decls = Vec::with_capacity(split.decls.len());
    for chunk in &split.decls {
        let part = text.get(chunk.range.clone()).unwrap_or_default();
        match grammar::read(Rule::top, part, chunk.range.start, &mut events) {
            Ok(()) => decls.extend(Builder::new(file, text, out).top(events.walk())),
            Err(unread) => {
                let at = Span::at(chunk.range.start + unread.at);
                out.push(Diagnostic::new("syntax/declaration", crate::source::Place::new(file, at), format!("expected {:?}", unread.expected)));
            }
        }
    }
    let comments = split.comments.iter().map(|range| Span::new(range.start, range.end)).collect();
    File { decls, comments }
}

/// Reads one declaration of a file, from its byte range.
pub fn parse_decl(file: FileId, text: &str, span: Span, out: &mut Vec<Diagnostic>) -> Option<Decl> {
    let mut events = Events::default();
    grammar::read(Rule::top, span.of(text), span.start as usize, &mut events).ok()?;
    Builder::new(file, text, out).top(events.walk())
}
