//! `x/retention-conflict`: one retention for one datum in one activity, said twice differently.

use rustc_hash::{FxHashMap, FxHashSet};

use super::meaning::of_statement;
use crate::diagnostics::Diagnostic;
use crate::model::{Datum, EntityId, Model, Rank, Statement, Term, Value};
use crate::schema::{Field, Kind, Prep};
use crate::source::Place;

/// What is known before the rows are gone through.
struct Context<'m> {
    model: &'m Model,
    /// The items of categories that have a period of their own.
    items: FxHashMap<EntityId, Vec<EntityId>>,
    /// Whether there are rules of retention at all.
    rules: bool,
    /// The pairs of places that were told of.
    told: FxHashSet<(Place, Place)>,
}

/// Adds what is found, once for each pair of statements.
pub(super) fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    let rules = model.of_kind(Kind::Retention).next().is_some();
    let mut context = Context { model, items: items_with_periods(model), rules, told: FxHashSet::default() };
    for activity in model.activities() {
        for row in model.rows(activity) {
            for value in model.values(row.entity, Field::Data) {
                context.of_value(row.entity, value, findings);
            }
        }
    }
}

/// Items that say how long they are kept, or of which a rule does, by their categories.
fn items_with_periods(model: &Model) -> FxHashMap<EntityId, Vec<EntityId>> {
    let mut items: FxHashMap<EntityId, Vec<EntityId>> = FxHashMap::default();
    let mut enter = |category: EntityId, item: EntityId| {
        let known = items.entry(category).or_default();
        if !known.contains(&item) {
            known.push(item);
        }
    };
    for (id, item) in model.of_kind(Kind::Item) {
        if let Some(category) = item.parent.filter(|_| item.has(Field::Retention)) {
            enter(category, id);
        }
    }
    let rules = model.of_kind(Kind::Retention).flat_map(|(_, rule)| rule.values(Field::Data)).flat_map(Value::operands);
    let keys = model.of_kind(Kind::Data).flat_map(|(_, data)| data.values(Field::Retention)).flat_map(Value::keys).flat_map(|key| key.operands);
    for operand in rules.chain(keys) {
        if let Term::Item { category, item } = operand.term {
            enter(category, item);
        }
    }
    items
}

impl<'m> Context<'m> {
    fn of_value(&mut self, row: EntityId, value: &'m Value, findings: &mut Vec<Diagnostic>) {
        for operand in value.operands() {
            if let Term::Group(values) = &operand.term {
                values.iter().for_each(|value| self.of_value(row, value, findings));
            }
            let Some(datum) = operand.as_datum() else { continue };
            findings.extend(self.of_datum(row, datum));
            let items = if datum.category.is_none() { self.items.get(&datum.id).cloned().unwrap_or_default() } else { Vec::new() };
            let out = |item: EntityId| value.qual(Prep::Except).iter().any(|operand| operand.as_ref() == Some(item));
            for item in items.into_iter().filter(|&item| !out(item)) {
                findings.extend(self.of_datum(row, Datum { category: Some(datum.id), id: item }));
            }
        }
    }

    fn of_datum(&mut self, row: EntityId, datum: Datum) -> Option<Diagnostic> {
        let model = self.model;
        let says = |id: EntityId| model.entity(id).has(Field::Retention);
        let both = says(row) && (says(datum.id) || datum.category.is_some_and(says));
        if !both && !self.rules {
            return None;
        }
        let mut statements = model.retention(row, datum).into_iter();
        let first = statements.next()?;
        let near = |other: &Statement<'_>| (other.rank, other.distance) == (first.rank, first.distance);
        // What an activity and a category each say of themselves is for no one else to choose between.
        let own = |other: &Statement<'_>| first.rank == Rank::Activity && matches!(other.rank, Rank::Item | Rank::Data);
        let rivals: Vec<Statement<'_>> = statements.filter(|other| near(other) || own(other)).collect();
        if rivals.is_empty() {
            return None;
        }
        let meant = of_statement(model, &first);
        let rival = rivals.into_iter().find(|rival| rival.place != first.place && of_statement(model, rival) != meant)?;
        let (one, other) = (first.place.min(rival.place), first.place.max(rival.place));
        self.told.insert((one, other)).then(|| self.conflict(row, datum, &first, &rival))
    }

    fn conflict(&self, row: EntityId, datum: Datum, first: &Statement<'_>, rival: &Statement<'_>) -> Diagnostic {
        let model = self.model;
        let entity = model.entity(row);
        let activity = match entity.parent.filter(|_| entity.kind == Kind::Purpose) {
            Some(activity) => format!("{}.{}", model.name(activity), model.name(row)),
            None => model.name(row).to_owned(),
        };
        let data = match datum.category {
            Some(category) => format!("{}.{}", model.name(category), model.name(datum.id)),
            None => model.name(datum.id).to_owned(),
        };
        let message = format!("the data `{data}` are kept for two different periods in `{activity}`");
        let finding = Diagnostic::new("x/retention-conflict", first.place, message).label(says(first)).also(rival.place, says(rival));
        finding.help(match first.rank {
            Rank::Pair => "say it in one of the two places only".to_owned(),
            _ => format!("make them the same, or say in `{activity}` what holds there: `retention: … for {data}`"),
        })
    }
}

/// What a statement is about.
fn says(statement: &Statement<'_>) -> &'static str {
    match (statement.rank, statement.rule.is_some()) {
        (Rank::Pair, _) => "this is for these data in this activity",
        (Rank::Activity, false) => "this is what the activity says",
        (Rank::Activity, true) => "this rule is for the activity",
        (Rank::Item, false) => "this is what the item says",
        (Rank::Item, true) => "this rule is for the item",
        (Rank::Data, false) => "this is what the category says",
        (Rank::Data, true) => "this rule is for the category",
        (Rank::Group, false) => "this is what the group says",
        (Rank::Group, true) => "this rule is for the group",
        (Rank::General, _) => "this rule is for everything",
    }
}
