//! Notices in layers: a first one for a small space, which leads to the full one.

use super::composer::Composer;
use super::languages;
use crate::compose::doc::{Block, Inline};
use crate::model::{EntityId, Model};
use crate::schema::{Field, Kind};

/// Whether a notice is a first layer.
pub(super) fn is_short(model: &Model, notice: EntityId) -> bool {
    model.values(notice, Field::Layer).first().and_then(|value| value.as_word()) == Some("short")
}

/// The full notice that a first layer leads to: the first of the same controllers for the same readers.
fn full(model: &Model, notice: EntityId) -> Option<EntityId> {
    let meets = |other: EntityId, field: Field| {
        let (own, others) = (model.refs(notice, field), model.refs(other, field));
        own.is_empty() || others.is_empty() || model.overlap(&own, &others)
    };
    let mut notices = model.of_kind(Kind::Notice).map(|(id, _)| id);
    notices.find(|&other| !is_short(model, other) && [Field::Audience, Field::Controllers, Field::Services].iter().all(|&field| meets(other, field)))
}

impl Composer<'_> {
    /// What a first layer says after its summary: where the full notice is. Without an address, it is the document of the same build.
    pub fn full_notice(&self) -> Option<Block> {
        let full = full(self.model, self.notice).filter(|_| is_short(self.model, self.notice))?;
        let inner = vec![Inline::text(self.voice.name(full))];
        let link = match self.model.values(full, Field::Url).first().and_then(|value| value.first()) {
            Some(address) => Inline::Link { href: self.model.written(address.place).trim_matches('"').to_owned(), inner },
            None => {
                let spoken = self.voice.language.tag();
                let all = languages(self.model, full);
                let language = all.iter().find(|tag| *tag == spoken).or(all.first()).map_or(spoken, String::as_str);
                Inline::Anchor { to: format!("{}{}.{language}", crate::compose::doc::OTHER_DOCUMENT, self.model.name(full)), inner }
            }
        };
        Some(self.paragraph("layer-full", &[("notice", vec![link].into())]))
    }
}
