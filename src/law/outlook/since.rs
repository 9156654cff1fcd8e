//! What the law has begun to find in a notice since the notice's own date.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::causes::causes;
use super::changes::{Change, Changes};
use super::without;
use crate::diagnostics::{Accepted, Diagnostic};
use crate::law::facts::Facts;
use crate::law::rules;
use crate::model::{EntityId, Homes, Model};
use crate::schema::{Field, Kind};
use crate::source::Place;

const CODE: &str = "x/law-changed-since-version";

/// How many codes are named that start for one reason.
const NAMED: usize = 3;

/// A notice of an earlier day.
struct Version {
    id: EntityId,
    day: Date,
    place: Place,
    /// The findings of rules that concern it on the model's date.
    findings: Vec<Diagnostic>,
}

/// One finding for each notice that is of an earlier day than the model and in which rules find, because the law has changed, what they did
/// not find on that day. `found` is what they find on the model's date; of it counts what is told. Only the rules that find something are
/// asked again. The model is as of its own date afterwards.
pub fn since_notices(model: &mut Model, found: &[Diagnostic], told: &[Diagnostic], accepted: &[Accepted]) -> Vec<Diagnostic> {
    let mut versions = versions(model);
    let Some(first) = versions.iter().map(|version| version.day).min() else { return Vec::new() };
    let now = model.as_of;
    let mut changes = Changes::of(model, first, now);
    changes.list.retain(|change| is_law(model, change));
    let Some(last) = changes.list.last().map(|change| change.day) else { return Vec::new() };
    versions.retain(|version| version.day < last);
    concern(model, &mut versions, &of_rules(model, found, told, accepted));
    let mut changed = Vec::new();
    for version in versions.into_iter().filter(|version| !version.findings.is_empty()) {
        let then = at(model, version.day, &version.findings);
        let new: Vec<Diagnostic> = without(&version.findings, &then).into_iter().cloned().collect();
        let days: Vec<Date> = changes.days.iter().copied().filter(|&day| version.day < day).collect();
        let mut starts = Vec::new();
        find_starts(model, &days, new, &mut starts);
        model.as_of = now;
        changed.extend(tell(model, &version, &starts, &changes));
    }
    model.as_of = now;
    changed
}

/// Whether any notice is of an earlier day than the model, so that the law can have changed since.
pub fn has_earlier_notices(model: &Model) -> bool {
    !versions(model).is_empty()
}

/// Whether the law changes, and not the policy.
fn is_law(model: &Model, change: &Change) -> bool {
    let entity = model.entity(change.entity);
    entity.library || matches!(entity.kind, Kind::Rule | Kind::Regime)
}

/// The notices that say of an earlier day to be of it.
fn versions(model: &Model) -> Vec<Version> {
    let of = |id: EntityId| {
        let dates = [Field::Dated, Field::Effective].into_iter().filter_map(|field| model.values(id, field).first());
        let (day, place) = dates.filter_map(|value| Some((value.as_date()?, value.place))).max_by_key(|(day, _)| *day)?;
        (day < model.as_of).then(|| Version { id, day, place, findings: Vec::new() })
    };
    model.of_kind(Kind::Notice).filter(|(id, _)| !model.in_template(*id)).filter_map(|(id, _)| of(id)).collect()
}

/// The findings of rules that are told.
fn of_rules(model: &Model, found: &[Diagnostic], told: &[Diagnostic], accepted: &[Accepted]) -> Vec<Diagnostic> {
    let rules: BTreeSet<&str> = model.all_of_kind(Kind::Rule).map(|(id, _)| model.name(id)).collect();
    let codes: BTreeSet<&str> = told.iter().map(|finding| finding.code.as_str()).filter(|code| rules.contains(code)).collect();
    let answered: BTreeSet<(&str, Place)> =
        accepted.iter().map(|accepted| (accepted.finding.code.as_str(), accepted.finding.primary.place)).collect();
    let counts = |finding: &&Diagnostic| codes.contains(finding.code.as_str()) && !answered.contains(&(finding.code.as_str(), finding.primary.place));
    found.iter().filter(counts).cloned().collect()
}

