//! The sections of a notice as its author lays them out.

use super::composer::Composer;
use super::frame::Frame;
use super::{parts, says_no, table};
use crate::compose::doc::{Block, Inline, Section};
use crate::compose::phrase::start;
use crate::model::{Content, EntityId, Operand, Value};
use crate::schema::{Field, Kind, Prep};

impl Composer<'_> {
    /// All sections of the notice, in order; those that have nothing to say are left out.
    pub fn sections(&self) -> Vec<Block> {
        let frame = Frame::default();
        let mut blocks = Vec::new();
        if parts::has_standard_order(self.model, self.notice) {
            let leading = Frame { leads: true, ..Frame::default() };
            // Block texts of a notice without sections stand before them.
            blocks.extend(self.content(self.notice, &frame));
            for (name, write) in parts::standard(self.model, self.notice) {
                blocks.extend(self.section_called(name, &format!("heading-{name}"), write(self, &leading)));
            }
            return blocks;
        }
        self.content(self.notice, &frame)
    }

    /// What a notice or section holds: block texts, tables, lists, generated parts, nested sections.
    fn content(&self, id: EntityId, frame: &Frame) -> Vec<Block> {
        let mut blocks = Vec::new();
        for content in &self.model.entity(id).content {
            match *content {
                Content::Prose(text) => blocks.extend(self.voice.prose(text)),
                Content::Child(child) => match self.model.entity(child).kind {
                    Kind::Section => blocks.extend(self.section(child, frame)),
                    Kind::Show => {
                        // After a heading of its own, a part without one would read as if it belonged there.
                        let after_heading = blocks.iter().any(|block| matches!(block, Block::Section(_)));
                        blocks.extend(self.show(child, frame, after_heading));
                    }
                    Kind::Table => blocks.extend(table::table(self, child, frame)),
                    Kind::List => blocks.extend(table::list(self, child, frame)),
                    _ => {}
                },
            }
        }
        blocks
    }

    fn section(&self, id: EntityId, frame: &Frame) -> Option<Block> {
        let entity = self.model.entity(id);
        let mut frame = frame.narrowed(entity.header.as_ref());
        let anchor = self.home(id);
        let heading = self.heading(id);
        frame.within = anchor.clone().map(|anchor| (Inline::plain(&heading), anchor));
        let name = self.model.name(id);
        let own = match parts::part(name) {
            Some(write) if entity.content.is_empty() => write(self, &Frame { leads: true, ..frame }),
            _ => self.content(id, &frame),
        };
        if own.is_empty() {
            self.forget(id);
            return None;
        }
        let mut blocks: Vec<Block> = entity.header.as_ref().and_then(|header| self.readers(header)).into_iter().collect();
        blocks.extend(own);
        let number = (!says_no(self.model, id, Field::Numbered)).then(String::new);
        Some(Block::Section(Section { id: anchor.unwrap_or_default(), number, title: heading, blocks }))
    }

    /// A generated part without a heading of its own, unless the author gives it one.
    fn show(&self, id: EntityId, frame: &Frame, after_heading: bool) -> Vec<Block> {
        let entity = self.model.entity(id);
        let Some(write) = parts::part(self.model.name(id)) else { return Vec::new() };
        let blocks = write(self, &frame.narrowed(entity.header.as_ref()));
        if entity.title.is_none() && !after_heading || blocks.is_empty() {
            return blocks;
        }
        self.section_about(id, self.heading(id), blocks).into_iter().collect()
    }

    /// A section's heading: its title, else the one of its generated part, else its name in words.
    pub fn heading(&self, id: EntityId) -> Vec<Inline> {
        start(self.voice.title(id))
    }

    /// Whom a section is for.
    fn readers(&self, header: &Value) -> Option<Block> {
        let message = match (header.qual(Prep::For), header.qual(Prep::In)) {
            ([], []) => return None,
            (_, []) => "readers",
            ([], _) => "readers-in",
            _ => "readers-who-live",
        };
        let named = |argument, prep| {
            let name = |id| self.voice.for_argument(message, argument, || self.voice.mention(id));
            self.voice.join(header.qual(prep).iter().filter_map(Operand::as_ref).map(name).collect())
        };
        let words = self.say(message, &[("people", named("people", Prep::For).into()), ("place", named("place", Prep::In).into())]);
        Some(Block::Paragraph { text: vec![Inline::Emphasis { inner: start(words) }] })
    }
}
