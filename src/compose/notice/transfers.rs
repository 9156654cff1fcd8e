//! Transfers to other countries, certifications and permits.

use super::composer::Composer;
use super::facts::Fact;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition};
use crate::compose::phrase::start;
use crate::model::EntityId;
use crate::schema::{Field, Kind};

/// The part `transfers`: each with what it rests on.
pub(super) fn transfers(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let order = [
        Field::Exporter,
        Field::Importer,
        Field::Destination,
        Field::OnlyIf,
        Field::Data,
        Field::Purposes,
        Field::Activities,
        Field::Mechanism,
        Field::Signed,
        Field::Measures,
        Field::Onward,
        Field::Copy,
    ];
    composer.listed(frame, Kind::Transfer, &order, "lead-transfers")
}

/// The part `certifications`.
pub(super) fn certifications(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let order = [
        Field::Holder,
        Field::Framework,
        Field::Issuer,
        Field::Number,
        Field::Valid,
        Field::Scope,
        Field::Commitments,
        Field::Liability,
        Field::Oversight,
        Field::Recourse,
        Field::Prevails,
        Field::List,
    ];
    composer.listed(frame, Kind::Certification, &order, "lead-certifications")
}

/// The part `permits`.
pub(super) fn permits(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let order = [Field::Holder, Field::Issuer, Field::Number, Field::Valid, Field::Scope, Field::Oversight, Field::Recourse];
    composer.listed(frame, Kind::Permit, &order, "lead-permits")
}

impl Composer<'_> {
    /// The declarations of a kind, each under its title with its description and its facts.
    pub fn listed(&self, frame: &Frame, kind: Kind, order: &[Field], lead: &str) -> Vec<Block> {
        let items: Vec<Definition> = self.concerned(kind, frame).into_iter().map(|id| self.described(id, order)).collect();
        if items.is_empty() {
            return Vec::new();
        }
        self.led(frame, lead, vec![Block::Definitions { items }])
    }

    /// A declaration under its title, with its description and its facts.
    pub fn described(&self, id: EntityId, order: &[Field]) -> Definition {
        let home = self.home(id);
        let term = start(self.voice.title(id));
        let mut blocks = self.description(id);
        let mut facts = self.facts(id, order, &[Field::Description]);
        if self.model.entity(id).kind == Kind::Transfer && !self.model.entity(id).has(Field::Destination) {
            let at = facts.iter().position(|fact| fact.label == self.label(id, Field::Importer)).map_or(0, |at| at + 1);
            if let Some(fact) = self.importers_locations(id) {
                facts.insert(at.min(facts.len()), fact);
            }
        }
        blocks.extend(self.as_paragraphs(facts));
        Definition { id: home, term, blocks }
    }

    /// Where the importers are, which is where data go unless the transfer says otherwise.
    fn importers_locations(&self, transfer: EntityId) -> Option<Fact> {
        let mut places = Vec::new();
        for importer in self.model.refs(transfer, Field::Importer) {
            self.voice.note_field(importer, Field::Location);
            for place in self.model.refs(importer, Field::Location) {
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
        if places.is_empty() {
            return None;
        }
        let names = places.into_iter().map(|place| self.voice.mention(place)).collect();
        Some(Fact { label: self.label(transfer, Field::Destination), blocks: vec![Block::Paragraph { text: start(self.voice.join(names)) }] })
    }
}
