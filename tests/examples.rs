//! The examples: each compiles, and what is found in it, as of its own date and of later ones, is what `tests/examples/NAME.txt` expects;
//! nothing, where there is no such file. `UPDATE_EXPECT=1 cargo test --test examples` writes the files that there are anew.

#![cfg(test)]

use std::fmt::Write;
use std::path::Path;

use jiff::civil::{Date, date};
use policyc::compile;
use policyc::source::World;

#[path = "support/project.rs"]
mod project;

/// The examples, with the days beside their own and the last one as of which they are judged.
const EXAMPLES: [(&str, &[Date]); 6] = [
    ("egress", &[]),
    ("hello", &[]),
    // A day after the Privacy Shield ended, and a week after the United Kingdom left.
    ("qcontact", &[date(2020, 7, 17), date(2021, 1, 7)]),
    ("quali", &[]),
    ("quantum", &[]),
    ("quintus", &[]),
];

/// The last day as of which each is judged: the day up to which the library tells the law.
const LAST: Date = date(2026, 11, 21);

/// An example as of a day, else as of its own.
fn world(folder: &Path, as_of: Option<Date>) -> World {
    World { as_of, ..project::world(folder, LAST) }
}

/// What is found in an example, as of its own date, some others and the last.
#[cfg(test)]
fn said(folder: &Path, days: &[Date]) -> String {
    let mut said = String::new();
    let others = days.iter().copied().chain([LAST]).map(Some);
    for as_of in std::iter::once(None).chain(others) {
        let compiled = compile(world(folder, as_of));
        if !compiled.findings.is_empty() {
            writeln!(said, "# as of {}\n", compiled.model.as_of).unwrap();
        }
        for finding in &compiled.findings {
            let file = compiled.model.sources.file(finding.primary.place.file);
            let at = file.line_column(finding.primary.place.span.start);
            writeln!(said, "{}:{}: {} {} {}", file.path, at.line, finding.level.word(), finding.code, finding.message).unwrap();
        }
        if !compiled.findings.is_empty() {
            said.push('\n');
        }
    }
    said
}

#[test]
fn what_is_said_of_the_examples_is_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = String::new();
    for (name, days) in EXAMPLES {
        let path = root.join("tests/examples").join(format!("{name}.txt"));
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        let said = said(&root.join("examples").join(name), days);
        if said == expected {
            continue;
        }
        if path.exists() && std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&path, said).unwrap();
        } else {
            write!(wrong, "{name}: expected\n{expected}\nbut said\n{said}\n").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
