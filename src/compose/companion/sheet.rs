//! A list of rows under named columns, and the document that it makes.

use super::Companion;
use super::desk::Desk;
use crate::compose::doc::{Block, Definition, Document, Inline, Table, TableRow};
use crate::compose::language::Arg;
use crate::compose::phrase::start;

/// What stands in a cell: any number of values.
pub(super) type Values = Vec<Vec<Inline>>;

/// Up to how many rows say each for themselves what they share.
const FEW: usize = 2;

/// A row: its anchor, and a cell for each column.
pub(super) struct SheetRow {
    /// The anchor of what the row is about.
    pub id: Option<String>,
    /// The cells.
    pub cells: Vec<Values>,
}

/// A companion before it is laid out.
pub(super) struct Sheet {
    /// What the companion is called in file names and messages.
    pub name: &'static str,
    /// What its columns are called in messages; the first tells what a row is about.
    pub columns: &'static [&'static str],
    /// Its rows.
    pub rows: Vec<SheetRow>,
}

impl Sheet {
    /// The document; nothing where there is no row.
    pub fn companion(self, desk: &Desk<'_>) -> Option<Companion> {
        if self.rows.is_empty() {
            return None;
        }
        let empty = self.columns_where(|cells| cells.iter().all(|cell| cell.is_empty()));
        let columns: Vec<usize> = (0..self.columns.len()).filter(|at| !empty.contains(at)).collect();
        let table = self.table(desk, &columns);
        // What all rows share is said once in the document; who sorts and filters a table wants it in every row.
        let shared = self.columns_where(|cells| cells.len() > FEW && cells.first().is_some_and(|first| cells.iter().all(|cell| cell == first)));
        let (common, own): (Vec<usize>, Vec<usize>) = columns.iter().partition(|at| shared.contains(at));
        let mut told = vec![Block::Paragraph { text: desk.say(&format!("companion-{}-about", self.name), &[]) }];
        if let Some(first) = self.rows.first().filter(|_| !common.is_empty()) {
            let fact = |&at: &usize| Definition {
                id: None,
                term: self.heading(desk, at),
                blocks: first.cells.get(at).cloned().map(blocks).unwrap_or_default(),
            };
            told.push(Block::Paragraph { text: desk.say("common-facts", &[]) });
            told.push(Block::Definitions { items: common.iter().map(fact).collect() });
        }
        told.push(Block::Table(self.table(desk, &own)));
        let document = desk.document(self.name, told);
        Some(Companion { document, table })
    }

    /// The columns, but the first, whose cells are like this.
    fn columns_where(&self, is: impl Fn(&[&Values]) -> bool) -> Vec<usize> {
        let cells = |at: usize| self.rows.iter().filter_map(|row| row.cells.get(at)).collect::<Vec<_>>();
        (1..self.columns.len()).filter(|&at| is(&cells(at))).collect()
    }

    fn heading(&self, desk: &Desk<'_>, at: usize) -> Vec<Inline> {
        self.columns.get(at).map(|column| desk.say(&format!("companion-column-{column}"), &[])).unwrap_or_default()
    }

    /// The table with some of its columns.
    fn table(&self, desk: &Desk<'_>, columns: &[usize]) -> Table {
        let cells = |row: &SheetRow| columns.iter().map(|&at| row.cells.get(at).cloned().map(blocks).unwrap_or_default()).collect();
        Table {
            id: self.name.to_owned(),
            caption: desk.say(&format!("companion-{}-caption", self.name), &[("n", Arg::from(self.rows.len()))]),
            columns: columns.iter().map(|&at| self.heading(desk, at)).collect(),
            rows: self.rows.iter().map(|row| TableRow { id: row.id.clone(), cells: cells(row) }).collect(),
        }
    }
}

impl Desk<'_> {
    /// A document of the folder of companions.
    pub fn document(&self, name: &str, blocks: Vec<Block>) -> Document {
        Document {
            name: format!("companions/{name}"),
            language: self.voice.language.tag().to_owned(),
            title: self.voice.language.words(&format!("companion-{name}")),
            meta: Vec::new(),
            draft: false,
            blocks,
        }
    }
}

/// One value as it is, several as a list.
fn blocks(values: Values) -> Vec<Block> {
    let mut items: Vec<Vec<Block>> = values.into_iter().map(|text| vec![Block::Paragraph { text: start(text) }]).collect();
    match items.len() {
        0 => Vec::new(),
        1 => items.pop().unwrap_or_default(),
        _ => vec![Block::List { ordered: false, items }],
    }
}
