//! Registers as comma-separated values, as RFC 4180 has them.
//!
//! Lines end with CRLF. The file begins with a byte order mark: without one, Excel takes UTF-8 for the machine's own code page and
//! garbles every name that is not plain English, and a register is opened in Excel more often than anywhere else. Several values of a cell are
//! joined by `; `, so that a row stays one line, can be compared line by line and needs no wrapped cells.

use super::EmitError;
use crate::compose::doc::Inline;
use crate::compose::register::Register;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A register as CSV.
///
/// # Errors
/// If it cannot be written; `path` is named then.
pub fn register(path: &str, register: &Register) -> Result<Vec<u8>, EmitError> {
    let rows: Vec<Vec<Vec<String>>> =
        register.entries.iter().map(|entry| entry.cells.iter().map(|cell| cell.iter().map(|value| words(value)).collect()).collect()).collect();
    table(path, register.columns.iter().map(|column| column.heading.as_str()), rows.iter().map(Vec::as_slice))
}

/// Running text as words; where a link's words do not tell its address, that stands after them.
fn words(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } | Inline::Date { text, .. } => out.push_str(text),
            Inline::Strong { inner }
            | Inline::Emphasis { inner }
            | Inline::Silence { inner }
            | Inline::Anchor { inner, .. }
            | Inline::Foreign { inner, .. } => {
                out.push_str(&words(inner));
            }
            Inline::Link { href, inner } => {
                let inner = words(inner);
                let told = href.split_once(':').is_some_and(|(scheme, rest)| matches!(scheme, "mailto" | "tel") || inner.contains(rest));
                out.push_str(&inner);
                if !told {
                    out.push_str(&format!(" ({href})"));
                }
            }
            Inline::Break => out.push_str(", "),
        }
    }
    out
}

/// A table as CSV: a header and rows, each cell a list of values.
///
/// # Errors
/// If the rows cannot be written; `path` is named then.
pub fn table<'a>(
    path: &str,
    header: impl IntoIterator<Item = &'a str>,
    rows: impl IntoIterator<Item = &'a [Vec<String>]>,
) -> Result<Vec<u8>, EmitError> {
    let failed = |message: String| EmitError::Output { path: path.to_owned(), message };
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(header.into_iter().map(cell)).map_err(|error| failed(error.to_string()))?;
    for row in rows {
        writer.write_record(row.iter().map(|values| cell(&values.join("; ")))).map_err(|error| failed(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| failed(error.to_string()))
}

/// A cell's text. One that a spreadsheet would take for a formula gets an apostrophe before it, which tells the spreadsheet that it is text.
fn cell(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{feff}', '\n']).chars().next();
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(header: &[&str], rows: &[Vec<Vec<String>>]) -> String {
        let bytes = table("x.csv", header.iter().copied(), rows.iter().map(Vec::as_slice)).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn row(cells: &[&[&str]]) -> Vec<Vec<String>> {
        cells.iter().map(|values| values.iter().map(|value| (*value).to_owned()).collect()).collect()
    }

    #[test]
    fn lines_quotes_and_lists() {
        let text = written(&["Name", "Data"], &[row(&[&["A \"b\", c"], &["one", "two"]]), row(&[&["é\nf"], &[]])]);
        assert_eq!(text, "\u{feff}Name,Data\r\n\"A \"\"b\"\", c\",one; two\r\n\"é\nf\",\r\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for formula in ["=1+1", "+46 8 1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "\u{a0}@x", "＝1"] {
            assert_eq!(cell(formula), format!("'{formula}"));
        }
        for text in ["a=b", "1-2", "'=1", "", " a", "e-mail"] {
            assert_eq!(cell(text), text);
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let cells = ["a,b", "\"", "x\r\ny", "; ", "=1"];
        let text = written(&["h"; 5], &[row(&cells.each_ref().map(std::slice::from_ref).each_ref().map(|one| &one[..]))]);
        let mut reader = ::csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let read: Vec<String> = reader.records().next().unwrap().unwrap().iter().map(str::to_owned).collect();
        assert_eq!(read, ["a,b", "\"", "x\r\ny", "; ", "'=1"]);
    }
}
