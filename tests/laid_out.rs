//! All policies of this repository have the one layout, which `cargo run -- fmt examples stdlib` makes.

#![cfg(test)]

use std::path::Path;

use policyc::format::proved;
use policyc::source::FileId;
use policyc::syntax::parse;

#[test]
fn the_examples_and_the_library_are_laid_out() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = String::new();
    let mut files = 0;
    for folder in ["examples", "stdlib"] {
        for entry in walkdir::WalkDir::new(root.join(folder)).sort_by_file_name() {
            let path = entry.unwrap().into_path();
            if path.extension().is_none_or(|ending| ending != "policy") {
                continue;
            }
            files += 1;
            let text = std::fs::read_to_string(&path).unwrap();
            let mut findings = Vec::new();
            let tree = parse(FileId(0), &text, &mut findings);
            assert!(findings.is_empty(), "{} has errors", path.display());
            if proved(&tree, &text).unwrap() != text {
                wrong += &format!("  {}\n", path.strip_prefix(root).unwrap().display());
            }
        }
    }
    assert!(files > 50, "{files}");
    assert!(wrong.is_empty(), "`cargo run -- fmt examples stdlib` lays out these files:\n{wrong}");
}
