//! Nothing declared for the audience is lost: `everything.policy` uses every field of every kind that a notice prints, with every
//! qualifier, and each text in it is found in the notice.

use std::collections::BTreeSet;

use policyc::model::{FieldValue, Model};
use policyc::schema::{Field, Kind, Prep, kind_spec};

use super::*;

const EVERYTHING: &str = include_str!("everything.policy");

/// Qualifiers that only say where a value holds or by what it is chosen are seen in the notice's words, not in their own.
fn used(model: &Model) -> BTreeSet<(Kind, Field, Option<Prep>)> {
    let mut used = BTreeSet::new();
    for (_, entity) in model.entities.iter().filter(|(id, entity)| !entity.library && !model.in_template(*id)) {
        for entry in &entity.fields {
            used.insert((entity.kind, entry.field, None));
            if let FieldValue::Values(values) = &entry.value {
                let quals = values.iter().flat_map(|value| value.quals.iter());
                used.extend(quals.map(|qual| (entity.kind, entry.field, Some(qual.prep))));
            }
        }
    }
    used
}

#[test]
fn everything_is_declared() {
    let compilation = project(EVERYTHING);
    let used = used(&compilation.model);
    let mut missing = Vec::new();
    for &kind in super::labels::SHOWN {
        for field in kind_spec(kind).all_fields().filter(|field| !policyc::compose::notice::is_internal(field.id)) {
            if !used.contains(&(kind, field.id, None)) {
                missing.push(format!("{} {}", kind.word(), field.id.word()));
            }
            for qual in field.quals {
                if !used.contains(&(kind, field.id, Some(qual.prep))) {
                    missing.push(format!("{} {} {}", kind.word(), field.id.word(), qual.prep.word()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "everything.policy lacks\n{}", missing.join("\n"));
}

/// Every text in quotes of a source, except in fields that no notice prints.
fn texts(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in source.lines() {
        let internal =
            line.trim_start().split_once(':').and_then(|(name, _)| Field::parse(name.trim())).is_some_and(policyc::compose::notice::is_internal);
        if internal || line.trim_start().starts_with("//") {
            continue;
        }
        found.extend(line.split('"').skip(1).step_by(2).filter(|text| !text.is_empty()).map(str::to_owned));
    }
    found
}

/// A notice's text without marks, links and capital letters.
fn seen(text: &str) -> String {
    let mut out = String::new();
    let mut skipping = false;
    for (at, c) in text.char_indices() {
        match c {
            '(' if text.as_bytes().get(at.wrapping_sub(1)) == Some(&b']') => skipping = true,
            ')' if skipping => skipping = false,
            '[' | ']' | '*' | '`' if !skipping => {}
            _ if skipping => {}
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

fn lost(source: &str, notice: &str) -> Vec<String> {
    let plain = seen(notice);
    let shown = |text: &str| {
        let bare = text.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.").trim_end_matches('/');
        // References in braces read as what they refer to.
        text.to_lowercase().split(['{', '}']).step_by(2).all(|part| plain.contains(part))
            || plain.contains(&bare.to_lowercase())
            || notice.contains(text)
    };
    texts(source).into_iter().filter(|text| !shown(text)).collect()
}

#[test]
fn notices_without_sections_lose_nothing_of_the_examples() {
    for name in ["hello", "qcontact"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
        let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let mut source = String::new();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "policy") && !path.ends_with("notice.policy")) {
            source += &std::fs::read_to_string(path).unwrap();
        }
        // Facts that only a laid-out notice prints are taken out with it; what remains must be in one of the standard sections.
        let source = source.split("\nnotice ").next().unwrap();
        let notice = first_notice(&project(&format!("{source}\nnotice all \"All\" {{}}")));
        let lost = lost(source, &notice);
        assert!(lost.is_empty(), "{name}: not in the notice: {lost:#?}");
    }
}

#[test]
fn nothing_is_lost() {
    let notice = notice_of(&project(EVERYTHING));
    let lost = lost(EVERYTHING, &notice);
    assert!(lost.is_empty(), "not in the notice: {lost:#?}");
    insta::assert_snapshot!("everything", notice);
}
