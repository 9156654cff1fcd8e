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
fn what_is_not_stated_differs_from_what_is_stated_to_be_none() {
    let outputs = built(&model(&folder("tests/emit")));
    let rows = rows(text(&outputs, "register/clinic-controller.csv"));
    assert_eq!(cell(&rows[2], "Personal data breaches"), "None");
    assert_eq!(cell(&rows[3], "Personal data breaches"), "not stated");
    assert!(cell(&rows[2], "Recipients").starts_with("None: "));
    // Of columns where there is nothing to say, nothing is said.
    assert_eq!(cell(&rows[0], "Data on convictions and offences"), "Convictions (part of Patient file)");
    assert_eq!(cell(&rows[1], "Joint controllers"), "");
    let page = text(&outputs, "register/clinic-controller.html");
    assert!(page.contains("<em class=\"silence\">Not stated</em>") && page.contains(".silence {"));
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
    assert_eq!(cell(&rows[0], "Transfers to third countries"), "Mailer Inc: United States; Counter: country not stated");
    assert!(cell(&rows[0], "Safeguards for transfers").starts_with("Mailer Inc and Counter: "));
    assert_eq!(cell(&rows[0], "Security measures"), "Locks");
    assert_eq!(cell(&rows[1], "Transfers to third countries"), "not stated");
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

#[test]
fn a_mandatory_cell_without_a_fact_is_marked_in_every_format() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE; emails: "privacy@acme.example" }
activity notes "Notes" { purposes: "Writing to you"; subjects: customers; data: full-name; recipients: none }
"#;
    let outputs = built(&model(&[("a.policy".to_owned(), source.to_owned())]));
    let rows = rows(text(&outputs, "register/acme-controller.csv"));
    for heading in ["Time limits for erasure", "Security measures", "Transfers to third countries", "Legal basis"] {
        assert_eq!(cell(&rows[0], heading), "not stated", "{heading}");
    }
    assert!(text(&outputs, "register/acme-controller.md").contains("- **Time limits for erasure:** _not stated_\n"));
    let page = text(&outputs, "register/acme-controller.html");
    assert!(page.contains("<dt>Time limits for erasure</dt><dd><em class=\"silence\">not stated</em></dd>"), "{page}");
}

/// The part of a text between two others.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}")).1.split_once(to).map_or("", |(part, _)| part)
}

#[test]
fn what_rows_have_in_common_is_said_once() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE; emails: "privacy@acme.example" }
recipient host "Hosts"
recipient payer "Banks"
recipient press "Printers"
group all "What we do" {
  recipients: host, payer
  subjects: customers
  activity orders "Orders" {
    purposes: "Selling"; data: full-name
    purpose cards "Sending cards" { recipients: inherited, press; retention: 1 year }
    purpose calls "Calling" { retention: 2 years }
  }
  activity help "Help" { purposes: "Helping"; data: email-address }
}
"#;
    let outputs = built(&model(&[("a.policy".to_owned(), source.to_owned())]));
    let page = text(&outputs, "register/acme-controller.md");
    let common = between(page, "## What holds for all activities", "## Activities");
    assert!(common.contains("- **Recipients:**\n  - Hosts\n  - Banks\n") && common.contains("Customers"), "{common}");
    assert_eq!((page.matches("Hosts").count(), page.matches("Banks").count()), (1, 1), "{page}");
    let orders = between(page, "#### Orders\n", "#### Help");
    assert!(orders.starts_with("\nIn all of the following:\n\n- **Purposes:** Selling\n- **Categories of personal data:** Full name\n"), "{orders}");
    assert!(between(orders, "Sending cards\n", "##### Calling").contains("- **Recipients, besides what is said above:** Printers\n"), "{orders}");
    // A spreadsheet's rows are complete by themselves.
    let rows = rows(text(&outputs, "register/acme-controller.csv"));
    assert_eq!(cell(&rows[0], "Recipients"), "Hosts; Banks");
    assert_eq!(cell(&rows[1], "Recipients"), "Hosts; Banks; Printers");
}

