//! Companions: written where there is something to show, and the same in every format.

use std::io::Cursor;

use calamine::{Reader, Xlsx};

use crate::support::{built, folder, model, text};

/// What a source is built into in the folder of companions.
fn companions(source: &str) -> Vec<String> {
    let outputs = built(&model(&[("a.policy".to_owned(), source.to_owned())]));
    outputs.into_iter().map(|output| output.path).filter(|path| path.starts_with("companions/")).collect()
}

#[test]
fn nothing_is_written_where_there_is_nothing_to_show() {
    assert_eq!(companions(r#"organisation acme "Acme Ltd" { ours: yes; location: IE }"#), [""; 0]);
    let only_cookies = companions(r#"tracker t "T" { names: "t" }"#);
    assert_eq!(only_cookies, ["companions/cookies.html", "companions/cookies.md", "companions/cookies.csv", "companions/companions.xlsx"]);
}

#[test]
fn the_companions_of_the_smallest_example() {
    let outputs = built(&model(&folder("examples/hello")));
    for name in ["sub-processors", "transfers", "retention"] {
        insta::assert_snapshot!(format!("hello-{name}"), text(&outputs, &format!("companions/{name}.md")));
    }
}

#[test]
fn the_companions_of_a_real_notice() {
    let outputs = built(&model(&folder("examples/qcontact")));
    for name in ["cookies", "transfers", "legitimate-interests"] {
        insta::assert_snapshot!(format!("qcontact-{name}"), text(&outputs, &format!("companions/{name}.md")));
    }
}

#[test]
fn the_workbook_has_the_tables_of_the_csv_files() {
    let outputs = built(&model(&folder("examples/qcontact")));
    let workbook = outputs.iter().find(|output| output.path == "companions/companions.xlsx").unwrap();
    let mut book = Xlsx::new(Cursor::new(workbook.bytes.as_slice())).unwrap();
    let tables = outputs.iter().filter(|output| output.path.starts_with("companions/") && output.path.ends_with(".csv"));
    let names = book.sheet_names();
    assert_eq!(names.len() - 1, tables.clone().count());
    for (table, name) in tables.zip(&names[1..]) {
        let csv = text(&outputs, &table.path);
        let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let headings: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let range = book.worksheet_range(name).unwrap();
        assert_eq!(range.rows().next().unwrap().iter().map(ToString::to_string).collect::<Vec<_>>(), headings, "{name}");
        assert_eq!(range.height() - 1, reader.records().count(), "{name}");
    }
}

#[test]
fn data_that_are_kept_alike_share_a_row_and_reasons_stand_apart() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
activity orders "Orders" {
  data: full-name, email-address, "what you ordered"
  retention: 6 years after purchase because "tax law", 1 year after purchase for full-name
}
"#;
    let outputs = built(&model(&[("a.policy".to_owned(), source.to_owned())]));
    let csv = text(&outputs, "companions/retention.csv");
    let rows: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        rows,
        [
            "Data,Activity,How long,Counted from,Legal or other reason",
            "Full name,Orders,1 year after the purchase,The purchase,",
            "E-mail address; What you ordered,Orders,6 years after the purchase,The purchase,Tax law"
        ]
    );
}
