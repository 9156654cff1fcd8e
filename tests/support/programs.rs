//! Programs of any shape, with comments and line breaks wherever they may stand.

use proptest::prelude::*;

/// A file without errors in its syntax.
pub fn program() -> impl Strategy<Value = String> {
    prop::collection::vec((above(), declaration()), 0..4).prop_map(|decls| {
        let mut out = String::new();
        for (above, decl) in decls {
            out += &above;
            out += &decl;
            out += "\n";
        }
        out
    })
}

/// Empty lines and comments before something that begins a line.
fn above() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["", "", "", "\n", "\n\n\n", "// above\n", "\n// apart\n\n", "  // one\n    //two  \n", "\n\n// last\n"])
        .prop_map(str::to_owned)
}

/// What may stand where a value can go on in a new line.
fn gap() -> impl Strategy<Value = String> {
    prop_oneof![
        24 => prop::sample::select(vec![" ", " ", "  ", "\n", "\n\t", "\r\n   "]),
        1 => prop::sample::select(vec![" // behind\n", "\n // between\n", "\n\n// two\n\n // of them\n  "]),
    ]
    .prop_map(str::to_owned)
}

fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "a",
        "customers",
        "email-address",
        "contract.email-address",
        "größe",
        "データ",
        "gdpr/art-6",
        "a-rather-long-name-of-a-recipient",
    ])
    .prop_map(str::to_owned)
}

fn text() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "\"x\"",
        "\"\"",
        "\"in \\\"quotes\\\" and a \\\\\"",
        "\"two  blanks // no comment { ; , for a\"",
        "\"a text of a usual length, as it stands behind a name\"",
        "\"a text that is longer than any line may be, because nobody can break a text between quotation marks, however long it gets, and so it stays as it is\"",
        "\"幅の広い文字は二列を占めるので、行の長さは文字の数では測れません\"",
    ])
    .prop_map(str::to_owned)
}

fn atom() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => name(),
        2 => (name(), text()).prop_map(|(name, text)| format!("{name} {text}")),
        2 => text(),
        1 => prop::sample::select(vec!["EU", "US-CA", "6 years", "about  25 days", "2019-06-01", "2.5", "none", "inherited", "data marketing", "stated \"as needed\""]).prop_map(str::to_owned),
    ]
}

/// Operands joined by `and`.
fn joined(operand: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    (operand.clone(), prop::collection::vec((gap(), gap(), operand), 0..2))
        .prop_map(|(first, rest)| rest.into_iter().fold(first, |all, (before, after, next)| format!("{all}{before}and{after}{next}")))
}

fn value() -> impl Strategy<Value = String> {
    atom().boxed().prop_recursive(1, 4, 2, |inner| {
        let value = valued(inner);
        let list = (gap(), value.clone(), prop::collection::vec((gap(), value), 0..3), gap());
        list.prop_map(|(open, first, rest, close)| {
            let rest: String = rest.into_iter().map(|(gap, value)| format!(",{gap}{value}")).collect();
            format!("({open}{first}{rest}{close})")
        })
    })
}

/// A head with qualifiers.
fn valued(operand: BoxedStrategy<String>) -> BoxedStrategy<String> {
    let preps =
        prop::sample::subsequence(vec!["for", "in", "of", "as", "via", "under", "from", "until", "because", "except", "where"], 0..3).prop_shuffle();
    let quals = (preps, prop::collection::vec((gap(), gap(), joined(operand.clone())), 3));
    (joined(operand), quals)
        .prop_map(|(head, (preps, rest))| {
            preps.into_iter().zip(rest).fold(head, |all, (prep, (before, after, operands))| format!("{all}{before}{prep}{after}{operands}"))
        })
        .boxed()
}

fn field() -> impl Strategy<Value = String> {
    let first = valued(value().boxed());
    let rest = prop::collection::vec((gap(), valued(value().boxed())), 0..4);
    (gap(), first, rest).prop_map(|(gap, first, rest)| {
        let rest: String = rest.into_iter().map(|(gap, value)| format!(",{gap}{value}")).collect();
        format!(":{gap}{first}{rest}")
    })
}

