//! Fields, values, qualifiers and operands.

use smallvec::SmallVec;

use super::Builder;
use crate::schema::{EXPRESSION_FIELDS, Kind, Prep};
use crate::source::Span;
use crate::syntax::ast::{Atom, Field, FieldValue, Operand, Qual, Text, Value};
use crate::syntax::events::Walk;
use crate::syntax::grammar::Rule;
use crate::syntax::words::{Sense, precision, sense};

/// A value under construction.
#[derive(Default)]
struct Draft {
    start: Option<u32>,
    end: u32,
    head: SmallVec<[Operand; 1]>,
    quals: SmallVec<[Qual; 2]>,
}

impl Builder<'_> {
    /// A field whose value is not an expression.
    pub(super) fn field(&mut self, mut walk: Walk<'_>) -> Option<Field> {
        let name = walk.accept(Rule::word)?.span;
        self.broken = false;
        self.misread |= EXPRESSION_FIELDS.contains(&self.slice(name));
        self.key(name, "a field", "syntax/field");
        if let Some(block) = walk.accept(Rule::block_string) {
            let value = FieldValue::Block(Text { span: block.span, block: true });
            return Some(Field { span: name.to(block.span), name, value });
        }
        let values = self.values(walk);
        let end = values.last().map_or(name.end, |value| value.span.end);
        let values = if self.broken { Vec::new() } else { values };
        Some(Field { span: Span { start: name.start, end }, name, value: FieldValue::Values(values) })
    }

    /// Values separated by commas.
    pub(super) fn values(&mut self, mut walk: Walk<'_>) -> Vec<Value> {
        let mark = self.values.len();
        loop {
            let value = self.value(&mut walk);
            self.values.push(value);
            if walk.accept(Rule::comma).is_none() {
                break;
            }
        }
        self.values.drain(mark..).collect()
    }

    /// The qualifiers of a header.
    pub(super) fn qualifiers(&mut self, walk: &mut Walk<'_>) -> Box<[Qual]> {
        self.value(walk).quals
    }

    /// One value, up to a comma or the end.
    fn value(&mut self, walk: &mut Walk<'_>) -> Value {
        let mut draft = Draft::default();
        while let Some(event) = walk.peek() {
            match event.rule {
                Rule::joint | Rule::opening => {
                    walk.next();
                    self.join(&mut draft, event.span);
                }
                Rule::word | Rule::string | Rule::digits | Rule::group => {
                    let operand = self.operand(walk);
                    let end = operand.text.map_or(operand.span.end, |text| text.span.end);
                    draft.start = draft.start.or(Some(operand.span.start));
                    draft.end = end;
                    match draft.quals.last_mut() {
                        Some(qual) => {
                            qual.span.end = end;
                            qual.operands.push(operand);
                        }
                        None => draft.head.push(operand),
                    }
                }
                Rule::named => {
                    walk.next();
                    draft.end = self.second(&mut draft, event.span, walk);
                }
                _ => break,
            }
        }
        let value = Value {
            span: Span { start: draft.start.unwrap_or(draft.end), end: draft.end },
            head: draft.head,
            quals: draft.quals.into_iter().collect(),
        };
        self.check_choices(&value);
        value
    }

    /// The name after its kind: `data marketing`. Of any other two words the recovery tells what is missing between them. Gives the end.
    fn second(&mut self, draft: &mut Draft, name: Span, walk: &mut Walk<'_>) -> u32 {
        let text = walk.accept(Rule::string).map(|string| self.quoted(string.span));
        let operands = draft.quals.last_mut().map_or(&mut draft.head, |qual| &mut qual.operands);
        let kind = operands.last_mut().filter(|operand| matches!(operand.atom, Atom::Name) && operand.text.is_none());
        let is_name = matches!(sense(self.text.get(name.range()).unwrap_or_default()), Sense::Plain);
        match kind.filter(|operand| is_name && Kind::parse(operand.span.of(self.text)).is_some()) {
            Some(operand) => {
                operand.span = operand.span.to(name);
                operand.text = text;
                self.plain_word(name, "syntax/value");
            }
            None => self.misread = true,
        }
        let end = text.map_or(name.end, |text| text.span.end);
        if let Some(qual) = draft.quals.last_mut() {
            qual.span.end = end;
        }
        end
    }

    /// `and`, or a preposition that begins a qualifier.
    fn join(&mut self, draft: &mut Draft, span: Span) {
        draft.start = draft.start.or(Some(span.start));
        let Some(prep) = Prep::parse(self.slice(span)) else {
            if draft.head.is_empty() && draft.quals.is_empty() {
                let finding = self.finding("syntax/field", span, "a value is missing before `and`");
                self.broken(finding);
            }
            return;
        };
        // The `of` of `latest of (…)` belongs to the head, so that `one of (…) of us` is no repetition.
        let own = usize::from(draft.head.last().is_some_and(|head| matches!(head.atom, Atom::Choice(_))));
        if let Some(first) = draft.quals.iter().skip(own).find(|qual| qual.prep == prep) {
            let first = Span { start: first.span.start, end: first.span.start + u32::try_from(prep.word().len()).unwrap_or(0) };
            let word = prep.word();
            let finding = self
                .finding("type/qualifier", span, format!("`{word}` stands twice in one value"))
                .also(self.place(first), "first here")
                .help("join what follows with `and`, or write two values with a comma");
            self.broken(finding);
        }
        draft.quals.push(Qual { span, prep, operands: SmallVec::new() });
    }

    /// An atom and the text after it.
    fn operand(&mut self, walk: &mut Walk<'_>) -> Operand {
        let Some((event, inner)) = walk.enter() else {
            return Operand { span: Span::default(), atom: Atom::Name, text: None };
        };
        match event.rule {
            Rule::string => {
                let text = self.quoted(event.span);
                Operand { span: text.span, atom: Atom::Text(text), text: None }
            }
            Rule::digits => {
                let unit = walk.accept(Rule::unit).map(|unit| unit.span);
                let (span, atom) = self.amount(None, event.span, unit);
                Operand { span, atom, text: None }
            }
            Rule::group => Operand { span: event.span, atom: Atom::Group(self.values(inner)), text: None },
            _ => self.word_operand(event.span, walk),
        }
    }

    /// A word, and the text or the amount that follows it.
    fn word_operand(&mut self, span: Span, walk: &mut Walk<'_>) -> Operand {
        if let Some(digits) = walk.accept(Rule::digits) {
            let unit = walk.accept(Rule::unit).map(|unit| unit.span);
            let precision = precision(self.slice(span));
            let choice = sense(self.slice(span));
            if let Sense::Choice(choice) = choice {
                self.amount(None, digits.span, unit);
                return Operand { span, atom: Atom::Choice(choice), text: None };
            }
            if precision.is_none() {
                let number = self.slice(digits.span);
                let finding = self.finding("syntax/field", digits.span, format!("a comma or a preposition is missing before `{number}`"));
                self.broken(finding);
            }
            let (amount, atom) = self.amount(precision, digits.span, unit);
            return Operand { span: span.to(amount), atom, text: None };
        }
        let atom = match sense(self.slice(span)) {
            Sense::Plain => self.plain_word(span, "syntax/value"),
            Sense::Fixed(fixed) => Atom::Fixed(fixed),
            Sense::Choice(choice) => Atom::Choice(choice),
            Sense::Prep(_) | Sense::And => {
                let word = self.slice(span);
                let code = word.to_uppercase();
                let finding = self
                    .finding("syntax/field", span, format!("a value is missing before `{word}`"))
                    .maybe_help((word.len() == 2).then(|| format!("the code of a country is written in capitals: `{code}`")));
                self.broken(finding);
                Atom::Name
            }
            Sense::Logic => {
                let word = self.slice(span);
                let finding = self
                    .finding("syntax/value", span, format!("`{word}` is a reserved word and cannot be a value"))
                    .help("a text in quotes can say it, and a code of a country is written in capitals");
                self.broken(finding);
                Atom::Name
            }
        };
        let text = walk.accept(Rule::string).map(|string| self.quoted(string.span));
        Operand { span, atom, text }
    }

    /// `latest`, `earliest` and `one` stand alone and go on with `of ( … )`.
    fn check_choices(&mut self, value: &Value) {
        let of_group = value.quals.first().is_some_and(|qual| {
            qual.prep == Prep::Of && qual.operands.len() == 1 && qual.operands.iter().all(|operand| matches!(operand.atom, Atom::Group(_)))
        });
        let heads = value.head.iter().map(|operand| (operand, of_group && value.head.len() == 1 && operand.text.is_none()));
        let others = value.quals.iter().flat_map(|qual| &qual.operands).map(|operand| (operand, false));
        for (operand, fine) in heads.chain(others) {
            if matches!(operand.atom, Atom::Choice(_)) && !fine {
                let word = self.slice(operand.span);
                let finding = self
                    .finding("syntax/value", operand.span, format!("`{word}` is followed by `of` and values in parentheses"))
                    .help(format!("write `{word} of (…, …)`; after a preposition, in parentheses of its own"));
                self.broken(finding);
            }
        }
    }
}
