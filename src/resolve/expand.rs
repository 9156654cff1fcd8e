//! Between the first and the second pass: what templates bring along is nested in their extenders, so that it can be named.

use rustc_hash::FxHashMap;

use crate::model::{Entity, EntityId};
use crate::schema::{Field, Kind, Space};
use crate::source::FileId;
use crate::syntax::ast;

use super::Resolver;

impl Resolver<'_> {
    /// Nests copies of the templates' nested declarations in every extender that has none of that name itself.
    ///
    /// Templates come first, those that they extend before them, so that each has everything it passes on.
    pub(super) fn expand(&mut self) {
        let extenders: Vec<(EntityId, Vec<EntityId>)> = self.pending.iter().filter_map(|pending| self.extended(pending)).collect();
        let mut templates: FxHashMap<EntityId, Vec<EntityId>> =
            extenders.iter().filter(|(id, _)| self.kind(*id) == Kind::Template).cloned().collect();
        for (id, extended) in extenders {
            for template in extended {
                self.expand_template(template, &mut templates);
                if self.kind(id) != Kind::Template {
                    self.copy_children(id, template);
                }
            }
        }
    }

    /// Nests in a template what it takes from others; `open` holds those that were not seen to yet, so that circles end.
    fn expand_template(&mut self, template: EntityId, open: &mut FxHashMap<EntityId, Vec<EntityId>>) {
        let mut stack: Vec<(EntityId, std::vec::IntoIter<EntityId>)> = Vec::new();
        let mut enter = |template: EntityId| open.remove(&template).map(|extended| (template, extended.into_iter()));
        stack.extend(enter(template));
        while let Some((extender, extended)) = stack.last_mut() {
            let extender = *extender;
            match extended.as_slice().first().copied() {
                None => {
                    stack.pop();
                }
                Some(next) => match enter(next) {
                    Some(inner) => stack.push(inner),
                    None => {
                        extended.next();
                        self.copy_children(extender, next);
                    }
                },
            }
        }
    }

    fn copy_children(&mut self, extender: EntityId, template: EntityId) {
        let children = self.entity(template).map(|entity| entity.children.clone()).unwrap_or_default();
        for child in children.into_iter().filter(|_| extender != template) {
            self.copy_into(extender, child, 0);
        }
    }

    fn extended(&self, pending: &super::Pending) -> Option<(EntityId, Vec<EntityId>)> {
        let field = pending.fields.iter().find(|field| self.slice(pending.file, field.name) == Field::Extends.word())?;
        let ast::FieldValue::Values(values) = &field.value else { return None };
        let templates = values.iter().flat_map(|value| value.head.iter()).filter_map(|operand| self.template(pending.file, operand)).collect();
        Some((pending.id, templates))
    }

    fn template(&self, file: FileId, operand: &ast::Operand) -> Option<EntityId> {
        self.names.get(Space::Own(Kind::Template), self.slice(file, operand.span))
    }

    fn copy_into(&mut self, extender: EntityId, child: EntityId, depth: u8) {
        let Some(source) = self.entity(child) else { return };
        if source.kind == Kind::Accept || depth > 8 {
            return;
        }
        let (kind, children) = (source.kind, source.children.clone());
        let name = self.name(child).to_owned();
        let own =
            self.entity(extender).and_then(|entity| entity.children.iter().copied().find(|&own| self.name(own) == name && self.kind(own) == kind));
        let target = match own {
            Some(own) => own,
            None => {
                let Some(source) = self.entity(child) else { return };
                let copy = Entity {
                    parent: Some(extender),
                    children: Vec::new(),
                    fields: Vec::new(),
                    content: Vec::new(),
                    copied_from: Some(child),
                    ..source.clone()
                };
                let id = EntityId(u32::try_from(self.entities.len()).unwrap_or(u32::MAX));
                self.entities.push(copy);
                if let Some(entity) = self.entity_mut(extender) {
                    entity.children.push(id);
                }
                id
            }
        };
        // The copy's fields are taken over from the original by the third pass.
        self.nested_templates.entry(target).or_default().push(child);
        for grandchild in children {
            self.copy_into(target, grandchild, depth + 1);
        }
    }
}
