//! How long a datum is kept in an activity: which of the statements that could hold does.

use rustc_hash::FxHashSet;

use super::composer::Composer;
use crate::compose::doc::{Block, Inline};
use crate::compose::phrase::sentence;
use crate::model::{EntityId, Model, Operand, Origin, Qual, Row, Term, Text, Value};
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

/// The retention rules that hold by themselves; not those that only serve as somebody's period, or only lengthen what others say.
pub(super) fn rules(model: &Model, concerned: &[EntityId]) -> Vec<Rule> {
    let used = used_as_period(model);
    concerned
        .iter()
        .filter(|&&id| model.is_period(id))
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

/// A datum that a row names.
pub(super) struct Datum<'m> {
    /// Its declaration; nothing where it is named in words.
    id: Option<EntityId>,
    /// The category it is taken from as an item.
    category: Option<EntityId>,
    operand: &'m Operand,
    /// What the row calls it.
    wording: Option<Text>,
}

impl<'m> Datum<'m> {
    fn of(value: &'m Value, operand: &'m Operand) -> Self {
        let category = match operand.term {
            Term::Item { category, .. } => Some(category),
            _ => None,
        };
        Datum { id: operand.as_ref(), category, operand, wording: operand.text.or_else(|| value.qual_text(Prep::As)) }
    }
}

/// What says how long a datum is kept.
pub(super) enum Period<'m> {
    /// A rule of its own.
    Rule(EntityId),
    /// Values of a declaration's `retention:`.
    Values {
        /// Whose.
        owner: EntityId,
        /// Those that hold.
        values: Vec<&'m Value>,
        /// For which datum.
        datum: Option<EntityId>,
    },
}

