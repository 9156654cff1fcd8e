//! A project as it stands in a folder.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use policyc::source::catalogue::Catalogue;
use policyc::source::{Config, SourceFile, Sources, World};

/// The project in a folder, with its settings and translations.
pub fn world(folder: &Path, today: Date) -> World {
    let mut paths = Vec::new();
    files(folder, &mut paths);
    paths.sort();
    let mut sources = Sources::new();
    for path in paths {
        let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
        sources.add(SourceFile::new(name, std::fs::read_to_string(&path).unwrap(), false));
    }
    let mut world = World::new(sources, today);
    if let Ok(settings) = std::fs::read_to_string(folder.join("policyc.toml")) {
        world.config = Config::parse(&settings).unwrap();
    }
    for entry in std::fs::read_dir(folder.join("i18n")).into_iter().flatten() {
        let path = entry.unwrap().path();
        let language = path.file_stem().unwrap().to_str().unwrap().to_owned();
        world.catalogues.insert(language, Catalogue::parse(&std::fs::read_to_string(&path).unwrap()).unwrap());
    }
    world
}

/// The `.policy` files of a folder and of those below it.
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
