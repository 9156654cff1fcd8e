//! The organisation that readers deal with; under one of its registrations, where it has several.

use super::composer::Composer;
use crate::compose::doc::Block;
use crate::compose::phrase::sentence;
use crate::model::{EntityId, Operand, Value};
use crate::schema::{Field, Prep};

impl Composer<'_> {
    /// Who it is that readers of a jurisdiction deal with, and how it is registered there.
    pub fn dealt_with(&self, jurisdiction: EntityId) -> Vec<Block> {
        self.voice.note_field(jurisdiction, Field::Entity);
        let mut blocks = Vec::new();
        for case in self.voice.cases(Field::Entity, self.model.values(jurisdiction, Field::Entity), |_| true) {
            for value in case.values {
                let party = value.as_ref();
                let country = party.and_then(|party| self.country_of_registration(party, value));
                let skip = |prep: Prep| prep.is_key() || prep == Prep::As && country.is_some();
                let said = self.voice.qualified(Field::Entity, self.voice.head(Field::Entity, value), value, skip);
                blocks.extend(self.voice.led(case.lead.clone(), vec![vec![sentence(said)]]));
                blocks.extend(match (party, country) {
                    (Some(party), Some(country)) => self.identity_in(party, country, value.qual(Prep::At).is_empty()),
                    (Some(party), None) => self.identity(party),
                    (None, _) => Vec::new(),
                });
            }
        }
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

    /// An organisation as it is registered in one country: its numbers there and, unless another is given, its addresses there.
    fn identity_in(&self, party: EntityId, country: EntityId, with_addresses: bool) -> Vec<Block> {
        let there = |value: &&Value| {
            let mut places = value.qual(Prep::In).iter().filter_map(Operand::as_ref).peekable();
            let within = |place| self.model.is_within(place, country) || self.model.is_within(country, place);
            places.peek().is_none() || places.any(within)
        };
        let registrations = self.model.values(party, Field::Registrations).iter().filter(there);
        let mut blocks: Vec<Block> = registrations.map(|value| self.registered_as(value)).collect();
        blocks.extend(self.as_paragraphs(self.fact(party, Field::LegalForm).into_iter().collect()));
        if with_addresses {
            let addresses = self.model.values(party, Field::Addresses).iter().filter(there);
            blocks.extend(addresses.map(|value| sentence(self.voice.whole_value(Field::Addresses, value))));
        }
        blocks
    }
}
