//! Tables as Markdown. A table whose cells are short becomes one; any other becomes a list of its rows, which reads better than cells of many words
//! and is the only way to have lists in them.

use unicode_width::UnicodeWidthStr;

use super::blocks::{Writer, listed};
use super::inline::{self, Setting};
use crate::compose::doc::{Block, Inline, Table};

/// The widest row that is still read as one.
const WIDEST: usize = 160;

pub(super) fn lines(writer: Writer<'_>, table: &Table, level: usize) -> Vec<String> {
    let mut out = Vec::new();
    if !table.caption.is_empty() {
        out.push(writer.bold(&table.caption));
        out.push(String::new());
    }
    out.extend(grid(writer, table).unwrap_or_else(|| rows(writer, table, level)));
    out
}

/// The table as one, if all of its cells are a few words and its rows not too wide.
fn grid(writer: Writer<'_>, table: &Table) -> Option<Vec<String>> {
    let setting = Setting { slugs: writer.slugs, line_break: Some(", "), in_cell: true };
    let mut lines: Vec<Vec<String>> = vec![table.columns.iter().map(|column| inline::text(column, setting)).collect()];
    for row in &table.rows {
        let cells: Option<Vec<String>> = row.cells.iter().map(|cell| flat(cell, setting)).collect();
        lines.push(cells?);
    }
    let widths: Vec<usize> = (0..table.columns.len())
        .map(|column| lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.width()).max().unwrap_or(0).max(3))
        .collect();
    if widths.is_empty() || widths.iter().map(|width| width + 3).sum::<usize>() > WIDEST {
        return None;
    }
    let rule = widths.iter().map(|&width| "-".repeat(width)).collect::<Vec<_>>();
    lines.insert(1, rule);
    Some(lines.iter().map(|cells| grid_line(cells, &widths)).collect())
}

fn grid_line(cells: &[String], widths: &[usize]) -> String {
    let mut line = String::from("|");
    for (column, &width) in widths.iter().enumerate() {
        let cell = cells.get(column).map_or("", String::as_str);
        line.push(' ');
        line.push_str(cell);
        line.push_str(&" ".repeat(width.saturating_sub(cell.width()) + 1));
        line.push('|');
    }
    line
}

/// A cell in one line: a paragraph, or a list of words parted by semicolons.
fn flat(cell: &[Block], setting: Setting<'_>) -> Option<String> {
    match cell {
        [] => Some(String::new()),
        [Block::Paragraph { text }] => Some(inline::text(text, setting)),
        [Block::List { ordered: false, items }] => {
            let words: Option<Vec<String>> = items.iter().map(|item| flat(item, setting)).collect();
            words.map(|words| words.join("; "))
        }
        _ => None,
    }
}

/// The table as a list: each row under the words of its first cell, and in it each further cell that says something, under its column's heading.
fn rows(writer: Writer<'_>, table: &Table, level: usize) -> Vec<String> {
    let items: Vec<Vec<String>> = table
        .rows
        .iter()
        .map(|row| {
            let mut cells = row.cells.iter().zip(&table.columns);
            let mut lines = cells.next().map(|(cell, column)| named(writer, column, cell, level)).unwrap_or_default();
            let rest: Vec<_> = cells.filter(|(cell, _)| !cell.is_empty()).map(|(cell, column)| writer.labelled(column, cell, level)).collect();
            let rest = listed(&rest, |_| "- ".to_owned());
            if lines.iter().any(String::is_empty) && !rest.is_empty() {
                lines.push(String::new());
            }
            lines.extend(rest);
            lines
        })
        .collect();
    listed(&items, |_| "- ".to_owned())
}

/// What a row is called; a list that has no such words stands under the heading of its column.
fn named(writer: Writer<'_>, column: &[Inline], cell: &[Block], level: usize) -> Vec<String> {
    match cell {
        [Block::Paragraph { text }] => vec![writer.bold(text)],
        [Block::Paragraph { text }, rest @ ..] => {
            let mut lines = vec![writer.bold(text), String::new()];
            lines.extend(writer.blocks(rest, level));
            lines
        }
        [Block::List { .. }, ..] => writer.labelled(column, cell, level),
        _ => writer.blocks(cell, level),
    }
}
