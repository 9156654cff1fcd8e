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

    /// Items with commas of their own are parted by semicolons, so that it stays clear where each ends; so are two with such words of their own.
    fn join_as(&self, word: &str, items: Vec<Vec<Inline>>) -> Vec<Inline> {
        let between = self.language.words(&format!("list-{word}"));
        let long = items.iter().map(|item| Inline::plain(item)).any(|item| match items.len() {
            0 | 1 => false,
            2 => item.contains(&between) && item.contains(','),
            _ => item.contains([',', ';']),
        });
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
