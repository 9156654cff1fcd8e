//! Running text as runs.

use std::io;

use super::body::Writer;
use crate::compose::doc::Inline;

/// The marks on words.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Marks<'a> {
    strong: bool,
    emphasis: bool,
    code: bool,
    link: bool,
    /// Another language than the document's.
    language: Option<&'a str>,
}

impl Marks<'_> {
    /// Words that matter more, or just words.
    pub(super) fn strong(strong: bool) -> Self {
        Marks { strong, ..Marks::default() }
    }
}

/// Adds running text to a paragraph.
pub(super) fn push(writer: &mut Writer<'_>, inlines: &[Inline], marks: Marks<'_>) -> io::Result<()> {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Date { text, .. } => run(writer, text, marks)?,
            Inline::Code { text } => run(writer, text, Marks { code: true, ..marks })?,
            Inline::Strong { inner } => push(writer, inner, Marks { strong: true, ..marks })?,
            Inline::Emphasis { inner } | Inline::Silence { inner } => push(writer, inner, Marks { emphasis: true, ..marks })?,
            Inline::Foreign { language, inner } => push(writer, inner, Marks { language: Some(language), ..marks })?,
            Inline::Link { href, inner } => {
                let id = writer.links.address(href);
                linked(writer, ("r:id", &id), inner, marks)?;
            }
            Inline::Anchor { to, inner } => {
                let name = writer.links.bookmark(to);
                linked(writer, ("w:anchor", &name), inner, marks)?;
            }
            Inline::Break => {
                writer.xml.open("w:r", &[])?;
                writer.xml.empty("w:br", &[])?;
                writer.xml.close("w:r")?;
            }
        }
    }
    Ok(())
}

fn linked(writer: &mut Writer<'_>, to: (&str, &str), inner: &[Inline], marks: Marks<'_>) -> io::Result<()> {
    writer.xml.open("w:hyperlink", &[to, ("w:history", "1")])?;
    push(writer, inner, Marks { link: true, ..marks })?;
    writer.xml.close("w:hyperlink")
}

fn run(writer: &mut Writer<'_>, text: &str, marks: Marks<'_>) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let xml = &mut writer.xml;
    xml.open("w:r", &[])?;
    if marks.strong || marks.emphasis || marks.code || marks.link || marks.language.is_some() {
        xml.open("w:rPr", &[])?;
        match (marks.link, marks.code) {
            (true, _) => xml.val("w:rStyle", "Hyperlink")?,
            (false, true) => xml.val("w:rStyle", "HTMLCode")?,
            (false, false) => {}
        }
        if marks.strong {
            xml.empty("w:b", &[])?;
            xml.empty("w:bCs", &[])?;
        }
        if marks.emphasis {
            xml.empty("w:i", &[])?;
            xml.empty("w:iCs", &[])?;
        }
        if let Some(language) = marks.language {
            xml.empty("w:lang", &[("w:val", language)])?;
        }
        xml.close("w:rPr")?;
    }
    xml.open("w:t", &[("xml:space", "preserve")])?;
    xml.text(text)?;
    xml.close("w:t")?;
    xml.close("w:r")
}
