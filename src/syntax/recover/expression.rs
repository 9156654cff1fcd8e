//! What is wrong with an expression.

use std::ops::Range;

use super::Recovery;
use super::symbol::Then;
use super::tokens::{Kind, Token};
use crate::source::Span;
use crate::syntax::grammar::{self, Rule};
use crate::syntax::words::{Sense, sense};

impl Recovery<'_> {
    /// Says what is wrong with the expression of the field `name` in `range`.
    pub(super) fn diagnose_expression(&mut self, name: Span, range: &Range<usize>, tokens: &[Token]) {
        let before = self.out.len();
        let start = tokens.iter().position(|token| token.is(':')).map_or(tokens.len(), |at| at + 1);
        let body: Vec<Token> = tokens.iter().skip(start).filter(|token| token.kind != Kind::Line).copied().collect();
        let Some(last) = body.last().copied() else {
            let field = self.slice(name);
            let span = Span { start: name.start, end: Span::at(range.end).end };
            let finding = self.finding("syntax/expression", span, format!("`{field}` has no expression"));
            self.out.push(finding);
            return;
        };
        self.parentheses(&body);
        self.foreign_operators(&body);
        if self.out.len() > before {
            return;
        }
        let word = self.slice(last.span);
        let joins = matches!(sense(word), Sense::And | Sense::Logic | Sense::Prep(_));
        if (last.kind == Kind::Word && joins) || matches!(last.kind, Kind::Symbol('<' | '>' | '=' | '+')) {
            let finding = self.finding("syntax/expression", last.span, format!("something is missing after `{word}`"));
            self.out.push(finding);
            return;
        }
        if self.words_in_a_row(&body) || self.missing_has(&body) || self.has_in_filter(&body) {
            return;
        }
        let part = self.text.get(range.clone()).unwrap_or_default();
        let rule = if self.slice(name) == "each" { Rule::binding } else { Rule::condition };
        let at = match grammar::read(Rule::lone_statement, part, range.start, self.events) {
            Err(unread) => unread,
            // It was read, as something else: an expression field never holds values.
            Ok(()) => grammar::read(rule, part, range.start, self.events).err().unwrap_or_default(),
        };
        let after = self.furthest(rule, part, at.at);
        let at = grammar::Unread { at: after, ..at };
        if self.at_token(&body, range.start + after) {
            return;
        }
        let before = self.out.len();
        self.say_expected(range, Some(at));
        for finding in self.out.iter_mut().skip(before) {
            if finding.code == "syntax/field" {
                finding.code = "syntax/expression".to_owned();
            }
        }
    }

    /// How far the expression can be read, past blanks: there stands what is wrong.
    fn furthest(&mut self, rule: Rule, part: &str, failed: usize) -> usize {
        let read = match grammar::read(rule, part, 0, self.events) {
            Ok(()) => self.events.walk().next().map_or(0, |event| event.span.end as usize),
            Err(unread) => unread.at,
        };
        let at = read.max(failed);
        let rest = part.get(at..).unwrap_or_default();
        at + (rest.len() - rest.trim_start().len())
    }

    /// What can be said of the token at which reading stopped.
    fn at_token(&mut self, body: &[Token], at: usize) -> bool {
        let Some(index) = body.iter().position(|token| token.span.start as usize == at) else { return false };
        let (Some(token), Some(before)) = (body.get(index), body.get(index.wrapping_sub(1))) else { return false };
        let word = self.slice(token.span);
        let operand = |token: &Token| matches!(token.kind, Kind::Word | Kind::Text | Kind::Amount);
        let finding = match token.kind {
            Kind::Symbol(',') => {
                self.finding("syntax/expression", token.span, "a comma has no place here").help("conditions are joined by `and` and `or`")
            }
            Kind::Symbol('+' | '-') => self
                .finding("syntax/expression", token.span, format!("`{word}` stands between blanks, after a date"))
                .help("write for example `a.updated + 12 months`"),
            _ if operand(token) && operand(before) => self
                .finding("syntax/expression", token.span, format!("an operator is missing before `{word}`"))
                .help("write for example `is`, `in`, `>` or `and`"),
            _ => return false,
        };
        self.out.push(finding);
        true
    }

    /// Two words of which the second needs something before it.
    fn words_in_a_row(&mut self, body: &[Token]) -> bool {
        for pair in body.windows(2) {
            let [first, second] = pair else { continue };
            if first.kind != Kind::Word || second.kind != Kind::Word {
                continue;
            }
            let (one, two) = (self.slice(first.span), self.slice(second.span));
            let joins = |word: &str| matches!(word, "is" | "in" | "has" | "and" | "or" | "where");
            if joins(one) && joins(two) {
                let finding = self.finding("syntax/expression", second.span, format!("something is missing before `{two}`"));
                self.out.push(finding);
                return true;
            }
        }
        for triple in body.windows(3) {
            let [first, second, third] = triple else { continue };
            let quantifier = matches!(self.slice(first.span), "any" | "every" | "no" | "count");
            let plain = second.kind == Kind::Word && sense(self.slice(second.span)) == Sense::Plain;
            if quantifier && plain && matches!(self.slice(third.span), "has" | "where" | "of" | ">" | "<" | "=") {
                let (word, over) = (self.slice(first.span), self.slice(second.span));
                let gap = Span { start: second.span.end, end: second.span.end };
                let letter = over.chars().next().unwrap_or('x');
                let finding = self
                    .finding("syntax/expression", gap, format!("a name for each `{over}` is missing after it"))
                    .help(format!("write for example `{word} {over} {letter}`"));
                self.out.push(finding);
                return true;
            }
        }
        false
    }

    /// `any x y where a has b has …`: the first `has` is taken for the end of the condition after `where`.
    fn has_in_filter(&mut self, body: &[Token]) -> bool {
        // For each open parenthesis: whether a `where` stands in it, and the `has` after that.
        let mut filters: Vec<(Option<Span>, Option<Span>)> = vec![(None, None)];
        for token in body {
            if token.is('(') {
                filters.push((None, None));
            } else if token.is(')') && filters.len() > 1 {
                filters.pop();
            }
            let word = if token.kind == Kind::Word { self.slice(token.span) } else { "" };
            let Some(filter) = filters.last_mut() else { continue };
            match (word, *filter) {
                ("any" | "every" | "no" | "count", _) => *filter = (None, None),
                ("where", _) => *filter = (Some(token.span), None),
                ("has", (Some(start), None)) => *filter = (Some(start), Some(token.span)),
                ("has", (Some(_), Some(first))) => {
                    let finding = self.finding("syntax/expression", first, "this `has` ends the condition after `where`, and another follows");
                    self.out.push(finding.help("put the condition after `where` in parentheses: `where (a.data has b) has …`"));
                    return true;
                }
                _ => {}
            }
        }
        false
    }

    fn parentheses(&mut self, body: &[Token]) {
        let mut open = Vec::new();
        for token in body {
            if token.is('(') {
                open.push(token.span);
            } else if token.is(')') && open.pop().is_none() {
                let finding = self.finding("syntax/expression", token.span, "this `)` closes nothing");
                self.out.push(finding);
            }
        }
        for span in open {
            let finding = self.finding("syntax/expression", span, "this `(` is not closed").help("add the missing `)`");
            self.out.push(finding);
        }
    }

    /// Operators of other languages.
    fn foreign_operators(&mut self, body: &[Token]) {
        let mut index = 0;
        while let Some(&token) = body.get(index) {
            let Kind::Symbol(symbol) = token.kind else {
                index += 1;
                continue;
            };
            let next = body.get(index + 1).filter(|next| next.span.start == token.span.end);
            let next = next.map(|next| (next.kind, next.span));
            let (span, help) = match (symbol, next) {
                ('=', Some((Kind::Symbol('='), next))) => (token.span.to(next), "write `=`, or `is` for a term"),
                ('&', Some((Kind::Symbol('&'), next))) => (token.span.to(next), "write `and`"),
                ('|', Some((Kind::Symbol('|'), next))) => (token.span.to(next), "write `or`"),
                ('=', Some((Kind::Symbol('<' | '>'), next))) => (token.span.to(next), "write `<=` or `>=`"),
                ('<', Some((Kind::Symbol('>'), next))) => (token.span.to(next), "write `!=`, or `is not` for a term"),
                ('!', next) if !matches!(next, Some((Kind::Symbol('='), _))) => (token.span, "write `not`"),
                ('=' | '<' | '>' | '!', _) => {
                    index += 1 + usize::from(matches!(next, Some((Kind::Symbol('='), _))));
                    continue;
                }
                ('(' | ')' | '+' | '-' | ',', _) => {
                    index += 1;
                    continue;
                }
                _ => {
                    index = match self.symbol(body, index, "syntax/expression") {
                        Then::Skip(next) | Then::Text(next) => next,
                    };
                    continue;
                }
            };
            let written = self.slice(span);
            let finding = self.finding("syntax/expression", span, format!("`{written}` has no meaning here")).help(help);
            self.out.push(finding);
            index += if span.end > token.span.end { 2 } else { 1 };
        }
    }

    /// `any`, `every` or `no` without its `has`.
    fn missing_has(&mut self, body: &[Token]) -> bool {
        let mut waiting: Vec<Span> = Vec::new();
        for (index, token) in body.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
            match self.slice(token.span) {
                "any" | "every" => waiting.push(token.span),
                "no" if body.get(index + 1).is_some_and(|next| next.kind == Kind::Word && sense(self.slice(next.span)) == Sense::Plain) => {
                    waiting.push(token.span);
                }
                "has" => {
                    waiting.pop();
                }
                _ => {}
            }
        }
        let Some(&span) = waiting.first() else { return false };
        let word = self.slice(span);
        let finding =
            self.finding("syntax/expression", span, format!("`{word}` says nothing without `has`")).help(format!("write `{word} activity a has …`"));
        self.out.push(finding);
        true
    }
}
