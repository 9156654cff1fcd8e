//! Characters that mean something elsewhere: other quotes, other comments, other brackets.

use super::Recovery;
use super::tokens::{Kind, Token};
use crate::diagnostics::Diagnostic;
use crate::source::Span;

/// What to do after a character out of place was reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// Go on with the token at this index; what was passed stood for nothing.
    Skip(usize),
    /// Go on with the token at this index; what was passed stood for a text.
    Text(usize),
}

/// The quote that closes a quotation which begins with this one.
fn closing(quote: char) -> Option<&'static [char]> {
    match quote {
        '\'' => Some(&['\'']),
        '`' => Some(&['`', '\'']),
        '‘' | '‚' => Some(&['’', '‘']),
        '“' | '”' | '„' => Some(&['”', '“']),
        '«' => Some(&['»']),
        '»' => Some(&['«', '»']),
        '「' => Some(&['」']),
        '’' => Some(&['’']),
        _ => None,
    }
}

/// A character that looks like another one which was meant.
fn meant(symbol: char) -> Option<char> {
    match symbol {
        '，' | '、' | '،' => Some(','),
        '：' => Some(':'),
        '；' | '؛' => Some(';'),
        '（' => Some('('),
        '）' => Some(')'),
        '｛' => Some('{'),
        '｝' => Some('}'),
        '＂' => Some('"'),
        _ => None,
    }
}

/// The name of a character that cannot be seen.
fn invisible(symbol: char) -> Option<&'static str> {
    match symbol {
        '\u{a0}' | '\u{202f}' | '\u{2007}' => Some("a no-break space"),
        '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{2060}' => Some("a character without width"),
        '\u{feff}' => Some("a byte order mark"),
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some("a mark of writing direction"),
        '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => Some("a line break that is none here"),
        '\u{2000}'..='\u{200a}' | '\u{3000}' | '\u{1680}' => Some("a blank of unusual width"),
        _ => None,
    }
}

impl Recovery<'_> {
    /// Reports the character at `index`, which has no place where it stands.
    pub(super) fn symbol(&mut self, tokens: &[Token], index: usize, code: &str) -> Then {
        let Some(token) = tokens.get(index) else { return Then::Skip(index + 1) };
        let Kind::Symbol(symbol) = token.kind else { return Then::Skip(index + 1) };
        if let Some(closings) = closing(symbol) {
            return self.quotation(tokens, index, symbol, closings);
        }
        let here = self.source.get(token.span.start as usize..).unwrap_or_default();
        if let Some(written) = ["#", "--", "/*", "<!--"].into_iter().find(|written| here.starts_with(written)) {
            return self.comment(tokens, index, written);
        }
        if let Some(meant) = meant(symbol) {
            let finding = self.finding("syntax/character", token.span, format!("`{symbol}` has no meaning here; `{meant}` has")).fix(
                format!("write `{meant}`"),
                self.place(token.span),
                meant.to_string(),
            );
            self.out.push(finding);
            return Then::Skip(index + 1);
        }
        if let Some(name) = invisible(symbol) {
            let finding = self
                .finding("syntax/character", token.span, format!("{name} (U+{:04X}) has no place here", u32::from(symbol)))
                .help("write an ordinary blank, or nothing");
            self.out.push(finding);
            return Then::Skip(index + 1);
        }
        if symbol == '\0' {
            // The scanner reports these.
            return Then::Skip(index + 1);
        }
        let finding = self.plain_symbol(symbol, token.span, code);
        self.out.push(finding);
        Then::Skip(index + 1)
    }

    fn plain_symbol(&self, symbol: char, span: Span, code: &str) -> Diagnostic {
        let here = |message: &str| self.finding(code, span, message);
        match symbol {
            '=' => here("a `=` has no place here").help("a field's name and its value are separated by `:`"),
            ':' => here("a `:` has no place here").help("a colon stands once in a field, after its name"),
            ';' => here("a `;` has no place here").help("values are separated by `,`"),
            '[' | ']' => here("square brackets have no meaning here").help("values are separated by commas, without brackets around them"),
            '{' | '}' => here("a brace has no place here").help("values are separated by commas, without braces around them"),
            '&' => here("`&` has no meaning here").help("write `and`"),
            '|' => here("`|` has no meaning here").help("write `one of (…, …)`, or `or` in a condition"),
            '*' | '-' | '•' | '–' | '—' => {
                here(&format!("`{symbol}` has no meaning here")).help("values are separated by commas; lists with bullets stand in texts")
            }
            '@' => here("`@` has no meaning here").help("addresses stand in double quotes"),
            '_' => here("`_` has no meaning here").help("names begin with a letter and have hyphens"),
            '.' | '!' | '?' => here(&format!("`{symbol}` has no place here")).help("sentences stand in double quotes"),
            '"' => self.finding("syntax/text", span, "a text does not end on its line").help("close it with `\"`"),
            c if c.is_control() => {
                self.finding("syntax/character", span, format!("the character U+{:04X} has no place in a text file", u32::from(c)))
            }
            c => self.finding("syntax/character", span, format!("`{c}` has no meaning here")),
        }
    }

    /// A text in quotes of another shape.
    fn quotation(&mut self, tokens: &[Token], index: usize, quote: char, closings: &[char]) -> Then {
        let rest = tokens.iter().enumerate().skip(index + 1).take_while(|(_, token)| token.kind != Kind::Line);
        let close = rest.into_iter().find(|(_, token)| matches!(token.kind, Kind::Symbol(c) if closings.contains(&c)));
        let Some(open) = tokens.get(index).map(|token| token.span) else { return Then::Skip(index + 1) };
        let Some((end, close)) = close.map(|(end, token)| (end, token.span)) else {
            let finding = self.finding("syntax/text", open, format!("`{quote}` does not begin a text")).help("texts stand in double quotes: `\"…\"`");
            self.out.push(finding);
            return Then::Skip(index + 1);
        };
        let inner = self.slice(Span { start: open.end, end: close.start });
        let mut finding = self.finding("syntax/text", open.to(close), "texts stand in straight double quotes").help(format!("write `\"{inner}\"`"));
        if !inner.contains(['"', '\\']) {
            finding = finding.fix("use straight double quotes", self.place(open.to(close)), format!("\"{inner}\""));
        }
        self.out.push(finding);
        Then::Text(end + 1)
    }

    /// A comment in the manner of another language; passed over as such.
    fn comment(&mut self, tokens: &[Token], index: usize, written: &str) -> Then {
        let Some(start) = tokens.get(index).map(|token| token.span.start as usize) else { return Then::Skip(index + 1) };
        let span = Span::new(start, start + written.len());
        let finding = self
            .finding("syntax/character", span, format!("`{written}` does not begin a comment"))
            .help("comments begin with `//` and end with the line");
        self.out.push(finding);
        let mut at = index + 1;
        let mut previous = ' ';
        while let Some(token) = tokens.get(at) {
            at += 1;
            let Kind::Symbol(symbol_here) = token.kind else {
                previous = ' ';
                if token.kind == Kind::Line && written != "/*" {
                    return Then::Skip(at - 1);
                }
                continue;
            };
            if written == "/*" && previous == '*' && symbol_here == '/' {
                break;
            }
            previous = symbol_here;
        }
        Then::Skip(at)
    }
}
