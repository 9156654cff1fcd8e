//! A record as a document for people: who keeps it, an overview, what holds for all of it, and each activity with all that is recorded of it.
//!
//! What is the same in all activities, in all of a group, or in all rows of an activity is said once for them; below it stands what differs
//! (`common`).

use super::common::{Told, is_list};
use super::silence::is_unstated;
use super::{Cell, Column, Entry, Register};
use crate::compose::doc::{Block, Definition, Document, Inline, Section, Table, TableRow};
use crate::compose::language::{Arg, Language};
use crate::compose::phrase::{Voice, start};
use crate::model::Model;

/// The columns that stand first of all where they say the same in every row.
const PARTIES: &[&str] = &["organisation", "contact", "representative", "dpo"];
/// What tells which row it is, and is said by its heading.
const HEADING: &[&str] = &["group", "activity"];
/// What the overview shows beside the activity.
const OVERVIEW: &[&str] = &["reference", "purposes", "basis", "controllers-served", "status"];

/// A record as a document in a language.
pub fn document(model: &Model, language: &Language, register: &Register) -> Document {
    let layout = Layout { model, voice: Voice::recording(model, language), register };
    let entries = register.entries.as_slice();
    let mut told = Told::default();
    let parties = told.take(register, entries, |column| PARTIES.contains(&column.id));
    let mut blocks = vec![Block::Definitions { items: layout.facts(&parties, &Told::default()) }];
    blocks.push(layout.section("overview", "register-overview", vec![Block::Table(layout.overview())]));
    if activities(entries).len() > 1 {
        let common = told.take(register, entries, |column| !HEADING.contains(&column.id));
        let items = layout.facts(&common, &Told::default());
        if !items.is_empty() {
            let lead = Block::Paragraph { text: layout.say("register-common-lead") };
            blocks.push(layout.section("common", "register-common", vec![lead, Block::Definitions { items }]));
        }
    }
    blocks.push(layout.section("activities", "register-activities", layout.groups(entries, 0, 1, &told)));
    Document {
        name: format!("register/{}", register.name),
        language: language.tag().to_owned(),
        title: register.title.clone(),
        meta: register.meta.clone(),
        draft: false,
        blocks,
    }
}

struct Layout<'a> {
    model: &'a Model,
    voice: Voice<'a>,
    register: &'a Register,
}

impl<'a> Layout<'a> {
    fn say(&self, id: &str) -> Vec<Inline> {
        self.voice.say(id, &[])
    }

    fn section(&self, id: &str, title: &str, blocks: Vec<Block>) -> Block {
        section(id.to_owned(), self.say(title), blocks)
    }

