//! A document as plain text, links and anchors shown, so that a snapshot tells all of it.

use policyc::compose::doc::{Block, Document, Inline};

pub fn text(document: &Document) -> String {
    let mut out = format!("{}\n{}\n", document.title, "=".repeat(document.title.chars().count()));
    for (label, value) in &document.meta {
        out += &format!("{label}: {}\n", inlines(value));
    }
    out += "\n";
    blocks(&document.blocks, 0, &mut out);
    out
}

fn blocks(all: &[Block], depth: usize, out: &mut String) {
    let pad = "  ".repeat(depth);
    for block in all {
        match block {
            Block::Section(section) => {
                let number = section.number.as_deref().map(|number| format!("{number} ")).unwrap_or_default();
                *out += &format!("\n{pad}## {number}{} [#{}]\n", inlines(&section.title), section.id);
                blocks(&section.blocks, depth, out);
            }
            Block::Paragraph { text } => *out += &format!("{pad}{}\n", inlines(text)),
            Block::List { ordered, items } => {
                for (at, item) in items.iter().enumerate() {
                    let mut inner = String::new();
                    blocks(item, depth + 1, &mut inner);
                    let mark = if *ordered { format!("{}.", at + 1) } else { "-".to_owned() };
                    *out += &format!("{pad}{mark} {}", inner.trim_start());
                }
            }
            Block::Definitions { items } => {
                for item in items {
                    let id = item.id.as_deref().map(|id| format!(" [#{id}]")).unwrap_or_default();
                    *out += &format!("{pad}: {}{id}\n", inlines(&item.term));
                    blocks(&item.blocks, depth + 2, out);
                }
            }
            Block::Table(table) => {
                *out += &format!("{pad}|| {} [#{}]\n", inlines(&table.caption), table.id);
                for row in &table.rows {
                    let id = row.id.as_deref().map(|id| format!(" [#{id}]")).unwrap_or_default();
                    *out += &format!("{pad}|-{id}\n");
                    for (heading, cell) in table.columns.iter().zip(&row.cells) {
                        let mut inner = String::new();
                        blocks(cell, depth + 2, &mut inner);
                        *out += &format!("{pad}| {}: {}\n", inlines(heading), inner.trim());
                    }
                    assert_eq!(table.columns.len(), row.cells.len(), "one cell for each column");
                }
            }
            Block::Aside { role, title, blocks: inner } => {
                *out += &format!("{pad}[{role}] {}\n", title.as_deref().map(inlines).unwrap_or_default());
                blocks(inner, depth + 1, out);
            }
            Block::Quote { blocks: inner } => {
                *out += &format!("{pad}>\n");
                blocks(inner, depth + 1, out);
            }
            Block::Code { text } => *out += &format!("{pad}```{text}```\n"),
        }
    }
}

pub fn inlines(all: &[Inline]) -> String {
    let one = |inline: &Inline| match inline {
        Inline::Text { text } => text.clone(),
        Inline::Strong { inner } => format!("*{}*", inlines(inner)),
        Inline::Emphasis { inner } => format!("/{}/", inlines(inner)),
        Inline::Silence { inner } => format!("/{}/", inlines(inner)),
        Inline::Code { text } => format!("`{text}`"),
        Inline::Link { href, inner } => format!("[{}]({href})", inlines(inner)),
        Inline::Anchor { to, inner } => format!("[{}](#{to})", inlines(inner)),
        Inline::Date { text, .. } => text.clone(),
        Inline::Foreign { language, inner } => format!("«{language}: {}»", inlines(inner)),
        Inline::Break => " / ".to_owned(),
    };
    all.iter().map(one).collect()
}
