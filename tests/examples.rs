//! The examples: each compiles, and nothing is to be said of it.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use policyc::compile;
use policyc::source::{Config, SourceFile, Sources, World};

fn world(folder: &Path) -> World {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "policy"));
    paths.sort();
    let mut sources = Sources::new();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        sources.add(SourceFile::new(name, std::fs::read_to_string(&path).unwrap(), false));
    }
    let mut world = World::new(sources, date(2026, 1, 31));
    if let Ok(settings) = std::fs::read_to_string(folder.join("policyc.toml")) {
        world.config = Config::parse(&settings).unwrap();
    }
    world
}

#[test]
fn nothing_is_to_be_said_of_the_examples() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let folders = ["hello", "qcontact"].map(|name| examples.join(name));
    let mut said = String::new();
    for folder in folders {
        let compiled = compile(world(&folder));
        for finding in &compiled.findings {
            let file = compiled.model.sources.file(finding.primary.place.file);
            let at = file.line_column(finding.primary.place.span.start);
            said += &format!("{}/{}:{}: {} {}\n", folder.display(), file.path, at.line, finding.code, finding.message);
        }
    }
    assert!(said.is_empty(), "{said}");
}
