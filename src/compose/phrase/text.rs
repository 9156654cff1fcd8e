//! The author's texts as running text, and how sentences begin and end.

use super::translated::Wording;
use super::{SEE_ENTITY, Voice};
use crate::compose::doc::{Block, Inline};
use crate::compose::markdown;
use crate::model::{EntityId, Piece, Text, TextRef};
use crate::schema::Field;

impl Voice<'_> {
    /// A text as running text, with what it refers to put in. Of a block text the words of all its paragraphs.
    pub fn text(&self, text: Text) -> Vec<Inline> {
        if let Some(own) = self.standard_text(text) {
            return own;
        }
        if text.block {
            return flatten(&self.prose(text));
        }
        match self.wording(text) {
            Wording::Own => self.said(&self.model.pieces(text)),
            Wording::Translated(pieces) => self.said(pieces),
            Wording::Foreign => self.foreign(self.said(&self.model.pieces(text))),
        }
    }

    fn said(&self, pieces: &[Piece]) -> Vec<Inline> {
        let mut out = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Literal(words) => out.push(Inline::text(words)),
                Piece::Ref(reference) => out.extend(self.reference(*reference)),
                // Only the texts of rules have holes, and no document shows those.
                Piece::Hole(_) => {}
            }
        }
        out
    }

    /// A text as blocks: a plain text is one paragraph, a block text is read as CommonMark.
    pub fn prose(&self, text: Text) -> Vec<Block> {
        if let Some(text) = self.standard_text(text) {
            return vec![Block::Paragraph { text }];
        }
        if !text.block {
            return vec![Block::Paragraph { text: self.text(text) }];
        }
        match self.wording(text) {
            Wording::Own => self.read_blocks(&self.model.pieces(text)),
            Wording::Translated(pieces) => self.read_blocks(pieces),
            Wording::Foreign => self.foreign_blocks(self.read_blocks(&self.model.pieces(text))),
        }
    }

    fn read_blocks(&self, pieces: &[Piece]) -> Vec<Block> {
        let mut source = String::new();
        let mut references = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Literal(words) => markdown::push_literal(&mut source, words),
                Piece::Hole(_) => {}
                Piece::Ref(reference) => {
                    markdown::push_slot(&mut source, references.len());
                    references.push(self.reference(*reference));
                }
            }
        }
        markdown::blocks(&source, &references)
    }

    /// What `{…}` in a text stands for.
    fn reference(&self, reference: TextRef) -> Vec<Inline> {
        self.deeper(|| self.in_no_form(|| self.within_sentence(|| self.referred(reference)))).unwrap_or_default()
    }

    fn referred(&self, reference: TextRef) -> Vec<Inline> {
        match reference {
            TextRef::Name(id) => self.title(id),
            TextRef::See(id) => {
                let inner = self.title(id);
                if self.linked { vec![Inline::Anchor { to: format!("{SEE_ENTITY}{}", id.0), inner }] } else { inner }
            }
            TextRef::Field(field, id) | TextRef::AllOf(field, id) => self.referred_field(field, id),
            TextRef::All(id) => {
                let names = self.model.contents(id).into_iter().map(|member| self.mention(member)).collect();
                self.join(names)
            }
        }
    }

    fn referred_field(&self, field: Field, id: EntityId) -> Vec<Inline> {
        let entity = self.model.entity(id);
        if field == Field::Controllers && !entity.has(field) {
            let names = self.controllers_of(id).into_iter().map(|party| self.mention(party)).collect();
            return self.join(names);
        }
        match entity.text(field) {
            Some(text) if text.block => self.text(text),
            _ => self.inline_values(id, field),
        }
    }

    /// Whose notice it is, or who decides in an activity: as stated, else all organisations that are ours.
    pub fn controllers_of(&self, id: EntityId) -> Vec<EntityId> {
        let stated = self.model.refs(id, Field::Controllers);
        if stated.is_empty() { self.model.ours() } else { stated }
    }
}

/// The words of some blocks in one line.
fn flatten(blocks: &[Block]) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    let mut add = |words: Vec<Inline>| {
        if !out.is_empty() && !words.is_empty() {
            out.push(Inline::text(" "));
        }
        out.extend(words);
    };
    for block in blocks {
        match block {
            Block::Paragraph { text } => add(text.clone()),
            Block::List { items, .. } => items.iter().for_each(|item| add(flatten(item))),
            Block::Section(section) => {
                add(section.title.clone());
                add(flatten(&section.blocks));
            }
            Block::Quote { blocks } | Block::Aside { blocks, .. } => add(flatten(blocks)),
            Block::Code { text } => add(vec![Inline::Code { text: text.clone() }]),
            Block::Table(_) | Block::Definitions { .. } => {}
        }
    }
    out
}

/// Running text that begins as a sentence does. Words with capitals of their own (`eBay`) stay as they are.
pub fn start(mut words: Vec<Inline>) -> Vec<Inline> {
    if let Some(first) = words.first_mut() {
        match first {
            Inline::Text { text } => *text = capitalised(text),
            Inline::Strong { inner }
            | Inline::Emphasis { inner }
            | Inline::Link { inner, .. }
            | Inline::Anchor { inner, .. }
            | Inline::Foreign { inner, .. } => {
                *inner = start(std::mem::take(inner));
            }
            Inline::Code { .. } | Inline::Date { .. } | Inline::Silence { .. } | Inline::Break => {}
        }
    }
    words
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    let ordinary = word.chars().all(|c| !c.is_uppercase() && !c.is_numeric() && !['.', '@', '/'].contains(&c));
    let ordinary = ordinary || word.ends_with('.') && word.matches('.').count() == 1;
    if ordinary { first.to_uppercase().chain(chars).collect() } else { text.to_owned() }
}

impl Voice<'_> {
    /// Running text as a sentence: with a capital letter and, where it has no sign at its end, a full stop.
    pub fn stop(&self, words: Vec<Inline>) -> Vec<Inline> {
        let plain = Inline::plain(&words);
        let mut words = start(words);
        if !plain.is_empty() && !plain.trim_end().ends_with(['.', '!', '?', ':', '…', '。', ';']) {
            words.extend(self.say("full-stop", &[]));
        }
        words
    }
}

/// A paragraph that begins as a sentence does.
pub fn sentence(words: Vec<Inline>) -> Block {
    Block::Paragraph { text: start(words) }
}

/// A paragraph as it is.
pub fn plain_block(words: Vec<Inline>) -> Block {
    Block::Paragraph { text: words }
}
