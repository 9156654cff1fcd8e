//! Links: web addresses, e-mail addresses and telephone numbers.

use super::Voice;
use crate::compose::doc::Inline;

/// Whether a text is, as a whole, a web address that may be linked.
pub fn is_web(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://"))
        && !text.contains(char::is_whitespace)
        && url::Url::parse(text).is_ok_and(|url| url.has_host())
}

/// A web address as words: without scheme, `www.` and a last slash.
pub fn readable(address: &str) -> &str {
    let bare = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    bare.strip_suffix('/').unwrap_or(bare)
}

/// Whether a link's target is one of the few kinds that may be linked.
pub(in crate::compose) fn may_link(target: &str) -> bool {
    match target.split_once(':') {
        Some(("mailto" | "tel", rest)) => !rest.is_empty() && !rest.contains(char::is_whitespace),
        _ => is_web(target),
    }
}

impl Voice<'_> {
    /// A link to a web address under these words, or the words alone where the address is none.
    pub fn web(&self, address: &str, words: Vec<Inline>) -> Vec<Inline> {
        if !is_web(address) {
            return words;
        }
        let words = if words.is_empty() { vec![Inline::text(readable(address))] } else { unlink(words) };
        vec![Inline::Link { href: address.to_owned(), inner: words }]
    }

    /// An e-mail address that can be written to.
    pub fn email(&self, address: &str) -> Vec<Inline> {
        let words = vec![Inline::text(address)];
        let fits = address.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
        if !fits || address.contains(|c: char| c.is_whitespace() || c.is_control() || "?&%\"<>".contains(c)) {
            return words;
        }
        vec![Inline::Link { href: format!("mailto:{address}"), inner: words }]
    }

    /// A telephone number that can be called.
    pub fn phone(&self, number: &str) -> Vec<Inline> {
        let words = vec![Inline::text(number)];
        // A trunk prefix in parentheses is not dialled after a country code.
        let number = if number.starts_with('+') { number.replace("(0)", "") } else { number.to_owned() };
        let dialled: String = number.chars().enumerate().filter(|&(at, c)| c.is_ascii_digit() || (at == 0 && c == '+')).map(|(_, c)| c).collect();
        // Letters or a second number in it make a number that nobody could call.
        let plain = number.chars().all(|c| c.is_ascii_digit() || " +-().\u{a0}/".contains(c));
        if !plain || dialled.len() < 3 || number.contains('/') {
            return words;
        }
        vec![Inline::Link { href: format!("tel:{dialled}"), inner: words }]
    }
}

/// The same words without links in them: links do not nest.
pub(in crate::compose) fn unlink(inlines: Vec<Inline>) -> Vec<Inline> {
    inlines
        .into_iter()
        .flat_map(|inline| match inline {
            Inline::Link { inner, .. } | Inline::Anchor { inner, .. } => unlink(inner),
            Inline::Strong { inner } => vec![Inline::Strong { inner: unlink(inner) }],
            Inline::Emphasis { inner } => vec![Inline::Emphasis { inner: unlink(inner) }],
            Inline::Foreign { language, inner } => vec![Inline::Foreign { language, inner: unlink(inner) }],
            Inline::Silence { inner } => vec![Inline::Silence { inner: unlink(inner) }],
            other => vec![other],
        })
        .collect()
}
