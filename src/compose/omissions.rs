//! What notices leave out: `x/notice-omits-activity` where no table or part of a notice shows an activity that it covers, and
//! `x/not-shown` for everything else that is declared for its audience.
//!
//! Only notices with sections of their own can leave something out; the standard order shows all. What is shown is taken from the record
//! of what was really written. A statement is shown if it is printed wherever it holds: for the group that makes it, or for a row.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::Shown;
use super::notice::{concerning, languages, notice_with_record};
use crate::diagnostics::Diagnostic;
use crate::model::{Entity, EntityId, FieldEntry, FieldValue, Model, Operand, Origin, Term, Value};
use crate::schema::{Field, Kind};
use crate::source::Place;

/// Fields of activities that readers are told of, apart from those that only name other declarations. Periods are looked at by pairs.
const OF_ROWS: &[Field] = &[
    Field::Description,
    Field::Purposes,
    Field::Reason,
    Field::Data,
    Field::Basis,
    Field::Recipients,
    Field::Source,
    Field::Giving,
    Field::Consequences,
    Field::OnlyIf,
    Field::Automated,
    Field::Logic,
    Field::Significance,
    Field::Safeguards,
    Field::Profiling,
    Field::OptOut,
    Field::SoldOrShared,
    Field::Compatibility,
    Field::Trackers,
];

/// What readers are told of a declaration of a kind; nothing where the kind is shown with what names it.
fn told(kind: Kind) -> Option<&'static [Field]> {
    use Field::{
        Activities, Agents, AtEnd, BreachNotice, Children, Commitments, ComplainTo, Copy, Cost, Courts, Criteria, Data, Definition, Description,
        Destination, Effect, Entity, Examples, Exceptions, Extension, Form, Grants, How, Identity, Items, Law, Lengthens, Liability, Lifetime,
        Mechanism, Members, MinimumAge, Names, OnlyIf, Onward, OptOutSignals, OptOutStatus, Oversight, ParentalConsent, Period, Purposes, Reason,
        Recourse, Refusal, Scope, SpecialTerms, Text, Withdrawal, Within,
    };
    Some(match kind {
        Kind::Data | Kind::Item => &[Definition, Description, Items, Examples],
        Kind::Recipient => &[Description, Examples, Members, OnlyIf, Data, Purposes, Activities],
        Kind::Transfer => &[Description, Destination, Mechanism, Onward, Copy, OnlyIf],
        Kind::Certification | Kind::Permit => &[Description, Scope, Commitments, Liability, Oversight, Recourse],
        Kind::Retention => &[Description, Period, Criteria, Lengthens, AtEnd, Reason],
        Kind::Tracker => &[Description, Names, Purposes, Lifetime, Data, Refusal],
        Kind::TrackerCategory => &[Description, Purposes, Lifetime, Refusal],
        Kind::Consent => &[Description, Withdrawal, Effect, Refusal],
        Kind::Rights => &[Description, Grants, How, Within, Extension, Cost, Exceptions, Identity, Agents, Refusal, ComplainTo],
        Kind::Right => &[Text, OnlyIf, Exceptions, Effect, How, Within, Extension, Cost, ComplainTo],
        Kind::Claim => &[Description],
        Kind::Term => &[Definition],
        Kind::Jurisdiction => &[Description, Entity, Law, Courts, SpecialTerms, Exceptions],
        Kind::Service => &[Children, MinimumAge, ParentalConsent, OptOutSignals, OptOutStatus],
        Kind::Measure => &[BreachNotice],
        Kind::Contact => &[Description, Form],
        _ => return None,
    })
}

