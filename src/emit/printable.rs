//! A document made ready for formats that are paged or plain: each of its links leads somewhere and holds no other link, and its words have
//! no characters that only steer machines.

use super::anchors::Anchors;
use super::href;
use crate::compose::doc::{Block, Definition, Document, Inline, Section, Table, TableRow};

/// The same document, ready to be printed.
pub(super) fn document(document: &Document) -> Document {
    let anchors = Anchors::of(std::iter::once(document.blocks.as_slice()), &[]);
    let ready = Ready { anchors: &anchors };
    Document {
        name: document.name.clone(),
        language: document.language.clone(),
        title: words(&document.title),
        meta: document.meta.iter().map(|(label, value)| (words(label), ready.inlines(value))).collect(),
        draft: document.draft,
        blocks: ready.blocks(&document.blocks),
    }
}

/// What tells one version of a document from another: what stands under its title up to the last date, or else the first of it.
pub(super) fn edition(document: &Document) -> String {
    let dated = document.meta.iter().rposition(|(_, value)| value.iter().any(|inline| matches!(inline, Inline::Date { .. })));
    let items = document.meta.iter().take(dated.unwrap_or(0) + 1);
    items.map(|(label, value)| format!("{label}: {}", Inline::plain(value))).collect::<Vec<_>>().join(" · ")
}

/// The last date that stands under its title, as `2019-06-01`.
pub(super) fn date(document: &Document) -> Option<&str> {
    let inlines = document.meta.iter().flat_map(|(_, value)| value);
    inlines.filter_map(|inline| if let Inline::Date { iso, .. } = inline { Some(iso.as_str()) } else { None }).next_back()
}

struct Ready<'a> {
    anchors: &'a Anchors<'a>,
}

impl Ready<'_> {
    fn blocks(&self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> Block {
        match block {
            Block::Section(section) => Block::Section(Section {
                id: href::anchor(&section.id),
                number: section.number.clone(),
                title: self.inlines(&section.title),
                blocks: self.blocks(&section.blocks),
            }),
            Block::Paragraph { text } => Block::Paragraph { text: self.inlines(text) },
            Block::List { ordered, items } => Block::List { ordered: *ordered, items: items.iter().map(|item| self.blocks(item)).collect() },
            Block::Definitions { items } => Block::Definitions { items: items.iter().map(|item| self.definition(item)).collect() },
            Block::Table(table) => Block::Table(self.table(table)),
            Block::Aside { role, title, blocks } => {
                let title = title.as_ref().map(|title| self.inlines(title));
                Block::Aside { role: role.clone(), title, blocks: self.blocks(blocks) }
            }
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks) },
            Block::Code { text } => Block::Code { text: text.lines().map(characters).collect::<Vec<_>>().join("\n") },
        }
    }

    fn definition(&self, item: &Definition) -> Definition {
        Definition { id: item.id.as_deref().map(href::anchor), term: self.inlines(&item.term), blocks: self.blocks(&item.blocks) }
    }

    fn table(&self, table: &Table) -> Table {
        let row =
            |row: &TableRow| TableRow { id: row.id.as_deref().map(href::anchor), cells: row.cells.iter().map(|cell| self.blocks(cell)).collect() };
        Table {
            id: href::anchor(&table.id),
            caption: self.inlines(&table.caption),
            columns: table.columns.iter().map(|column| self.inlines(column)).collect(),
            rows: table.rows.iter().map(row).collect(),
        }
    }

    fn inlines(&self, inlines: &[Inline]) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        self.push(&mut out, inlines, false);
        out
    }

    fn push(&self, out: &mut Vec<Inline>, inlines: &[Inline], in_link: bool) {
        let inside = |inner: &[Inline], in_link| {
            let mut out = Vec::with_capacity(inner.len());
            self.push(&mut out, inner, in_link);
            out
        };
        for inline in inlines {
            match inline {
                Inline::Text { text } => out.push(Inline::text(words(text))),
                Inline::Strong { inner } => out.push(Inline::Strong { inner: inside(inner, in_link) }),
                Inline::Emphasis { inner } => out.push(Inline::Emphasis { inner: inside(inner, in_link) }),
                Inline::Silence { inner } => out.push(Inline::Silence { inner: inside(inner, in_link) }),
                Inline::Foreign { language, inner } => out.push(Inline::Foreign { language: language.clone(), inner: inside(inner, in_link) }),
                Inline::Code { text } => out.push(Inline::Code { text: words(text) }),
                Inline::Date { iso, text } => out.push(Inline::Date { iso: iso.clone(), text: words(text) }),
                Inline::Break => out.push(Inline::Break),
                Inline::Link { href, inner } => match href::safe(href).filter(|_| !in_link) {
                    Some(href) => out.push(Inline::Link { href, inner: inside(inner, true) }),
                    None => self.push(out, inner, in_link),
                },
                Inline::Anchor { to, inner } if self.anchors.has(to) && !in_link => {
                    out.push(Inline::Anchor { to: href::anchor(to), inner: inside(inner, true) });
                }
                Inline::Anchor { inner, .. } => self.push(out, inner, in_link),
            }
        }
    }
}

/// Words in one line, with one blank between them.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' if out.ends_with(' ') => {}
            ' ' | '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push(' '),
            _ => out.push(known(c)),
        }
    }
    out
}

/// A line whose blanks are kept.
fn characters(line: &str) -> String {
    line.chars().flat_map(|c| std::iter::repeat_n(if c == '\t' { ' ' } else { known(c) }, if c == '\t' { 4 } else { 1 })).collect()
}

/// A character that every format can hold; for any other, the one that says so.
fn known(c: char) -> char {
    if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { '\u{fffd}' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ready(text: Vec<Inline>) -> Vec<Inline> {
        let given = Document {
            name: "n".into(),
            language: "en".into(),
            title: "t".into(),
            meta: vec![],
            draft: false,
            blocks: vec![Block::Section(Section { id: "a b".into(), number: None, title: vec![], blocks: vec![] }), Block::Paragraph { text }],
        };
        match document(&given).blocks.pop() {
            Some(Block::Paragraph { text }) => text,
            other => panic!("{other:?}"),
        }
    }

    fn link(href: &str, inner: Vec<Inline>) -> Inline {
        Inline::Link { href: href.into(), inner }
    }

    #[test]
    fn links_lead_somewhere_and_hold_no_links() {
        let x = || vec![Inline::text("x")];
        assert_eq!(ready(vec![link("javascript:alert(1)", x())]), x());
        assert_eq!(ready(vec![Inline::Anchor { to: "nowhere".into(), inner: x() }]), x());
        let to = |to: &str| Inline::Anchor { to: to.into(), inner: x() };
        assert_eq!(ready(vec![to("a b")]), [to("a-b")]);
        assert_eq!(ready(vec![link("https://a.example", vec![to("a b")])]), [link("https://a.example/", x())]);
    }

    #[test]
    fn words_have_no_characters_that_steer_machines() {
        assert_eq!(ready(vec![Inline::text("a\n  b\u{7}c\u{a0}d")]), [Inline::text("a b\u{fffd}c\u{a0}d")]);
    }
}
