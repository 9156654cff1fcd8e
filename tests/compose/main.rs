//! Notices composed from sources, as plain text: what a reader gets to read.

#![cfg(test)]

mod coverage;
mod forms;
mod labels;
mod layout;
mod messages;
mod outline;
mod seen;

use policyc::source::{SourceFile, Sources, World};
use policyc::{Compilation, compile};

/// Compiles a project that is one file.
fn project(source: &str) -> Compilation {
    let mut sources = Sources::new();
    sources.add(SourceFile::new("a.policy", source, false));
    compile(World { rules: policyc::source::Rules::None, ..World::new(sources, jiff::civil::date(2026, 1, 31)) })
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
