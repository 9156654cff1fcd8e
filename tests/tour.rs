//! What the tour of the language shows is so: passages occur in the examples they are said to be from, other policies compile, and commands
//! print what stands below them. A line with only `…` stands for what is left out.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::civil::date;
use policyc::source::{Rules, SourceFile, Sources, World};

/// A fenced block of the tour.
struct Block {
    /// What is said to be in it.
    language: String,
    /// The file that the line above it says it is from.
    from: Option<PathBuf>,
    text: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn blocks() -> Vec<Block> {
    let tour = fs::read_to_string(root().join("docs/language-tour.md")).unwrap();
    let (mut blocks, mut above, mut lines) = (Vec::new(), "", tour.lines());
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let text: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            let from = above.strip_prefix("From [").map(|link| {
                let path = link.split("](../").nth(1).and_then(|rest| rest.strip_suffix("):"));
                root().join(path.expect(above))
            });
            blocks.push(Block { language: language.to_owned(), from, text: text.join("\n") });
            above = "";
        } else if !line.is_empty() {
            above = line;
        }
    }
    blocks
}

/// The parts of a block between the lines that leave something out.
fn parts(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    lines.split(|line| line.trim() == "…").map(|part| part.join("\n")).collect()
}

/// The words of a text, whatever stands between them.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Whether the parts stand in a sequence one after the other, each without a gap.
fn occur<T: PartialEq>(parts: &[Vec<T>], mut within: &[T]) -> bool {
    parts.iter().all(|part| {
        let found = !part.is_empty() && part.len() <= within.len();
        let at = if found { within.windows(part.len()).position(|window| window == part.as_slice()) } else { None };
        at.map(|at| within = &within[at + part.len()..]).is_some()
    })
}

fn policyc(args: &str) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_policyc")).args(args.split(' ')).current_dir(root()).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn passages_stand_in_the_examples() {
    let mut examples = std::collections::BTreeSet::new();
    for block in blocks().iter().filter(|block| block.language == "policy") {
        let Some(path) = &block.from else { continue };
        let source = fs::read_to_string(path).unwrap_or_else(|_| panic!("{} is not there", path.display()));
        let parts = parts(&block.text);
        let parts: Vec<Vec<&str>> = parts.iter().map(|part| words(part)).collect();
        assert!(occur(&parts, &words(&source)), "this does not stand in {}:\n{}", path.display(), block.text);
        examples.insert(path.strip_prefix(root().join("examples")).unwrap().iter().next().unwrap().to_owned());
    }
    assert_eq!(examples.len(), 5, "{examples:?}");
}

#[test]
fn other_policies_compile_and_their_rules_do_what_they_say() {
    let mut compiled = 0;
    for block in blocks().iter().filter(|block| block.language == "policy" && block.from.is_none()) {
        let mut sources = Sources::new();
        sources.add(SourceFile::new("tour.policy", block.text.clone(), false));
        let world = World { rules: Rules::All, ..World::new(sources, date(2026, 11, 1)) };
        let compilation = policyc::compile(world);
        let wrong: Vec<&str> =
            compilation.findings.iter().filter(|finding| finding.is_source_error()).map(|finding| finding.message.as_str()).collect();
        assert!(wrong.is_empty(), "{wrong:?} in\n{}", block.text);
        assert_eq!(block.text.contains("accept "), !compilation.accepted.is_empty(), "{}", block.text);
        if block.text.starts_with("rule ") {
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join("tour.policy"), &block.text).unwrap();
            let (code, printed) = policyc(&format!("test {}", folder.path().display()));
            assert_eq!(code, Some(0), "{printed}");
            assert!(printed.contains("2 ok"), "{printed}");
        }
        compiled += 1;
    }
    assert!(compiled >= 2);
}

#[test]
fn commands_print_what_stands_below_them() {
    let blocks = blocks();
    let mut shown = 0;
    for (at, block) in blocks.iter().enumerate().filter(|(_, block)| block.language == "sh") {
        let (code, printed) = policyc(block.text.strip_prefix("policyc ").expect(&block.text));
        let Some(below) = blocks.get(at + 1).filter(|below| below.language == "text") else {
            assert_eq!(code, Some(0), "{}", block.text);
            continue;
        };
        let parts = parts(&below.text);
        let parts: Vec<Vec<&str>> = parts.iter().map(|part| part.lines().collect()).collect();
        let lines: Vec<&str> = printed.lines().collect();
        assert!(occur(&parts, &lines), "`{}` does not print\n{}\nbut\n{printed}", block.text, below.text);
        shown += 1;
    }
    assert_eq!(shown, blocks.iter().filter(|block| block.language == "text").count(), "a text without a command above it");
}

#[test]
fn links_lead_somewhere() {
    let tour = fs::read_to_string(root().join("docs/language-tour.md")).unwrap();
    for link in tour.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
        assert!(root().join("docs").join(Path::new(link)).exists(), "{link}");
    }
}
