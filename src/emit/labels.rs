//! The words of a page that are not the document's: what its parts are called.

use crate::compose::Language;
use crate::compose::doc::Inline;

/// What the parts of a page are called, in the page's language.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Labels {
    /// Over the table of contents.
    pub contents: String,
    /// The link that leads past it.
    pub skip: String,
    /// Over the same document in other languages.
    pub languages: String,
    /// On a draft, in a word.
    pub draft: String,
    /// On a draft, in a sentence.
    pub draft_note: String,
    /// What the pages of a document that is split are called, together.
    pub parts: String,
    /// One of them, before its number.
    pub part: String,
    /// The link to the one before.
    pub previous: String,
    /// The link to the one after.
    pub next: String,
    /// After the heading of a section that began on a page before.
    pub continued: String,
    /// What ends the words that lead to something: a colon, with the space before it that some languages have.
    pub colon: String,
}

impl Labels {
    /// Those of a language.
    pub fn of(language: &Language) -> Labels {
        Labels {
            contents: language.words("page-contents"),
            skip: language.words("page-skip"),
            languages: language.words("page-languages"),
            draft: language.words("page-draft"),
            draft_note: language.words("page-draft-note"),
            parts: language.words("page-parts"),
            part: language.words("page-part"),
            previous: language.words("page-previous"),
            next: language.words("page-next"),
            continued: language.words("page-continued"),
            colon: Inline::plain(&language.say("lead-alone", &[("lead", Vec::new().into())])),
        }
    }
}
