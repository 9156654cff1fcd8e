//! What is wrong with a field: its colon, a value or a comma that is missing or too many.

use std::ops::Range;

use super::Recovery;
use super::symbol::Then;
use super::tokens::{Kind, Token};
use crate::schema::{self, Prep};
use crate::source::Span;
use crate::syntax::ast::Precision;
use crate::syntax::build::Builder;
use crate::syntax::grammar::Unread;
use crate::syntax::words::{Sense, precision, sense, unit};

/// Whether a value may begin with a preposition.
fn opens(prep: Prep) -> bool {
    matches!(prep, Prep::From | Prep::Until | Prep::After | Prep::Before | Prep::Within | Prep::While | Prep::For | Prep::In)
}

/// What has to come next.
#[derive(Clone, Copy, Debug)]
enum Next {
    /// A value, after this colon, comma, parenthesis or joining word.
    Value(After, Span),
    /// A comma, a preposition or the end, after this operand.
    Joint(Last),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Colon,
    Comma,
    Paren,
    Word,
}

/// The operand that stands last.
#[derive(Clone, Copy, Debug)]
struct Last {
    span: Span,
    /// Whether it is a word that may take a text.
    takes_text: bool,
    /// Whether it has one.
    has_text: bool,
    kind: Kind,
}

impl Last {
    fn new(token: Token) -> Self {
        Last { span: token.span, takes_text: token.kind == Kind::Word, has_text: false, kind: token.kind }
    }
}

/// A walk over the tokens of a field's value.
struct Walk<'t> {
    tokens: &'t [Token],
    at: usize,
    next: Next,
    /// Whether a line ended since the last token.
    line: bool,
    parens: Vec<Span>,
    brackets: bool,
}