/// What the notices of a project leave out, each once.
pub fn omissions(model: &Model) -> Vec<Diagnostic> {
    let notices: Vec<EntityId> = model.of_kind(Kind::Notice).map(|(id, _)| id).collect();
    if !notices.iter().any(|&notice| is_laid_out(model, notice)) {
        return Vec::new();
    }
    let records: Vec<(EntityId, Shown)> = notices.iter().map(|&notice| (notice, record(model, notice))).collect();
    let mut told = BTreeSet::new();
    let mut findings = Vec::new();
    for &notice in notices.iter().filter(|&&notice| is_laid_out(model, notice)) {
        let audience = model.refs(notice, Field::Audience);
        let meets = |other: EntityId| {
            let others = model.refs(other, Field::Audience);
            other == notice || audience.is_empty() || others.is_empty() || model.overlap(&audience, &others)
        };
        // What another notice for these readers shows, they are told.
        let seen = records.iter().filter(|(other, _)| meets(*other)).map(|(_, shown)| shown);
        let own = records.iter().find(|(other, _)| *other == notice).map(|(_, shown)| shown);
        let reader = Reader::new(model, notice, seen, own);
        findings.extend(reader.left_out().into_iter().filter(|(place, _)| told.insert(*place)).map(|(_, finding)| finding));
    }
    findings
}

/// Whether the author of a notice says what stands in it, all of it.
fn is_laid_out(model: &Model, notice: EntityId) -> bool {
    let sections = model.entity(notice).children.iter().any(|&child| model.entity(child).kind == Kind::Section);
    let short = model.values(notice, Field::Layer).first().and_then(Value::as_word) == Some("short");
    sections && !short
}

fn record(model: &Model, notice: EntityId) -> Shown {
    let language = languages(model, notice).into_iter().next().unwrap_or_default();
    notice_with_record(model, notice, &language).1
}

/// What the readers of a notice are told.
struct Reader<'m> {
    model: &'m Model,
    notice: EntityId,
    /// The declarations that they read of.
    entities: FxHashSet<EntityId>,
    /// The activities and purposes of which the notice itself prints a field, or, where they have none, the name.
    rows: FxHashSet<EntityId>,
    /// Where the statements stand that are printed.
    statements: FxHashSet<Place>,
}

