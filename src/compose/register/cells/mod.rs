//! What stands in the cells of a record.

pub(super) mod basis;
pub(super) mod conditions;
pub(super) mod data;
mod group;
pub(super) mod measures;
pub(super) mod parties;
pub(super) mod recipients;
pub(super) mod retention;
pub(super) mod rights;
pub(super) mod scope;

use super::transfers::{self, Crossing, Flows};
use super::{Cell, Record, Role};
use crate::compose::doc::Inline;
use crate::compose::language::Arg;
use crate::compose::phrase::Voice;
use crate::model::{EntityId, FieldValue, Model, Operand, Row, Term, Text, Value};
use crate::schema::{Field, Kind};

/// What all rows of a record share.
pub(super) struct Context<'a> {
    pub(super) voice: &'a Voice<'a>,
    pub(super) organisation: EntityId,
    pub(super) role: Role,
    pub(super) declared: Option<EntityId>,
    flows: Flows,
    /// Classes of recipients that say themselves in which activities they receive data.
    naming_classes: Vec<EntityId>,
}

impl<'a> Context<'a> {
    pub(super) fn new(voice: &'a Voice<'a>, record: &Record, declared: Option<EntityId>) -> Self {
        let model = voice.model;
        let naming_classes: Vec<EntityId> =
            model.of_kind(Kind::Recipient).filter(|(_, class)| class.has(Field::Activities)).map(|(id, _)| id).collect();
        let receiving = |row: &Row| (row.entity, recipients::all(model, row.entity, &naming(model, &naming_classes, row.entity)));
        let rows: Vec<(EntityId, Vec<EntityId>)> = record.rows.iter().map(receiving).collect();
        let flows = Flows::of(model, record.organisation).placed(model, &rows);
        Context { voice, organisation: record.organisation, role: record.role, declared, flows, naming_classes }
    }
}

/// A row that is being written.
pub(super) struct Line<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) voice: &'a Voice<'a>,
    pub(super) model: &'a Model,
    pub(super) row: Row,
    /// The classes of recipients that name the activity.
    pub(super) naming_classes: Vec<EntityId>,
    /// Who receives data: named in the activity, members of classes that are, and classes that name the activity.
    pub(super) recipients: Vec<EntityId>,
    pub(super) crossings: Vec<Crossing>,
    /// The organisations that are ours.
    ours: Vec<EntityId>,
}

impl<'a> Line<'a> {
    pub(super) fn new(context: &'a Context<'a>, row: Row) -> Self {
        let model = context.voice.model;
        let naming_classes = naming(model, &context.naming_classes, row.entity);
        let recipients = recipients::all(model, row.entity, &naming_classes);
        let crossings = context.flows.in_activity(model, row.entity, &recipients);
        Line { context, voice: context.voice, model, row, naming_classes, recipients, crossings, ours: model.ours() }
    }

    /// The activity's title, with the purpose's where the row is one.
    pub(super) fn title(&self) -> Vec<Inline> {
        let activity = self.voice.title(self.row.activity);
        if self.row.entity == self.row.activity {
            return activity;
        }
        let purpose = self.voice.title(self.row.entity);
        self.say("register-purpose-of", &[("activity", activity.into()), ("purpose", purpose.into())])
    }

    /// The titles of the groups it stands in.
    pub(super) fn groups(&self) -> Cell {
        super::groups(self.voice, self.row.activity).into_iter().map(|title| vec![Inline::text(title)]).collect()
    }

    /// What the row says in a field.
    pub(super) fn values(&self, field: Field) -> Cell {
        self.of(self.row.entity, field)
    }

    /// What the organisation says in a field.
    pub(super) fn of_organisation(&self, field: Field) -> Cell {
        self.of(self.context.organisation, field)
    }

    /// What a declaration says in a field, each value by itself, with its keys and qualifiers.
    pub(super) fn of(&self, id: EntityId, field: Field) -> Cell {
        match self.model.entity(id).entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Values(values)) => self.each(field, values),
            Some(FieldValue::Prose(text)) => vec![self.voice.text(*text)],
            _ => Cell::new(),
        }
    }

    /// Values, each by itself; those in parentheses too, with what is said of all of them.
    pub(super) fn each(&self, field: Field, values: &[Value]) -> Cell {
        let mut cell = Cell::new();
        for value in values {
            match value.operands() {
                [Operand { term: Term::Group(inner), .. }] => {
                    let said = self.each(field, inner);
                    cell.extend(said.into_iter().map(|said| self.voice.qualified(field, said, value, |_| false)));
                }
                _ => cell.push(self.whole(field, value)),
            }
        }
        cell
    }

    /// A value with its keys and qualifiers. A key reads as the row itself calls what it names.
    pub(super) fn whole(&self, field: Field, value: &Value) -> Vec<Inline> {
        self.voice.whole_value(field, &self.worded(value))
    }

    /// A value whose keys have the words that the row has for what they name.
    pub(super) fn worded(&self, value: &Value) -> Value {
        let mut value = value.clone();
        for operand in value.quals.iter_mut().filter(|qual| qual.prep.is_key()).flat_map(|qual| qual.operands.iter_mut()) {
            operand.text = operand.text.or_else(|| self.words_for(operand.as_ref()?));
        }
        value
    }

    /// What the row calls a class of people or data.
    fn words_for(&self, id: EntityId) -> Option<Text> {
        let stated = [Field::Subjects, Field::Data].into_iter().flat_map(|field| self.model.values(self.row.entity, field));
        stated.flat_map(Value::operands).find(|operand| operand.as_ref() == Some(id)).and_then(|operand| operand.text)
    }

    pub(super) fn say(&self, id: &str, args: &[(&'static str, Arg)]) -> Vec<Inline> {
        self.voice.say(id, args)
    }

    /// `name: what is said of it`.
    pub(super) fn said_of(&self, name: Vec<Inline>, said: Vec<Inline>) -> Vec<Inline> {
        self.say("register-of", &[("what", name.into()), ("said", said.into())])
    }

    /// Whether the row, or what it stands in, is among what a field names, less what it takes out. A field that is left out names everything.
    pub(super) fn is_named(&self, id: EntityId, field: Field) -> bool {
        let values = self.model.values(id, field);
        values.is_empty() || transfers::names(self.model, values, self.row.entity)
    }
}

/// Those of some classes of recipients that name a row.
fn naming(model: &Model, classes: &[EntityId], row: EntityId) -> Vec<EntityId> {
    classes.iter().copied().filter(|&class| transfers::names(model, model.values(class, Field::Activities), row)).collect()
}

/// Words without the full stop at their end, so that something can follow them; several sentences keep it.
fn unstopped(mut words: Vec<Inline>) -> Vec<Inline> {
    let plain = Inline::plain(&words);
    let one = plain.strip_suffix('.').is_some_and(|rest| !rest.ends_with('.') && !rest.contains(". "));
    if one
        && let Some(Inline::Text { text }) = words.last_mut()
        && text.ends_with('.')
    {
        text.pop();
    }
    words
}

/// Notes for colleagues: the activity's, and the purpose's where the row is one.
pub(super) fn notes(line: &Line<'_>) -> Cell {
    let mut cell = line.of(line.row.activity, Field::Note);
    if line.row.entity != line.row.activity {
        cell.extend(line.values(Field::Note));
    }
    cell
}
