//! Running text as Markdown, in one line, or with hard line breaks where a paragraph may have them.

use super::escape;
use super::slugs::Slugs;
use crate::compose::doc::Inline;
use crate::emit::href;

/// Where running text stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting<'a> {
    /// Where anchors lead.
    pub(super) slugs: &'a Slugs,
    /// What stands for a line break: `None` for a real one.
    pub(super) line_break: Option<&'a str>,
    /// Whether it is a cell of a table.
    pub(super) in_cell: bool,
}

#[derive(Debug, Clone, Copy, Default)]
struct Within {
    link: bool,
    strong: bool,
    emphasis: bool,
}

/// Running text.
pub(super) fn text(inlines: &[Inline], setting: Setting<'_>) -> String {
    let mut out = String::new();
    push(&mut out, inlines, setting, Within::default(), None);
    out.truncate(out.trim_end().len());
    out
}

/// `next` is the first character of what follows.
fn push(out: &mut String, inlines: &[Inline], setting: Setting<'_>, within: Within, next: Option<char>) {
    for (at, inline) in inlines.iter().enumerate() {
        let follows = inlines.get(at + 1..).and_then(first_char).or(next);
        match inline {
            Inline::Text { text } | Inline::Date { text, .. } => escape::push(out, text),
            Inline::Strong { inner } if within.strong => push(out, inner, setting, within, follows),
            Inline::Strong { inner } => marked(out, "**", inner, setting, Within { strong: true, ..within }, follows),
            Inline::Emphasis { inner } | Inline::Silence { inner } if within.emphasis => push(out, inner, setting, within, follows),
            Inline::Emphasis { inner } | Inline::Silence { inner } => marked(out, "_", inner, setting, Within { emphasis: true, ..within }, follows),
            Inline::Foreign { inner, .. } => push(out, inner, setting, within, follows),
            Inline::Code { text } => out.push_str(&escape::code(text, setting.in_cell)),
            Inline::Link { href, inner } => match href::safe(href).filter(|_| !within.link) {
                Some(href) => link(out, &destination(&href), inner, setting, within),
                None => push(out, inner, setting, within, follows),
            },
            Inline::Anchor { to, inner } => match setting.slugs.get(to).filter(|_| !within.link) {
                Some(slug) => link(out, &format!("#{slug}"), inner, setting, within),
                None => push(out, inner, setting, within, follows),
            },
            Inline::Break => match setting.line_break {
                Some(stand_in) => {
                    out.truncate(out.trim_end().len());
                    out.push_str(stand_in);
                }
                None if !out.is_empty() && !out.ends_with("\\\n") => {
                    out.truncate(out.trim_end().len());
                    out.push_str("\\\n");
                }
                None => {}
            },
        }
    }
}

/// The first character of running text.
fn first_char(inlines: &[Inline]) -> Option<char> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Text { text } | Inline::Code { text } | Inline::Date { text, .. } => text.chars().next(),
        Inline::Strong { inner }
        | Inline::Emphasis { inner }
        | Inline::Silence { inner }
        | Inline::Link { inner, .. }
        | Inline::Anchor { inner, .. }
        | Inline::Foreign { inner, .. } => first_char(inner),
        Inline::Break => Some(' '),
    })
}

fn link(out: &mut String, to: &str, inner: &[Inline], setting: Setting<'_>, within: Within) {
    out.push('[');
    push(out, inner, setting, Within { link: true, ..within }, Some(']'));
    out.push_str("](");
    out.push_str(to);
    out.push(')');
}

/// An address between parentheses.
fn destination(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '*' => out.push_str("%2A"),
            ' ' => out.push_str("%20"),
            '&' => out.push_str("&amp;"),
            _ => out.push(c),
        }
    }
    out
}

/// Words between marks. Where Markdown would not see the marks as such, because no blank or sign parts them from their neighbours, the words
/// stand alone.
fn marked(out: &mut String, mark: &str, inner: &[Inline], setting: Setting<'_>, within: Within, follows: Option<char>) {
    let sign = mark.chars().next().unwrap_or('*');
    let mut words = String::new();
    push(&mut words, inner, setting, within, Some(sign));
    let trimmed = words.trim();
    let parted = |c: Option<char>| c.is_none_or(|c| c != sign && is_boundary(c));
    let single_line = !trimmed.is_empty() && !trimmed.contains('\n');
    if !single_line
        || !parted(out.chars().next_back())
        || !parted(follows) && words.ends_with(trimmed)
        || trimmed.starts_with(sign)
        || trimmed.ends_with(sign)
    {
        push(out, inner, setting, within, follows);
        return;
    }
    if words.starts_with(' ') && !out.is_empty() && !out.ends_with([' ', '\n']) {
        out.push(' ');
    }
    out.push_str(mark);
    out.push_str(trimmed);
    out.push_str(mark);
    if words.ends_with(' ') {
        out.push(' ');
    }
}

/// Whether a character is a blank or a sign for certain, so that marks beside it are seen.
fn is_boundary(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_punctuation() || "“”„‘’‚«»‹›–—…·¿¡、。，！？：；（）「」『』".contains(c)
}
