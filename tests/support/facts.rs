//! Questions about a model, and their answers in a line.
//!
//! - `NAME FIELD`: what a field says, and who states it where that is not the declaration itself
//! - `text of NAME FIELD`: the same as readers see it; `title of NAME`
//! - `NAME FIELD for THING …`: which of its values hold in a case
//! - `retention of DATUM in ROW`: the statements on it, the nearest first; `lengthened DATUM in ROW`: the rules that lengthen it
//! - `rows of ACTIVITY`, `controllers of ACTIVITY`, `processor ACTIVITY`, `contents of NAME`, `children of NAME`, `activities of NOTICE`, `laws`
//! - `THING within WHOLE`
//!
//! A name is written as in the language, with dots; `kind:name` where several kinds have it.

use policyc::model::{Datum, EntityId, FieldValue, Head, Model, Operand, Origin, Scope, Term, Text, Value};
use policyc::schema::{Field, Kind};
use policyc::syntax::ast::Choice;

/// The answer to a question.
pub fn answer(model: &Model, question: &str) -> String {
    look_up(&Facts { model }, question).unwrap_or_else(|unknown| unknown)
}

fn look_up(facts: &Facts<'_>, question: &str) -> Result<String, String> {
    let model = facts.model;
    let words: Vec<&str> = question.split_whitespace().collect();
    Ok(match words.as_slice() {
        ["laws"] => facts.list(&model.laws),
        ["rows", "of", name] => {
            let rows: Vec<EntityId> = model.rows(facts.find(name)?).into_iter().map(|row| row.entity).collect();
            facts.list(&rows)
        }
        ["controllers", "of", name] => facts.list(&model.controllers(facts.find(name)?)),
        ["processor", name] => if model.is_processor(facts.find(name)?) { "yes" } else { "no" }.to_owned(),
        ["contents", "of", name] => facts.list(&model.contents(facts.find(name)?)),
        ["children", "of", name] => facts.list(&model.entity(facts.find(name)?).children),
        ["activities", "of", name] => facts.list(&model.shown_in(facts.find(name)?)),
        ["title", "of", name] => format!("{:?}", model.title(facts.find(name)?)),
        ["text", "of", name, field] => facts.text(facts.find(name)?, field),
        ["retention", "of", datum, "in", row] => facts.retention(datum, facts.find(row)?)?,
        ["lengthened", datum, "in", row] => facts.list(&model.lengthened(facts.find(row)?, facts.datum(datum)?)),
        [thing, "within", whole] => if model.is_within(facts.find(thing)?, facts.find(whole)?) { "yes" } else { "no" }.to_owned(),
        [name, field, "for", things @ ..] => {
            let scope = Scope { things: things.iter().map(|thing| facts.find(thing)).collect::<Result<_, _>>()? };
            let values = model.entity(facts.find(name)?).values(facts.field(field));
            facts.values(model.holding(values, &scope))
        }
        [name, field] => facts.says(facts.find(name)?, facts.field(field)),
        _ => panic!("this is not a question: {question}"),
    })
}

struct Facts<'m> {
    model: &'m Model,
}

