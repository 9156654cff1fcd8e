//! Running text as HTML.

use super::escape;
use crate::compose::doc::Inline;
use crate::emit::href;

/// Adds running text. Within a link there are no further links: HTML does not allow it.
pub(super) fn push(out: &mut String, inlines: &[Inline], in_link: bool) {
    for inline in inlines {
        match inline {
            Inline::Text { text } => escape::push(out, text),
            Inline::Strong { inner } => element(out, "strong", inner, in_link),
            Inline::Emphasis { inner } => element(out, "em", inner, in_link),
            Inline::Code { text } => {
                out.push_str("<code>");
                escape::push(out, text);
                out.push_str("</code>");
            }
            Inline::Link { href, inner } => match href::safe(href).filter(|_| !in_link) {
                Some(href) => link(out, &href, inner),
                None => push(out, inner, in_link),
            },
            Inline::Anchor { inner, .. } if in_link => push(out, inner, true),
            Inline::Anchor { to, inner } => link(out, &format!("#{}", href::fragment(to)), inner),
            Inline::Date { iso, text } => {
                out.push_str("<time datetime=\"");
                escape::push(out, iso);
                out.push_str("\">");
                escape::push(out, text);
                out.push_str("</time>");
            }
            Inline::Break => out.push_str("<br>"),
        }
    }
}

/// Running text.
pub(super) fn html(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push(&mut out, inlines, false);
    out
}

fn element(out: &mut String, name: &str, inner: &[Inline], in_link: bool) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    push(out, inner, in_link);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn link(out: &mut String, href: &str, inner: &[Inline]) {
    out.push_str("<a href=\"");
    escape::push(out, href);
    out.push_str("\">");
    push(out, inner, true);
    out.push_str("</a>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_only_where_pages_may_lead() {
        let words = vec![Inline::text("here")];
        let link = |href: &str| html(&[Inline::Link { href: href.into(), inner: words.clone() }]);
        assert_eq!(link("https://a.example/?a=1&b=2"), "<a href=\"https://a.example/?a=1&amp;b=2\">here</a>");
        assert_eq!(link("javascript:alert(1)"), "here");
        assert_eq!(link("https://a.example/\" onclick=\"x"), "<a href=\"https://a.example/%22%20onclick=%22x\">here</a>");
    }

    #[test]
    fn a_link_holds_no_link() {
        let inner = vec![
            Inline::Link { href: "https://b.example/".into(), inner: vec![Inline::text("b")] },
            Inline::Anchor { to: "c".into(), inner: vec![Inline::text("c")] },
        ];
        assert_eq!(html(&[Inline::Link { href: "https://a.example/".into(), inner }]), "<a href=\"https://a.example/\">bc</a>");
    }

    #[test]
    fn dates_and_marks() {
        let date = Inline::Date { iso: "2019-06-01".into(), text: "1 June 2019".into() };
        let text = [Inline::Strong { inner: vec![date] }, Inline::Break, Inline::Code { text: "_ga<".into() }];
        assert_eq!(html(&text), "<strong><time datetime=\"2019-06-01\">1 June 2019</time></strong><br><code>_ga&lt;</code>");
    }
}
