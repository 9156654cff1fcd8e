//! The organisations whose notice it is: who they are, and how they are reached.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition, Inline};
use crate::compose::phrase::start;
use crate::model::{EntityId, Operand, Value};
use crate::schema::{Field, Prep};

/// Who an organisation is.
const IDENTITY: &[Field] =
    &[Field::LegalForm, Field::Registrations, Field::Addresses, Field::Aliases, Field::Trademarks, Field::Group, Field::Services, Field::Website];

/// How it is reached, and who answers for data protection in it.
const REACH: &[Field] = &[Field::Emails, Field::Phones, Field::Contacts, Field::Dpo, Field::Representative, Field::Responsible];

/// What other parts tell.
const ELSEWHERE: &[Field] = &[Field::Description, Field::Measures, Field::BreachNotice, Field::Authority];

/// The part `controllers`: who they are; how they are reached only where no other part tells.
pub(super) fn controllers(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let reached = composer.planned.contains("contact");
    let items: Vec<Definition> = composer.parties(frame).into_iter().map(|id| composer.party(id, true, !reached)).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::Definitions { items }] }
}

impl Composer<'_> {
    /// The controllers of the notice within a frame.
    pub fn parties(&self, frame: &Frame) -> Vec<EntityId> {
        self.controllers.iter().copied().filter(|&id| self.keeps(frame, id)).collect()
    }

    /// An organisation with who it is and how it is reached.
    pub fn party(&self, id: EntityId, identity: bool, reach: bool) -> Definition {
        let home = self.home(id);
        let mut facts = Vec::new();
        let mut blocks = Vec::new();
        if identity {
            blocks.extend(self.registered(id));
            blocks.extend(self.description(id));
            let others: Vec<Field> = REACH.iter().chain(ELSEWHERE).chain(&[Field::Registrations]).copied().collect();
            facts.extend(self.facts(id, IDENTITY, &others));
        }
        if reach {
            facts.extend(REACH.iter().filter(|&&field| !self.follows(id, field)).filter_map(|&field| self.fact(id, field)));
        }
        if reach && !self.planned.contains("complaints") {
            facts.extend(self.fact(id, Field::Authority));
        }
        blocks.extend(self.as_paragraphs(facts));
        Definition { id: home, term: self.voice.title(id), blocks }
    }

    /// Whether the contacts are those of the only controller, and follow in the same part anyway.
    fn follows(&self, id: EntityId, field: Field) -> bool {
        let bare = |value: &Value| value.quals.is_empty() && value.operands().iter().all(|operand| operand.text.is_none());
        let follows = field == Field::Contacts
            && self.controllers.len() == 1
            && self.planned.contains("contact")
            && self.model.values(id, field).iter().all(bare);
        if follows {
            self.voice.note_field(id, field);
        }
        follows
    }

    /// Who an organisation is, in a few lines.
    pub fn identity(&self, id: EntityId) -> Vec<Block> {
        let mut blocks = self.registered(id);
        blocks.extend(self.as_paragraphs([Field::LegalForm, Field::Addresses].iter().filter_map(|&field| self.fact(id, field)).collect()));
        blocks
    }

    /// A sentence for each of its registrations.
    fn registered(&self, id: EntityId) -> Vec<Block> {
        let values = self.model.values(id, Field::Registrations);
        if values.is_empty() {
            return Vec::new();
        }
        self.voice.note_field(id, Field::Registrations);
        values.iter().map(|value| self.registered_as(value)).collect()
    }

    /// A sentence for one registration.
    pub fn registered_as(&self, value: &Value) -> Block {
        Block::Paragraph { text: self.voice.stop(start(self.registration(value))) }
    }

    fn registration(&self, value: &Value) -> Vec<Inline> {
        let number = self.voice.head(Field::Registrations, value);
        let places = |message: &str| {
            let name = |id| self.voice.for_argument(message, "place", || self.voice.territory(id));
            self.voice.join(value.qual(Prep::In).iter().filter_map(Operand::as_ref).map(name).collect())
        };
        let placed = !value.qual(Prep::In).is_empty();
        let has = |prep: Prep| value.quals.iter().find(|qual| qual.prep == prep);
        if let (Some(kind), None) = (has(Prep::As), has(Prep::With)) {
            let message = if placed { "numbered-in" } else { "numbered" };
            let args = [("what", self.voice.after(kind).into()), ("number", number.into()), ("place", places(message).into())];
            return self.say(message, &args);
        }
        let mut said = if placed {
            self.say("registered-in", &[("number", number.into()), ("place", places("registered-in").into())])
        } else {
            self.say("registered", &[("number", number.into())])
        };
        for (prep, message) in [(Prep::With, "registered-with"), (Prep::As, "registered-as")] {
            if let Some(qual) = has(prep) {
                said = self.say(message, &[("said", said.into()), ("what", self.voice.after(qual).into())]);
            }
        }
        said
    }
}
