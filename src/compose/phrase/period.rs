//! Periods in words: `6 years after the end of the contract`, `for as long as …`, `until …, and then …`.

use super::Voice;
use crate::compose::doc::Inline;
use crate::model::{EntityId, Operand, Term, Value};
use crate::schema::{Field, Fixed, Kind, Prep};

/// What makes up the period itself, in the order in which it is said; other words stand for all of it.
const MAKE_UP: [Prep; 6] = [Prep::Within, Prep::After, Prep::From, Prep::Until, Prep::Before, Prep::While];

/// What is said after it.
const BESIDES: [Prep; 4] = [Prep::Under, Prep::Where, Prep::Because, Prep::Except];

impl Voice<'_> {
    /// A period, with its conditions and reasons; of its keys nothing is said.
    pub fn period(&self, value: &Value) -> Vec<Inline> {
        let words = value.wording().filter(|_| !value.is(Fixed::Stated));
        let said = match words {
            Some(words) => self.text(words),
            None => {
                let mut said = value.first().map(|head| self.period_head(head)).unwrap_or_default();
                for prep in MAKE_UP {
                    if let Some(qual) = value.quals.iter().find(|qual| qual.prep == prep) {
                        let message = format!("period-{}", prep.word());
                        let what = self.for_argument(&message, "what", || self.after(qual));
                        let part = self.say(&message, &[("what", what.into())]);
                        said = if said.is_empty() { part } else { self.say("period-join", &[("head", said.into()), ("tail", part.into())]) };
                    }
                }
                said
            }
        };
        let mut said = said;
        for prep in BESIDES {
            if let Some(qual) = value.quals.iter().find(|qual| qual.prep == prep) {
                said = self.with_qual(Field::Period, said, qual);
            }
        }
        said
    }

    fn period_head(&self, head: &Operand) -> Vec<Inline> {
        match &head.term {
            Term::Ref(id) => match self.model.entity(*id).kind {
                Kind::State => {
                    let what = self.for_argument("period-while", "what", || self.in_sentence(*id));
                    self.say("period-while", &[("what", what.into())])
                }
                // What else is said of it stands where it is described.
                Kind::Retention if self.model.entity(*id).has(Field::Description) => self.linking(*id, self.rule_in_line(*id)),
                Kind::Retention => self.rule_in_line(*id),
                _ => self.mention(*id),
            },
            Term::Choice(choice, values) => self.choice(*choice, values.iter().map(|value| self.period(value)).collect()),
            Term::Group(values) => self.join(values.iter().map(|value| self.period(value)).collect()),
            _ => self.operand(Field::Period, head),
        }
    }

    /// A retention rule in one line: its periods, else its stages one after the other, else its criteria, else its name.
    pub fn rule_in_line(&self, rule: EntityId) -> Vec<Inline> {
        self.note_entity(rule);
        let stages: Vec<EntityId> = self.stages(rule).collect();
        let said = self
            .deeper(|| {
                if self.model.entity(rule).has(Field::Period) {
                    return self.inline_values(rule, Field::Period);
                }
                if stages.is_empty() {
                    return self.inline_values(rule, Field::Criteria);
                }
                let mut out = Vec::new();
                for stage in stages {
                    let part = self.stage_in_line(stage);
                    out = if out.is_empty() { part } else { self.say("stages-then", &[("before", out.into()), ("next", part.into())]) };
                }
                out
            })
            .unwrap_or_default();
        if said.is_empty() { self.mention(rule) } else { said }
    }

    /// The stages of a rule, in order.
    pub fn stages(&self, rule: EntityId) -> impl Iterator<Item = EntityId> {
        self.model.entity(rule).children.iter().copied().filter(|&child| self.model.entity(child).kind == Kind::Stage)
    }

    /// A stage: how long, what of the data, why.
    pub fn stage_in_line(&self, stage: EntityId) -> Vec<Inline> {
        self.note_entity(stage);
        let mut said = self.inline_values(stage, Field::Period);
        for (field, message) in [(Field::Keeps, "stage-keeps"), (Field::Reason, "stage-reason")] {
            let what = self.inline_values(stage, field);
            if said.is_empty() {
                said = if what.is_empty() { what } else { self.say(&format!("{message}-only"), &[("what", what.into())]) };
            } else if !what.is_empty() {
                said = self.say(message, &[("period", said.into()), ("what", what.into())]);
            }
        }
        said
    }
}
