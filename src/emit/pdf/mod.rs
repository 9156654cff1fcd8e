//! A document as PDF: tagged, with outline, title, language and page numbers, made by Typst as a library.
//!
//! The template `page.typ` reads the document as data, so that nothing in a text is markup. No clock, font, file or address of the machine is
//! looked at: the same document gives the same bytes everywhere.

mod fonts;
mod world;

use serde_json::json;
use typst::WorldExt as _;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use unic_langid::LanguageIdentifier;

use super::labels::Labels;
use super::templates::{EmitError, Templates};
use super::{measure, printable};
use crate::compose::doc::Document;
use world::Paper;

/// A document as PDF. It conforms to PDF/UA-1 unless it holds what a library cannot vouch for, such as a character that no font has.
///
/// # Errors
/// If a template of the project is wrong; `path` is named where the document cannot be written at all.
pub fn page(templates: &Templates, path: &str, document: &Document, labels: &Labels) -> Result<Vec<u8>, EmitError> {
    let data = data(&printable::document(document), labels);
    let failed = || EmitError::Output { path: path.to_owned(), message: "its template has no place".to_owned() };
    let paper = Paper::new(templates.typst(), data.to_string()).ok_or_else(failed)?;
    let result = laid_out(&paper).and_then(|pages| written(&pages, &document.name, &document.language));
    result.map_err(|error| explain(&paper, path, &error))
}

type Failure = Option<SourceDiagnostic>;

fn laid_out(paper: &Paper) -> Result<PagedDocument, Failure> {
    typst::compile(paper).output.map_err(|errors| errors.into_iter().next())
}

fn written(pages: &PagedDocument, name: &str, language: &str) -> Result<Vec<u8>, Failure> {
    let ident = format!("{name} {language}");
    let options = |standards: &[PdfStandard]| PdfOptions {
        ident: Smart::Custom(ident.clone()),
        creator: Smart::Custom(Some("policyc".to_owned())),
        standards: PdfStandards::new(standards).unwrap_or_default(),
        ..PdfOptions::default()
    };
    let accessible = typst_pdf::pdf(pages, &options(&[PdfStandard::Ua_1]));
    accessible.or_else(|_| typst_pdf::pdf(pages, &options(&[]))).map_err(|errors| errors.into_iter().next())
}

/// What the template is given.
fn data(document: &Document, labels: &Labels) -> serde_json::Value {
    let id: Option<LanguageIdentifier> = document.language.parse().ok();
    let region = id.as_ref().and_then(|id| id.region).map(|region| region.as_str().to_owned()).filter(|region| region.len() == 2);
    let date: Option<jiff::civil::Date> = printable::date(document).and_then(|iso| iso.parse().ok());
    json!({
        "document": document,
        "tables": measure::shapes(&document.blocks),
        "labels": labels,
        "edition": printable::edition(document),
        "locale": { "lang": id.as_ref().map_or("en", |id| id.language.as_str()), "region": region },
        "date": date.map(|date| json!({ "year": date.year(), "month": date.month(), "day": date.day() })),
    })
}

/// Tells a mistake at its place in the template.
fn explain(paper: &Paper, path: &str, failure: &Failure) -> EmitError {
    let Some(error) = failure else {
        return EmitError::Output { path: path.to_owned(), message: "the reason is not known".to_owned() };
    };
    let spans = std::iter::once(error.span).chain(error.trace.iter().map(|point| point.span.into()));
    let place = spans.into_iter().find_map(|span| Some((span.id()?, paper.range(span)?)));
    let Some((name, line)) = place.and_then(|(id, range)| paper.place(id, &range)) else {
        return EmitError::Output { path: path.to_owned(), message: error.message.to_string() };
    };
    EmitError::Template { name, line: Some(line), span: None, message: error.message.to_string() }
}
