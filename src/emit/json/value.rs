//! Values: a head that is tagged by what it is, the author's words, qualifiers by preposition, keys.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::model::{Head, Model, Operand, Qual, Term, Value};
use crate::schema::Prep;
use crate::syntax::ast::{Choice, Duration, Number, Precision, Unit};

/// A value.
pub(super) struct ValueJson<'a>(pub(super) &'a Model, pub(super) &'a Value);

impl Serialize for ValueJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ValueJson(model, value) = *self;
        let mut map = serializer.serialize_map(None)?;
        match &value.head {
            Head::Empty => {}
            Head::One(operand) => entries(model, operand, &mut map)?,
            Head::All(operands) => map.serialize_entry("all", &operands_json(model, operands))?,
        }
        let (keys, qualifiers): (Vec<&Qual>, Vec<&Qual>) = value.quals.iter().partition(|qual| qual.prep.is_key());
        if !qualifiers.is_empty() {
            map.serialize_entry("qualifiers", &Quals(model, &qualifiers))?;
        }
        if !keys.is_empty() {
            map.serialize_entry("keys", &Quals(model, &keys))?;
        }
        map.end()
    }
}

/// Several values.
pub(super) fn values_json<'a>(model: &'a Model, values: &'a [Value]) -> Vec<ValueJson<'a>> {
    values.iter().map(|value| ValueJson(model, value)).collect()
}

struct OperandJson<'a>(&'a Model, &'a Operand);

impl Serialize for OperandJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        entries(self.0, self.1, &mut map)?;
        map.end()
    }
}

fn operands_json<'a>(model: &'a Model, operands: &'a [Operand]) -> Vec<OperandJson<'a>> {
    operands.iter().map(|operand| OperandJson(model, operand)).collect()
}

/// Qualifiers, in the order of the prepositions.
struct Quals<'a>(&'a Model, &'a [&'a Qual]);

impl Serialize for Quals<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for prep in Prep::ALL {
            for qual in self.1.iter().filter(|qual| qual.prep == prep) {
                map.serialize_entry(prep.word(), &operands_json(self.0, &qual.operands))?;
            }
        }
        map.end()
    }
}

fn entries<M: SerializeMap>(model: &Model, operand: &Operand, map: &mut M) -> Result<(), M::Error> {
    let written = || model.written(operand.place).trim_matches('"');
    match &operand.term {
        Term::Ref(id) => map.serialize_entry("ref", &model.path(*id))?,
        Term::Item { category, item } => {
            map.serialize_entry("ref", &model.path(*item))?;
            map.serialize_entry("category", &model.path(*category))?;
        }
        Term::Fixed(fixed) => map.serialize_entry("fixed", fixed.word())?,
        Term::Text(text) => map.serialize_entry("text", &model.plain(*text))?,
        Term::Word(word) => map.serialize_entry("word", word)?,
        Term::Date(date) => map.serialize_entry("date", &date.to_string())?,
        Term::Duration(duration) => map.serialize_entry("duration", &DurationJson(*duration))?,
        Term::Number(number) => map.serialize_entry("number", &number_json(*number))?,
        Term::Language => map.serialize_entry("language", written())?,
        Term::Field(field) => map.serialize_entry("field", field.word())?,
        Term::Finding => map.serialize_entry("finding", written())?,
        Term::Group(values) => map.serialize_entry("group", &values_json(model, values))?,
        Term::Choice(choice, values) => {
            map.serialize_entry("choice", choice_word(*choice))?;
            map.serialize_entry("of", &values_json(model, values))?;
        }
    }
    match operand.text {
        Some(text) => map.serialize_entry("text", &model.plain(text)),
        None => Ok(()),
    }
}

struct DurationJson(Duration);

impl Serialize for DurationJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("amount", &self.0.amount)?;
        map.serialize_entry("unit", unit_word(self.0.unit))?;
        map.serialize_entry("precision", precision_word(self.0.precision))?;
        map.end()
    }
}

/// A number: whole where it has no decimals.
fn number_json(number: Number) -> serde_json::Value {
    if number.scale == 0 {
        return number.digits.into();
    }
    let text = format!("{}e-{}", number.digits, number.scale);
    text.parse::<f64>().map_or(serde_json::Value::Null, Into::into)
}

fn choice_word(choice: Choice) -> &'static str {
    match choice {
        Choice::Latest => "latest",
        Choice::Earliest => "earliest",
        Choice::One => "one",
    }
}

/// The words of units, as the language has them for more than one.
pub(in crate::emit) const UNITS: [&str; 8] = [
    unit_word(Unit::Second),
    unit_word(Unit::Minute),
    unit_word(Unit::Hour),
    unit_word(Unit::Day),
    unit_word(Unit::WorkingDay),
    unit_word(Unit::Week),
    unit_word(Unit::Month),
    unit_word(Unit::Year),
];

const fn unit_word(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "seconds",
        Unit::Minute => "minutes",
        Unit::Hour => "hours",
        Unit::Day => "days",
        Unit::WorkingDay => "working-days",
        Unit::Week => "weeks",
        Unit::Month => "months",
        Unit::Year => "years",
    }
}

fn precision_word(precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => "exact",
        Precision::About => "about",
        Precision::UpTo => "up-to",
    }
}
