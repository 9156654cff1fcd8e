//! Whom activities and notices are for.

use super::{EntityId, Model};
use crate::schema::{Field, Kind};

impl Model {
    /// Classes of subjects with everything they include, without repetition.
    pub fn with_included(&self, classes: &[EntityId]) -> Vec<EntityId> {
        let mut all: Vec<EntityId> = Vec::new();
        let mut open: Vec<EntityId> = classes.iter().rev().copied().collect();
        while let Some(class) = open.pop() {
            if !all.contains(&class) {
                all.push(class);
                open.extend(self.refs(class, Field::Includes).into_iter().rev());
            }
        }
        all
    }

    /// Whether any of some classes of subjects is, includes or is included in any of others.
    pub fn overlap(&self, some: &[EntityId], others: &[EntityId]) -> bool {
        some.iter().any(|&one| others.iter().any(|&other| self.is_within(one, other) || self.is_within(other, one)))
    }

    /// The controllers of an activity or purpose: its nearest `controllers:`; where only one organisation is ours, that one; else none.
    pub fn controllers(&self, activity: EntityId) -> Vec<EntityId> {
        let stated = self.refs(activity, Field::Controllers);
        if !stated.is_empty() {
            return stated;
        }
        let ours = self.ours();
        if ours.len() == 1 { ours } else { Vec::new() }
    }

    /// Whether we do it as processor, on somebody else's behalf.
    pub fn is_processor(&self, activity: EntityId) -> bool {
        let roles = self.values(activity, Field::Role);
        !roles.is_empty() && roles.iter().all(|value| value.as_word() == Some("processor"))
    }

    /// The activities that a notice is to show: those that concern it and that it covers, in source order.
    pub fn shown_in(&self, notice: EntityId) -> Vec<EntityId> {
        let covers = self.values(notice, Field::Covers);
        let covered = |activity: EntityId| {
            covers.is_empty()
                || covers.iter().any(|value| {
                    let taken_out = value.qual(crate::schema::Prep::Except).iter().filter_map(super::Operand::as_ref);
                    value.operands().iter().filter_map(super::Operand::as_ref).any(|whole| self.is_within(activity, whole))
                        && !taken_out.into_iter().any(|part| self.is_within(activity, part))
                })
        };
        self.concerning(notice).into_iter().filter(|&activity| covered(activity)).collect()
    }

    /// The activities that a notice would show if it said nothing of what it covers: their subjects are in its audience, and neither
    /// their services nor their controllers are all others than those it is about. In source order.
    ///
    /// A notice without audience is for everybody, an activity without subjects is for every reader; so for services and controllers.
    pub fn concerning(&self, notice: EntityId) -> Vec<EntityId> {
        let audience = self.refs(notice, Field::Audience);
        let services = self.refs(notice, Field::Services);
        let controllers = self.refs(notice, Field::Controllers);
        let meets = |ones: &[EntityId], others: &[EntityId]| ones.is_empty() || others.is_empty() || self.overlap(ones, others);
        let concerns = |activity: EntityId| {
            self.rows(activity).iter().any(|row| {
                meets(&self.refs(row.entity, Field::Subjects), &audience)
                    && meets(&self.refs(row.entity, Field::Services), &services)
                    && meets(&self.controllers(row.entity), &controllers)
            })
        };
        self.activities().into_iter().filter(|&activity| concerns(activity)).collect()
    }

    /// The project's activities, in the order in which files and groups have them. Not those within templates.
    pub fn activities(&self) -> Vec<EntityId> {
        let mut found = Vec::new();
        let mut open: Vec<EntityId> = self.roots.iter().rev().copied().collect();
        while let Some(id) = open.pop() {
            let entity = self.entity(id);
            match entity.kind {
                Kind::Activity => found.push(id),
                Kind::Group => open.extend(entity.children.iter().rev().copied()),
                _ => {}
            }
        }
        found
    }

    /// Whether a declaration stands in a template, and so is no row by itself.
    pub fn in_template(&self, id: EntityId) -> bool {
        let mut at = Some(id);
        while let Some(here) = at {
            if self.entity(here).kind == Kind::Template {
                return true;
            }
            at = self.entity(here).parent;
        }
        false
    }
}
