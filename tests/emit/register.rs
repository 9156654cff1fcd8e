//! Records of processing activities.

use crate::support::{built, compiled, folder, model, text};

#[test]
fn a_record_holds_what_the_law_asks_for_and_what_authorities_add() {
    let compiled = compiled(&folder("tests/emit"));
    let errors: Vec<_> = compiled.findings.iter().filter(|finding| finding.is_source_error()).map(|finding| &finding.message).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let outputs = built(&compiled.model);
    insta::assert_snapshot!("controller", text(&outputs, "register/clinic-controller.md"));
    insta::assert_snapshot!("processor", text(&outputs, "register/lab-processor.md"));
}

#[test]
fn a_record_is_kept_for_each_of_our_organisations_in_each_role() {
    let outputs = built(&model(&folder("tests/emit")));
    let kept = outputs.iter().map(|output| output.path.as_str()).filter(|path| path.starts_with("register/") && path.ends_with(".csv"));
    let kept: Vec<&str> = kept.collect();
    assert_eq!(kept, ["register/clinic-controller.csv", "register/clinic-processor.csv", "register/lab-processor.csv"]);
}

/// A record's rows: for each, the column's heading and the cell.
fn rows(csv: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let headings: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    reader.records().map(|row| headings.iter().cloned().zip(row.unwrap().iter().map(str::to_owned)).collect()).collect()
}

fn cell<'r>(row: &'r [(String, String)], heading: &str) -> &'r str {
    &row.iter().find(|(known, _)| known == heading).unwrap_or_else(|| panic!("no column {heading}")).1
}

#[test]
fn a_spreadsheet_has_a_row_for_each_activity_and_purpose() {
    let outputs = built(&model(&folder("tests/emit")));
    let rows = rows(text(&outputs, "register/clinic-controller.csv"));
    let activities: Vec<&str> = rows.iter().map(|row| cell(row, "Activity")).collect();
    assert_eq!(activities, ["Treating patients", "Booking visits", "Research", "Research: Publishing results"]);
    assert_eq!(cell(&rows[0], "Impact assessment"), "Done (https://hill.example/dpia) (from 4 May 2021)");
    assert_eq!(cell(&rows[0], "Categories of personal data"), "Patient file; Notes of the visit");
    assert_eq!(cell(&rows[0], "Contact details"), "1 Hill Road, Uppsala, Sweden; The front desk: desk@hill.example and +46 18 12345");
}

#[test]
fn none_is_said_and_silence_is_not() {
    let outputs = built(&model(&folder("tests/emit")));
    let rows = rows(text(&outputs, "register/clinic-controller.csv"));
    assert_eq!(cell(&rows[2], "Personal data breaches"), "None");
    assert_eq!(cell(&rows[3], "Personal data breaches"), "");
    assert!(!cell(&rows[2], "Recipients").is_empty());
}

#[test]
fn a_declaration_chooses_columns_and_their_headings() {
    let mut files = folder("tests/emit");
    for (_, text) in &mut files {
        *text = text.replace("register ours { dated: 2026-01-31; owner: \"Ann Berg\" }", "register ours { columns: basis \"Why we may\", data }");
    }
    let outputs = built(&model(&files));
    let rows = rows(text(&outputs, "register/clinic-controller.csv"));
    let headings: Vec<&str> = rows[0].iter().map(|(heading, _)| heading.as_str()).collect();
    assert_eq!(headings, ["Activity", "Why we may", "Categories of personal data"]);
}

#[test]
fn a_transfer_to_a_class_stands_with_its_members_that_receive_data_abroad() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
organisation mailer "Mailer Inc" { location: US }
organisation counter "Counter"
organisation host "Host GmbH" { location: DE }
recipient vendors "Our vendors" { members: mailer, counter, host }
measure watching "Watching the law there"
measure locks "Locks"
transfer abroad "Abroad" { importer: vendors; mechanism: scc-2021; measures: watching }
activity news "News" { data: email-address; recipients: mailer, counter, host }
activity notes "Notes" { data: full-name; recipients: host }
"#;
    let outputs = built(&model(&[("a.policy".to_owned(), source.to_owned())]));
    let rows = rows(text(&outputs, "register/acme-controller.csv"));
    assert_eq!(cell(&rows[0], "Transfers to third countries"), "Mailer Inc: United States; Counter");
    assert!(cell(&rows[0], "Safeguards for transfers").starts_with("Mailer Inc and Counter: "));
    assert_eq!(cell(&rows[0], "Security measures"), "Locks");
    assert_eq!(cell(&rows[1], "Transfers to third countries"), "");
}

#[test]
fn what_a_rule_says_of_its_period_stands_with_the_period() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
retention usual "As usual" { period: 1 year after collection; description: "Some may be kept longer." }
activity notes "Notes" { data: full-name; retention: usual }
"#;
    let outputs = built(&model(&[("a.policy".to_owned(), source.to_owned())]));
    let rows = rows(text(&outputs, "register/acme-controller.csv"));
    assert!(cell(&rows[0], "Time limits for erasure").ends_with("Some may be kept longer."), "{}", cell(&rows[0], "Time limits for erasure"));
}
