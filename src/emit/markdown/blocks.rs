//! Blocks as Markdown. Each block becomes lines; what holds it indents or quotes them.

use super::escape::longest_run;
use super::inline::{self, Setting};
use super::slugs::Slugs;
use super::{heading_words, table};
use crate::compose::doc::{Block, Definition, Inline, Section};

/// Writes blocks of a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) slugs: &'a Slugs,
    /// What stands after a label.
    pub(super) colon: &'a str,
}

impl Writer<'_> {
    /// Blocks as lines, with an empty line between two of them.
    pub(super) fn blocks(self, blocks: &[Block], level: usize) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        let mut lists = 0;
        for block in blocks {
            // Two lists in a row would be one: every other one has other signs.
            lists = if matches!(block, Block::List { .. } | Block::Definitions { .. }) { lists + 1 } else { 0 };
            let lines = self.block(block, level, lists % 2 == 0 && lists > 0);
            if lines.is_empty() {
                continue;
            }
            if !out.is_empty() {
                out.push(String::new());
            }
            out.extend(lines);
        }
        out
    }

    fn block(self, block: &Block, level: usize, other_sign: bool) -> Vec<String> {
        match block {
            Block::Section(section) => self.section(section, level),
            Block::Paragraph { text } => self.paragraph(text),
            Block::List { ordered, items } => self.list(*ordered, items, level, other_sign),
            Block::Definitions { items } => self.definitions(items, level, other_sign),
            Block::Table(table) => table::lines(self, table, level),
            Block::Aside { title, blocks, .. } => {
                let title = title.as_deref().map(|title| self.bold(title)).filter(|title| !title.is_empty());
                let mut lines: Vec<String> = title.into_iter().collect();
                let inner = self.blocks(blocks, level);
                if !lines.is_empty() && !inner.is_empty() {
                    lines.push(String::new());
                }
                lines.extend(inner);
                quoted(lines)
            }
            Block::Quote { blocks } => quoted(self.blocks(blocks, level)),
            Block::Code { text } => {
                let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
                std::iter::once(fence.clone()).chain(text.lines().map(str::to_owned)).chain(std::iter::once(fence)).collect()
            }
        }
    }

    fn paragraph(self, text: &[Inline]) -> Vec<String> {
        let words = inline::text(text, Setting { slugs: self.slugs, line_break: None, in_cell: false });
        words.lines().map(str::to_owned).collect()
    }

    /// Running text in one line.
    pub(super) fn line(self, text: &[Inline]) -> String {
        inline::text(text, Setting { slugs: self.slugs, line_break: Some(", "), in_cell: false })
    }

    /// Running text in one line, in bold if it can be.
    pub(super) fn bold(self, text: &[Inline]) -> String {
        self.line(&[Inline::Strong { inner: text.to_vec() }])
    }

    fn section(self, section: &Section, level: usize) -> Vec<String> {
        let mut title = section.title.clone();
        if let Some(number) = &section.number {
            title.insert(0, Inline::text(heading_words(Some(number), "")));
        }
        let heading = if level <= 6 {
            // A heading cannot begin a list or a quote, but its first words are escaped as if it could: no harm is done.
            format!("{} {}", "#".repeat(level), self.line(&title))
        } else {
            self.bold(&title)
        };
        let mut lines = vec![heading];
        let inner = self.blocks(&section.blocks, level + 1);
        if !inner.is_empty() {
            lines.push(String::new());
            lines.extend(inner);
        }
        lines
    }

    fn list(self, ordered: bool, items: &[Vec<Block>], level: usize, other_sign: bool) -> Vec<String> {
        let items = items.iter().map(|item| self.blocks(item, level)).collect::<Vec<_>>();
        listed(&items, |at| match (ordered, other_sign) {
            (true, false) => format!("{}. ", at + 1),
            (true, true) => format!("{}) ", at + 1),
            (false, false) => "- ".to_owned(),
            (false, true) => "* ".to_owned(),
        })
    }

    fn definitions(self, items: &[Definition], level: usize, other_sign: bool) -> Vec<String> {
        let items: Vec<_> = items.iter().map(|item| self.labelled(&item.term, &item.blocks, level)).collect();
        listed(&items, |_| if other_sign { "* ".to_owned() } else { "- ".to_owned() })
    }

    /// `**Label:** words`, or the label over what is said where that is more than a paragraph, or a list.
    pub(super) fn labelled(self, label: &[Inline], blocks: &[Block], level: usize) -> Vec<String> {
        let ends = Inline::plain(label).ends_with([':', '?', '!', '.']);
        let colon = || if ends { self.bold(label) } else { self.bold(&[label, &[Inline::text(self.colon)]].concat()) };
        let is_list = |block: &Block| matches!(block, Block::List { .. } | Block::Definitions { .. });
        match blocks {
            [] => vec![self.bold(label)],
            [list] if is_list(list) => [vec![colon()], self.blocks(blocks, level)].concat(),
            [Block::Paragraph { text }, rest @ ..] if rest.iter().all(is_list) && !matches!(text.first(), Some(Inline::Strong { .. })) => {
                let mut lines = self.paragraph(text);
                match lines.first_mut() {
                    Some(line) => *line = format!("{} {line}", colon()),
                    None => lines.push(colon()),
                }
                [lines, self.blocks(rest, level)].concat()
            }
            _ => [vec![self.bold(label), String::new()], self.blocks(blocks, level)].concat(),
        }
    }
}

fn quoted(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") }).collect()
}

/// Items with their signs, those of several paragraphs parted by empty lines.
pub(super) fn listed(items: &[Vec<String>], sign: impl Fn(usize) -> String) -> Vec<String> {
    let loose = items.iter().any(|lines| lines.iter().any(String::is_empty));
    let mut out = Vec::new();
    for (at, lines) in items.iter().enumerate() {
        let sign = sign(at);
        let indent = " ".repeat(sign.len());
        if loose && at > 0 {
            out.push(String::new());
        }
        if lines.is_empty() {
            out.push(sign.trim_end().to_owned());
        }
        for (number, line) in lines.iter().enumerate() {
            out.push(match number {
                0 => format!("{sign}{line}"),
                _ if line.is_empty() => String::new(),
                _ => format!("{indent}{line}"),
            });
        }
    }
    out
}
