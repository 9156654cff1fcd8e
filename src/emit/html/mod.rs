//! A document as one HTML file that needs nothing else: no script, no font, no request to anyone.
//!
//! What the document says is written here, escaped; the page around it is the template `page.html`.

mod blocks;
mod contents;
mod escape;
mod inline;
mod split;
mod table;
mod weight;

use contents::Paged;
use rayon::prelude::*;
use tera::{Context, Value};

use super::anchors::Anchors;
use super::labels::Labels;
use super::templates::{EmitError, Templates};
use crate::compose::doc::{Block, Document, Inline};

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

/// A page of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its file, with the folder that the document's name has.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A document as web pages: `NAME.html`, and where it is too much for one page also `NAME-2.html` and so on.
///
/// # Errors
/// If a template of the project is wrong.
pub fn pages(templates: &Templates, document: &Document, name: &str, labels: &Labels, alternates: &[Alternate]) -> Result<Vec<Page>, EmitError> {
    let split = Split::of(&document.blocks);
    let Some(cut) = split::pages(split.content, &labels.continued) else {
        return Ok(vec![Page { path: format!("{name}.html"), text: page(templates, document, labels, alternates)? }]);
    };
    let path = |at: usize| if at == 0 { format!("{name}.html") } else { format!("{name}-{}.html", at + 1) };
    let paths: Vec<String> = (0..cut.len()).map(path).collect();
    let files: Vec<String> = paths.iter().map(|path| path.rsplit('/').next().unwrap_or(path).to_owned()).collect();
    let anchors = Anchors::of(cut.iter().map(Vec::as_slice), &files);
    let paged = Paged::of(&cut, &files);
    let around = |at: usize| {
        let title = paged.beginnings.get(at)?.as_ref().map_or_else(|| document.title.clone(), contents::Entry::words);
        files.get(at).map(|file| Around { href: file.clone(), title })
    };
    let one = |(at, (blocks, path)): (usize, (&Vec<Block>, &String))| {
        let anchors = anchors.seen_from(at);
        let split = if at == 0 { Split { content: blocks, ..split } } else { Split { lead: &[], summary: &[], content: blocks } };
        let mut context = context(templates, document, labels, alternates, &split, &anchors, "");
        context.insert_value("contents", paged.seen_from(at));
        let part = Part { number: at + 1, of: files.len(), previous: at.checked_sub(1).and_then(around), next: around(at + 1) };
        context.insert("part", &part);
        Ok(Page { path: path.clone(), text: templates.render("page.html", &context)? })
    };
    cut.par_iter().zip(&paths).enumerate().map(one).collect()
}

/// A document as one web page.
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
    let anchors = Anchors::of(std::iter::once(document.blocks.as_slice()), &[]);
    let split = Split::of(&document.blocks);
    let mut context = context(templates, document, labels, alternates, &split, &anchors, drawing);
    context.insert_value("contents", contents::of(split.content));
    templates.render("page.html", &context)
}

/// Where a page of a document on several stands among the others.
#[derive(serde::Serialize)]
struct Part {
    number: usize,
    of: usize,
    previous: Option<Around>,
    next: Option<Around>,
}

/// The page before or after.
#[derive(serde::Serialize)]
struct Around {
    href: String,
    title: String,
}

/// A document with a summary on top, in three: what stands before the summary, the summary, and all else.
#[derive(Debug, Clone, Copy)]
struct Split<'a> {
    lead: &'a [Block],
    summary: &'a [Block],
    content: &'a [Block],
}

impl<'a> Split<'a> {
    fn of(blocks: &'a [Block]) -> Split<'a> {
        let is_summary = |block: &Block| matches!(block, Block::Aside { role, .. } if role == "summary");
        let is_section = |block: &Block| matches!(block, Block::Section(_));
        let at = blocks.iter().position(|block| is_summary(block) || is_section(block));
        let Some((lead, rest)) = at.and_then(|at| blocks.split_at_checked(at)) else { return Split { lead: &[], summary: &[], content: blocks } };
        match rest.split_first() {
            Some((first, content)) if is_summary(first) => Split { lead, summary: std::slice::from_ref(first), content },
            _ => Split { lead: &[], summary: &[], content: blocks },
        }
    }
}

/// What the template of a document's page is told, except for its contents.
fn context(
    templates: &Templates,
    document: &Document,
    labels: &Labels,
    alternates: &[Alternate],
    split: &Split<'_>,
    anchors: &Anchors<'_>,
    drawing: &str,
) -> Context {
    let mut context = frame(templates, &document.language, &document.title, document.draft, labels);
    context.insert_value("meta", Value::from(document.meta.iter().map(|item| meta(item, anchors)).collect::<Vec<_>>()));
    context.insert("alternates", alternates);
    context.insert_value("part", Value::none());
    let mut writer = blocks::Writer::new(anchors);
    for (name, blocks) in [("lead", split.lead), ("summary", split.summary), ("content", split.content)] {
        writer.out.clear();
        if name == "content" {
            writer.out.push_str(drawing);
        }
        writer.blocks(blocks, 2);
        context.insert_value(name, Value::safe_string(&writer.out));
    }
    context
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
