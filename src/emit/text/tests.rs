use super::*;
use crate::compose::doc::{Definition, Table, TableRow};

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::text(text)]
}

fn cell(text: &str) -> Vec<Block> {
    vec![Block::words(text)]
}

fn section(id: &str, number: &str, blocks: Vec<Block>) -> Block {
    Block::Section(Section { id: id.into(), number: Some(number.into()), title: words(id), blocks })
}

fn row(cells: &[&str]) -> TableRow {
    TableRow { id: None, cells: cells.iter().map(|text| cell(text)).collect() }
}

fn table(rows: Vec<TableRow>) -> Block {
    Block::Table(Table { id: "t".into(), caption: words("What is kept"), columns: vec![words("Data"), words("Period")], rows })
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        name: "n".into(),
        language: "en".into(),
        title: "Privacy notice".into(),
        meta: vec![("Last updated".into(), vec![Inline::Date { iso: "2019-06-01".into(), text: "1 June 2019".into() }])],
        draft: true,
        blocks,
    }
}

fn printed(blocks: Vec<Block>) -> String {
    page(&document(blocks), &Labels::of(&crate::compose::Language::load("en").unwrap()))
}

#[test]
fn a_document_reads_well() {
    let long = "We keep what you told us for as long as you are a customer, and three years after that, unless the law asks for more. ";
    let link = |words_: &str, href: &str| Inline::Link { href: href.into(), inner: words(words_) };
    let blocks = vec![
        Block::Aside {
            role: "summary".into(),
            title: Some(words("At a glance")),
            blocks: vec![Block::Definitions {
                items: vec![
                    Definition { id: None, term: words("Who is responsible"), blocks: cell("Bookshop AB") },
                    Definition {
                        id: None,
                        term: words("Your rights"),
                        blocks: vec![Block::List { ordered: false, items: vec![cell("access"), cell(long)] }],
                    },
                ],
            }],
        },
        section(
            "Who we are",
            "1",
            vec![
                Block::Paragraph {
                    text: vec![
                        Inline::text("Ask "),
                        link("the authority", "https://imy.se/"),
                        Inline::Break,
                        link("a@b.example", "mailto:a@b.example"),
                    ],
                },
                section(
                    "Numbers",
                    "1.1",
                    vec![Block::List { ordered: true, items: vec![cell("one"), vec![Block::words("two"), Block::words(long)]] }],
                ),
            ],
        ),
        section(
            "How long",
            "2",
            vec![
                table(vec![row(&["Names", "1 year"]), row(&["E-mail addresses", "2 years"])]),
                table(vec![row(&["Names", long]), row(&["Names", "1 year"])]),
                Block::Quote { blocks: cell(long) },
                Block::Code { text: "a  b\n  c".into() },
            ],
        ),
    ];
    insta::assert_snapshot!(printed(blocks));
}

#[test]
fn no_line_is_wider_than_the_page_and_none_ends_in_a_blank() {
    let wide = "Żółta łódź płynie ".repeat(40);
    let deep = Block::List { ordered: false, items: vec![vec![Block::words(&wide), Block::List { ordered: true, items: vec![cell(&wide); 12] }]] };
    let text = printed(vec![section(&wide, "1.2", vec![deep, Block::words(&wide), table(vec![row(&[&wide, &wide])])])]);
    for line in text.lines() {
        assert!(line.width() <= WIDTH && line.trim_end() == line, "{line:?}");
    }
    assert!(text.ends_with(|c: char| c == '\n') && !text.ends_with("\n\n"));
}

#[test]
fn an_address_is_never_broken() {
    let href = format!("https://a.example/{}", "long-path/".repeat(12));
    let text = printed(vec![Block::Paragraph { text: vec![Inline::text("See "), Inline::Link { href: href.clone(), inner: words("the list") }] }]);
    assert!(text.lines().any(|line| line == format!("({href})")), "{text}");
}
