//! The layout of files. `tests/format/NAME.before.policy` becomes `tests/format/NAME.policy`, and whatever is laid out says what it said before
//! and stays as it is when it is laid out again. `UPDATE_EXPECT=1 cargo test --test format` writes the results anew.

#![cfg(test)]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use policyc::format::{WIDTH, format, proved};
use policyc::source::FileId;
use policyc::syntax::{parse, scan};
use proptest::prelude::*;

#[path = "support/dump.rs"]
mod dump;
#[path = "support/programs.rs"]
mod programs;
#[path = "support/scramble.rs"]
mod scramble;
#[path = "support/typical.rs"]
mod typical;

/// The layout of a source, if it can be read.
fn laid_out(source: &str) -> Option<String> {
    let mut findings = Vec::new();
    let tree = parse(FileId(0), source, &mut findings);
    if !findings.is_empty() {
        return None;
    }
    let text = proved(&tree, source).unwrap_or_else(|refusal| panic!("{}\n{source}\n---\n{}", refusal.reason(), format(&tree, source)));
    assert_eq!(signs(&text), signs(source), "nothing is lost and nothing added\n{source}\n---\n{text}");
    let read = parse(FileId(0), &text, &mut findings);
    let (before, after) = (dump::file(&tree, source), dump::file(&read, &text));
    for (before, after) in said(&before).into_iter().zip(said(&after)) {
        assert_eq!(after, before, "it says the same\n{source}\n---\n{text}");
    }
    assert_eq!(said(&before).len(), said(&after).len(), "it says the same\n{source}\n---\n{text}");
    assert!(!text.contains('\r') && !text.contains("{\n\n") && !text.starts_with('\n'), "{text}");
    Some(text)
}

/// All that is written, in no order: without blanks, and without the signs that a layout may do without.
fn signs(text: &str) -> Vec<char> {
    let mut signs: Vec<char> = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, ';' | '{' | '}' | '\u{feff}')).collect();
    signs.sort_unstable();
    signs
}

/// What a syntax tree says, apart from the order of qualifiers, from blocks without anything in them and from texts in three quotes.
fn said(dump: &str) -> Vec<Vec<&str>> {
    let lines = dump.lines().filter(|line| !line.contains("\"\"\""));
    let parts = lines.map(|line| {
        let mut parts: Vec<&str> =
            line.trim_end_matches(" {").split(|c: char| c.is_whitespace() || "[](),".contains(c)).filter(|part| !part.is_empty()).collect();
        parts.sort_unstable();
        parts
    });
    parts.collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The `.policy` files below a folder, by path.
fn policies(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "policy")).collect()
}

#[test]
fn before_and_after() {
    let mut wrong = String::new();
    let before: Vec<PathBuf> =
        policies(&root().join("tests/format")).into_iter().filter(|path| path.to_string_lossy().ends_with(".before.policy")).collect();
    assert!(before.len() > 5);
    for path in before {
        let source = std::fs::read_to_string(&path).unwrap();
        let after = PathBuf::from(path.to_string_lossy().replace(".before.policy", ".policy"));
        let text = laid_out(&source).unwrap_or_else(|| panic!("{} has errors", path.display()));
        let expected = std::fs::read_to_string(&after).unwrap_or_default();
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&after, &text).unwrap();
        } else if text != expected {
            wrong += &format!("{}:\n{text}\n", after.display());
        }
    }
    assert!(wrong.is_empty(), "these differ from what is expected:\n{wrong}");
}

#[test]
fn the_order_of_qualifiers_is_the_one_that_is_told() {
    let order: Vec<&str> = policyc::schema::Prep::ALL.iter().map(|prep| prep.word()).collect();
    let told = std::fs::read_to_string(root().join("docs/layout.md")).unwrap();
    assert!(told.contains(&format!("`{}`", order.join(" "))), "docs/layout.md does not tell it");
    assert!(told.contains(&format!("at most {WIDTH} columns")), "docs/layout.md does not tell the width");
}

