//! The promises, and the defined terms.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition};
use crate::model::EntityId;
use crate::schema::{Field, Kind};

/// The part `claims`: each promise in its words.
pub(super) fn claims(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    composer.concerned(Kind::Claim, frame).into_iter().flat_map(|id| composer.claim(id)).collect()
}

/// The part `definitions`: the defined terms, and the classes of people whose meaning no introduction tells.
pub(super) fn definitions(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let told = |id: &EntityId| composer.planned.contains("introduction") && composer.voice.audience.contains(id);
    let own = |id: &EntityId| !composer.model.entity(*id).library && composer.model.entity(*id).has(Field::Definition);
    let people = composer.concerned(Kind::Subjects, frame).into_iter().filter(|id| own(id) && !told(id));
    let items: Vec<Definition> = composer.concerned(Kind::Term, frame).into_iter().chain(people).map(|id| composer.term(id)).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::Definitions { items }] }
}

impl Composer<'_> {
    fn claim(&self, id: EntityId) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph { text: self.voice.stop(self.voice.title(id)) }];
        blocks.extend(self.whole_sentences(id, Field::Reason));
        blocks.extend(self.description(id));
        blocks
    }

    fn term(&self, id: EntityId) -> Definition {
        let home = self.home(id);
        let aliases: Vec<_> = self
            .model
            .values(id, Field::Aliases)
            .iter()
            .map(|value| self.say("quoted", &[("what", self.voice.value(Field::Aliases, value).into())]))
            .collect();
        self.voice.note_field(id, Field::Aliases);
        let term = self.say("quoted", &[("what", self.voice.title(id).into())]);
        let term =
            if aliases.is_empty() { term } else { self.say("term-aliases", &[("term", term.into()), ("aliases", self.voice.join(aliases).into())]) };
        let mut blocks = self.definition(id);
        // What else is said of people is for the rules of law.
        if self.model.entity(id).kind == Kind::Term {
            blocks.extend(self.as_paragraphs(self.facts(id, &[], &[Field::Definition, Field::Aliases])));
        }
        Definition { id: home, term, blocks }
    }
}
