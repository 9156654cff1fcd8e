//! What texts say: escapes, the indentation of block texts, references in braces.

use std::borrow::Cow;

use super::events::Events;
use super::grammar::{self, Rule};
use super::words::{Sense, sense};
use crate::source::Span;

/// What a text in double quotes says, from the bytes between its quotes: `\"` is a quote, `\\` a backslash.
pub fn unescape(inner: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\\', inner.as_bytes()).is_none() {
        return Cow::Borrowed(inner);
    }
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(escaped @ ('"' | '\\')) => out.push(escaped),
                Some(other) => out.extend(['\\', other]),
                None => out.push('\\'),
            },
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// What a text in three quotes says, from the bytes between its quotes: without the indentation that its lines share, without the line
/// break after the opening quotes and the blanks before the closing ones, and with `\n` for every line break.
pub fn dedent(inner: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\n', inner.as_bytes()).is_none() {
        return Cow::Borrowed(inner.trim());
    }
    let lines: Vec<&str> = inner.lines().collect();
    // The first line stands after the quotes, so its indentation says nothing.
    let (first, rest) = lines.split_first().map_or(("", &[][..]), |(first, rest)| (*first, rest));
    let common = rest.iter().filter(|line| !line.trim().is_empty()).map(|line| indentation(line)).min().unwrap_or(0);
    let mut out = String::with_capacity(inner.len());
    let mut begun = !first.trim().is_empty();
    out.push_str(first.trim());
    for line in rest {
        if begun {
            out.push('\n');
        }
        begun = true;
        out.push_str(line.get(common.min(indentation(line))..).unwrap_or_default().trim_end_matches('\r'));
    }
    let end = out.trim_end().len();
    out.truncate(end);
    Cow::Owned(out)
}

/// How many bytes of blanks a line begins with.
fn indentation(line: &str) -> usize {
    line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Text as it stands, with its escapes; `{{` and `}}` are single braces here.
    Literal(&'t str),
    /// A reference.
    Reference(Reference),
    /// Braces that hold no reference.
    Malformed(Malformed),
}

/// What stands in braces: `{see transfers}`, `{all controllers of privacy}`, `{data contract}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// With the braces.
    pub span: Span,
    /// `see` or `all`.
    pub verb: Option<Verb>,
    /// The field, where one of a declaration's fields is meant.
    pub field: Option<Span>,
    /// The kind, where it is said which kind of declaration is meant.
    pub kind: Option<Span>,
    /// The name; after `all` without a field, the kind or group of which all are meant.
    pub name: Span,
}

/// What a reference asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// `see`: a cross-reference.
    See,
    /// `all`: a list.
    All,
}

/// Braces that hold no reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The brace, or all from brace to brace.
    pub span: Span,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with braces in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A `{` without its `}`.
    Open,
    /// A `}` without its `{`.
    Stray,
    /// Nothing in between.
    Empty,
    /// Something that is no reference.
    Shape,
}

impl Fault {
    /// What is wrong, for a message.
    pub fn message(self) -> &'static str {
        match self {
            Fault::Open => "a reference begins here and does not end",
            Fault::Stray => "a `}` ends a reference that does not begin",
            Fault::Empty => "a reference without a name",
            Fault::Shape => "this cannot be read as a reference",
        }
    }

    /// What to write instead.
    pub fn help(self) -> &'static str {
        match self {
            Fault::Open => "close it with `}`, or write `{{` for a brace",
            Fault::Stray => "write `}}` for a brace",
            Fault::Empty | Fault::Shape => {
                "write `{name}`, `{field of name}`, `{see name}`, `{all names}` or `{kind name}`, and `{{` and `}}` for braces"
            }
        }
    }
}

/// The parts of a text. `base` is where the text stands in its file, so that the spans of references can be shown there; escapes and
/// indentation are left as they are.
pub fn references(text: &str, base: u32) -> References<'_> {
    References { text, base: base as usize, at: 0 }
}

/// See [`references`].
#[derive(Clone, Debug)]
pub struct References<'t> {
    text: &'t str,
    base: usize,
    at: usize,
}

impl<'t> References<'t> {
    fn piece(&mut self, length: usize) -> &'t str {
        let piece = self.text.get(self.at..self.at + length).unwrap_or_default();
        self.at += length;
        piece
    }

    fn malformed(&mut self, length: usize, fault: Fault) -> Piece<'t> {
        let span = Span::new(self.base + self.at, self.base + self.at + length);
        self.at += length;
        Piece::Malformed(Malformed { span, fault })
    }
}