impl<'m> Reader<'m> {
    fn new<'s>(model: &'m Model, notice: EntityId, seen: impl Iterator<Item = &'s Shown>, own: Option<&Shown>) -> Self {
        let mut reader = Reader { model, notice, entities: FxHashSet::default(), rows: FxHashSet::default(), statements: FxHashSet::default() };
        for shown in seen {
            reader.entities.extend(&shown.entities);
            let printed = shown.fields.iter().filter_map(|(id, field)| model.entity(*id).entry(*field));
            reader.statements.extend(printed.map(|entry| entry.place));
        }
        let bare = |id: &&EntityId| OF_ROWS.iter().all(|&field| !model.entity(**id).has(field));
        reader.rows.extend(own.into_iter().flat_map(|shown| shown.entities.iter().filter(bare).chain(shown.fields.iter().map(|(id, _)| id))));
        reader
    }

    /// Findings with the place of what is left out.
    fn left_out(&self) -> Vec<(Place, Diagnostic)> {
        let mut found = Vec::new();
        let mut named: Vec<EntityId> = Vec::new();
        let mut rows: Vec<EntityId> = Vec::new();
        for activity in self.model.shown_in(self.notice) {
            let of_activity: Vec<EntityId> = self.model.rows(activity).into_iter().map(|row| row.entity).collect();
            if !of_activity.iter().chain([&activity]).any(|row| self.rows.contains(row)) {
                found.push((self.model.entity(activity).place, self.omitted(activity)));
                continue;
            }
            rows.extend(of_activity);
        }
        let mut silent: BTreeMap<EntityId, Vec<(Field, Place)>> = BTreeMap::new();
        for &row in &rows {
            let entity = self.model.entity(row);
            for entry in OF_ROWS.iter().filter_map(|&field| entity.entry(field)) {
                named.extend(self.names(entry).into_iter().filter(|&id| is_shown_with_rows(self.model.entity(id).kind)));
                self.listen(row, entry, &mut silent);
            }
            self.listen_for_periods(row, &mut silent);
        }
        named.extend(concerning(self.model, self.notice).into_iter().filter(|&id| stands_alone(self.model.entity(id))));
        named.sort_unstable();
        named.dedup();
        for id in named {
            let entity = self.model.entity(id);
            if entity.library || told(entity.kind).is_none() && !is_shown_with_rows(entity.kind) {
                continue;
            }
            if !self.entities.contains(&id) {
                found.push((entity.place, self.unseen(id, entity)));
                continue;
            }
            for entry in told(entity.kind).into_iter().flatten().filter_map(|&field| entity.entry(field)) {
                self.listen(id, entry, &mut silent);
            }
        }
        found.extend(silent.into_iter().filter_map(|(owner, fields)| self.unsaid(owner, &fields)));
        found
    }

    /// Takes down a statement that is printed nowhere, under the declaration that makes it.
    fn listen(&self, id: EntityId, entry: &FieldEntry, silent: &mut BTreeMap<EntityId, Vec<(Field, Place)>>) {
        if self.statements.contains(&entry.place) || self.is_only_names(entry) && self.names(entry).iter().all(|name| self.is_seen(*name)) {
            return;
        }
        let owner = match entry.origin {
            Origin::Own => id,
            Origin::Template(owner) | Origin::Around(owner) => owner,
        };
        let fields = silent.entry(owner).or_default();
        if !fields.contains(&(entry.field, entry.place)) {
            fields.push((entry.field, entry.place));
        }
    }

    /// Takes down the periods that hold for the data of a row and are printed nowhere.
    fn listen_for_periods(&self, row: EntityId, silent: &mut BTreeMap<EntityId, Vec<(Field, Place)>>) {
        let data = self.model.values(row, Field::Data).iter().flat_map(Value::operands).filter_map(Operand::as_datum);
        for datum in data {
            let Some(first) = self.model.retention(row, datum).into_iter().next() else { continue };
            let owner = match first.rule {
                Some(rule) if self.entities.contains(&rule) => continue,
                Some(rule) => rule,
                None if self.statements.contains(&first.place) => continue,
                None => [Some(row), datum.category, Some(datum.id)]
                    .into_iter()
                    .flatten()
                    .find(|&id| self.model.entity(id).entry(Field::Retention).is_some_and(|entry| entry.place == first.place))
                    .unwrap_or(row),
            };
            let fields = silent.entry(owner).or_default();
            if !fields.contains(&(Field::Retention, first.place)) {
                fields.push((Field::Retention, first.place));
            }
        }
    }

    /// Whether readers are told of a declaration: by name, or as one that the library explains to nobody.
    fn is_seen(&self, id: EntityId) -> bool {
        self.entities.contains(&id) || self.model.is_us(id)
    }

    /// Whether a field does nothing but name declarations.
    fn is_only_names(&self, entry: &FieldEntry) -> bool {
        let FieldValue::Values(values) = &entry.value else { return false };
        let names = |operand: &Operand| matches!(&operand.term, Term::Ref(_) | Term::Item { .. } | Term::Fixed(_));
        values.iter().all(|value| value.quals.is_empty() && value.operands().iter().all(names))
    }

    fn names(&self, entry: &FieldEntry) -> Vec<EntityId> {
        let FieldValue::Values(values) = &entry.value else { return Vec::new() };
        let mut found = Vec::new();
        values.iter().for_each(|value| self.model.collect_refs(value, &mut found));
        found
    }

    fn omitted(&self, activity: EntityId) -> Diagnostic {
        let (notice, name) = (self.model.name(self.notice), self.model.name(activity));
        let message = format!("no section of the notice `{notice}` shows the activity `{name}` of its audience");
        let finding = Diagnostic::new("x/notice-omits-activity", self.model.entity(activity).place, message);
        let help = "write `show activities` or a table with it into a section, or leave it out of what the notice `covers:`";
        finding.also(self.model.entity(self.notice).place, "the notice").help(help)
    }

    fn unseen(&self, id: EntityId, entity: &Entity) -> Diagnostic {
        let (notice, name) = (self.model.name(self.notice), self.model.name(id));
        let message = format!("no section of the notice `{notice}` shows the {} `{name}`", entity.kind.word());
        let finding = Diagnostic::new("x/not-shown", entity.place, message).also(self.model.entity(self.notice).place, "the notice");
        match part_for(entity.kind) {
            Some(part) => finding.help(format!("write `show {part}` into one of its sections")),
            None => finding,
        }
    }

    fn unsaid(&self, owner: EntityId, fields: &[(Field, Place)]) -> Option<(Place, Diagnostic)> {
        let (notice, entity) = (self.model.name(self.notice), self.model.entity(owner));
        let name = match entity.parent.filter(|_| matches!(entity.kind, Kind::Purpose | Kind::Item | Kind::Right)) {
            Some(outer) => format!("{}.{}", self.model.name(outer), self.model.name(owner)),
            None => self.model.name(owner).to_owned(),
        };
        let (&(first, place), others) = fields.split_first()?;
        let last = others.last().map(|(field, _)| format!(" and `{}`", field.word())).unwrap_or_default();
        let between = others.split_last().map_or(&[][..], |(_, between)| between).iter().map(|(field, _)| format!(", `{}`", field.word()));
        let words = format!("`{}`{}{last}", first.word(), between.collect::<String>());
        let message = format!("no section of the notice `{notice}` shows {words} of the {} `{name}`", entity.kind.word());
        let finding = Diagnostic::new("x/not-shown", place, message).also(self.model.entity(self.notice).place, "the notice");
        let finding = others.iter().fold(finding, |finding, (_, place)| finding.also(*place, "this too"));
        let part = match first {
            Field::OptOutSignals | Field::OptOutStatus => Some("introduction"),
            _ => part_for(entity.kind),
        };
        let help = match part {
            Some(part) => format!("write `show {part}` into one of its sections, or `{{{} of {name}}}` into a text", first.word()),
            None => format!("add the column `{}` to a table with it, or write `{{{} of {name}}}` into a text", first.word(), first.word()),
        };
        Some((place, finding.help(help)))
    }
}

