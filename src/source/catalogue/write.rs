//! Writing a `.po` file.

use super::{Catalogue, Entry};

pub(super) fn print(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    catalogue.comments.iter().for_each(|comment| line(&mut out, "#", comment));
    text(&mut out, "", "msgid", "");
    text(&mut out, "", "msgstr", &catalogue.header);
    catalogue.entries.iter().for_each(|known| entry(&mut out, known, ""));
    catalogue.obsolete.iter().for_each(|known| entry(&mut out, known, "#~ "));
    out
}

fn entry(out: &mut String, entry: &Entry, before: &str) {
    out.push('\n');
    entry.comments.iter().for_each(|comment| line(out, "#", comment));
    entry.notes.iter().for_each(|note| line(out, "#.", note));
    entry.files.iter().for_each(|file| line(out, "#:", file));
    let flags: Vec<&str> = entry.fuzzy.then_some("fuzzy").into_iter().chain(entry.flags.iter().map(String::as_str)).collect();
    if !flags.is_empty() {
        line(out, "#,", &flags.join(", "));
    }
    if let Some(previous) = &entry.previous {
        text(out, if before.is_empty() { "#| " } else { "#~| " }, "msgid", previous);
    }
    text(out, before, "msgctxt", &entry.context);
    text(out, before, "msgid", &entry.source);
    text(out, before, "msgstr", &entry.translation);
}

fn line(out: &mut String, mark: &str, words: &str) {
    out.push_str(mark);
    if !words.is_empty() {
        out.push(' ');
        out.push_str(words);
    }
    out.push('\n');
}

/// A text in quotes; one of several lines stands below its word, a line for each.
fn text(out: &mut String, before: &str, word: &str, value: &str) {
    let lines: Vec<&str> = value.split_inclusive('\n').collect();
    out.push_str(&format!("{before}{word} "));
    if let ([] | [_], false) = (lines.as_slice(), value.ends_with('\n')) {
        quoted(out, value);
        return;
    }
    out.push_str("\"\"\n");
    for part in lines {
        out.push_str(before);
        quoted(out, part);
    }
}

fn quoted(out: &mut String, value: &str) {
    out.push('"');
    for char in value.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            _ => out.push(char),
        }
    }
    out.push_str("\"\n");
}