    fn cell<'e>(&self, entry: &'e Entry, id: &str) -> Option<&'e Cell> {
        let at = self.register.columns.iter().position(|column| column.id == id)?;
        entry.cells.get(at)
    }

    /// What is said in some columns. What nobody must state and is not stated stands last, together.
    fn facts(&self, said: &[(&'static str, Cell)], told: &Told) -> Vec<Definition> {
        let mut items = Vec::new();
        let mut silent = Vec::new();
        for (id, cell) in said {
            let Some(column) = self.register.columns.iter().find(|column| column.id == *id) else { continue };
            let heading = vec![Inline::text(column.heading.as_str())];
            if is_unstated(cell) && !column.silence_told {
                silent.push(heading);
            } else if !cell.is_empty() {
                let besides = is_list(id) && told.knows(id);
                let term = if besides { self.voice.say("register-besides", &[("what", heading.into())]) } else { heading };
                items.push(Definition { id: None, term, blocks: blocks(cell) });
            }
        }
        if !silent.is_empty() {
            let text = self.voice.join(silent);
            let term = start(self.say("register-silent"));
            items.push(Definition { id: None, term: vec![Inline::Silence { inner: term }], blocks: vec![Block::Paragraph { text }] });
        }
        items
    }

    fn overview(&self) -> Table {
        let says = |column: &Column| {
            let mut cells = self.register.entries.iter().filter_map(|entry| self.cell(entry, column.id));
            cells.any(|cell| !cell.is_empty() && (column.silence_told || !is_unstated(cell)))
        };
        let shown = |column: &&Column| column.id == "activity" || OVERVIEW.contains(&column.id) && says(column);
        let mut columns: Vec<&Column> = self.register.columns.iter().filter(shown).collect();
        columns.sort_by_key(|column| column.id != "activity");
        let rows = self.register.entries.iter().map(|entry| {
            let cell = |column: &&Column| match column.id {
                "activity" => {
                    let title = vec![Inline::Anchor { to: self.anchor(entry), inner: entry.title.clone() }];
                    vec![Block::Paragraph { text: title }]
                }
                id => self.cell(entry, id).map(blocks).unwrap_or_default(),
            };
            TableRow { id: None, cells: columns.iter().map(cell).collect() }
        });
        Table {
            id: "overview-table".to_owned(),
            caption: self.voice.say("register-overview-caption", &[("n", Arg::from(self.register.entries.len()))]),
            columns: columns.iter().map(|column| vec![Inline::text(column.heading.as_str())]).collect(),
            rows: rows.collect(),
        }
    }

    fn anchor(&self, entry: &Entry) -> String {
        self.model.path(entry.row.entity).replace('/', "-")
    }

    /// Activities, those of one group under its title, from a depth of groups on; `first` is the number of the first row.
    fn groups(&self, entries: &[Entry], depth: usize, first: usize, told: &Told) -> Vec<Block> {
        let mut found = Vec::new();
        let mut number = first;
        for entries in entries.chunk_by(|one, next| one.groups.get(depth) == next.groups.get(depth)) {
            let Some(title) = entries.first().and_then(|entry| entry.groups.get(depth)) else {
                found.extend(activities(entries).into_iter().map(|rows| self.activity(rows, told.clone())));
                number += entries.len();
                continue;
            };
            let mut told = told.clone();
            let mut inner = if activities(entries).len() > 1 { self.common(entries, &mut told) } else { Vec::new() };
            inner.extend(self.groups(entries, depth + 1, number, &told));
            let id = if depth == 0 { format!("group-{number}") } else { format!("group-{number}-{depth}") };
            found.push(section(id, vec![Inline::text(title.as_str())], inner));
            number += entries.len();
        }
        found
    }

    /// What holds for all of some rows, which is then told.
    fn common(&self, entries: &[Entry], told: &mut Told) -> Vec<Block> {
        let before = told.clone();
        let items = self.facts(&told.take(self.register, entries, |column| !HEADING.contains(&column.id)), &before);
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::Paragraph { text: self.say("common-facts") }, Block::Definitions { items }]
    }

    /// An activity: its row, or what all its rows share and what each has of its own.
    fn activity(&self, rows: &[Entry], mut told: Told) -> Block {
        let row = |row: &Entry, told: &Told| {
            let said = told.clone().take(self.register, std::slice::from_ref(row), |column| !HEADING.contains(&column.id));
            vec![Block::Definitions { items: self.facts(&said, told) }]
        };
        let [first, _, ..] = rows else {
            return rows
                .first()
                .map_or(Block::Definitions { items: Vec::new() }, |only| section(self.anchor(only), only.title.clone(), row(only, &told)));
        };
        let mut blocks = self.common(rows, &mut told);
        for one in rows {
            let itself = one.row.entity == one.row.activity;
            let id = if itself { format!("{}-itself", self.anchor(one)) } else { self.anchor(one) };
            let title = if itself { self.say("register-itself") } else { start(self.voice.title(one.row.entity)) };
            blocks.push(section(id, title, row(one, &told)));
        }
        section(self.model.path(first.row.activity).replace('/', "-"), self.voice.title(first.row.activity), blocks)
    }
}

fn section(id: String, title: Vec<Inline>, blocks: Vec<Block>) -> Block {
    Block::Section(Section { id, number: None, title, blocks })
}

/// The rows of each activity.
fn activities(entries: &[Entry]) -> Vec<&[Entry]> {
    entries.chunk_by(|one, next| one.row.activity == next.row.activity).collect()
}

/// One value as it is, several as a list.
fn blocks(cell: &Cell) -> Vec<Block> {
    let paragraph = |words: &Vec<Inline>| Block::Paragraph { text: words.clone() };
    match cell.as_slice() {
        [] => Vec::new(),
        [one] => vec![paragraph(one)],
        several => vec![Block::List { ordered: false, items: several.iter().map(|words| vec![paragraph(words)]).collect() }],
    }
}
