//! Why a finding starts or stops on a day: which of the things that begin or end then it hangs on.

use serde::Serialize;

use super::changes::Change;
use crate::diagnostics::{Accepted, Diagnostic};
use crate::law::functions::holds_on;
use crate::law::rules;
use crate::law::say::{citations, cite};
use crate::model::{EntityId, Homes, Model, Operand, Value};
use crate::schema::{Field, Kind};

/// Why a finding starts or stops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cause {
    /// In words.
    pub text: String,
    /// The kind of declaration that begins or ends: `rule`, `regime`, `mechanism`, `accept`, …
    pub kind: &'static str,
    /// Its name; an accept's is the code that it accepts.
    pub name: String,
    /// Whether it begins; else it ends.
    pub begins: bool,
    /// The acts by which it does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<String>,
}

/// How far declarations are followed from a finding to what it hangs on: transfer, importer, its country.
const FAR: usize = 3;

/// The causes of a finding among what changes on its day. Those that surely concern it, where there are some; else all that may.
pub(super) fn causes(model: &Model, homes: &Homes<'_>, finding: &Diagnostic, accepted: &[Accepted], changes: &[&Change]) -> Vec<Cause> {
    let same = |accepted: &&Accepted| accepted.finding.code == finding.code && accepted.finding.primary.place == finding.primary.place;
    if let Some(accept) = accepted.iter().find(same) {
        let of_accept = changes.iter().filter(|change| model.entity(change.entity).place == accept.place);
        return of_accept.map(|change| cause(model, change)).collect();
    }
    let rule = rules::named(model, &finding.code);
    let mut laws = rule.map(|rule| model.refs(rule, Field::Regime)).unwrap_or_default();
    laws.extend(laws.clone().into_iter().flat_map(|law| model.refs(law, Field::PartOf)));
    let is_of_rule = |change: &Change| Some(change.entity) == rule || laws.contains(&change.entity);
    let reached = reached(model, homes, finding);
    let is_near = |change: &Change| {
        let entity = model.entity(change.entity);
        let mut importers = entity.values(Field::Importer).iter().filter_map(Value::as_ref);
        !matches!(entity.kind, Kind::Rule | Kind::Regime | Kind::Accept)
            && match head(model, change).and_then(Operand::as_ref) {
                Some(named) => reached.contains(&named),
                None => reached.contains(&change.entity) || importers.any(|place| reached.contains(&place)),
            }
    };
    let is_itself = |change: &Change| model.entity(change.entity).place == finding.primary.place;
    let may_be = |change: &Change| !matches!(model.entity(change.entity).kind, Kind::Rule | Kind::Accept);
    let tests: [&dyn Fn(&Change) -> bool; 4] = [&is_itself, &is_of_rule, &is_near, &may_be];
    let mut found: Vec<Cause> = Vec::new();
    for test in tests {
        for cause in changes.iter().filter(|change| test(change)).map(|change| cause(model, change)) {
            if !found.contains(&cause) {
                found.push(cause);
            }
        }
        if !found.is_empty() {
            break;
        }
    }
    found
}

/// What a value that begins or ends says, apart from its dates.
fn head<'m>(model: &'m Model, change: &Change) -> Option<&'m Operand> {
    let values = model.values(change.entity, change.field?);
    values.iter().find(|value| value.place == change.place)?.first()
}

/// The declarations that a finding is about, with what these name.
fn reached(model: &Model, homes: &Homes<'_>, finding: &Diagnostic) -> Vec<EntityId> {
    let places = std::iter::once(finding.primary.place).chain(finding.related.iter().map(|label| label.place));
    let mut reached: Vec<EntityId> = places.filter_map(|place| homes.find(place)).collect();
    let mut begin = 0;
    for _ in 0..FAR {
        let end = reached.len();
        let here: Vec<EntityId> = reached.get(begin..end).unwrap_or_default().to_vec();
        begin = end;
        for id in here {
            let entity = model.entity(id);
            let values = entity.fields.iter().flat_map(|entry| entity.values(entry.field));
            let operands = values.flat_map(|value| value.operands().iter().chain(value.quals.iter().flat_map(|qual| &qual.operands)));
            for named in operands.filter_map(|operand| operand.as_ref()) {
                if !reached.contains(&named) {
                    reached.push(named);
                }
            }
        }
    }
    reached
}

