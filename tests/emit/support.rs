//! Projects as tests need them.

use policyc::Compilation;
use policyc::emit::{BuildOptions, Output, build};
use policyc::model::Model;
use policyc::source::{SourceFile, Sources, World};

/// The model of some files, as of a fixed day.
pub fn model(files: &[(String, String)]) -> Model {
    compiled(files).model
}

/// The same with what was found.
pub fn compiled(files: &[(String, String)]) -> Compilation {
    let mut sources = Sources::new();
    for (path, text) in files {
        sources.add(SourceFile::new(path.as_str(), text.as_str(), false));
    }
    policyc::compile(World { rules: policyc::source::Rules::None, ..World::new(sources, jiff::civil::date(2026, 1, 31)) })
}

/// The files of a folder below the repository, by path.
pub fn folder(path: &str) -> Vec<(String, String)> {
    let mut paths: Vec<_> = std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "policy"))
        .collect();
    paths.sort();
    paths.into_iter().map(|path| (path.to_string_lossy().into_owned(), std::fs::read_to_string(&path).unwrap())).collect()
}

/// Everything that a project is built into.
pub fn built(model: &Model) -> Vec<Output> {
    build(model, &BuildOptions::default()).unwrap()
}

/// An output as text.
pub fn text<'o>(outputs: &'o [Output], path: &str) -> &'o str {
    std::str::from_utf8(bytes(outputs, path)).unwrap()
}

/// An output as bytes.
pub fn bytes<'o>(outputs: &'o [Output], path: &str) -> &'o [u8] {
    &outputs.iter().find(|output| output.path == path).unwrap_or_else(|| panic!("no {path}")).bytes
}
