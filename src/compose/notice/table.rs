//! Tables and lists as the author lays them out: which declarations, which of their fields.

use super::composer::Composer;
use super::facts::is_internal;
use super::frame::Frame;
use super::retention;
use crate::compose::doc::{Block, Inline, Table, TableRow};
use crate::compose::phrase::start;
use crate::model::{EntityId, Operand, Row, Term, Value};
use crate::schema::{Field, Kind, Prep};

/// A column: which field, under which heading, for whom.
struct Column<'m> {
    field: Field,
    heading: Vec<Inline>,
    value: Option<&'m Value>,
}

/// What a row of a table is about.
#[derive(Clone, Copy)]
enum Subject {
    Row(Row),
    Entity(EntityId),
}

/// A declared table.
pub(super) fn table(composer: &Composer<'_>, id: EntityId, frame: &Frame) -> Option<Block> {
    let frame = frame.narrowed(composer.model.entity(id).header.as_ref());
    let subjects = composer.subjects(id, &frame);
    if subjects.is_empty() {
        return None;
    }
    let mut columns = composer.columns(id, &subjects);
    let about_activities = subjects.iter().any(|subject| matches!(subject, Subject::Row(_)));
    // The first column names what the row is about; in a table of activities the purposes may do so.
    let named_by_purposes = about_activities && columns.first().is_some_and(|column| column.field == Field::Purposes);
    let purposes = named_by_purposes.then(|| columns.remove(0));
    let first = purposes.map(|column| column.heading).unwrap_or_else(|| composer.first_heading(id));
    let mut headings = vec![first];
    headings.extend(columns.iter().map(|column| column.heading.clone()));
    let rows = subjects
        .into_iter()
        .map(|subject| {
            let mut cells = vec![composer.subject_name(subject, named_by_purposes)];
            cells.extend(columns.iter().map(|column| composer.column_cell(subject, column)));
            TableRow { id: composer.subject_home(subject), cells }
        })
        .collect();
    let anchor = composer.home(id).unwrap_or_else(|| composer.anchor(composer.model.name(id)));
    Some(Block::Table(Table { id: anchor, caption: composer.table_caption(id), columns: headings, rows }))
}

/// A declared list.
pub(super) fn list(composer: &Composer<'_>, id: EntityId, frame: &Frame) -> Option<Block> {
    let frame = frame.narrowed(composer.model.entity(id).header.as_ref());
    let items: Vec<Vec<Block>> = composer
        .subjects(id, &frame)
        .into_iter()
        .map(|subject| match subject {
            Subject::Row(row) => composer.row_name(row, true),
            Subject::Entity(entity) => vec![Block::Paragraph { text: start(composer.voice.mention(entity)) }],
        })
        .collect();
    (!items.is_empty()).then_some(Block::List { ordered: false, items })
}

impl<'m> Composer<'m> {
    /// What the rows of a table or list are about.
    fn subjects(&self, id: EntityId, frame: &Frame) -> Vec<Subject> {
        let mut out = Vec::new();
        for value in self.model.values(id, Field::Rows) {
            let frame = frame.narrowed(Some(value));
            let Some(word) = value.as_word() else { continue };
            let kinds: &[Kind] = match word {
                "activities" => {
                    out.extend(self.rows(&frame).into_iter().flat_map(|(_, rows)| rows).map(Subject::Row));
                    continue;
                }
                "data" => {
                    out.extend(self.data_in(&frame).into_iter().map(Subject::Entity));
                    continue;
                }
                "retention" => {
                    out.extend(retention::subjects(self, &frame).into_iter().map(Subject::Entity));
                    continue;
                }
                "recipients" => {
                    out.extend(self.recipients_in(&frame).into_iter().map(Subject::Entity));
                    continue;
                }
                "organisations" => &[Kind::Organisation],
                "services" => &[Kind::Service],
                "transfers" => &[Kind::Transfer],
                "trackers" => &[Kind::Tracker],
                "sources" => &[Kind::Source],
                "terms" => &[Kind::Term],
                "jurisdictions" => &[Kind::Jurisdiction],
                "measures" => &[Kind::Measure],
                "certifications" => &[Kind::Certification],
                "rights" => &[Kind::Rights],
                "claims" => &[Kind::Claim],
                "contacts" => &[Kind::Contact],
                _ => &[],
            };
            out.extend(kinds.iter().flat_map(|&kind| self.concerned(kind, &frame)).map(Subject::Entity));
        }
        out
    }

