//! Companions in all their formats: a page and a table each, and one workbook of all tables.

use super::build::Builder;
use super::grid::{Content, Grid};
use super::index::Item;
use super::labels::Labels;
use super::templates::EmitError;
use super::xlsx::{self, Book, Fact};
use super::{Format, Output, csv};
use crate::compose::companion::{Companion, companions};

/// The workbook of all tables.
const WORKBOOK: &str = "companions/companions";

impl Builder<'_> {
    /// The companions in those formats that are wanted, each with its entry in the index.
    pub(super) fn companions(&self) -> Result<Vec<(Vec<Output>, Item)>, EmitError> {
        let mut all = companions(self.model, self.language);
        all.iter_mut().for_each(|companion| companion.document.draft = self.options.draft);
        let mut built: Vec<(Vec<Output>, Item)> = all.iter().map(|companion| self.companion(companion)).collect::<Result<_, _>>()?;
        if self.options.wants(Format::Xlsx) && !all.is_empty() {
            let path = format!("{WORKBOOK}.xlsx");
            let bytes = xlsx::book(&path, &self.workbook(&all))?;
            let item = Item::new(self.language.words("companion-workbook"), WORKBOOK, &[Format::Xlsx], self.language);
            built.push((vec![Output { path, bytes }], item));
        }
        Ok(built)
    }

    fn companion(&self, companion: &Companion) -> Result<(Vec<Output>, Item), EmitError> {
        let document = &companion.document;
        let mut outputs = self.pages(document, &document.name, &Labels::of(self.language), &[])?;
        if self.options.wants(Format::Csv) {
            let path = format!("{}.csv", document.name);
            let grid = Grid::of_table(&document.title, &companion.table);
            let rows: Vec<Vec<Vec<String>>> = grid.rows.into_iter().map(|row| row.into_iter().map(Content::into_words).collect()).collect();
            let bytes = csv::table(&path, grid.columns.iter().map(String::as_str), rows.iter().map(Vec::as_slice))?;
            outputs.push(Output { path, bytes });
        }
        Ok((outputs, self.item(document, &document.name, &[Format::Html, Format::Markdown, Format::Csv])))
    }

    fn workbook(&self, all: &[Companion]) -> Book {
        let tables: Vec<(String, Grid)> =
            all.iter().map(|companion| (companion.document.title.clone(), Grid::of_table(&companion.document.title, &companion.table))).collect();
        let counts = tables.iter().map(|(title, grid)| (title.clone(), Fact::Count(grid.rows.len()))).collect();
        Book { title: self.language.words("index-companions"), summary: self.summary(counts), date: None, tables, draft: self.draft() }
    }
}