fn cause(model: &Model, change: &Change) -> Cause {
    let id = change.entity;
    let entity = model.entity(id);
    let name = model.name(id).to_owned();
    let title = entity.title.map(|title| format!(" ({})", model.plain(title))).unwrap_or_default();
    let acts = acts(model, change);
    let by = if acts.is_empty() { String::new() } else { format!(", by {}", acts.join("; ")) };
    let places = model.values(id, Field::InForce).iter().find(|value| value.place == change.place);
    let places: Vec<&str> =
        places.into_iter().flat_map(|value| value.qual(crate::schema::Prep::In)).map(|place| model.written(place.place)).collect();
    let text = match (entity.kind, change.field) {
        (Kind::Rule, _) => format!("the rule `{name}` {}{by}", if change.begins { "begins to hold" } else { "ends" }),
        (Kind::Accept, _) => format!("the accept of `{name}` ends"),
        (Kind::Regime, Some(Field::InForce)) => {
            let there = if places.is_empty() { String::new() } else { format!(" in {}", places.join(" and ")) };
            format!("the {} (`{name}`) {}{there}", model.title(id), if change.begins { "comes into force" } else { "ends" })
        }
        (kind, Some(Field::Valid)) => {
            let next = if change.begins { String::new() } else { next(model, id) };
            format!("the {} `{name}`{title} {}{by}{next}", kind.word(), if change.begins { "begins to hold" } else { "ends" })
        }
        (kind, field) => {
            let place = head(model, change).map_or(change.place, |head| head.place);
            let written = model.written(place).split_whitespace().collect::<Vec<_>>().join(" ");
            let field = field.map(|field| format!("`{}` of ", field.word())).unwrap_or_default();
            let verb = if change.begins { "begins to stand" } else { "no longer stands" };
            format!("`{written}` {verb} in {field}the {} `{name}`{title}", kind.word())
        }
    };
    Cause { text, kind: entity.kind.word(), name, begins: change.begins, acts }
}

/// Why something does not hold on the model's date that says of when it does: since when it no longer does, or from when on it will.
pub(in crate::law) fn no_validity(model: &Model, id: EntityId) -> Option<String> {
    let intervals = model.values(id, Field::Valid);
    if intervals.is_empty() || intervals.iter().any(|interval| holds_on(interval, model.as_of)) {
        return None;
    }
    let changes: Vec<Change> = intervals.iter().flat_map(|interval| Change::of_value(id, Some(Field::Valid), interval)).collect();
    let ended = changes.iter().filter(|change| !change.begins && change.day <= model.as_of).max_by_key(|change| change.day);
    let begins = changes.iter().filter(|change| change.begins && change.day > model.as_of).min_by_key(|change| change.day);
    let change = ended.or(begins)?;
    let what = format!("the {} `{}` ({})", model.entity(id).kind.word(), model.name(id), model.title(id));
    let acts = acts(model, change);
    let by = if acts.is_empty() { String::new() } else { format!(", by {}", acts.join("; ")) };
    Some(match change.begins {
        true => format!("{what} begins to hold on {}{by}", change.day),
        false => format!("{what} ended on {}{by}{}", change.day, next(model, id)),
    })
}

/// What came after something that ended.
fn next(model: &Model, id: EntityId) -> String {
    let next: Vec<String> = model.refs(id, Field::SupersededBy).into_iter().map(|next| format!("`{}`", model.name(next))).collect();
    if next.is_empty() { String::new() } else { format!("; {} came after it", next.join(" and ")) }
}

/// The acts by which something begins or ends: what ended a mechanism or made it, what a rule cites.
fn acts(model: &Model, change: &Change) -> Vec<String> {
    let id = change.entity;
    let field = match (model.entity(id).kind, change.begins) {
        (Kind::Rule, _) => return citations(model, id).into_iter().take(1).collect(),
        (_, true) => Field::Decision,
        (_, false) => Field::EndedBy,
    };
    model.values(id, field).iter().filter_map(|value| value.first().map(|operand| cite(model, operand, value))).collect()
}
