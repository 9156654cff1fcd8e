//! Blocks as paragraphs and tables.

use std::collections::BTreeMap;
use std::io;

use super::inline::{self, Marks};
use super::links::Links;
use super::numbering::{BULLETS, LEVELS, STEP};
use super::pages::{ACROSS, PORTRAIT, Page};
use super::table;
use super::xml::Xml;
use crate::compose::doc::{Block, Definition, Inline, Section};
use crate::emit::measure::{self, Shape};

/// The colour behind set-off remarks.
pub(super) const RAISED: &str = "F4F6F8";

/// Writes the blocks of a document.
pub(super) struct Writer<'a> {
    pub(super) xml: Xml,
    pub(super) links: Links,
    pub(super) shapes: &'a BTreeMap<String, Shape>,
    /// How many numbered lists there are.
    pub(super) ordered: usize,
    /// The page that is being written on.
    pub(super) page: Page,
    /// Whether something stands on it.
    pub(super) begun: bool,
    /// Anchors of what comes next.
    pub(super) targets: Vec<String>,
    pub(super) asides: usize,
}

/// Where a block stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    /// The level of the next heading, from 1.
    pub(super) level: usize,
    /// In how many lists.
    pub(super) depth: usize,
    /// Whether within nothing, so that the page may be turned.
    pub(super) flow: bool,
    /// Whether in a cell, where there are no further tables.
    pub(super) inner: bool,
    /// Whether in a set-off remark.
    pub(super) raised: bool,
    /// The sign of the next paragraph: list and level.
    pub(super) sign: Option<(usize, usize)>,
    /// The style of paragraphs.
    pub(super) style: Option<&'static str>,
}

impl At {
    /// The top of a document.
    pub(super) fn top() -> At {
        At { level: 1, depth: 0, flow: true, inner: false, raised: false, sign: None, style: None }
    }

    fn below(self) -> At {
        At { level: self.level + 1, ..self }
    }
}

impl Writer<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block], at: At) -> io::Result<()> {
        let mut at = at;
        for block in blocks {
            self.block(block, at)?;
            at.sign = None;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block, at: At) -> io::Result<()> {
        match block {
            Block::Section(section) => self.section(section, at),
            Block::Paragraph { text } => self.paragraph(text, at, Marks::default()),
            Block::List { ordered, items } => self.list(*ordered, items, at),
            Block::Definitions { items } if at.inner => items.iter().try_for_each(|item| self.definition(item, at)),
            Block::Definitions { items } => table::facts(self, items, at),
            Block::Table(table) => table::columns(self, table, at),
            Block::Aside { title, blocks, .. } => self.aside(title.as_deref(), blocks, at),
            Block::Quote { blocks } => self.blocks(blocks, At { style: Some("Quote"), ..at }),
            Block::Code { text } => text
                .lines()
                .try_for_each(|line| self.paragraph(&[Inline::text(line)], At { style: Some("HTMLPreformatted"), ..at }, Marks::default())),
        }
    }

    /// A section; one with a wide table turns its pages, up to the first section within it.
    fn section(&mut self, section: &Section, at: At) -> io::Result<()> {
        let own = section.blocks.iter().position(|block| matches!(block, Block::Section(_))).unwrap_or(section.blocks.len());
        let (own, rest) = section.blocks.split_at_checked(own).unwrap_or((&section.blocks, &[]));
        let turned = at.flow && own.iter().any(measure::is_wide);
        if turned {
            self.turn(ACROSS)?;
        }
        self.heading(section.number.as_deref(), &section.title, &section.id, at)?;
        self.blocks(own, at.below())?;
        if turned {
            self.turn(PORTRAIT)?;
        }
        self.blocks(rest, at.below())
    }

    pub(super) fn heading(&mut self, number: Option<&str>, title: &[Inline], id: &str, at: At) -> io::Result<()> {
        const STYLES: [&str; 6] = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"];
        self.targets.push(id.to_owned());
        let number = number.map(|number| Inline::text(format!("{number}\u{2002}")));
        let words: Vec<Inline> = number.into_iter().chain(title.iter().cloned()).collect();
        let style = STYLES.get(at.level.saturating_sub(1)).or(STYLES.last()).copied();
        self.paragraph(&words, At { style, sign: None, ..at }, Marks::default())
    }

    /// A set-off remark: its paragraphs and tables have another colour behind them.
    fn aside(&mut self, title: Option<&[Inline]>, blocks: &[Block], at: At) -> io::Result<()> {
        let Some(title) = title else { return self.blocks(blocks, At { raised: true, flow: false, ..at }) };
        let id = super::contents::aside(self.asides);
        self.asides += 1;
        self.heading(None, title, &id, at)?;
        self.blocks(blocks, At { raised: true, flow: false, ..at.below() })
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], at: At) -> io::Result<()> {
        let list = if ordered {
            self.ordered += 1;
            BULLETS + self.ordered
        } else {
            BULLETS
        };
        let style = if ordered { "ListNumber" } else { "ListBullet" };
        let level = at.depth.min(LEVELS - 1);
        for item in items {
            // What does not begin with words has a sign of its own.
            if !matches!(item.first(), Some(Block::Paragraph { .. })) {
                self.paragraph(&[], At { sign: Some((list, level)), style: Some(style), ..at }, Marks::default())?;
            }
            let sign = matches!(item.first(), Some(Block::Paragraph { .. })).then_some((list, level));
            self.blocks(item, At { depth: at.depth + 1, sign, style: Some(style), inner: true, flow: false, ..at })?;
        }
        Ok(())
    }

    /// A term over what is said of it.
    fn definition(&mut self, item: &Definition, at: At) -> io::Result<()> {
        self.targets.extend(item.id.clone());
        self.paragraph(&item.term, At { style: Some("Term"), ..at }, Marks::default())?;
        self.blocks(&item.blocks, At { sign: None, ..at })
    }

    pub(super) fn paragraph(&mut self, text: &[Inline], at: At, marks: Marks) -> io::Result<()> {
        self.begun = true;
        self.xml.open("w:p", &[])?;
        self.properties(at)?;
        let targets = std::mem::take(&mut self.targets);
        let mut open = Vec::new();
        for id in targets {
            let (number, name) = (self.links.number(), self.links.bookmark(&id));
            self.xml.empty("w:bookmarkStart", &[("w:id", &number), ("w:name", &name)])?;
            open.push(number);
        }
        inline::push(self, text, marks)?;
        for number in open.iter().rev() {
            self.xml.empty("w:bookmarkEnd", &[("w:id", number)])?;
        }
        self.xml.close("w:p")
    }

    fn properties(&mut self, at: At) -> io::Result<()> {
        let indent = if at.sign.is_none() && at.depth > 0 { STEP * at.depth } else { 0 };
        let raised = at.raised && !at.inner;
        if at.style.is_none() && at.sign.is_none() && indent == 0 && !raised {
            return Ok(());
        }
        self.xml.open("w:pPr", &[])?;
        if let Some(style) = at.style {
            self.xml.val("w:pStyle", style)?;
        }
        if let Some((list, level)) = at.sign {
            self.xml.open("w:numPr", &[])?;
            self.xml.val("w:ilvl", &level.to_string())?;
            self.xml.val("w:numId", &list.to_string())?;
            self.xml.close("w:numPr")?;
        }
        if raised {
            self.xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", RAISED)])?;
        }
        if indent > 0 {
            self.xml.empty("w:ind", &[("w:left", &indent.to_string())])?;
        }
        self.xml.close("w:pPr")
    }
}
