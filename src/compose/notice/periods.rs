//! How long a datum is kept in an activity: which of the statements that could hold does.

use rustc_hash::FxHashSet;

use super::composer::Composer;
use crate::compose::doc::Block;
use crate::compose::phrase::sentence;
use crate::model::{EntityId, Model, Operand, Origin, Row, Term, Value};
use crate::schema::{Field, Kind, Prep};

/// A retention rule and what it names.
#[derive(Debug)]
pub(super) struct Rule {
    /// The rule.
    pub id: EntityId,
    data: Named,
    activities: Named,
}

#[derive(Debug)]
struct Named {
    these: Vec<EntityId>,
    except: Vec<EntityId>,
}

impl Named {
    fn of(model: &Model, id: EntityId, field: Field) -> Self {
        let except = model.values(id, field).iter().flat_map(|value| value.qual(Prep::Except).iter().filter_map(Operand::as_ref)).collect();
        Named { these: model.refs(id, field), except }
    }

    fn holds(&self, model: &Model, thing: EntityId) -> bool {
        let any = |wholes: &[EntityId]| wholes.iter().any(|&whole| model.is_within(thing, whole));
        any(&self.these) && !any(&self.except)
    }
}

/// The retention rules that hold by themselves; not those that only serve as somebody's period.
pub(super) fn rules(model: &Model, concerned: &[EntityId]) -> Vec<Rule> {
    let used = used_as_period(model);
    concerned
        .iter()
        .map(|&id| Rule { id, data: Named::of(model, id, Field::Data), activities: Named::of(model, id, Field::Activities) })
        .filter(|rule| !rule.names_nothing() || !used.contains(&rule.id))
        .collect()
}

fn used_as_period(model: &Model) -> FxHashSet<EntityId> {
    let fields = [Field::Retention, Field::Period];
    let heads = model.entities.iter().flat_map(|(_, entity)| fields.into_iter().flat_map(|field| entity.values(field)));
    let mut found = Vec::new();
    heads.for_each(|value| model.collect_refs(value, &mut found));
    found.into_iter().filter(|&id| model.entity(id).kind == Kind::Retention).collect()
}

impl Rule {
    /// Whether it is for everything that no other statement is for.
    pub fn names_nothing(&self) -> bool {
        self.data.these.is_empty() && self.activities.these.is_empty()
    }

    /// Whether it is for data whatever they are used for.
    pub fn names_only_data(&self) -> bool {
        !self.data.these.is_empty() && self.activities.these.is_empty()
    }

    /// Whether it is for a datum.
    pub fn names_datum(&self, model: &Model, datum: EntityId) -> bool {
        self.data.holds(model, datum)
    }
}

/// What says how long a datum is kept.
pub(super) enum Period<'m> {
    /// A rule of its own.
    Rule(EntityId),
    /// Values of a declaration's `retention:`.
    Values(EntityId, Vec<&'m Value>),
}

impl<'m> Composer<'m> {
    /// What says how long a datum is kept in a row: the pair, the row, the datum, the row's groups, in this order.
    pub fn period_of(&self, datum: EntityId, category: Option<EntityId>, row: Row) -> Option<Period<'m>> {
        let entry = self.model.entity(row.entity).entry(Field::Retention);
        let values = self.model.values(row.entity, Field::Retention);
        let of_group = entry.is_some_and(|entry| matches!(entry.origin, Origin::Around(around) if self.model.entity(around).kind == Kind::Group));
        let (for_datum, for_all) = self.split(values, datum);
        let found = |values: Vec<&'m Value>, owner| (!values.is_empty()).then_some(Period::Values(owner, values));
        let own = |values: &[&'m Value]| if of_group { None } else { found(values.to_vec(), row.entity) };
        let rule = |fits: &dyn Fn(&Rule) -> bool| self.rules.iter().find(|rule| fits(rule)).map(|rule| Period::Rule(rule.id));
        let named = |rule: &Rule| rule.data.holds(self.model, datum) || category.is_some_and(|category| rule.data.holds(self.model, category));
        let in_row = |rule: &Rule| rule.activities.holds(self.model, row.entity) || rule.activities.holds(self.model, row.activity);
        own(&for_datum)
            .or_else(|| rule(&|rule| named(rule) && in_row(rule)))
            .or_else(|| own(&for_all))
            .or_else(|| rule(&|rule| rule.data.these.is_empty() && rule.activities.these.iter().any(|&id| id == row.entity || id == row.activity)))
            .or_else(|| self.own_period(datum, row))
            .or_else(|| rule(&|rule| rule.names_only_data() && rule.data.holds(self.model, datum)))
            .or_else(|| category.and_then(|category| self.own_period(category, row)))
            .or_else(|| rule(&|rule| rule.names_only_data() && named(rule)))
            .or_else(|| found(if for_datum.is_empty() { for_all.clone() } else { for_datum.clone() }, row.entity))
            .or_else(|| rule(&|rule| rule.data.these.is_empty() && in_row(rule)))
    }

