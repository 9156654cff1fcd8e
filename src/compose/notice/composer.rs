//! What concerns a notice, and where the document shows each declaration.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::frame::Frame;
use super::parts;
use super::periods::{self, Rule};
use crate::compose::collate::Collation;
use crate::compose::doc::{Block, Inline, Section};
use crate::compose::language::{Arg, Language};
use crate::compose::phrase::Voice;
use crate::compose::translate::is_same_language;
use crate::model::{EntityId, FieldValue, Model, Row, Term, Value};
use crate::schema::{Field, Kind};

/// Writes one notice in one language.
pub(super) struct Composer<'m> {
    /// Says things.
    pub voice: Voice<'m>,
    /// What there is to say.
    pub model: &'m Model,
    /// The notice.
    pub notice: EntityId,
    /// Whose notice it is.
    pub controllers: Vec<EntityId>,
    /// The activities it shows, in source order.
    pub activities: Vec<EntityId>,
    /// The generated parts that it has anywhere.
    pub planned: BTreeSet<&'static str>,
    shown: FxHashSet<EntityId>,
    /// Standard data that its activities name by themselves, not as items of a category.
    pub used_by_itself: FxHashSet<EntityId>,
    /// The retention rules that hold by themselves.
    pub rules: Vec<Rule>,
    by_kind: BTreeMap<Kind, Vec<EntityId>>,
    homes: RefCell<BTreeMap<EntityId, String>>,
    taken: RefCell<BTreeSet<String>>,
    told: RefCell<BTreeSet<EntityId>>,
}

impl<'m> Composer<'m> {
    /// Looks up what concerns a notice.
    pub fn new(model: &'m Model, language: &'m Language, notice: EntityId) -> Self {
        let audience = model.refs(notice, Field::Audience);
        let voice = Voice::linked(model, language, audience);
        let controllers = voice.controllers_of(notice);
        let activities = model.shown_in(notice);
        let by_kind = concerned(model, notice, &activities);
        Composer {
            rules: periods::rules(model, by_kind.get(&Kind::Retention).map_or(&[], Vec::as_slice)),
            by_kind,
            used_by_itself: used_by_itself(model, &activities),
            planned: parts::planned(model, notice),
            voice,
            model,
            notice,
            controllers,
            shown: activities.iter().copied().collect(),
            activities,
            homes: RefCell::default(),
            taken: RefCell::default(),
            told: RefCell::default(),
        }
    }

