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

/// Whose records the law asks to have a column, always or where it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Of(Whose),
    Nobody,
}

impl Whose {
    fn has(self, role: Role) -> bool {
        matches!((self, role), (Whose::Both, _) | (Whose::Controllers, Role::Controller) | (Whose::Processors, Role::Processor))
    }
}

impl Asked {
    pub(super) fn by(self, role: Role) -> bool {
        matches!(self, Asked::Of(whose) if whose.has(role))
    }
}

/// A column: its name, the field that a `register` calls it by, whose it is and what stands in it.
pub(super) struct ColumnSpec {
    pub(super) id: &'static str,
    field: Option<Field>,
    whose: Whose,
    pub(super) asked: Asked,
    pub(super) cell: fn(&Line<'_>) -> Cell,
}

const fn column(id: &'static str, field: Option<Field>, whose: Whose, asked: Asked, cell: fn(&Line<'_>) -> Cell) -> ColumnSpec {
    ColumnSpec { id, field, whose, asked, cell }
}

use Asked::{Nobody, Of};
use Whose::{Both, Controllers, Processors};

const COLUMNS: &[ColumnSpec] = &[
    column("reference", Some(Field::Reference), Both, Nobody, |line| line.values(Field::Reference)),
    column("group", Some(Field::Group), Both, Nobody, |line| line.groups()),
    column("activity", None, Both, Nobody, |line| vec![line.title()]),
    column("organisation", Some(Field::Organisation), Both, Of(Both), cells::parties::organisation),
    column("contact", Some(Field::Contacts), Both, Of(Both), cells::parties::contact),
    column("representative", Some(Field::Representative), Both, Of(Both), |line| line.of_organisation(Field::Representative)),
    column("dpo", Some(Field::Dpo), Both, Of(Both), cells::parties::dpo),
    column("joint-controllers", Some(Field::Role), Controllers, Of(Controllers), cells::parties::joint_controllers),
    column("controllers-served", Some(Field::Controllers), Processors, Of(Processors), cells::parties::controllers_served),
    column("controllers-representatives", None, Processors, Of(Processors), cells::parties::controllers_representatives),
    column("purposes", Some(Field::Purposes), Both, Of(Both), |line| line.values(Field::Purposes)),
    column("subjects", Some(Field::Subjects), Both, Of(Controllers), |line| line.values(Field::Subjects)),
    column("data", Some(Field::Data), Both, Of(Controllers), cells::data::ordinary),
    column("special-data", Some(Field::Special), Both, Nobody, cells::data::special),
    column("criminal-data", Some(Field::Criminal), Both, Nobody, cells::data::criminal),
    column("recipients", Some(Field::Recipients), Both, Of(Controllers), cells::recipients::recipients),
    column("sub-processors", Some(Field::SubProcessors), Processors, Nobody, cells::recipients::sub_processors),
    column("transfers", Some(Field::Destination), Both, Of(Both), cells::recipients::transfers),
    column("safeguards", Some(Field::Mechanism), Both, Of(Both), cells::recipients::safeguards),
    column("retention", Some(Field::Retention), Controllers, Of(Controllers), cells::retention::limits),
    column("measures", Some(Field::Measures), Both, Of(Both), cells::measures::measures),
    column("basis", Some(Field::Basis), Controllers, Nobody, cells::basis::basis),
    column("interests", None, Controllers, Nobody, cells::basis::interests),
    column("assessment", Some(Field::Assessment), Controllers, Nobody, |line| line.values(Field::Assessment)),
    column("source", Some(Field::Source), Controllers, Nobody, cells::data::sources),
    column("rights", Some(Field::Grants), Controllers, Nobody, cells::rights::rights),
    column("automated", Some(Field::Automated), Controllers, Nobody, cells::rights::automated),
    column("consent", Some(Field::Consent), Controllers, Nobody, cells::rights::consent),
    column("contract", Some(Field::Contract), Controllers, Nobody, cells::recipients::contracts),
    column("contract-served", Some(Field::Contract), Processors, Nobody, cells::parties::contract_served),
    column("location", Some(Field::Location), Both, Nobody, cells::recipients::location),
    column("systems", Some(Field::Systems), Both, Nobody, |line| line.values(Field::Systems)),
    column("dpia", Some(Field::Dpia), Controllers, Nobody, |line| line.values(Field::Dpia)),
    column("breaches", Some(Field::Breaches), Both, Nobody, |line| line.values(Field::Breaches)),
    column("retention-kept", Some(Field::RetentionKept), Controllers, Nobody, cells::retention::kept),
    column("owner", Some(Field::Owner), Both, Nobody, |line| line.values(Field::Owner)),
    column("status", Some(Field::Status), Both, Nobody, |line| line.values(Field::Status)),
    column("created", Some(Field::Created), Both, Nobody, |line| line.values(Field::Created)),
    column("updated", Some(Field::Updated), Both, Nobody, |line| line.values(Field::Updated)),
    column("note", Some(Field::Note), Both, Nobody, cells::notes),
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
