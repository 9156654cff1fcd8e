//! `docs/findings.md` tells of every code of the compiler's own, and its examples show what they say: in the first the code is found, in those
//! after "Instead:" it is not.

#![cfg(test)]

use jiff::civil::date;
use policyc::diagnostics::{CODES, Family, code_info};
use policyc::law::pages::findings;
use policyc::source::{Rules, SourceFile, Sources, World};

fn codes(source: &str) -> Vec<String> {
    let mut sources = Sources::new();
    sources.add(SourceFile::new("a.policy", source, false));
    let world = World { rules: Rules::None, ..World::new(sources, date(2026, 11, 1)) };
    policyc::compile(world).findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn every_code_is_explained_and_its_examples_are_true() {
    let mut wrong = Vec::new();
    for page in findings() {
        if page.why.is_none() || page.examples.is_empty() {
            wrong.push(format!("{} is not explained", page.code));
        }
        for example in &page.examples {
            let found = codes(&example.source);
            let is_of_source = |code: &String| code_info(code).is_some_and(|info| info.family == Family::Source);
            if found.contains(&page.code) == example.passes || example.passes && found.iter().any(is_of_source) {
                wrong.push(format!("{} {}: {found:?}", page.code, example.title));
            }
        }
    }
    assert!(wrong.is_empty(), "docs/findings.md:\n{}", wrong.join("\n"));
}

#[test]
fn it_has_the_codes_in_their_order_and_no_others() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/findings.md")).unwrap();
    let there: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let codes: Vec<&str> = CODES.iter().map(|info| info.code).collect();
    assert_eq!(there, codes);
}
