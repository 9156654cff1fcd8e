//! The first sheet: what the workbook is about.

use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::{Book, DAY, DRAFT, Fact, HEADING, body, day, format_of, lines, measure, print_frame};

/// The widths of the two columns, in characters.
const LABELS: usize = 30;
const FACTS: usize = 80;

pub(super) fn write(sheet: &mut Worksheet, book: &Book) -> Result<(), XlsxError> {
    sheet.set_column_width(0, to_width(LABELS))?.set_column_width(1, to_width(FACTS))?;
    let title = Format::new().set_bold().set_font_size(16).set_font_color(HEADING);
    sheet.write_string_with_format(0, 0, &book.title, &format_of(&book.title, &title))?;
    sheet.set_row_height(0, 26.0)?;
    let mut row = 1;
    if let Some(draft) = &book.draft {
        sheet.write_string_with_format(row, 0, draft, &Format::new().set_bold().set_font_color(DRAFT))?;
        row += 1;
    }
    row += 1;
    let label = body().set_bold();
    for (name, fact) in &book.summary.facts {
        sheet.write_string_with_format(row, 0, name, &format_of(name, &label))?;
        let words = match fact {
            Fact::Words(values) => lines(values),
            Fact::Count(count) => count.to_string(),
            Fact::Day(date) => date.to_string(),
        };
        match (fact, day_of(fact)) {
            (_, Some(date)) => sheet.write_datetime_with_format(row, 1, date, &body().set_num_format(DAY))?,
            (Fact::Count(count), _) => sheet.write_number_with_format(row, 1, u32::try_from(*count).unwrap_or(u32::MAX), &body())?,
            _ => sheet.write_string_with_format(row, 1, words.as_str(), &format_of(&words, &body()))?,
        };
        let height = measure::height([(name.as_str(), LABELS), (words.as_str(), FACTS)].into_iter());
        sheet.set_row_height(row, height)?;
        row += 1;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    print_frame(sheet, &book.title, book.draft.as_deref());
    Ok(())
}

fn day_of(fact: &Fact) -> Option<rust_xlsxwriter::ExcelDateTime> {
    match fact {
        Fact::Day(date) => day(*date),
        _ => None,
    }
}

/// A width in characters as spreadsheets count it.
pub(super) fn to_width(characters: usize) -> f64 {
    f64::from(u32::try_from(characters).unwrap_or(u32::MAX))
}

/// What headings are set in.
pub(super) fn heading() -> Format {
    body().set_bold().set_font_color(rust_xlsxwriter::Color::White).set_background_color(HEADING).set_align(FormatAlign::VerticalCenter)
}
