//! Everything that a project is built into.

use rayon::prelude::*;

use super::html::Alternate;
use super::index::{self, Item, Part};
use super::labels::Labels;
#[cfg(feature = "pdf")]
use super::pdf;
use super::templates::{EmitError, Templates};
use super::{BuildOptions, Format, JSON_PATH, Output, docx, html, json, markdown, text};
use crate::compose::doc::Document;
use crate::compose::register;
use crate::compose::{self, Language};
use crate::model::{EntityId, Model};
use crate::schema::Kind;

/// What notices are written as.
const NOTICE: &[Format] = &[
    Format::Html,
    Format::Markdown,
    Format::Text,
    #[cfg(feature = "pdf")]
    Format::Pdf,
    Format::Docx,
];
/// What registers are written as for people to read.
pub(super) const REGISTER: &[Format] = &[
    Format::Html,
    Format::Markdown,
    #[cfg(feature = "pdf")]
    Format::Pdf,
    Format::Docx,
];

/// Everything that a project is built into, in a fixed order: notices, registers, companions, JSON, the index.
///
/// # Errors
/// If a template of the project is wrong.
pub fn build(model: &Model, options: &BuildOptions) -> Result<Vec<Output>, EmitError> {
    let Some(language) = Language::load(&model.language).or_else(|| Language::load("en")) else { return Ok(Vec::new()) };
    let templates = Templates::new(&options.templates)?;
    let builder = Builder { model, options, templates: &templates, language: &language };
    let editions: Vec<Edition> = model.of_kind(Kind::Notice).flat_map(|(id, _)| builder.editions(id)).collect();
    let notices: Vec<Built> = editions.par_iter().map(|edition| builder.notice(edition)).collect::<Result<_, _>>()?;
    let records = register::records(model);
    let registers: Vec<Built> = records.par_iter().map(|record| builder.register(record).map(Built::from)).collect::<Result<_, _>>()?;
    let mut outputs = Vec::new();
    let mut parts = Vec::new();
    builder.take("index-notices", notices, &mut outputs, &mut parts);
    builder.take("index-registers", registers, &mut outputs, &mut parts);
    let companions = builder.companions()?.into_iter().map(Built::from).collect();
    builder.take("index-companions", companions, &mut outputs, &mut parts);
    if options.wants(Format::Json) {
        let about = json::About { as_of: options.as_of, draft: options.draft };
        outputs.push(Output { path: JSON_PATH.to_owned(), bytes: json::policy(model, about)? });
        let item = Item::new(language.words("index-json"), "policy", &[Format::Json], &language);
        parts.push(Part { title: language.words("index-data"), items: vec![item] });
    }
    if options.wants(Format::Html) {
        let findings = index::findings(&language, options.findings.all);
        let page = index::page(&templates, &language, &parts, options.draft, Some(findings))?;
        outputs.push(Output { path: index::PATH.to_owned(), bytes: page.into_bytes() });
    }
    Ok(outputs)
}

/// What everything is built from.
pub(super) struct Builder<'a> {
    /// The policy.
    pub model: &'a Model,
    /// What the build is to be like.
    pub options: &'a BuildOptions,
    /// The templates of pages.
    pub templates: &'a Templates,
    /// The language of the source.
    pub language: &'a Language,
}

/// A notice in one of its languages.
struct Edition {
    notice: EntityId,
    language: String,
    /// The languages it is published in.
    all: Vec<String>,
}

/// A document's files, and its entry in the index.
struct Built {
    outputs: Vec<Output>,
    item: Item,
}

impl From<(Vec<Output>, Item)> for Built {
    fn from((outputs, item): (Vec<Output>, Item)) -> Self {
        Built { outputs, item }
    }
}

impl Builder<'_> {
    fn take(&self, title: &str, built: Vec<Built>, outputs: &mut Vec<Output>, parts: &mut Vec<Part>) {
        let mut items = Vec::new();
        for document in built.into_iter().filter(|built| !built.outputs.is_empty()) {
            outputs.extend(document.outputs);
            items.push(document.item);
        }
        if !items.is_empty() {
            parts.push(Part { title: self.language.words(title), items });
        }
    }

    fn editions(&self, notice: EntityId) -> Vec<Edition> {
        let all = compose::notice::languages(self.model, notice);
        all.iter().map(|language| Edition { notice, language: language.clone(), all: all.clone() }).collect()
    }

    fn notice(&self, edition: &Edition) -> Result<Built, EmitError> {
        let mut document = compose::notice::notice(self.model, edition.notice, &edition.language);
        document.draft = self.options.draft;
        let spoken = Language::load(&edition.language);
        let labels = Labels::of(spoken.as_ref().unwrap_or(self.language));
        let name = |language: &str| format!("{}.{language}", document.name);
        let others = edition.all.iter().filter(|language| **language != edition.language);
        let alternates: Vec<Alternate> = others
            .map(|language| Alternate {
                language: language.clone(),
                name: Language::load(language).map_or_else(|| language.clone(), |spoken| spoken.words("language-itself")),
                href: format!("{}.html", name(language)),
            })
            .collect();
        let outputs = self.pages(&document, &name(&edition.language), &labels, &alternates, NOTICE)?;
        let mut item = self.item(&document, &name(&edition.language), NOTICE);
        if edition.all.len() > 1 {
            item.title = format!("{} ({})", item.title, spoken.map_or_else(|| edition.language.clone(), |spoken| spoken.words("language-itself")));
            item.language = Some(edition.language.clone());
        }
        item.remark = self.options.findings.by_notice.get(&document.name).map(|&counts| index::findings(self.language, counts));
        Ok(Built { outputs, item })
    }

    /// A document in those of some formats that are wanted.
    pub(super) fn pages(
        &self,
        document: &Document,
        name: &str,
        labels: &Labels,
        alternates: &[html::Alternate],
        formats: &[Format],
    ) -> Result<Vec<Output>, EmitError> {
        let mut outputs = Vec::new();
        for format in formats.iter().copied().filter(|format| self.options.wants(*format)) {
            let path = format!("{name}.{}", format.name());
            let bytes = match format {
                Format::Html => {
                    let pages = html::pages(self.templates, document, name, labels, alternates)?;
                    outputs.extend(pages.into_iter().map(|page| Output { path: page.path, bytes: page.text.into_bytes() }));
                    continue;
                }
                Format::Markdown => markdown::page(self.templates, document, labels)?.into_bytes(),
                Format::Text => text::page(document, labels).into_bytes(),
                #[cfg(feature = "pdf")]
                Format::Pdf => pdf::page(self.templates, &path, document, labels)?,
                Format::Docx => docx::page(&path, document, labels)?,
                Format::Csv | Format::Xlsx | Format::Svg | Format::Mermaid | Format::Json => continue,
            };
            outputs.push(Output { path, bytes });
        }
        Ok(outputs)
    }

    /// A document's entry in the index.
    pub(super) fn item(&self, document: &Document, name: &str, formats: &[Format]) -> Item {
        let formats: Vec<Format> = formats.iter().copied().filter(|format| self.options.wants(*format)).collect();
        Item::new(document.title.clone(), name, &formats, self.language)
    }
}
