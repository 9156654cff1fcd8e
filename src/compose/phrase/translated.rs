//! The author's texts in the document's language; where they are not translated, they are marked as what they are.

use rustc_hash::FxHashMap;

use super::Voice;
use crate::compose::doc::{Block, Inline};
use crate::compose::translate::{AuthorText, Translation, is_same_language, translations};
use crate::model::{Piece, Text};
use crate::source::Place;

/// The texts that are to be translated, with their translations.
pub(super) type Texts = FxHashMap<Place, Option<Vec<Piece>>>;

/// How a text is said.
pub(super) enum Wording<'v> {
    /// As the author wrote it.
    Own,
    /// In these words.
    Translated(&'v [Piece]),
    /// As the author wrote it, in a language that is not the document's.
    Foreign,
}

impl Voice<'_> {
    /// How a text is said in the document's language.
    pub(super) fn wording(&self, text: Text) -> Wording<'_> {
        match self.translated.get_or_init(|| self.read_translations()).get(&text.place) {
            None => Wording::Own,
            Some(Some(pieces)) => Wording::Translated(pieces),
            Some(None) => {
                self.untranslated.set(true);
                Wording::Foreign
            }
        }
    }

    fn read_translations(&self) -> Texts {
        if is_same_language(self.language.tag(), &self.model.language) {
            return Texts::default();
        }
        let said = |(text, translation): (AuthorText, Translation)| match translation {
            Translation::Name => None,
            Translation::Done(pieces) => Some((text.text.place, Some(pieces))),
            Translation::Missing | Translation::Stale | Translation::References => Some((text.text.place, None)),
        };
        translations(self.model, self.language.tag()).into_iter().filter_map(said).collect()
    }

    /// Whether something was said that is not translated.
    pub(in crate::compose) fn has_untranslated(&self) -> bool {
        self.untranslated.get()
    }

    /// Running text in the author's language.
    pub(super) fn foreign(&self, inner: Vec<Inline>) -> Vec<Inline> {
        if inner.is_empty() { inner } else { vec![Inline::Foreign { language: self.model.language.clone(), inner }] }
    }

    /// Blocks in the author's language.
    pub(super) fn foreign_blocks(&self, mut blocks: Vec<Block>) -> Vec<Block> {
        self.mark(&mut blocks);
        blocks
    }

    fn mark(&self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { text } => *text = self.foreign(std::mem::take(text)),
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.mark(item)),
                Block::Section(section) => {
                    section.title = self.foreign(std::mem::take(&mut section.title));
                    self.mark(&mut section.blocks);
                }
                Block::Quote { blocks } | Block::Aside { blocks, .. } => self.mark(blocks),
                // Block texts hold none of these.
                Block::Definitions { .. } | Block::Table(_) | Block::Code { .. } => {}
            }
        }
    }
}
