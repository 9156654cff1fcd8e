//! Formats: document trees, registers and the model as bytes. Nothing here writes to a disk.

pub mod csv;
mod href;
pub mod html;
pub mod json;
pub mod labels;
pub mod markdown;
pub mod schema;
mod templates;

pub use templates::{EmitError, Template};

use crate::compose::Language;
use crate::compose::register::{self, registers};
use crate::model::Model;
use labels::Labels;
use templates::Templates;

/// A format by which a project can be written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Web pages.
    Html,
    /// CommonMark with tables.
    Markdown,
    /// Registers as comma-separated values.
    Csv,
    /// The whole model.
    Json,
}

impl Format {
    /// Its name on the command line, in `policyc.toml` and as the ending of its files.
    pub fn name(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Markdown => "md",
            Format::Csv => "csv",
            Format::Json => "json",
        }
    }

    /// The format that a name means.
    pub fn parse(name: &str) -> Option<Format> {
        formats().iter().copied().find(|format| format.name() == name)
    }
}

/// All formats, in the order in which they are told.
pub fn formats() -> &'static [Format] {
    &[Format::Html, Format::Markdown, Format::Csv, Format::Json]
}

/// A file of a build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Where it goes, relative to the output folder, with forward slashes.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Where `policy.json` goes.
const JSON_PATH: &str = "policy.json";

/// What a build is to be like.
#[derive(Debug, Clone, Default)]
pub struct BuildOptions {
    /// Whether every page says that it is a draft.
    pub draft: bool,
    /// The formats that are written; all where none is named.
    pub only: Vec<Format>,
    /// The project's own templates and style sheet.
    pub templates: Vec<Template>,
    /// How many findings there are, for the index.
    pub findings: Findings,
    /// The date as of which it was checked, where the project or the command line names one. Today's date is not printed.
    pub as_of: Option<jiff::civil::Date>,
}

/// How many findings there are.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// In the whole project.
    pub all: Counts,
    /// In what a notice shows, by its name.
    pub by_notice: std::collections::BTreeMap<String, Counts>,
}

/// How many findings there are at each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
}

/// Everything that a project is built into, in a fixed order.
///
/// # Errors
/// If a template of the project is wrong.
pub fn build(model: &Model, options: &BuildOptions) -> Result<Vec<Output>, EmitError> {
    let templates = Templates::new(&options.templates)?;
    let mut outputs = Vec::new();
    if let Some(language) = Language::load(&model.language).or_else(|| Language::load("en")) {
        let labels = Labels::of(&language);
        for register in registers(model, &language) {
            let mut page = register::document(model, &language, &register);
            page.draft = options.draft;
            if options.wants(Format::Html) {
                let text = html::page(&templates, &page, &labels, &[])?;
                outputs.push(Output { path: format!("{}.html", page.name), bytes: text.into_bytes() });
            }
            if options.wants(Format::Markdown) {
                let text = markdown::page(&templates, &page, &labels)?;
                outputs.push(Output { path: format!("{}.md", page.name), bytes: text.into_bytes() });
            }
            if options.wants(Format::Csv) {
                let path = format!("{}.csv", page.name);
                let bytes = csv::register(&path, &register)?;
                outputs.push(Output { path, bytes });
            }
        }
    }
    if options.wants(Format::Json) {
        let about = json::About { as_of: options.as_of, draft: options.draft };
        outputs.push(Output { path: JSON_PATH.to_owned(), bytes: json::policy(model, about)? });
    }
    Ok(outputs)
}

impl BuildOptions {
    /// Whether a format is to be written.
    pub fn wants(&self, format: Format) -> bool {
        self.only.is_empty() || self.only.contains(&format)
    }
}
