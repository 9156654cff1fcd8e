//! What stands in the cells of a record.

pub(super) mod basis;
pub(super) mod data;
pub(super) mod measures;
pub(super) mod parties;
pub(super) mod recipients;
pub(super) mod retention;
pub(super) mod rights;

use super::transfers::{self, Crossing, Flows};
use super::{Cell, Role};
use crate::compose::doc::Inline;
use crate::compose::language::Arg;
use crate::compose::phrase::Voice;
use crate::model::{EntityId, FieldValue, Model, Operand, Row, Term, Value};
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
    pub(super) fn new(voice: &'a Voice<'a>, organisation: EntityId, role: Role, declared: Option<EntityId>) -> Self {
        let model = voice.model;
        let naming_classes = model.of_kind(Kind::Recipient).filter(|(_, class)| class.has(Field::Activities)).map(|(id, _)| id).collect();
        Context { voice, organisation, role, declared, flows: Flows::of(model, organisation), naming_classes }
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
}

impl<'a> Line<'a> {
    pub(super) fn new(context: &'a Context<'a>, row: Row) -> Self {
        let model = context.voice.model;
        let names_row = |class: &EntityId| transfers::names(model, model.values(*class, Field::Activities), row.entity);
        let naming_classes: Vec<EntityId> = context.naming_classes.iter().copied().filter(names_row).collect();
        let recipients = recipients::all(model, row.entity, &naming_classes);
        let crossings = context.flows.in_activity(model, row.entity, &recipients);
        Line { context, voice: context.voice, model, row, naming_classes, recipients, crossings }
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
                _ => cell.push(self.voice.whole_value(field, value)),
            }
        }
        cell
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

/// Notes for colleagues: the activity's, and the purpose's where the row is one.
pub(super) fn notes(line: &Line<'_>) -> Cell {
    let mut cell = line.of(line.row.activity, Field::Note);
    if line.row.entity != line.row.activity {
        cell.extend(line.values(Field::Note));
    }
    cell
}
