//! Running text as HTML.

use super::escape;
use crate::compose::doc::Inline;
use crate::emit::anchors::Anchors;
use crate::emit::href;

/// Adds running text. Within a link there are no further links: HTML does not allow it. A link to an anchor that nothing has is its words.
pub(super) fn push(out: &mut String, inlines: &[Inline], anchors: &Anchors<'_>) {
    Writer { out, anchors, in_link: false }.all(inlines);
}

/// Running text.
pub(super) fn html(inlines: &[Inline], anchors: &Anchors<'_>) -> String {
    let mut out = String::new();
    push(&mut out, inlines, anchors);
    out
}

struct Writer<'o, 'a> {
    out: &'o mut String,
    anchors: &'o Anchors<'a>,
    in_link: bool,
}

impl Writer<'_, '_> {
    fn all(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.one(inline));
    }

    fn one(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { text } => escape::push(self.out, text),
            Inline::Strong { inner } => self.element("strong", inner),
            Inline::Emphasis { inner } => self.element("em", inner),
            Inline::Silence { inner } => {
                self.out.push_str("<em class=\"silence\">");
                self.all(inner);
                self.out.push_str("</em>");
            }
            Inline::Code { text } => {
                self.out.push_str("<code>");
                escape::push(self.out, text);
                self.out.push_str("</code>");
            }
            Inline::Link { href, inner } => self.link(href::safe(href), inner),
            Inline::Anchor { to, inner } => self.link(self.anchors.href(to), inner),
            Inline::Date { iso, text } => {
                self.out.push_str("<time datetime=\"");
                escape::push(self.out, iso);
                self.out.push_str("\">");
                escape::push(self.out, text);
                self.out.push_str("</time>");
            }
            Inline::Foreign { language, inner } => {
                self.out.push_str("<span lang=\"");
                escape::push(self.out, language);
                self.out.push_str("\">");
                self.all(inner);
                self.out.push_str("</span>");
            }
            Inline::Break => self.out.push_str("<br>"),
        }
    }

    fn element(&mut self, name: &str, inner: &[Inline]) {
        self.out.push_str(&format!("<{name}>"));
        self.all(inner);
        self.out.push_str(&format!("</{name}>"));
    }

    fn link(&mut self, href: Option<String>, inner: &[Inline]) {
        let Some(href) = href.filter(|_| !self.in_link) else { return self.all(inner) };
        self.out.push_str("<a href=\"");
        escape::push(self.out, &href);
        self.out.push_str("\">");
        self.in_link = true;
        self.all(inner);
        self.in_link = false;
        self.out.push_str("</a>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(inlines: &[Inline]) -> String {
        super::html(inlines, &Anchors::default())
    }

    #[test]
    fn links_lead_only_where_pages_may_lead() {
        let words = vec![Inline::text("here")];
        let link = |href: &str| html(&[Inline::Link { href: href.into(), inner: words.clone() }]);
        assert_eq!(link("https://a.example/?a=1&b=2"), "<a href=\"https://a.example/?a=1&amp;b=2\">here</a>");
        assert_eq!(link("javascript:alert(1)"), "here");
        assert_eq!(link("https://a.example/\" onclick=\"x"), "<a href=\"https://a.example/%22%20onclick=%22x\">here</a>");
    }

    #[test]
    fn a_link_within_the_document_leads_somewhere_or_is_none() {
        let link = |to: &str| Inline::Anchor { to: to.into(), inner: vec![Inline::text("x")] };
        let blocks = [crate::compose::doc::Block::List { ordered: false, items: vec![vec![section("a b")]] }];
        let anchors = Anchors::of(std::iter::once(blocks.as_slice()), &[]);
        assert_eq!(super::html(&[link("a b"), link("c")], &anchors), "<a href=\"#a-b\">x</a>x");
    }

    fn section(id: &str) -> crate::compose::doc::Block {
        crate::compose::doc::Block::Section(crate::compose::doc::Section { id: id.into(), number: None, title: vec![], blocks: vec![] })
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
