//! Tables: terms and what is said of them, and columns whose headings stand on each page.

use std::io;

use super::body::{At, RAISED, Writer};
use super::inline::Marks;
use crate::compose::doc::{Block, Definition, Table};
use crate::emit::measure::{self, SPRAWLING, Shape};

/// What part of the width terms take, in thousandths.
const TERMS: u32 = 270;

/// Terms and what is said of them, side by side.
pub(super) fn facts(writer: &mut Writer<'_>, items: &[Definition], at: At) -> io::Result<()> {
    let widths = shared(writer, &[TERMS, 1000 - TERMS]);
    begin(writer, "Facts", &widths, false)?;
    for item in items {
        begin_row(writer, !measure::is_long(&item.blocks), false)?;
        writer.targets.extend(item.id.clone());
        let term = Block::Paragraph { text: item.term.clone() };
        cell(writer, std::slice::from_ref(&term), widths.first().copied(), at, Marks::strong(true))?;
        cell(writer, &item.blocks, widths.get(1).copied(), at, Marks::default())?;
        writer.xml.close("w:tr")?;
    }
    end(writer)
}

/// A table; where it would have a table around it, or more columns than a page has room for, each row on its own.
pub(super) fn columns(writer: &mut Writer<'_>, table: &Table, at: At) -> io::Result<()> {
    writer.targets.push(table.id.clone());
    if !table.caption.is_empty() {
        writer.paragraph(&table.caption, At { style: Some("Caption"), sign: None, ..at }, Marks::default())?;
    }
    if at.inner || table.columns.len() >= SPRAWLING {
        return records(writer, table, at);
    }
    let shape = writer.shapes.get(&table.id).cloned().unwrap_or_else(|| Shape::of(table));
    let widths = shared(writer, &shape.shares);
    begin(writer, "Columns", &widths, true)?;
    begin_row(writer, true, true)?;
    for (heading, width) in table.columns.iter().zip(&widths) {
        let heading = Block::Paragraph { text: heading.clone() };
        cell(writer, std::slice::from_ref(&heading), Some(*width), at, Marks::strong(true))?;
    }
    writer.xml.close("w:tr")?;
    for (number, row) in table.rows.iter().enumerate() {
        begin_row(writer, !shape.split.get(number).copied().unwrap_or(true), false)?;
        writer.targets.extend(row.id.clone());
        for (column, width) in widths.iter().enumerate() {
            let blocks = row.cells.get(column).map_or(&[][..], Vec::as_slice);
            cell(writer, blocks, Some(*width), at, Marks::strong(column == 0))?;
        }
        writer.xml.close("w:tr")?;
    }
    end(writer)
}

/// Each row under the words of its first cell.
fn records(writer: &mut Writer<'_>, table: &Table, at: At) -> io::Result<()> {
    for row in &table.rows {
        writer.targets.extend(row.id.clone());
        let mut cells = row.cells.iter().zip(&table.columns);
        if let Some((name, _)) = cells.next() {
            writer.blocks(name, At { style: Some("Term"), ..at })?;
        }
        let said = cells.filter(|(cell, _)| !cell.is_empty());
        let items: Vec<Definition> = said.map(|(cell, column)| Definition { id: None, term: column.clone(), blocks: cell.clone() }).collect();
        writer.blocks(&[Block::Definitions { items }], At { sign: None, ..at })?;
    }
    Ok(())
}

/// The width of the page by shares.
fn shared(writer: &Writer<'_>, shares: &[u32]) -> Vec<u32> {
    let all = shares.iter().sum::<u32>().max(1);
    shares.iter().map(|share| writer.page.text_width() * share / all).collect()
}

fn begin(writer: &mut Writer<'_>, style: &str, widths: &[u32], header: bool) -> io::Result<()> {
    writer.begun = true;
    let xml = &mut writer.xml;
    xml.open("w:tbl", &[])?;
    xml.open("w:tblPr", &[])?;
    xml.val("w:tblStyle", style)?;
    xml.empty("w:tblW", &[("w:w", &widths.iter().sum::<u32>().to_string()), ("w:type", "dxa")])?;
    xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
    let first_row = if header { "1" } else { "0" };
    xml.empty(
        "w:tblLook",
        &[("w:firstRow", first_row), ("w:lastRow", "0"), ("w:firstColumn", "1"), ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1")],
    )?;
    xml.close("w:tblPr")?;
    xml.open("w:tblGrid", &[])?;
    for width in widths {
        xml.empty("w:gridCol", &[("w:w", &width.to_string())])?;
    }
    xml.close("w:tblGrid")
}

fn begin_row(writer: &mut Writer<'_>, kept: bool, header: bool) -> io::Result<()> {
    let xml = &mut writer.xml;
    xml.open("w:tr", &[])?;
    if kept || header {
        xml.open("w:trPr", &[])?;
        if kept {
            xml.empty("w:cantSplit", &[])?;
        }
        if header {
            xml.empty("w:tblHeader", &[])?;
        }
        xml.close("w:trPr")?;
    }
    Ok(())
}

/// A cell, which ends in a paragraph.
fn cell(writer: &mut Writer<'_>, blocks: &[Block], width: Option<u32>, at: At, marks: Marks) -> io::Result<()> {
    writer.xml.open("w:tc", &[])?;
    writer.xml.open("w:tcPr", &[])?;
    writer.xml.empty("w:tcW", &[("w:w", &width.unwrap_or(0).to_string()), ("w:type", "dxa")])?;
    if at.raised {
        writer.xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", RAISED)])?;
    }
    writer.xml.close("w:tcPr")?;
    let within = At { inner: true, flow: false, depth: 0, sign: None, style: None, ..at };
    match blocks {
        [] => writer.paragraph(&[], within, marks)?,
        [Block::Paragraph { text }] => writer.paragraph(text, within, marks)?,
        // Of several paragraphs the first one names the row.
        [Block::Paragraph { text }, rest @ ..] => {
            writer.paragraph(text, within, marks)?;
            writer.blocks(rest, within)?;
        }
        blocks => writer.blocks(blocks, within)?,
    }
    writer.xml.close("w:tc")
}

/// Two tables in a row would be one; what comes next keeps its distance.
fn end(writer: &mut Writer<'_>) -> io::Result<()> {
    writer.xml.close("w:tbl")?;
    writer.paragraph(&[], At { style: Some("AfterTable"), ..At::top() }, Marks::default())
}
