//! A page as Markdown.

use std::fmt::Write as _;

use super::page::Page;
use crate::law::examples::Example;

/// The page, with its title as a heading of the first level.
pub fn write(page: &Page) -> String {
    let mut out = String::new();
    let title = if page.title.is_empty() { format!("`{}`", page.code) } else { escaped(&page.title) };
    let _ = writeln!(out, "# {title}\n\n{}", head(page));
    facts(&mut out, page);
    unverified(&mut out, page);
    section(&mut out, "Why", page.why.as_deref());
    section(&mut out, "What to write", page.help.as_deref().map(|help| escaped_prose(&capital(help))).as_deref());
    checked(&mut out, page);
    examples(&mut out, "Passes", page, true);
    examples(&mut out, "Fails", page, false);
    notes(&mut out, page);
    out
}

fn head(page: &Page) -> String {
    let level = page.level.map(|level| format!(", {}", level.word())).unwrap_or_default();
    let home = match (page.path.as_str(), page.library) {
        ("", _) => String::new(),
        (path, true) => format!(", in the standard library (`{path}`)"),
        (path, false) => format!(", in `{path}`"),
    };
    format!("`{}`: {}{level}{home}", page.code, page.kind)
}

fn facts(out: &mut String, page: &Page) {
    let mut rows: Vec<(&str, String)> = Vec::new();
    let joined = |texts: Vec<String>| texts.join("; ");
    if !page.cites.is_empty() {
        rows.push(("cites", joined(page.cites.iter().map(|cite| escaped(&cite.text)).collect())));
    }
    for law in &page.regimes {
        let times: Vec<String> = law.in_force.iter().map(ToString::to_string).collect();
        let times = if times.is_empty() { "dates not known".to_owned() } else { times.join(", ") };
        rows.push(("under", format!("{} (`{}`): {times}", escaped(&law.title), law.name)));
    }
    if !page.valid.is_empty() {
        rows.push(("holds", joined(page.valid.iter().map(ToString::to_string).collect())));
    }
    for fact in &page.facts {
        rows.push((fact.field, joined(fact.values.iter().map(|value| escaped(value)).collect())));
    }
    if !rows.is_empty() {
        out.push_str("\n| | |\n|---|---|\n");
        for (name, text) in rows {
            let _ = writeln!(out, "| {name} | {} |", text.replace('|', "\\|").replace('\n', " "));
        }
    }
}

fn unverified(out: &mut String, page: &Page) {
    for text in &page.unverified {
        let _ = writeln!(out, "\n> **Unverified:** {}", escaped(text));
    }
}

fn section(out: &mut String, title: &str, text: Option<&str>) {
    if let Some(text) = text {
        let _ = writeln!(out, "\n## {title}\n\n{}", text.trim());
    }
}

/// What is checked, in the language itself.
fn checked(out: &mut String, page: &Page) {
    let lines = page.checked();
    if !lines.is_empty() {
        let _ = writeln!(out, "\n## What is checked\n\n```policy");
        for (name, text) in lines {
            let break_or_blank = if text.contains('\n') { "\n  " } else { " " };
            let _ = writeln!(out, "{name}:{break_or_blank}{}", text.replace('\n', "\n  "));
        }
        out.push_str("```\n");
        if let Some(says) = &page.says {
            let _ = writeln!(out, "\nWhere that does not hold, it says: {}", escaped_prose(says));
        }
    }
}

fn examples(out: &mut String, title: &str, page: &Page, passes: bool) {
    let wanted: Vec<&Example> = page.examples.iter().filter(|example| example.passes == passes).collect();
    if !wanted.is_empty() {
        let _ = writeln!(out, "\n## {title}");
        for example in wanted {
            let at = example.at.map(|at| format!(" (as of {at})")).unwrap_or_default();
            let _ = writeln!(out, "\n{}{at}:\n\n```policy\n{}\n```", escaped(&capital(&example.title)), example.source);
        }
    }
}

fn notes(out: &mut String, page: &Page) {
    if !page.notes.is_empty() || !page.links.is_empty() {
        out.push_str("\n## Notes\n");
        for note in &page.notes {
            let _ = writeln!(out, "\n{}", escaped_prose(&capital(note)));
        }
        for link in &page.links {
            let _ = writeln!(out, "\n<{link}>");
        }
    }
}

/// A sentence that begins a line.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        // A name of the language stays as it is.
        Some(first) if text.split_whitespace().next().is_some_and(|word| !word.contains(['`', '-', '/'])) => {
            first.to_uppercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

/// Plain words that Markdown must not take for marks.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        if matches!(char, '*' | '_' | '<' | '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(char);
    }
    out
}

/// Words with names in backticks, of which only what stands outside of these is escaped.
fn escaped_prose(text: &str) -> String {
    let part = |(number, part): (usize, &str)| if number % 2 == 0 { escaped(part) } else { part.to_owned() };
    text.split('`').enumerate().map(part).collect::<Vec<_>>().join("`")
}