#[test]
fn long_and_deep_files_take_time_by_length_only() {
    let unit = |text: &str| text.repeat(100_000 / text.len());
    let deep = |depth: usize, open: &str, inner: &str, close: &str| format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
    let conditions = format!("a.x is given {}", unit("or a.x is given "));
    let shapes = [
        format!("activity a \"A\" {{\n x: {}y\n}}", unit("y, ")),
        format!("activity a \"A\" {{\n x: {}y\n}}", unit("y for z, ")),
        format!("activity a \"A\" {{\n x: y {}\n}}", unit("and y ")),
        format!("activity a \"A\" {{\n x: y, {}\n y\n}}", unit("\n // c\n")),
        format!("activity a \"A\" {{\n x: ({}y)\n}}", unit("y, ")),
        format!("activity a \"A\" {{\n x: {}\n}}", deep(scan::DEPTH - 1, "(y, ", "y", ")")),
        format!("activity a \"A\" {{\n x: {}\n}}", deep(scan::DEPTH - 1, "z and (y // c\n for ", "y", ")")),
        format!("claim a \"A\" {{\n holds: {conditions}\n}}"),
        format!("claim a \"A\" {{\n holds: f({}a) is given\n}}", unit("a, ")),
        format!("claim a \"A\" {{\n holds: {}\n}}", deep(scan::DEPTH - 1, "(b is given or ", "y is given", ")")),
        format!("claim a \"A\" {{\n holds: {}\n}}", deep(100, "any a b where b.x is given has (", "y is given", ")")),
        format!("section a \"A\" {{\n \"\"\"\n{}\n\"\"\"\n}}", unit("word ")),
        format!("section a \"A\" {{\n \"\"\"\n{}\n\"\"\"\n}}", unit("[word ")),
        deep(scan::DEPTH, "section a \"A\" { ", "x: y", " }"),
        deep(scan::DEPTH, "section a \"A\" {\n", "x: y", "}\n"),
        unit("// c\n"),
        unit("use a\n"),
        unit("event a \"A\"; // c\n"),
    ];
    for shape in shapes {
        let start = Instant::now();
        let shown: String = shape.chars().take(60).collect();
        assert!(laid_out(&shape).is_some(), "{shown} …");
        // What is quadratic takes minutes.
        assert!(start.elapsed() < Duration::from_secs(15), "{:?} for {shown} …", start.elapsed());
    }
}

/// The text of every file that is written in the language, but for those with errors.
fn samples() -> &'static [String] {
    static SAMPLES: OnceLock<Vec<String>> = OnceLock::new();
    SAMPLES.get_or_init(read_samples)
}

fn read_samples() -> Vec<String> {
    let mut all: Vec<String> = ["examples", "stdlib", "tests"]
        .iter()
        .flat_map(|folder| policies(&root().join(folder)))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    all.extend([typical::activity(1), (0..3).map(typical::activity).collect::<Vec<_>>().join("\n")]);
    all
}

#[test]
fn every_file_can_be_laid_out() {
    let laid_out = samples().iter().filter_map(|source| laid_out(source)).count();
    assert!(laid_out > 100, "{laid_out}");
}

#[test]
fn lines_are_no_longer_than_they_have_to_be() {
    for text in samples().iter().filter_map(|source| laid_out(source)) {
        let mut in_text = false;
        for line in text.lines() {
            let within = in_text;
            in_text ^= line.matches("\"\"\"").count() % 2 == 1;
            let words = line.trim_start();
            let first = words.split(' ').next().unwrap_or_default();
            let header = policyc::schema::Kind::parse(first).is_some();
            // What cannot be broken: comments, texts, headers, lists and links in block texts.
            if !within && !header && !words.contains("//") && !words.contains('"') {
                assert!(line.chars().count() <= WIDTH, "{line}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn programs_are_laid_out(source in programs::program()) {
        prop_assert!(laid_out(&source).is_some(), "the program should be read without errors:\n{}", source);
    }

    #[test]
    fn blanks_do_not_matter(sample in any::<prop::sample::Index>(), seed in any::<u64>()) {
        if let Some(text) = laid_out(sample.get::<String>(samples())) {
            let scrambled = scramble::scrambled(&text, seed);
            let again = laid_out(&scrambled);
            prop_assert_eq!(again.as_deref(), Some(text.as_str()), "scrambled:\n{}", scrambled);
        }
    }

    #[test]
    fn programs_come_out_of_any_scrambling_the_same(source in programs::program(), seed in any::<u64>()) {
        let text = laid_out(&source).unwrap();
        let scrambled = scramble::scrambled(&text, seed);
        let again = laid_out(&scrambled);
        prop_assert_eq!(again.as_deref(), Some(text.as_str()), "scrambled:\n{}", scrambled);
    }
}
