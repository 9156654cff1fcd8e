//! `type/key`: two keyed values of a field hold for the same, and neither is more specific.

use crate::diagnostics::Diagnostic;
use crate::model::{Entity, EntityId, FieldEntry, FieldValue, Key, Model, Operand, Origin, Scope, Value};
use crate::schema::{Field, Kind, Prep, kind_spec};

use super::meaning::of_head;

/// How many differently keyed values of one field are held against each other; nobody writes more by hand.
const MOST: usize = 256;

/// Adds what is found, once for each field.
pub(super) fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    for (_, entity) in model.entities.iter().filter(|(_, entity)| !entity.library) {
        for entry in entity.fields.iter().filter(|entry| entry.origin == Origin::Own) {
            if let FieldValue::Values(values) = &entry.value
                && values.iter().filter(|value| value.is_keyed()).nth(1).is_some()
            {
                findings.extend(of_field(model, entity, entry, values));
            }
        }
    }
}

fn of_field(model: &Model, entity: &Entity, entry: &FieldEntry, values: &[Value]) -> Option<Diagnostic> {
    // In other fields, `for` and `in` only tell more.
    if !kind_spec(entity.made_for.unwrap_or(entity.kind)).field(entry.field).is_some_and(|spec| spec.keyed) {
        return None;
    }
    let mut keyed: Vec<&Value> = Vec::new();
    for value in values.iter().filter(|value| value.is_keyed()) {
        if keyed.len() < MOST && !keyed.iter().any(|known| same_keys(known, value)) {
            keyed.push(value);
        }
    }
    for (at, one) in keyed.iter().enumerate() {
        for other in keyed.iter().skip(at + 1) {
            if let Some(finding) = clash(model, entry, values, one, other) {
                return Some(finding);
            }
        }
    }
    None
}

/// Two values that both hold in some case.
fn clash(model: &Model, entry: &FieldEntry, values: &[Value], one: &Value, other: &Value) -> Option<Diagnostic> {
    if one.keys().count() != other.keys().count() || of_head(model, one) == of_head(model, other) || model.are_apart(one, other) {
        return None;
    }
    // A period for a pair of data and activity goes before any other.
    if entry.field == Field::Retention && is_pair(model, one) != is_pair(model, other) {
        return None;
    }
    for scope in common(model, one, other) {
        let winners = model.holding(values, &scope);
        let one_holds = winners.iter().any(|winner| same_keys(winner, one));
        if !one_holds || !winners.iter().any(|winner| same_keys(winner, other)) {
            continue;
        }
        let field = entry.field.word();
        let twice = |name: &str| scope.things.iter().filter(|&&thing| model.name(thing) == name).count() > 1;
        let shown = |&thing: &EntityId| match model.name(thing) {
            name if twice(name) => format!("{} {name}", model.entity(thing).kind.word()),
            name => name.to_owned(),
        };
        let names: Vec<String> = scope.things.iter().map(shown).collect();
        let message = format!("two values of `{field}` hold for `{}`, and neither is more specific", names.join("` and `"));
        let help = help(model, field, &scope);
        return Some(Diagnostic::new("type/key", other.place, message).label("this one").also(one.place, "and this one").help(help));
    }
    None
}

fn is_pair(model: &Model, value: &Value) -> bool {
    value.keys().flat_map(things).any(|thing| matches!(dimension(model, thing), Kind::Data | Kind::Activity))
}

fn help(model: &Model, field: &str, scope: &Scope) -> String {
    let (places, others): (Vec<EntityId>, Vec<EntityId>) = scope.things.iter().partition(|&&thing| is_place(model, thing));
    let list = |ids: &[EntityId]| ids.iter().map(|&id| model.name(id)).collect::<Vec<_>>().join(" and ");
    match (others.as_slice(), places.as_slice()) {
        ([_, _, ..], _) => format!("key all values of `{field}` by things of one kind, or give each case a purpose of its own"),
        ([_], [_, ..]) => format!("add what holds there: `… for {} in {}`", list(&others), list(&places)),
        ([_], []) => format!("add what holds there: `… for {}`", list(&others)),
        _ => format!("add what holds there: `… in {}`", list(&places)),
    }
}

