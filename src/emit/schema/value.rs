//! The schemas of values: what may be a head, which qualifiers and keys it may have.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::reference;
use crate::emit::json::UNITS;
use crate::schema::{Accept, FieldSpec, Fixed, KEYS, Kind, QualSpec};

/// Stands for a value's own name while it is put together: values in parentheses are of the same field.
const ITSELF: &str = "itself";

/// The schemas of the values of all fields, each once.
#[derive(Default)]
pub(super) struct Values {
    names: HashMap<String, String>,
    definitions: Vec<(String, Value)>,
}

impl Values {
    /// A reference to the schema of a field's values.
    pub(super) fn named(&mut self, field: &FieldSpec, kind: Kind) -> Value {
        let schema = value_schema(field);
        let known = self.names.entry(schema.to_string()).or_insert_with(|| {
            let name = format!("{}.{}", kind.word(), field.id.word());
            self.definitions.push((name.clone(), put_in(schema, &name)));
            name
        });
        reference(known)
    }

    /// A reference to the schema of something that is written as a value, under a name of its own.
    pub(super) fn value(&mut self, field: &FieldSpec, name: &str, kind: Kind) -> Value {
        let name = format!("{}.{name}", kind.word());
        self.definitions.push((name.clone(), put_in(value_schema(field), &name)));
        reference(&name)
    }

    pub(super) fn into_definitions(self) -> impl Iterator<Item = (String, Value)> {
        self.definitions.into_iter()
    }
}

fn put_in(schema: Value, name: &str) -> Value {
    match schema {
        Value::Object(map) if map.get("$ref").is_some_and(|to| to == ITSELF) => reference(name),
        Value::Object(map) => map.into_iter().map(|(key, value)| (key, put_in(value, name))).collect(),
        Value::Array(items) => items.into_iter().map(|item| put_in(item, name)).collect(),
        other => other,
    }
}

/// What every schema refers to.
pub(super) fn common() -> Map<String, Value> {
    let text = |doc: &str| json!({ "type": "string", "description": doc });
    let duration = json!({
        "description": "An amount of time.",
        "type": "object",
        "properties": {
            "amount": { "type": "integer", "minimum": 0 },
            "unit": { "enum": UNITS },
            "precision": { "enum": ["exact", "about", "up-to"] }
        },
        "required": ["amount", "unit", "precision"],
        "additionalProperties": false
    });
    let prose = json!({
        "type": "object",
        "properties": { "prose": { "type": "string", "description": "CommonMark; what it refers to is put in." } },
        "required": ["prose"],
        "additionalProperties": false
    });
    [
        ("id", text("A declaration's path: its kind and name, with the name of what it is nested in before its own. It does not change while names do not.")),
        ("words", text("The author's words for it.")),
        ("duration", duration),
        ("prose", prose),
    ]
    .into_iter()
    .map(|(name, schema)| (name.to_owned(), schema))
    .collect()
}

/// A value: one head, several joined by `and`, or none, with qualifiers and keys.
fn value_schema(field: &FieldSpec) -> Value {
    let itself = json!({ "$ref": ITSELF });
    let mut heads: Vec<Value> = operands(field.accepts, field.label.is_some());
    if !heads.is_empty() {
        heads.push(head("group", json!({ "type": "array", "items": itself, "description": "Values in parentheses." }), false));
    }
    if field.choices {
        heads.push(json!({
            "properties": { "choice": { "enum": ["latest", "earliest", "one"] }, "of": { "type": "array", "items": itself } },
            "required": ["choice", "of"]
        }));
    }
    if field.joint {
        let each = json!({ "anyOf": operands(field.accepts, field.label.is_some()), "unevaluatedProperties": false });
        heads.push(head("all", json!({ "type": "array", "minItems": 2, "items": each, "description": "What is required together." }), false));
    }
    if field.headless {
        heads.push(json!({ "required": [] }));
    }
    let (keys, qualifiers): (Vec<&QualSpec>, Vec<&QualSpec>) =
        field.quals.iter().chain(if field.keyed { KEYS } else { &[] }).partition(|qual| qual.prep.is_key());
    let mut properties = Map::new();
    for (name, quals) in [("qualifiers", qualifiers), ("keys", keys)] {
        if !quals.is_empty() {
            properties.insert(name.to_owned(), qualifiers_schema(&quals));
        }
    }
    json!({ "type": "object", "anyOf": heads, "properties": properties, "unevaluatedProperties": false })
}

