//! What is done with a declaration that the grammar cannot read whole: its header and its statements are read one by one, what is
//! wrong with each is said, and what is intact goes into the tree.

mod expression;
mod header;
mod shape;
mod statement;
mod symbol;
mod tokens;
mod values;

use std::ops::Range;

use super::ast::{Decl, Field, FieldValue, Item, Text};
use super::build::Builder;
use super::events::Events;
use super::grammar::{self, Rule};
use super::scan::{self, Chunk, Ends, Split};
use crate::diagnostics::Diagnostic;
use crate::schema::EXPRESSION_FIELDS;
use crate::source::{FileId, Place, Span};
use shape::Shape;
use statement::{Statement, Statements};

/// Reads declarations piece by piece.
pub(super) struct Recovery<'a> {
    file: FileId,
    /// The file as it is.
    source: &'a str,
    /// The file with blanks in place of its comments.
    text: &'a str,
    events: &'a mut Events,
    out: &'a mut Vec<Diagnostic>,
    shape: Shape,
    deep: bool,
}

impl<'a> Recovery<'a> {
    /// For one chunk of a file, which is given as it is and with blanks in place of its comments.
    pub fn new(
        file: FileId,
        (source, text): (&'a str, &'a str),
        split: &Split,
        chunk: &Chunk,
        events: &'a mut Events,
        out: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Recovery { file, source, text, events, out, shape: Shape::new(text, split, chunk), deep: chunk.deep }
    }

    /// A declaration of the top level.
    pub fn top(&mut self, range: Range<usize>) -> Option<Decl> {
        if scan::is_field_like(self.text.as_bytes(), range.start)
            && self.shape.block_in(&range).is_none_or(|block| self.breaks_line(range.start, block.open))
        {
            self.field_on_top(&range);
            return None;
        }
        let before = self.out.len();
        let decl = self.declaration(range)?;
        if self.out.len() == before {
            Builder::new(self.file, self.text, self.out).check_top(&decl);
        }
        Some(decl)
    }

