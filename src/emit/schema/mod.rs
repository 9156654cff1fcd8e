//! The JSON Schema of `policy.json`, made from the table of kinds, with the table's words as descriptions.

mod value;

use serde_json::{Map, Value, json};

use super::json::SCHEMA_VERSION;
use crate::schema::{FieldSpec, Kind, KindSpec, Presence, Shape, kind_spec};
use value::Values;

/// The schema as text: indented, with one line break at the end.
///
/// # Errors
/// If it cannot be written; it always can.
pub fn text() -> Result<String, super::EmitError> {
    let mut text = serde_json::to_string_pretty(&schema())
        .map_err(|error| super::EmitError::Output { path: "policy.schema.json".to_owned(), message: error.to_string() })?;
    text.push('\n');
    Ok(text)
}

/// The schema.
pub fn schema() -> Value {
    let mut values = Values::default();
    let kinds: Vec<(Kind, Value)> = Kind::ALL.iter().filter(|kind| is_told(**kind)).map(|&kind| (kind, declaration(kind, &mut values))).collect();
    let lists: Map<String, Value> = kinds
        .iter()
        .filter(|(kind, _)| kind_spec(*kind).top)
        .map(|(kind, _)| (kind.word().to_owned(), json!({ "type": "array", "items": reference(kind.word()) })))
        .collect();
    let mut definitions: Map<String, Value> = value::common();
    definitions.extend(kinds.into_iter().map(|(kind, schema)| (kind.word().to_owned(), schema)));
    definitions.extend(values.into_definitions());
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:policyc:policy:{SCHEMA_VERSION}"),
        "title": "A privacy policy, compiled",
        "description": "What `policyc build` writes to `policy.json`: every declaration of a project as it holds, with what it inherits, and those of the standard library that the project names.",
        "type": "object",
        "properties": {
            "schemaVersion": { "const": SCHEMA_VERSION, "description": "The version of this form. Its first number changes when a reader has to." },
            "asOf": { "type": "string", "format": "date", "description": "The date as of which the project was checked, where the project or the command line names one." },
            "language": { "type": "string", "description": "The language of the source, as a BCP 47 tag." },
            "draft": { "type": "boolean", "description": "Whether it was built with findings that would otherwise have stopped it." },
            "laws": { "type": "array", "items": reference("id"), "description": "The laws that the project names with `use`." },
            "declarations": { "type": "object", "properties": lists, "additionalProperties": false, "description": "The declarations by kind, in the order of the source." }
        },
        "required": ["schemaVersion", "language", "draft", "laws", "declarations"],
        "additionalProperties": false,
        "$defs": definitions
    })
}

/// Whether declarations of a kind stand in `policy.json`.
fn is_told(kind: Kind) -> bool {
    !matches!(kind, Kind::Use | Kind::Accept)
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{}", name.replace('~', "~0").replace('/', "~1")) })
}

fn declaration(kind: Kind, values: &mut Values) -> Value {
    let spec = kind_spec(kind);
    // A template has the fields of the kind it is made for; groups have those of all three.
    let of_fields = if kind == Kind::Template { kind_spec(Kind::Group) } else { spec };
    let fields: Map<String, Value> =
        of_fields.all_fields().map(|field| (field.id.word().to_owned(), field_schema(of_fields, field, values))).collect();
    let mut properties = Map::new();
    let mut add = |name: &str, schema: Value| properties.insert(name.to_owned(), schema);
    add("id", reference("id"));
    add("kind", json!({ "const": kind.word() }));
    add("name", json!({ "type": "string", "description": "The name, as it is written in the source." }));
    add("title", json!({ "type": "string", "description": "The published name." }));
    add("library", json!({ "const": true, "description": "That it is the standard library's." }));
    if kind == Kind::Template {
        add(
            "madeFor",
            json!({ "enum": [Kind::Group.word(), Kind::Activity.word(), Kind::Purpose.word()], "description": "The kind it is made for." }),
        );
    }
    add("copiedFrom", described("id", "For what a template brought along: the template's declaration."));
    if matches!(kind, Kind::Activity | Kind::Group) {
        add("within", described("id", "The group it stands in."));
    }
    if !spec.header.is_empty() {
        add("header", values.value(&spec.header_spec(), "header", kind));
    }
    add("fields", json!({ "type": "object", "properties": fields, "additionalProperties": false }));
    if matches!(kind, Kind::Activity | Kind::Purpose) {
        add("controllers", list("id", "Who decides why and how, stated or not; where we do it on somebody else's behalf, on whose."));
        add("asProcessor", json!({ "type": "boolean", "description": "Whether we do it on somebody else's behalf." }));
    }
    if kind == Kind::Activity {
        add("rows", list("id", "What is one row each in a register: the activity by itself, and each of its purposes."));
    }
    if kind == Kind::Group {
        add("contains", list("id", "Its activities, in order, with those it only lists."));
    }
    let nested = nested_in(spec);
    if !nested.is_empty() {
        add("nested", json!({ "type": "array", "items": { "anyOf": nested }, "description": "What is declared within it." }));
    }
    if spec.prose {
        let parts: Vec<Value> = std::iter::once(reference("prose")).chain(nested_in(spec)).collect();
        add("content", json!({ "type": "array", "items": { "anyOf": parts }, "description": "What it says, in order." }));
    }
    let mut required = vec!["id", "kind"];
    required.extend((spec.name == Presence::Required).then_some("name"));
    required.extend((spec.title == Presence::Required).then_some("title"));
    json!({ "description": spec.doc, "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// What may be nested in a declaration. Templates hold what the kinds hold that they are made for.
fn nested_in(spec: &KindSpec) -> Vec<Value> {
    let kinds = if spec.id == Kind::Template { &[Kind::Group, Kind::Activity, Kind::Purpose] } else { spec.nested };
    kinds.iter().filter(|kind| is_told(**kind)).map(|kind| reference(kind.word())).collect()
}

fn described(name: &str, doc: &str) -> Value {
    let mut schema = reference(name);
    if let Value::Object(map) = &mut schema {
        map.insert("description".to_owned(), doc.into());
    }
    schema
}

fn list(name: &str, doc: &str) -> Value {
    json!({ "type": "array", "items": reference(name), "description": doc })
}

/// What a field says: values, a block text or a condition, and whose statement it is.
fn field_schema(kind: &KindSpec, field: &FieldSpec, values: &mut Values) -> Value {
    let mut properties = Map::new();
    let mut forms = Vec::new();
    if field.shape == Shape::Values {
        let mut items = json!({ "type": "array", "items": values.named(field, kind.id) });
        if let (Value::Object(map), false) = (&mut items, field.many) {
            map.insert("maxItems".to_owned(), 1.into());
        }
        properties.insert("values".to_owned(), items);
        forms.push(json!({ "required": ["values"] }));
    } else {
        properties.insert("condition".to_owned(), json!({ "type": "string", "description": "As it is written in the source." }));
        forms.push(json!({ "required": ["condition"] }));
    }
    if field.accepts.contains(&crate::schema::Accept::Prose) {
        properties.insert("prose".to_owned(), json!({ "type": "string", "description": "CommonMark." }));
        forms.push(json!({ "required": ["prose"] }));
    }
    properties.insert("inheritedFrom".to_owned(), described("id", "Who states it, where it is not the declaration itself."));
    json!({ "description": field.doc, "type": "object", "properties": properties, "oneOf": forms, "additionalProperties": false })
}
