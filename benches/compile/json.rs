//! The same content as JSON: the declarations of a file before any name is looked up, made from its syntax tree.
//!
//! This is what a program would read that had JSON for its source. Reading it with serde_json into these types is the floor that
//! everything else is measured by, so the JSON is compact, and there is nothing slow in the types: no untagged or flattened ones.

use policyc::schema::{Field, Kind, Prep};
use policyc::source::{FileId, Span};
use policyc::syntax::{ast, parse};
use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A declaration.
#[derive(Debug, Serialize, Deserialize)]
pub struct Declaration {
    #[serde(with = "word")]
    kind: Kind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    more: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    header: Vec<Value>,
    #[serde(default)]
    fields: Fields,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Declaration>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    prose: Vec<String>,
}

/// Fields and their values, as an object.
#[derive(Debug, Default)]
struct Fields(Vec<(Field, Vec<Value>)>);

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(field, values)| (field.word(), values)))
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(AnyFields)
    }
}

struct AnyFields;

impl<'de> Visitor<'de> for AnyFields {
    type Value = Fields;

    fn expecting(&self, to: &mut std::fmt::Formatter) -> std::fmt::Result {
        to.write_str("fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = map.next_key::<&str>()? {
            let field = Field::parse(key).ok_or_else(|| A::Error::custom("an unknown field"))?;
            fields.push((field, map.next_value()?));
        }
        Ok(Fields(fields))
    }
}

/// A value, or a part of one. A name by itself is a string, what `and` joins is a list, everything else an object with the prepositions
/// as keys.
#[derive(Debug, Default)]
struct Value {
    /// A name, code or date, as it is written.
    name: Option<String>,
    /// A text, or the text after a name.
    text: Option<String>,
    /// A number, or an amount of time.
    amount: Option<(i64, Unit)>,
    /// What is in parentheses.
    group: Vec<Value>,
    /// What `and` joins.
    joined: Vec<Value>,
    quals: Vec<(Prep, Value)>,
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Value { name: Some(name), text: None, quals, .. } if quals.is_empty() => return to.serialize_str(name),
            Value { joined, quals, .. } if !joined.is_empty() && quals.is_empty() => return joined.serialize(to),
            _ => {}
        }
        let mut map = to.serialize_map(None)?;
        if !self.joined.is_empty() {
            map.serialize_entry("and", &self.joined)?;
        }
        if let Some(name) = &self.name {
            map.serialize_entry("n", name)?;
        }
        if let Some(text) = &self.text {
            map.serialize_entry("t", text)?;
        }
        if let Some(amount) = &self.amount {
            map.serialize_entry("a", amount)?;
        }
        if !self.group.is_empty() {
            map.serialize_entry("g", &self.group)?;
        }
        for (prep, value) in &self.quals {
            map.serialize_entry(prep.word(), value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, to: &mut std::fmt::Formatter) -> std::fmt::Result {
        to.write_str("a name, a list or an object")
    }

    fn visit_str<E>(self, name: &str) -> Result<Value, E> {
        Ok(Value { name: Some(name.to_owned()), ..Value::default() })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut value = Value::default();
        while let Some(next) = list.next_element()? {
            value.joined.push(next);
        }
        Ok(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut value = Value::default();
        while let Some(key) = map.next_key::<&str>()? {
            match key {
                "n" => value.name = Some(map.next_value()?),
                "t" => value.text = Some(map.next_value()?),
                "a" => value.amount = Some(map.next_value()?),
                "g" => value.group = map.next_value()?,
                "and" => value.joined = map.next_value()?,
                prep => match Prep::parse(prep) {
                    Some(prep) => value.quals.push((prep, map.next_value()?)),
                    None => return Err(A::Error::custom("an unknown word")),
                },
            }
        }
        Ok(value)
    }
}

/// What an amount is of.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Unit {
    Days,
    Weeks,
    Months,
    Years,
    Other,
}