fn condition() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "a.x is given",
        "a.y is not missing",
        "b in EU",
        "a.updated + 12 months < as-of",
        "vague(a.text, lexicon)",
        "how-many((a.x is given), b is given and c is given, f(d)) >= 2",
        "x has y",
        "a.name = \"a text of some length\"",
        "count data d of a > 2",
        "count data d of a where (d.x is given and d.y is given) >= 3",
    ]);
    leaf.prop_map(str::to_owned).boxed().prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            (inner.clone(), gap(), gap(), inner.clone()).prop_map(|(a, before, after, b)| format!("{a}{before}and{after}{b}")),
            (inner.clone(), gap(), gap(), inner.clone()).prop_map(|(a, before, after, b)| format!("{a}{before}or{after}{b}")),
            (gap(), inner.clone(), gap()).prop_map(|(open, inner, close)| format!("({open}{inner}{close})")),
            (gap(), inner.clone()).prop_map(|(gap, inner)| format!("not{gap}({inner})")),
            (gap(), inner.clone()).prop_map(|(gap, body)| format!("(any purpose p of a has{gap}{body})")),
            (gap(), inner.clone(), gap(), gap(), inner)
                .prop_map(|(before, filter, after, gap, body)| format!("(every basis b{before}where ({filter}){after}has{gap}{body})")),
        ]
    })
}

/// A text in three quotes with this and that in it.
fn block_text() -> impl Strategy<Value = String> {
    let line = prop::sample::select(vec![
        "A line of words.",
        "a line of words that is not so short, because it is to be wrapped somewhere, and with the next one it is too long for one line",
        "with {email of qcontact} and [a link](https://example.com/a b) and `some code` in it",
        "",
        "",
        "- an item",
        "  that goes on",
        "1. a number",
        "2019. A year",
        "# A heading",
        "> a quote",
        "a hard break  ",
        "and another\\",
        "    code",
        "* * *",
        "words - with a dash",
        "***",
        "| a | b |",
        "Title",
        "=====",
        "[x]: https://example.com",
        "an [open bracket",
        "two  blanks",
        "長い文字",
    ]);
    (prop::collection::vec(line, 0..8), 0..3_usize).prop_map(|(lines, indent)| {
        let lines: String = lines.into_iter().map(|line| format!("{}{line}\n", "  ".repeat(indent))).collect();
        format!("\"\"\"\n{lines}\"\"\"")
    })
}

fn header() -> impl Strategy<Value = String> {
    let quals = prop::sample::select(vec!["", "", "", " for visitors", " in US-CA for visitors and customers"]);
    (prop::option::of(text()), quals)
        .prop_map(|(title, quals)| format!(" \"Title\"{quals}").replace("\"Title\"", &title.unwrap_or_else(|| "\"Title\"".to_owned())))
}

/// What ends a statement.
fn end() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "\n",
        "\n",
        "\n",
        "\n",
        "\n\n",
        "; ",
        " ;\n",
        " // at the end\n",
        "; // after it\n",
        "\n// below\n",
        "\n\n  // below, apart\n\n",
    ])
    .prop_map(str::to_owned)
}

fn declaration() -> BoxedStrategy<String> {
    let bare = (header(), prop::sample::select(vec!["", " {}", " { }", " {\n}"])).prop_map(|(header, block)| format!("{header}{block}"));
    bare.boxed()
        .prop_recursive(3, 24, 5, |inner| {
            let statement = prop_oneof![
                3 => field().prop_map(|field| (0, field)),
                1 => block_text().prop_map(|text| (1, text)),
                1 => condition().prop_map(|condition| (0, format!(": {condition}"))),
                1 => block_text().prop_map(|text| (0, format!(": {text}"))),
                2 => inner.prop_map(|inner| (2, inner)),
            ];
            let short = (name(), atom()).prop_map(|(_, value)| vec![((0, format!(": {value}")), "; ".to_owned())]);
            let items = prop_oneof![4 => prop::collection::vec((statement, end()), 0..6), 1 => short];
            (header(), prop::sample::select(vec![" {\n", " {\n", " { ", " { // begins\n", "{"]), items).prop_map(|(header, open, items)| {
                let mut out = format!("{header}{open}");
                for (number, ((kind, item), end)) in items.into_iter().enumerate() {
                    out += &match kind {
                        // The names of fields differ, and those of conditions are known to the grammar.
                        0 if is_condition(&item) => format!("{}{item}", ["holds", "require", "when"][number % 3]),
                        0 => format!("field-{number}{item}"),
                        1 => item,
                        _ => format!("activity a-{number}{item}"),
                    };
                    out += &end;
                }
                out + "}"
            })
        })
        .prop_map(|decl| format!("activity a{decl}"))
        .boxed()
}

/// Whether what stands after a colon is a condition: only there are these words.
fn is_condition(item: &str) -> bool {
    [" is given", " is not missing", "b in EU", " < as-of", "vague(", "x has y", "a.name = ", "count data"].iter().any(|part| item.contains(part))
        && !item.contains("\"\"\"")
}
