//! Texts in three quotes: indented as what they stand in, their paragraphs filled where that changes nothing that is read.

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};

use super::paragraphs::filled;
use crate::syntax::text::dedent;

/// The lines of a text in three quotes, from the bytes between these, for lines of at most so many columns.
pub(super) fn lines(inner: &str, width: usize) -> Vec<String> {
    let said = dedent(inner);
    let said = said.trim_start_matches(['\n', '\r']);
    let filled = filled(said, width);
    let kept = if read(&filled) == read(said) { filled } else { said.to_owned() };
    kept.lines().map(|line| if line.trim().is_empty() { String::new() } else { line.to_owned() }).collect()
}

/// What is read in a text, however its lines are broken: its tree as CommonMark, with blanks in place of line breaks in paragraphs.
pub(super) fn read(said: &str) -> String {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.autolink = true;
    let mut out = String::new();
    for edge in parse_document(&arena, said, &options).traverse() {
        match edge {
            comrak::arena_tree::NodeEdge::Start(node) => match &node.data.borrow().value {
                NodeValue::Text(words) => out.push_str(words),
                NodeValue::SoftBreak => out.push(' '),
                value => out.push_str(&format!("\u{1}{value:?}\u{2}")),
            },
            comrak::arena_tree::NodeEdge::End(node) => {
                if !matches!(node.data.borrow().value, NodeValue::Text(_) | NodeValue::SoftBreak) {
                    out.push('\u{3}');
                }
            }
        }
    }
    out
}
