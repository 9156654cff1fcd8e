//! The examples: each compiles, and what is to be said of it, as of its own date and of a later one, is what `tests/examples/NAME.txt`
//! expects; nothing, where there is no such file. What the library's rules of law find is not asked here.
//! `UPDATE_EXPECT=1 cargo test --test examples` writes the files that there are anew.

#![cfg(test)]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use policyc::compile;
use policyc::source::{Config, Rules, SourceFile, Sources, World};

const EXAMPLES: [&str; 6] = ["egress", "hello", "qcontact", "quali", "quantum", "quintus"];
const LATER: Date = date(2026, 1, 31);

/// The `.policy` files of a folder and of those below it.
#[cfg(test)]
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "policy") {
            found.push(path);
        }
    }
}

#[cfg(test)]
fn world(folder: &Path, as_of: Option<Date>) -> World {
    let mut paths = Vec::new();
    files(folder, &mut paths);
    paths.sort();
    let mut sources = Sources::new();
    for path in paths {
        let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
        sources.add(SourceFile::new(name, std::fs::read_to_string(&path).unwrap(), false));
    }
    let mut world = World { as_of, rules: Rules::None, ..World::new(sources, LATER) };
    if let Ok(settings) = std::fs::read_to_string(folder.join("policyc.toml")) {
        world.config = Config::parse(&settings).unwrap();
    }
    world
}

/// What is to be said of an example, as of each of the dates.
#[cfg(test)]
fn said(folder: &Path) -> String {
    let mut said = String::new();
    for (heading, as_of) in [("as of its own date", None), ("later", Some(LATER))] {
        let compiled = compile(world(folder, as_of));
        if !compiled.findings.is_empty() {
            writeln!(said, "# {heading}").unwrap();
        }
        for finding in &compiled.findings {
            let file = compiled.model.sources.file(finding.primary.place.file);
            let at = file.line_column(finding.primary.place.span.start);
            writeln!(said, "{}:{}: {} {}", file.path, at.line, finding.code, finding.message).unwrap();
        }
    }
    said
}

#[test]
fn what_is_said_of_the_examples_is_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = String::new();
    for name in EXAMPLES {
        let path = root.join("tests/examples").join(format!("{name}.txt"));
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        let said = said(&root.join("examples").join(name));
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
