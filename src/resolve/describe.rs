//! What a field takes, in words.

use crate::model::{Operand, Term};
use crate::schema::{Accept, FieldSpec, Fixed, Kind};
use crate::syntax::ast;

/// What may stand at a place: "the name of an activity or group, or a text in quotes".
pub(super) fn accepted(accepts: &[Accept], spec: Option<&FieldSpec>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut fixed: Vec<String> = Vec::new();
    for accept in accepts {
        match accept {
            Accept::Text => push(&mut parts, "a text in quotes"),
            Accept::Prose => push(&mut parts, "a block text in three quotes"),
            Accept::Ref(kinds) => push(&mut parts, &format!("the name of {}", kinds_in_words(kinds))),
            Accept::Entry("") => push(&mut parts, "an entry of the same vocabulary"),
            Accept::Entry(vocabulary) => push(&mut parts, &format!("a term of the vocabulary `{vocabulary}`")),
            Accept::Word(words) => {
                let list: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                push(&mut parts, &format!("`{}`", list.join("`, `")));
            }
            Accept::Fixed(value) => fixed.push(format!("`{}`", value.word())),
            Accept::Territory => push(&mut parts, "a country or region, such as `SE`, `US-CA` or `EEA`"),
            Accept::Date => push(&mut parts, "a date, such as `2026-01-31`"),
            Accept::Duration => push(&mut parts, "a duration, such as `6 years`"),
            Accept::Number => push(&mut parts, "a number"),
            Accept::Language => push(&mut parts, "a language, such as `en`"),
            Accept::Url => push(&mut parts, "a web address in quotes"),
            Accept::Email => push(&mut parts, "an e-mail address in quotes"),
            Accept::Finding => push(&mut parts, "the code of a finding"),
            Accept::FieldName => push(&mut parts, "the name of a field"),
        }
    }
    parts.extend(fixed);
    if let Some(spec) = spec
        && spec.headless
    {
        let preps: Vec<String> = spec.quals.iter().take(6).map(|qual| format!("`{} …`", qual.prep.word())).collect();
        parts.push(preps.join(", "));
    }
    join(&parts, "or")
}

fn push(parts: &mut Vec<String>, part: &str) {
    if !parts.iter().any(|known| known == part) {
        parts.push(part.to_owned());
    }
}

/// `a, b or c`.
pub(super) fn join(parts: &[String], word: &str) -> String {
    match parts {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// `an organisation, a recipient or data`.
pub(super) fn kinds_in_words(kinds: &[Kind]) -> String {
    let words: Vec<String> = kinds
        .iter()
        .map(|kind| match kind {
            Kind::Data | Kind::Subjects | Kind::Rights => kind.word().to_owned(),
            _ => format!("{} {}", article(kind.word()), kind.word()),
        })
        .collect();
    join(&words, "or")
}

/// What a declaration of a kind is: `an organisation`, `a category of data`.
pub(super) fn a_kind(kind: Kind) -> String {
    let noun = noun(kind);
    format!("{} {noun}", article(noun))
}

/// What a declaration of a kind is called: `organisation`, `category of data`.
pub(super) fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Data => "category of data",
        Kind::Subjects => "class of data subjects",
        Kind::Rights => "declaration of rights",
        Kind::Passes | Kind::Fails => "example",
        _ => kind.word(),
    }
}

/// `a` or `an`.
pub(super) fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" }
}

/// What an atom is: "a date", "a text".
pub(super) fn atom(atom: &ast::Atom) -> &'static str {
    match atom {
        ast::Atom::Name => "a name",
        ast::Atom::Code => "a code in capitals",
        ast::Atom::Finding => "the code of a finding",
        ast::Atom::Fixed(Fixed::Stated) => "`stated`",
        ast::Atom::Fixed(_) => "a fixed value",
        ast::Atom::Choice(_) => "a choice",
        ast::Atom::Text(_) => "a text",
        ast::Atom::Date(_) => "a date",
        ast::Atom::Duration(_) => "a duration",
        ast::Atom::Number(_) => "a number",
        ast::Atom::Group(_) => "a list in parentheses",
    }
}

/// Whether two operands say the same thing, so that listing both is a mistake.
pub(super) fn same(one: &Operand, other: &Operand) -> bool {
    match (&one.term, &other.term) {
        (Term::Ref(a), Term::Ref(b)) => a == b,
        (Term::Item { category: a, item: b }, Term::Item { category: c, item: d }) => (a, b) == (c, d),
        (Term::Word(a), Term::Word(b)) => a == b,
        _ => false,
    }
}
