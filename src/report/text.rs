//! Text from a source as it may be shown on a terminal.

use unicode_width::UnicodeWidthStr;

/// A character that stands for itself, or a visible one in place of a character that would move the cursor, start a command of the terminal or
/// turn the direction of writing.
pub(super) fn visible_char(ch: char) -> char {
    match ch {
        '\u{0}'..='\u{8}' | '\u{a}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(ch)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            '\u{fffd}'
        }
        _ => ch,
    }
}

/// A message as it may be shown on a terminal, on one line or several.
pub fn visible(text: &str) -> String {
    text.chars().map(|ch| if ch == '\n' { ch } else { visible_char(ch) }).collect()
}

/// The same on one line.
pub(super) fn one_line(text: &str) -> String {
    text.chars().map(|ch| if ch == '\n' { ' ' } else { visible_char(ch) }).collect()
}

/// At least so many columns are used for text; narrower ones would be read worse than broken lines.
const NARROW: usize = 30;

/// The lines of a text, broken between words so that each has at most so many columns; as they are where no number is given.
pub(super) fn broken(text: &str, columns: Option<usize>) -> Vec<String> {
    let Some(columns) = columns else { return text.lines().map(str::to_owned).collect() };
    let columns = columns.max(NARROW);
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut begun = String::new();
        for word in line.split(' ') {
            if !begun.is_empty() && begun.width() + 1 + word.width() > columns {
                lines.push(std::mem::take(&mut begun));
            } else if !begun.is_empty() {
                begun.push(' ');
            }
            begun.push_str(word);
        }
        lines.push(begun);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_between_words() {
        let text = "write `retention: 2 years` in the activity\nor a-word-that-is-far-too-long-to-fit-here-at-all so";
        let lines = ["write `retention: 2 years` in", "the activity", "or", "a-word-that-is-far-too-long-to-fit-here-at-all", "so"];
        assert_eq!(broken(text, Some(10)), lines);
        assert_eq!(broken(text, None).len(), 2);
    }

    #[test]
    fn nothing_reaches_the_terminal_as_a_command() {
        assert_eq!(visible("a\u{1b}[2Jb\r\u{202e}c\nd"), "a␛[2Jb␍\u{fffd}c\nd");
        assert_eq!(one_line("a\nb\tc"), "a b\tc");
    }
}