impl Recovery<'_> {
    /// Says what is wrong with the field in `range`.
    pub(super) fn diagnose_values(&mut self, range: &Range<usize>, tokens: &[Token], unread: Option<Unread>) {
        let before = self.out.len();
        let colon = tokens.iter().find(|token| token.is(':')).map_or(Span::at(range.start), |token| token.span);
        let start = tokens.iter().position(|token| token.is(':')).map_or(tokens.len(), |at| at + 1);
        let mut walk = Walk { tokens, at: start, next: Next::Value(After::Colon, colon), line: false, parens: Vec::new(), brackets: false };
        while let Some(&token) = tokens.get(walk.at) {
            walk.at += 1;
            if token.kind == Kind::Line {
                walk.line = true;
                continue;
            }
            let go_on = match walk.next {
                Next::Value(after, span) => self.expect_value(&mut walk, token, after, span),
                Next::Joint(last) => self.expect_joint(&mut walk, token, last),
            };
            walk.line = false;
            if !go_on {
                return;
            }
        }
        self.at_end(&walk, range);
        let control = tokens.iter().any(|token| token.is('\0'));
        if self.out.len() == before && !control {
            self.say_expected(range, unread);
        }
    }

    /// Where nothing more precise is known: what the grammar would have taken.
    pub(super) fn say_expected(&mut self, range: &Range<usize>, unread: Option<Unread>) {
        let Some(unread) = unread else { return };
        let at = range.start + unread.at;
        let found = self.text.get(at..range.end).unwrap_or_default();
        let found: String = found.chars().take_while(|c| !c.is_whitespace()).take(20).collect();
        if unread.too_deep {
            let finding = self.finding("syntax/depth", Span::at(range.start), "this is nested too deeply to be read");
            self.out.push(finding);
            return;
        }
        let expected = match unread.expected.as_slice() {
            [] => "this cannot be read".to_owned(),
            [one] => format!("expected {one}"),
            [most @ .., last] => format!("expected {} or {last}", most.join(", ")),
        };
        let message = if found.is_empty() { expected } else { format!("{expected}, found `{found}`") };
        let finding = self.finding("syntax/field", Span::new(at, at + found.len()), message);
        self.out.push(finding);
    }

    /// A token where a value has to stand. Gives whether to go on.
    fn expect_value(&mut self, walk: &mut Walk<'_>, token: Token, after: After, span: Span) -> bool {
        let word = self.slice(token.span);
        match token.kind {
            Kind::Word => match sense(word) {
                Sense::Prep(prep) if after != After::Word && opens(prep) => walk.next = Next::Value(After::Word, token.span),
                Sense::Prep(_) | Sense::And => {
                    let finding = self.finding("syntax/field", token.span, format!("a value is missing before `{word}`"));
                    self.out.push(finding);
                    walk.next = Next::Value(After::Word, token.span);
                }
                Sense::Logic => {
                    let finding = self.finding("syntax/value", token.span, format!("`{word}` is a reserved word and cannot be a value"));
                    self.out.push(finding);
                    walk.next = Next::Joint(Last::new(token));
                }
                _ => return self.word_value(walk, token),
            },
            Kind::Text => walk.next = Next::Joint(Last::new(token)),
            Kind::Amount => {
                walk.next = Next::Joint(Last::new(token));
                self.unit(walk, token, None);
            }
            Kind::Block => {
                let finding = self
                    .finding("syntax/field", token.span, "a text in three quotes is a field's whole value")
                    .help("write `\"…\"`, or give it a field of its own");
                self.out.push(finding);
                walk.next = Next::Joint(Last::new(token));
            }
            Kind::Symbol('(') => {
                walk.parens.push(token.span);
                walk.next = Next::Value(After::Paren, token.span);
            }
            Kind::Symbol(')') if !walk.parens.is_empty() => {
                let finding = if after == After::Paren {
                    self.finding("syntax/field", span.to(token.span), "there is no value in these parentheses")
                } else {
                    self.missing_value(after, span)
                };
                self.out.push(finding);
                walk.parens.pop();
                walk.next = Next::Joint(Last::new(token));
            }
            Kind::Symbol(',') => {
                let finding = self.finding("syntax/field", token.span, "a value is missing before `,`");
                self.out.push(finding);
                walk.next = Next::Value(After::Comma, token.span);
            }
            _ => return self.other(walk, token),
        }
        true
    }

    /// A name where a value may stand; web addresses without quotes are told by their colon.
    fn word_value(&mut self, walk: &mut Walk<'_>, token: Token) -> bool {
        let following = walk.tokens.get(walk.at).copied();
        let address = following.is_some_and(|next| next.is('@') || next.is(':')) && !matches!(self.slice(token.span), "stated");
        if address && matches!(self.slice(token.span), "http" | "https" | "mailto" | "tel" | "ftp") || following.is_some_and(|next| next.is('@')) {
            let line = self.source.get(token.span.start as usize..).unwrap_or_default();
            let length = line.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ')' | '}')).unwrap_or(line.len());
            let span = Span::new(token.span.start as usize, token.span.start as usize + length);
            let written = self.slice(span);
            let finding = self.finding("syntax/field", span, "addresses stand in double quotes").help(format!("write `\"{written}\"`")).fix(
                "put the address in quotes",
                self.place(span),
                format!("\"{written}\""),
            );
            self.out.push(finding);
            while walk.tokens.get(walk.at).is_some_and(|next| next.span.start < span.end) {
                walk.at += 1;
            }
        } else if sense(self.slice(token.span)) == Sense::Plain {
            Builder::new(self.file, self.text, self.out).plain_word(token.span, "syntax/value");
        }
        walk.next = Next::Joint(Last::new(token));
        true
    }

    /// The unit after an amount, if one stands there.
    fn unit(&mut self, walk: &mut Walk<'_>, token: Token, exactness: Option<Precision>) {
        let mut unit_word = None;
        if let Some(next) = walk.tokens.get(walk.at).filter(|next| next.kind == Kind::Word)
            && (unit(self.slice(next.span)).is_some() || sense(self.slice(next.span)) == Sense::Plain)
        {
            walk.at += 1;
            unit_word = Some(next.span);
            walk.next = Next::Joint(Last { span: next.span, takes_text: false, has_text: false, kind: Kind::Amount });
        }
        Builder::new(self.file, self.text, self.out).amount(exactness, token.span, unit_word);
    }

    /// A token where a comma, a preposition or the end has to stand. Gives whether to go on.
    fn expect_joint(&mut self, walk: &mut Walk<'_>, token: Token, last: Last) -> bool {
        let word = self.slice(token.span);
        match token.kind {
            Kind::Symbol(',') => walk.next = Next::Value(After::Comma, token.span),
            Kind::Word => match sense(word) {
                Sense::Prep(_) | Sense::And => walk.next = Next::Value(After::Word, token.span),
                Sense::Logic => {
                    let finding = self.finding("syntax/field", token.span, format!("`{word}` does not join values"));
                    let finding = if word == "or" {
                        finding.help("write a comma, or `one of (…, …)` where only one of them holds")
                    } else {
                        finding.help("write a comma or a preposition")
                    };
                    self.out.push(finding);
                    walk.next = Next::Value(After::Word, token.span);
                }
                _ if walk.tokens.get(walk.at).is_some_and(|next| next.is(':')) => {
                    let finding = self
                        .finding("syntax/field", token.span, format!("the field `{word}` begins in the middle of a line"))
                        .help(format!("write `; {word}:`, or begin a new line"));
                    self.out.push(finding);
                    return false;
                }
                // `data marketing`: a name after its kind.
                Sense::Plain if last.kind == Kind::Word && !walk.line && schema::Kind::parse(self.slice(last.span)).is_some() => {
                    walk.next = Next::Joint(Last { span: token.span, takes_text: true, has_text: false, kind: Kind::Text });
                }
                _ => {
                    self.missing_comma(walk, token, last);
                    walk.next = Next::Joint(Last::new(token));
                }
            },
            Kind::Amount if last.kind == Kind::Word && !walk.line && precision(self.slice(last.span)).is_some() => {
                walk.next = Next::Joint(Last::new(token));
                self.unit(walk, token, precision(self.slice(last.span)));
            }
            Kind::Text if last.takes_text && !last.has_text && !walk.line => {
                walk.next = Next::Joint(Last { span: token.span, takes_text: false, has_text: true, kind: Kind::Text });
            }
            Kind::Text if last.takes_text && !last.has_text => {
                let name = self.slice(last.span);
                let finding = self
                    .finding("syntax/field", token.span, "a name and its text stand on one line")
                    .also(self.place(last.span), "the name before it")
                    .help(format!("write `{name} {word}`, or put a comma after `{name}`"));
                self.out.push(finding);
                walk.next = Next::Joint(Last { span: token.span, takes_text: false, has_text: true, kind: Kind::Text });
            }
            Kind::Text if last.has_text && !walk.line => {
                let finding = self
                    .finding("syntax/field", token.span, "a name takes one text, and this is a second one")
                    .also(self.place(last.span), "the first one")
                    .help("put a comma between them if both are values");
                self.out.push(finding);
                walk.next = Next::Joint(Last { span: token.span, ..last });
            }
            Kind::Block => {
                let finding = self
                    .finding("syntax/field", token.span, "a text in three quotes is a field's whole value and stands after no other")
                    .help("write `\"…\"`, or give it a field of its own");
                self.out.push(finding);
                walk.next = Next::Joint(Last::new(token));
            }
            Kind::Text | Kind::Amount => {
                self.missing_comma(walk, token, last);
                walk.next = Next::Joint(Last::new(token));
                if token.kind == Kind::Amount {
                    self.unit(walk, token, None);
                }
            }
            Kind::Symbol('(') => {
                self.missing_comma(walk, token, last);
                walk.parens.push(token.span);
                walk.next = Next::Value(After::Paren, token.span);
            }
            Kind::Symbol(')') if walk.parens.pop().is_some() => walk.next = Next::Joint(Last::new(token)),
            _ => return self.other(walk, token),
        }
        true
    }

    /// Two values with nothing between them.
    fn missing_comma(&mut self, walk: &Walk<'_>, token: Token, last: Last) {
        let gap = Span { start: last.span.end, end: last.span.end };
        let finding = if walk.line {
            let shown = self.slice(last.span);
            self.finding("syntax/field", gap, "a comma is missing at the end of the line")
                .also(self.place(token.span), "the next value")
                .help(format!("write `{shown},`"))
        } else {
            let shown = if token.kind == Kind::Text { "the text" } else { "this" };
            let message = match token.kind {
                Kind::Word | Kind::Amount => format!("a comma or a preposition is missing before `{}`", self.slice(token.span)),
                _ => format!("a comma or a preposition is missing before {shown}"),
            };
            let finding = self.finding("syntax/field", token.span, message);
            if token.kind == Kind::Text && !last.takes_text { finding.help("a text belongs to the name directly before it") } else { finding }
        };
        self.out.push(finding.fix("add the missing comma", self.place(gap), ","));
    }

    /// Any other token. Gives whether to go on.
    fn other(&mut self, walk: &mut Walk<'_>, token: Token) -> bool {
        match token.kind {
            Kind::Symbol(')') => {
                let finding = self.finding("syntax/field", token.span, "this `)` closes nothing").fix("take it out", self.place(token.span), "");
                self.out.push(finding);
            }
            Kind::Symbol('[' | ']' | '{' | '}') if walk.brackets => {}
            _ => {
                walk.brackets |= matches!(token.kind, Kind::Symbol('[' | '{'));
                match self.symbol(walk.tokens, walk.at - 1, "syntax/field") {
                    Then::Skip(next) => {
                        walk.at = next;
                        if let (Next::Joint(_), Kind::Symbol(';' | '，' | '、' | '&' | '|')) = (walk.next, token.kind) {
                            walk.next = Next::Value(After::Comma, token.span);
                        }
                        // A character without meaning in the middle of values: what follows it cannot be told apart.
                        return matches!(
                            token.kind,
                            Kind::Symbol(';' | '[' | '{' | ']' | '}' | '#' | '/' | '-' | '，' | '、' | '&' | '|' | '\u{a0}' | '•' | '\0')
                        );
                    }
                    Then::Text(next) => {
                        walk.at = next;
                        walk.next = Next::Joint(Last { span: token.span, takes_text: false, has_text: true, kind: Kind::Text });
                    }
                }
            }
        }
        true
    }

    fn missing_value(&self, after: After, span: Span) -> crate::diagnostics::Diagnostic {
        let word = self.slice(span);
        match after {
            After::Comma => self.finding("syntax/field", span, "a value is missing after this comma").fix("take the comma out", self.place(span), ""),
            After::Paren => self.finding("syntax/field", span, "a value is missing after `(`"),
            _ => self.finding("syntax/field", span, format!("a value is missing after `{word}`")),
        }
    }

    fn at_end(&mut self, walk: &Walk<'_>, range: &Range<usize>) {
        if let Next::Value(after, span) = walk.next
            && !(after == After::Paren && walk.parens.last() == Some(&span))
        {
            let finding = if after == After::Colon {
                let name = Span { start: Span::at(range.start).start, end: span.end };
                let word = self.slice(name).trim_end_matches(':').trim_end();
                self.finding("syntax/field", name, format!("`{word}` has no value"))
                    .help("write its value, or `none`; a field about which nothing is said is left out")
            } else {
                self.missing_value(after, span)
            };
            self.out.push(finding);
        }
        for &paren in &walk.parens {
            let finding = self.finding("syntax/field", paren, "this `(` is not closed").help("add the missing `)`");
            self.out.push(finding);
        }
    }
}
