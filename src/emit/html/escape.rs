//! Text as it stands in HTML, in elements and in attributes alike.

/// Adds text to HTML such that it stays text. Characters that HTML does not know are shown as unknown.
pub(super) fn push(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' => out.push('\n'),
            '\n' | '\t' => out.push(c),
            _ if c.is_control() || is_noncharacter(c) => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
}

/// Text as it stands in HTML.
pub(super) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    push(&mut out, text);
    out
}

fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(text("<script>'\"&amp;"), "&lt;script&gt;&#39;&quot;&amp;amp;");
        assert_eq!(text("a\0b\u{b}c\u{fffe}d\u{85}e\nf"), "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e\nf");
    }
}
