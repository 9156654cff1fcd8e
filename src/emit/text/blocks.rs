//! Blocks as lines.

use std::collections::HashSet;

use super::{hung, inline, table, underlined, wrapped};
use crate::compose::doc::{Block, Definition, Inline, Section};

/// How far what belongs to a term stands in.
pub(super) const INDENT: &str = "    ";

/// Writes blocks of a document.
#[derive(Debug, Default)]
pub(super) struct Writer {
    /// The addresses that the section has told.
    told: HashSet<String>,
}

impl Writer {
    /// Blocks with an empty line between two of them; `level` is that of the next heading, from 1.
    pub(super) fn blocks(&mut self, blocks: &[Block], level: usize, width: usize) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for block in blocks {
            let lines = self.block(block, level, width);
            if lines.is_empty() {
                continue;
            }
            if !out.is_empty() {
                out.push(String::new());
                if matches!(block, Block::Section(_)) && level == 1 {
                    out.push(String::new());
                }
            }
            out.extend(lines);
        }
        out
    }

    fn block(&mut self, block: &Block, level: usize, width: usize) -> Vec<String> {
        match block {
            Block::Section(section) => self.section(section, level, width),
            Block::Paragraph { text } => self.paragraph(text, width),
            Block::List { ordered, items } => self.list(*ordered, items, level, width),
            Block::Definitions { items } => self.definitions(items, level, width),
            Block::Table(table) => table::lines(self, table, level, width),
            Block::Aside { title, blocks, .. } => self.aside(title.as_deref(), blocks, level, width),
            Block::Quote { blocks } => {
                let lines = self.blocks(blocks, level, narrower(width, 2));
                lines.into_iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
            }
            Block::Code { text } => text.lines().map(|line| format!("{INDENT}{line}").trim_end().to_owned()).collect(),
        }
    }

    pub(super) fn paragraph(&mut self, text: &[Inline], width: usize) -> Vec<String> {
        let words = inline::text(text, &mut self.told);
        words.lines().flat_map(|line| wrapped(line.trim(), width)).collect()
    }

    fn section(&mut self, section: &Section, level: usize, width: usize) -> Vec<String> {
        self.told.clear();
        let title = Inline::plain(&section.title);
        let sign = section.number.as_ref().map_or(String::new(), |number| format!("{number}  "));
        let heading = hung(&sign, wrapped(&title, narrower(width, sign.len())));
        let mut lines = match level {
            1 => underlined(&heading, '='),
            2 => underlined(&heading, '-'),
            _ => underlined(&heading, '.'),
        };
        let inner = self.blocks(&section.blocks, level + 1, width);
        if !inner.is_empty() {
            lines.push(String::new());
            lines.extend(inner);
        }
        lines
    }

    /// A set-off remark, between two rules.
    fn aside(&mut self, title: Option<&[Inline]>, blocks: &[Block], level: usize, width: usize) -> Vec<String> {
        let rule = "-".repeat(width);
        let mut lines = vec![rule.clone()];
        if let Some(title) = title {
            lines.extend(wrapped(&Inline::plain(title).to_uppercase(), width));
            lines.push(String::new());
        }
        lines.extend(self.blocks(blocks, level + 1, width));
        lines.push(rule);
        lines
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], level: usize, width: usize) -> Vec<String> {
        let digits = items.len().to_string().len();
        let sign = |at: usize| if ordered { format!("{:>digits$}. ", at + 1) } else { "- ".to_owned() };
        let items = items.iter().enumerate().map(|(at, item)| {
            let sign = sign(at);
            let lines = self.blocks(item, level, narrower(width, sign.len()));
            if lines.is_empty() { vec![sign.trim_end().to_owned()] } else { hung(&sign, lines) }
        });
        apart(items.collect())
    }

    fn definitions(&mut self, items: &[Definition], level: usize, width: usize) -> Vec<String> {
        apart(items.iter().map(|item| self.labelled(&item.term, &item.blocks, level, width)).collect())
    }

    /// `Label: words`, or the label over what is said where that is more than a paragraph.
    pub(super) fn labelled(&mut self, label: &[Inline], blocks: &[Block], level: usize, width: usize) -> Vec<String> {
        let name = Inline::plain(label);
        let name = if blocks.is_empty() || name.ends_with([':', '?', '!', '.']) { name } else { format!("{name}:") };
        if let [Block::Paragraph { text }] = blocks {
            let words = [&[Inline::text(format!("{name} "))], text.as_slice()].concat();
            let mut lines = self.paragraph(&words, narrower(width, INDENT.len())).into_iter();
            return lines.next().into_iter().chain(lines.map(|line| format!("{INDENT}{line}"))).collect();
        }
        let mut lines = wrapped(&name, width);
        lines.extend(indented(self.blocks(blocks, level, narrower(width, INDENT.len()))));
        lines
    }
}

/// A width less what stands in, but never too little for a word.
pub(super) fn narrower(width: usize, by: usize) -> usize {
    width.saturating_sub(by).max(20)
}

pub(super) fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| if line.is_empty() { line } else { format!("{INDENT}{line}") })
}

/// Items below each other, with empty lines between them if any has one within, or many lines.
pub(super) fn apart(items: Vec<Vec<String>>) -> Vec<String> {
    let loose = items.iter().any(|lines| lines.len() > 4 || lines.iter().any(String::is_empty));
    let mut out = Vec::new();
    for lines in items {
        if loose && !out.is_empty() {
            out.push(String::new());
        }
        out.extend(lines);
    }
    out
}
