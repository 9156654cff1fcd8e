//! The reference page, made from the table of kinds.

use std::fmt::Write as _;

use super::spec::{Accept, FieldSpec, KindSpec, Presence, QualSpec, Shape};
use super::{Field, Fixed, GENERATED, Kind, Prep, ROWS, kind_spec};

/// The kinds by theme, as the page has them.
const THEMES: &[(&str, &[Kind])] = &[
    ("Processing", &[Kind::Group, Kind::Activity, Kind::Purpose, Kind::Template]),
    ("People and data", &[Kind::Subjects, Kind::Data, Kind::Item, Kind::Source]),
    ("Parties and places", &[Kind::Organisation, Kind::Contact, Kind::Service, Kind::Recipient, Kind::Authority, Kind::Region, Kind::Country]),
    ("Transfers", &[Kind::Transfer, Kind::Certification, Kind::Permit]),
    ("Time", &[Kind::Retention, Kind::Stage, Kind::Event, Kind::State]),
    ("Cookies and consent", &[Kind::Tracker, Kind::TrackerCategory, Kind::Consent]),
    ("Rights, measures and promises", &[Kind::Rights, Kind::Right, Kind::Measure, Kind::Claim, Kind::Term, Kind::Jurisdiction]),
    ("Notices and registers", &[Kind::Notice, Kind::Section, Kind::Table, Kind::List, Kind::Show, Kind::Register]),
    (
        "Law and vocabulary",
        &[
            Kind::Regime,
            Kind::Mechanism,
            Kind::Rule,
            Kind::Passes,
            Kind::Fails,
            Kind::Lexicon,
            Kind::Vocabulary,
            Kind::Entry,
            Kind::Use,
            Kind::Accept,
        ],
    ),
];

/// `docs/reference.md`: every kind with its fields, what they take, and an example.
pub fn reference() -> String {
    let mut out = String::from(HEAD);
    for (theme, kinds) in THEMES {
        let links: Vec<String> = kinds.iter().map(|kind| format!("[`{0}`](#{0})", kind.word())).collect();
        let _ = writeln!(out, "- {theme}: {}", links.join(", "));
    }
    words(&mut out);
    for (theme, kinds) in THEMES {
        let _ = writeln!(out, "\n## {theme}");
        for &kind in *kinds {
            section(&mut out, kind_spec(kind));
        }
    }
    list(&mut out, "Parts that the compiler writes", "Names of sections and of `show`.", GENERATED);
    list(&mut out, "Rows of tables and lists", "What `rows:` can begin with.", ROWS);
    out
}

const HEAD: &str = "# Reference

Every kind of declaration, its fields and what they take. This page is made from the table in `src/schema/`, which the compiler checks
sources against; `UPDATE_EXPECT=1 cargo test --test reference` writes it anew.

How to read the tables: *many* means values separated by commas; *keyed* means that a value may say with `for` whom or what, and with `in`
where, it holds; *own* means that it stays where it is stated, while every other field is taken over by what is nested, by members and by
extenders. Every kind also takes `note:`, and every declaration may hold an [`accept`](#accept).

";

fn words(out: &mut String) {
    out.push_str("\n## Words\n\n");
    let preps: Vec<String> = Prep::ALL.iter().map(|prep| format!("`{}`", prep.word())).collect();
    let _ = writeln!(out, "Prepositions, in the order in which the formatter writes them: {}.\n", preps.join(", "));
    out.push_str("| fixed value | meaning |\n|---|---|\n");
    for fixed in Fixed::ALL {
        let _ = writeln!(out, "| `{}` | {} |", fixed.word(), fixed_meaning(fixed));
    }
}

fn fixed_meaning(fixed: Fixed) -> &'static str {
    match fixed {
        Fixed::Yes => "it is so",
        Fixed::No => "it is not so",
        Fixed::None => "said to be nothing; leaving a field out is not saying it",
        Fixed::NotApplicable => "said not to apply",
        Fixed::Unstated => "stops what would be inherited; then checked as if left out. After `where`: it may be so, and when is not said",
        Fixed::Inherited => "what would have held, to add to or, with `except`, to take from",
        Fixed::Indefinitely => "without end",
        Fixed::Stated => "what the policy says, in words, where it says nothing definite",
    }
}

fn section(out: &mut String, spec: &KindSpec) {
    let word = spec.id.word();
    let _ = writeln!(out, "\n### {word}\n\n{}\n\n```\n{}\n```\n", spec.doc, spec.example);
    let _ = writeln!(out, "{}", placing(spec));
    if !spec.header.is_empty() {
        out.push_str("\nIn its header:\n\n");
        for qual in spec.header {
            let _ = writeln!(out, "- {}", prepositions(qual));
        }
    }
    if spec.id == Kind::Template {
        out.push_str("\nIts fields are those of the kind it is made for.\n");
        return;
    }
    let shared = matches!(spec.id, Kind::Group | Kind::Purpose);
    let elsewhere = |field: &FieldSpec| shared && kind_spec(Kind::Activity).field(field.id).is_some();
    let fields: Vec<&FieldSpec> = spec.all_fields().filter(|field| field.id != Field::Note && !elsewhere(field)).collect();
    if shared {
        let _ = writeln!(out, "\nIt takes every field of an {}{}", link(Kind::Activity), if fields.is_empty() { "." } else { ", and:" });
    }
    if fields.is_empty() {
        return;
    }
    out.push_str("\n| field | for | takes | with |\n|---|---|---|---|\n");
    for field in fields {
        let _ = writeln!(out, "| `{}` | {}{} | {} | {} |", field.id.word(), cell(field.doc), marks(field), cell(&takes(field)), cell(&with(field)));
    }
}

