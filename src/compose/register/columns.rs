//! The columns of a record, in their order: what Art. 30 asks for, and what authorities' own templates add.

use super::cells::{self, Line};
use super::{Cell, Role};
use crate::compose::language::Arg;
use crate::compose::phrase::Voice;
use crate::model::{EntityId, Term};
use crate::schema::Field;

/// Whose records have a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Both,
    Controllers,
    Processors,
}

/// Whether it is told that nothing stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Silence {
    /// In these records: Art. 30 asks for it in every row.
    Told(Whose),
    /// It may be that there is nothing to say.
    Untold,
}

impl Whose {
    fn has(self, role: Role) -> bool {
        matches!((self, role), (Whose::Both, _) | (Whose::Controllers, Role::Controller) | (Whose::Processors, Role::Processor))
    }
}

impl Silence {
    pub(super) fn is_told(self, role: Role) -> bool {
        matches!(self, Silence::Told(whose) if whose.has(role))
    }
}

/// A column: its name, the field that a `register` calls it by, whose it is and what stands in it.
pub(super) struct ColumnSpec {
    pub(super) id: &'static str,
    field: Option<Field>,
    whose: Whose,
    pub(super) silence: Silence,
    pub(super) cell: fn(&Line<'_>) -> Cell,
}

const fn column(id: &'static str, field: Option<Field>, whose: Whose, silence: Silence, cell: fn(&Line<'_>) -> Cell) -> ColumnSpec {
    ColumnSpec { id, field, whose, silence, cell }
}

use Silence::{Told, Untold};
use Whose::{Both, Controllers, Processors};

const COLUMNS: &[ColumnSpec] = &[
    column("reference", Some(Field::Reference), Both, Untold, |line| line.values(Field::Reference)),
    column("group", Some(Field::Group), Both, Untold, |line| line.groups()),
    column("activity", None, Both, Untold, |line| vec![line.title()]),
    column("organisation", Some(Field::Organisation), Both, Told(Both), cells::parties::organisation),
    column("contact", Some(Field::Contacts), Both, Told(Both), cells::parties::contact),
    column("representative", Some(Field::Representative), Both, Untold, |line| line.of_organisation(Field::Representative)),
    column("dpo", Some(Field::Dpo), Both, Untold, cells::parties::dpo),
    column("joint-controllers", Some(Field::Role), Controllers, Untold, cells::parties::joint_controllers),
    column("controllers-served", Some(Field::Controllers), Processors, Told(Processors), cells::parties::controllers_served),
    column("controllers-representatives", None, Processors, Untold, cells::parties::controllers_representatives),
    column("purposes", Some(Field::Purposes), Both, Told(Both), |line| line.values(Field::Purposes)),
    column("subjects", Some(Field::Subjects), Both, Told(Controllers), |line| line.values(Field::Subjects)),
    column("data", Some(Field::Data), Both, Told(Controllers), cells::data::ordinary),
    column("special-data", Some(Field::Special), Both, Untold, cells::data::special),
    column("criminal-data", Some(Field::Criminal), Both, Untold, cells::data::criminal),
    column("recipients", Some(Field::Recipients), Both, Told(Controllers), cells::recipients::recipients),
    column("sub-processors", Some(Field::SubProcessors), Processors, Untold, cells::recipients::sub_processors),
    column("transfers", Some(Field::Destination), Both, Untold, cells::recipients::transfers),
    column("safeguards", Some(Field::Mechanism), Both, Untold, cells::recipients::safeguards),
    column("retention", Some(Field::Retention), Controllers, Told(Controllers), cells::retention::limits),
    column("measures", Some(Field::Measures), Both, Told(Both), cells::measures::measures),
    column("basis", Some(Field::Basis), Controllers, Untold, cells::basis::basis),
    column("interests", None, Controllers, Untold, cells::basis::interests),
    column("assessment", Some(Field::Assessment), Controllers, Untold, |line| line.values(Field::Assessment)),
    column("source", Some(Field::Source), Controllers, Untold, cells::data::sources),
    column("rights", Some(Field::Grants), Controllers, Untold, cells::rights::rights),
    column("automated", Some(Field::Automated), Controllers, Untold, cells::rights::automated),
    column("sold-or-shared", Some(Field::SoldOrShared), Controllers, Untold, |line| line.values(Field::SoldOrShared)),
    column("consent", Some(Field::Consent), Controllers, Untold, cells::rights::consent),
    column("contract", Some(Field::Contract), Controllers, Untold, cells::recipients::contracts),
    column("contract-served", Some(Field::Contract), Processors, Untold, cells::parties::contract_served),
    column("location", Some(Field::Location), Both, Untold, cells::recipients::location),
    column("systems", Some(Field::Systems), Both, Untold, |line| line.values(Field::Systems)),
    column("dpia", Some(Field::Dpia), Controllers, Untold, |line| line.values(Field::Dpia)),
    column("policy-document", Some(Field::PolicyDocument), Controllers, Untold, |line| line.values(Field::PolicyDocument)),
    column("breaches", Some(Field::Breaches), Both, Untold, |line| line.values(Field::Breaches)),
    column("retention-kept", Some(Field::RetentionKept), Controllers, Untold, |line| line.values(Field::RetentionKept)),
    column("owner", Some(Field::Owner), Both, Untold, |line| line.values(Field::Owner)),
    column("status", Some(Field::Status), Both, Untold, |line| line.values(Field::Status)),
    column("created", Some(Field::Created), Both, Untold, |line| line.values(Field::Created)),
    column("updated", Some(Field::Updated), Both, Untold, |line| line.values(Field::Updated)),
    column("note", Some(Field::Note), Both, Untold, cells::notes),
];

/// The columns of a record with their headings: those that its declaration names, after the activity, else all of the role.
pub(super) fn chosen(voice: &Voice<'_>, declared: Option<EntityId>, role: Role) -> Vec<(&'static ColumnSpec, String)> {
    let of_role = || COLUMNS.iter().filter(move |spec| spec.whose.has(role));
    let heading = |spec: &ColumnSpec| {
        let words = voice.say(&format!("column-{}", spec.id), &[("role", Arg::Choice(role.word()))]);
        crate::compose::doc::Inline::plain(&words)
    };
    let named = declared.map(|id| voice.model.values(id, Field::Columns)).unwrap_or_default();
    if named.is_empty() {
        return of_role().map(|spec| (spec, heading(spec))).collect();
    }
    let mut found: Vec<(&ColumnSpec, String)> = of_role().filter(|spec| spec.id == "activity").map(|spec| (spec, heading(spec))).collect();
    for operand in named.iter().filter_map(|value| value.first()) {
        let Term::Field(field) = operand.term else { continue };
        for spec in of_role().filter(|spec| spec.field == Some(field)) {
            found.push((spec, operand.text.map_or_else(|| heading(spec), |text| voice.plain(text))));
        }
    }
    found
}

/// The column with a name.
pub(super) fn named(id: &str) -> Option<&'static ColumnSpec> {
    COLUMNS.iter().find(|spec| spec.id == id)
}
