//! Text from a source as it may be shown on a terminal.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_reaches_the_terminal_as_a_command() {
        assert_eq!(visible("a\u{1b}[2Jb\r\u{202e}c\nd"), "a␛[2Jb␍\u{fffd}c\nd");
        assert_eq!(one_line("a\nb\tc"), "a b\tc");
    }
}
