//! Who receives personal data.

use rustc_hash::FxHashSet;

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition};
use crate::compose::phrase::{sentence, start};
use crate::model::{EntityId, Origin, Term, Value};
use crate::schema::{Field, Kind, Prep};

/// What is said first of a recipient.
const ORDER: &[Field] = &[
    Field::Provides,
    Field::Sector,
    Field::ActsAs,
    Field::OnlyIf,
    Field::Data,
    Field::Purposes,
    Field::Activities,
    Field::OwnPurposes,
    Field::Location,
    Field::Safeguards,
    Field::Measures,
    Field::BreachNotice,
    Field::SubProcessors,
    Field::List,
];

/// What stands elsewhere, or is said of a recipient in its own place.
const ELSEWHERE: &[Field] = &[Field::Definition, Field::Description, Field::Members, Field::Examples, Field::About];

/// What organisations of ours say of themselves as parties to the notice, not as recipients.
const AS_PARTY: &[Field] = &[
    Field::Registrations,
    Field::LegalForm,
    Field::Addresses,
    Field::Emails,
    Field::Phones,
    Field::Website,
    Field::Contacts,
    Field::Group,
    Field::Services,
    Field::Representative,
    Field::Dpo,
    Field::Responsible,
    Field::Authority,
    Field::Certifications,
    Field::BreachNotice,
    Field::Aliases,
    Field::Links,
    Field::PrivacyPolicy,
];

/// The part `recipients`.
pub(super) fn recipients(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let items: Vec<Definition> = composer.recipients_in(frame).into_iter().map(|id| composer.recipient(id)).collect();
    if items.is_empty() {
        return Vec::new();
    }
    composer.led(frame, "lead-recipients", vec![Block::Definitions { items }])
}

impl Composer<'_> {
    /// The classes of recipients, then the parties that receive data by themselves and not only as members of a class.
    pub fn recipients_in(&self, frame: &Frame) -> Vec<EntityId> {
        let concerned: Vec<EntityId> = self.concerned(Kind::Recipient, frame).into_iter().filter(|&id| !self.model.is_us(id)).collect();
        let members: FxHashSet<EntityId> =
            concerned.iter().flat_map(|&class| self.model.refs(class, Field::Members).into_iter().filter(move |&member| member != class)).collect();
        // A class that is a member of another is told of there, unless it was asked for.
        let mut found: Vec<EntityId> = concerned.into_iter().filter(|id| !members.contains(id) || frame.of.contains(id)).collect();
        let mut seen: FxHashSet<EntityId> = found.iter().chain(&members).copied().collect();
        let named = self.activities.iter().flat_map(|&activity| self.model.rows(activity)).map(|row| row.entity);
        let trackers = self.concerned(Kind::Tracker, &Frame::default());
        let named = named.chain(trackers).flat_map(|id| self.model.refs(id, Field::Recipients));
        found.extend(named.filter(|&id| seen.insert(id) && !self.model.is_us(id) && self.keeps(frame, id)));
        let is_party = |id: &EntityId| matches!(self.model.entity(*id).kind, Kind::Organisation | Kind::Authority);
        for asked in frame.of.iter().copied().filter(is_party) {
            if !found.contains(&asked) {
                found.push(asked);
            }
        }
        found
    }

    fn recipient(&self, id: EntityId) -> Definition {
        let home = self.home(id);
        let term = start(self.voice.title(id));
        Definition { id: home, term, blocks: self.recipient_blocks(id, None) }
    }

    /// What is said of a recipient; of a member, what its class does not say already.
    fn recipient_blocks(&self, id: EntityId, class: Option<EntityId>) -> Vec<Block> {
        let mut blocks = self.definition(id);
        let inherited =
            |field: Field| class.is_some() && self.model.entity(id).entry(field).is_some_and(|entry| matches!(entry.origin, Origin::Around(_)));
        if !inherited(Field::Description) {
            blocks.extend(self.description(id));
        }
        if !inherited(Field::Examples) {
            let examples = self.voice.inline_values(id, Field::Examples);
            if !examples.is_empty() {
                blocks.push(self.paragraph("such-as", &[("items", examples.into())]));
            }
        }
        blocks.extend(self.members(id));
        let ours = self.model.ours().contains(&id);
        let first: Vec<Field> = ORDER.iter().copied().filter(|&field| !inherited(field)).collect();
        let mut done: Vec<Field> = ELSEWHERE.iter().chain(ORDER.iter().filter(|&&field| inherited(field))).copied().collect();
        if ours {
            done.extend(AS_PARTY);
        }
        if class.is_some() && self.model.refs(id, Field::Group).iter().any(|&group| Some(group) == class) {
            self.voice.note_field(id, Field::Group);
            done.push(Field::Group);
        }
        blocks.extend(self.as_paragraphs(self.facts(id, &first, &done)));
        blocks
    }

    /// The members of a class, each with its role and what it says of itself; some under a heading of their own.
    fn members(&self, class: EntityId) -> Vec<Block> {
        let values = self.model.values(class, Field::Members);
        if values.is_empty() {
            return Vec::new();
        }
        self.voice.note_field(class, Field::Members);
        let mut blocks = Vec::new();
        for case in self.voice.cases(Field::Members, values, |_| true) {
            let mut items: Vec<(Option<String>, Vec<Block>)> = Vec::new();
            for value in case.values {
                let heading = value.qual_text(Prep::Under);
                let name = heading.map(|text| self.voice.plain(text));
                let members = self.member_items(value, class);
                match items.iter_mut().find(|(known, _)| known.is_some() && *known == name) {
                    Some((_, blocks)) => append(blocks, members),
                    None => match heading {
                        Some(text) => items.push((name, vec![sentence(self.voice.text(text)), Block::List { ordered: false, items: members }])),
                        None => items.extend(members.into_iter().map(|member| (None, member))),
                    },
                }
            }
            let lead = case.lead.unwrap_or_else(|| self.say("members", &[]));
            blocks.push(sentence(self.say("lead-alone", &[("lead", lead.into())])));
            blocks.push(Block::List { ordered: false, items: items.into_iter().map(|(_, blocks)| blocks).collect() });
        }
        blocks
    }

    fn member_items(&self, value: &Value, class: EntityId) -> Vec<Vec<Block>> {
        if let Some(crate::model::Operand { term: Term::Group(values), .. }) = value.first() {
            return values.iter().flat_map(|member| self.member_items(member, class)).collect();
        }
        let mut blocks = vec![sentence(self.voice.value(Field::Members, value))];
        if let Some(id) = value.as_ref()
            && self.home(id).is_some()
        {
            blocks.extend(self.recipient_blocks(id, Some(class)));
        }
        vec![blocks]
    }
}

/// Adds items to the list that ends some blocks.
fn append(blocks: &mut [Block], more: Vec<Vec<Block>>) {
    if let Some(Block::List { items, .. }) = blocks.last_mut() {
        items.extend(more);
    }
}
