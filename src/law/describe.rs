//! What is to be said of the codes of findings themselves, wherever they were found.

use std::collections::BTreeSet;

use super::library;
use super::say::citations;
use crate::diagnostics::{CodeText, Diagnostic, Level};
use crate::model::{EntityId, Model, Operand, Term, Value};
use crate::resolve::resolve;
use crate::schema::{Field, Kind};
use crate::source::{Rules, SourceFile, Sources, World};
use crate::syntax::parse_all;

/// What is to be said of each of some codes, by code: of the compiler's own from its registry, of rules from their declarations.
pub fn describe(model: &Model, codes: &BTreeSet<&str>) -> Vec<CodeText> {
    let mut found: Vec<CodeText> = codes.iter().filter_map(|code| CodeText::of_registry(code)).collect();
    let mut whole = Sources::new();
    for (id, entity) in model.all_of_kind(Kind::Rule).filter(|(id, _)| codes.contains(model.name(*id))) {
        if !entity.library {
            found.push(rule(model, id));
        } else if let Some(page) = library::page_of(model.name(id)) {
            whole.add(SourceFile::new(page.path, page.source, false));
        }
    }
    // The library's rules are read without their explanations when a policy is checked, so they are read again as a whole.
    let world = World { rules: Rules::None, ..World::new(whole, model.as_of) };
    let mut ignored: Vec<Diagnostic> = Vec::new();
    let files = parse_all(&world.sources, &mut ignored);
    let library = resolve(world, files, &mut ignored);
    found.extend(library.of_kind(Kind::Rule).map(|(id, _)| rule(&library, id)));
    found.sort_by(|a, b| a.code.cmp(&b.code));
    found
}

fn rule(model: &Model, id: EntityId) -> CodeText {
    let entity = model.entity(id);
    let text = |field| entity.text(field).map(|text| model.plain(text).trim().to_owned());
    let texts = |field| entity.values(field).iter().filter_map(Value::as_text).map(|text| model.plain(text).into_owned()).collect();
    let level = entity.values(Field::Level).first().and_then(Value::as_word).and_then(Level::parse);
    CodeText {
        code: model.name(id).to_owned(),
        title: model.title(id).into_owned(),
        level: level.unwrap_or(Level::Error),
        why: text(Field::Why),
        help: text(Field::Help),
        cites: citations(model, id),
        laws: model.refs(id, Field::Regime).into_iter().map(|law| model.title(law).into_owned()).collect(),
        unverified: texts(Field::Unverified),
        link: entity.values(Field::Links).iter().find_map(|value| value.first().and_then(|operand| address(model, operand))),
    }
}

fn address(model: &Model, operand: &Operand) -> Option<String> {
    match operand.term {
        Term::Text(text) => Some(model.plain(text).into_owned()),
        _ => None,
    }
}
