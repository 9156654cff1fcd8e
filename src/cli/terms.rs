//! `policyc std --terms`: the terms of the library that documents name, as Fluent messages in English, which translators begin from.

use ::std::fmt::Write as _;

use crate::compose::notice::is_internal;
use crate::resolve::library;
use crate::schema::{Accept, Field, Kind, kind_spec};
use crate::source::{FileId, Span};
use crate::syntax::{self, ast};

/// The kinds that documents name, by the files that hold their names in other languages.
const PARTS: &[(&str, &[Kind])] = &[
    ("Places", &[Kind::Region, Kind::Country]),
    ("Laws, and what allows transfers", &[Kind::Regime, Kind::Mechanism]),
    ("Authorities: their own official names serve where nothing else is said", &[Kind::Authority]),
    ("People, sources, recipients", &[Kind::Subjects, Kind::Source, Kind::Recipient]),
    ("Data", &[Kind::Data]),
    ("Events, which stand after \"6 years after\", and states, which stand after \"for as long as\"", &[Kind::Event, Kind::State]),
    ("Measures", &[Kind::Measure]),
    ("Cookies", &[Kind::TrackerCategory]),
    ("Vocabularies", &[Kind::Vocabulary]),
];

/// Kinds of which documents print no more than the name.
const NAMED_ONLY: &[Kind] = &[Kind::Region, Kind::Country, Kind::Regime, Kind::Mechanism, Kind::Authority];

/// Fields of the library that no document prints.
const UNPRINTED: &[Field] = &[Field::Aliases, Field::Cites, Field::Type, Field::PartyTo, Field::Vulnerable, Field::Unverified];

/// All terms as messages.
pub fn messages() -> String {
    let files: Vec<(&str, ast::File)> = library::FILES.iter().map(|(_, text)| (*text, syntax::parse(FileId(0), text, &mut Vec::new()))).collect();
    let mut out = String::new();
    for (heading, kinds) in PARTS {
        let _ = writeln!(out, "## {heading}\n");
        for &kind in *kinds {
            for (text, file) in &files {
                let reader = Reader { text };
                file.decls.iter().filter(|decl| reader.of(decl.kind) == kind.word()).for_each(|decl| reader.declaration(kind, "", decl, &mut out));
            }
        }
        out.push('\n');
    }
    out
}

struct Reader<'a> {
    text: &'a str,
}

impl<'a> Reader<'a> {
    fn of(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or_default()
    }

    fn words(&self, text: ast::Text) -> String {
        let inner = self.of(text.inner());
        if text.block { syntax::text::dedent(inner).replace('\n', " ") } else { syntax::text::unescape(inner).into_owned() }
    }

    /// The message of a declaration; of a vocabulary those of its entries.
    fn declaration(&self, kind: Kind, around: &str, decl: &ast::Decl, out: &mut String) {
        let name = decl.name.map(|name| self.of(name)).unwrap_or_default();
        let path = if around.is_empty() { format!("std-{}-{name}", kind.word()) } else { format!("{around}-{name}") };
        if kind == Kind::Vocabulary {
            for item in decl.body.iter().flatten() {
                if let ast::Item::Decl(entry) = item {
                    self.declaration(Kind::Entry, &path, entry, out);
                }
            }
            return;
        }
        let Some(title) = decl.title else { return };
        let _ = writeln!(out, "{path} = {}", fluent(&self.words(title)));
        for item in decl.body.iter().flatten() {
            if let ast::Item::Field(field) = item {
                self.field(kind, field, out);
            }
        }
    }

    fn field(&self, kind: Kind, field: &ast::Field, out: &mut String) {
        let Some(id) = Field::parse(self.of(field.name)) else { return };
        let mut attribute = |name: &str, text: ast::Text| {
            let _ = writeln!(out, "    .{name} = {}", fluent(&self.words(text)));
        };
        if let (Kind::Country | Kind::Region, Field::Aliases, ast::FieldValue::Values(values)) = (kind, id, &field.value) {
            if let Some(ast::Operand { atom: ast::Atom::Text(text), .. }) = values.first().and_then(|value| value.head.first()) {
                attribute("in-sentence", *text);
            }
            return;
        }
        let takes_words =
            kind_spec(kind).field(id).is_some_and(|spec| spec.accepts.iter().any(|accept| matches!(accept, Accept::Text | Accept::Prose)));
        if is_internal(id) || UNPRINTED.contains(&id) || NAMED_ONLY.contains(&kind) {
            return;
        }
        match &field.value {
            ast::FieldValue::Block(text) => attribute(id.word(), *text),
            ast::FieldValue::Values(values) => {
                for (number, value) in values.iter().enumerate() {
                    let head = if number == 0 { id.word().to_owned() } else { format!("{}-{}", id.word(), number + 1) };
                    if let (true, Some(ast::Operand { atom: ast::Atom::Text(text), .. })) = (takes_words, value.head.first()) {
                        attribute(&head, *text);
                    }
                    for qual in &value.quals {
                        if let Some(ast::Operand { atom: ast::Atom::Text(text), .. }) = qual.operands.first() {
                            attribute(&format!("{head}-{}", qual.prep.word()), *text);
                        }
                    }
                }
            }
            ast::FieldValue::Expr(_) | ast::FieldValue::Binder(_) => {}
        }
    }
}

/// A text as the value of a message.
fn fluent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '{' | '}' => out.extend(["{\"", char.encode_utf8(&mut [0; 4]), "\"}"]),
            _ => out.push(char),
        }
    }
    out
}
