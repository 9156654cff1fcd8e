//! Lists within a sentence.

use super::{AS_IS, Voice};
use crate::compose::doc::Inline;

impl Voice<'_> {
    /// `a, b and c`.
    pub fn join(&self, items: Vec<Vec<Inline>>) -> Vec<Inline> {
        self.join_as("and", items)
    }

    /// `a, b or c`.
    pub fn join_or(&self, items: Vec<Vec<Inline>>) -> Vec<Inline> {
        self.join_as("or", items)
    }

    /// Where it would not be clear where an item with commas of its own ends, items are parted by semicolons.
    fn join_as(&self, word: &str, items: Vec<Vec<Inline>>) -> Vec<Inline> {
        let long = match items.as_slice() {
            [] | [_] => false,
            [first, _] => !sets_off_a_name(first) && has_commas(first),
            several => several.iter().any(|item| has_commas(item)),
        };
        let middle = self.say(if long { "list-long" } else { "list" }, &[]);
        let last = items.last().map(|item| self.word_before(&if long { format!("list-{word}-long") } else { format!("list-{word}") }, item));
        let last = last.unwrap_or_default();
        let count = items.len();
        let mut out = Vec::new();
        for (at, item) in items.into_iter().enumerate() {
            match at {
                0 => {}
                _ if at + 1 == count => out.extend(last.iter().cloned()),
                _ => out.extend(middle.iter().cloned()),
            }
            out.extend(item);
        }
        out
    }

    /// The word before the last item. A language may have another one before some letters: `list-and-before-i` (Spanish `e`), the longest that fits.
    fn word_before(&self, message: &str, item: &[Inline]) -> Vec<Inline> {
        const LONGEST: usize = 3;
        let words = Inline::plain(item);
        let letters: Vec<char> = words.trim_start_matches(AS_IS).chars().flat_map(char::to_lowercase).take(LONGEST).collect();
        let ids = (1..=letters.len()).rev().map(|length| format!("{message}-before-{}", letters.iter().take(length).collect::<String>()));
        let own = ids.into_iter().find(|id| self.language.has(id));
        self.say(own.as_deref().unwrap_or(message), &[])
    }
}

/// Whether there are commas between the words of an item; not those within a name, such as `Acme, Inc.`, which is marked as one.
fn has_commas(item: &[Inline]) -> bool {
    item.iter().any(|inline| match inline {
        Inline::Text { text } => text.contains([',', ';']),
        Inline::Emphasis { inner } | Inline::Strong { inner } | Inline::Foreign { inner, .. } => has_commas(inner),
        _ => false,
    })
}

/// Whether all that a comma parts off in an item is its last word, as in `Acme, Inc.`: of two items, the second then needs no semicolon.
fn sets_off_a_name(item: &[Inline]) -> bool {
    let words = Inline::plain(item);
    let mut parts = words.split([',', ';']).skip(1);
    parts.next().is_some_and(|part| part.split_whitespace().count() == 1) && parts.next().is_none()
}
