//! A register in all its formats.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::build::{Builder, REGISTER};
use super::csv::words;
use super::grid::Grid;
use super::index::Item;
use super::labels::Labels;
use super::templates::EmitError;
use super::xlsx::{self, Book, Fact, Summary};
use super::{Format, Output, csv, index};
use crate::compose::Voice;
use crate::compose::doc::Inline;
use crate::compose::register::{self, Record, Register};

/// The columns that tell who keeps a register, where they say the same in every row.
const KEEPER: &[&str] = &["organisation", "contact", "representative", "dpo"];

impl Builder<'_> {
    /// A register in those formats that are wanted, and its entry in the index.
    pub(super) fn register(&self, record: &Record) -> Result<(Vec<Output>, Item), EmitError> {
        let register = register::register(self.model, self.language, record);
        let mut document = register::document(self.model, self.language, &register);
        document.draft = self.options.draft;
        let mut outputs = self.pages(&document, &document.name, &Labels::of(self.language), &[], REGISTER)?;
        if self.options.wants(Format::Csv) {
            let path = format!("{}.csv", document.name);
            let bytes = csv::register(&path, &register)?;
            outputs.push(Output { path, bytes });
        }
        if self.options.wants(Format::Xlsx) {
            let path = format!("{}.xlsx", document.name);
            let bytes = xlsx::book(&path, &self.book(&register))?;
            outputs.push(Output { path, bytes });
        }
        let formats = [REGISTER, &[Format::Csv, Format::Xlsx]].concat();
        Ok((outputs, self.item(&document, &document.name, &formats)))
    }

    fn book(&self, register: &Register) -> Book {
        let date = register.meta.iter().find_map(|(_, value)| day_in(value));
        let summary = self.summary(self.of_register(register));
        let sheet = self.language.words(&format!("sheet-register-{}", register.role.word()));
        Book { title: register.title.clone(), summary, date, tables: vec![(sheet, Grid::of_register(register))], draft: self.draft() }
    }

    /// What a draft says on every page.
    pub(super) fn draft(&self) -> Option<String> {
        let labels = Labels::of(self.language);
        self.options.draft.then(|| format!("{}. {}", labels.draft, labels.draft_note))
    }

    /// The first sheet of a workbook: its own facts, then what was checked.
    pub(super) fn summary(&self, mut facts: Vec<(String, Fact)>) -> Summary {
        let voice = Voice::new(self.model, self.language);
        let laws: Vec<String> = self.options.laws.iter().map(|&law| voice.name(law)).collect();
        if !laws.is_empty() {
            facts.push((self.language.words("sheet-laws"), Fact::Words(laws)));
        }
        if let Some(date) = self.options.as_of {
            facts.push((self.language.words("sheet-as-of"), Fact::Day(date)));
        }
        let findings = index::findings(self.language, self.options.findings.all);
        facts.push((self.language.words("sheet-findings"), Fact::Words(vec![findings])));
        Summary { name: self.language.words("sheet-summary"), facts }
    }

    fn of_register(&self, register: &Register) -> Vec<(String, Fact)> {
        let mut facts = Vec::new();
        for (at, column) in register.columns.iter().enumerate().filter(|(_, column)| KEEPER.contains(&column.id)) {
            let mut cells = register.entries.iter().filter_map(|entry| entry.cells.get(at));
            let Some(first) = cells.next() else { continue };
            if !first.is_empty() && cells.all(|cell| cell == first) {
                facts.push((column.heading.clone(), Fact::Words(first.iter().map(|value| words(value)).collect())));
            }
        }
        for (label, value) in &register.meta {
            let fact = day_in(value).map_or_else(|| Fact::Words(vec![words(value)]), Fact::Day);
            facts.push((label.clone(), fact));
        }
        let activities: BTreeSet<_> = register.entries.iter().map(|entry| entry.row.activity).collect();
        facts.push((self.language.words("sheet-activities"), Fact::Count(activities.len())));
        facts.push((self.language.words("sheet-rows"), Fact::Count(register.entries.len())));
        facts
    }
}

/// The day that a value is.
fn day_in(value: &[Inline]) -> Option<Date> {
    match value {
        [Inline::Date { iso, .. }] => iso.parse().ok(),
        _ => None,
    }
}
