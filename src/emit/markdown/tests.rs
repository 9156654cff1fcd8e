//! What is written is read again by a reader of Markdown: the words come back as they were, and nothing else.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use proptest::prelude::*;

use super::blocks::Writer;
use super::slugs::Slugs;
use crate::compose::doc::{Block, Definition, Inline, Section, Table, TableRow};

fn markdown(blocks: &[Block]) -> String {
    let slugs = Slugs::of("", blocks);
    Writer { slugs: &slugs, colon: ":" }.blocks(blocks, 2).join("\n")
}

/// The nodes of a document in order: names of blocks and marks, words joined.
fn read(source: &str) -> Vec<String> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    let arena = Arena::new();
    let mut seen = Vec::new();
    walk(parse_document(&arena, source, &options), &mut seen);
    seen
}

fn walk<'a>(node: &'a AstNode<'a>, seen: &mut Vec<String>) {
    let words = |seen: &mut Vec<String>, text: &str| match seen.last_mut().filter(|last| last.starts_with('"')) {
        Some(last) => last.push_str(text),
        None => seen.push(format!("\"{text}")),
    };
    match &node.data.borrow().value {
        NodeValue::Document => {}
        NodeValue::Text(text) => words(seen, text),
        NodeValue::SoftBreak => words(seen, " "),
        NodeValue::Code(code) => seen.push(format!("code {}", code.literal)),
        NodeValue::Link(link) => seen.push(format!("link {}", link.url)),
        NodeValue::Heading(heading) => seen.push(format!("h{}", heading.level)),
        NodeValue::CodeBlock(block) => seen.push(format!("pre {}", block.literal)),
        NodeValue::Paragraph => seen.push("p".into()),
        NodeValue::List(_) => seen.push("list".into()),
        NodeValue::Item(_) => seen.push("item".into()),
        NodeValue::Table(_) => seen.push("table".into()),
        NodeValue::TableRow(_) => seen.push("row".into()),
        NodeValue::TableCell => seen.push("cell".into()),
        NodeValue::Strong => seen.push("strong".into()),
        NodeValue::Emph => seen.push("emph".into()),
        NodeValue::LineBreak => seen.push("br".into()),
        NodeValue::BlockQuote => seen.push("quote".into()),
        other => seen.push(format!("unexpected {other:?}")),
    }
    node.children().for_each(|child| walk(child, seen));
}

/// Words as they are meant to come back.
fn meant(text: &str) -> String {
    let blanks: String = text.chars().map(|c| if c.is_control() || "\u{2028}\u{2029}".contains(c) { ' ' } else { c }).collect();
    blanks.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

fn words_of(seen: &[String]) -> String {
    seen.iter().filter_map(|node| node.strip_prefix('"')).collect::<Vec<_>>().join("").trim().to_owned()
}

fn shape(seen: &[String]) -> Vec<&str> {
    seen.iter().map(String::as_str).filter(|node| !node.starts_with('"')).collect()
}

/// Texts of the signs that mean something to Markdown, and some that do not.
fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "*",
            "**",
            "_",
            "__",
            "`",
            "```",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "&amp;",
            "&#35;",
            "#",
            "##",
            "-",
            "---",
            "+",
            "=",
            "===",
            "|",
            "~",
            "~~",
            "~~~",
            "!",
            "\\",
            "1.",
            "12)",
            ":",
            ":-",
            " ",
            "  ",
            "    ",
            "\n",
            "\n\n",
            "\t",
            "a",
            "b",
            "x1",
            "é",
            "日本",
            "😀",
            "\u{a0}",
            "\"",
            "'",
            "[x]: y",
            "<b>",
            "<!--",
            "](x)",
            "javascript:x",
            "$",
            "^",
            "{",
            "}",
            ".",
            ",",
            ";",
            "[^1]",
            "[ ]",
            "%",
            "@",
            "\u{301}",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 1..10).prop_map(|pieces| pieces.concat()).prop_filter("something to read", |text| !meant(text).is_empty())
}