/// Whether a declaration concerns a notice by itself, whatever its activities name.
fn stands_alone(entity: &Entity) -> bool {
    match entity.kind {
        Kind::Transfer | Kind::Certification | Kind::Permit | Kind::Retention | Kind::Tracker | Kind::TrackerCategory | Kind::Consent => true,
        Kind::Rights | Kind::Right | Kind::Claim | Kind::Term | Kind::Jurisdiction => true,
        Kind::Service => told(Kind::Service).into_iter().flatten().any(|&field| entity.has(field)),
        Kind::Recipient => [Field::Activities, Field::Data].into_iter().any(|field| entity.has(field)),
        _ => false,
    }
}

/// Kinds that readers are told of where activities name them.
fn is_shown_with_rows(kind: Kind) -> bool {
    matches!(kind, Kind::Data | Kind::Item | Kind::Organisation | Kind::Recipient | Kind::Authority | Kind::Source)
}

/// The part of a notice that shows declarations of a kind.
fn part_for(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Data | Kind::Item => "data",
        Kind::Organisation | Kind::Recipient | Kind::Authority => "recipients",
        Kind::Source => "sources",
        Kind::Transfer => "transfers",
        Kind::Certification => "certifications",
        Kind::Permit => "permits",
        Kind::Retention => "retention",
        Kind::Tracker | Kind::TrackerCategory => "cookies",
        Kind::Consent => "consent",
        Kind::Rights | Kind::Right => "rights",
        Kind::Claim => "claims",
        Kind::Term => "definitions",
        Kind::Jurisdiction => "jurisdictions",
        Kind::Service => "children",
        _ => return None,
    })
}