    /// A message with its arguments.
    pub fn say(&self, id: &str, args: &[(&'static str, Arg)]) -> Vec<Inline> {
        self.voice.say(id, args)
    }

    /// A message with its arguments, as a paragraph.
    pub fn paragraph(&self, id: &str, args: &[(&'static str, Arg)]) -> Block {
        crate::compose::phrase::sentence(self.say(id, args))
    }

    /// What introduces a part, before its blocks; nothing if the part has none, or stands within a section of the author's.
    pub fn led(&self, frame: &Frame, lead: &str, blocks: Vec<Block>) -> Vec<Block> {
        if blocks.is_empty() || !frame.leads {
            return blocks;
        }
        let mut out = vec![self.paragraph(lead, &[])];
        out.extend(blocks);
        out
    }

    /// The declarations of a kind that concern the notice and are within a frame: the project's in source order, then the library's.
    pub fn concerned(&self, kind: Kind, frame: &Frame) -> Vec<EntityId> {
        let mut found: Vec<EntityId> = self.by_kind.get(&kind).into_iter().flatten().copied().filter(|&id| self.keeps(frame, id)).collect();
        if kind == Kind::Term {
            self.keep_in_order(&mut found);
        }
        found
    }

    /// A glossary that stands in the order of the author's language stands in that of the document's when it is translated.
    fn keep_in_order(&self, terms: &mut [EntityId]) {
        const FEW: usize = 3;
        let tag = self.voice.language.tag();
        if terms.len() < FEW || is_same_language(tag, &self.model.language) {
            return;
        }
        let own = Collation::of(&self.model.language);
        if terms.is_sorted_by(|&one, &other| own.compare(&self.model.title(one), &self.model.title(other)).is_le()) {
            let collation = Collation::of(tag);
            let mut named: Vec<(String, EntityId)> = terms.iter().map(|&id| (self.voice.name(id), id)).collect();
            named.sort_by(|(one, _), (other, _)| collation.compare(one, other));
            terms.iter_mut().zip(named).for_each(|(term, (_, id))| *term = id);
        }
    }

    /// The rows of the activities within a frame, each activity with its rows: as controller, or as processor, or both.
    pub fn rows(&self, frame: &Frame) -> Vec<(EntityId, Vec<Row>)> {
        let listed: Vec<EntityId> = match frame.of.as_slice() {
            [] => self.activities.clone(),
            of => of.iter().flat_map(|&whole| self.spread(whole)).collect(),
        };
        let mut out: Vec<(EntityId, Vec<Row>)> = Vec::new();
        let mut seen = FxHashSet::default();
        for id in listed {
            let activity = self.activity_of(id);
            let narrowed = Frame { of: Vec::new(), ..frame.clone() };
            if !self.is_shown(activity) || !self.keeps(&narrowed, id) || !seen.insert(id) {
                continue;
            }
            let rows = if id == activity { self.model.rows(activity) } else { vec![Row { activity, entity: id }] };
            out.push((id, rows));
        }
        out
    }

    /// The activities of a group, with those it lists from elsewhere; an activity or purpose is itself.
    fn spread(&self, id: EntityId) -> Vec<EntityId> {
        match self.model.entity(id).kind {
            Kind::Group => self.model.contents(id).into_iter().flat_map(|part| if part == id { vec![] } else { self.spread_once(part) }).collect(),
            _ => vec![id],
        }
    }

    fn spread_once(&self, id: EntityId) -> Vec<EntityId> {
        // What `includes:` names may be a group; groups that include each other are not followed round.
        match self.model.entity(id).kind {
            Kind::Group => self.model.contents(id).into_iter().filter(|&part| self.model.entity(part).kind != Kind::Group).collect(),
            _ => vec![id],
        }
    }

    /// The activity that a purpose is nested in; an activity is its own.
    pub fn activity_of(&self, id: EntityId) -> EntityId {
        let entity = self.model.entity(id);
        match (entity.kind, entity.parent) {
            (Kind::Purpose, Some(parent)) => parent,
            _ => id,
        }
    }

    /// Whether the notice is about an activity.
    pub fn is_shown(&self, activity: EntityId) -> bool {
        self.shown.contains(&activity)
    }

    /// An anchor that no other place of the document has.
    pub fn anchor(&self, wish: &str) -> String {
        let mut taken = self.taken.borrow_mut();
        let wish: String = wish.chars().map(|c| if c.is_alphanumeric() || c == '-' || c == '_' { c } else { '-' }).collect();
        let wish = if wish.is_empty() { "part".to_owned() } else { wish };
        let mut anchor = wish.clone();
        let mut number = 2;
        while !taken.insert(anchor.clone()) {
            anchor = format!("{wish}-{number}");
            number += 1;
        }
        anchor
    }

    /// The anchor of the place that shows a declaration; nothing if another place before did so already.
    pub fn home(&self, id: EntityId) -> Option<String> {
        self.voice.note_entity(id);
        if self.homes.borrow().contains_key(&id) {
            return None;
        }
        let path = self.model.path(id);
        let wish = match self.model.entity(id).kind {
            Kind::Section | Kind::Table => self.model.name(id),
            Kind::Entry => path.strip_prefix("vocabulary/").unwrap_or(&path),
            _ => &path,
        };
        let anchor = self.anchor(wish);
        self.homes.borrow_mut().insert(id, anchor.clone());
        Some(anchor)
    }

    /// Makes a place that has its anchor already the one that shows a declaration.
    pub fn settle(&self, id: EntityId, anchor: &str) {
        self.voice.note_entity(id);
        self.homes.borrow_mut().entry(id).or_insert_with(|| anchor.to_owned());
    }

    /// Takes back that a place shows a declaration, because nothing stands there after all.
    pub fn forget(&self, id: EntityId) {
        if let Some(anchor) = self.homes.borrow_mut().remove(&id) {
            self.taken.borrow_mut().remove(&anchor);
        }
    }

    /// Whether nothing was told of something yet that is told of once; from now on it was.
    pub fn told_once(&self, id: EntityId) -> bool {
        self.told.borrow_mut().insert(id)
    }

    /// Whether a place of the document has this anchor.
    pub fn has_anchor(&self, anchor: &str) -> bool {
        self.taken.borrow().contains(anchor)
    }

    /// The anchor of the place that shows a declaration, if one does.
    pub fn home_of(&self, id: EntityId) -> Option<String> {
        self.homes.borrow().get(&id).cloned()
    }

    /// A numbered section about a declaration; nothing if it has nothing to say.
    pub fn section_about(&self, id: EntityId, title: Vec<Inline>, blocks: Vec<Block>) -> Option<Block> {
        if blocks.is_empty() {
            return None;
        }
        let anchor = self.home(id).unwrap_or_else(|| self.anchor(&self.model.path(id)));
        let title = crate::compose::phrase::start(title);
        Some(Block::Section(Section { id: anchor, number: Some(String::new()), title, blocks }))
    }

    /// A numbered section under a heading of the compiler's own.
    pub fn section_called(&self, anchor: &str, heading: &str, blocks: Vec<Block>) -> Option<Block> {
        if blocks.is_empty() {
            return None;
        }
        Some(Block::Section(Section { id: self.anchor(anchor), number: Some(String::new()), title: self.say(heading, &[]), blocks }))
    }
}

/// Standard data that some activities name by themselves.
fn used_by_itself(model: &Model, activities: &[EntityId]) -> FxHashSet<EntityId> {
    let mut found = FxHashSet::default();
    for row in activities.iter().flat_map(|&activity| model.rows(activity)) {
        let named = model.values(row.entity, Field::Data).iter().flat_map(Value::operands);
        found.extend(named.filter_map(|operand| match operand.term {
            Term::Ref(id) if model.entity(id).library => Some(id),
            _ => None,
        }));
    }
    found
}

/// The declarations by kind that concern a notice: all of the project's, except what only activities name that it does not show, with
/// those of the library that they lead to.
fn concerned(model: &Model, notice: EntityId, shown: &[EntityId]) -> BTreeMap<Kind, Vec<EntityId>> {
    let shown: FxHashSet<EntityId> = shown.iter().copied().collect();
    let (mine, others): (Vec<EntityId>, Vec<EntityId>) = model.activities().into_iter().partition(|id| shown.contains(id));
    let mine = reached(model, mine);
    let others = reached(model, others);
    let services = model.refs(notice, Field::Services);
    let offered = |id: EntityId| {
        let own = model.refs(id, Field::Services);
        services.is_empty()
            || own.is_empty()
            || own.iter().any(|&own| services.iter().any(|&one| model.is_within(own, one) || model.is_within(one, own)))
    };
    let audience = model.refs(notice, Field::Audience);
    let addressed = |id: EntityId| {
        let field = if model.entity(id).kind == Kind::Rights { Field::To } else { Field::Subjects };
        let people = model.refs(id, field);
        audience.is_empty() || people.is_empty() || model.overlap(&people, &audience)
    };
    let concerns = |id: EntityId| (mine.contains(&id) || !others.contains(&id) && addressed(id)) && offered(id);
    let own: Vec<EntityId> =
        model.entities.iter().filter(|(id, entity)| !entity.library && !model.in_template(*id) && concerns(*id)).map(|(id, _)| id).collect();
    let all = reached(model, own.clone());
    let library = model.entities.iter().filter(|(id, entity)| entity.library && all.contains(id)).map(|(id, _)| id);
    let mut by_kind: BTreeMap<Kind, Vec<EntityId>> = BTreeMap::new();
    for id in own.iter().copied().chain(library) {
        by_kind.entry(model.entity(id).kind).or_default().push(id);
    }
    by_kind
}

/// The project's declarations that concern a notice, in source order.
pub(super) fn concerning(model: &Model, notice: EntityId) -> Vec<EntityId> {
    let mut all: Vec<EntityId> = concerned(model, notice, &model.shown_in(notice)).into_values().flatten().collect();
    all.retain(|&id| !model.entity(id).library);
    all.sort_unstable();
    all
}

/// Some declarations, what is nested in them, and all that they name, directly or not; activities that are only named lead no further.
fn reached(model: &Model, seeds: Vec<EntityId>) -> FxHashSet<EntityId> {
    let mut found: FxHashSet<EntityId> = seeds.iter().copied().collect();
    let mut open = seeds;
    let mut named = Vec::new();
    while let Some(id) = open.pop() {
        let entity = model.entity(id);
        named.extend(entity.children.iter().copied().map(|child| (child, true)));
        for entry in &entity.fields {
            if let FieldValue::Values(values) = &entry.value {
                let mut names = Vec::new();
                values.iter().for_each(|value| every_name(value, &mut names));
                named.extend(names.into_iter().map(|name| (name, false)));
            }
        }
        for (id, nested) in named.drain(..) {
            let leads_on = nested || !matches!(model.entity(id).kind, Kind::Activity | Kind::Group | Kind::Purpose | Kind::Template);
            if leads_on && found.insert(id) {
                open.push(id);
            }
        }
    }
    found
}

/// All declarations that a value names, in its head and its qualifiers.
fn every_name(value: &Value, names: &mut Vec<EntityId>) {
    for operand in value.operands().iter().chain(value.quals.iter().flat_map(|qual| qual.operands.iter())) {
        match &operand.term {
            Term::Ref(id) => names.push(*id),
            Term::Item { category, item } => names.extend([*category, *item]),
            Term::Group(values) | Term::Choice(_, values) => values.iter().for_each(|inner| every_name(inner, names)),
            _ => {}
        }
    }
}