fn qualifiers_schema(quals: &[&QualSpec]) -> Value {
    let properties: Map<String, Value> = quals
        .iter()
        .map(|qual| {
            let operand = json!({ "type": "object", "anyOf": operands(qual.accepts, true), "unevaluatedProperties": false });
            (qual.prep.word().to_owned(), json!({ "description": qual.doc, "type": "array", "minItems": 1, "items": operand }))
        })
        .collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// What may stand as a head or after a preposition. Names of several kinds are one alternative.
fn operands(accepts: &[Accept], words: bool) -> Vec<Value> {
    let mut kinds: Vec<String> = Vec::new();
    let mut others = Vec::new();
    let mut add = |schema: Value| {
        if !others.contains(&schema) {
            others.push(schema);
        }
    };
    for accept in accepts {
        match accept {
            Accept::Ref(some) => kinds.extend(some.iter().map(|&kind| path_pattern(kind))),
            Accept::Entry(vocabulary) => kinds.push(entry_pattern(vocabulary)),
            Accept::Territory => kinds.extend([path_pattern(Kind::Country), path_pattern(Kind::Region)]),
            Accept::Text | Accept::Prose | Accept::Url | Accept::Email => add(head("text", reference("words"), false)),
            Accept::Word(list) => {
                let each: Vec<Value> = list.iter().map(|(word, doc)| json!({ "const": word, "description": doc })).collect();
                add(head("word", json!({ "oneOf": each }), words));
            }
            Accept::Fixed(fixed) => add(head("fixed", json!({ "const": fixed.word() }), words || *fixed == Fixed::Stated)),
            Accept::Date => add(head("date", json!({ "type": "string", "format": "date" }), false)),
            Accept::Duration => add(head("duration", reference("duration"), words)),
            Accept::Number => add(head("number", json!({ "type": "number" }), words)),
            Accept::Language => add(head("language", json!({ "type": "string", "description": "A BCP 47 tag." }), false)),
            Accept::Finding => add(head("finding", json!({ "type": "string", "description": "The code of a finding." }), false)),
            Accept::FieldName => add(head("field", json!({ "type": "string", "description": "The name of a field." }), words)),
        }
    }
    if !kinds.is_empty() {
        kinds.dedup();
        let pattern = format!("^({})$", kinds.join("|"));
        let properties = json!({ "ref": { "type": "string", "pattern": pattern }, "category": reference("id"), "text": reference("words") });
        others.insert(0, json!({ "properties": properties, "required": ["ref"] }));
    }
    others
}

/// An object that is known by one property; `words` tells whether the author may add some.
fn head(name: &str, schema: Value, words: bool) -> Value {
    let mut properties = Map::new();
    properties.insert(name.to_owned(), schema);
    if words && name != "text" {
        properties.insert("text".to_owned(), reference("words"));
    }
    json!({ "properties": properties, "required": [name] })
}

/// The paths of a kind's declarations.
fn path_pattern(kind: Kind) -> String {
    match kind {
        Kind::Item => "data/[^/]+/[^/]+".to_owned(),
        Kind::Purpose => "activity/[^/]+/[^/]+".to_owned(),
        _ => format!("{}/[^/]+", kind.word()),
    }
}

fn entry_pattern(vocabulary: &str) -> String {
    if vocabulary.is_empty() { "vocabulary/[^/]+/[^/]+".to_owned() } else { format!("vocabulary/{vocabulary}/[^/]+") }
}
