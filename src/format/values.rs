//! Fields and their values.

use super::Layout;
use super::doc::Doc;
use super::prepositions::in_order;
use crate::schema::Prep;
use crate::source::Span;
use crate::syntax::ast::{Atom, Operand, Qual, Value};

impl Layout<'_> {
    /// The values of a field, with what goes before them: `field:`.
    pub(super) fn values(&mut self, name: Span, values: &[Value], end: u32) -> Doc {
        let head = format!("{}:", name.of(self.text));
        let first = values.first().map_or(end, |value| value.span.start);
        let remarked = self.comments.any_in(Span { start: name.end, end: first });
        let mut parts = vec![Doc::text(head)];
        if let ([value], false) = (values, remarked) {
            parts.push(Doc::text(" "));
            parts.push(self.value(value, end));
            return Doc::All(parts);
        }
        self.comments.behind(name.end, first, &mut parts);
        let mut list = vec![Doc::Line];
        self.list(values, end, &mut list);
        parts.push(Doc::Nest(list));
        if remarked || are_rows(values) { Doc::Broken(parts) } else { Doc::Group(parts) }
    }

    /// Values separated by commas, which may break after these.
    fn list(&mut self, values: &[Value], end: u32, out: &mut Vec<Doc>) {
        for (number, value) in values.iter().enumerate() {
            if number > 0 {
                out.push(Doc::text(","));
                out.push(Doc::Line);
            }
            let value = self.value(value, end);
            out.push(value);
        }
    }

    /// One value: its head, then its qualifiers in the order of the language's table. Comments keep the qualifiers where they stand.
    fn value(&mut self, value: &Value, end: u32) -> Doc {
        let remarked = self.comments.any_in(value.span);
        let sorted = if remarked { value.quals.iter().collect() } else { in_order(value) };
        let chooses = !remarked && value.head.last().is_some_and(|head| matches!(head.atom, Atom::Choice(_)));
        let mut parts = Vec::new();
        for (number, operand) in value.head.iter().enumerate() {
            let unit = self.operand(if number == 0 { "" } else { "and " }, operand, end);
            parts.push(unit);
        }
        for (number, qual) in sorted.into_iter().enumerate() {
            let unit = self.qual(qual, end);
            match parts.pop() {
                // `latest of (…)` stays together.
                Some(word) if number == 0 && chooses => parts.push(Doc::All(vec![word, Doc::text(" "), unit])),
                before => parts.extend(before.into_iter().chain([unit])),
            }
        }
        Doc::Fill(parts)
    }

    pub(super) fn qual(&mut self, qual: &Qual, end: u32) -> Doc {
        let mut parts = Vec::new();
        self.comments.above(qual.span.start, &mut parts);
        let word = qual.prep.word();
        self.comments.behind(qual.span.start + u32::try_from(word.len()).unwrap_or(0), end, &mut parts);
        let mut units = Vec::new();
        for (number, operand) in qual.operands.iter().enumerate() {
            let lead = if number == 0 { format!("{word} ") } else { "and ".to_owned() };
            let unit = self.operand(&lead, operand, end);
            units.push(unit);
        }
        parts.push(Doc::Fill(units));
        Doc::All(parts)
    }

    /// An atom with its text and the word before it.
    fn operand(&mut self, lead: &str, operand: &Operand, end: u32) -> Doc {
        let mut parts = Vec::new();
        self.comments.above(operand.span.start, &mut parts);
        if let Atom::Group(values) = &operand.atom {
            parts.push(Doc::text(lead));
            let group = self.group(values, operand.span, end);
            parts.push(group);
        } else {
            let mut words = lead.to_owned();
            match operand.atom {
                Atom::Text(text) => words.push_str(text.span.of(self.text)),
                _ => push_words(&mut words, operand.span.of(self.text)),
            }
            if let Some(text) = operand.text {
                words.push(' ');
                words.push_str(text.span.of(self.text));
            }
            parts.push(Doc::Text(words));
        }
        let last = operand.text.map_or(operand.span.end, |text| text.span.end);
        self.comments.behind(last, end, &mut parts);
        Doc::All(parts)
    }

    fn group(&mut self, values: &[Value], span: Span, end: u32) -> Doc {
        let remarked = self.comments.any_in(span);
        let mut parts = vec![Doc::text("(")];
        self.comments.behind(span.start + 1, end, &mut parts);
        let mut list = vec![Doc::Soft];
        self.list(values, end, &mut list);
        self.comments.above(span.end.saturating_sub(1), &mut list);
        parts.push(Doc::Nest(list));
        parts.push(Doc::Soft);
        parts.push(Doc::text(")"));
        if remarked { Doc::Broken(parts) } else { Doc::Group(parts) }
    }
}

/// Adds the words of an atom, with one blank between them.
fn push_words(out: &mut String, atom: &str) {
    for (number, word) in atom.split_ascii_whitespace().enumerate() {
        out.push_str(if number == 0 { "" } else { " " });
        out.push_str(word);
    }
}

/// Whether values are rows, each with a line of its own even where all would fit on one: those that do not hold at all times, everywhere and
/// for everyone are read, and changed, one by one.
fn are_rows(values: &[Value]) -> bool {
    let narrows = |qual: &Qual| match qual.prep {
        Prep::For | Prep::In | Prep::From | Prep::Until | Prep::Before | Prep::After | Prep::Within | Prep::While | Prep::At | Prep::Via => true,
        Prep::Except | Prep::Of | Prep::As | Prep::With | Prep::Under | Prep::Where | Prep::Because => false,
    };
    values.len() > 1 && values.iter().any(|value| value.quals.iter().any(narrows))
}