    /// What a datum says itself, in a row.
    fn own_period(&self, datum: EntityId, row: Row) -> Option<Period<'m>> {
        let values = self.model.values(datum, Field::Retention);
        let is_row = |id: EntityId| self.model.is_within(row.entity, id) || self.model.is_within(row.activity, id);
        let of_rows = |value: &Value| self.keys_of(value, &[Kind::Activity, Kind::Group, Kind::Purpose]);
        let here: Vec<&Value> = values.iter().filter(|value| of_rows(value).into_iter().any(is_row)).collect();
        let chosen = if here.is_empty() { values.iter().filter(|value| of_rows(value).is_empty()).collect() } else { here };
        (!chosen.is_empty()).then_some(Period::Values(datum, chosen))
    }

    /// Values that are for a datum, and those that are for whatever data.
    fn split(&self, values: &'m [Value], datum: EntityId) -> (Vec<&'m Value>, Vec<&'m Value>) {
        let keys = |value: &Value| self.keys_of(value, &[Kind::Data, Kind::Item]);
        let matching = values.iter().filter(|value| keys(value).iter().any(|&key| self.model.is_within(datum, key))).collect();
        let general = values.iter().filter(|value| keys(value).is_empty()).collect();
        (matching, general)
    }

    fn keys_of(&self, value: &Value, kinds: &[Kind]) -> Vec<EntityId> {
        value.qual(Prep::For).iter().filter_map(Operand::as_ref).filter(|&id| kinds.contains(&self.model.entity(id).kind)).collect()
    }

    /// A period as blocks.
    pub fn period_blocks(&self, period: &Period<'m>) -> Vec<Block> {
        match period {
            Period::Rule(rule) => self.rule_blocks(*rule),
            Period::Values(owner, values) => {
                self.voice.note_field(*owner, Field::Retention);
                // Whether it is this datum and this activity was already decided.
                let decided = [Kind::Data, Kind::Item, Kind::Activity, Kind::Group, Kind::Purpose];
                self.voice.case_blocks(Field::Retention, values.iter().copied(), |qual| {
                    !qual.operands.iter().filter_map(Operand::as_ref).any(|id| decided.contains(&self.model.entity(id).kind))
                })
            }
        }
    }

    /// A rule where it is applied: in one line, with a link to the rest where the notice shows it.
    fn rule_blocks(&self, rule: EntityId) -> Vec<Block> {
        let mut blocks = vec![sentence(self.voice.rule_in_line(rule))];
        if !self.planned.contains("retention") {
            blocks.extend(self.as_paragraphs(self.rule_facts(rule)));
        }
        blocks
    }

    /// How long the data of a row are kept: one period for all, or one for each.
    pub fn row_periods(&self, row: Row) -> Vec<Block> {
        let data = self.data_of(row.entity);
        if data.is_empty() {
            return self.voice.field_blocks(row.entity, Field::Retention);
        }
        let mut groups: Vec<(Vec<usize>, Vec<Block>)> = Vec::new();
        for (at, (datum, category)) in data.iter().enumerate() {
            let Some(period) = self.period_of(*datum, *category, row) else { continue };
            let blocks = self.period_blocks(&period);
            match groups.iter_mut().find(|(_, known)| *known == blocks) {
                Some((members, _)) => members.push(at),
                None => groups.push((vec![at], blocks)),
            }
        }
        let mut out = Vec::new();
        let all = groups.first().is_some_and(|(members, _)| members.len() == data.len());
        for (members, blocks) in groups {
            if all {
                return blocks;
            }
            let names = members.into_iter().filter_map(|at| data.get(at)).map(|(datum, _)| self.voice.mention(*datum)).collect();
            out.extend(self.voice.led(Some(self.voice.join(names)), vec![blocks]));
        }
        out
    }

    /// The data that a declaration names, each with the category it is taken from as an item.
    pub fn data_of(&self, id: EntityId) -> Vec<(EntityId, Option<EntityId>)> {
        let mut found = Vec::new();
        for operand in self.model.values(id, Field::Data).iter().flat_map(Value::operands) {
            match &operand.term {
                Term::Ref(datum) => found.push((*datum, None)),
                Term::Item { category, item } => found.push((*item, Some(*category))),
                Term::Group(values) => {
                    found.extend(values.iter().flat_map(Value::operands).filter_map(Operand::as_ref).map(|datum| (datum, None)));
                }
                _ => {}
            }
        }
        found
    }
}
