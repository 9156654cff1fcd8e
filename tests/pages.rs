//! Web pages as readers meet them: in a browser, in both colour schemes, wide and narrow, by keyboard, without styles; and by the Nu HTML
//! checker. What that needs is installed by `.ci/run`, which also runs these tests; where it is missing, they fail.

#![cfg(test)]

use std::path::Path;
use std::process::Command;

use policyc::emit::{BuildOptions, Format, build};
use policyc::source::{Rules, World};

#[path = "support/project.rs"]
mod project;

/// The folders of which pages are looked at.
const PROJECTS: &[&str] =
    &["examples/hello", "examples/quintus", "examples/qcontact", "examples/egress", "examples/quantum", "examples/quali", "tests/pages/short"];

/// The web pages of a project, by path. Drafts have all that other pages have, and a banner.
fn pages(project: &str, draft: bool) -> Vec<(String, String)> {
    let world = World { rules: Rules::None, ..project::world(Path::new(project), jiff::civil::date(2026, 1, 31)) };
    let model = policyc::compile(world).model;
    let outputs = build(&model, &BuildOptions { draft, only: vec![Format::Html], ..BuildOptions::default() }).unwrap();
    outputs.into_iter().map(|output| (output.path, String::from_utf8(output.bytes).unwrap())).collect()
}

#[test]
fn the_notices_of_the_examples_are_small() {
    for project in PROJECTS {
        for (path, text) in pages(project, false) {
            assert!(text.len() < 150_000, "{project}/{path}: {} bytes", text.len());
        }
    }
}

#[test]
#[ignore = "needs a browser, Node.js and Java, which `.ci/run` installs"]
fn every_page_is_as_readers_need_it() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    let mut looked_at = Vec::new();
    let mut registers = 0;
    for project in PROJECTS {
        for (path, text) in pages(project, true) {
            // Registers and indexes are alike: a few of each are enough.
            let all_alike = path.starts_with("register/") || path == "index.html";
            registers += usize::from(all_alike);
            if all_alike && registers > 6 {
                continue;
            }
            let file = folder.join(project).join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, text).unwrap();
            looked_at.push(file);
        }
    }
    let run = Command::new("node").arg("tests/pages/check.mjs").args(&looked_at).output().expect("Node.js runs");
    let (said, wrong) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{said}{wrong}");
    assert!(said.starts_with(&format!("{} pages, 0 things wrong", looked_at.len())), "{said}");
}