impl<'m> Composer<'m> {
    /// What says how long a datum is kept in a row: the pair, the row, the datum, the row's groups, in this order.
    pub fn period_of(&self, datum: &Datum<'m>, row: Row) -> Option<Period<'m>> {
        let entry = self.model.entity(row.entity).entry(Field::Retention);
        let values = self.model.values(row.entity, Field::Retention);
        let of_group = entry.is_some_and(|entry| matches!(entry.origin, Origin::Around(around) if self.model.entity(around).kind == Kind::Group));
        let (for_datum, for_all) = self.split(values, datum.id);
        let found =
            |values: &[&'m Value]| (!values.is_empty()).then(|| Period::Values { owner: row.entity, values: values.to_vec(), datum: datum.id });
        let own = |values: &[&'m Value]| if of_group { None } else { found(values) };
        let rule = |fits: &dyn Fn(&Rule) -> bool| self.rules.iter().find(|rule| fits(rule)).map(|rule| Period::Rule(rule.id));
        let names = |rule: &Rule, thing: Option<EntityId>| thing.is_some_and(|thing| rule.data.holds(self.model, thing));
        let named = |rule: &Rule| names(rule, datum.id) || names(rule, datum.category);
        let in_row = |rule: &Rule| rule.activities.holds(self.model, row.entity) || rule.activities.holds(self.model, row.activity);
        own(&for_datum)
            .or_else(|| rule(&|rule| named(rule) && in_row(rule)))
            .or_else(|| own(&for_all))
            .or_else(|| rule(&|rule| rule.data.these.is_empty() && rule.activities.these.iter().any(|&id| id == row.entity || id == row.activity)))
            .or_else(|| datum.id.and_then(|id| self.own_period(id, id, row)))
            .or_else(|| rule(&|rule| rule.names_only_data() && names(rule, datum.id)))
            .or_else(|| datum.category.zip(datum.id).and_then(|(category, id)| self.own_period(category, id, row)))
            .or_else(|| rule(&|rule| rule.names_only_data() && named(rule)))
            .or_else(|| found(if for_datum.is_empty() { &for_all } else { &for_datum }))
            .or_else(|| rule(&|rule| rule.data.these.is_empty() && in_row(rule)))
    }

    /// What a datum, or the category it is taken from, says itself, in a row.
    fn own_period(&self, owner: EntityId, datum: EntityId, row: Row) -> Option<Period<'m>> {
        let is_row = |id: EntityId| self.model.is_within(row.entity, id) || self.model.is_within(row.activity, id);
        let of_rows = |value: &Value| self.keys_of(value, &[Kind::Activity, Kind::Group, Kind::Purpose]);
        let (for_datum, for_all) = self.split(self.model.values(owner, Field::Retention), Some(datum));
        let values = if for_datum.is_empty() { for_all } else { for_datum };
        let (general, keyed): (Vec<&Value>, Vec<&Value>) = values.into_iter().partition(|value| of_rows(value).is_empty());
        let here: Vec<&Value> = keyed.into_iter().filter(|value| of_rows(value).into_iter().any(is_row)).collect();
        let values = if here.is_empty() { general } else { here };
        (!values.is_empty()).then_some(Period::Values { owner, values, datum: Some(datum) })
    }

    /// Values that are for a datum as a whole; and those that are for whatever data, with those for parts of it.
    fn split(&self, values: &'m [Value], datum: Option<EntityId>) -> (Vec<&'m Value>, Vec<&'m Value>) {
        let keys = |value: &Value| self.keys_of(value, &[Kind::Data, Kind::Item]);
        let whole = |key: EntityId| datum.is_some_and(|datum| self.model.is_within(datum, key));
        let part = |key: EntityId| datum.is_some_and(|datum| key != datum && self.model.is_within(key, datum));
        let matching = values.iter().filter(|value| keys(value).into_iter().any(whole)).collect();
        let general = values
            .iter()
            .filter(|value| keys(value).is_empty() || !keys(value).into_iter().any(whole) && keys(value).into_iter().any(part))
            .collect();
        (matching, general)
    }

    fn keys_of(&self, value: &Value, kinds: &[Kind]) -> Vec<EntityId> {
        value.qual(Prep::For).iter().filter_map(Operand::as_ref).filter(|&id| kinds.contains(&self.model.entity(id).kind)).collect()
    }

    /// A period as blocks.
    pub fn period_blocks(&self, period: &Period<'m>) -> Vec<Block> {
        match period {
            Period::Rule(rule) => self.rule_blocks(*rule),
            Period::Values { owner, values, datum } => {
                self.voice.note_field(*owner, Field::Retention);
                self.voice.case_blocks(Field::Retention, values.iter().copied(), |qual| !self.is_decided(qual, *datum))
            }
        }
    }

    /// Whether a key says what the reader is being told about anyway: this datum, this activity.
    fn is_decided(&self, qual: &Qual, datum: Option<EntityId>) -> bool {
        qual.operands.iter().filter_map(Operand::as_ref).any(|id| match self.model.entity(id).kind {
            Kind::Activity | Kind::Group | Kind::Purpose => true,
            Kind::Data | Kind::Item => datum.is_some_and(|datum| self.model.is_within(datum, id)),
            _ => false,
        })
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
        for (at, datum) in data.iter().enumerate() {
            let Some(period) = self.period_of(datum, row) else { continue };
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
            let names = members.into_iter().filter_map(|at| data.get(at)).map(|datum| self.datum_words(datum)).collect();
            // Several cases of one datum stand apart from the next datum.
            let items = if blocks.len() > 1 { blocks.into_iter().map(|block| vec![block]).collect() } else { vec![blocks] };
            out.extend(self.voice.led(Some(self.voice.join(names)), items));
        }
        out
    }

    /// The data that a declaration names, in order.
    fn data_of(&self, id: EntityId) -> Vec<Datum<'m>> {
        let mut found = Vec::new();
        let each = |value: &'m Value| value.operands().iter().map(move |operand| (value, operand));
        for (value, operand) in self.model.values(id, Field::Data).iter().flat_map(each) {
            match &operand.term {
                Term::Group(values) => found.extend(values.iter().flat_map(each).map(|(value, operand)| Datum::of(value, operand))),
                Term::Fixed(_) => {}
                _ => found.push(Datum::of(value, operand)),
            }
        }
        found
    }

    fn datum_words(&self, datum: &Datum<'m>) -> Vec<Inline> {
        match (datum.id, datum.wording) {
            (Some(id), Some(words)) => self.voice.linking(id, self.voice.text(words)),
            (Some(id), None) => datum.category.map_or_else(|| self.voice.mention(id), |category| self.voice.item(category, id)),
            (None, _) => self.voice.operand(Field::Data, datum.operand),
        }
    }
}
