//! A document as CommonMark with the tables of GitHub Flavored Markdown. It is written to be read as it is.
//!
//! What the document says is written here, escaped; the page around it is the template `page.md`.

mod blocks;
mod escape;
mod inline;
mod slugs;
mod table;

use tera::Context;

use super::labels::Labels;
use super::templates::{EmitError, Templates};
use crate::compose::doc::{Document, Inline};

/// A document as Markdown.
///
/// # Errors
/// If a template of the project is wrong.
pub fn page(templates: &Templates, document: &Document, labels: &Labels) -> Result<String, EmitError> {
    let slugs = slugs::Slugs::of(&document.title, &document.blocks);
    let writer = blocks::Writer { slugs: &slugs, colon: &labels.colon };
    let meta: Vec<String> = document
        .meta
        .iter()
        .map(|(label, value)| {
            let label = Inline::Strong { inner: vec![Inline::text(format!("{label}{}", labels.colon))] };
            writer.line(&[&[label, Inline::text(" ")], value.as_slice()].concat())
        })
        .collect();
    let mut context = Context::new();
    context.insert("language", &document.language);
    context.insert("title", &writer.line(&[Inline::text(document.title.as_str())]));
    context.insert("draft", &document.draft);
    context.insert("draft_label", &writer.bold(&[Inline::text(labels.draft.as_str())]));
    context.insert("draft_note", &writer.line(&[Inline::text(labels.draft_note.as_str())]));
    context.insert("meta", &meta.join("\\\n"));
    context.insert("content", &writer.blocks(&document.blocks, 2).join("\n"));
    templates.render("page.md", &context)
}

/// A heading's number and words.
fn heading_words(number: Option<&str>, title: &str) -> String {
    number.map_or_else(|| title.to_owned(), |number| format!("{number} {title}"))
}

#[cfg(test)]
mod tests;
