//! A document for Word: real headings, lists and tables, a table of contents, links, bookmarks, the language and the title.
//!
//! The parts that are the same in every document stand in `parts/`. The libraries that write such files have no repeated table headers, no
//! language and no title; so the elements are written here, by quick-xml.

mod body;
mod contents;
mod inline;
mod links;
mod numbering;
mod pages;
mod table;
mod xml;

use std::io::{self, Cursor, Write as _};

use ::zip::write::SimpleFileOptions;
use ::zip::{CompressionMethod, DateTime, ZipWriter};

use super::labels::Labels;
use super::templates::EmitError;
use super::{measure, printable};
use crate::compose::doc::{Document, Inline};
use body::{At, Writer};
use inline::Marks;
use xml::Xml;

const NAMESPACE: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const RELATIONSHIPS: (&str, &str) = ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// A document as a file for Word.
///
/// # Errors
/// If it cannot be put together; `path` is named then.
pub fn page(path: &str, document: &Document, labels: &Labels) -> Result<Vec<u8>, EmitError> {
    packed(&printable::document(document), labels).map_err(|error| EmitError::Output { path: path.to_owned(), message: error.to_string() })
}

fn packed(document: &Document, labels: &Labels) -> io::Result<Vec<u8>> {
    let shapes = measure::shapes(&document.blocks);
    let mut writer = Writer {
        xml: Xml::new()?,
        links: links::Links::default(),
        shapes: &shapes,
        ordered: 0,
        page: pages::PORTRAIT,
        begun: false,
        targets: Vec::new(),
        asides: 0,
    };
    text(&mut writer, document, labels)?;
    let draft = document.draft.then(|| format!("{} – {}", labels.draft, labels.draft_note));
    let below = [document.title.clone(), printable::edition(document)].into_iter().chain(document.draft.then(|| labels.draft.clone()));
    let below = below.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let styles = include_str!("parts/styles.xml").replace("{language}", &language(document));
    let parts: [(&str, Vec<u8>); 11] = [
        ("[Content_Types].xml", include_bytes!("parts/content-types.xml").to_vec()),
        ("_rels/.rels", include_bytes!("parts/relationships.xml").to_vec()),
        ("docProps/app.xml", include_bytes!("parts/app.xml").to_vec()),
        ("docProps/core.xml", core(document)?),
        ("word/_rels/document.xml.rels", writer.links.relationships()?),
        ("word/styles.xml", styles.into_bytes()),
        ("word/settings.xml", include_bytes!("parts/settings.xml").to_vec()),
        ("word/numbering.xml", numbering::part(writer.ordered)?),
        ("word/header.xml", pages::header(draft.as_deref())?),
        ("word/footer.xml", pages::footer(pages::PORTRAIT, &below)?),
        ("word/footer-across.xml", pages::footer(pages::ACROSS, &below)?),
    ];
    zipped(parts.into_iter().chain([("word/document.xml", writer.xml.finish())]))
}

/// Files in an archive, without the time at which it was made.
fn zipped<'p>(parts: impl IntoIterator<Item = (&'p str, Vec<u8>)>) -> io::Result<Vec<u8>> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The text of the document.
fn text(writer: &mut Writer<'_>, document: &Document, labels: &Labels) -> io::Result<()> {
    let styled = |style| At { style: Some(style), ..At::top() };
    writer.xml.open("w:document", &[NAMESPACE, RELATIONSHIPS])?;
    writer.xml.open("w:body", &[])?;
    if document.draft {
        let words = [Inline::Strong { inner: vec![Inline::text(labels.draft.as_str())] }, Inline::text(format!(" {}", labels.draft_note))];
        writer.paragraph(&words, styled("Draft"), Marks::default())?;
    }
    writer.paragraph(&[Inline::text(document.title.as_str())], styled("Title"), Marks::default())?;
    for (label, value) in &document.meta {
        let words = [&[Inline::text(format!("{label}: "))], value.as_slice()].concat();
        writer.paragraph(&words, styled("Edition"), Marks::default())?;
    }
    contents::push(writer, &document.blocks, &labels.contents)?;
    writer.blocks(&document.blocks, At::top())?;
    if !writer.begun {
        writer.paragraph(&[], At::top(), Marks::default())?;
    }
    writer.page.properties(&mut writer.xml)?;
    writer.xml.close("w:body")?;
    writer.xml.close("w:document")
}

/// The language, as it may stand in an attribute.
fn language(document: &Document) -> String {
    document.language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// Title, language and date of the document. The clock is not asked.
fn core(document: &Document) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    )?;
    let mut say = |name: &str, attributes: &[(&str, &str)], words: &str| {
        xml.open(name, attributes)?;
        xml.text(words)?;
        xml.close(name)
    };
    say("dc:title", &[], &document.title)?;
    say("dc:language", &[], &document.language)?;
    if let Some(date) = printable::date(document) {
        say("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &format!("{date}T00:00:00Z"))?;
    }
    xml.close("cp:coreProperties")?;
    Ok(xml.finish())
}