    /// The declared columns, else all fields that some row has.
    fn columns(&self, id: EntityId, subjects: &[Subject]) -> Vec<Column<'m>> {
        let declared = self.model.values(id, Field::Columns);
        let mut columns = Vec::new();
        for value in declared {
            let Some(Operand { term: Term::Field(field), text, .. }) = value.first() else { continue };
            let wording = text.or_else(|| value.qual_text(Prep::As));
            let heading = wording.map_or_else(|| self.column_heading(*field), |words| self.voice.text(words));
            columns.push(Column { field: *field, heading, value: Some(value) });
        }
        if columns.is_empty() {
            for subject in subjects {
                let (Subject::Row(Row { entity, .. }) | Subject::Entity(entity)) = *subject;
                for entry in &self.model.entity(entity).fields {
                    if !is_internal(entry.field) && columns.iter().all(|column| column.field != entry.field) {
                        columns.push(Column { field: entry.field, heading: self.label(entity, entry.field), value: None });
                    }
                }
            }
            columns.sort_by_key(|column| column.field != Field::Purposes);
        }
        columns
    }

    fn column_heading(&self, field: Field) -> Vec<Inline> {
        self.say(&format!("field-{}", field.word()), &[])
    }

    /// The heading of the column that names the rows.
    fn first_heading(&self, id: EntityId) -> Vec<Inline> {
        let word = self.model.values(id, Field::Rows).first().and_then(|value| value.as_word()).unwrap_or_default();
        self.say(&format!("rows-{word}"), &[])
    }

    fn table_caption(&self, id: EntityId) -> Vec<Inline> {
        if self.model.entity(id).title.is_some() {
            return self.voice.title(id);
        }
        match self.model.entity(id).parent {
            Some(section) if self.model.entity(section).kind == Kind::Section => self.heading(section),
            _ => self.first_heading(id),
        }
    }

    fn subject_name(&self, subject: Subject, with_purposes: bool) -> Vec<Block> {
        match subject {
            Subject::Row(row) if row.entity != row.activity => {
                let mut name = vec![Block::Paragraph { text: vec![Inline::Strong { inner: start(self.voice.title(row.activity)) }] }];
                name.extend(self.row_name(row, true));
                name
            }
            Subject::Row(row) => self.row_name(row, with_purposes),
            Subject::Entity(id) => vec![Block::Paragraph { text: start(self.voice.title(id)) }],
        }
    }

    fn subject_home(&self, subject: Subject) -> Option<String> {
        match subject {
            Subject::Row(row) => self.home(row.entity),
            Subject::Entity(id) => self.home(id),
        }
    }

    fn column_cell(&self, subject: Subject, column: &Column<'m>) -> Vec<Block> {
        let (Subject::Row(Row { entity, .. }) | Subject::Entity(entity)) = subject;
        let narrowed: Vec<EntityId> =
            column.value.map(|value| value.qual(Prep::For)).unwrap_or_default().iter().filter_map(Operand::as_ref).collect();
        if !narrowed.is_empty() {
            return self.narrowed_cell(entity, column.field, &narrowed);
        }
        match subject {
            Subject::Row(row) => self.cell(row, column.field),
            Subject::Entity(id) if self.model.entity(id).kind == Kind::Retention && column.field == Field::Retention => {
                vec![Block::Paragraph { text: start(self.voice.rule_in_line(id)) }]
            }
            Subject::Entity(id) => self.fact(id, column.field).map(|fact| fact.blocks).unwrap_or_default(),
        }
    }

    /// What a field says for some people or things: the values that are keyed for them, else those without keys.
    fn narrowed_cell(&self, id: EntityId, field: Field, things: &[EntityId]) -> Vec<Block> {
        self.voice.note_field(id, field);
        let values = self.model.values(id, field);
        let scope = crate::model::Scope { things: things.to_vec() };
        self.voice.case_blocks(field, self.model.holding(values, &scope), |_| false)
    }
}