impl Facts<'_> {
    /// The declaration of a name; the project's before the library's, those in templates last.
    fn find(&self, name: &str) -> Result<EntityId, String> {
        let (kind, path) = match name.split_once(':') {
            Some((kind, path)) => (Some(Kind::parse(kind).unwrap()), path),
            None => (None, name),
        };
        let mut parts = path.split('.');
        let first = parts.next().unwrap();
        let fits = |id: EntityId| self.model.name(id) == first && kind.is_none_or(|kind| self.model.entity(id).kind == kind);
        let all: Vec<EntityId> = self.model.entities.iter().map(|(id, _)| id).filter(|&id| fits(id)).collect();
        let plain = |id: &&EntityId| !self.model.entity(**id).library && !self.model.in_template(**id);
        let top = all.iter().find(plain).or(all.first()).ok_or_else(|| format!("nothing is called {name}"))?;
        parts.try_fold(*top, |at, part| {
            let children = &self.model.entity(at).children;
            let child = children.iter().copied().find(|&child| self.model.name(child) == part);
            child.ok_or_else(|| format!("there is no {part} in {first}"))
        })
    }

    fn field(&self, word: &str) -> Field {
        Field::parse(word).unwrap_or_else(|| panic!("`{word}` is not a field"))
    }

    fn list(&self, ids: &[EntityId]) -> String {
        let names: Vec<String> = ids.iter().map(|&id| self.name(id)).collect();
        if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
    }

    fn name(&self, id: EntityId) -> String {
        let entity = self.model.entity(id);
        let own = match self.model.name(id) {
            "" => entity.kind.word(),
            name => name,
        };
        match entity.parent {
            Some(parent) if matches!(entity.kind, Kind::Purpose | Kind::Item | Kind::Section) => format!("{}.{own}", self.model.name(parent)),
            _ => own.to_owned(),
        }
    }

    fn says(&self, id: EntityId, field: Field) -> String {
        let Some(entry) = self.model.entity(id).entry(field) else { return "unsaid".to_owned() };
        let what = match &entry.value {
            FieldValue::Values(values) => self.values(values.iter()),
            FieldValue::Prose(text) => format!("{:?}", self.model.plain(*text)),
            FieldValue::Condition(_) => "a condition".to_owned(),
        };
        match entry.origin {
            Origin::Own => what,
            Origin::Template(template) => format!("{what} (template {})", self.name(template)),
            Origin::Around(outer) => format!("{what} ({} {})", self.model.entity(outer).kind.word(), self.name(outer)),
        }
    }

    fn text(&self, id: EntityId, field: &str) -> String {
        let text = self.model.entity(id).text(self.field(field));
        text.map_or_else(|| "unsaid".to_owned(), |text| format!("{:?}", self.model.plain(text)))
    }

    fn datum(&self, datum: &str) -> Result<Datum, String> {
        Ok(match datum.split_once('.') {
            Some((category, item)) => {
                let category = self.find(&format!("data:{category}"))?;
                let nested = self.model.entity(category).children.iter().copied().find(|&child| self.model.name(child) == item);
                Datum { category: Some(category), id: nested.map_or_else(|| self.find(&format!("data:{item}")), Ok)? }
            }
            None => Datum { category: None, id: self.find(&format!("data:{datum}"))? },
        })
    }

    fn retention(&self, datum: &str, row: EntityId) -> Result<String, String> {
        let statements = self.model.retention(row, self.datum(datum)?);
        let said = statements.iter().map(|statement| {
            let what = match statement.rule {
                Some(rule) => format!("the rule {}", self.name(rule)),
                None => self.values(statement.values.iter().copied()),
            };
            format!("{:?}: {what}", statement.rank).to_lowercase()
        });
        let said: Vec<String> = said.collect();
        Ok(if said.is_empty() { "nothing".to_owned() } else { said.join("; ") })
    }

    fn values<'v>(&self, values: impl IntoIterator<Item = &'v Value>) -> String {
        let all: Vec<String> = values.into_iter().map(|value| self.value(value)).collect();
        if all.is_empty() { "nothing".to_owned() } else { all.join(", ") }
    }

    fn value(&self, value: &Value) -> String {
        let head = match &value.head {
            Head::Empty => String::new(),
            Head::One(operand) => self.operand(operand),
            Head::All(operands) => self.operands(operands),
        };
        let quals = value.quals.iter().map(|qual| format!(" {} {}", qual.prep.word(), self.operands(&qual.operands)));
        format!("{head}{}", quals.collect::<String>()).trim_start().to_owned()
    }

    fn operands(&self, operands: &[Operand]) -> String {
        operands.iter().map(|operand| self.operand(operand)).collect::<Vec<_>>().join(" and ")
    }

    fn operand(&self, operand: &Operand) -> String {
        let quoted = |text: Text| format!("{:?}", self.model.plain(text));
        let term = match &operand.term {
            Term::Ref(id) => self.name(*id),
            Term::Item { category, item } => format!("{}.{}", self.model.name(*category), self.model.name(*item)),
            Term::Text(text) => quoted(*text),
            Term::Group(values) => format!("({})", self.values(values.iter())),
            Term::Choice(choice, values) => {
                let word = match choice {
                    Choice::Latest => "latest",
                    Choice::Earliest => "earliest",
                    Choice::One => "one",
                };
                format!("{word} of ({})", self.values(values.iter()))
            }
            _ => self.model.written(operand.place).split_whitespace().collect::<Vec<_>>().join(" "),
        };
        match operand.text {
            Some(text) => format!("{term} {}", quoted(text)),
            None => term,
        }
    }
}