fn is_place(model: &Model, thing: EntityId) -> bool {
    matches!(model.entity(thing).kind, Kind::Country | Kind::Region)
}

fn same_keys(one: &Value, other: &Value) -> bool {
    let within = |a: &Value, b: &Value| {
        a.keys().all(|key| b.keys().any(|same| same.prep == key.prep && things(key).all(|thing| things(same).any(|other| other == thing))))
    };
    one.keys().count() == other.keys().count() && within(one, other) && within(other, one)
}

fn things(key: Key<'_>) -> impl Iterator<Item = EntityId> {
    key.operands.iter().filter_map(Operand::as_ref)
}

/// The cases in which both values match: for each preposition what both name, or what one of them names alone.
fn common(model: &Model, one: &Value, other: &Value) -> Vec<Scope> {
    let mut scopes = vec![Scope::default()];
    for prep in [Prep::For, Prep::In] {
        let find = |value: &'_ Value| value.keys().find(|key| key.prep == prep).map(|key| things(key).collect::<Vec<_>>());
        let cases: Vec<Vec<EntityId>> = match (find(one), find(other)) {
            (None, None) => continue,
            (Some(alone), None) | (None, Some(alone)) => alone.into_iter().map(|thing| vec![thing]).collect(),
            (Some(ones), Some(others)) => ones.iter().flat_map(|&a| others.iter().flat_map(move |&b| both(model, a, b))).collect(),
        };
        let add = |scope: &Scope, case: &Vec<EntityId>| Scope { things: scope.things.iter().chain(case).copied().collect() };
        scopes = scopes.iter().flat_map(|scope| cases.iter().map(|case| add(scope, case)).collect::<Vec<_>>()).collect();
        scopes.truncate(MOST);
    }
    scopes
}

/// Whether one thing is part of another, or both have a part in common.
pub(super) fn have_in_common(model: &Model, one: EntityId, other: EntityId) -> bool {
    !both(model, one, other).is_empty()
}

/// What is both in one thing and in another: the narrower of the two, what they have in common, or, where they are of different
/// kinds, the two together.
fn both(model: &Model, one: EntityId, other: EntityId) -> Vec<Vec<EntityId>> {
    if model.is_within(one, other) {
        return vec![vec![one]];
    }
    if model.is_within(other, one) {
        return vec![vec![other]];
    }
    if dimension(model, one) != dimension(model, other) {
        return vec![vec![one, other]];
    }
    // A bare datum is never an item of a category, so that two categories have nothing in common.
    if dimension(model, one) == Kind::Data {
        return Vec::new();
    }
    let parts = all_parts(model, other);
    all_parts(model, one).into_iter().filter(|part| parts.contains(part)).take(1).map(|part| vec![part]).collect()
}

fn all_parts(model: &Model, whole: EntityId) -> Vec<EntityId> {
    let mut found: Vec<EntityId> = Vec::new();
    let mut open = vec![whole];
    while let Some(here) = open.pop() {
        if !found.contains(&here) {
            found.push(here);
            open.extend(model.contents(here));
        }
    }
    found.retain(|&part| part != whole);
    found.sort_unstable();
    found
}

/// What a key is about.
fn dimension(model: &Model, thing: EntityId) -> Kind {
    match model.entity(thing).kind {
        Kind::Item => Kind::Data,
        Kind::Group | Kind::Purpose => Kind::Activity,
        Kind::Recipient | Kind::Authority => Kind::Organisation,
        Kind::TrackerCategory => Kind::Tracker,
        Kind::Region => Kind::Country,
        kind => kind,
    }
}
