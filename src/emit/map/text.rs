//! What stands in the boxes of the map: lines that fit.

use unicode_width::UnicodeWidthStr;

use crate::compose::companion::map::Node;
use crate::compose::doc::Inline;
use crate::compose::{Arg, Language};

/// How many names or terms a box shows, before it says how many more there are.
const MOST: usize = 6;

/// A line of a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Its words.
    pub text: String,
    /// Whether it is of a name.
    pub strong: bool,
}

/// Which layer a box is of, which decides how its terms are introduced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layer {
    Giver,
    Use,
    Recipient,
}

/// The lines of a box that is so many characters wide: for names, and for smaller words.
pub(super) fn lines(language: &Language, node: &Node, layer: Layer, (names_fit, terms_fit): (usize, usize)) -> Vec<Line> {
    let mut found: Vec<Line> = Vec::new();
    let several = node.names.len() > 1;
    for name in some(language, &node.names) {
        let mut parts = wrapped(&name, names_fit - if several { 2 } else { 0 }).into_iter();
        let first = parts.next().map(|part| if several { format!("• {part}") } else { part });
        found.extend(first.into_iter().chain(parts).map(|text| Line { text, strong: true }));
    }
    let message = match layer {
        Layer::Recipient => "companion-map-terms",
        Layer::Giver | Layer::Use => "companion-map-data",
    };
    for (message, values) in [("companion-map-doers", &node.doers), (message, &node.terms)] {
        if !values.is_empty() {
            found.extend(wrapped(&about(language, message, values), terms_fit).into_iter().map(|text| Line { text, strong: false }));
        }
    }
    found
}

/// Values in a message that says what they are.
pub(super) fn about(language: &Language, message: &str, values: &[Vec<Inline>]) -> String {
    Inline::plain(&language.say(message, &[("what", Arg::from(some(language, values).join("; ")))]))
}

/// Values in words: all, or some and how many more.
pub(super) fn some(language: &Language, values: &[Vec<Inline>]) -> Vec<String> {
    let mut shown: Vec<String> = values.iter().map(|value| Inline::plain(value)).collect();
    if shown.len() > MOST {
        let more = shown.len() - (MOST - 1);
        shown.truncate(MOST - 1);
        shown.push(Inline::plain(&language.say("companion-map-more", &[("n", Arg::from(more))])));
    }
    shown
}

/// Words in lines of a width; what is longer than a line is parted.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut rest = word.to_owned();
        loop {
            let space = usize::from(!line.is_empty());
            if line.width() + space + rest.width() <= width {
                line.push_str(if space == 1 { " " } else { "" });
                line.push_str(&rest);
                break;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                continue;
            }
            let mut room = width.max(2);
            let cut: String = rest.chars().take_while(|c| room.checked_sub(c.to_string().width()).map(|left| room = left).is_some()).collect();
            rest = rest.chars().skip(cut.chars().count()).collect();
            lines.push(cut);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_into_lines_and_no_line_is_too_long() {
        assert_eq!(wrapped("one two  three", 8), ["one two", "three"]);
        assert_eq!(wrapped("Datenschutzgrundverordnung", 10), ["Datenschut", "zgrundvero", "rdnung"]);
        assert_eq!(wrapped("", 8), [""; 0]);
        assert_eq!(wrapped("個人情報保護", 4), ["個人", "情報", "保護"]);
    }
}
