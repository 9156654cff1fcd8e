//! The findings of rules, in words.

use std::sync::{Arc, Mutex};

use super::eval::Eval;
use super::outlook::no_validity;
use super::plan::Rule;
use super::thing::Thing;
use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model, Operand, Piece, Text, Value};
use crate::schema::{Field, Prep};
use crate::source::Place;

/// How many causes of a finding are shown.
const SHOWN: usize = 3;

/// What all findings of a rule say alike, so that they share it.
pub(super) struct Alike {
    /// What to write, where that does not depend on what was found.
    help: Option<Arc<str>>,
    /// What the rule cites.
    cites: String,
    /// The same as a remark, by the laws under which it was asked.
    under: Mutex<Vec<(Vec<EntityId>, Arc<str>)>>,
    /// What is unsure about the rule.
    unverified: Vec<Arc<str>>,
}

impl Alike {
    fn of(model: &Model, rule: EntityId) -> Self {
        let entity = model.entity(rule);
        let is_fixed = |text: &Text| model.pieces(*text).iter().all(|piece| matches!(piece, Piece::Literal(_)));
        let unverified = entity.values(Field::Unverified).iter().filter_map(Value::as_text);
        Alike {
            help: entity.text(Field::Help).filter(is_fixed).map(|help| model.plain(help).into()),
            cites: citations(model, rule).join("; "),
            under: Mutex::default(),
            unverified: unverified.map(|text| format!("unverified: {}", model.plain(text)).into()).collect(),
        }
    }

    /// What the rule cites, with the laws under which it was asked; nothing where it cites nothing.
    fn citation(&self, model: &Model, laws: &[EntityId]) -> Option<Arc<str>> {
        if self.cites.is_empty() {
            return None;
        }
        let say = || {
            let titles: Vec<String> = laws.iter().map(|&law| format!("the {}", model.title(law))).collect();
            let under = if titles.is_empty() { String::new() } else { format!("under {}: ", titles.join(" and ")) };
            Arc::<str>::from(format!("{under}{}", self.cites))
        };
        let Ok(mut known) = self.under.lock() else { return Some(say()) };
        let said = known.iter().find(|(those, _)| those == laws).map(|(_, said)| Arc::clone(said));
        Some(said.unwrap_or_else(|| {
            let said = say();
            known.push((laws.to_vec(), Arc::clone(&said)));
            said
        }))
    }
}

/// The finding of a rule about a thing.
pub(super) fn say<'m>(eval: &mut Eval<'m, '_>, rule: &Rule<'m>, thing: &Thing<'m>, laws: &[EntityId]) -> Diagnostic {
    let model = eval.model;
    let entity = model.entity(rule.id);
    let place = thing.place(model).unwrap_or(entity.place);
    let message = entity.text(Field::Says).map_or_else(|| model.title(rule.id).into_owned(), |says| eval.say(says));
    let mut finding = Diagnostic::new(model.name(rule.id), place, message).level(rule.level);
    let alike = rule.alike.get_or_init(|| Alike::of(model, rule.id));
    finding.help = alike.help.clone().or_else(|| entity.text(Field::Help).map(|help| eval.say(help).into()));
    if let Some(owner) = thing.owner().filter(|owner| model.entity(*owner).place != place && !model.entity(*owner).library) {
        finding = finding.also(model.entity(owner).place, "in this declaration");
    }
    for cause in causes(eval, rule, &finding) {
        finding = finding.also(cause, "because of this");
    }
    finding.notes.extend(alike.citation(model, laws));
    finding.notes.extend(dated(model, thing).into_iter().map(Arc::from));
    finding.notes.extend(alike.unverified.iter().cloned());
    finding
}

/// What a value names that does not hold on the date of the check: since when, and why.
fn dated(model: &Model, thing: &Thing<'_>) -> Vec<String> {
    let operands: Vec<&Operand> = match thing {
        Thing::Value(value, ..) => value.operands().iter().chain(value.quals.iter().flat_map(|qual| &qual.operands)).collect(),
        Thing::Operand(operand, _) => vec![*operand],
        _ => Vec::new(),
    };
    let mut notes: Vec<String> = Vec::new();
    for note in operands.into_iter().filter_map(Operand::as_ref).filter_map(|named| no_validity(model, named)) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}

/// Where stand the first of the things that are as none should be, or not as each should.
fn causes<'m>(eval: &mut Eval<'m, '_>, rule: &Rule<'m>, finding: &Diagnostic) -> Vec<Place> {
    let model = eval.model;
    let told = |place: &Place| *place == finding.primary.place || finding.related.iter().any(|label| label.place == *place);
    let mut causes: Vec<Place> = Vec::new();
    eval.visit_witnesses(rule.require, &mut |_, witness| {
        let place = witness.place(model).filter(|place| !told(place) && !model.sources.file(place.file).library && !causes.contains(place));
        causes.extend(place);
        causes.len() == SHOWN
    });
    causes
}

/// What a rule cites: "GDPR Art. 6(1)(f)", "C-394/23".
pub fn citations(model: &Model, rule: EntityId) -> Vec<String> {
    let values = model.values(rule, Field::Cites).iter();
    values.filter_map(|value| value.first().map(|operand| cite(model, operand, value))).collect()
}

/// How a law is called in short: its first alias, else its title.
pub fn short_name(model: &Model, law: EntityId) -> String {
    let alias = model.values(law, Field::Aliases).first().and_then(Value::as_text);
    alias.map_or_else(|| model.title(law), |alias| model.plain(alias)).into_owned()
}

/// One citation in words.
pub(super) fn cite(model: &Model, operand: &Operand, value: &Value) -> String {
    let short = operand.as_ref().map(|id| short_name(model, id));
    let article = operand.text.map(|text| model.plain(text).into_owned());
    let words = match (short, article) {
        (Some(short), Some(article)) => format!("{short} {article}"),
        (Some(short), None) => short,
        (None, _) => model.words(operand).into_owned(),
    };
    match value.qual_text(Prep::As) {
        Some(called) => format!("{words} ({})", model.plain(called)),
        None => words,
    }
}