fn placing(spec: &KindSpec) -> String {
    let name = match spec.name {
        Presence::Required => "a name",
        Presence::Optional => "a name if you like",
        Presence::Absent => "no name",
    };
    let title = match spec.title {
        Presence::Required => "a title",
        Presence::Optional => "a title if you like",
        Presence::Absent => "no title",
    };
    let holders: Vec<String> = Kind::ALL.iter().filter(|kind| kind_spec(**kind).nested.contains(&spec.id)).map(|kind| link(*kind)).collect();
    let place = match (spec.top, holders.is_empty()) {
        (true, true) => "Stands by itself".to_owned(),
        (true, false) => format!("Stands by itself or in {}", holders.join(", ")),
        (false, true) => "Stands in any declaration".to_owned(),
        (false, false) => format!("Stands in {}", holders.join(", ")),
    };
    let nested: Vec<String> = spec.nested.iter().map(|kind| link(*kind)).collect();
    let holds = if nested.is_empty() { String::new() } else { format!(" Holds {}.", nested.join(", ")) };
    format!("{place}; has {name} and {title}.{holds}{}", if spec.prose { " Block texts may stand in it." } else { "" })
}

fn link(kind: Kind) -> String {
    format!("[`{0}`](#{0})", kind.word())
}

fn marks(field: &FieldSpec) -> String {
    let marks: Vec<&str> =
        [(field.many, "many"), (field.keyed, "keyed"), (!field.inherited, "own")].iter().filter(|mark| mark.0).map(|mark| mark.1).collect();
    if marks.is_empty() { String::new() } else { format!(" *({})*", marks.join(", ")) }
}

fn takes(field: &FieldSpec) -> String {
    match field.shape {
        Shape::Condition => return "a condition".to_owned(),
        Shape::Binder => return "a binder: `activity a where …`".to_owned(),
        Shape::Values => {}
    }
    let mut parts: Vec<String> = field.accepts.iter().map(accept).collect();
    if field.headless {
        parts.push("a value that begins with its preposition".to_owned());
    }
    if field.choices {
        parts.push("`one of ( … )`, `latest of ( … )`, `earliest of ( … )`".to_owned());
    }
    if field.joint {
        parts.push("several joined by `and`".to_owned());
    }
    if let Some(label) = field.label {
        parts.push(format!("after a name a text: {label}"));
    }
    parts.join("; ")
}

fn accept(accept: &Accept) -> String {
    match accept {
        Accept::Text => "text".to_owned(),
        Accept::Prose => "block text".to_owned(),
        Accept::Ref(kinds) => kinds.iter().map(|kind| link(*kind)).collect::<Vec<_>>().join(" or "),
        Accept::Entry("") => "an entry of the same vocabulary".to_owned(),
        Accept::Entry(vocabulary) => format!("a term of `{vocabulary}`"),
        Accept::Word(words) => words.iter().map(|(word, doc)| format!("`{word}` ({doc})")).collect::<Vec<_>>().join(", "),
        Accept::Fixed(fixed) => format!("`{}`", fixed.word()),
        Accept::Territory => "country or region".to_owned(),
        Accept::Date => "date".to_owned(),
        Accept::Duration => "duration".to_owned(),
        Accept::Number => "number".to_owned(),
        Accept::Language => "language".to_owned(),
        Accept::Url => "web address".to_owned(),
        Accept::Email => "e-mail address".to_owned(),
        Accept::Finding => "code of a finding".to_owned(),
        Accept::FieldName => "name of a field".to_owned(),
    }
}

fn with(field: &FieldSpec) -> String {
    field.quals.iter().map(prepositions).collect::<Vec<_>>().join("; ")
}

fn prepositions(qual: &QualSpec) -> String {
    format!("`{}` {}", qual.prep.word(), qual.doc)
}

fn list(out: &mut String, title: &str, lead: &str, words: &[(&str, &str)]) {
    let _ = writeln!(out, "\n## {title}\n\n{lead}\n\n| word | meaning |\n|---|---|");
    for (word, doc) in words {
        let _ = writeln!(out, "| `{word}` | {} |", cell(doc));
    }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_every_kind_once() {
        let shown: Vec<Kind> = THEMES.iter().flat_map(|(_, kinds)| kinds.iter().copied()).collect();
        for &kind in Kind::ALL {
            assert_eq!(shown.iter().filter(|shown| **shown == kind).count(), 1, "{}", kind.word());
        }
    }
}