/// Gives each notice the findings about itself, about what it shows, and about what belongs to no activity.
fn concern(model: &Model, versions: &mut [Version], findings: &[Diagnostic]) {
    let facts = Facts::new(model);
    let homes = Homes::of(model);
    for finding in findings {
        let home = homes.find(finding.primary.place).map(|home| facts.activity_of(home));
        let activities = match home.map(|home| (home, model.entity(home).kind)) {
            Some((home, Kind::Activity)) => vec![home],
            Some((home, _)) => facts.concerned(home),
            None => Vec::new(),
        };
        for version in &mut *versions {
            let concerns = match home.map(|home| (home, model.entity(home).kind)) {
                Some((home, Kind::Notice)) => home == version.id,
                Some((_, Kind::Register)) => false,
                _ => activities.is_empty() || activities.iter().any(|activity| facts.shown_in(version.id).contains(activity)),
            };
            if concerns {
                version.findings.push(finding.clone());
            }
        }
    }
}

/// What the rules of some findings find on another day, which the model is then as of.
fn at(model: &mut Model, day: Date, findings: &[Diagnostic]) -> Vec<Diagnostic> {
    model.as_of = day;
    let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    let rules = codes.into_iter().filter_map(|code| rules::named(model, code)).collect();
    rules::of_some(&Facts::new(model), &rules)
}

/// On which of some days in order findings start that are not found before the first of them and are on the last, by halves.
fn find_starts(model: &mut Model, days: &[Date], findings: Vec<Diagnostic>, starts: &mut Vec<(Date, Diagnostic)>) {
    let (Some(&last), false) = (days.last(), findings.is_empty()) else { return };
    let (before, after) = days.split_at(days.len() / 2);
    let Some(&middle) = before.last() else {
        starts.extend(findings.into_iter().map(|finding| (last, finding)));
        return;
    };
    let there = at(model, middle, &findings);
    let later: Vec<Diagnostic> = without(&findings, &there).into_iter().cloned().collect();
    let sooner: Vec<Diagnostic> = without(&findings, &later).into_iter().cloned().collect();
    find_starts(model, before, sooner, starts);
    find_starts(model, after, later, starts);
}

/// What is said of a notice, if the law is why anything starts.
fn tell(model: &Model, version: &Version, starts: &[(Date, Diagnostic)], changes: &Changes) -> Option<Diagnostic> {
    let homes = Homes::of(model);
    let mut reasons: BTreeMap<(Date, Vec<String>), BTreeSet<&str>> = BTreeMap::new();
    let mut number = 0_usize;
    for (day, finding) in starts {
        let today: Vec<&Change> = changes.on(*day).collect();
        let causes: Vec<String> = causes(model, &homes, finding, &[], &today).into_iter().map(|cause| cause.text).collect();
        if !causes.is_empty() {
            number += 1;
            reasons.entry((*day, causes)).or_default().insert(&finding.code);
        }
    }
    let (notice, day) = (model.name(version.id), version.day);
    let found = match number {
        0 => return None,
        1 => "1 finding stands that did not then".to_owned(),
        _ => format!("{number} findings stand that did not then"),
    };
    let message = format!("the law has changed since {day}, the date of the notice `{notice}`, and {found}");
    let help = format!("bring the notice up to the law of today and give it a new date; `--as-of {day}` checks it as of its own date");
    let finding = Diagnostic::new(CODE, version.place, message).help(help);
    let notes = reasons.iter().map(|((day, causes), codes)| format!("from {day} on, because {}: {}", causes.join(", and "), some(codes)));
    Some(notes.fold(finding, Diagnostic::note))
}

fn some(codes: &BTreeSet<&str>) -> String {
    let named: Vec<String> = codes.iter().take(NAMED).map(|code| format!("`{code}`")).collect();
    let rest = codes.len().saturating_sub(NAMED);
    if rest == 0 { named.join(", ") } else { format!("{} and {rest} more", named.join(", ")) }
}
