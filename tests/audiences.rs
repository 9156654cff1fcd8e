//! One policy, several laws: each activity is looked at under every law of its controllers, subjects and readers, and a finding says which.

#![cfg(test)]

use jiff::civil::{Date, date};
use policyc::compile;
use policyc::source::{SourceFile, Sources, World};

/// The findings of some rules in a policy as of a day, each with the laws it is under.
fn found(source: &str, day: Date, codes: &[&str]) -> Vec<String> {
    let mut sources = Sources::new();
    sources.add(SourceFile::new("a.policy", source, false));
    let compiled = compile(World { as_of: Some(day), ..World::new(sources, day) });
    let wrong: Vec<&str> = compiled.findings.iter().filter(|finding| finding.is_source_error()).map(|finding| finding.message.as_ref()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let asked = compiled.findings.iter().filter(|finding| codes.iter().any(|code| finding.code.starts_with(code)));
    let mut found: Vec<String> = asked
        .map(|finding| {
            let laws = finding.notes.iter().find_map(|note| note.strip_prefix("under ")?.split_once(": ")).map_or("no law", |(laws, _)| laws);
            format!("{} under {laws}", finding.code)
        })
        .collect();
    found.sort();
    found
}

const GDPR: &str = "the General Data Protection Regulation";
const UK: &str = "the UK General Data Protection Regulation";
const SWISS: &str = "the Federal Act on Data Protection";

/// A company outside of Europe with readers in the Union, the United Kingdom and Switzerland.
fn everywhere(rest: &str) -> String {
    format!(
        r#"organisation shop "Shop Inc" {{ ours: yes; location: US; emails: "privacy@shop.example" }}
notice privacy "Privacy notice" {{ audience: customers in EEA, customers in GB, customers in CH }}
{rest}"#
    )
}

#[test]
fn a_recognised_interest_is_a_basis_in_the_united_kingdom_only_and_only_since_its_day() {
    let source = everywhere(
        r#"activity fraud "Fraud" { purposes: fraud-prevention; data: full-name; basis: recognised-legitimate-interest "preventing crime" }"#,
    );
    let codes = ["gdpr/art-6-1-recognised-interest", "uk/art-6-1-ea", "gdpr/art-6-1-basis-missing"];
    assert_eq!(found(&source, date(2026, 2, 5), &codes), [format!("gdpr/art-6-1-recognised-interest under {GDPR}")]);
    assert_eq!(
        found(&source, date(2026, 2, 4), &codes),
        [format!("gdpr/art-6-1-recognised-interest under {GDPR}"), format!("uk/art-6-1-ea-not-yet under {UK}")]
    );
    assert_eq!(found(&source, date(2020, 6, 1), &codes), [format!("gdpr/art-6-1-recognised-interest under {GDPR}")]);
}

#[test]
fn a_basis_for_one_country_is_looked_at_under_its_law_alone() {
    let codes = ["gdpr/art-6-1-recognised-interest", "gdpr/art-6-1-basis-missing"];
    let keyed = r#"activity fraud "Fraud" { purposes: fraud-prevention; data: full-name; basis: recognised-legitimate-interest "preventing crime" in GB, legitimate-interests "preventing fraud" }"#;
    assert_eq!(found(&everywhere(keyed), date(2026, 11, 1), &codes), Vec::<String>::new());
    let alone =
        r#"activity fraud "Fraud" { purposes: fraud-prevention; data: full-name; basis: recognised-legitimate-interest "preventing crime" in GB }"#;
    assert_eq!(found(&everywhere(alone), date(2026, 11, 1), &codes), [format!("gdpr/art-6-1-basis-missing under {GDPR}")]);
    // Who is established in the Union answers under its law for people everywhere.
    let established = everywhere(keyed).replace("location: US", "location: DE");
    assert_eq!(found(&established, date(2026, 11, 1), &codes), [format!("gdpr/art-6-1-recognised-interest under {GDPR}")]);
}

#[test]
fn what_two_laws_ask_is_found_once_and_names_both() {
    let source = everywhere(r#"activity news "News" { purposes: newsletter; data: email-address; basis: legitimate-interests }"#);
    assert_eq!(
        found(&source, date(2026, 11, 1), &["gdpr/art-6-1-f-interest-stated"]),
        [format!("gdpr/art-6-1-f-interest-stated under {GDPR} and {UK}")]
    );
    assert_eq!(found(&source, date(2020, 12, 1), &["gdpr/art-6-1-f-interest-stated"]), [format!("gdpr/art-6-1-f-interest-stated under {GDPR}")]);
}

#[test]
fn no_basis_is_asked_for_where_only_people_in_switzerland_are_concerned() {
    let swiss = r#"organisation laden "Laden AG" { ours: yes; location: CH; emails: "info@laden.example" }
subjects swiss "customers in Switzerland" { resident-in: CH }
activity orders "Orders" { purposes: order-processing; subjects: swiss; data: full-name; recipients: none }
notice privacy "Privacy notice" { audience: swiss }"#;
    assert_eq!(found(swiss, date(2026, 11, 1), &["gdpr/", "uk/", "ch/"]), Vec::<String>::new());
    let german = swiss.replace("resident-in: CH", "resident-in: CH, DE");
    assert_eq!(found(&german, date(2026, 11, 1), &["gdpr/art-6-1-basis"]), [format!("gdpr/art-6-1-basis-missing under {GDPR}")]);
}

#[test]
fn each_law_has_its_own_adequate_countries() {
    let codes = ["gdpr/art-44", "gdpr/art-45", "uk/transfer-as-of", "ch/art-16-annex-1"];
    let to = |place: &str, mechanism: &str| {
        everywhere(&format!(
            r#"organisation host "Host" {{ location: {place} }}
activity orders "Orders" {{ purposes: order-processing; data: full-name; basis: contract; recipients: host }}
transfer to-host "To Host" {{ importer: host; mechanism: {mechanism} }}"#
        ))
    };
    let uk = format!("uk/transfer-as-of under {UK}");
    let swiss = format!("ch/art-16-annex-1-as-of under {SWISS}");
    assert_eq!(found(&to("BR", "eu-adequacy-brazil"), date(2026, 11, 1), &codes), [swiss.clone(), uk.clone()]);
    assert_eq!(found(&to("JP", "eu-adequacy-japan"), date(2026, 11, 1), &codes), std::slice::from_ref(&swiss));
    assert_eq!(found(&to("NZ", "eu-adequacy-new-zealand"), date(2026, 11, 1), &codes), Vec::<String>::new());
    assert_eq!(found(&to("US", "scc-2021 under gdpr, uk-addendum, ch-scc"), date(2026, 11, 1), &codes), Vec::<String>::new());
    assert_eq!(found(&to("US", "scc-2021 under gdpr"), date(2026, 11, 1), &codes), [swiss, uk]);
}

#[test]
fn gibraltar_and_monaco_are_adequate_for_some() {
    let codes = ["gdpr/art-44-mechanism", "uk/transfer-as-of", "ch/art-16-annex-1"];
    let to = |place: &str| {
        everywhere(&format!(
            r#"organisation host "Host" {{ location: {place} }}
activity orders "Orders" {{ purposes: order-processing; data: full-name; basis: contract; recipients: host }}
transfer to-host "To Host" {{ importer: host }}"#
        ))
    };
    let eu = format!("gdpr/art-44-mechanism-missing under {GDPR}");
    assert_eq!(found(&to("GI"), date(2026, 11, 1), &codes), std::slice::from_ref(&eu));
    assert_eq!(found(&to("MC"), date(2026, 11, 1), &codes), [eu.clone(), format!("uk/transfer-as-of under {UK}")]);
    assert_eq!(found(&to("GI"), date(2019, 6, 1), &codes), Vec::<String>::new());
}

#[test]
fn the_swiss_us_framework_holds_since_its_day_and_for_switzerland_alone() {
    let source = r#"organisation laden "Laden AG" { ours: yes; location: CH; emails: "info@laden.example" }
organisation inc "Inc" { location: US }
certification dpf "Data Privacy Framework" { holder: inc; framework: ch-us-dpf }
activity orders "Orders" { purposes: order-processing; data: full-name; recipients: inc }
transfer to-inc "To Inc" { importer: inc; mechanism: ch-us-dpf }"#;
    let codes = ["ch/art-16", "uk/", "gdpr/art-4"];
    assert_eq!(found(source, date(2024, 9, 14), &codes), [format!("ch/art-16-annex-1-as-of under {SWISS}")]);
    assert_eq!(found(source, date(2024, 9, 15), &codes), Vec::<String>::new());
    assert_eq!(found(source, date(2023, 8, 31), &codes), Vec::<String>::new());
}

#[test]
fn automated_decisions_have_other_gates_in_each_law() {
    let source = everywhere(
        r#"activity credit "Pay by invoice" { purposes: credit-check; data: full-name; basis: legitimate-interests "not losing money"; automated: yes; safeguards: "you can have one of us look at it" }"#,
    );
    let codes = ["gdpr/art-22-1", "uk/art-22", "ch/art-21"];
    assert_eq!(found(&source, date(2026, 2, 5), &codes), [format!("gdpr/art-22-1-gateway under {GDPR}")]);
    assert_eq!(found(&source, date(2026, 2, 4), &codes), [format!("gdpr/art-22-1-gateway under {GDPR} and {UK}")]);
}

#[test]
fn counting_visits_is_free_of_consent_in_the_united_kingdom_only() {
    let source = everywhere(
        r#"activity use "Seeing how our site is used" { purposes: analytics; data: ip-address; basis: legitimate-interests "improving our site"; trackers: counting }
tracker counting "Counting" { purposes: analytics; lifetime: 1 year; refusal: "the link \"Cookies\" at the foot of each page" }"#,
    );
    let codes = ["uk/pecr", "eprivacy/art-5-3-consent"];
    let union = "eprivacy/art-5-3-consent under the ePrivacy Directive".to_owned();
    let british = "uk/pecr-reg-6 under the Privacy and Electronic Communications Regulations".to_owned();
    assert_eq!(found(&source, date(2026, 2, 5), &codes), std::slice::from_ref(&union));
    assert_eq!(found(&source, date(2026, 2, 4), &codes), [union, british]);
}

#[test]
fn a_recipient_of_one_activity_stands_under_that_activity_s_laws() {
    let source = r#"organisation laden "Laden AG" { ours: yes; location: CH; emails: "info@laden.example" }
organisation mailer "Mailer Inc" { location: US }
organisation packer "Packer Inc" { location: US }
subjects swiss "customers in Switzerland" { resident-in: CH }
subjects german "customers in Germany" { resident-in: DE }
activity news "News" { purposes: newsletter; subjects: swiss; data: email-address; recipients: mailer }
activity parcels "Parcels" { purposes: delivery; subjects: german; data: postal-address; basis: contract; recipients: packer }"#;
    let codes = ["gdpr/art-44-undeclared", "ch/art-16-undeclared"];
    assert_eq!(
        found(source, date(2026, 11, 1), &codes),
        [
            format!("ch/art-16-undeclared under {SWISS}"),
            format!("ch/art-16-undeclared under {SWISS}"),
            format!("gdpr/art-44-undeclared-transfer under {GDPR}"),
        ]
    );
}

#[test]
fn laws_begin_and_end_by_territory() {
    let of = |place: &str, day: Date| {
        let source = format!(
            r#"organisation shop "Shop" {{ ours: yes; location: {place} }}
activity news "News" {{ purposes: newsletter; data: email-address; basis: legitimate-interests }}"#
        );
        found(&source, day, &["gdpr/art-6-1-f-interest-stated"]).join(", ")
    };
    let under = |laws: &str| format!("gdpr/art-6-1-f-interest-stated under {laws}");
    assert_eq!(of("DE", date(2018, 5, 24)), "");
    assert_eq!(of("DE", date(2018, 5, 25)), under(GDPR));
    for place in ["IS", "LI", "NO"] {
        assert_eq!(of(place, date(2018, 7, 19)), "");
        assert_eq!(of(place, date(2018, 7, 20)), under(GDPR));
    }
    assert_eq!(of("GB", date(2020, 12, 30)), under(GDPR));
    assert_eq!(of("GB", date(2020, 12, 31)), under(&format!("{GDPR} and {UK}")));
    assert_eq!(of("GB", date(2021, 1, 1)), under(UK));
    assert_eq!(of("GI", date(2020, 12, 31)), under(GDPR));
    assert_eq!(of("GI", date(2021, 1, 1)), "");
    assert_eq!(of("CH", date(2026, 11, 1)), "");
}

#[test]
fn a_key_says_where_people_live() {
    let source = r#"organisation shop "Shop Inc" { ours: yes; location: US }
activity fraud "Fraud" { purposes: fraud-prevention; data: full-name; basis: legitimate-interests in DE, recognised-legitimate-interest in GB }"#;
    let codes = ["gdpr/art-6-1-f-interest-stated", "gdpr/art-6-1-recognised-interest", "uk/art-6-1-ea"];
    assert_eq!(found(source, date(2026, 11, 1), &codes), [format!("gdpr/art-6-1-f-interest-stated under {GDPR}")]);
}

#[test]
fn values_for_some_people_stand_under_the_laws_of_these() {
    let source = r#"organisation shop "Shop Inc" { ours: yes; location: US }
subjects british "customers in the United Kingdom" { resident-in: GB }
subjects german "customers in Germany" { resident-in: DE }
activity fraud "Fraud" {
  purposes: fraud-prevention; subjects: british, german; data: full-name
  basis: legitimate-interests for german, legitimate-interests "preventing fraud" for british
}"#;
    let codes = ["gdpr/art-6-1-f-interest-stated"];
    assert_eq!(found(source, date(2026, 11, 1), &codes), [format!("gdpr/art-6-1-f-interest-stated under {GDPR}")]);
}

#[test]
fn children_in_the_united_kingdom_consent_at_thirteen_under_the_law_of_the_day() {
    let of = |age: u8, day: Date| {
        let source = format!(
            r#"organisation toys "Toys Ltd" {{ ours: yes; location: GB }}
service game "Our game" {{ children: directed; minimum-age: {age} }}
activity scores "Scores" {{ purposes: service-provision; services: game; data: full-name; basis: consent }}"#
        );
        found(&source, day, &["gdpr/art-8", "uk/art-8"]).join(", ")
    };
    assert_eq!(of(13, date(2019, 6, 1)), "");
    assert_eq!(of(12, date(2019, 6, 1)), format!("gdpr/art-8-age-threshold under {GDPR}"));
    assert_eq!(of(13, date(2026, 11, 1)), "");
    assert_eq!(of(12, date(2026, 11, 1)), format!("uk/art-8-age-13 under {UK}"));
}

#[test]
fn one_without_a_location_is_established_where_it_is_registered_or_has_its_address() {
    let of = |says: &str| {
        let source = format!(
            r#"organisation shop "Shop" {{ ours: yes; {says} }}
activity news "News" {{ purposes: newsletter; data: email-address; basis: legitimate-interests }}"#
        );
        found(&source, date(2026, 11, 1), &["gdpr/art-6-1-f-interest-stated"]).join(", ")
    };
    let under = |laws: &str| format!("gdpr/art-6-1-f-interest-stated under {laws}");
    assert_eq!(of("emails: \"info@shop.example\""), "");
    assert_eq!(of("registrations: \"556677-8899\""), "");
    assert_eq!(of("registrations: \"556677-8899\" in SE"), under(GDPR));
    assert_eq!(of("addresses: \"1 High Street, London\" in GB"), under(UK));
    assert_eq!(of("registrations: \"556677-8899\" in SE; addresses: \"1 High Street, London\" in GB"), under(&format!("{GDPR} and {UK}")));
    assert_eq!(of("registrations: \"556677-8899\" in SE; location: US"), "");
}
