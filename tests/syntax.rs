//! Files of the language with what is to be said of them, and what is to be read from them, at their end.
//!
//! Lines after the source that begin with `//!` are the findings (`line:column code message`), those with `//>` the syntax tree.
//! `UPDATE_EXPECT=1 cargo test --test syntax` writes them anew.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::string_slice, reason = "a test that cannot read its files has failed")]

#[path = "support/dump.rs"]
mod dump;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use policyc::source::{FileId, SourceFile};
use policyc::syntax::parse;

/// The source without the lines that say what is expected.
fn source(text: &str) -> &str {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("//!") || line.starts_with("//>") {
            return &text[..end];
        }
        end += line.len();
    }
    text
}

fn expected(path: &Path, source: &str) -> String {
    let mut findings = Vec::new();
    let tree = parse(FileId(0), source, &mut findings);
    let file = SourceFile::new(path.to_string_lossy(), source, false);
    let at = |offset: u32| {
        let place = file.line_column(offset);
        format!("{}:{}", place.line, place.column)
    };
    let mut out = String::new();
    for finding in &findings {
        let span = finding.primary.place.span;
        let _ = writeln!(out, "//! {}-{} {} {}", at(span.start), at(span.end), finding.code, finding.message);
        for label in std::iter::once(&finding.primary).chain(&finding.related).filter(|label| !label.text.is_empty()) {
            let _ = writeln!(out, "//!   {}: {}", at(label.place.span.start), label.text);
        }
        if let Some(help) = &finding.help {
            let _ = writeln!(out, "//!   help: {help}");
        }
        if let Some(fix) = &finding.fix {
            let edits: Vec<String> =
                fix.edits.iter().map(|(place, text)| format!("{}-{} {text:?}", at(place.span.start), at(place.span.end))).collect();
            let _ = writeln!(out, "//!   fix: {} ({})", fix.title, edits.join(", "));
        }
    }
    for line in dump::file(&tree, source).lines() {
        let _ = writeln!(out, "//> {line}");
    }
    out
}

fn files(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax").join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "policy"));
    files.sort();
    assert!(!files.is_empty());
    files
}

fn check(folder: &str, sound: bool) {
    let mut wrong = Vec::new();
    for path in files(folder) {
        let text = std::fs::read_to_string(&path).unwrap();
        let source = source(&text);
        let expected = expected(&path, source);
        assert_eq!(sound, !expected.contains("//!"), "{}: valid files have no findings and broken ones have some\n{expected}", path.display());
        if text != format!("{source}{expected}") {
            if std::env::var_os("UPDATE_EXPECT").is_some() {
                std::fs::write(&path, format!("{source}{expected}")).unwrap();
            } else {
                wrong.push(format!("{}:\n{expected}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "these differ; UPDATE_EXPECT=1 writes them anew:\n{}", wrong.join("\n"));
}

#[test]
fn valid_files_give_their_tree() {
    check("valid", true);
}

#[test]
fn broken_files_give_their_findings() {
    check("broken", false);
}
