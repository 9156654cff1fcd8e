//! What the project's declarations use, and how far a use carries: from a class to its members, from a category to its items.

use std::collections::HashMap;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use crate::diagnostics::Diagnostic;
use crate::model::{Entity, EntityId, Model, Reference, Within};
use crate::schema::{Field, Kind, Prep};
use crate::source::FileId;

/// What is used in a project, in several senses.
pub(super) struct Uses<'m> {
    model: &'m Model,
    /// Named by another declaration, in whatever way.
    named: Vec<bool>,
    /// Data that activities, trackers, transfers or recipients have.
    data: Vec<bool>,
    /// Parties that take part in something.
    parties: Vec<bool>,
    /// Which data and parties name which others.
    links: FxHashMap<EntityId, Vec<Link>>,
    /// The words of files with errors, and how often they stand there: what is broken may have used a name.
    broken: FxHashMap<FileId, FxHashMap<&'m str, usize>>,
    /// The names that fixes of errors write.
    meant: FxHashSet<String>,
}

/// A datum or party that another one names.
#[derive(Clone, Copy)]
struct Link {
    to: EntityId,
    /// Whether what is named is part of what names it, so that using the one is using the other.
    part: bool,
}

impl<'m> Uses<'m> {
    /// Goes through all that the project says. What was found in the source so far tells which files may say more than could be read.
    pub fn of(model: &'m Model, findings: &[Diagnostic]) -> Self {
        let count = model.entities.len();
        let mut uses = Uses {
            model,
            named: vec![false; count],
            data: vec![false; count],
            parties: vec![false; count],
            links: HashMap::with_hasher(FxBuildHasher),
            broken: FxHashMap::default(),
            meant: FxHashSet::default(),
        };
        for (id, entity) in model.entities.iter().filter(|(_, entity)| !entity.library) {
            model.each_reference(entity, |reference| uses.enter(id, entity, reference));
        }
        model.ours().into_iter().for_each(|id| set(&mut uses.parties, id));
        uses.spread();
        for finding in findings.iter().filter(|finding| finding.is_source_error()) {
            let file = finding.primary.place.file;
            uses.broken.entry(file).or_insert_with(|| count_words(&model.sources.file(file).text));
            // What a wrong name is probably meant for is probably used.
            uses.meant.extend(finding.fix.iter().flat_map(|fix| fix.edits.iter().map(|(_, name)| name.clone())));
        }
        uses
    }

    /// Whether any other declaration names it.
    pub fn is_named(&self, id: EntityId) -> bool {
        get(&self.named, id) || self.may_be_named(id)
    }

    /// The data that nothing has; of those that are only part of one another, the whole.
    pub fn idle_data(&self) -> Vec<EntityId> {
        let idle = self.model.of_kind(Kind::Data).map(|(id, _)| id).filter(|&id| !get(&self.data, id) && !self.may_be_named(id));
        self.heads(idle.collect())
    }

    /// The parties that take part in nothing; of those that only name one another, the first.
    pub fn idle_parties(&self) -> Vec<EntityId> {
        let all = [Kind::Organisation, Kind::Recipient].into_iter().flat_map(|kind| self.model.of_kind(kind));
        let mut idle: Vec<EntityId> = all.map(|(id, _)| id).filter(|&id| !get(&self.parties, id) && !self.may_be_named(id)).collect();
        idle.sort_unstable();
        self.heads(idle)
    }

    fn heads(&self, idle: Vec<EntityId>) -> Vec<EntityId> {
        let all: FxHashSet<EntityId> = idle.iter().copied().collect();
        let mut below: FxHashSet<EntityId> = idle.iter().flat_map(|id| self.parts(*id)).filter(|part| all.contains(part)).collect();
        let mut heads: Vec<EntityId> = idle.iter().copied().filter(|id| !below.contains(id)).collect();
        // What is left are circles; each is told once.
        let mut told: FxHashSet<EntityId> = FxHashSet::default();
        heads.iter().for_each(|&head| self.reach(head, &mut told));
        for id in idle {
            if below.remove(&id) && !told.contains(&id) {
                heads.push(id);
                self.reach(id, &mut told);
            }
        }
        heads.sort_unstable();
        heads
    }

    fn reach(&self, from: EntityId, told: &mut FxHashSet<EntityId>) {
        let mut open = vec![from];
        while let Some(here) = open.pop() {
            if told.insert(here) {
                open.extend(self.parts(here));
            }
        }
    }

