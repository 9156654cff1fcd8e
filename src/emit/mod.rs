//! Formats: document trees, registers and the model as bytes. Nothing here writes to a disk.

mod anchors;
mod build;
mod companion;
pub mod csv;
pub mod docx;
mod grid;
mod href;
pub mod html;
pub mod index;
pub mod json;
pub mod labels;
mod map;
pub mod markdown;
mod measure;
#[cfg(feature = "pdf")]
pub mod pdf;
mod printable;
mod record;
pub mod schema;
mod templates;
pub mod text;
mod xlsx;

pub use build::build;
pub use templates::{EmitError, Template, Templates};

/// A format by which a project can be written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Web pages.
    Html,
    /// CommonMark with tables.
    Markdown,
    /// Text as it is.
    Text,
    /// Pages to print and to keep.
    #[cfg(feature = "pdf")]
    Pdf,
    /// Text to review and to edit.
    Docx,
    /// Registers and other tables as comma-separated values.
    Csv,
    /// The same as workbooks.
    Xlsx,
    /// The data map as a drawing.
    Svg,
    /// The data map as a Mermaid diagram.
    Mermaid,
    /// The whole model.
    Json,
}

impl Format {
    /// Its name on the command line, in `policyc.toml` and as the ending of its files.
    pub fn name(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Markdown => "md",
            Format::Text => "txt",
            #[cfg(feature = "pdf")]
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Svg => "svg",
            Format::Mermaid => "mmd",
            Format::Json => "json",
        }
    }

    /// Whether it is written only where it is asked for: laying out pages takes longer than all else together.
    pub fn on_request(self) -> bool {
        match self {
            #[cfg(feature = "pdf")]
            Format::Pdf => true,
            _ => false,
        }
    }

    /// The format that a name means.
    pub fn parse(name: &str) -> Option<Format> {
        formats().iter().copied().find(|format| format.name() == name)
    }
}

/// All formats, in the order in which they are told.
pub fn formats() -> &'static [Format] {
    &[
        Format::Html,
        Format::Markdown,
        Format::Text,
        #[cfg(feature = "pdf")]
        Format::Pdf,
        Format::Docx,
        Format::Csv,
        Format::Xlsx,
        Format::Svg,
        Format::Mermaid,
        Format::Json,
    ]
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
    /// The formats that are written; where none is named, all but those that are written on request.
    pub only: Vec<Format>,
    /// The project's own templates and style sheet.
    pub templates: Vec<Template>,
    /// How many findings there are, for the index.
    pub findings: Findings,
    /// The date as of which it was checked, where the project or the command line names one. Today's date is not printed.
    pub as_of: Option<jiff::civil::Date>,
    /// The laws that were found to apply.
    pub laws: Vec<crate::model::EntityId>,
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

impl BuildOptions {
    /// Whether a format is to be written.
    pub fn wants(&self, format: Format) -> bool {
        if self.only.is_empty() { !format.on_request() } else { self.only.contains(&format) }
    }
}