/// The rows of a record of a project that is one file.
fn recorded(source: &str, name: &str) -> Vec<Vec<(String, String)>> {
    rows(text(&built(&model(&[("a.policy".to_owned(), source.to_owned())])), &format!("register/{name}.csv")))
}

#[test]
fn a_rule_that_only_lengthens_stands_with_the_data_it_is_about() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
data application "Your application" { items: full-name, cv }
retention general "In general" { period: 1 year after collection; lengthens: "what the law asks for" }
retention applications "Applications" { data: application; lengthens: "reporting to the authority" }
retention papers "Papers" { data: application.cv; lengthens: "proving degrees" }
activity applying "Applying" { data: application, email-address }
activity reporting "Reporting" { data: application }
"#;
    let rows = recorded(source, "acme-controller");
    let limits = |row: usize| cell(&rows[row], "Time limits for erasure").to_owned();
    assert!(limits(0).contains("; Longer where needed for what the law asks for"), "{}", limits(0));
    assert!(limits(0).contains("; Your application: longer where needed for reporting to the authority"), "{}", limits(0));
    assert!(limits(1).contains("; Longer where needed for reporting to the authority"), "{}", limits(1));
    assert!(limits(1).contains("(part of Your application): longer where needed for proving degrees"), "{}", limits(1));
}

#[test]
fn conditions_and_reasons_stand_with_the_purposes() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
activity news "News" {
  purposes: "Writing"; data: email-address; only-if: "there is news"
  purpose offers "Offers" { only-if: "you have bought something"; reason: "you may like it" }
}
"#;
    let rows = recorded(source, "acme-controller");
    assert_eq!(cell(&rows[0], "Conditions and reasons"), "Only if: there is news");
    assert_eq!(cell(&rows[1], "Conditions and reasons"), "Only if: you have bought something; Reason: you may like it");
}

#[test]
fn parties_of_the_group_are_no_outside_recipients() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE; group: acme-group }
organisation acme-inc "Acme Inc." { ours: yes; location: US; group: acme-group }
organisation acme-srl "Acme Srl" { group: acme-group }
organisation shop "Shop Ltd"
recipient acme-group "Our group" { members: acme, acme-inc, acme-srl }
recipient banks "Banks"
activity news "News" {
  controllers: acme; data: email-address
  role: joint-controller with shop
  recipients: acme-group, shop, banks, acme-inc
}
"#;
    let rows = recorded(source, "acme-controller");
    assert_eq!(
        cell(&rows[0], "Recipients"),
        "Shop Ltd (joint controller); Banks; Within the group: Our group: Acme Ltd (which keeps this record), Acme Inc. (of the same group) and Acme Srl; \
         Within the group: Acme Inc. (of the same group)"
    );
}

#[test]
fn a_transfer_that_concerns_no_recipient_stands_wherever_it_may_happen() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
recipient host "Host" { location: US }
transfer to-host "To the host" { importer: host; mechanism: scc-2021 }
transfer calls "Calls" { destination: IN }
transfer to-us "Within our group" { exporter: EEA; importer: us; destination: US; mechanism: scc-2021 }
transfer names "Names" { importer: us; destination: BR; data: full-name }
activity notes "Notes" { data: full-name; recipients: host }
activity news "News" { data: email-address; recipients: none }
"#;
    let rows = recorded(source, "acme-controller");
    assert_eq!(cell(&rows[0], "Transfers to third countries"), "Host: United States; Calls: India; Within our group: United States; Names: Brazil");
    assert_eq!(cell(&rows[1], "Transfers to third countries"), "Calls: India; Within our group: United States");
    let safeguards = cell(&rows[1], "Safeguards for transfers");
    assert!(safeguards.starts_with("Calls: not stated; Within our group: Standard"), "{safeguards}");
}

