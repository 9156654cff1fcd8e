//! A record as a document for people: who keeps it, an overview, and each activity with all that is recorded of it.

use super::{Cell, Column, Entry, Register};
use crate::compose::doc::{Block, Definition, Document, Inline, Section, Table, TableRow};
use crate::compose::language::{Arg, Language};
use crate::model::Model;

/// The columns that stand once at the top where they say the same in every row.
const SHARED: &[&str] = &["organisation", "contact", "representative", "dpo"];
/// What tells which row it is, and is said by its heading.
const HEADING: &[&str] = &["group", "activity"];
/// What the overview shows beside the activity.
const OVERVIEW: &[&str] = &["reference", "purposes", "basis", "controllers-served", "status"];

/// A record as a document in a language.
pub fn document(model: &Model, language: &Language, register: &Register) -> Document {
    let layout = Layout { model, language, register, shared: shared(register) };
    let mut blocks = vec![Block::Definitions { items: layout.shared() }];
    blocks.push(layout.section("overview", "register-overview", vec![Block::Table(layout.overview())]));
    blocks.push(layout.section("activities", "register-activities", layout.entries()));
    Document {
        name: format!("register/{}", register.name),
        language: language.tag().to_owned(),
        title: register.title.clone(),
        meta: register.meta.clone(),
        draft: false,
        blocks,
    }
}

struct Layout<'a> {
    model: &'a Model,
    language: &'a Language,
    register: &'a Register,
    /// The columns that stand once at the top.
    shared: Vec<&'static str>,
}

/// The columns that say the same in every row. Where rows differ, a column stands in them.
fn shared(register: &Register) -> Vec<&'static str> {
    let columns = register.columns.iter().enumerate().filter(|(_, column)| SHARED.contains(&column.id));
    let same = |at: usize| {
        let mut cells = register.entries.iter().map(|entry| entry.cells.get(at));
        let first = cells.next();
        cells.all(|cell| Some(cell) == first)
    };
    columns.filter(|(at, _)| same(*at)).map(|(_, column)| column.id).collect()
}

impl Layout<'_> {
    fn section(&self, id: &str, title: &str, blocks: Vec<Block>) -> Block {
        Block::Section(Section { id: id.to_owned(), number: None, title: self.language.say(title, &[]), blocks })
    }

    fn cells<'e>(&'e self, entry: &'e Entry) -> impl Iterator<Item = (&'e Column, &'e Cell)> {
        self.register.columns.iter().zip(&entry.cells)
    }

    /// What stands once for all rows.
    fn shared(&self) -> Vec<Definition> {
        let Some(first) = self.register.entries.first() else { return Vec::new() };
        self.cells(first).filter(|(column, _)| self.is_shared(column)).filter_map(|(column, cell)| self.fact(column, cell)).collect()
    }

    fn is_shared(&self, column: &Column) -> bool {
        self.shared.contains(&column.id)
    }

    /// A column's heading and what stands in the cell. Where nothing does, that is told of what Art. 30 asks for, and of nothing else.
    fn fact(&self, column: &Column, cell: &Cell) -> Option<Definition> {
        let blocks = if !cell.is_empty() {
            blocks(cell)
        } else if column.silence_told {
            vec![Block::Paragraph { text: vec![Inline::Emphasis { inner: self.language.say("register-silent", &[]) }] }]
        } else {
            return None;
        };
        Some(Definition { id: None, term: vec![Inline::text(column.heading.as_str())], blocks })
    }

    fn overview(&self) -> Table {
        let shown = |column: &Column| {
            column.id == "activity"
                || OVERVIEW.contains(&column.id)
                    && self.register.entries.iter().any(|entry| self.cells(entry).any(|(known, cell)| known.id == column.id && !cell.is_empty()))
        };
        let mut columns: Vec<&Column> = self.register.columns.iter().filter(|column| shown(column)).collect();
        columns.sort_by_key(|column| column.id != "activity");
        let rows = self.register.entries.iter().map(|entry| {
            let cell = |column: &&Column| match column.id {
                "activity" => {
                    let title = vec![Inline::Anchor { to: self.anchor(entry), inner: entry.title.clone() }];
                    vec![Block::Paragraph { text: title }]
                }
                id => self.cells(entry).find(|(known, _)| known.id == id).map(|(_, cell)| blocks(cell)).unwrap_or_default(),
            };
            TableRow { id: None, cells: columns.iter().map(cell).collect() }
        });
        Table {
            id: "overview-table".to_owned(),
            caption: self.language.say("register-overview-caption", &[("n", Arg::from(self.register.entries.len()))]),
            columns: columns.iter().map(|column| vec![Inline::text(column.heading.as_str())]).collect(),
            rows: rows.collect(),
        }
    }

    fn anchor(&self, entry: &Entry) -> String {
        self.model.path(entry.row.entity).replace('/', "-")
    }

    /// The rows, those of one group under its title.
    fn entries(&self) -> Vec<Block> {
        let mut found: Vec<Block> = Vec::new();
        let mut open: Option<(&[String], usize, Vec<Block>)> = None;
        for (number, entry) in self.register.entries.iter().enumerate() {
            if open.as_ref().is_none_or(|(groups, _, _)| *groups != entry.groups.as_slice()) {
                found.extend(open.take().map(|group| self.group(group)).unwrap_or_default());
                open = Some((&entry.groups, number, Vec::new()));
            }
            if let Some((_, _, blocks)) = &mut open {
                blocks.push(self.entry(entry));
            }
        }
        found.extend(open.map(|group| self.group(group)).unwrap_or_default());
        found
    }

    fn group(&self, (titles, number, blocks): (&[String], usize, Vec<Block>)) -> Vec<Block> {
        if titles.is_empty() {
            return blocks;
        }
        vec![Block::Section(Section { id: format!("group-{}", number + 1), number: None, title: vec![Inline::text(titles.join(" – "))], blocks })]
    }

    fn entry(&self, entry: &Entry) -> Block {
        let facts = self.cells(entry).filter(|(column, _)| !HEADING.contains(&column.id) && !self.is_shared(column));
        // Ordinary data are not missing where all data are of special categories or on offences.
        let other_data = self.cells(entry).any(|(column, cell)| matches!(column.id, "special-data" | "criminal-data") && !cell.is_empty());
        let facts = facts.filter(|(column, cell)| !(column.id == "data" && cell.is_empty() && other_data));
        let items = facts.filter_map(|(column, cell)| self.fact(column, cell)).collect();
        Block::Section(Section { id: self.anchor(entry), number: None, title: entry.title.clone(), blocks: vec![Block::Definitions { items }] })
    }
}

/// One value as it is, several as a list.
fn blocks(cell: &Cell) -> Vec<Block> {
    let paragraph = |words: &Vec<Inline>| Block::Paragraph { text: words.clone() };
    match cell.as_slice() {
        [] => Vec::new(),
        [one] => vec![paragraph(one)],
        several => vec![Block::List { ordered: false, items: several.iter().map(|words| vec![paragraph(words)]).collect() }],
    }
}
