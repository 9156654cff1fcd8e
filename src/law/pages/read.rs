//! From a declaration to its page.

use super::page::{Cite, Fact, Interval, Law, Page};
use crate::diagnostics::Level;
use crate::law::examples::{Example, examples};
use crate::law::say::cite;
use crate::model::{EntityId, FieldValue, Model, Operand, Piece, Text, Value};
use crate::schema::{Field, Kind, Prep, kind_spec};
use crate::source::Place;
use crate::syntax;

/// Fields that have a place of their own on the page.
const PLACED: &[Field] = &[
    Field::Level,
    Field::Regime,
    Field::Cites,
    Field::Valid,
    Field::InForce,
    Field::Each,
    Field::When,
    Field::Require,
    Field::Holds,
    Field::Says,
    Field::Help,
    Field::Why,
    Field::Description,
    Field::Unverified,
    Field::Note,
    Field::Links,
];

/// The page of a declaration.
pub(super) fn page(model: &Model, id: EntityId) -> Page {
    let entity = model.entity(id);
    let file = model.sources.file(entity.place.file);
    let regimes = if entity.kind == Kind::Rule { model.refs(id, Field::Regime) } else { Vec::new() };
    let explains = [Field::Why, Field::Description];
    Page {
        kind: entity.kind.word(),
        code: model.name(id).to_owned(),
        title: entity.title.map(|title| shown(model, title)).unwrap_or_default(),
        library: file.library,
        path: file.path.clone(),
        line: file.line_column(entity.span.start).line,
        level: level(model, id),
        regimes: regimes.into_iter().map(|law| self::law(model, law)).collect(),
        cites: model.values(id, Field::Cites).iter().filter_map(|value| citation(model, value)).collect(),
        valid: intervals(model, id, if entity.kind == Kind::Regime { Field::InForce } else { Field::Valid }),
        each: condition(model, id, Field::Each),
        when: condition(model, id, Field::When),
        require: condition(model, id, Field::Require).or_else(|| condition(model, id, Field::Holds)),
        says: entity.text(Field::Says).map(|text| shown(model, text)),
        help: entity.text(Field::Help).map(|text| shown(model, text)),
        why: explains.iter().find_map(|&field| entity.text(field)).map(|text| shown(model, text)),
        facts: facts(model, id),
        unverified: texts(model, id, Field::Unverified),
        notes: texts(model, id, Field::Note),
        links: model.values(id, Field::Links).iter().filter_map(Value::as_text).map(|text| shown(model, text)).collect(),
        examples: if entity.kind == Kind::Rule { examples_of(model, id) } else { Vec::new() },
    }
}

/// A rule that says nothing of its level is an error; other kinds have none.
fn level(model: &Model, id: EntityId) -> Option<Level> {
    let stated = model.values(id, Field::Level).first().and_then(Value::as_word).and_then(Level::parse);
    (model.entity(id).kind == Kind::Rule).then(|| stated.unwrap_or(Level::Error))
}

fn law(model: &Model, id: EntityId) -> Law {
    Law { name: model.name(id).to_owned(), title: model.title(id).into_owned(), in_force: intervals(model, id, Field::InForce) }
}

fn citation(model: &Model, value: &Value) -> Option<Cite> {
    let operand = value.first()?;
    let law = operand.as_ref();
    let article = operand.text.or_else(|| value.as_text());
    Some(Cite {
        text: cite(model, operand, value),
        law: law.map(|law| model.name(law).to_owned()),
        article: article.map(|text| model.plain(text).into_owned()),
    })
}

fn intervals(model: &Model, id: EntityId, field: Field) -> Vec<Interval> {
    let interval = |value: &Value| Interval {
        from: value.qual_date(Prep::From),
        until: value.qual_date(Prep::Until),
        before: value.qual_date(Prep::Before),
        places: value.qual(Prep::In).iter().filter_map(Operand::as_ref).map(|place| model.name(place).to_owned()).collect(),
    };
    model.values(id, field).iter().map(interval).collect()
}

/// A condition as it is written, its further lines moved to the left as far as they go together.
fn condition(model: &Model, id: EntityId, field: Field) -> Option<String> {
    let entry = model.entity(id).entry(field)?;
    let FieldValue::Condition(_) = entry.value else { return None };
    let written = model.written(entry.place);
    let (_, value) = written.split_once(':')?;
    let value = value.trim_end();
    let first = value.lines().next().unwrap_or_default();
    Some(if first.trim().is_empty() { flush(value) } else { dedented(value.trim_start()) })
}

/// The same lines without the blanks that all but the first begin with.
fn dedented(text: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let common = text.lines().skip(1).filter(|line| !line.trim().is_empty()).map(depth).min().unwrap_or(0);
    let line = |(number, line): (usize, &str)| if number == 0 { line.to_owned() } else { line.get(common..).unwrap_or_default().to_owned() };
    text.lines().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// A text as it reads, what a rule fills in as it is written.
fn shown(model: &Model, text: Text) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Literal(literal) => literal.clone(),
        Piece::Hole(expr) => format!("{{{}}}", model.written(expr.place).trim_start_matches('{').trim_end_matches('}')),
        Piece::Ref(reference) => model.plain_reference(*reference),
    };
    model.pieces(text).iter().map(piece).collect::<String>().trim().to_owned()
}

fn texts(model: &Model, id: EntityId, field: Field) -> Vec<String> {
    match model.entity(id).entry(field).map(|entry| &entry.value) {
        Some(FieldValue::Values(values)) => values.iter().filter_map(Value::as_text).map(|text| shown(model, text)).collect(),
        Some(FieldValue::Prose(text)) => vec![shown(model, *text)],
        _ => Vec::new(),
    }
}

/// The other fields, as they are written, with what is cited in words.
fn facts(model: &Model, id: EntityId) -> Vec<Fact> {
    let entity = model.entity(id);
    let fields = kind_spec(entity.kind).fields.iter().flat_map(|fields| fields.iter()).map(|spec| spec.id);
    let mut facts = Vec::new();
    for field in fields.filter(|field| !PLACED.contains(field)) {
        let Some(entry) = entity.entry(field) else { continue };
        let values = match &entry.value {
            FieldValue::Values(values) => values.iter().map(|value| fact(model, field, value)).collect(),
            FieldValue::Prose(text) => vec![shown(model, *text)],
            FieldValue::Condition(_) => continue,
        };
        facts.push(Fact { field: field.word(), values });
    }
    facts
}

fn fact(model: &Model, field: Field, value: &Value) -> String {
    let date = value.qual_date(Prep::From).map_or_else(String::new, |date| format!(" of {date}"));
    match value.first() {
        Some(operand) if matches!(field, Field::Decision | Field::EndedBy) => format!("{}{date}", cite(model, operand, value)),
        Some(_) => match value.as_text() {
            Some(text) => shown(model, text),
            None => one_line(model.written(value.place)),
        },
        None => one_line(model.written(value.place)),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn examples_of(model: &Model, id: EntityId) -> Vec<Example> {
    let Place { file, .. } = model.entity(id).place;
    let text = &*model.sources.file(file).text;
    let decl = syntax::parse_decl(file, text, model.entity(id).span, &mut Vec::new());
    let examples = decl.map(|decl| examples(text, &decl)).unwrap_or_default();
    examples.into_iter().map(|example| Example { source: flush(&example.source), ..example }).collect()
}

/// The same lines without the blanks that all of them begin with, and without empty ones at either end.
fn flush(text: &str) -> String {
    dedented(&format!("\n{}", text.trim_end())).trim_start_matches('\n').to_owned()
}
