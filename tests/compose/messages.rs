//! The message files and the code that speaks with them name the same messages.

use std::collections::BTreeSet;
use std::path::Path;

use policyc::compose::Language;

/// Messages whose names are made from words of the language.
const MADE: &[&str] = &[
    "field-",
    "word-",
    "heading-",
    "month-",
    "language-",
    "qual-",
    "label-",
    "key-",
    "none-",
    "no-",
    "yes-",
    "not-applicable",
    "period-",
    "rows-",
    "caption-",
    "std-",
    "glance-see-",
    "list",
    "duration-",
    "right-where",
    "right-except",
    "choice-",
    "none",
    "no",
    "yes",
    "indefinitely",
    "unstated",
    "inherited",
    "stated",
    "stage-",
];

fn rust_files(folder: &Path, out: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            // Tests speak with messages of their own.
            let text = std::fs::read_to_string(path).unwrap();
            out.push(text.split("#[cfg(test)]").next().unwrap().to_owned());
        }
    }
}

/// All code that speaks.
fn code() -> Vec<String> {
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compose"), &mut files);
    files
}

fn names_in(file: &str) -> BTreeSet<String> {
    let lines = file.lines().filter(|line| !line.starts_with(['#', ' ', '}', '-']));
    lines.filter_map(|line| line.split_once(" =")).map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_message_of_a_file_is_spoken() {
    let code = code();
    let spoken = |name: &str| code.iter().any(|text| text.contains(&format!("\"{name}\"")));
    let english = include_str!("../../stdlib/text/en.ftl");
    let idle: Vec<String> = names_in(english).into_iter().filter(|name| !spoken(name) && !MADE.iter().any(|made| name.starts_with(made))).collect();
    assert!(idle.is_empty(), "no code says {idle:?}");
}

#[test]
fn every_message_that_is_spoken_is_in_every_file() {
    let files = code();
    for tag in Language::known() {
        let language = Language::load(tag).unwrap();
        for text in &files {
            for call in ["say(\"", "paragraph(\"", "words(\"", "self.led(frame, \"", "composer.led(frame, \""] {
                for rest in text.split(call).skip(1) {
                    let name = rest.split('"').next().unwrap();
                    assert!(language.has(name), "{tag} has no {name}");
                }
            }
        }
    }
}
