//! Tables as plain text: in columns where each row is one line, as labelled records otherwise.

use std::collections::HashSet;

use unicode_width::UnicodeWidthStr;

use super::blocks::{INDENT, Writer, apart, indented, narrower};
use super::{inline, wrapped};
use crate::compose::doc::{Block, Inline, Table, TableRow};

/// What parts two columns.
const GAP: &str = "  ";

pub(super) fn lines(writer: &mut Writer, table: &Table, level: usize, width: usize) -> Vec<String> {
    let mut out = wrapped(&Inline::plain(&table.caption), width);
    if !table.caption.is_empty() {
        out.push(String::new());
    }
    let body = grid(table, width).unwrap_or_else(|| apart(table.rows.iter().map(|row| record(writer, table, row, level, width)).collect()));
    out.extend(body);
    out
}

/// The table in columns, if each of its cells is a few words and the rows are not too wide.
fn grid(table: &Table, width: usize) -> Option<Vec<String>> {
    let short = table.rows.iter().flat_map(|row| &row.cells).all(|cell| matches!(cell.as_slice(), [] | [Block::Paragraph { .. }]));
    if !short {
        return None;
    }
    let plain = |cell: &Vec<Block>| match cell.as_slice() {
        [Block::Paragraph { text }] => inline::text(text, &mut HashSet::new()).replace('\n', ", "),
        _ => String::new(),
    };
    let heading: Vec<String> = table.columns.iter().map(|column| Inline::plain(column)).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.iter().map(plain).collect()).collect();
    let all: Vec<&Vec<String>> = std::iter::once(&heading).chain(&rows).collect();
    let widths: Vec<usize> =
        (0..heading.len()).map(|column| all.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)).collect();
    let total = widths.iter().sum::<usize>() + GAP.len() * widths.len().saturating_sub(1);
    if total > width {
        return None;
    }
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    Some([&heading, &rule].into_iter().chain(&rows).map(|row| aligned(row, &widths)).collect())
}

fn aligned(row: &[String], widths: &[usize]) -> String {
    let cells: Vec<String> = widths
        .iter()
        .enumerate()
        .map(|(column, &width)| {
            let cell = row.get(column).map_or("", String::as_str);
            format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width())))
        })
        .collect();
    cells.join(GAP).trim_end().to_owned()
}

/// A row on its own: the words of its first cell, and below it each further cell that says something, under its column's heading.
fn record(writer: &mut Writer, table: &Table, row: &TableRow, level: usize, width: usize) -> Vec<String> {
    let mut cells = row.cells.iter().zip(&table.columns);
    let inner = narrower(width, INDENT.len());
    let mut out = match cells.next() {
        Some((cell, column)) if !matches!(cell.as_slice(), [Block::Paragraph { .. }, ..]) => writer.labelled(column, cell, level, width),
        Some((cell, _)) => writer.blocks(cell, level, width),
        None => Vec::new(),
    };
    let rest: Vec<Vec<String>> =
        cells.filter(|(cell, _)| !cell.is_empty()).map(|(cell, column)| writer.labelled(column, cell, level, inner)).collect();
    out.extend(rest.into_iter().flat_map(indented));
    out
}
