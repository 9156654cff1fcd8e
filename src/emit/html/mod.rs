//! A document as one HTML file that needs nothing else: no script, no font, no request to anyone.
//!
//! What the document says is written here, escaped; the page around it is the template `page.html`.

mod blocks;
mod contents;
mod escape;
mod inline;
mod table;

use tera::{Context, Value};

use super::anchors::Anchors;
use super::labels::Labels;
use super::templates::{EmitError, Templates};
use crate::compose::doc::{Document, Inline};

/// The same document in another language.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Alternate {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// What the language is called in itself.
    pub name: String,
    /// The file, from the folder of the page.
    pub href: String,
}

/// A document as a web page.
///
/// # Errors
/// If a template of the project is wrong.
pub fn page(templates: &Templates, document: &Document, labels: &Labels, alternates: &[Alternate]) -> Result<String, EmitError> {
    page_with(templates, document, labels, alternates, "")
}

/// The same with a drawing, as HTML, before what the document says.
///
/// # Errors
/// If a template of the project is wrong.
pub(super) fn page_with(
    templates: &Templates,
    document: &Document,
    labels: &Labels,
    alternates: &[Alternate],
    drawing: &str,
) -> Result<String, EmitError> {
    let anchors = Anchors::of(&document.blocks);
    let mut writer = blocks::Writer::new(&anchors);
    writer.blocks(&document.blocks, 2);
    let mut context = frame(templates, &document.language, &document.title, document.draft, labels);
    context.insert_value("meta", Value::from(document.meta.iter().map(|item| meta(item, &anchors)).collect::<Vec<_>>()));
    context.insert_value("contents", contents::of(&document.blocks));
    context.insert("alternates", alternates);
    context.insert_value("content", Value::safe_string(&format!("{drawing}{}", writer.out)));
    templates.render("page.html", &context)
}

/// What every page has.
pub(super) fn frame(templates: &Templates, language: &str, title: &str, draft: bool, labels: &Labels) -> Context {
    let mut context = Context::new();
    context.insert("language", language);
    context.insert("direction", direction(language));
    context.insert("title", title);
    context.insert("draft", &draft);
    context.insert("labels", labels);
    context.insert_value("style", Value::safe_string(templates.style()));
    context
}

fn meta((label, value): &(String, Vec<Inline>), anchors: &Anchors<'_>) -> Value {
    let entries = [("label", Value::from(label.as_str())), ("value", Value::safe_string(&inline::html(value, anchors)))];
    Value::from(entries.into_iter().collect::<std::collections::BTreeMap<&'static str, Value>>())
}

/// Text as it stands in HTML and XML.
pub(super) fn escaped(text: &str) -> String {
    escape::text(text)
}

/// Whether a language is written from right to left.
fn direction(language: &str) -> &'static str {
    let mut parts = language.split('-');
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let script = parts.next().filter(|part| part.len() == 4).map(str::to_ascii_lowercase);
    let rtl = match script.as_deref() {
        Some(script) => matches!(script, "arab" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm"),
        None => matches!(primary.as_str(), "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "nqo" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi"),
    };
    if rtl { "rtl" } else { "ltr" }
}
