//! The author's block texts: CommonMark as blocks of the document tree.
//!
//! Raw HTML is shown as text, images are their descriptions, and links lead only to the web, to mailboxes and to telephones.

use std::cell::Cell;

use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, Options, parse_document};

use super::doc::{Block, Inline, Section};
use super::phrase::may_link;

/// Slots for references: a private character for each, so that what is put in is never read as CommonMark.
const FIRST_SLOT: u32 = 0xF0000;
const LAST_SLOT: u32 = 0xFFFFD;

/// Adds the author's words to a source text, without characters that would be taken for slots.
pub(super) fn push_literal(source: &mut String, words: &str) {
    source.extend(words.chars().map(|c| if (FIRST_SLOT..=LAST_SLOT).contains(&u32::from(c)) { char::REPLACEMENT_CHARACTER } else { c }));
}

/// Adds the place of the reference with this number.
pub(super) fn push_slot(source: &mut String, number: usize) {
    let place = u32::try_from(number).ok().and_then(|number| FIRST_SLOT.checked_add(number)).filter(|&place| place <= LAST_SLOT);
    source.push(place.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER));
}

/// A source text as blocks, with the references in their slots. Headings become sections without anchors, which the notice gives them.
pub(super) fn blocks(source: &str, references: &[Vec<Inline>]) -> Vec<Block> {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.autolink = true;
    let root = parse_document(&arena, source, &options);
    let reader = Reader { references, depth: Cell::new(0) };
    reader.blocks(root)
}

/// How deeply quotes, lists and emphasis may nest; what lies deeper is read as plain words.
const DEEPEST: u8 = 24;

struct Reader<'a> {
    references: &'a [Vec<Inline>],
    depth: Cell<u8>,
}

impl Reader<'_> {
    fn blocks<'a>(&self, parent: &'a AstNode<'a>) -> Vec<Block> {
        self.deeper(|| self.blocks_within(parent)).unwrap_or_else(|| vec![Block::Paragraph { text: self.words(parent) }])
    }

    fn inlines<'a>(&self, parent: &'a AstNode<'a>) -> Vec<Inline> {
        self.deeper(|| self.inlines_within(parent)).unwrap_or_else(|| self.words(parent))
    }

    fn deeper<T>(&self, work: impl FnOnce() -> T) -> Option<T> {
        if self.depth.get() >= DEEPEST {
            return None;
        }
        self.depth.set(self.depth.get() + 1);
        let done = work();
        self.depth.set(self.depth.get() - 1);
        Some(done)
    }

    /// All words in a node, without marks.
    fn words<'a>(&self, parent: &'a AstNode<'a>) -> Vec<Inline> {
        let mut text = String::new();
        for node in parent.descendants() {
            match &node.data.borrow().value {
                NodeValue::Text(words) => text.push_str(words),
                NodeValue::Code(code) => text.push_str(&code.literal),
                NodeValue::HtmlInline(html) => text.push_str(html),
                NodeValue::CodeBlock(code) => text.push_str(&code.literal),
                NodeValue::HtmlBlock(html) => text.push_str(&html.literal),
                NodeValue::SoftBreak | NodeValue::LineBreak => text.push(' '),
                _ => {}
            }
        }
        self.filled(&text)
    }

    fn blocks_within<'a>(&self, parent: &'a AstNode<'a>) -> Vec<Block> {
        // Open sections, outermost first, each with the level of its heading; the first entry is what stands before any heading.
        let mut open: Vec<(u8, Vec<Inline>, Vec<Block>)> = vec![(0, Vec::new(), Vec::new())];
        for node in parent.children() {
            if let NodeValue::Heading(heading) = &node.data.borrow().value {
                close(&mut open, heading.level);
                open.push((heading.level, self.inlines(node), Vec::new()));
                continue;
            }
            let block = self.block(node);
            if let Some((_, _, blocks)) = open.last_mut() {
                blocks.extend(block);
            }
        }
        close(&mut open, 1);
        open.pop().map(|(_, _, blocks)| blocks).unwrap_or_default()
    }

    fn block<'a>(&self, node: &'a AstNode<'a>) -> Vec<Block> {
        let value = &node.data.borrow().value;
        match value {
            NodeValue::Paragraph => vec![Block::Paragraph { text: self.inlines(node) }],
            NodeValue::List(list) => {
                let items = node.children().map(|item| self.blocks(item)).collect();
                vec![Block::List { ordered: list.list_type == ListType::Ordered, items }]
            }
            NodeValue::BlockQuote => vec![Block::Quote { blocks: self.blocks(node) }],
            NodeValue::CodeBlock(code) => vec![Block::Code { text: self.plain(code.literal.trim_end_matches('\n')) }],
            NodeValue::HtmlBlock(html) => vec![Block::Paragraph { text: self.filled(html.literal.trim()) }],
            NodeValue::ThematicBreak => Vec::new(),
            _ => self.blocks(node),
        }
    }

    fn inlines_within<'a>(&self, parent: &'a AstNode<'a>) -> Vec<Inline> {
        let mut out = Vec::new();
        for node in parent.children() {
            let value = &node.data.borrow().value;
            match value {
                NodeValue::Text(text) => out.extend(self.filled(text)),
                NodeValue::SoftBreak => out.push(Inline::text(" ")),
                NodeValue::LineBreak => out.push(Inline::Break),
                NodeValue::Code(code) => out.push(Inline::Code { text: self.plain(&code.literal) }),
                NodeValue::HtmlInline(html) => out.extend(self.filled(html)),
                NodeValue::Emph => out.push(Inline::Emphasis { inner: self.inlines(node) }),
                NodeValue::Strong => out.push(Inline::Strong { inner: self.inlines(node) }),
                NodeValue::Link(link) => {
                    let inner = super::phrase::unlink(self.inlines(node));
                    let href = self.plain(&link.url);
                    if may_link(&href) { out.push(Inline::Link { href, inner }) } else { out.extend(inner) }
                }
                _ => out.extend(self.inlines(node)),
            }
        }
        out
    }

    /// Words with the references in their slots.
    fn filled(&self, text: &str) -> Vec<Inline> {
        let mut out = Vec::new();
        let mut words = String::new();
        for c in text.chars() {
            match self.slot(c) {
                None => words.push(c),
                Some(reference) => {
                    if !words.is_empty() {
                        out.push(Inline::text(std::mem::take(&mut words)));
                    }
                    out.extend(reference.iter().cloned());
                }
            }
        }
        if !words.is_empty() {
            out.push(Inline::text(words));
        }
        out
    }

    /// Words with the references as plain words, for code and addresses.
    fn plain(&self, text: &str) -> String {
        Inline::plain(&self.filled(text))
    }

    fn slot(&self, c: char) -> Option<&Vec<Inline>> {
        let number = u32::from(c).checked_sub(FIRST_SLOT)?;
        self.references.get(number as usize)
    }
}

/// Closes the sections whose heading is of this level or deeper.
fn close(open: &mut Vec<(u8, Vec<Inline>, Vec<Block>)>, level: u8) {
    while open.len() > 1
        && open.last().is_some_and(|(last, _, _)| *last >= level)
        && let Some((_, title, blocks)) = open.pop()
    {
        if let Some((_, _, around)) = open.last_mut() {
            around.push(Block::Section(Section { id: String::new(), number: None, title, blocks }));
        }
    }
}
