//! Records of processing activities (GDPR Art. 30): one for each organisation of ours in each of its roles.
//!
//! `who` tells which activities are whose; `columns` lists what a record holds; `cells` says what stands in them; `document` lays a record out
//! for people, saying once what is `common` to several rows. As a table, a record is what CSV is written from.

mod cells;
mod columns;
mod common;
mod document;
mod flow;
mod silence;
mod transfers;
mod who;

use super::doc::Inline;
use super::language::Language;
use super::phrase::{Voice, start};
use crate::model::{EntityId, Model, Row};
use crate::schema::{Field, Kind};
use cells::Line;
pub use document::document;
pub(in crate::compose) use flow::{Flow, flows};
pub use who::served;

/// In which role an organisation keeps a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// GDPR Art. 30(1).
    Controller,
    /// GDPR Art. 30(2).
    Processor,
}

impl Role {
    /// The word for it in the language and in file names.
    pub fn word(self) -> &'static str {
        match self {
            Role::Controller => "controller",
            Role::Processor => "processor",
        }
    }
}

/// What stands in a cell: any number of values, each in running text. Where something is not stated, it is one value that says so, as
/// [`Inline::Silence`]; that is not the same as a value that says `none`. A cell without values has nothing to say.
pub type Cell = Vec<Vec<Inline>>;

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// A name that does not change with the language.
    pub id: &'static str,
    /// Its heading.
    pub heading: String,
    /// Whether what is not stated in it is a gap, because Art. 30 asks for it in every row.
    pub silence_told: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The activity and the declaration whose fields hold.
    pub row: Row,
    /// What it is called.
    pub title: Vec<Inline>,
    /// The groups it stands in, the outermost first.
    pub groups: Vec<String>,
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

/// A record.
#[derive(Debug, Clone, PartialEq)]
pub struct Register {
    /// Whose it is.
    pub organisation: EntityId,
    /// In which role.
    pub role: Role,
    /// `ORGANISATION-ROLE`.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What it says of itself: label and value.
    pub meta: Vec<(String, Vec<Inline>)>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, in the order of the source.
    pub entries: Vec<Entry>,
}

/// A record that is to be kept, and the rows that belong into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Whose it is.
    pub organisation: EntityId,
    /// In which role.
    pub role: Role,
    /// The activities and purposes, in the order of the source.
    pub rows: Vec<Row>,
}

/// The records of all organisations that are ours: as controllers and as processors. One without activities has none.
pub fn records(model: &Model) -> Vec<Record> {
    let ours = model.ours();
    let rows: Vec<Row> = model.activities().into_iter().flat_map(|activity| model.rows(activity)).collect();
    let mut found = Vec::new();
    for &organisation in &ours {
        for role in [Role::Controller, Role::Processor] {
            let rows: Vec<Row> = rows.iter().copied().filter(|row| who::is_of(model, &ours, organisation, role, row.entity)).collect();
            if !rows.is_empty() {
                found.push(Record { organisation, role, rows });
            }
        }
    }
    found
}

/// A record, written in a language.
pub fn register(model: &Model, language: &Language, record: &Record) -> Register {
    let &Record { organisation, role, ref rows } = record;
    let voice = Voice::recording(model, language);
    let declared = declared(model, organisation, role);
    let chosen = columns::chosen(&voice, declared, role);
    let context = cells::Context::new(&voice, record, declared);
    let entries = rows
        .iter()
        .map(|&row| {
            let line = Line::new(&context, row);
            Entry {
                row,
                title: line.title(),
                groups: groups(&voice, row.activity),
                cells: chosen.iter().map(|(spec, _)| cell(spec, &line)).collect(),
            }
        })
        .collect();
    Register {
        organisation,
        role,
        name: format!("{}-{}", model.name(organisation), role.word()),
        title: title(&voice, declared, organisation, role),
        meta: meta(&voice, declared, role),
        columns: chosen.into_iter().map(|(spec, heading)| Column { id: spec.id, heading, silence_told: spec.silence.is_gap(role) }).collect(),
        entries,
    }
}

/// What a column says of a row; where it is silent, that it is.
fn cell(spec: &columns::ColumnSpec, line: &Line<'_>) -> Cell {
    let said: Cell = (spec.cell)(line).into_iter().map(start).collect();
    if said.is_empty() && spec.silence.is_meant(line) { vec![silence::unstated(line)] } else { said }
}

/// The `register` declaration for an organisation in a role: the first that names it, else the first that names nobody.
fn declared(model: &Model, organisation: EntityId, role: Role) -> Option<EntityId> {
    let fits = |id: &EntityId| {
        let organisations = model.refs(*id, Field::Organisation);
        let roles: Vec<_> = model.values(*id, Field::Role).iter().filter_map(|value| value.as_word()).collect();
        (organisations.is_empty() || organisations.contains(&organisation)) && (roles.is_empty() || roles.contains(&role.word()))
    };
    let fitting: Vec<EntityId> = model.of_kind(Kind::Register).map(|(id, _)| id).filter(fits).collect();
    let named = fitting.iter().find(|&&id| !model.values(id, Field::Organisation).is_empty());
    named.or(fitting.first()).copied()
}

/// The declared title where it is this record's alone, else one that tells whose record it is.
fn title(voice: &Voice<'_>, declared: Option<EntityId>, organisation: EntityId, role: Role) -> String {
    let model = voice.model;
    let own = declared.filter(|&id| {
        let entity = model.entity(id);
        entity.title.is_some() && model.refs(id, Field::Organisation).len() == 1 && entity.values(Field::Role).len() == 1
    });
    match own {
        Some(id) => voice.name(id),
        None => Inline::plain(&voice.say(&format!("register-title-{}", role.word()), &[("organisation", voice.title(organisation).into())])),
    }
}

fn meta(voice: &Voice<'_>, declared: Option<EntityId>, role: Role) -> Vec<(String, Vec<Inline>)> {
    let mut meta = vec![(voice.language.words("register-kept-under"), voice.say(&format!("register-law-{}", role.word()), &[]))];
    let fields = [(Field::Dated, "register-dated"), (Field::Owner, "register-keeper"), (Field::Exemption, "register-exemption")];
    for (field, label) in fields {
        let value = declared.map(|id| voice.inline_values(id, field)).unwrap_or_default();
        if !value.is_empty() {
            meta.push((voice.language.words(label), value));
        }
    }
    meta
}

/// The titles of the groups that an activity stands in, the outermost first.
fn groups(voice: &Voice<'_>, activity: EntityId) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = voice.model.entity(activity).parent;
    while let Some(group) = at.filter(|&id| voice.model.entity(id).kind == Kind::Group) {
        found.push(voice.name(group));
        at = voice.model.entity(group).parent;
    }
    found.reverse();
    found
}