impl<'t> Iterator for References<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let bytes = rest.as_bytes();
        match memchr::memchr2(b'{', b'}', bytes) {
            None => return Some(Piece::Literal(self.piece(rest.len()))),
            Some(0) => {}
            Some(length) => return Some(Piece::Literal(self.piece(length))),
        }
        if bytes.starts_with(b"{{") || bytes.starts_with(b"}}") {
            let brace = self.piece(1);
            self.at += 1;
            return Some(Piece::Literal(brace));
        }
        if bytes.starts_with(b"}") {
            return Some(self.malformed(1, Fault::Stray));
        }
        let inner = rest.get(1..).unwrap_or_default();
        let Some(length) = memchr::memchr2(b'{', b'}', inner.as_bytes()).filter(|&end| inner.as_bytes().get(end) == Some(&b'}')) else {
            return Some(self.malformed(1, Fault::Open));
        };
        let inside = inner.get(..length).unwrap_or_default();
        let whole = length + 2;
        if inside.trim().is_empty() {
            return Some(self.malformed(whole, Fault::Empty));
        }
        match reference(inside, self.base + self.at + 1) {
            Some(reference) => {
                self.at += whole;
                Some(Piece::Reference(reference))
            }
            None => Some(self.malformed(whole, Fault::Shape)),
        }
    }
}

/// Reads what stands between braces.
fn reference(inside: &str, base: usize) -> Option<Reference> {
    let mut events = Events::default();
    grammar::read(Rule::reference, inside, base, &mut events).ok()?;
    let (_, mut walk) = events.walk().enter()?;
    let slice = |span: Span| inside.get(span.start as usize - base..span.end as usize - base).unwrap_or_default();
    let verb = walk.accept(Rule::verb).map(|event| if slice(event.span) == "see" { Verb::See } else { Verb::All });
    let mut reference = Reference { span: Span::new(base - 1, base + inside.len() + 1), verb, field: None, kind: None, name: Span::default() };
    let mut words = Vec::new();
    for event in walk {
        match event.rule {
            Rule::word if sense(slice(event.span)) != Sense::Plain => return None,
            Rule::word => words.push(event.span),
            Rule::of => reference.field = words.pop(),
            _ => {}
        }
    }
    reference.name = words.pop()?;
    reference.kind = words.pop();
    Some(reference)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        references(text, 100)
            .map(|piece| {
                let slice = |span: Span| text.get(span.start as usize - 100..span.end as usize - 100).unwrap();
                match piece {
                    Piece::Literal(literal) => format!("'{literal}'"),
                    Piece::Reference(r) => {
                        let part = |span: Option<Span>| span.map_or("-", slice);
                        format!("{}: {:?} {} {} {}", slice(r.span), r.verb, part(r.field), part(r.kind), slice(r.name))
                    }
                    Piece::Malformed(m) => format!("{:?} {}", m.fault, slice(m.span)),
                }
            })
            .collect()
    }

    #[test]
    fn references_in_all_their_shapes() {
        assert_eq!(read("plain"), ["'plain'"]);
        assert_eq!(read("a {b} c"), ["'a '", "{b}: None - - b", "' c'"]);
        assert_eq!(read("{email of qcontact}"), ["{email of qcontact}: None email - qcontact"]);
        assert_eq!(read("{see transfers}"), ["{see transfers}: Some(See) - - transfers"]);
        assert_eq!(read("{see}{ all }"), ["{see}: None - - see", "{ all }: None - - all"]);
        assert_eq!(read("{all controllers of privacy}"), ["{all controllers of privacy}: Some(All) controllers - privacy"]);
        assert_eq!(read("{data contract}"), ["{data contract}: None - data contract"]);
        assert_eq!(read("{email\n  of contact größe}"), ["{email\n  of contact größe}: None email contact größe"]);
        assert_eq!(read("{contract.email}"), ["{contract.email}: None - - contract.email"]);
    }

    #[test]
    fn braces_and_malformed_references() {
        assert_eq!(read("{{a}} {b}}}"), ["'{'", "'a'", "'}'", "' '", "{b}: None - - b", "'}'"]);
        assert_eq!(read("{a b c d}"), ["Shape {a b c d}"]);
        assert_eq!(read("{}x{ }"), ["Empty {}", "'x'", "Empty { }"]);
        assert_eq!(read("é {a"), ["'é '", "Open {", "'a'"]);
        assert_eq!(read("{a {b}"), ["Open {", "'a '", "{b}: None - - b"]);
        assert_eq!(read("a } b"), ["'a '", "Stray }", "' b'"]);
        assert_eq!(read("{for}{\"x\"}{a of}"), ["Shape {for}", "Shape {\"x\"}", "Shape {a of}"]);
    }

    #[test]
    fn escapes() {
        assert!(matches!(unescape("plain"), Cow::Borrowed("plain")));
        assert_eq!(unescape(r#"a \"b\" \\ \n"#), r#"a "b" \ \n"#);
        assert_eq!(unescape("\\"), "\\");
    }

    #[test]
    fn block_texts_lose_their_indentation() {
        assert_eq!(dedent("\n    We are.\n\n      - one\n    two\n    "), "We are.\n\n  - one\ntwo");
        assert_eq!(dedent("\r\n\tA\r\n\t\tB\r\n"), "A\n\tB");
        assert_eq!(dedent("one line"), "one line");
        assert_eq!(dedent(" first\n    second\n  "), "first\nsecond");
        assert_eq!(dedent(""), "");
        assert_eq!(dedent("\n\n"), "");
        assert_eq!(dedent("\nno indentation\n  at first\n"), "no indentation\n  at first");
    }
}
