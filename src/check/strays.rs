//! `x/key-without-case`: a value is stated for people or data that its activity has nothing to do with, so that it holds nowhere.

use rustc_hash::FxHashMap;

use super::keys::have_in_common;
use crate::diagnostics::Diagnostic;
use crate::model::{Entity, EntityId, FieldEntry, FieldValue, Model, Operand, Origin, Value};
use crate::schema::{Field, Kind, Prep, kind_spec};

/// Adds what is found, at each key.
pub(super) fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    let trackers = by_category(model);
    for (id, entity) in model.entities.iter() {
        let of_use = matches!(entity.kind, Kind::Activity | Kind::Purpose | Kind::Group | Kind::Data);
        // What a template brought along is made for others too.
        if entity.library || !of_use || entity.copied_from.is_some() {
            continue;
        }
        let keyed: Vec<(&FieldEntry, &Value)> = keyed_values(entity).collect();
        if !keyed.is_empty() {
            let uses = Uses::of(model, &trackers, id);
            for (entry, value) in keyed {
                of_value(model, (id, &uses), &trackers, (entry, value), findings);
            }
        }
    }
}

/// The trackers of each category.
type Trackers = FxHashMap<EntityId, Vec<EntityId>>;

fn by_category(model: &Model) -> Trackers {
    let mut found = Trackers::default();
    for (id, _) in model.of_kind(Kind::Tracker) {
        for category in model.refs(id, Field::Category) {
            found.entry(category).or_default().push(id);
        }
    }
    found
}

/// The values with keys that a declaration states itself, in fields where keys choose between values.
fn keyed_values(entity: &Entity) -> impl Iterator<Item = (&FieldEntry, &Value)> {
    let spec = kind_spec(entity.kind);
    let own = entity.fields.iter().filter(move |entry| entry.origin == Origin::Own && spec.field(entry.field).is_some_and(|field| field.keyed));
    own.flat_map(|entry| {
        let values = match &entry.value {
            FieldValue::Values(values) => &**values,
            _ => &[],
        };
        values.iter().filter(|value| value.is_keyed()).map(move |value| (entry, value))
    })
}

/// What a declaration is about: an activity or a group with all in it, or a category of data.
#[derive(Default)]
struct Uses {
    subjects: Vec<EntityId>,
    data: Vec<EntityId>,
}

impl Uses {
    fn of(model: &Model, trackers: &Trackers, id: EntityId) -> Self {
        if model.entity(id).kind == Kind::Data {
            return Uses { subjects: Vec::new(), data: vec![id] };
        }
        let mut found = Uses::default();
        let mut open = vec![id];
        while let Some(here) = open.pop() {
            open.extend(&model.entity(here).children);
            let subjects = model.refs(here, Field::Subjects);
            let data = of_row(model, trackers, here);
            if subjects.is_empty() {
                found.subjects.extend(data.iter().flat_map(|&datum| model.refs(datum, Field::Subjects)));
            }
            found.subjects.extend(subjects);
            found.data.extend(data);
        }
        for list in [&mut found.subjects, &mut found.data] {
            list.sort_unstable();
            list.dedup();
        }
        found
    }

    /// Whom or what keys of a kind are held against.
    fn like(&self, kind: Kind) -> &[EntityId] {
        match kind {
            Kind::Subjects => &self.subjects,
            Kind::Data | Kind::Item => &self.data,
            _ => &[],
        }
    }
}

/// The data that an activity or purpose names, or has from the trackers that it names.
fn of_row(model: &Model, trackers: &Trackers, row: EntityId) -> Vec<EntityId> {
    let mut data = model.refs(row, Field::Data);
    for named in model.refs(row, Field::Trackers) {
        let around = model.refs(named, Field::Category);
        let within = trackers.get(&named).into_iter().flatten().copied();
        data.extend([named].into_iter().chain(around).chain(within).flat_map(|tracker| model.refs(tracker, Field::Data)));
    }
    data
}

fn of_value(
    model: &Model,
    (id, uses): (EntityId, &Uses),
    trackers: &Trackers,
    (entry, value): (&FieldEntry, &Value),
    findings: &mut Vec<Diagnostic>,
) {
    for key in value.keys() {
        for operand in key.operands {
            let Some(wanted) = operand.as_ref() else { continue };
            let kind = model.entity(wanted).kind;
            let found = match (key.prep, kind) {
                (Prep::For, Kind::Activity | Kind::Group) if model.entity(id).kind == Kind::Data => {
                    misses(model, &Uses::of(model, trackers, wanted).data, id)
                }
                (Prep::For, _) => misses(model, uses.like(kind), wanted),
                _ => nobody_lives_in(model, uses, wanted),
            };
            if found {
                findings.push(finding(model, id, entry, operand, wanted));
            }
        }
    }
}

/// Whether nothing of what there is has anything in common with what a key names; where nothing is named, nobody can say.
fn misses(model: &Model, there: &[EntityId], wanted: EntityId) -> bool {
    !there.is_empty() && !there.iter().any(|&thing| have_in_common(model, thing, wanted))
}

/// Whether it is said of everybody where they live, and it is elsewhere.
fn nobody_lives_in(model: &Model, uses: &Uses, place: EntityId) -> bool {
    let homes: Vec<Vec<EntityId>> = uses.subjects.iter().map(|&people| model.refs(people, Field::ResidentIn)).collect();
    !homes.is_empty() && homes.iter().all(|homes| misses(model, homes, place))
}

fn finding(model: &Model, id: EntityId, entry: &FieldEntry, operand: &Operand, wanted: EntityId) -> Diagnostic {
    let (field, here, name) = (entry.field.word(), model.name(id), model.name(wanted));
    let (message, help) = match model.entity(wanted).kind {
        Kind::Subjects => (
            format!("a value of `{field}` is for `{name}`, whom `{here}` is not about"),
            format!("add `{name}` to `subjects:`, or write `for` whom of the `subjects:` it holds"),
        ),
        Kind::Data | Kind::Item if model.entity(id).kind == Kind::Data => (
            format!("a value of `{field}` is for `{name}`, which is no part of `{here}`"),
            format!("add `{name}` to `items:`, or write `for` which of the `items:` it holds"),
        ),
        Kind::Activity | Kind::Group => (
            format!("a value of `{field}` is for `{name}`, which does not use `{here}`"),
            format!("add `{here}` to the `data:` of `{name}`, or take the value out"),
        ),
        Kind::Data | Kind::Item => (
            format!("a value of `{field}` is for `{name}`, which `{here}` does not use"),
            format!("add `{name}` to `data:`, or write `for` which of the `data:` it holds"),
        ),
        _ => (
            format!("a value of `{field}` is for people in `{name}`, where nobody lives whom `{here}` is about"),
            format!("add `{name}` to the `resident-in:` of those who live there, or take the value out"),
        ),
    };
    Diagnostic::new("x/key-without-case", operand.place, message).label("this value holds in no case").also(entry.place, "stated here").help(help)
}
