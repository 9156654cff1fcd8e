//! Blocks as HTML.

use super::{escape, inline, table};
use crate::compose::doc::{Block, Definition, Inline, Section};
use crate::emit::anchors::Anchors;
use crate::emit::href;

/// Writes blocks under headings of a level.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    pub(super) out: String,
    pub(super) anchors: &'a Anchors<'a>,
    /// The last heading, while nothing else stands below it.
    pub(super) heading: Option<String>,
    asides: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(anchors: &'a Anchors<'a>) -> Self {
        Writer { out: String::new(), anchors, heading: None, asides: 0 }
    }

    /// Writes blocks; `level` is that of the next heading, from 2.
    pub(super) fn blocks(&mut self, blocks: &[Block], level: u8) {
        for block in blocks {
            self.block(block, level);
            self.heading = None;
        }
    }

    /// Writes blocks into an element that needs no paragraph of its own: a lone paragraph goes in without its tags.
    pub(super) fn flow(&mut self, blocks: &[Block], level: u8) {
        match blocks {
            [Block::Paragraph { text }] => inline::push(&mut self.out, text, self.anchors),
            _ => self.blocks(blocks, level),
        }
    }

    fn block(&mut self, block: &Block, level: u8) {
        match block {
            Block::Section(section) => self.section(section, level),
            Block::Paragraph { text } => {
                self.out.push_str("<p>");
                inline::push(&mut self.out, text, self.anchors);
                self.out.push_str("</p>\n");
            }
            Block::List { ordered, items } => self.list(*ordered, items, level),
            Block::Definitions { items } => self.definitions(items, level),
            Block::Table(table) => table::push(self, table, level),
            Block::Aside { role, title, blocks } => self.aside(role, title.as_deref(), blocks, level),
            Block::Quote { blocks } => {
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks, level);
                self.out.push_str("</blockquote>\n");
            }
            Block::Code { text } => {
                self.out.push_str("<pre tabindex=\"0\"><code>");
                escape::push(&mut self.out, text);
                self.out.push_str("</code></pre>\n");
            }
        }
    }

    fn section(&mut self, section: &Section, level: u8) {
        self.out.push_str("<section");
        self.id(&section.id);
        self.out.push_str(">\n");
        let anchors = self.anchors;
        let level = self.heading(level, None, |out| {
            if let Some(number) = &section.number {
                out.push_str("<span class=\"number\">");
                escape::push(out, number);
                out.push_str("</span> ");
            }
            inline::push(out, &section.title, anchors);
        });
        self.heading = Some(Inline::plain(&section.title));
        self.blocks(&section.blocks, level);
        self.out.push_str("</section>\n");
    }

    /// Writes a heading and gives the level of those under it. HTML has six levels.
    fn heading(&mut self, level: u8, id: Option<&str>, words: impl FnOnce(&mut String)) -> u8 {
        let shown = level.clamp(2, 6);
        self.out.push_str(&format!("<h{shown}"));
        if let Some(id) = id {
            self.id(id);
        }
        self.out.push('>');
        words(&mut self.out);
        self.out.push_str(&format!("</h{shown}>\n"));
        (shown + 1).min(6)
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], level: u8) {
        let name = if ordered { "ol" } else { "ul" };
        self.out.push_str(&format!("<{name}>\n"));
        for item in items {
            self.out.push_str("<li>");
            self.flow(item, level);
            self.out.push_str("</li>\n");
        }
        self.out.push_str(&format!("</{name}>\n"));
    }

    fn definitions(&mut self, items: &[Definition], level: u8) {
        self.out.push_str("<dl>\n");
        for item in items {
            self.out.push_str("<div");
            if let Some(id) = &item.id {
                self.id(id);
            }
            self.out.push_str("><dt>");
            inline::push(&mut self.out, &item.term, self.anchors);
            self.out.push_str("</dt><dd>");
            self.flow(&item.blocks, level);
            self.out.push_str("</dd></div>\n");
        }
        self.out.push_str("</dl>\n");
    }

    /// A set-off remark. One with a heading is a part of the page that readers can go to.
    fn aside(&mut self, role: &str, title: Option<&[Inline]>, blocks: &[Block], level: u8) {
        self.asides += 1;
        let heading = format!("_aside-{}", self.asides);
        let mut under = level;
        let anchors = self.anchors;
        // What has no heading is no section.
        let element = if title.is_some() { "section" } else { "div" };
        self.out.push_str(&format!("<{element} class=\"aside "));
        escape::push(&mut self.out, role);
        match title {
            Some(title) => {
                self.out.push_str(&format!("\" aria-labelledby=\"{heading}\">\n"));
                under = self.heading(level, Some(&heading), |out| inline::push(out, title, anchors));
            }
            None => self.out.push_str("\" role=\"note\">\n"),
        }
        self.blocks(blocks, under);
        self.out.push_str(&format!("</{element}>\n"));
    }

    /// Writes the attribute of an anchor.
    pub(super) fn id(&mut self, id: &str) {
        self.out.push_str(" id=\"");
        escape::push(&mut self.out, &href::anchor(id));
        self.out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(blocks: &[Block]) -> String {
        let anchors = Anchors::default();
        let mut writer = Writer::new(&anchors);
        writer.blocks(blocks, 2);
        writer.out
    }

    fn section(id: &str, blocks: Vec<Block>) -> Block {
        Block::Section(Section { id: id.into(), number: None, title: vec![Inline::text(id)], blocks })
    }

    #[test]
    fn headings_go_down_one_by_one_and_stop_at_six() {
        let mut block = section("g", vec![]);
        for id in ["f", "e", "d", "c", "b", "a"] {
            block = section(id, vec![block]);
        }
        let html = html(&[block]);
        let levels: Vec<&str> = html.split("<h").skip(1).filter_map(|rest| rest.get(..1)).collect();
        assert_eq!(levels, ["2", "3", "4", "5", "6", "6", "6"]);
    }

    #[test]
    fn a_lone_paragraph_needs_no_tags_in_lists_and_definitions() {
        let one = vec![Block::words("x")];
        let list = Block::List { ordered: true, items: vec![one.clone(), vec![Block::words("a"), Block::words("b")]] };
        assert_eq!(html(&[list]), "<ol>\n<li>x</li>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ol>\n");
        let item = Definition { id: Some("i".into()), term: vec![Inline::text("t")], blocks: one };
        assert_eq!(html(&[Block::Definitions { items: vec![item] }]), "<dl>\n<div id=\"i\"><dt>t</dt><dd>x</dd></div>\n</dl>\n");
    }

    #[test]
    fn a_remark_is_named_by_its_heading() {
        let aside = |title| Block::Aside { role: "summary".into(), title, blocks: vec![section("s", vec![])] };
        let html = html(&[aside(Some(vec![Inline::text("At a glance")])), aside(None)]);
        assert!(
            html.starts_with(
                "<section class=\"aside summary\" aria-labelledby=\"_aside-1\">\n<h2 id=\"_aside-1\">At a glance</h2>\n<section id=\"s\">\n<h3>"
            ),
            "{html}"
        );
        assert!(html.contains("<div class=\"aside summary\" role=\"note\">\n<section id=\"s\">\n<h2>"), "{html}");
    }
}
