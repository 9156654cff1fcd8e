//! Lists within a sentence.

use super::Voice;
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
        let last = self.say(&if long { format!("list-{word}-long") } else { format!("list-{word}") }, &[]);
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
