//! What pest found, as a flat list.
//!
//! pest's own pairs count references and look their ends up at every step; one pass turns them into a list that is walked with an index.

use pest::Token;

use super::grammar::Rule;
use crate::source::Span;

/// A rule that matched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event {
    /// Which rule.
    pub rule: Rule,
    /// What it matched.
    pub span: Span,
    /// Where in the list the first event after it and all it holds stands.
    next: u32,
}

/// The rules that matched in a text, outer before inner, in order.
#[derive(Debug, Default)]
pub(super) struct Events {
    list: Vec<Event>,
    open: Vec<usize>,
}

impl Events {
    /// Takes over what pest found in a text that begins `base` bytes into the file. Rules that begin after their first character, as told
    /// in the grammar, get it here.
    pub fn fill<'i>(&mut self, tokens: impl Iterator<Item = Token<'i, Rule>>, text: &str, base: usize) {
        self.list.clear();
        self.open.clear();
        for token in tokens {
            match token {
                Token::Start { rule, pos } => {
                    self.open.push(self.list.len());
                    let start = match rule {
                        Rule::word | Rule::named => before(text, pos.pos()),
                        Rule::string | Rule::digits => pos.pos().saturating_sub(1),
                        Rule::block_string => pos.pos().saturating_sub(3),
                        _ => pos.pos(),
                    };
                    self.list.push(Event { rule, span: Span::at(base + start), next: 0 });
                }
                Token::End { pos, .. } => {
                    let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
                    if let Some(event) = self.open.pop().and_then(|at| self.list.get_mut(at)) {
                        event.span.end = Span::at(base + pos.pos()).start;
                        event.next = next;
                    }
                }
            }
        }
    }

    /// A walk over the outermost rules.
    pub fn walk(&self) -> Walk<'_> {
        Walk { list: &self.list, at: 0, end: self.list.len() }
    }
}

/// Where the character before `at` begins.
fn before(text: &str, at: usize) -> usize {
    let mut start = at.saturating_sub(1);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    start
}

/// A walk over rules that stand side by side.
#[derive(Clone, Debug)]
pub(super) struct Walk<'e> {
    list: &'e [Event],
    at: usize,
    end: usize,
}

impl<'e> Walk<'e> {
    /// The next rule, without going on.
    pub fn peek(&self) -> Option<Event> {
        if self.at < self.end { self.list.get(self.at).copied() } else { None }
    }

    /// The next rule, if it is this one.
    pub fn accept(&mut self, rule: Rule) -> Option<Event> {
        let event = self.peek().filter(|event| event.rule == rule)?;
        self.at = event.next as usize;
        Some(event)
    }

    /// The next rule and a walk over what it holds.
    pub fn enter(&mut self) -> Option<(Event, Walk<'e>)> {
        let event = self.peek()?;
        let inner = Walk { list: self.list, at: self.at + 1, end: event.next as usize };
        self.at = event.next as usize;
        Some((event, inner))
    }
}

impl Iterator for Walk<'_> {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        let event = self.peek()?;
        self.at = event.next as usize;
        Some(event)
    }
}
