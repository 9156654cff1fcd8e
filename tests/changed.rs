//! What the law has begun to find in a notice since its own date, and what a finding tells of the dates of what it is about.

#![cfg(test)]

use jiff::civil::{Date, date};
use policyc::compile;
use policyc::diagnostics::Diagnostic;
use policyc::source::{SourceFile, Sources, World};

const CODE: &str = "x/law-changed-since-version";

fn found(source: &str, day: Date, code: &str) -> Vec<Diagnostic> {
    let mut sources = Sources::new();
    sources.add(SourceFile::new("a.policy", source, false));
    compile(World { as_of: Some(day), ..World::new(sources, day) }).findings.into_iter().filter(|finding| finding.code == code).collect()
}

fn shield(notice: &str) -> String {
    format!(
        r#"organisation shop "Shop" {{ ours: yes; location: DE; emails: "info@shop.example" }}
organisation inc "Inc" {{ location: US }}
activity news "News" {{ purposes: newsletter; data: email-address; recipients: inc }}
transfer to-inc "To Inc" {{ importer: inc; mechanism: eu-us-privacy-shield }}
notice privacy "Privacy notice" {{ {notice} }}"#
    )
}

#[test]
fn it_tells_what_changed_and_when() {
    let found = found(&shield("dated: 2020-06-01"), date(2020, 8, 1), CODE);
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(finding.message, "the law has changed since 2020-06-01, the date of the notice `privacy`, and 1 finding stands that did not then");
    let [note] = finding.notes.as_slice() else { panic!("{:?}", finding.notes) };
    assert!(note.starts_with("from 2020-07-16 on, because the mechanism `eu-us-privacy-shield`"), "{note}");
    assert!(note.ends_with("`gdpr/art-45-adequacy-as-of`"), "{note}");
}

#[test]
fn it_is_silent_where_the_notice_came_after_the_change_or_is_of_the_day() {
    assert!(found(&shield("dated: 2020-07-16"), date(2020, 8, 1), CODE).is_empty());
    assert!(found(&shield("dated: 2020-06-01; effective: 2020-07-20"), date(2020, 8, 1), CODE).is_empty());
    assert!(found(&shield("dated: 2020-06-01"), date(2020, 6, 1), CODE).is_empty());
    assert!(found(&shield(""), date(2020, 8, 1), CODE).is_empty());
}

#[test]
fn what_is_accepted_or_belongs_to_another_notice_does_not_count() {
    let accepted = format!(
        "{}\naccept gdpr/art-45-adequacy-as-of on to-inc until 2020-12-31 {{ because: \"the contract is being replaced\" }}",
        shield("dated: 2020-06-01")
    );
    assert!(found(&accepted, date(2020, 8, 1), CODE).is_empty());
    let others = r#"subjects staff "employees" {}
notice internal "For employees" { dated: 2020-06-01; audience: staff }
activity payroll "Payroll" { purposes: newsletter; data: full-name; subjects: staff }
subjects customers "customers" {}"#;
    let source =
        format!("{}\n{others}", shield("dated: 2020-07-20; audience: customers").replace("recipients: inc", "recipients: inc; subjects: customers"));
    assert!(found(&source, date(2020, 8, 1), CODE).is_empty());
}

#[test]
fn a_finding_tells_since_when_what_it_is_about_does_not_hold() {
    let found = found(&shield("dated: 2020-06-01"), date(2020, 8, 1), "gdpr/art-45-adequacy-as-of");
    let notes: Vec<&std::sync::Arc<str>> = found.iter().flat_map(|finding| &finding.notes).collect();
    assert!(notes.iter().any(|note| note.contains("ended on 2020-07-16, by CJEU C-311/18")), "{notes:?}");
}
