//! The rights of the people concerned and how they are used. No right is told of that is not granted.

use super::composer::Composer;
use super::facts::Fact;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition, Inline};
use crate::compose::phrase::{sentence, start};
use crate::model::{EntityId, Value};
use crate::schema::{Field, Kind, Prep};

/// What is said after the rights themselves.
const ORDER: &[Field] = &[
    Field::Activities,
    Field::How,
    Field::Identity,
    Field::Agents,
    Field::Within,
    Field::Extension,
    Field::Cost,
    Field::Exceptions,
    Field::Refusal,
    Field::ComplainTo,
];

/// What is said of one right.
const RIGHT_ORDER: &[Field] = &[
    Field::Includes,
    Field::OnlyIf,
    Field::Bases,
    Field::Exceptions,
    Field::Effect,
    Field::How,
    Field::Within,
    Field::Extension,
    Field::Cost,
    Field::ComplainTo,
];

/// The part `rights`.
pub(super) fn rights(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let all = composer.concerned(Kind::Rights, frame);
    if let [only] = all.as_slice()
        && (composer.model.entity(*only).title.is_none() || composer.settles(frame, *only))
    {
        let home = composer.home(*only);
        let mut blocks = composer.rights_blocks(*only);
        if let (Some(id), Some(Block::Definitions { items })) = (home, blocks.iter_mut().find(|block| matches!(block, Block::Definitions { .. })))
            && let Some(first) = items.first_mut()
        {
            first.id = first.id.take().or(Some(id));
        }
        return blocks;
    }
    let mut blocks = Vec::new();
    for (at, id) in all.into_iter().enumerate() {
        let own = composer.rights_blocks(id);
        if at == 0 && composer.settles(frame, id) {
            blocks.extend(own);
        } else {
            blocks.extend(composer.section_about(id, composer.voice.title(id), own));
        }
    }
    blocks
}

impl Composer<'_> {
    fn rights_blocks(&self, id: EntityId) -> Vec<Block> {
        let mut blocks = self.description(id);
        blocks.extend(self.holders(id));
        blocks.extend(self.granted(id));
        let mut done = vec![Field::To, Field::Against, Field::Law, Field::Grants, Field::Description];
        if self.planned.contains("complaints") {
            done.push(Field::ComplainTo);
        }
        blocks.extend(self.as_paragraphs(self.facts(id, ORDER, &done)));
        blocks
    }

    /// Who has the rights, against whom and under which law.
    fn holders(&self, id: EntityId) -> Vec<Block> {
        let people = self.voice.inline_values(id, Field::To);
        let against = self.voice.for_argument("rights-against", "parties", || self.voice.inline_values(id, Field::Against));
        let law = self.voice.for_argument("rights-under", "law", || self.voice.inline_values(id, Field::Law));
        let mut blocks = Vec::new();
        if !people.is_empty() {
            blocks.extend(self.as_paragraphs(vec![Fact { label: self.label(id, Field::To), blocks: vec![sentence(people)] }]));
        }
        let grants = self.model.entity(id).has(Field::Grants);
        if !grants {
            for (field, words) in [(Field::Against, against), (Field::Law, law)] {
                if !words.is_empty() {
                    blocks.extend(self.as_paragraphs(vec![Fact { label: self.label(id, field), blocks: vec![sentence(words)] }]));
                }
            }
            return blocks;
        }
        let mut said = self.say("rights-granted", &[]);
        if !against.is_empty() {
            said = self.say("rights-against", &[("said", said.into()), ("parties", against.into())]);
        }
        if !law.is_empty() {
            said = self.say("rights-under", &[("said", said.into()), ("law", law.into())]);
        }
        blocks.push(sentence(self.say("lead-alone", &[("lead", said.into())])));
        blocks
    }

    /// Each right that is granted, with what is said of it; those granted only to some, under whom.
    fn granted(&self, id: EntityId) -> Vec<Block> {
        self.voice.note_field(id, Field::Grants);
        let details: Vec<EntityId> =
            self.model.entity(id).children.iter().copied().filter(|&child| self.model.entity(child).kind == Kind::Right).collect();
        let detail_of = |entry: EntityId| details.iter().copied().find(|&detail| self.voice.right_entry(detail) == Some(entry));
        let mut blocks = Vec::new();
        for case in self.voice.cases(Field::Grants, self.model.values(id, Field::Grants), |_| true) {
            let items = case.values.into_iter().map(|value| self.right(value, value.as_ref().and_then(detail_of))).collect();
            if let Some(lead) = case.lead {
                blocks.push(sentence(self.say("lead-alone", &[("lead", lead.into())])));
            }
            blocks.push(Block::Definitions { items });
        }
        let own: Vec<Definition> =
            details.iter().copied().filter(|&detail| self.voice.right_entry(detail).is_none()).map(|detail| self.own_right(detail)).collect();
        match (blocks.last_mut(), own.is_empty()) {
            (_, true) => {}
            (Some(Block::Definitions { items }), false) => items.extend(own),
            (_, false) => blocks.push(Block::Definitions { items: own }),
        }
        blocks
    }

    /// A granted right: what the author says it means, else what the vocabulary does; its condition; and the details.
    fn right(&self, value: &Value, detail: Option<EntityId>) -> Definition {
        let renamed = detail.filter(|&detail| self.model.entity(detail).title.is_some()).map(|detail| self.voice.title(detail));
        let term = start(renamed.unwrap_or_else(|| self.voice.head(Field::Grants, value)));
        let mut blocks = detail.map(|detail| self.whole_sentences(detail, Field::Text)).unwrap_or_default();
        if blocks.is_empty()
            && let Some(entry) = value.as_ref()
        {
            let meaning = self.voice.inline_values(entry, Field::Definition);
            if !meaning.is_empty() {
                blocks.push(Block::Paragraph { text: self.voice.stop(self.say("right-means", &[("meaning", meaning.into())])) });
            }
        }
        for prep in [Prep::Where, Prep::Except] {
            if let Some(qual) = value.quals.iter().find(|qual| qual.prep == prep) {
                let what = self.voice.after(qual);
                blocks.push(Block::Paragraph { text: self.voice.stop(self.say(&format!("right-{}", prep.word()), &[("what", what.into())])) });
            }
        }
        blocks.extend(detail.map(|detail| self.right_details(detail)).unwrap_or_default());
        let id = detail.or(value.as_ref()).and_then(|id| self.home(id));
        Definition { id, term: without_links(term), blocks }
    }

    /// A right of the author's own, which the vocabulary does not have.
    fn own_right(&self, detail: EntityId) -> Definition {
        let mut blocks = self.whole_sentences(detail, Field::Text);
        blocks.extend(self.right_details(detail));
        Definition { id: self.home(detail), term: start(self.voice.title(detail)), blocks }
    }

    fn right_details(&self, detail: EntityId) -> Vec<Block> {
        self.as_paragraphs(self.facts(detail, RIGHT_ORDER, &[Field::Text]))
    }
}

/// A heading leads nowhere.
fn without_links(term: Vec<Inline>) -> Vec<Inline> {
    crate::compose::phrase::unlink(term)
}
