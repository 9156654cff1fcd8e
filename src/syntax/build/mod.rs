//! From what the grammar found to the syntax tree.
//!
//! The grammar knows where words stand, the tables of [`super::words`] know what they mean; both meet here, so this is also where a
//! word in the wrong place, an impossible date or an unknown unit is reported.

mod decl;
mod expr;
mod name;
mod quantity;
mod value;

use super::ast::{Text, Value};
use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Place, Span};

/// What is built into: the file's text, and where findings go.
pub(super) struct Builder<'a> {
    /// The file.
    pub file: FileId,
    /// Its whole text; every span refers to it.
    pub text: &'a str,
    /// What was found wrong.
    pub out: &'a mut Vec<Diagnostic>,
    /// Set where something in a field was reported, so that the field is left without values.
    broken: bool,
    /// Set where a field that holds an expression could only be read as values: it is to be read piece by piece.
    pub misread: bool,
    /// Values under construction, of this list and of those around it.
    values: Vec<Value>,
}

impl<'a> Builder<'a> {
    /// A builder for a file.
    pub fn new(file: FileId, text: &'a str, out: &'a mut Vec<Diagnostic>) -> Self {
        Builder { file, text, out, broken: false, misread: false, values: Vec::new() }
    }

    fn slice(&self, span: Span) -> &'a str {
        span.of(self.text)
    }

    fn place(&self, span: Span) -> Place {
        Place::new(self.file, span)
    }

    /// A finding at a place.
    pub fn finding(&self, code: &str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, self.place(span), message)
    }

    /// Reports something that leaves the field it stands in without values.
    fn broken(&mut self, finding: Diagnostic) {
        self.broken = true;
        self.out.push(finding);
    }

    /// A text from its event.
    pub fn quoted(&mut self, span: Span) -> Text {
        let text = Text { span, block: false };
        if memchr::memchr(b'\\', self.slice(text.span).as_bytes()).is_some() {
            self.check_escapes(text);
        }
        text
    }

    fn check_escapes(&mut self, text: Text) {
        let inner = text.inner();
        let mut chars = self.slice(inner).char_indices();
        while let Some((at, c)) = chars.next() {
            if c != '\\' {
                continue;
            }
            let Some((next_at, next)) = chars.next() else { break };
            if next != '"' && next != '\\' {
                let start = inner.start as usize + at;
                let span = Span::new(start, inner.start as usize + next_at + next.len_utf8());
                let finding = self
                    .finding("syntax/text", span, format!("`\\{next}` is no escape"))
                    .help("write `\\\"` for a quote and `\\\\` for a backslash; a line break stands in a text with three quotes");
                self.out.push(finding);
            }
        }
    }
}
