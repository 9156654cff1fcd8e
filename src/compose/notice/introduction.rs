//! Who we are and what the notice is about; how readers are told of changes, and what has changed.

use jiff::civil::Date;

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition, Inline};
use crate::compose::phrase::{sentence, start};
use crate::model::{EntityId, Value};
use crate::schema::{Field, Kind, Prep};

/// The part `introduction`.
pub(super) fn introduction(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let mut blocks = Vec::new();
    let names: Vec<_> = composer.controllers.iter().map(|&party| composer.voice.mention(party)).collect();
    if !names.is_empty() {
        let count = names.len();
        blocks.push(composer.paragraph("intro-who", &[("names", composer.voice.join(names).into()), ("n", count.into())]));
    }
    blocks.extend(composer.addressed_to());
    blocks.extend(composer.services(frame));
    for (field, message) in [(Field::Url, "intro-published"), (Field::Links, "intro-more")] {
        let what = composer.voice.inline_values(composer.notice, field);
        if !what.is_empty() {
            blocks.push(composer.paragraph(message, &[("what", what.into())]));
        }
    }
    blocks
}

/// The part `changes`.
pub(super) fn changes(composer: &Composer<'_>, _: &Frame) -> Vec<Block> {
    let mut blocks = composer.whole_sentences(composer.notice, Field::Changes);
    let said = |field| composer.voice.inline_values(composer.notice, field);
    let (version, dated, effective) = (said(Field::Version), said(Field::Dated), said(Field::Effective));
    let stated = match (version.is_empty(), dated.is_empty()) {
        (false, false) => Some(composer.paragraph("version-dated", &[("version", version.into()), ("date", dated.into())])),
        (false, true) => Some(composer.paragraph("version-only", &[("version", version.into())])),
        (true, false) => Some(composer.paragraph("dated-only", &[("date", dated.into())])),
        (true, true) => None,
    };
    blocks.extend(stated);
    if !effective.is_empty() {
        blocks.push(composer.paragraph("effective", &[("date", effective.into())]));
    }
    blocks.extend(history(composer));
    blocks
}

/// The days on which the notice changed, the last one first, with what changed; then what changed on a day that is not told.
fn history(composer: &Composer<'_>) -> Vec<Block> {
    let stated = composer.model.values(composer.notice, Field::History).iter();
    let mut versions: Vec<(Option<Date>, &Value)> = stated.map(|value| (value.qual_date(Prep::From), value)).collect();
    if versions.is_empty() {
        return Vec::new();
    }
    composer.voice.note_field(composer.notice, Field::History);
    versions.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    let (mut items, mut others) = (Vec::new(), Vec::new());
    for (day, value) in versions {
        let version: Vec<Inline> = value.qual(Prep::As).iter().flat_map(|version| composer.voice.bare(Field::Version, version)).collect();
        let date: Vec<Inline> = day.map(|day| composer.voice.date(day)).into_iter().collect();
        let term = match (date.is_empty(), version.is_empty()) {
            (false, false) => composer.say("history-version", &[("date", date.into()), ("version", version.into())]),
            (true, _) => version,
            (false, true) => date,
        };
        let changed = value.as_text().map(|text| Block::Paragraph { text: composer.voice.stop(composer.voice.text(text)) });
        if term.is_empty() {
            others.extend(changed);
        } else {
            items.push(Definition { id: None, term, blocks: changed.into_iter().collect() });
        }
    }
    let mut blocks = vec![composer.paragraph("history-lead", &[])];
    if !items.is_empty() {
        blocks.push(Block::Definitions { items });
    }
    blocks.extend(others);
    blocks
}

impl Composer<'_> {
    /// Whom the notice is for, with what is meant by each class of people.
    fn addressed_to(&self) -> Vec<Block> {
        let values = self.model.values(self.notice, Field::Audience);
        if values.is_empty() {
            return Vec::new();
        }
        self.voice.note_field(self.notice, Field::Audience);
        let people: Vec<(Vec<Inline>, Vec<Inline>)> = values
            .iter()
            .map(|value| {
                let meaning = value.as_ref().map(|id| self.voice.inline_values(id, Field::Definition)).unwrap_or_default();
                (self.voice.whole_value(Field::Audience, value), meaning)
            })
            .collect();
        if people.iter().all(|(_, meaning)| meaning.is_empty()) {
            let names = people.into_iter().map(|(name, _)| name).collect();
            return vec![self.paragraph("intro-for", &[("people", self.voice.join(names).into())])];
        }
        let items = people
            .into_iter()
            .map(|(name, meaning)| {
                let said = if meaning.is_empty() { name } else { self.say("term-means", &[("term", name.into()), ("meaning", meaning.into())]) };
                vec![Block::Paragraph { text: self.voice.stop(start(said)) }]
            })
            .collect();
        vec![self.paragraph("intro-for-these", &[]), Block::List { ordered: false, items }]
    }

    /// The products and sites the notice is about, with where they are found.
    fn services(&self, frame: &Frame) -> Vec<Block> {
        let stated = self.model.refs(self.notice, Field::Services);
        self.voice.note_field(self.notice, Field::Services);
        let services: Vec<EntityId> = if stated.is_empty() { self.concerned(Kind::Service, frame) } else { stated };
        if services.is_empty() {
            return Vec::new();
        }
        let elsewhere = [Field::Children, Field::MinimumAge, Field::ParentalConsent, Field::Description];
        let done: &[Field] = if self.planned.contains("children") { &elsewhere } else { &[Field::Description] };
        let items: Vec<Vec<Block>> = services
            .iter()
            .map(|&id| {
                let mut blocks = vec![sentence(self.voice.title(id))];
                blocks.extend(self.description(id));
                blocks.extend(self.as_paragraphs(self.facts(id, &[Field::Domains, Field::Provider], done)));
                blocks
            })
            .collect();
        if items.iter().all(|item| item.len() == 1) {
            let names = services.into_iter().map(|id| self.voice.mention(id)).collect();
            return vec![self.paragraph("intro-about", &[("services", self.voice.join(names).into())])];
        }
        vec![self.paragraph("intro-about-these", &[]), Block::List { ordered: false, items }]
    }
}