#[test]
fn a_measure_stands_with_what_is_done() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
measure vault "A vault" { type: technical; description: "Only two people have a key."; examples: "a safe"; standard: "ISO 27001" }
activity notes "Notes" { data: full-name; measures: vault }
activity news "News" { data: email-address }
"#;
    let rows = recorded(source, "acme-controller");
    for row in &rows {
        assert_eq!(cell(row, "Security measures"), "A vault: Only two people have a key; for example: a safe; standard: ISO 27001");
    }
}

#[test]
fn a_record_speaks_about_people_and_of_who_keeps_it() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
subjects staff "staff"
activity notes "Notes" {
  subjects: customer-staff "people at our clients", staff
  data: full-name "names"; source: the-person, device; recipients: none
  basis: legitimate-interests "selling" of us for customer-staff, contract for staff
  retention: 1 year after collection for customer-staff, 2 years after collection
}
"#;
    let rows = recorded(source, "acme-controller");
    assert_eq!(cell(&rows[0], "Source of the data"), "The data subject; The data subject’s device");
    assert_eq!(cell(&rows[0], "Recipients"), "None: the data are not passed on");
    assert_eq!(cell(&rows[0], "Legal basis"), "Legitimate interests, for people at our clients; Performance of a contract, for staff");
    assert_eq!(cell(&rows[0], "Legitimate interests"), "Selling (of Acme Ltd), for people at our clients");
    assert!(cell(&rows[0], "Time limits for erasure").contains("for people at our clients"), "{}", cell(&rows[0], "Time limits for erasure"));
}

#[test]
fn what_is_stated_elsewhere_is_not_missing() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
organisation shop "Shop Ltd"
contact desk "our desk" { emails: "desk@acme.example" }
data lead "Leads" { items: full-name; subjects: prospects }
source fairs "Fairs" { gives: lead }
activity notes "Notes" {
  data: lead; role: joint-controller with shop
  purpose calls "Calling back" { retention: 1 year }
}
activity visits "Visits" { source: fairs; reason: "to sell more" }
activity hosting "Hosting" { role: processor of shop; data: full-name }
"#;
    let rows = recorded(source, "acme-controller");
    assert_eq!(cell(&rows[0], "Contact details"), "Our desk: desk@acme.example");
    assert_eq!((cell(&rows[0], "Purposes"), cell(&rows[1], "Purposes")), ("Calling back", "Calling back"));
    assert_eq!(cell(&rows[0], "Categories of data subjects"), "Leads: prospective customers");
    assert_eq!(cell(&rows[0], "Recipients"), "Shop Ltd (joint controller)");
    assert_eq!(cell(&rows[2], "Categories of personal data"), "Leads");
    assert_eq!(cell(&rows[2], "Purposes"), "To sell more");
    let rows = recorded(source, "acme-processor");
    assert_eq!(cell(&rows[0], "Categories of processing"), "Hosting");
}

#[test]
fn sources_that_give_data_stand_with_them() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
data lead "Leads" { items: full-name }
source fairs "Fairs" { gives: lead }
activity notes "Notes" { data: lead, email-address }
"#;
    assert_eq!(cell(&recorded(source, "acme-controller")[0], "Source of the data"), "Leads: Fairs; E-mail address: not stated");
}

