//! Where to complain.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::Block;
use crate::compose::phrase::sentence;
use crate::model::{EntityId, Value};
use crate::schema::{Field, Kind};

/// What is said of an authority.
const REACHED: &[Field] = &[Field::Website, Field::ComplaintForm, Field::Emails, Field::Phones, Field::Addresses];

/// The part `complaints`: the authorities that the rights name, and those competent for us.
pub(super) fn complaints(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut items: Vec<Vec<Block>> = Vec::new();
    for id in composer.concerned(Kind::Rights, frame) {
        composer.voice.note_field(id, Field::ComplainTo);
        for case in composer.voice.cases(Field::ComplainTo, composer.model.values(id, Field::ComplainTo), |_| true) {
            for value in case.values {
                let said = composer.voice.value(Field::ComplainTo, value);
                let said = match &case.lead {
                    Some(lead) => composer.say("lead", &[("lead", lead.clone().into()), ("what", said.into())]),
                    None => said,
                };
                let item = composer.complaint(said, value);
                if !items.contains(&item) {
                    items.push(item);
                }
            }
        }
    }
    if !items.is_empty() {
        blocks.push(composer.paragraph("lead-complaints", &[]));
        blocks.push(Block::List { ordered: false, items });
    }
    for &party in composer.controllers.iter().filter(|&&party| frame.of.is_empty() && composer.model.entity(party).has(Field::Authority)) {
        let authority = composer.voice.inline_values(party, Field::Authority);
        let args = [("party", composer.voice.mention(party).into()), ("authority", authority.into())];
        blocks.push(composer.paragraph("competent-authority", &args));
        for id in composer.model.refs(party, Field::Authority) {
            blocks.extend(composer.authority(id));
        }
    }
    blocks
}

impl Composer<'_> {
    fn complaint(&self, said: Vec<crate::compose::doc::Inline>, value: &Value) -> Vec<Block> {
        let mut blocks = vec![sentence(said)];
        if let Some(id) = value.as_ref() {
            blocks.extend(self.authority(id));
        }
        blocks
    }

    /// How an authority is reached, once.
    fn authority(&self, id: EntityId) -> Vec<Block> {
        if !self.told_once(id) {
            return Vec::new();
        }
        let mut blocks = self.description(id);
        // Of the library's authorities readers need to know how they are reached; the project's say what they say.
        let facts = if self.model.entity(id).library {
            REACHED.iter().filter_map(|&field| self.fact(id, field)).collect()
        } else {
            self.facts(id, REACHED, &[Field::Description])
        };
        blocks.extend(self.as_paragraphs(facts));
        blocks
    }
}
