//! Running text as plain words. Marks are left out: what is strong in a notice makes sense without them. Only what is missing stands in brackets.

use std::collections::HashSet;

use crate::compose::doc::Inline;

/// Running text; a line break in it is a `\n`. The address of a link stands after its words, unless they tell it or it is among `told`.
pub(super) fn text(inlines: &[Inline], told: &mut HashSet<String>) -> String {
    let mut out = String::new();
    push(&mut out, inlines, told);
    out
}

fn push(out: &mut String, inlines: &[Inline], told: &mut HashSet<String>) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } | Inline::Date { text, .. } => out.push_str(text),
            Inline::Strong { inner } | Inline::Emphasis { inner } | Inline::Anchor { inner, .. } | Inline::Foreign { inner, .. } => {
                push(out, inner, told)
            }
            Inline::Silence { inner } => {
                out.push('[');
                push(out, inner, told);
                out.push(']');
            }
            Inline::Break => {
                out.truncate(out.trim_end_matches(' ').len());
                out.push('\n');
            }
            Inline::Link { href, inner } => {
                let words = Inline::plain(inner);
                push(out, inner, told);
                if !tells(&words, href) && told.insert(href.clone()) {
                    out.push_str(&format!(" ({})", shown(href)));
                }
            }
        }
    }
}

/// Whether the words of a link tell its address already.
fn tells(words: &str, href: &str) -> bool {
    let bare = |text: &str| text.trim_end_matches('/').to_lowercase();
    let address = shown(href);
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    match href.split_once(':') {
        Some(("tel", _)) => true,
        _ => bare(words).contains(&bare(address.strip_prefix("www.").unwrap_or(address))),
    }
}

/// An address as people write it.
fn shown(href: &str) -> &str {
    href.strip_prefix("mailto:").map_or(href, |address| address.split('?').next().unwrap_or(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(words: &str, href: &str) -> Inline {
        Inline::Link { href: href.into(), inner: vec![Inline::text(words)] }
    }

    #[test]
    fn an_address_is_told_once() {
        let mut told = HashSet::new();
        let two = [link("ICO", "https://ico.org.uk/"), Inline::text(", "), link("the ICO", "https://ico.org.uk/")];
        assert_eq!(text(&two, &mut told), "ICO (https://ico.org.uk/), the ICO");
        for (words, href) in [
            ("a@b.example", "mailto:a@b.example"),
            ("www.a.example", "https://www.a.example/"),
            ("https://a.example/x", "https://a.example/x"),
            ("+46 1", "tel:+461"),
        ] {
            assert_eq!(text(&[link(words, href)], &mut HashSet::new()), words);
        }
        assert_eq!(text(&[link("write to us", "mailto:a@b.example?subject=x")], &mut told), "write to us (a@b.example)");
    }
}
