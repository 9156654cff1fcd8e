//! The columns of a record, in their order: what Art. 30 asks for, and what authorities' own templates add.

use super::cells::{self, Line};
use super::silence::{self, Silence, Whose};
use super::{Cell, Role};
use crate::compose::language::Arg;
use crate::compose::phrase::Voice;
use crate::model::{EntityId, Term};
use crate::schema::Field;

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

use Silence::{Gap, GapIn, In, Nothing, Unstated};
use Whose::{Both, Controllers, Processors};

const COLUMNS: &[ColumnSpec] = &[
    column("reference", Some(Field::Reference), Both, Nothing, |line| line.values(Field::Reference)),
    column("group", Some(Field::Group), Both, Nothing, |line| line.groups()),
    column("activity", None, Both, Nothing, |line| vec![line.title()]),
    column("organisation", Some(Field::Organisation), Both, Gap(Both), cells::parties::organisation),
    column("contact", Some(Field::Contacts), Both, Gap(Both), cells::parties::contact),
    column("representative", Some(Field::Representative), Both, Unstated, |line| line.of_organisation(Field::Representative)),
    column("dpo", Some(Field::Dpo), Both, Unstated, cells::parties::dpo),
    column("joint-controllers", Some(Field::Role), Controllers, In(silence::lacks_partners), cells::parties::joint_controllers),
    column("controllers-served", Some(Field::Controllers), Processors, Gap(Processors), cells::parties::controllers_served),
    column("controllers-representatives", None, Processors, Unstated, cells::parties::controllers_representatives),
    column("purposes", Some(Field::Purposes), Both, Gap(Both), cells::scope::purposes),
    column("conditions", Some(Field::OnlyIf), Both, Nothing, cells::conditions::conditions),
    column("subjects", Some(Field::Subjects), Both, Gap(Controllers), cells::scope::subjects),
    column("data", Some(Field::Data), Both, GapIn(Controllers, silence::lacks_data), cells::data::ordinary),
    column("special-data", Some(Field::Special), Both, Nothing, cells::data::special),
    column("criminal-data", Some(Field::Criminal), Both, Nothing, cells::data::criminal),
    column("recipients", Some(Field::Recipients), Both, Gap(Controllers), cells::recipients::recipients),
    column("sub-processors", Some(Field::SubProcessors), Processors, Unstated, cells::recipients::sub_processors),
    column("transfers", Some(Field::Destination), Both, Unstated, cells::recipients::transfers),
    column("safeguards", Some(Field::Mechanism), Both, In(silence::lacks_safeguards), cells::recipients::safeguards),
    column("retention", Some(Field::Retention), Controllers, Gap(Controllers), cells::retention::limits),
    column("measures", Some(Field::Measures), Both, Gap(Both), cells::measures::measures),
    column("basis", Some(Field::Basis), Controllers, Unstated, cells::basis::basis),
    column("interests", None, Controllers, In(silence::lacks_interests), cells::basis::interests),
    column("assessment", Some(Field::Assessment), Controllers, In(silence::lacks_interests), |line| line.values(Field::Assessment)),
    column("source", Some(Field::Source), Controllers, Unstated, cells::data::sources),
    column("rights", Some(Field::Grants), Controllers, Unstated, cells::rights::rights),
    column("automated", Some(Field::Automated), Controllers, Unstated, cells::rights::automated),
    column("sold-or-shared", Some(Field::SoldOrShared), Controllers, Nothing, |line| line.values(Field::SoldOrShared)),
    column("consent", Some(Field::Consent), Controllers, In(silence::lacks_consent), cells::rights::consent),
    column("contract", Some(Field::Contract), Controllers, In(silence::lacks_contracts), cells::recipients::contracts),
    column("contract-served", Some(Field::Contract), Processors, Unstated, cells::parties::contract_served),
    column("location", Some(Field::Location), Both, Unstated, cells::recipients::location),
    column("systems", Some(Field::Systems), Both, Nothing, |line| line.values(Field::Systems)),
    column("dpia", Some(Field::Dpia), Controllers, Unstated, |line| line.values(Field::Dpia)),
    column("policy-document", Some(Field::PolicyDocument), Controllers, Nothing, |line| line.values(Field::PolicyDocument)),
    column("breaches", Some(Field::Breaches), Both, Unstated, |line| line.values(Field::Breaches)),
    column("retention-kept", Some(Field::RetentionKept), Controllers, Unstated, |line| line.values(Field::RetentionKept)),
    column("owner", Some(Field::Owner), Both, Unstated, |line| line.values(Field::Owner)),
    column("status", Some(Field::Status), Both, Nothing, |line| line.values(Field::Status)),
    column("created", Some(Field::Created), Both, Nothing, |line| line.values(Field::Created)),
    column("updated", Some(Field::Updated), Both, Nothing, |line| line.values(Field::Updated)),
    column("note", Some(Field::Note), Both, Nothing, cells::notes),
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
