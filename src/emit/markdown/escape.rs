//! Text as it stands in Markdown: nothing in it is read as markup, and as little as possible is escaped, so that it reads well as it is.
//!
//! Bare web and e-mail addresses stay as they are, which some readers turn into links.

/// Adds words to a line. Blanks and line breaks become one blank each; `at_start` tells that the line begins here.
pub(super) fn push(out: &mut String, text: &str) {
    let chars: Vec<char> = text.chars().map(|c| if c.is_control() || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c }).collect();
    for (at, &c) in chars.iter().enumerate() {
        let before = if at == 0 { out.chars().next_back() } else { chars.get(at - 1).copied() };
        let after = chars.get(at + 1).copied();
        if c == ' ' && (before == Some(' ') || out.ends_with(' ') || at_line_start(out)) {
            continue;
        }
        if needs_escape(c, before, after, out) {
            out.push('\\');
        }
        out.push(c);
    }
}

fn needs_escape(c: char, before: Option<char>, after: Option<char>, out: &str) -> bool {
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' => true,
        '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
        '&' => after.is_none_or(|after| after == '#' || after.is_ascii_alphanumeric()),
        '>' | '=' | '+' | '-' | ':' => at_line_start(out),
        '#' => before.is_none_or(char::is_whitespace),
        '.' | ')' => after.is_none_or(char::is_whitespace) && ends_in_item_number(out),
        '!' => after.is_none_or(|after| after == '['),
        _ => false,
    }
}

fn at_line_start(out: &str) -> bool {
    out.is_empty() || out.ends_with('\n')
}

/// Whether a full stop here would make the line an item of a numbered list.
fn ends_in_item_number(out: &str) -> bool {
    let digits = out.bytes().rev().take(10).take_while(u8::is_ascii_digit).count();
    (1..=9).contains(&digits) && out.get(..out.len() - digits).is_some_and(at_line_start)
}

/// Text between backticks.
pub(super) fn code(text: &str, in_cell: bool) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.trim().is_empty() {
        return String::new();
    }
    let text = if in_cell { text.replace('|', "\\|") } else { text };
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    let padded = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    if padded { format!("{fence} {text} {fence}") } else { format!("{fence}{text}{fence}") }
}

/// The length of the longest run of a character.
pub(super) fn longest_run(text: &str, wanted: char) -> usize {
    text.split(|c| c != wanted).map(str::len).max().unwrap_or(0)
}
