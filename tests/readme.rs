//! What the README says is so: its commands run, and its findings are those of its policy. `UPDATE_EXPECT=1 cargo test --test readme` writes
//! the findings anew.

#![cfg(test)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");

/// The code blocks of the README in a language, in order.
fn blocks(language: &str) -> Vec<String> {
    let text = fs::read_to_string(README).unwrap();
    let opening = format!("```{language}\n");
    text.split(&opening).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

fn policyc(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_policyc")).args(args).current_dir(folder).output().unwrap()
}

/// Copies the examples, without what was built there.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap).filter(|entry| entry.file_name() != "out") {
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy(&path, &copied) } else { fs::copy(path, copied).map(drop).unwrap() }
    }
}

#[test]
fn its_commands_run() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")), &folder.path().join("examples"));
    let mut run = 0;
    for command in blocks("sh").iter().flat_map(|block| block.lines()) {
        // These tests are what `cargo test` runs.
        if command == "cargo test" {
            continue;
        }
        let args = command.strip_prefix("cargo run --release -- ").or_else(|| command.strip_prefix("policyc ")).expect(command);
        let output = policyc(folder.path(), &args.split(' ').collect::<Vec<_>>());
        assert!(output.status.success(), "{command}\n{}", String::from_utf8_lossy(&output.stderr));
        run += 1;
    }
    assert_eq!(run, 3);
    for written in ["examples/hello/out/index.html", "examples/hello/out/policy.json", "demo/out/index.html"] {
        assert!(folder.path().join(written).is_file(), "{written}");
    }
}

#[test]
fn its_findings_are_those_of_its_policy() {
    let folder = tempfile::tempdir().unwrap();
    let [policy, shown] = [blocks("policy").remove(0), blocks("text").remove(0)];
    fs::write(folder.path().join("shop.policy"), policy).unwrap();
    let output = policyc(folder.path(), &["check", "shop.policy", "--as-of", "2026-01-31"]);
    assert_eq!(output.status.code(), Some(1));
    let found = String::from_utf8(output.stdout).unwrap();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let text = fs::read_to_string(README).unwrap().replace(&format!("```text\n{shown}```"), &format!("```text\n{found}```"));
        fs::write(README, text).unwrap();
        return;
    }
    assert_eq!(shown, found, "README.md is out of date: run `UPDATE_EXPECT=1 cargo test --test readme`");
}

#[test]
fn its_links_lead_somewhere() {
    let text = fs::read_to_string(README).unwrap();
    let links: Vec<&str> = text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|link| !link.starts_with("https:")).collect();
    assert!(links.len() > 5);
    for link in links {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(link).exists(), "{link}");
    }
}
