//! What readers see of each construct.

use super::*;

const US: &str = r#"organisation acme "Acme Ltd" { ours: yes }
subjects patients "patients"
notice n "Notice" { audience: customers, patients; at-a-glance: no; numbered: no }
"#;

/// The notice of a source, with an organisation of ours, an audience and a notice put before it.
fn seen(source: &str) -> String {
    notice_of(&project(&format!("{US}{source}")))
}

/// What stands under a heading, up to the next one.
fn under(text: &str, heading: &str) -> String {
    let from = text.split("\n## ").find(|part| part.starts_with(heading)).unwrap_or_else(|| panic!("no {heading} in\n{text}"));
    from.lines().skip(1).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

fn assert_under(source: &str, heading: &str, expected: &str) {
    let text = seen(source);
    let found = under(&text, heading);
    assert_eq!(found, expected.trim_matches('\n'), "\n{found}\n");
}

#[test]
fn one_of_several_bases_in_the_authors_words() {
    assert_under(
        r#"activity a "Selling" { data: "your order"; basis: one of (contract, pre-contract) as "your contract, or what leads to it" }"#,
        "Selling",
        "
: Personal data
    Your order
: Legal basis
    Your contract, or what leads to it",
    );
}

#[test]
fn the_history_of_a_notice_tells_everything_the_last_change_first() {
    let text = notice_of(&project(
        r#"organisation acme "Acme Ltd" { ours: yes }
notice n "Notice" {
  dated: 2026-01-31
  history: "First version" from 2024-05-01, "Before that", "A new provider" from 2026-01-31 as 1.1
}"#,
    ));
    let told = text.split("What has changed:").nth(1).unwrap();
    let places: Vec<usize> = ["31 January 2026, version 1.1", "A new provider.", "1 May 2024", "First version.", "Before that."]
        .map(|words| told.find(words).unwrap_or_else(|| panic!("no {words} in\n{text}")))
        .into();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn a_basis_by_person() {
    assert_under(
        r#"activity a "Selling" {
  data: "your order"
  basis: contract for customers, legitimate-interests "keeping in touch" of us and customers for patients, not-applicable for customers in DE
}"#,
        "Selling",
        "
: Personal data
    Your order
: Legal basis
    For customers: [performance of a contract](#legal-bases-contract)
    For patients: [legitimate interests](#legal-bases-legitimate-interests) of us and customers – keeping in touch
    For customers in Germany: not applicable",
    );
}

#[test]
fn what_is_only_for_others_is_not_told() {
    assert_under(
        r#"subjects strangers "strangers"
activity a "Selling" { data: "your order"; basis: contract for customers, consent for strangers }"#,
        "Selling",
        "
: Personal data
    Your order
: Legal basis
    For customers: [performance of a contract](#legal-bases-contract)",
    );
}

#[test]
fn nothing_is_not_silence() {
    assert_under(
        r#"activity a "Selling" {
  data: none
  recipients: none
  consequences: none
  retention: stated "as long as we like"
}
activity b "Buying" { data: "your order" }"#,
        "Selling",
        "
: Personal data
    No personal data
: Recipients
    The data are not passed on to anybody
: How long the data are kept
    As long as we like
: If you do not give the data
    There are no consequences if you do not give the data",
    );
    assert_under(r#"activity b "Buying" { data: "your order" }"#, "Buying", ": Personal data\n    Your order");
}

#[test]
fn rows_that_differ_stand_in_a_table_and_the_rest_below() {
    assert_under(
        r#"activity demo "When you ask for a demo" {
  purposes: "Giving you a demo", "Calling you about it"
  data: full-name, "your question"
  basis: pre-contract
  recipients: none
  purpose marketing { purposes: marketing as "Sending you news"; data: full-name; basis: consent }
}"#,
        "When you ask for a demo",
        "
|| When you ask for a demo [#table-demo]
|-
| Purposes: - Giving you a demo
    - Calling you about it
| Personal data: - Full name
    - Your question
| Legal basis: [Steps at the person's request before entering into a contract](#legal-bases-pre-contract)
|- [#activity-demo-marketing]
| Purposes: Sending you news
| Personal data: Full name
| Legal basis: [Consent](#legal-bases-consent)
: Recipients
    The data are not passed on to anybody",
    );
}

#[test]
fn periods_read_as_sentences() {
    let period = |period: &str| {
        let text = seen(&format!("state open \"you have an account\"\nactivity a \"Selling\" {{ data: \"your order\"; retention: {period} }}"));
        let said = under(&text, "Selling");
        said.lines().last().unwrap().trim().replace("#event-", "").replace("#state-", "")
    };
    assert_eq!(period("1 year after contract-end"), "1 year after the end of the contract");
    assert_eq!(period("about 25 days"), "About 25 days");
    assert_eq!(period("up-to 90 days"), "Up to 90 days");
    assert_eq!(period("until opt-out"), "Until an opt-out request");
    assert_eq!(period("until 2030-12-31"), "Until 31 December 2030");
    assert_eq!(period("while open"), "For as long as you have an account");
    assert_eq!(
        period("latest of (6 years after sending, 6 years after contract-end)"),
        "6 years after the sending of the message or 6 years after the end of the contract, whichever is later"
    );
    assert_eq!(period("indefinitely because \"history matters\""), "Indefinitely, without an end date, because history matters");
    assert_eq!(period("10 working-days within 2 weeks"), "10 working days within 2 weeks");
}

#[test]
fn the_nearest_statement_says_how_long() {
    const DATA: &str = r#"
data a "A data" { items: email-address, full-name; retention: 1 year, 2 years for full-name }
data b "B data" {}
data c "C data" { retention: 3 years }
data d "D data" {}
retention pair { data: d; activities: own; period: 9 years }
group g "Group" {
  retention: 5 years
  activity own "Own" { data: a, c, d; retention: 4 years, 6 years for c }
  activity theirs "Theirs" { data: a, a.full-name, b, c }
}"#;
    assert_under(
        DATA,
        "Own",
        "
: Personal data
    - [A data](#data-a)
    - [C data](#data-c)
    - [D data](#data-d)
: How long the data are kept
    [A data](#data-a): 4 years
    [C data](#data-c): 6 years
    [D data](#data-d): 9 years",
    );
    assert_under(
        DATA,
        "Theirs",
        "
: Personal data
    - [A data](#data-a)
    - Full name (part of [A data](#data-a))
    - [B data](#data-b)
    - [C data](#data-c)
: How long the data are kept
    [A data](#data-a):
    - For full name: 2 years
    - In all other cases: 1 year
    Full name: 2 years
    [B data](#data-b): 5 years
    [C data](#data-c): 3 years",
    );
}

#[test]
fn stages_follow_one_another() {
    assert_under(
        r#"data marketing "Marketing data" { items: email-address }
activity mailing "Mailing" { data: marketing; purposes: newsletter }
retention list "Mailing list" {
  data: marketing
  stage in-use "In use" { period: until opt-out }
  stage later { keeps: marketing.email-address; period: indefinitely; reason: "so that we do not write again" }
  at-end: deleted
}"#,
        "How long we keep",
        "
This is how long personal data are kept.
: Mailing list [#retention-list]
    *Data:* [Marketing data](#data-marketing)
    *In stages:*
    1. In use: until an opt-out request
    2. Indefinitely, without an end date (we keep e-mail address (part of [Marketing data](#data-marketing))), so that we do not write again
    *At the end:* The data are deleted",
    );
}

#[test]
fn recipients_under_a_heading_of_their_own() {
    assert_under(
        r#"organisation aws "AWS" {}
organisation logz "logz" {}
organisation crm "Some CRM, Inc." {}
activity a "Selling" { data: "your order"; recipients: crm as "CRM", (aws as "log services", logz) under "Logging services such as" }"#,
        "Selling",
        "
: Personal data
    Your order
: Recipients
    - [Some CRM, Inc.](#organisation-crm) (CRM)
    - Logging services such as
      - [AWS](#organisation-aws) (log services)
      - [logz](#organisation-logz)",
    );
}

#[test]
fn what_all_activities_of_a_group_share_is_said_once() {
    assert_under(
        r#"group g "Website" {
  data: "log files"
  recipients: none
  activity a "Looking" { purposes: "looking"; only-if: "you look" }
  activity b "Listening" { purposes: "listening" }
}"#,
        "Website",
        "
In all of the following:
: Personal data
    Log files
: Recipients
    The data are not passed on to anybody",
    );
}

#[test]
fn activities_that_say_nothing_else_are_a_list() {
    assert_under(
        r#"group g "Website" {
  data: "log files"
  activity a "Looking" { purposes: "looking" }
  activity b "Listening" { purposes: "listening to you" }
}"#,
        "Website",
        "
: Looking [#activity-a]
    Looking
: Listening [#activity-b]
    Listening to you
In all of these:
: Personal data
    Log files",
    );
}

#[test]
fn what_most_activities_of_a_group_share_is_said_once_with_its_exceptions() {
    assert_under(
        r#"group g "Website" {
  data: "log files"
  recipients: none
  source: the-person
  activity a "Looking" { purposes: "looking" }
  activity b "Listening" { purposes: "listening" }
  activity c "Reading" { purposes: "reading" }
  activity d "Writing" { purposes: "writing"; source: automatic }
}"#,
        "Website",
        "
: Looking [#activity-a]
    Looking
: Listening [#activity-b]
    Listening
: Reading [#activity-c]
    Reading
: Writing [#activity-d]
    Writing
    *Where the data come from:* [Automatically, when our services are used](#source-automatic)
In all of these:
: Personal data
    Log files
: Recipients
    The data are not passed on to anybody
In all of these, unless something else is said there:
: Where the data come from
    [You](#source-the-person)",
    );
}

#[test]
fn activities_that_say_the_same_little_things_stand_in_a_table() {
    assert_under(
        r#"group g "Website" {
  data: "log files"
  activity a "Looking" { purposes: "looking"; recipients: none }
  activity b "Listening" { purposes: "listening"; recipients: public }
  activity c "Reading" { purposes: "reading" }
}
recipient public "anybody""#,
        "Website",
        "
In all of the following:
: Personal data
    Log files
|| Activities [#table-of-activities]
|- [#activity-a]
| What we do: *Looking*
| Purposes: Looking
| Recipients: The data are not passed on to anybody
|- [#activity-b]
| What we do: *Listening*
| Purposes: Listening
| Recipients: [Anybody](#recipient-public)
|- [#activity-c]
| What we do: *Reading*
| Purposes: Reading
| Recipients:",
    );
}