    fn parts(&self, id: EntityId) -> impl Iterator<Item = EntityId> {
        self.links.get(&id).into_iter().flatten().filter(|link| link.part).map(|link| link.to)
    }

    /// Whether something that could not be read says its name.
    fn may_be_named(&self, id: EntityId) -> bool {
        let name = self.model.name(id);
        let home = self.model.entity(id).place.file;
        let said = |(file, words): (&FileId, &FxHashMap<&str, usize>)| words.get(name).copied().unwrap_or_default() > usize::from(*file == home);
        self.meant.contains(name) || self.broken.iter().any(said)
    }

    fn enter(&mut self, from: EntityId, entity: &Entity, reference: Reference) {
        let Reference { to, field, prep, place } = reference;
        if to == from || self.holds(to, from) {
            return;
        }
        set(&mut self.named, to);
        let layout = matches!(entity.kind, Kind::Section | Kind::Table | Kind::List | Kind::Show);
        let key = prep.is_some_and(Prep::is_key) && entity.kind != Kind::Right;
        match (self.model.entity(to).kind, place) {
            // A promise may be about the very data and parties that have no part in anything.
            (Kind::Data | Kind::Item, Within::Condition) => set(&mut self.data, to),
            (Kind::Organisation | Kind::Recipient, Within::Condition) | (Kind::Organisation, Within::Text) => set(&mut self.parties, to),
            (Kind::Data | Kind::Item, Within::Value) if !layout && !key => self.enter_datum(from, entity, field, prep, to),
            (Kind::Organisation | Kind::Recipient, Within::Value) if !layout && !key => self.enter_party(from, entity, field, to),
            _ => {}
        }
        // A class may say by itself in which activities it receives which data.
        if entity.kind == Kind::Recipient && matches!(field, Some(Field::Activities | Field::Data)) {
            set(&mut self.parties, from);
        }
    }

    fn enter_party(&mut self, from: EntityId, entity: &Entity, field: Option<Field>, to: EntityId) {
        match (entity.kind, field) {
            (Kind::Recipient, Some(Field::Members)) => {
                self.link(from, to, true);
                self.link(to, from, false);
            }
            (Kind::Organisation | Kind::Recipient, Some(Field::SubProcessors)) => self.link(from, to, true),
            (Kind::Organisation, Some(Field::Group)) => self.link(from, to, false),
            _ => set(&mut self.parties, to),
        }
    }

    fn enter_datum(&mut self, from: EntityId, entity: &Entity, field: Option<Field>, prep: Option<Prep>, to: EntityId) {
        match (entity.kind, field) {
            (Kind::Data, Some(Field::Items | Field::ComposedOf | Field::Examples)) => self.link(from, to, true),
            (Kind::Data, Some(Field::PartOf)) => {
                self.link(from, to, false);
                self.link(to, from, true);
            }
            (Kind::Retention | Kind::Stage | Kind::Measure | Kind::Source, _) => {}
            _ if prep == Some(Prep::Except) => {}
            _ => set(&mut self.data, to),
        }
    }

    fn link(&mut self, from: EntityId, to: EntityId, part: bool) {
        self.links.entry(from).or_default().push(Link { to, part });
    }

    /// Whether a declaration stands in another.
    fn holds(&self, outer: EntityId, inner: EntityId) -> bool {
        let mut at = self.model.entity(inner).parent;
        while let Some(here) = at {
            if here == outer {
                return true;
            }
            at = self.model.entity(here).parent;
        }
        false
    }

    /// Carries uses from wholes to their parts; from a part to its whole a use goes no further.
    fn spread(&mut self) {
        for used in [&mut self.data, &mut self.parties] {
            let mut open: Vec<EntityId> = self.links.keys().copied().filter(|id| get(used, *id)).collect();
            let mut touched = Vec::new();
            while let Some(here) = open.pop() {
                for link in self.links.get(&here).into_iter().flatten() {
                    if !link.part {
                        touched.push(link.to);
                    } else if !get(used, link.to) {
                        set(used, link.to);
                        open.push(link.to);
                    }
                }
            }
            touched.into_iter().for_each(|id| set(used, id));
        }
    }
}

fn count_words(text: &str) -> FxHashMap<&str, usize> {
    let mut counts = FxHashMap::default();
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '-') {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

fn get(flags: &[bool], id: EntityId) -> bool {
    flags.get(id.0 as usize).copied().unwrap_or_default()
}

fn set(flags: &mut [bool], id: EntityId) {
    if let Some(flag) = flags.get_mut(id.0 as usize) {
        *flag = true;
    }
}
