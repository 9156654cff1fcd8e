//! The table of contents: a field that is filled already, so that nothing has to be updated, and nobody asked, when the document is opened.
//!
//! A field without page numbers (`\n`), which only a program that lays out pages can know; its entries are links.

use std::io;

use super::body::{At, Writer};
use super::inline::Marks;
use crate::compose::doc::{Block, Inline};

const INSTRUCTION: &str = "TOC \\o \"1-2\" \\n \\h \\z \\u";

/// The anchor of a set-off remark, by its number.
pub(super) fn aside(number: usize) -> String {
    format!("_aside-{}", number + 1)
}

struct Entry {
    id: String,
    title: Vec<Inline>,
    level: usize,
}

/// The headings of two levels.
fn entries(blocks: &[Block], level: usize, asides: &mut usize, out: &mut Vec<Entry>) {
    for block in blocks {
        match block {
            Block::Section(section) if level <= 2 => {
                let number = section.number.iter().map(|number| Inline::text(format!("{number}\u{2002}")));
                out.push(Entry { id: section.id.clone(), title: number.chain(section.title.iter().cloned()).collect(), level });
                entries(&section.blocks, level + 1, asides, out);
            }
            Block::Section(section) => entries(&section.blocks, level + 1, asides, out),
            Block::Aside { title: Some(title), blocks, .. } => {
                if level <= 2 {
                    out.push(Entry { id: aside(*asides), title: title.clone(), level });
                }
                *asides += 1;
                entries(blocks, level + 1, asides, out);
            }
            _ => {}
        }
    }
}

/// Writes the table of contents of blocks under a heading; nothing where there are no headings.
pub(super) fn push(writer: &mut Writer<'_>, blocks: &[Block], heading: &str) -> io::Result<()> {
    let mut all = Vec::new();
    entries(blocks, 1, &mut 0, &mut all);
    if all.is_empty() {
        return Ok(());
    }
    writer.xml.open("w:sdt", &[])?;
    writer.xml.open("w:sdtPr", &[])?;
    writer.xml.open("w:docPartObj", &[])?;
    writer.xml.val("w:docPartGallery", "Table of Contents")?;
    writer.xml.empty("w:docPartUnique", &[])?;
    writer.xml.close("w:docPartObj")?;
    writer.xml.close("w:sdtPr")?;
    writer.xml.open("w:sdtContent", &[])?;
    writer.paragraph(&[Inline::text(heading)], At { style: Some("TOCHeading"), ..At::top() }, Marks::default())?;
    for (at, entry) in all.iter().enumerate() {
        line(writer, entry, at == 0, at + 1 == all.len())?;
    }
    writer.xml.close("w:sdtContent")?;
    writer.xml.close("w:sdt")
}

fn line(writer: &mut Writer<'_>, entry: &Entry, first: bool, last: bool) -> io::Result<()> {
    writer.xml.open("w:p", &[])?;
    writer.xml.open("w:pPr", &[])?;
    writer.xml.val("w:pStyle", if entry.level == 1 { "TOC1" } else { "TOC2" })?;
    writer.xml.close("w:pPr")?;
    if first {
        mark(writer, "begin")?;
        writer.xml.open("w:r", &[])?;
        writer.xml.open("w:instrText", &[("xml:space", "preserve")])?;
        writer.xml.text(INSTRUCTION)?;
        writer.xml.close("w:instrText")?;
        writer.xml.close("w:r")?;
        mark(writer, "separate")?;
    }
    let name = writer.links.bookmark(&entry.id);
    writer.xml.open("w:hyperlink", &[("w:anchor", &name), ("w:history", "1")])?;
    super::inline::push(writer, &unlinked(&entry.title), Marks::default())?;
    writer.xml.close("w:hyperlink")?;
    if last {
        mark(writer, "end")?;
    }
    writer.xml.close("w:p")
}

fn mark(writer: &mut Writer<'_>, kind: &str) -> io::Result<()> {
    writer.xml.open("w:r", &[])?;
    writer.xml.empty("w:fldChar", &[("w:fldCharType", kind)])?;
    writer.xml.close("w:r")
}

/// The words of a title: an entry is a link as a whole.
fn unlinked(title: &[Inline]) -> Vec<Inline> {
    vec![Inline::text(Inline::plain(title))]
}
