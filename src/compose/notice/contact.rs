//! How to reach us.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition};
use crate::compose::phrase::start;
use crate::model::EntityId;
use crate::schema::{Field, Kind};

const ORDER: &[Field] = &[
    Field::Handles,
    Field::Person,
    Field::Position,
    Field::Organisation,
    Field::Emails,
    Field::Phones,
    Field::Form,
    Field::Addresses,
    Field::Languages,
    Field::OnlyIf,
];

/// The part `contact`: each controller with how it is reached, then each contact.
pub(super) fn contact(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let identity = !composer.planned.contains("controllers");
    let parties = composer.parties(frame).into_iter().map(|id| composer.party(id, identity, true));
    let contacts = composer.concerned(Kind::Contact, frame).into_iter().map(|id| composer.way(id));
    let items: Vec<Definition> = parties.chain(contacts).filter(|item| !item.blocks.is_empty()).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::Definitions { items }] }
}

impl Composer<'_> {
    fn way(&self, id: EntityId) -> Definition {
        let home = self.home(id);
        let mut blocks = self.description(id);
        blocks.extend(self.as_paragraphs(self.facts(id, ORDER, &[Field::Description])));
        Definition { id: home, term: start(self.voice.title(id)), blocks }
    }
}
