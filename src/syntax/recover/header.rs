//! What is wrong with a header, and with statements that are neither a field nor a declaration.

use std::ops::Range;

use super::Recovery;
use super::symbol::Then;
use super::tokens::{Kind, Token, tokens};
use crate::schema;
use crate::source::Span;
use crate::syntax::ast::{Decl, Field, FieldValue, Item, Text};
use crate::syntax::build::Builder;
use crate::syntax::grammar::{self, Rule};
use crate::syntax::scan;
use crate::syntax::words::{Sense, sense};

/// What a header was seen to hold so far.
#[derive(Default)]
struct Seen {
    name: Option<Span>,
    title: Option<Span>,
}

impl Recovery<'_> {
    /// The header in a range: what the grammar reads, else as much as can be told.
    pub(super) fn header(&mut self, range: Range<usize>) -> Option<Decl> {
        let part = self.text.get(range.clone()).unwrap_or_default();
        let trimmed = part.trim_end();
        let range = range.start..range.start + trimmed.len();
        let unread = match grammar::read(Rule::lone_header, trimmed, range.start, self.events) {
            Ok(()) => {
                let before = self.out.len();
                let mut builder = Builder::new(self.file, self.text, self.out);
                let decl = builder.lone_header(self.events.walk());
                if !builder.misread {
                    return decl;
                }
                self.out.truncate(before);
                None
            }
            Err(unread) => Some(unread),
        };
        let open_text = self.ends_in_open_text(&range);
        let all = tokens(self.text, range.clone(), self.events);
        let before = self.out.len();
        let seen = if open_text { Seen::default() } else { self.diagnose_header(&all) };
        if self.out.len() == before && !open_text {
            self.say_expected(&range, unread);
            if let Some(finding) = self.out.get_mut(before) {
                finding.code = "syntax/declaration".to_owned();
            }
        }
        self.known_header(&range, &seen)
    }

    /// A text that does not end on its line, which the scanner reported.
    fn ends_in_open_text(&self, range: &Range<usize>) -> bool {
        let bytes = self.text.as_bytes();
        let mut at = range.start;
        while at < range.end {
            match bytes.get(at) {
                Some(b'"') => match scan::end_of_text(bytes, at) {
                    scan::Ends::At(end) => at = end,
                    scan::Ends::NotOnLine(_) | scan::Ends::Never => return true,
                },
                Some(b'/') => at = scan::end_of_comment(bytes, at),
                _ => at += 1,
            }
        }
        false
    }

    /// The kind, the name and the title of a header that is broken, so that its declaration stays known.
    fn known_header(&self, range: &Range<usize>, seen: &Seen) -> Option<Decl> {
        let (kind, name) = scan::head(self.text, range.start);
        if kind.is_empty() {
            return None;
        }
        let kind = Span::new(kind.start, kind.end);
        let named = !name.is_empty() && name.end <= range.end && sense(self.text.get(name.clone()).unwrap_or_default()) == Sense::Plain;
        let name = if named { Some(Span::new(name.start, name.end)) } else { seen.name };
        let title = seen.title.map(|span| Text { span, block: false });
        let mut decl = Decl { span: kind, kind, name, more: Vec::new(), title, quals: Box::default(), body: None };
        decl.span = decl.header();
        Some(decl)
    }

    fn diagnose_header(&mut self, all: &[Token]) -> Seen {
        let mut seen = Seen::default();
        let mut index = 0;
        let mut line = false;
        let kind = match all.first() {
            Some(token) if token.kind == Kind::Word => {
                index = 1;
                self.slice(token.span)
            }
            Some(token) if matches!(token.kind, Kind::Text | Kind::Block | Kind::Amount) => {
                let finding = self
                    .finding("syntax/declaration", token.span, "a declaration begins with its kind")
                    .help("write for example `activity name \"Title\" { … }`; texts stand in sections");
                self.out.push(finding);
                return seen;
            }
            _ => "",
        };
        while let Some(&token) = all.get(index) {
            index += 1;
            match token.kind {
                Kind::Line => line = true,
                Kind::Word => {
                    let word = self.slice(token.span);
                    match sense(word) {
                        Sense::Prep(_) if seen.name.is_none() && seen.title.is_none() => {
                            let finding = self
                                .finding("name/missing", token.span, format!("the name of this {kind} is missing before `{word}`"))
                                .help(format!("write `{kind} name {word} …`; `{word}` is a reserved word and no name"));
                            self.out.push(finding);
                            return seen;
                        }
                        Sense::Prep(_) => return self.header_qualifiers(all, index, token.span, seen),
                        _ if seen.name.is_none() && seen.title.is_none() => seen.name = Some(token.span),
                        _ if seen.name.is_none() => {
                            let finding = self
                                .finding("syntax/declaration", token.span, "the name stands before the title")
                                .help(format!("write `{kind} {word} \"…\"`"));
                            self.out.push(finding);
                            seen.name = Some(token.span);
                        }
                        _ => {
                            self.second_name(kind, &seen, token);
                            return seen;
                        }
                    }
                }
                Kind::Text => {
                    if let Some(first) = seen.title {
                        let finding = self
                            .finding("syntax/declaration", token.span, format!("this {kind} has a second title"))
                            .also(self.place(first), "the first one")
                            .help("a declaration has one title");
                        self.out.push(finding);
                    } else {
                        seen.title = Some(token.span);
                        if line {
                            let finding = self.finding("syntax/declaration", token.span, "the title stands on the line of its declaration");
                            self.out.push(finding);
                        }
                    }
                }
                Kind::Block => {
                    let finding =
                        self.finding("syntax/declaration", token.span, "a title stands in double quotes, on one line").help("write `\"…\"`");
                    self.out.push(finding);
                }
                Kind::Amount => {
                    let finding = self
                        .finding("syntax/declaration", token.span, format!("`{}` is no name", self.slice(token.span)))
                        .help("names start with a lower-case letter");
                    self.out.push(finding);
                    return seen;
                }
                Kind::Symbol(':') => {
                    let finding = self
                        .finding("syntax/declaration", token.span, "a header has no colon")
                        .help("a block follows it in braces; a colon stands after the name of a field")
                        .fix("take the colon out", self.place(token.span), "");
                    self.out.push(finding);
                }
                Kind::Symbol('=') => {
                    let finding = self
                        .finding("syntax/declaration", token.span, "a header has no `=`")
                        .help("kind, name and title stand side by side")
                        .fix("take it out", self.place(token.span), "");
                    self.out.push(finding);
                }
                Kind::Symbol(_) => match self.symbol(all, index - 1, "syntax/declaration") {
                    Then::Skip(next) => {
                        if index == 1 {
                            return seen;
                        }
                        index = next;
                    }
                    Then::Text(next) => {
                        let span = all.get(index - 1).map(|token| token.span).unwrap_or_default();
                        seen.title = seen.title.or(all.get(next.wrapping_sub(1)).map(|close| span.to(close.span)));
                        index = next;
                    }
                },
            }
        }
        // What stands in other quotes is no text of the tree.
        seen.title = seen.title.filter(|span| self.slice(*span).starts_with('"'));
        seen
    }

    fn second_name(&mut self, kind: &str, seen: &Seen, token: Token) {
        let word = self.slice(token.span);
        let finding = match (seen.title, seen.name) {
            (None, Some(first)) => self
                .finding("syntax/declaration", first.to(token.span), format!("the name of this {kind} is more than one word"))
                .help(format!("write `{kind} {}-{word}`, or put the words in quotes as its title", self.slice(first))),
            _ => self
                .finding("syntax/declaration", token.span, format!("`{word}` has no place after the title"))
                .help("after the title stands a preposition, a block or the end of the line"),
        };
        self.out.push(finding);
    }

    /// The qualifiers of a header, which are values with prepositions.
    fn header_qualifiers(&mut self, all: &[Token], index: usize, first: Span, seen: Seen) -> Seen {
        let mut waiting = Some(first);
        let mut kind = false;
        for token in all.get(index..).unwrap_or_default() {
            let word = self.slice(token.span);
            match (token.kind, waiting) {
                (Kind::Word, _) if matches!(sense(word), Sense::Prep(_) | Sense::And) => waiting = Some(token.span),
                (Kind::Word | Kind::Text | Kind::Amount, Some(_)) => {
                    kind = schema::Kind::parse(word).is_some();
                    waiting = None;
                }
                // `for subjects visitors`: a name after its kind.
                (Kind::Word, None) if kind => kind = false,
                (Kind::Word | Kind::Text, None) => {
                    let finding = self
                        .finding("syntax/declaration", token.span, format!("a preposition is missing before `{word}`"))
                        .help("the title stands before the prepositions, and several values are joined by `and`");
                    self.out.push(finding);
                    return seen;
                }
                (Kind::Symbol(','), _) => {
                    let finding = self.finding("syntax/declaration", token.span, "a header has no commas").help("join several values with `and`");
                    self.out.push(finding);
                    return seen;
                }
                _ => {}
            }
        }
        if let Some(span) = waiting {
            let word = self.slice(span);
            let finding = self.finding("syntax/declaration", span, format!("a value is missing after `{word}`"));
            self.out.push(finding);
        }
        seen
    }

    /// A statement without a block that begins with no word and colon.
    pub(super) fn neither_field_nor_declaration(&mut self, range: Range<usize>, open_text: bool) -> Option<Item> {
        let all = tokens(self.text, range.clone(), self.events);
        let first = *all.first()?;
        let whole = Span::new(range.start, range.end);
        let broken = |name: Span| Some(Item::Field(Field { span: whole, name, value: FieldValue::Values(Vec::new()) }));
        if first.kind != Kind::Word {
            if !open_text {
                self.no_statement(&all, first);
            }
            return None;
        }
        let word = self.slice(first.span);
        let second = all.get(1).copied();
        let assigned = second.is_some_and(|second| second.is('=') || second.is('-') || second.is('<'));
        if let Some(second) = second.filter(|_| assigned) {
            let mut end = second.span;
            if let Some(third) = all.get(2).filter(|third| third.span.start == end.end && matches!(third.kind, Kind::Symbol('>' | '=' | '-'))) {
                end = third.span;
            }
            let span = second.span.to(end);
            let written = self.slice(span);
            let finding = self.finding("syntax/field", span, format!("`{written}` in place of a colon")).help(format!("write `{word}: …`")).fix(
                "write a colon",
                self.place(Span { start: first.span.end, end: span.end }),
                ":",
            );
            self.out.push(finding);
            return broken(first.span);
        }
        if open_text {
            return broken(first.span);
        }
        if let Some(second) = second.filter(|second| matches!(second.kind, Kind::Symbol(c) if !matches!(c, '(' | ',' | '\'' | '“' | '„' | '‘' | '«')))
        {
            let at = all.iter().position(|token| token.span == second.span).unwrap_or(1);
            let _ = self.symbol(&all, at, "syntax/field");
            return broken(first.span);
        }
        let gap = Span { start: first.span.end, end: first.span.end };
        let rest = self.slice(Span { start: first.span.end, end: whole.end }).trim();
        let shown: String = rest.lines().next().unwrap_or_default().chars().take(40).collect();
        let finding = self.finding("syntax/field", gap, format!("a colon is missing after `{word}`")).help(format!("write `{word}: {shown}`")).fix(
            "add the missing colon",
            self.place(gap),
            ":",
        );
        self.out.push(finding);
        broken(first.span)
    }

    /// A statement that begins with no word at all.
    fn no_statement(&mut self, all: &[Token], first: Token) {
        match first.kind {
            Kind::Text => {
                let finding = self
                    .finding("syntax/field", first.span, "this text belongs to no field")
                    .help("a text that stands by itself has three quotes; if it goes on from the line before, a comma is missing there");
                self.out.push(finding);
            }
            Kind::Amount => {
                let finding = self
                    .finding("syntax/field", first.span, format!("`{}` belongs to no field", self.slice(first.span)))
                    .help("names start with a letter; if it goes on from the line before, a comma is missing there");
                self.out.push(finding);
            }
            _ => {
                let _ = self.symbol(all, 0, "syntax/field");
            }
        }
    }
}
