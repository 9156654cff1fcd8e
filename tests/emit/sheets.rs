//! Workbooks, read back by a reader of its own.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use policyc::emit::{BuildOptions, Output, build};

use crate::support::{built, folder, model, text};

fn opened<'o>(outputs: &'o [Output], path: &str) -> Xlsx<Cursor<&'o [u8]>> {
    let output = outputs.iter().find(|output| output.path == path).unwrap_or_else(|| panic!("no {path}"));
    Xlsx::new(Cursor::new(output.bytes.as_slice())).unwrap()
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Range<Data> {
    book.worksheet_range(name).unwrap()
}

/// The column of a sheet under a heading.
fn column(sheet: &Range<Data>, heading: &str) -> Vec<Data> {
    let at = sheet.rows().next().unwrap().iter().position(|cell| cell == heading).unwrap_or_else(|| panic!("no column {heading}"));
    sheet.rows().skip(1).map(|row| row[at].clone()).collect()
}

#[test]
fn a_register_s_workbook_has_a_summary_and_the_columns_and_rows_of_its_csv() {
    let outputs = built(&model(&folder("tests/emit")));
    for name in ["clinic-controller", "clinic-processor", "lab-processor"] {
        let mut book = opened(&outputs, &format!("register/{name}.xlsx"));
        let names = book.sheet_names();
        let [summary, register] = names.as_slice() else { panic!("{names:?}") };
        let csv = text(&outputs, &format!("register/{name}.csv"));
        let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let headings: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let range = sheet(&mut book, register);
        let found: Vec<String> = range.rows().next().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(found, headings);
        assert_eq!(range.height() - 1, reader.records().count());
        assert!(sheet(&mut book, summary).rows().any(|row| row[0] == "Rows" && row[1] == Data::Float((range.height() - 1) as f64)));
    }
}

#[test]
fn days_are_days_and_several_values_are_lines() {
    let outputs = built(&model(&folder("tests/emit")));
    let mut book = opened(&outputs, "register/clinic-controller.xlsx");
    let range = sheet(&mut book, "Record as controller");
    let created = column(&range, "Created");
    let day = created.iter().find_map(|cell| match cell {
        Data::DateTime(day) => Some(day.to_ymd_hms_milli()),
        _ => None,
    });
    assert!(day.is_some_and(|(year, ..)| (2000..2030).contains(&year)), "{created:?}");
    assert_eq!(column(&range, "Categories of personal data")[0], Data::String("• Patient file\n• Notes of the visit".to_owned()));
    let summary = sheet(&mut book, "Summary");
    assert!(summary.rows().any(|row| row[0] == "Date" && matches!(row[1], Data::DateTime(_))), "{summary:?}");
}

#[test]
fn no_text_is_a_formula() {
    let source = r#"
organisation acme "=HYPERLINK(\"https://a.example\")" { ours: yes; location: IE; addresses: "@SUM(A1)" }
register ours { columns: reference "=1+1", data }
activity a "+1" { reference: "=cmd|' /C calc'!A1"; data: "-2" }
"#;
    let outputs = built(&model(&[("a.policy".to_owned(), source.to_owned())]));
    for output in outputs.iter().filter(|output| output.path.ends_with(".xlsx")) {
        let mut book = opened(&outputs, &output.path);
        for name in book.sheet_names() {
            assert_eq!(book.worksheet_formula(&name).unwrap().used_cells().count(), 0, "{} {name}", output.path);
        }
    }
    let mut book = opened(&outputs, "register/acme-controller.xlsx");
    let range = sheet(&mut book, "Record as controller");
    assert_eq!(column(&range, "=1+1"), [Data::String("=cmd|' /C calc'!A1".to_owned())]);
    assert_eq!(column(&range, "Activity"), [Data::String("+1".to_owned())]);
}

#[test]
fn a_draft_says_so_and_what_was_found_is_told() {
    let findings = policyc::emit::Findings { all: policyc::emit::Counts { errors: 2, warnings: 0, notes: 1 }, ..Default::default() };
    let options = BuildOptions { draft: true, findings, as_of: Some(jiff::civil::date(2026, 1, 31)), ..BuildOptions::default() };
    let outputs = build(&model(&folder("tests/emit")), &options).unwrap();
    let summary = sheet(&mut opened(&outputs, "register/lab-processor.xlsx"), "Summary");
    let cells: Vec<String> = summary.rows().flatten().map(ToString::to_string).collect();
    assert!(cells.iter().any(|cell| cell.starts_with("Draft")), "{cells:?}");
    assert!(cells.iter().any(|cell| cell == "2 errors, 1 note"), "{cells:?}");
    assert!(summary.rows().any(|row| row[0] == "Checked as of" && matches!(row[1], Data::DateTime(_))));
}
