//! The standard library by itself: it parses, every name in it leads somewhere, and no name stands twice.

use std::collections::HashMap;

use jiff::civil::date;
use policyc::compile;
use policyc::resolve::library;
use policyc::schema::{Kind, space};
use policyc::source::{FileId, Rules, SourceFile, Sources, Span, World};
use policyc::syntax;

/// The files of the library, but for those of rules, which are kept in two forms and have tests of their own.
fn files() -> Vec<(&'static str, &'static str)> {
    let of_rules = |path: &str| library::all().iter().any(|decl| decl.kind == "rule" && library::file(decl.file).0 == path);
    (0..).map(library::file).take_while(|(path, _)| !path.is_empty()).filter(|(path, _)| !of_rules(path)).collect()
}

#[test]
fn every_file_compiles_as_a_project_would() {
    let mut sources = Sources::new();
    for (path, text) in files() {
        sources.add(SourceFile::new(path, text, false));
    }
    let world = World { rules: Rules::None, ..World::new(sources, date(2026, 1, 31)) };
    let compiled = compile(world);
    let mut wrong = String::new();
    for finding in compiled.findings.iter().filter(|finding| finding.is_source_error()) {
        let file = compiled.model.sources.file(finding.primary.place.file);
        let at = file.line_column(finding.primary.place.span.start);
        wrong += &format!("{}:{}: {} {} ({})\n", file.path, at.line, finding.code, finding.message, finding.help.as_deref().unwrap_or_default());
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(compiled.model.entities.len() > 500, "the library has shrunk to {}", compiled.model.entities.len());
}

#[test]
fn no_name_stands_twice_in_a_name_space() {
    let mut seen = HashMap::new();
    for decl in library::all() {
        let kind = Kind::parse(decl.kind).unwrap_or_else(|| panic!("`{}` is not a kind", decl.kind));
        if let Some(first) = seen.insert((space(kind), decl.name), decl) {
            panic!("`{}` stands in {} and in {}", decl.name, library::file(first.file).0, library::file(decl.file).0);
        }
    }
}

#[test]
fn the_index_leads_to_the_declarations() {
    for decl in library::all() {
        let (path, text) = library::file(decl.file);
        let mut findings = Vec::new();
        let parsed = syntax::parse_decl(FileId(0), text, Span::new(decl.start, decl.end), &mut findings);
        let parsed = parsed.unwrap_or_else(|| panic!("{path}: `{}` does not parse", decl.name));
        assert!(findings.is_empty(), "{path}: {findings:?}");
        assert_eq!(parsed.kind.of(text), decl.kind, "{path}");
        assert_eq!(parsed.name.map(|name| name.of(text)), Some(decl.name), "{path}");
        assert_eq!(parsed.span.range(), decl.start..decl.end, "{path}: `{}`", decl.name);
    }
}
