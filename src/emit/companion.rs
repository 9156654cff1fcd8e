//! Companions in all their formats: a page and a table each, the data map also drawn, and one workbook of all tables.

use super::build::Builder;
use super::grid::{Content, Grid};
use super::index::Item;
use super::labels::Labels;
use super::templates::EmitError;
use super::xlsx::{self, Book, Fact};
use super::{Format, Output, csv, html, map, markdown};
use crate::compose::companion::map::DataMap;
use crate::compose::companion::{Companion, Companions, companions};

/// The formats that companions have.
const FORMATS: &[Format] = &[Format::Html, Format::Markdown, Format::Csv, Format::Xlsx, Format::Svg, Format::Mermaid];
/// The workbook of all tables.
const WORKBOOK: &str = "companions/companions";

impl Builder<'_> {
    /// The companions in those formats that are wanted, each with its entry in the index.
    pub(super) fn companions(&self) -> Result<Vec<(Vec<Output>, Item)>, EmitError> {
        let mut built = Vec::new();
        let mut tables = Vec::new();
        if !FORMATS.iter().any(|format| self.options.wants(*format)) {
            return Ok(built);
        }
        let Companions { map, tables: others } = companions(self.model, self.language);
        if let Some(mut map) = map {
            map.companion.document.draft = self.options.draft;
            built.push(self.map(&map)?);
            tables.push(Self::grid(&map.companion));
        }
        for mut companion in others {
            companion.document.draft = self.options.draft;
            built.push(self.companion(&companion)?);
            tables.push(Self::grid(&companion));
        }
        if self.options.wants(Format::Xlsx) && !tables.is_empty() {
            let path = format!("{WORKBOOK}.xlsx");
            let bytes = xlsx::book(&path, &self.workbook(tables))?;
            let item = Item::new(self.language.words("companion-workbook"), WORKBOOK, &[Format::Xlsx], self.language);
            built.push((vec![Output { path, bytes }], item));
        }
        Ok(built)
    }

    fn companion(&self, companion: &Companion) -> Result<(Vec<Output>, Item), EmitError> {
        let document = &companion.document;
        let mut outputs = self.pages(document, &document.name, &Labels::of(self.language), &[], &[Format::Html, Format::Markdown])?;
        outputs.extend(self.table(companion)?);
        Ok((outputs, self.item(document, &document.name, &[Format::Html, Format::Markdown, Format::Csv])))
    }

    fn map(&self, map: &DataMap) -> Result<(Vec<Output>, Item), EmitError> {
        let document = &map.companion.document;
        let labels = Labels::of(self.language);
        let mut outputs = Vec::new();
        let mut add = |format: Format, text: String| {
            outputs.push(Output { path: format!("{}.{}", document.name, format.name()), bytes: text.into_bytes() });
        };
        if self.options.wants(Format::Html) {
            let drawing = if map.is_drawn() { map::figure(self.language, map) } else { String::new() };
            add(Format::Html, html::page_with(self.templates, document, &labels, &[], &drawing)?);
        }
        if self.options.wants(Format::Markdown) {
            let page = markdown::page(self.templates, document, &labels)?;
            let diagram = if map.is_drawn() { format!("\n```mermaid\n{}```\n", map::mermaid(self.language, map)) } else { String::new() };
            add(Format::Markdown, format!("{}\n{diagram}", page.trim_end()));
        }
        if self.options.wants(Format::Svg) && map.is_drawn() {
            add(Format::Svg, map::svg(self.language, map));
        }
        if self.options.wants(Format::Mermaid) && map.is_drawn() {
            add(Format::Mermaid, map::mermaid(self.language, map));
        }
        outputs.extend(self.table(&map.companion)?);
        let drawn: &[Format] = if map.is_drawn() { &[Format::Svg, Format::Mermaid] } else { &[] };
        let formats = [&[Format::Html, Format::Markdown, Format::Csv], drawn].concat();
        Ok((outputs, self.item(document, &document.name, &formats)))
    }

    /// A companion's table as CSV, if that is wanted.
    fn table(&self, companion: &Companion) -> Result<Option<Output>, EmitError> {
        if !self.options.wants(Format::Csv) {
            return Ok(None);
        }
        let path = format!("{}.csv", companion.document.name);
        let (_, grid) = Self::grid(companion);
        let rows: Vec<Vec<Vec<String>>> = grid.rows.into_iter().map(|row| row.into_iter().map(Content::into_words).collect()).collect();
        let bytes = csv::table(&path, grid.columns.iter().map(String::as_str), rows.iter().map(Vec::as_slice))?;
        Ok(Some(Output { path, bytes }))
    }

    fn grid(companion: &Companion) -> (String, Grid) {
        let title = companion.document.title.clone();
        let grid = Grid::of_table(&title, &companion.table);
        (title, grid)
    }

    fn workbook(&self, tables: Vec<(String, Grid)>) -> Book {
        let counts = tables.iter().map(|(title, grid)| (title.clone(), Fact::Count(grid.rows.len()))).collect();
        Book { title: self.language.words("index-companions"), summary: self.summary(counts), date: None, tables, draft: self.draft() }
    }
}
