//! The organisation that readers deal with; under one of its registrations, where it has several.

use super::composer::Composer;
use crate::compose::doc::Block;
use crate::compose::phrase::start;
use crate::model::{EntityId, Operand, Value};
use crate::schema::{Field, Prep};

impl Composer<'_> {
    /// Who it is that readers of a jurisdiction deal with, and how it is registered there.
    pub fn dealt_with(&self, jurisdiction: EntityId) -> Vec<Block> {
        let values = self.model.values(jurisdiction, Field::Entity);
        if let [value] = values
            && let Some(party) = value.as_ref()
            && let Some(country) = self.country_of_registration(party, value)
        {
            self.voice.note_field(jurisdiction, Field::Entity);
            let said = self.voice.qualified(Field::Entity, self.voice.mention(party), value, |prep| prep == Prep::As);
            let mut blocks = vec![Block::Paragraph { text: start(said) }];
            blocks.extend(self.identity_in(party, country));
            return blocks;
        }
        let mut blocks = self.fact(jurisdiction, Field::Entity).map(|fact| fact.blocks).unwrap_or_default();
        blocks.extend(self.model.refs(jurisdiction, Field::Entity).into_iter().flat_map(|party| self.identity(party)));
        blocks
    }

    /// The country of the registration that `as` names, by its number or by what it is registered as.
    fn country_of_registration(&self, party: EntityId, value: &Value) -> Option<EntityId> {
        let named = self.voice.plain(value.qual_text(Prep::As)?);
        let is_named = |text: Option<crate::model::Text>| text.is_some_and(|text| self.voice.plain(text) == named);
        let registrations = self.model.values(party, Field::Registrations);
        let found = registrations.iter().find(|known| is_named(known.as_text()) || is_named(known.qual_text(Prep::As)))?;
        found.qual(Prep::In).iter().find_map(Operand::as_ref)
    }

    /// An organisation as it is registered in one country: its numbers and addresses there.
    fn identity_in(&self, party: EntityId, country: EntityId) -> Vec<Block> {
        let there = |value: &&Value| {
            let mut places = value.qual(Prep::In).iter().filter_map(Operand::as_ref).peekable();
            places.peek().is_none() || places.any(|place| self.model.is_within(place, country) || self.model.is_within(country, place))
        };
        let registrations = self.model.values(party, Field::Registrations).iter().filter(there);
        let mut blocks: Vec<Block> = registrations.map(|value| self.registered_as(value)).collect();
        let addresses = self.model.values(party, Field::Addresses).iter().filter(there);
        blocks.extend(addresses.map(|value| Block::Paragraph { text: start(self.voice.whole_value(Field::Addresses, value)) }));
        blocks
    }
}
