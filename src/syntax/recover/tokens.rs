//! The tokens of what could not be read.

use crate::source::Span;
use crate::syntax::events::Events;
use crate::syntax::grammar::{self, Rule};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word.
    Word,
    /// A text in double quotes.
    Text,
    /// A text in three quotes.
    Block,
    /// A number or date.
    Amount,
    /// A line ends.
    Line,
    /// Any other character.
    Symbol(char),
}

/// A token and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    pub span: Span,
}

impl Token {
    /// Whether it is this character.
    pub fn is(self, symbol: char) -> bool {
        self.kind == Kind::Symbol(symbol)
    }
}

/// The tokens of `range` of a text; nothing where even that fails, which no text is known to do.
pub(super) fn tokens(text: &str, range: std::ops::Range<usize>, events: &mut Events) -> Vec<Token> {
    let part = text.get(range.clone()).unwrap_or_default();
    if grammar::read(Rule::tokens, part, range.start, events).is_err() {
        return Vec::new();
    }
    let Some((_, walk)) = events.walk().enter() else { return Vec::new() };
    walk.filter_map(|event| {
        let kind = match event.rule {
            Rule::word => Kind::Word,
            Rule::string => Kind::Text,
            Rule::block_string => Kind::Block,
            Rule::digits => Kind::Amount,
            Rule::line_end => Kind::Line,
            Rule::symbol => Kind::Symbol(event.span.of(text).chars().next()?),
            _ => return None,
        };
        Some(Token { kind, span: event.span })
    })
    .collect()
}
