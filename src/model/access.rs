//! Reading the model.

use std::borrow::Cow;

use rustc_hash::FxHashSet;

use super::{Entity, EntityId, Model, Term, Value};
use crate::schema::{Field, Kind};
use crate::source::Place;

/// All declarations by number.
#[derive(Debug, Default)]
pub struct Entities {
    pub(crate) list: Vec<Entity>,
    pub(crate) nobody: std::sync::OnceLock<Entity>,
}

impl Entities {
    /// Each declaration with its number: the project's in source order, then the library's.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (EntityId, &Entity)> {
        self.list.iter().enumerate().map(|(n, entity)| (EntityId(u32::try_from(n).unwrap_or(u32::MAX)), entity))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The declaration with a number.
    pub fn get(&self, id: EntityId) -> Option<&Entity> {
        self.list.get(id.0 as usize)
    }
}

impl Model {
    /// The declaration with a number. Numbers come from this model, so there always is one.
    pub fn entity(&self, id: EntityId) -> &Entity {
        self.entities.get(id).unwrap_or_else(|| self.entities.nobody.get_or_init(nobody))
    }

    /// Its name as it is written; empty where its kind has none.
    pub fn name(&self, id: EntityId) -> &str {
        self.sources.slice(self.entity(id).name)
    }

    /// Its published name: the title, else its name.
    pub fn title(&self, id: EntityId) -> Cow<'_, str> {
        match self.entity(id).title {
            Some(title) => self.plain(title),
            None => Cow::Borrowed(self.name(id)),
        }
    }

    /// The project's own declarations of a kind that stand at the top or nested, in source order.
    pub fn of_kind(&self, kind: Kind) -> impl DoubleEndedIterator<Item = (EntityId, &Entity)> {
        self.all_of_kind(kind).filter(|(_, entity)| !entity.library)
    }

    /// The declarations of a kind, the project's and the library's.
    pub fn all_of_kind(&self, kind: Kind) -> impl DoubleEndedIterator<Item = (EntityId, &Entity)> {
        self.numbers(kind).iter().map(|&id| (id, self.entity(id)))
    }

    /// A field's values.
    pub fn values(&self, id: EntityId, field: Field) -> &[Value] {
        self.entity(id).values(field)
    }

    /// The declarations that a field names, in order, without repetition.
    pub fn refs(&self, id: EntityId, field: Field) -> Vec<EntityId> {
        let mut found = Vec::new();
        self.values(id, field).iter().for_each(|value| every_ref(value, &mut found));
        without_repetition(&mut found);
        found
    }

    /// Adds the declarations that a value's head names, also within parentheses.
    pub fn collect_refs(&self, value: &Value, found: &mut Vec<EntityId>) {
        let mut all = Vec::new();
        every_ref(value, &mut all);
        for id in all {
            if !found.contains(&id) {
                found.push(id);
            }
        }
    }

    /// A path that tells a declaration from all others and does not change while names do not: `activity/demo/marketing`.
    pub fn path(&self, id: EntityId) -> String {
        let entity = self.entity(id);
        let own = self.name(id);
        match entity.parent {
            Some(parent) if !matches!(entity.kind, Kind::Activity | Kind::Group) => format!("{}/{own}", self.path(parent)),
            _ => format!("{}/{own}", entity.kind.word()),
        }
    }

    /// Everything in it: members of a class, items of a category, activities of a group, nested declarations of others.
    pub fn contents(&self, id: EntityId) -> Vec<EntityId> {
        let entity = self.entity(id);
        if self.is_us(id) {
            return self.ours();
        }
        let field = match entity.kind {
            Kind::Recipient | Kind::Region => Field::Members,
            Kind::Data => Field::Items,
            Kind::Subjects | Kind::Source => Field::Includes,
            Kind::Group => {
                let mut rows = Vec::new();
                for &child in &entity.children {
                    match self.entity(child).kind {
                        Kind::Group => rows.extend(self.contents(child)),
                        _ => rows.push(child),
                    }
                }
                rows.extend(self.refs(id, Field::Includes));
                return rows;
            }
            _ => return entity.children.clone(),
        };
        let mut found = self.refs(id, field);
        found.extend(entity.children.iter().filter(|child| self.entity(**child).kind == Kind::Item));
        found
    }

    /// Whether it is `us`, the library's name for every organisation that is ours.
    pub fn is_us(&self, id: EntityId) -> bool {
        let entity = self.entity(id);
        entity.library && entity.kind == Kind::Recipient && self.name(id) == "us"
    }

    /// The text at a place, as it is written.
    pub fn written(&self, place: Place) -> &str {
        self.sources.slice(place)
    }
}

fn every_ref(value: &Value, found: &mut Vec<EntityId>) {
    for operand in value.operands() {
        match &operand.term {
            Term::Group(values) | Term::Choice(_, values) => values.iter().for_each(|inner| every_ref(inner, found)),
            _ => found.extend(operand.as_ref()),
        }
    }
}

/// Leaves each declaration where it stands first.
fn without_repetition(found: &mut Vec<EntityId>) {
    /// Up to which length looking through the list is cheaper than keeping a set.
    const SHORT: usize = 16;
    if found.len() > SHORT {
        let mut seen = FxHashSet::default();
        found.retain(|id| seen.insert(*id));
        return;
    }
    let mut at = 1;
    while let Some(id) = found.get(at) {
        if found.iter().take(at).any(|known| known == id) {
            found.remove(at);
        } else {
            at += 1;
        }
    }
}

fn nobody() -> Entity {
    let place = Place::new(crate::source::FileId(u32::MAX), crate::source::Span::default());
    Entity {
        kind: Kind::Use,
        name: place,
        title: None,
        parent: None,
        children: Vec::new(),
        fields: Vec::new(),
        content: Vec::new(),
        header: None,
        made_for: None,
        place,
        span: place.span,
        library: true,
        copied_from: None,
    }
}
