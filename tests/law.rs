//! Every rule of the library does what its examples say, and has some that pass and some that fail.

#![cfg(test)]

use jiff::civil::date;
use policyc::law::{examples, library};
use policyc::schema::Field;
use policyc::source::{Rules, SourceFile, Sources, World};

#[test]
fn every_rule_names_only_what_exists() {
    let mut wrong = String::new();
    for page in library::pages() {
        let mut sources = Sources::new();
        sources.add(SourceFile::new(page.path, page.source, false));
        let world = World { rules: Rules::None, ..World::new(sources, date(2026, 11, 1)) };
        for finding in policyc::compile(world).findings.iter().filter(|finding| finding.is_source_error()) {
            wrong.push_str(&format!("\n{}: {} ({})", page.code, finding.message, finding.help.as_deref().unwrap_or_default()));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_does_what_its_examples_say() {
    let mut wrong = String::new();
    for page in library::pages() {
        let subject = examples::Subject { code: page.code.to_owned(), laws: page.names(Field::Regime), own: None };
        for failure in page.examples.iter().filter_map(|example| examples::run(&subject, example, date(2026, 11, 1))) {
            wrong.push_str(&format!("\n{} \"{}\": {}", page.code, failure.example.title, failure.message));
            for found in failure.findings {
                let finding = found.finding;
                wrong.push_str(&format!("\n    [{}] {} ({})", finding.code, finding.message, finding.help.unwrap_or_default()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_has_examples_on_both_sides_and_says_why() {
    let mut wrong = Vec::new();
    for page in library::pages() {
        let passes = page.examples.iter().filter(|example| example.passes).count();
        let fails = page.examples.len() - passes;
        if passes == 0 || fails == 0 {
            wrong.push(format!("{} has {passes} passing and {fails} failing examples", page.code));
        }
        for field in [Field::Cites, Field::Level, Field::Says, Field::Help, Field::Why] {
            if page.field(field).is_none() {
                wrong.push(format!("{} has no {}", page.code, field.word()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// A finding that a reader cannot go to is of no use: each stands in a file of the project, also where something is missing.
#[test]
fn every_finding_of_a_rule_has_a_place_in_the_project() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in library::pages() {
        for example in page.examples.iter().filter(|example| !example.passes) {
            let mut sources = Sources::new();
            sources.add(SourceFile::new("example.policy", example.source.clone(), false));
            sources.add(SourceFile::new("laws.policy", format!("use {}\n", page.names(Field::Regime).join(", ")), false));
            let world = World { rules: Rules::Only(page.code.to_owned()), as_of: example.at, ..World::new(sources, date(2026, 11, 1)) };
            let compiled = policyc::compile(world);
            for finding in compiled.findings.iter().filter(|finding| finding.code == page.code) {
                seen += 1;
                let file = compiled.model.sources.file(finding.primary.place.file);
                if file.path != "example.policy" || file.slice(finding.primary.place.span).is_empty() {
                    wrong.push(format!("{} \"{}\": {} in {}", page.code, example.title, finding.message, file.path));
                }
            }
        }
    }
    assert!(seen > 0);
    assert_eq!(wrong, Vec::<String>::new());
}
