//! The pages below `docs/rules` are what the rules of the library say. `UPDATE_EXPECT=1 cargo test --test rule_pages` writes them anew.

#![cfg(test)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use policyc::law::pages::docs;

const COMMAND: &str = "UPDATE_EXPECT=1 cargo test --test rule_pages";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules")
}

/// The pages that stand there, by path.
fn found() -> BTreeMap<String, String> {
    let files = walkdir::WalkDir::new(root()).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let page = |path: &Path| {
        let short = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        (short, std::fs::read_to_string(path).unwrap())
    };
    files.map(|entry| page(entry.path())).collect()
}

#[test]
fn rule_pages_are_current() {
    let expected: BTreeMap<String, String> = docs().into_iter().map(|doc| (doc.path, doc.text)).collect();
    let mut there = found();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        for path in there.keys().filter(|path| !expected.contains_key(*path)) {
            std::fs::remove_file(root().join(path)).unwrap();
        }
        for (path, text) in expected.iter().filter(|(path, text)| there.get(*path) != Some(*text)) {
            std::fs::create_dir_all(root().join(path).parent().unwrap()).unwrap();
            std::fs::write(root().join(path), text).unwrap();
        }
        there = found();
    }
    let differs = |path: &&String| there.get(*path) != expected.get(*path);
    let mut wrong: Vec<&String> = there.keys().chain(expected.keys()).filter(differs).collect();
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "docs/rules is out of date: run `{COMMAND}`; these pages differ: {wrong:?}");
}

#[test]
fn links_between_pages_lead_somewhere() {
    let pages = found();
    assert!(pages.len() > 50);
    let mut links = 0;
    for (path, text) in &pages {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|link| link.ends_with(".md")) {
            let target = root().join(path).parent().unwrap().join(link);
            assert!(target.is_file(), "docs/rules/{path}: {link}");
            links += 1;
        }
    }
    assert!(links > pages.len() * 2);
}
