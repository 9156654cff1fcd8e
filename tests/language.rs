//! Projects in the language, with what is to be found in them and what is to be read from their models.
//!
//! Each file of `tests/language` holds cases: `//# case: title` begins one, `//# file: path` begins a further file of its project
//! (`policyc.toml` among them). After its source stand the findings, `//! line:column-line:column level code message`, and the
//! facts, `//? question = answer` (see `support/facts.rs`). `UPDATE_EXPECT=1 cargo test --test language` writes both anew; a question
//! is written by hand. Lines are counted from the case's or file's first one.

#![cfg(test)]
#![expect(clippy::string_slice, reason = "a test that cannot read its files has failed")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/facts.rs"]
mod facts;

use std::path::{Path, PathBuf};

use policyc::diagnostics::CODES;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "policy") {
            found.push(path);
        }
    }
}

#[test]
fn every_code_is_found_in_some_file() {
    let mut paths = Vec::new();
    for folder in ["tests/language", "tests/syntax"] {
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut paths);
    }
    let texts: Vec<String> = paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let found = |code: &str| texts.iter().flat_map(|text| text.lines()).any(|line| line.starts_with("//!") && line.contains(&format!(" {code} ")));
    let silent: Vec<&str> = CODES.iter().map(|info| info.code).filter(|code| !found(code)).collect();
    assert!(silent.is_empty(), "nothing tests these: {silent:?}");
}

#[test]
fn cases_say_what_is_expected_of_them() {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/language"), &mut paths);
    paths.sort();
    assert!(paths.len() > 1, "the files of cases are missing");
    let mut wrong = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        let answered = cases::answer(&text);
        if answered == text {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&path, answered).unwrap();
        } else {
            wrong.push(format!("{}:\n{}", path.display(), cases::difference(&text, &answered)));
        }
    }
    assert!(wrong.is_empty(), "these differ; UPDATE_EXPECT=1 writes them anew:\n{}", wrong.join("\n"));
}
