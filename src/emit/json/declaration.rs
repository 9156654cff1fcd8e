//! Declarations and their fields.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::named::Named;
use super::paths;
use super::value::{ValueJson, values_json};
use crate::compose::register::served;
use crate::model::{Condition, Content, Entity, EntityId, FieldEntry, FieldValue, Model, Origin};
use crate::schema::{Kind, kind_spec};
use crate::source::Place;

/// Whether a declaration stands in the list of its kind, and not within another one. Activities and groups do wherever their groups are.
pub(super) fn stands_alone(model: &Model, id: EntityId) -> bool {
    let entity = model.entity(id);
    entity.parent.is_none() || (matches!(entity.kind, Kind::Activity | Kind::Group) && !model.in_template(id))
}

/// A declaration.
pub(super) struct Declaration<'a> {
    pub(super) model: &'a Model,
    pub(super) named: &'a Named,
    pub(super) id: EntityId,
}

impl Serialize for Declaration<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Declaration { model, named, id } = *self;
        let entity = model.entity(id);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &model.path(id))?;
        map.serialize_entry("kind", entity.kind.word())?;
        if !model.name(id).is_empty() {
            map.serialize_entry("name", model.name(id))?;
        }
        if let Some(title) = entity.title {
            map.serialize_entry("title", &model.plain(title))?;
        }
        if entity.library {
            map.serialize_entry("library", &true)?;
        }
        if let Some(kind) = entity.made_for {
            map.serialize_entry("madeFor", kind.word())?;
        }
        if let Some(template) = entity.copied_from {
            map.serialize_entry("copiedFrom", &model.path(template))?;
        }
        if let Some(parent) = entity.parent.filter(|_| stands_alone(model, id)) {
            map.serialize_entry("within", &model.path(parent))?;
        }
        if let Some(header) = &entity.header {
            map.serialize_entry("header", &ValueJson(model, header))?;
        }
        if !entity.fields.is_empty() {
            map.serialize_entry("fields", &Fields(model, entity))?;
        }
        self.derived(&mut map)?;
        if !entity.content.is_empty() {
            let content: Vec<_> = entity.content.iter().map(|part| Part { model, named, content: *part }).collect();
            map.serialize_entry("content", &content)?;
        } else {
            self.nested(&mut map)?;
        }
        map.end()
    }
}

impl Declaration<'_> {
    /// What follows from the fields and is not worth working out again: rows, controllers and role of an activity, activities of a group.
    fn derived<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let Declaration { model, id, .. } = *self;
        match model.entity(id).kind {
            Kind::Activity | Kind::Purpose if !model.in_template(id) => {
                let as_processor = model.is_processor(id);
                let controllers = if as_processor { served(model, id) } else { model.controllers(id) };
                map.serialize_entry("controllers", &paths(model, &controllers))?;
                map.serialize_entry("asProcessor", &as_processor)?;
                if model.entity(id).kind == Kind::Activity {
                    let rows: Vec<EntityId> = model.rows(id).into_iter().map(|row| row.entity).collect();
                    map.serialize_entry("rows", &paths(model, &rows))?;
                }
                Ok(())
            }
            Kind::Group => map.serialize_entry("contains", &paths(model, &model.contents(id))),
            _ => Ok(()),
        }
    }

    fn nested<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let Declaration { model, named, id } = *self;
        let children = model.entity(id).children.iter().copied().filter(|&child| named.has(child) && !stands_alone(model, child));
        let nested: Vec<_> = children.map(|id| Declaration { model, named, id }).collect();
        if nested.is_empty() { Ok(()) } else { map.serialize_entry("nested", &nested) }
    }
}

struct Part<'a> {
    model: &'a Model,
    named: &'a Named,
    content: Content,
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Part { model, named, content } = *self;
        match content {
            Content::Prose(text) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("prose", &model.plain(text))?;
                map.end()
            }
            Content::Child(id) => Declaration { model, named, id }.serialize(serializer),
        }
    }
}

/// The fields that are stated or inherited, in the order of the table of kinds.
struct Fields<'a>(&'a Model, &'a Entity);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Fields(model, entity) = *self;
        let mut map = serializer.serialize_map(None)?;
        for spec in kind_spec(entity.made_for.unwrap_or(entity.kind)).all_fields() {
            if let Some(entry) = entity.entry(spec.id) {
                map.serialize_entry(spec.id.word(), &FieldJson(model, entry))?;
            }
        }
        map.end()
    }
}

struct FieldJson<'a>(&'a Model, &'a FieldEntry);

impl Serialize for FieldJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let FieldJson(model, entry) = *self;
        let mut map = serializer.serialize_map(None)?;
        match &entry.value {
            FieldValue::Values(values) => map.serialize_entry("values", &values_json(model, values))?,
            FieldValue::Prose(text) => map.serialize_entry("prose", &model.plain(*text))?,
            FieldValue::Condition(condition) => {
                let span = match &**condition {
                    Condition::Expr(expr) => expr.place.span,
                    Condition::Binder(binder) => binder.place.span,
                };
                map.serialize_entry("condition", model.written(Place::new(entry.place.file, span)))?;
            }
        }
        if let Origin::Template(id) | Origin::Around(id) = entry.origin {
            map.serialize_entry("inheritedFrom", &model.path(id))?;
        }
        map.end()
    }
}
