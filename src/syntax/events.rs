//! What pest found, as a flat list.
//!
//! pest's own pairs count references and look their ends up at every step; one pass turns them into a list that is walked with an index.
//! The list can be packed into bytes: the build script reads the standard library once, so that the program need not at every start.

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

    /// The list as bytes that [`Events::unpack`] reads: for each rule its number, how far after the one before it begins, how long it is
    /// and how many it holds. Positions must be those of a text that was given with a base of 0.
    #[allow(dead_code, reason = "the build script packs, the program unpacks")]
    pub fn pack(&self) -> Vec<u8> {
        /// The number of the rule for the end of the input, which the grammar does not list.
        const END_OF_INPUT: u8 = u8::MAX;
        /// Adds a number, seven bits in a byte, the low ones first.
        fn push(out: &mut Vec<u8>, mut number: u32) {
            while number >= 0x80 {
                out.push((number & 0x7f) as u8 | 0x80);
                number >>= 7;
            }
            out.push(number as u8);
        }
        let mut out = Vec::new();
        let mut before = 0;
        for (at, event) in self.list.iter().enumerate() {
            let number = Rule::all_rules().iter().position(|rule| *rule == event.rule);
            out.push(number.and_then(|number| u8::try_from(number).ok()).unwrap_or(END_OF_INPUT));
            push(&mut out, event.span.start.saturating_sub(before));
            push(&mut out, event.span.end.saturating_sub(event.span.start));
            push(&mut out, event.next.saturating_sub(u32::try_from(at).unwrap_or(u32::MAX) + 1));
            before = event.span.start;
        }
        out
    }

    /// Takes over what was packed; `base` is added to its positions.
    pub fn unpack(&mut self, mut bytes: &[u8], base: usize) {
        self.list.clear();
        let mut start = Span::at(base).start;
        while let Some((&number, rest)) = bytes.split_first() {
            bytes = rest;
            let rule = Rule::all_rules().get(usize::from(number)).copied().unwrap_or(Rule::EOI);
            start += take(&mut bytes);
            let end = start + take(&mut bytes);
            let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX) + 1 + take(&mut bytes);
            self.list.push(Event { rule, span: Span { start, end }, next });
        }
    }

    /// A walk over the outermost rules.
    pub fn walk(&self) -> Walk<'_> {
        Walk { list: &self.list, at: 0, end: self.list.len() }
    }
}

/// Takes a number that was packed.
fn take(bytes: &mut &[u8]) -> u32 {
    let mut number = 0;
    let mut shift = 0;
    while let Some((&byte, rest)) = bytes.split_first() {
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 || shift >= 28 {
            break;
        }
        shift += 7;
    }
    number
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
