//! A sheet with a table: headings that stay and can be filtered by, wrapped cells, fit to be printed.

use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};

use super::super::grid::{Content, Grid};
use super::summary::{heading, to_width};
use super::{DAY, body, day, format_of, lines, measure, print_frame};

/// A4 and A3.
const PAPER: u8 = 9;
const WIDE_PAPER: u8 = 8;
/// How many characters a page of either is wide, so that they can still be read.
const PAGE: usize = 190;
const WIDE_PAGE: usize = 260;
/// The greatest width of the columns that stay when one scrolls, in characters: a screen has to show others beside them.
const STAYING: usize = 90;

pub(super) fn write(sheet: &mut Worksheet, grid: &Grid, draft: Option<&str>) -> Result<(), XlsxError> {
    let rows: Vec<Vec<String>> = grid.rows.iter().map(|row| row.iter().map(text).collect()).collect();
    let column = |at: usize| rows.iter().filter_map(move |row| row.get(at)).map(String::as_str);
    let widths: Vec<usize> = grid.columns.iter().enumerate().map(|(at, heading)| measure::width(heading, column(at))).collect();
    let top = measure::height(grid.columns.iter().map(String::as_str).zip(widths.iter().map(|width| width.saturating_sub(3))));
    sheet.set_row_height(0, top)?;
    for ((at, title), width) in (0..).zip(&grid.columns).zip(&widths) {
        sheet.set_column_width(at, to_width(*width))?;
        sheet.write_string_with_format(0, at, title, &format_of(title, &heading()))?;
    }
    for ((at, row), words) in (1..).zip(&grid.rows).zip(&rows) {
        write_row(sheet, at, row, words)?;
        sheet.set_row_height(at, measure::height(words.iter().map(String::as_str).zip(widths.iter().copied())))?;
    }
    set_up(sheet, grid, &widths)?;
    print_frame(sheet, &grid.title, draft);
    Ok(())
}

/// What a cell says, as one text.
fn text(content: &Content) -> String {
    match content {
        Content::Words(values) => lines(values),
        Content::Day(date, _) => date.to_string(),
    }
}

fn write_row(sheet: &mut Worksheet, at: RowNum, row: &[Content], words: &[String]) -> Result<(), XlsxError> {
    for ((column, content), words) in (0..).zip(row).zip(words) {
        let date = match content {
            Content::Day(date, _) => day(*date),
            Content::Words(_) => None,
        };
        match date {
            Some(date) => sheet.write_datetime_with_format(at, column, date, &body().set_num_format(DAY))?,
            None if words.is_empty() => sheet.write_blank(at, column, &body())?,
            None => sheet.write_string_with_format(at, column, words.as_str(), &format_of(words, &body()))?,
        };
    }
    Ok(())
}

/// What stays in view, what is filtered, and how it is printed.
fn set_up(sheet: &mut Worksheet, grid: &Grid, widths: &[usize]) -> Result<(), XlsxError> {
    let last_row = RowNum::try_from(grid.rows.len()).unwrap_or(RowNum::MAX);
    let Some(last_column) = grid.columns.len().checked_sub(1).and_then(|last| ColNum::try_from(last).ok()) else { return Ok(()) };
    let named: usize = widths.iter().take(grid.naming).sum();
    let staying = if named <= STAYING { ColNum::try_from(grid.naming).unwrap_or(0) } else { 0 };
    sheet.set_freeze_panes(1, staying)?;
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_repeat_rows(0, 0)?;
    let total: usize = widths.iter().sum();
    let (paper, page) = if total > PAGE { (WIDE_PAPER, WIDE_PAGE) } else { (PAPER, PAGE) };
    // What is too wide for one page is printed on several, each of which tells which row it is.
    let pages = if total <= page { 1 } else { total.div_ceil(page.saturating_sub(named).max(page / 2)) };
    if pages > 1 && staying > 0 {
        sheet.set_repeat_columns(0, staying - 1)?;
    }
    sheet.set_landscape().set_paper_size(paper).set_print_fit_to_pages(u16::try_from(pages).unwrap_or(u16::MAX), 0);
    sheet.set_margins(0.4, 0.4, 0.7, 0.6, 0.3, 0.3);
    Ok(())
}
