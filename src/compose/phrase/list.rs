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
        let watched = if items.len() > 2 { items.len() } else { items.len().saturating_sub(1) };
        let long = items.len() > 1 && items.iter().take(watched).any(|item| has_commas(item));
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
        Inline::Emphasis { inner } | Inline::Strong { inner } => has_commas(inner),
        _ => false,
    })
}
