//! Notices composed from sources, as plain text: what a reader gets to read.

mod coverage;
mod labels;
mod layout;
mod messages;
mod outline;
mod seen;

use policyc::source::{Config, SourceFile, Sources, World};
use policyc::{Compilation, compile};

/// Compiles a project that is one file.
fn project(source: &str) -> Compilation {
    let mut sources = Sources::new();
    sources.add(SourceFile::new("a.policy", source, false));
    compile(World::new(sources, jiff::civil::date(2026, 1, 31)))
}

/// Compiles one of the examples.
fn example(name: &str) -> Compilation {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    let mut paths: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut sources = Sources::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "policy")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        sources.add(SourceFile::new(name, std::fs::read_to_string(path).unwrap(), false));
    }
    let mut world = World::new(sources, jiff::civil::date(2026, 1, 31));
    if let Ok(text) = std::fs::read_to_string(folder.join("policyc.toml")) {
        world.config = Config::parse(&text).unwrap();
    }
    compile(world)
}

/// The first notice of a project, as plain text.
fn notice_of(compilation: &Compilation) -> String {
    let errors: Vec<String> =
        compilation.findings.iter().filter(|finding| finding.is_source_error()).map(|finding| said(compilation, finding)).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    first_notice(compilation)
}

/// The same, whatever was found in the source.
fn first_notice(compilation: &Compilation) -> String {
    let (id, _) = compilation.model.of_kind(policyc::schema::Kind::Notice).next().expect("a notice");
    outline::text(&policyc::compose::notice::notice(&compilation.model, id, "en"))
}

fn said(compilation: &Compilation, finding: &policyc::diagnostics::Diagnostic) -> String {
    let place = finding.primary.place;
    let file = compilation.model.sources.file(place.file);
    let line = file.line_column(place.span.start).line;
    format!("{}:{line}: {} `{}` {:?}", file.path, finding.message, file.slice(place.span), finding.help)
}
