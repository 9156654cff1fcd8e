//! A document as plain text that is read as it is: in an e-mail, a terminal, a repository.
//!
//! Lines are at most 78 columns wide, unless one word is wider.

mod blocks;
mod inline;
mod table;

use unicode_width::UnicodeWidthStr;

use super::labels::Labels;
use super::printable;
use crate::compose::doc::{Block, Document, Inline, Section};

/// How wide a line may be.
const WIDTH: usize = 78;

/// A document as plain text.
pub fn page(document: &Document, labels: &Labels) -> String {
    let document = printable::document(document);
    let mut writer = blocks::Writer::default();
    let mut lines = underlined(&wrapped(&document.title, WIDTH), '=');
    if document.draft {
        lines.push(String::new());
        lines.extend(wrapped(&format!("{} – {}", labels.draft.to_uppercase(), labels.draft_note), WIDTH));
    }
    if !document.meta.is_empty() {
        lines.push(String::new());
    }
    for (label, value) in &document.meta {
        lines.extend(writer.paragraph(&[&[Inline::text(format!("{label}: "))], value.as_slice()].concat(), WIDTH));
    }
    let contents = contents(&document.blocks);
    if !contents.is_empty() {
        lines.extend([String::new(), format!("{}:", labels.contents), String::new()]);
        lines.extend(contents);
    }
    lines.push(String::new());
    lines.extend(writer.blocks(&document.blocks, 1, WIDTH));
    lines.push(String::new());
    lines.join("\n")
}

/// The sections, not those in them: a text has no pages and no links.
fn contents(blocks: &[Block]) -> Vec<String> {
    let sections: Vec<&Section> = blocks.iter().filter_map(|block| if let Block::Section(section) = block { Some(section) } else { None }).collect();
    let number = |section: &Section| section.number.as_ref().map_or(String::new(), |number| format!("{number}  "));
    let widest = sections.iter().map(|section| number(section).width()).max().unwrap_or(0);
    let line = |section: &&Section| {
        let number = number(section);
        let title = wrapped(&Inline::plain(&section.title), WIDTH - 2 - widest.min(WIDTH / 2));
        hung(&format!("  {}{number}", " ".repeat(widest.saturating_sub(number.width()))), title)
    };
    sections.iter().flat_map(line).collect()
}

/// Words in lines of a width; those that are wider stay whole, so that an address can be copied.
fn wrapped(words: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    textwrap::wrap(words, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Lines that begin with a sign; those after the first stand under its words.
fn hung(sign: &str, lines: Vec<String>) -> Vec<String> {
    let indent = " ".repeat(sign.width());
    let mut first = true;
    let hang = |line: String| {
        let begin = if std::mem::take(&mut first) { sign } else { indent.as_str() };
        if line.is_empty() { begin.trim_end().to_owned() } else { format!("{begin}{line}") }
    };
    lines.into_iter().map(hang).collect()
}

/// Lines of a heading with a rule below them, as wide as the widest.
fn underlined(lines: &[String], rule: char) -> Vec<String> {
    let width = lines.iter().map(|line| line.width()).max().unwrap_or(0);
    lines.iter().cloned().chain((width > 0).then(|| rule.to_string().repeat(width))).collect()
}

#[cfg(test)]
mod tests;
