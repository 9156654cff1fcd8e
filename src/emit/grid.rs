//! A table as rows of plain values: what spreadsheets are written from.

use jiff::civil::Date;

use super::csv::words;
use crate::compose::doc::{Block, Inline, Table};
use crate::compose::register::Register;

/// A table of plain values with a heading over each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grid {
    /// What it shows.
    pub title: String,
    /// The headings.
    pub columns: Vec<String>,
    /// The rows; in each, a cell for each column.
    pub rows: Vec<Vec<Content>>,
    /// How many columns from the first on tell which row it is.
    pub naming: usize,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Content {
    /// Values in words; none where the cell is empty.
    Words(Vec<String>),
    /// A day, with its words.
    Day(Date, String),
}

impl Content {
    /// The values of a cell, a date in words.
    pub fn into_words(self) -> Vec<String> {
        match self {
            Content::Words(words) => words,
            Content::Day(_, words) => vec![words],
        }
    }

    fn of(values: Vec<Vec<Inline>>) -> Content {
        if let [value] = values.as_slice()
            && let [Inline::Date { iso, text }] = value.as_slice()
            && let Ok(day) = iso.parse()
        {
            return Content::Day(day, text.clone());
        }
        Content::Words(values.iter().map(|value| words(value)).filter(|value| !value.is_empty()).collect())
    }
}

impl Grid {
    /// A register, a row for each activity or purpose.
    pub fn of_register(register: &Register) -> Grid {
        let activity = register.columns.iter().position(|column| column.id == "activity");
        Grid {
            title: register.title.clone(),
            columns: register.columns.iter().map(|column| column.heading.clone()).collect(),
            rows: register.entries.iter().map(|entry| entry.cells.iter().cloned().map(Content::of).collect()).collect(),
            naming: activity.map_or(1, |at| at + 1),
        }
    }

    /// A table of a document. What stands in a cell as blocks becomes values, one for each paragraph or item.
    pub fn of_table(title: &str, table: &Table) -> Grid {
        let cell = |blocks: &Vec<Block>| {
            let mut values = Vec::new();
            gather(blocks, &mut values);
            Content::of(values)
        };
        Grid {
            title: title.to_owned(),
            columns: table.columns.iter().map(|heading| Inline::plain(heading)).collect(),
            rows: table.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect(),
            naming: 1,
        }
    }
}

fn gather(blocks: &[Block], values: &mut Vec<Vec<Inline>>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } => values.push(text.clone()),
            Block::List { items, .. } => items.iter().for_each(|item| gather(item, values)),
            Block::Definitions { items } => {
                for item in items {
                    values.push(item.term.clone());
                    gather(&item.blocks, values);
                }
            }
            Block::Section(section) => gather(&section.blocks, values),
            Block::Aside { blocks, .. } | Block::Quote { blocks } => gather(blocks, values),
            Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| gather(cell, values)),
            Block::Code { text } => values.push(vec![Inline::text(text.as_str())]),
        }
    }
}