fn one(text: &str) -> Vec<Inline> {
    vec![Inline::text(text)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_stay_words_wherever_they_stand(text in nasty()) {
        let wanted = meant(&text);
        let check = |block: Block, expected: &[&str]| {
            let source = markdown(&[block]);
            let seen = read(&source);
            (words_of(&seen) == wanted && shape(&seen) == expected, format!("{source:?} is read as {seen:?}"))
        };
        let (good, told) = check(Block::words(text.clone()), &["p"]);
        prop_assert!(good, "{told}");
        let (good, told) = check(Block::List { ordered: false, items: vec![vec![Block::words(text.clone())]] }, &["list", "item", "p"]);
        prop_assert!(good, "{told}");
        let section = Section { id: "s".into(), number: None, title: one(&text), blocks: vec![] };
        let (good, told) = check(Block::Section(section), &["h2"]);
        prop_assert!(good, "{told}");
        let (good, told) = check(Block::Quote { blocks: vec![Block::words(text.clone())] }, &["quote", "p"]);
        prop_assert!(good, "{told}");
    }

    #[test]
    fn a_cell_stays_a_cell(first in nasty(), second in nasty()) {
        let rows = vec![TableRow { id: None, cells: vec![vec![Block::words(first.clone())], vec![Block::words(second.clone())]] }];
        let table = Table { id: "t".into(), caption: vec![], columns: vec![one("A"), one("B")], rows };
        let source = markdown(&[Block::Table(table)]);
        let seen = read(&source);
        let expected = ["table", "row", "cell", "cell", "row", "cell", "cell"];
        prop_assert!(shape(&seen) == expected, "{source:?} is read as {seen:?}");
        let texts: Vec<_> = seen.iter().filter_map(|node| node.strip_prefix('"')).skip(2).map(|text| text.trim().to_owned()).collect();
        prop_assert_eq!(texts, [meant(&first), meant(&second)]);
    }

    #[test]
    fn code_stays_code(text in nasty()) {
        let shown: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let seen = read(&markdown(&[Block::Paragraph { text: vec![Inline::Code { text: text.clone() }] }]));
        prop_assert_eq!(seen, ["p".to_owned(), format!("code {shown}")]);
    }

    #[test]
    fn marked_words_lose_at_most_their_marks(before in nasty(), strong in nasty(), em in nasty(), after in nasty()) {
        let inner = vec![Inline::text(strong.clone()), Inline::Emphasis { inner: one(&em) }];
        let link = Inline::Link { href: "https://a.example/(b)*".into(), inner: vec![Inline::Strong { inner }] };
        let source = markdown(&[Block::Paragraph { text: vec![Inline::text(before.clone()), link, Inline::text(after.clone())] }]);
        let seen = read(&source);
        let nodes = shape(&seen);
        prop_assert!(nodes.iter().all(|node| ["p", "link https://a.example/%28b%29%2A", "strong", "emph"].contains(node)), "{source:?} is read as {seen:?}");
        prop_assert!(nodes.contains(&"link https://a.example/%28b%29%2A"), "{source:?} is read as {seen:?}");
        let squeeze = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(squeeze(&words_of(&seen)), squeeze(&meant(&format!("{before}{strong}{em}{after}"))));
    }
}

#[test]
fn a_document_reads_well() {
    let paragraph = |text: &str| Block::words(text);
    let bullets = |items: &[&str]| Block::List { ordered: false, items: items.iter().map(|item| vec![paragraph(item)]).collect() };
    let row = |id: &str, cells: Vec<Vec<Block>>| TableRow { id: Some(id.into()), cells };
    let columns = vec![one("Purpose"), one("Data")];
    let small = Table {
        id: "small".into(),
        caption: one("What we do"),
        columns: columns.clone(),
        rows: vec![row("a", vec![vec![paragraph("Answering")], vec![bullets(&["name", "e-mail | address"])]])],
    };
    let large = Table {
        id: "large".into(),
        caption: vec![],
        columns,
        rows: vec![row("b", vec![vec![paragraph("Calling")], vec![paragraph("Either"), bullets(&["this", "that"])]])],
    };
    let inner = Section {
        id: "inner".into(),
        number: Some("1.1".into()),
        title: one("Inner"),
        blocks: vec![
            Block::Aside { role: "remark".into(), title: Some(one("Note")), blocks: vec![paragraph("Mind this.")] },
            Block::Code { text: "a\n```b".into() },
        ],
    };
    let see = |to: &str| Inline::Anchor { to: to.into(), inner: one("there") };
    let definition = Definition { id: Some("d".into()), term: one("Term"), blocks: vec![paragraph("Words."), bullets(&["x"])] };
    let section = Section {
        id: "outer".into(),
        number: Some("1".into()),
        title: one("Outer & all"),
        blocks: vec![
            Block::Paragraph { text: vec![Inline::text("See "), see("b"), Inline::text(", "), see("inner"), Inline::Break, Inline::text("1. next")] },
            bullets(&["one"]),
            bullets(&["two"]),
            Block::Table(small),
            Block::Table(large),
            Block::Definitions { items: vec![definition] },
            Block::Section(inner),
        ],
    };
    insta::assert_snapshot!(markdown(&[Block::Section(section)]));
}
