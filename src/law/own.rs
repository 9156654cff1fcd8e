//! A project's own rules with their examples, as they are tested.

use super::examples::{Declared, Example, Own, Subject, examples, listed};
use crate::schema::{Field, Kind};
use crate::source::{FileId, Sources, Span};
use crate::syntax;
use crate::syntax::ast::Decl;

/// A rule of a project, ready to be tested.
#[derive(Debug)]
pub struct OwnRule {
    /// The file it stands in.
    pub file: FileId,
    /// Where its header stands.
    pub header: Span,
    /// Its title.
    pub title: String,
    /// What is run.
    pub subject: Subject,
    /// Its examples, in order.
    pub examples: Vec<Example>,
}

/// The kinds that are policy and no vocabulary: they are in no example that does not declare them itself.
const LEFT_OUT: &[Kind] = &[Kind::Rule, Kind::Claim, Kind::Group, Kind::Activity, Kind::Notice, Kind::Register, Kind::Use, Kind::Accept];

/// The rules that a project's files declare, in the order of files and places. What cannot be read is left out; `policyc check` tells of it.
pub fn rules(sources: &Sources) -> Vec<OwnRule> {
    let mut declared = Vec::new();
    let mut found: Vec<(FileId, &str, Decl)> = Vec::new();
    for (id, file) in sources.iter().filter(|(_, file)| !file.library) {
        for decl in syntax::parse(id, &file.text, &mut Vec::new()).decls {
            let (kind, name) = (Kind::parse(file.slice(decl.kind)), decl.name.map(|name| file.slice(name)));
            match (kind, name) {
                (Some(Kind::Rule), Some(_)) => found.push((id, &file.text, decl)),
                (Some(kind), Some(name)) if !LEFT_OUT.contains(&kind) => {
                    declared.push(Declared { name: name.to_owned(), source: file.slice(decl.span).to_owned(), always: kind == Kind::Vocabulary });
                }
                _ => {}
            }
        }
    }
    found.into_iter().map(|(file, text, decl)| own_rule(file, text, &decl, &declared)).collect()
}

fn own_rule(file: FileId, text: &str, decl: &Decl, declared: &[Declared]) -> OwnRule {
    let own = Own { source: decl.span.of(text).to_owned(), start: decl.span.start, around: declared.to_vec() };
    OwnRule {
        file,
        header: decl.header(),
        title: decl.title.map_or("", |title| title.inner().of(text)).to_owned(),
        subject: Subject { code: decl.name.map_or("", |name| name.of(text)).to_owned(), laws: listed(text, decl, Field::Regime), own: Some(own) },
        examples: examples(text, decl),
    }
}