#[test]
fn a_gap_in_a_record_is_found_by_a_rule() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
recipient clients "Our clients"
measure lock "Lock" { applies-to: silent }
activity silent "Nothing said" { role: controller }
activity things "Things" {
  purposes: delivery; subjects: customers; data: full-name; recipients: none
  purpose part "Part" { data: unstated; recipients: unstated; subjects: unstated }
}
activity hosting "Hosting" { role: processor; purposes: hosting }
register ours "Our record"
"#;
    let mut sources = policyc::source::Sources::new();
    sources.add(policyc::source::SourceFile::new("a.policy", source, false));
    let compiled = policyc::compile(policyc::source::World::new(sources, jiff::civil::date(2026, 1, 31)));
    let found = |code: &str, of: &str| {
        let says = |finding: &&policyc::diagnostics::Diagnostic| finding.code == *code && finding.message.contains(&format!("`{of}`"));
        compiled.findings.iter().any(|finding| says(&finding))
    };
    let outputs = built(&compiled.model);
    let complete = ["art-30-1-controller-record", "art-30-1-purpose-record", "art-30-1-g-activity", "art-5-1-e-retention-missing"];
    let mut gaps = Vec::new();
    for name in ["acme-controller", "acme-processor"] {
        for row in rows(text(&outputs, &format!("register/{name}.csv"))) {
            let mandatory = match name {
                "acme-controller" => &["Purposes", "Categories of data subjects", "Categories of personal data", "Recipients"][..],
                _ => &["Controllers on whose behalf", "Categories of processing"],
            };
            let silent = |heading: &&&str| cell(&row, heading) == "not stated";
            let names = mandatory.iter().chain(&["Security measures", "Contact details"]).filter(silent).map(|heading| (*heading).to_owned());
            gaps.push((cell(&row, "Activity").to_owned(), names.collect::<Vec<_>>()));
        }
    }
    let gap = |of: &str, names: &[&str]| (of.to_owned(), names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    let whole = ["Purposes", "Categories of data subjects", "Categories of personal data", "Recipients", "Contact details"];
    assert_eq!(
        gaps,
        [
            gap("Nothing said", &whole),
            gap("Things", &["Security measures", "Contact details"]),
            gap(
                "Things: Part",
                &["Categories of data subjects", "Categories of personal data", "Recipients", "Security measures", "Contact details"]
            ),
            gap("Hosting", &["Controllers on whose behalf", "Security measures", "Contact details"]),
        ]
    );
    let [controller, purpose, measures, retention] = complete.map(|code| format!("gdpr/{code}"));
    assert!(found(&controller, "silent") && found(&purpose, "things.part"));
    assert!(found(&measures, "things") && found(&measures, "hosting") && !found(&measures, "silent"));
    assert!(found(&retention, "things") && found("gdpr/art-30-1-a-contact", "acme") && found("gdpr/art-30-2-processor-record", "hosting"));
}

#[test]
fn data_that_are_kept_equally_long_stand_together() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
activity notes "Notes" { data: full-name, email-address, salary; retention: 1 year, 2 years for salary }
"#;
    let rows = recorded(source, "acme-controller");
    assert_eq!(cell(&rows[0], "Time limits for erasure"), "Full name and e-mail address: 1 year; Salary: 2 years");
}

#[test]
fn recipients_under_a_heading_and_groups_within_groups_are_said_once() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
organisation host "Host Ltd"
organisation mailer "Mailer Ltd"
group outer "Outer" {
  recipients: (host as "hosting", mailer as "mail") under "Services such as"
  group one "One" { activity a "A" { data: full-name } activity b "B" { data: salary } }
  group two "Two" { activity c "C" { data: full-name } }
}
activity d "D" { data: full-name; recipients: none }
"#;
    let outputs = built(&model(&[("a.policy".to_owned(), source.to_owned())]));
    let page = text(&outputs, "register/acme-controller.md");
    let outer = between(page, "### Outer\n", "### D\n");
    let stated = "\nIn all of the following:\n\n- **Recipients:** Services such as: Host Ltd (hosting) and Mailer Ltd (mail)\n";
    assert!(outer.starts_with(stated) && page.matches("Services such as").count() == 1, "{page}");
    assert!(outer.contains("\n#### One\n\n##### A\n") && outer.contains("\n#### Two\n"), "{outer}");
}

#[test]
fn what_is_stated_of_some_data_alone_is_missing_of_the_others() {
    let source = r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
data lead "Leads" { items: email-address; source: the-person; retention: 1 year }
activity notes "Notes" { data: lead, full-name, salary }
"#;
    let rows = recorded(source, "acme-controller");
    assert_eq!(cell(&rows[0], "Time limits for erasure"), "Leads: 1 year; Full name and salary: not stated");
    assert_eq!(cell(&rows[0], "Source of the data"), "Leads: the data subject; Full name and salary: not stated");
}
