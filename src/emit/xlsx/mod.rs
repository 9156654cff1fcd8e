//! Spreadsheets as XLSX: a sheet that tells what the rest is about, then a sheet for each table.
//!
//! Whatever a source says is written as text, so that nothing is ever a formula. There is no clock: a workbook is dated as what it holds is.

mod measure;
mod names;
mod summary;
mod table;

use jiff::civil::Date;
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use super::EmitError;
use super::grid::Grid;

/// What a workbook holds.
pub(super) struct Book {
    /// Its title.
    pub title: String,
    /// What is told of it before the tables.
    pub summary: Summary,
    /// Its date.
    pub date: Option<Date>,
    /// The tables, each with what its sheet is called.
    pub tables: Vec<(String, Grid)>,
    /// On a draft, what every printed page says.
    pub draft: Option<String>,
}

/// What is told of a workbook: label and values.
pub(super) struct Summary {
    /// What its sheet is called.
    pub name: String,
    /// The facts.
    pub facts: Vec<(String, Fact)>,
}

/// A fact of a summary.
pub(super) enum Fact {
    /// In words.
    Words(Vec<String>),
    /// A day.
    Day(Date),
    /// A number.
    Count(usize),
}

/// How many characters a cell can hold.
const LONGEST: usize = 32_767;
/// How a day is printed, whatever the country of the reader.
const DAY: &str = "yyyy-mm-dd";
/// What the cells under a heading are set in.
const RULE: Color = Color::RGB(0xC9_CED6);
const HEADING: Color = Color::RGB(0x1F_3A5F);
const DRAFT: Color = Color::RGB(0x9C_2A10);

/// A workbook.
///
/// # Errors
/// If it cannot be put together; `path` is named then.
pub(super) fn book(path: &str, book: &Book) -> Result<Vec<u8>, EmitError> {
    write(book).map_err(|error| EmitError::Output { path: path.to_owned(), message: error.to_string().trim_end_matches('.').to_owned() })
}

fn write(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created = book.date.and_then(day).map_or_else(|| ExcelDateTime::from_ymd(1970, 1, 1), Ok)?;
    workbook.set_properties(&DocProperties::new().set_title(&book.title).set_creation_datetime(&created));
    let mut names = names::Names::default();
    let sheet = workbook.add_worksheet();
    sheet.set_name(names.unique(&book.summary.name))?;
    summary::write(sheet, book)?;
    for (name, grid) in &book.tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(names.unique(name))?;
        table::write(sheet, grid, book.draft.as_deref())?;
    }
    workbook.save_to_buffer()
}

/// A day as spreadsheets count them; none before 1900.
fn day(date: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year()).ok()?;
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

/// What all cells are set in: wrapped, from the top.
fn body() -> Format {
    Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_align(FormatAlign::Left)
        .set_indent(1)
        .set_border(FormatBorder::Thin)
        .set_border_color(RULE)
}

/// The format of a text. One that begins like a formula is marked as text for good, so that it stays text when the cell is edited or exported.
fn format_of(text: &str, format: &Format) -> Format {
    if super::csv::is_like_formula(text) { format.clone().set_quote_prefix() } else { format.clone() }
}

/// Several values as the lines of a cell, and no more than a cell can hold.
fn lines(values: &[String]) -> String {
    let text = match values {
        [] => String::new(),
        [one] => one.clone(),
        several => several.iter().map(|value| format!("• {value}")).collect::<Vec<_>>().join("\n"),
    };
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut room = LONGEST - 1;
    let kept: String = text.chars().take_while(|c| room.checked_sub(c.len_utf16()).map(|left| room = left).is_some()).collect();
    format!("{kept}…")
}

/// What is printed at the top and bottom of each page: a draft says that it is one.
fn print_frame(sheet: &mut rust_xlsxwriter::Worksheet, title: &str, draft: Option<&str>) {
    let plain = |text: &str| text.replace('&', "&&");
    // What a page prints at its top holds 255 characters.
    let short: String = title.chars().take(100).collect();
    let draft = draft.map(|words| format!("&R&B{}", plain(words))).unwrap_or_default();
    sheet.set_header(format!("&L{}{draft}", plain(&short)));
    sheet.set_footer("&L&A&R&P / &N");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_cut_where_it_can_hold_no_more() {
        let long = "😀".repeat(LONGEST);
        let cut = lines(&[long]);
        assert!(cut.ends_with('…') && cut.encode_utf16().count() <= LONGEST);
        assert_eq!(lines(&["a".to_owned(), "b".to_owned()]), "• a\n• b");
        assert_eq!(lines(&[]), "");
    }

    #[test]
    fn days_that_spreadsheets_do_not_know_stay_words() {
        assert!(day(jiff::civil::date(2024, 2, 29)).is_some());
        assert!(day(jiff::civil::date(1850, 1, 1)).is_none());
    }
}