    fn finding(&self, code: &str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, Place::new(self.file, span), message)
    }

    fn place(&self, span: Span) -> Place {
        Place::new(self.file, span)
    }

    fn slice(&self, span: Span) -> &'a str {
        span.of(self.source)
    }

    fn breaks_line(&self, from: usize, to: usize) -> bool {
        self.text.as_bytes().get(from..to).is_some_and(|bytes| memchr::memchr(b'\n', bytes).is_some())
    }

    fn field_on_top(&mut self, range: &Range<usize>) {
        let (name, _) = scan::head(self.text, range.start);
        let name = Span::new(name.start, name.end);
        let word = self.slice(name);
        self.out.push(
            self.finding("syntax/declaration", name, format!("the field `{word}` stands in no declaration"))
                .help("fields stand in the block of a declaration: `kind name \"Title\" { … }`"),
        );
    }

    /// A declaration: its header, then its statements.
    fn declaration(&mut self, range: Range<usize>) -> Option<Decl> {
        let block = self.shape.block_in(&range);
        let open = block.as_ref().map_or(range.end, |block| block.open);
        let mut decl = self.header(range.start..open)?;
        let Some(block) = block else { return Some(decl) };
        if block.opened && self.breaks_line(decl.header().end as usize, block.open) {
            let brace = Span::new(block.open, block.open + 1);
            self.out.push(
                self.finding("syntax/brace", brace, "the `{` stands on the line of its declaration")
                    .also(self.place(decl.header()), "this is the declaration"),
            );
        }
        let start = block.open + usize::from(block.opened);
        decl.body = Some(if self.deep { Vec::new() } else { self.items(start..block.close) });
        decl.span.end = Span::at(block.close + usize::from(block.closed)).end.max(decl.span.end);
        Some(decl)
    }

    /// The statements of a block.
    fn items(&mut self, range: Range<usize>) -> Vec<Item> {
        let text = self.text.get(..range.end).unwrap_or_default();
        let mut items = Vec::new();
        let mut at = range.start;
        loop {
            at = scan::skip_blanks(text.as_bytes(), at, &mut Vec::new());
            match text.as_bytes().get(at) {
                None => return items,
                Some(b';' | b'}') => {
                    at += 1;
                    continue;
                }
                Some(_) => {}
            }
            if scan::is_block_text(text.as_bytes(), at) {
                at = self.block_text(text, at, &mut items);
                continue;
            }
            if let Some(end) = self.foreign_comment(text, at) {
                at = end;
                continue;
            }
            let statement = Statements { text, shape: &self.shape }.statement(at);
            at = statement.range.end.max(at + 1);
            items.extend(self.item(&statement));
        }
    }

    /// A text in three quotes as a statement of its own; gives where it ends.
    fn block_text(&mut self, text: &str, at: usize, items: &mut Vec<Item>) -> usize {
        match self.shape.end_of_text(text.as_bytes(), at) {
            Ends::At(end) => {
                items.push(Item::Block(Text { span: Span::new(at, end), block: true }));
                end
            }
            Ends::NotOnLine(end) => end.max(at + 3).min(text.len()),
            Ends::Never => text.len(),
        }
    }

    /// A comment between `/*` and `*/`, which this language does not have; gives where it ends.
    fn foreign_comment(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = text.get(at..).filter(|rest| rest.starts_with("/*"))?;
        let end = at + rest.find("*/").map_or(rest.len(), |length| length + 2);
        let found = tokens::tokens(self.text, at..end, self.events);
        let _ = self.symbol(&found, 0, "syntax/field");
        Some(end)
    }

    fn item(&mut self, statement: &Statement) -> Option<Item> {
        let range = statement.range.clone();
        if statement.open.is_some() {
            return self.nested(range).map(|decl| Item::Decl(Box::new(decl)));
        }
        let part = self.text.get(range.clone()).unwrap_or_default();
        if statement.field {
            return Some(self.field(range, part, statement.open_text));
        }
        if grammar::read(Rule::lone_header, part, range.start, self.events).is_ok() {
            let before = self.out.len();
            let mut builder = Builder::new(self.file, self.text, self.out);
            let decl = builder.lone_header(self.events.walk())?;
            if !builder.misread {
                return builder.nested(decl);
            }
            self.out.truncate(before);
        }
        self.neither_field_nor_declaration(range, statement.open_text)
    }

    fn nested(&mut self, range: Range<usize>) -> Option<Decl> {
        let part = self.text.get(range.clone()).unwrap_or_default();
        let whole = !self.deep && !self.shape.has_open_text(&range);
        if whole && grammar::read(Rule::top, part, range.start, self.events).is_ok() {
            let before = self.out.len();
            let mut builder = Builder::new(self.file, self.text, self.out);
            let decl = builder.top(self.events.walk());
            if !builder.misread {
                return decl;
            }
            self.out.truncate(before);
        }
        self.declaration(range)
    }

    fn field(&mut self, range: Range<usize>, part: &str, open_text: bool) -> Item {
        let unread = match grammar::read(Rule::lone_statement, part, range.start, self.events) {
            Ok(()) => {
                let before = self.out.len();
                let mut builder = Builder::new(self.file, self.text, self.out);
                let item = builder.lone_statement(self.events.walk());
                match item {
                    Some(item) if !builder.misread => return item,
                    _ => self.out.truncate(before),
                }
                None
            }
            Err(unread) => Some(unread),
        };
        let (name, _) = scan::head(self.text, range.start);
        let name = Span::new(name.start, name.end);
        if !open_text {
            let tokens = tokens::tokens(self.text, range.clone(), self.events);
            if EXPRESSION_FIELDS.contains(&self.slice(name)) {
                self.diagnose_expression(name, &range, &tokens);
            } else {
                self.diagnose_values(&range, &tokens, unread);
            }
        }
        Item::Field(Field { span: Span::new(range.start, range.end), name, value: FieldValue::Values(Vec::new()) })
    }
}
