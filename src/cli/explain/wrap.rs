//! Texts in lines that fit.

use std::io::IsTerminal;

use unicode_width::UnicodeWidthStr;

/// The widest that text is set, so that it can be read.
const WIDEST: usize = 100;
/// The narrowest, below which lines run over.
const NARROWEST: usize = 40;

/// How wide text is to be on standard output: as wide as the terminal, but not wider than can be read.
pub fn width() -> usize {
    let terminal = std::io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    terminal.map_or(WIDEST, |(width, _)| usize::from(width.0)).clamp(NARROWEST, WIDEST)
}

/// The lines of a text: paragraphs are set anew, lists and what is indented keep their lines. An empty line stands between paragraphs.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    for line in text.lines() {
        let stands_alone = line.trim().is_empty() || line.starts_with([' ', '-', '*', '#', '|']);
        if stands_alone {
            fill(&mut lines, &mut words, width);
            lines.push(line.trim_end().to_owned());
        } else {
            words.extend(line.split_whitespace());
        }
    }
    fill(&mut lines, &mut words, width);
    lines
}

fn fill(lines: &mut Vec<String>, words: &mut Vec<&str>, width: usize) {
    let mut line = String::new();
    for word in words.drain(..) {
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_set_anew_and_lists_are_not() {
        assert_eq!(wrapped("one two\nthree four\n\n- a b c d e f g h\nlast", 10), ["one two", "three four", "", "- a b c d e f g h", "last"]);
        assert_eq!(wrapped("averylongword x", 4), ["averylongword", "x"]);
        assert!(wrapped("", 10).is_empty());
    }
}
