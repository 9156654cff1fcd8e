//! Sentences of other languages: terms in the form that a sentence asks for, and nothing that no language has words for.

use std::collections::BTreeSet;

use policyc::compose::{Language, notice};
use policyc::schema::Kind;

use super::*;

fn in_language(source: &str, tag: &str) -> String {
    let mut sources = Sources::new();
    sources.add(SourceFile::new("a.policy", source, false));
    let mut world = World { rules: policyc::source::Rules::None, ..World::new(sources, jiff::civil::date(2026, 1, 31)) };
    world.config.language = Some(tag.to_owned());
    let compilation = compile(world);
    let (id, _) = compilation.model.of_kind(Kind::Notice).next().expect("a notice");
    outline::text(&notice::notice(&compilation.model, id, tag))
}

#[test]
fn no_language_lacks_words_for_anything() {
    let english = [include_str!("../../stdlib/text/en.ftl"), include_str!("../../stdlib/text/register/en.ftl")].concat();
    let names: BTreeSet<&str> =
        english.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name).filter(|name| name.contains('-')).collect();
    assert!(names.len() > 300);
    let compilation = project(include_str!("everything.policy"));
    for tag in Language::known() {
        for (id, _) in compilation.model.of_kind(Kind::Notice) {
            let text = outline::text(&notice::notice(&compilation.model, id, tag));
            let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
            // Anchors are made of names of fields and sections.
            let leaked: Vec<_> = names.iter().filter(|name| words.contains(**name) && !text.contains(&format!("#{name}"))).collect();
            assert!(leaked.is_empty(), "{tag}: {leaked:?}");
        }
    }
}

#[test]
fn german_terms_take_the_form_that_the_sentence_asks_for() {
    let text = in_language(
        r#"organisation acme "Acme" { ours: yes; registrations: "CHE-1" in CH; location: US and CH }
region north "Nordland" { members: SE, NO }
subjects guests "Gäste" {}
activity stays "Aufenthalte" {
  purposes: booking; subjects: guests; data: full-name, ip-address, age
  basis: legitimate-interests "Haus voll" of us, legitimate-interests of us and customers
  source: the-person, employer-of-the-person via "Post"
  retention:
    6 years after contract-end,
    1 month after last-contact for full-name,
    until objection for ip-address in north
}
retention logs "Protokolle" { data: ip-address; period: account-active, up-to 3 days after sending }
rights r { to: guests in CH and IE; against: acme; law: gdpr; grants: access }
jurisdiction swiss "Schweiz" { residents: CH; law: CH; courts: "Zürich" in CH }
notice n "N" { audience: guests; section activities; section retention; section rights; section jurisdictions; section controllers }"#,
        "de",
    );
    for said in [
        "Eingetragen in der Schweiz unter der Nummer CHE-1.",
        "Vereinigte Staaten und Schweiz",
        "Unsere berechtigten Interessen",
        "Berechtigte Interessen von uns und Kunden",
        "6 Jahre nach dem Vertragsende",
        "1 Monat nach dem letzten Kontakt",
        "In Nordland: bis zum Widerspruch",
        "Solange das Konto besteht",
        "Bis zu 3 Tagen nach dem Versand der Nachricht",
        "Gäste, die in der Schweiz und in Irland leben",
        "Sie haben diese Rechte gegenüber [Acme](#organisation-acme) nach der Datenschutz-Grundverordnung:",
        "Das Recht der Schweiz",
    ] {
        assert!(text.contains(said), "{said}:\n{text}");
    }
}

#[test]
fn english_terms_stay_as_they_are() {
    let text = in_language("organisation acme \"Acme\" { ours: yes; registrations: \"1\" in US }\nnotice n \"N\" {}", "en");
    assert!(text.contains("Registered in the United States under number 1."), "{text}");
}

#[test]
fn a_glossary_in_order_is_in_order_in_each_language() {
    let source = r#"organisation acme "Acme" { ours: yes }
term account "account" { definition: "…" }
term order "order" { definition: "…" }
term recipient "recipient" { definition: "…" }
notice n "N" { languages: en, de; section definitions }"#;
    let catalogue = "msgctxt \"term/account.title\"\nmsgid \"account\"\nmsgstr \"Konto\"\n\nmsgctxt \"term/order.title\"\nmsgid \"order\"\nmsgstr \"Auftrag\"\n\n\
                     msgctxt \"term/recipient.title\"\nmsgid \"recipient\"\nmsgstr \"Empfänger\"\n";
    let mut sources = Sources::new();
    sources.add(SourceFile::new("a.policy", source, false));
    let mut world = World { rules: policyc::source::Rules::None, ..World::new(sources, jiff::civil::date(2026, 1, 31)) };
    world.catalogues.insert("de".to_owned(), policyc::source::catalogue::Catalogue::parse(catalogue).unwrap());
    let compilation = compile(world);
    let (id, _) = compilation.model.of_kind(Kind::Notice).next().unwrap();
    let order = |tag: &str, names: [&str; 3]| {
        let text = outline::text(&notice::notice(&compilation.model, id, tag));
        let places = names.map(|name| text.find(name).unwrap_or_else(|| panic!("{name}:\n{text}")));
        assert!(places.is_sorted(), "{text}");
    };
    order("en", ["“account”", "“order”", "“recipient”"]);
    order("de", ["„Auftrag“", "„Empfänger“", "„Konto“"]);
}