/// How a kind is written.
mod word {
    use policyc::schema::Kind;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub fn serialize<S: Serializer>(kind: &Kind, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(kind.word())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Kind, D::Error> {
        Kind::parse(<&str>::deserialize(from)?).ok_or_else(|| D::Error::custom("an unknown kind"))
    }
}

/// A file's declarations as JSON; nothing where the file cannot be read.
pub fn write(text: &str) -> Option<String> {
    let mut findings = Vec::new();
    let file = parse(FileId(0), text, &mut findings);
    let source = Source { text };
    let decls: Vec<Declaration> = file.decls.iter().map(|decl| source.decl(decl)).collect::<Option<_>>()?;
    serde_json::to_string(&decls).ok()
}

/// Reads it again; nothing where it is not what [`write`] gives.
pub fn read(json: &str) -> Option<Vec<Declaration>> {
    serde_json::from_str(json).ok()
}

struct Source<'t> {
    text: &'t str,
}

impl Source<'_> {
    fn word(&self, span: Span) -> String {
        span.of(self.text).to_owned()
    }

    fn decl(&self, decl: &ast::Decl) -> Option<Declaration> {
        let mut written = Declaration {
            kind: Kind::parse(decl.kind.of(self.text))?,
            name: decl.name.map(|name| self.word(name)),
            more: decl.more.iter().map(|name| self.word(*name)).collect(),
            title: decl.title.map(|title| self.word(title.inner())),
            header: decl
                .quals
                .iter()
                .map(|qual| (qual.prep, self.joined(&qual.operands)))
                .map(|qual| Value { quals: vec![qual], ..Value::default() })
                .collect(),
            fields: Fields::default(),
            parts: Vec::new(),
            prose: Vec::new(),
        };
        for item in decl.body.iter().flatten() {
            match item {
                ast::Item::Decl(decl) => written.parts.push(self.decl(decl)?),
                ast::Item::Block(text) => written.prose.push(self.word(text.inner())),
                ast::Item::Field(field) => written.fields.0.push((Field::parse(field.name.of(self.text))?, self.values(&field.value))),
            }
        }
        Some(written)
    }

    fn values(&self, value: &ast::FieldValue) -> Vec<Value> {
        let text = |span: Span| vec![Value { text: Some(self.word(span)), ..Value::default() }];
        match value {
            ast::FieldValue::Values(values) => values.iter().map(|value| self.value(value)).collect(),
            ast::FieldValue::Block(block) => text(block.inner()),
            ast::FieldValue::Expr(expr) => text(expr.span),
            ast::FieldValue::Binder(binder) => text(binder.span),
        }
    }

    fn value(&self, value: &ast::Value) -> Value {
        let quals = value.quals.iter().map(|qual| (qual.prep, self.joined(&qual.operands))).collect();
        Value { quals, ..self.joined(&value.head) }
    }

    fn joined(&self, operands: &[ast::Operand]) -> Value {
        match operands {
            [one] => self.operand(one),
            several => Value { joined: several.iter().map(|operand| self.operand(operand)).collect(), ..Value::default() },
        }
    }

    fn operand(&self, operand: &ast::Operand) -> Value {
        let mut value = Value { text: operand.text.map(|text| self.word(text.inner())), ..Value::default() };
        match &operand.atom {
            ast::Atom::Text(text) => value.text = Some(self.word(text.inner())),
            ast::Atom::Number(number) => value.amount = Some((number.digits, Unit::Other)),
            ast::Atom::Duration(time) => value.amount = Some((i64::from(time.amount), unit(time.unit))),
            ast::Atom::Group(values) => value.group = values.iter().map(|value| self.value(value)).collect(),
            _ => value.name = Some(self.word(operand.span)),
        }
        value
    }
}

fn unit(unit: ast::Unit) -> Unit {
    match unit {
        ast::Unit::Day => Unit::Days,
        ast::Unit::Week => Unit::Weeks,
        ast::Unit::Month => Unit::Months,
        ast::Unit::Year => Unit::Years,
        ast::Unit::Second | ast::Unit::Minute | ast::Unit::Hour | ast::Unit::WorkingDay => Unit::Other,
    }
}
