//! A page on a terminal.

use std::io;

use codespan_reporting::term::termcolor::{Color, ColorSpec, WriteColor};
use unicode_width::UnicodeWidthStr;

use super::wrapped;
use crate::diagnostics::Level;
use crate::law::examples::Example;
use crate::law::pages::{Interval, Page};
use crate::report::visible;

/// How far texts stand to the right.
const INDENT: usize = 2;

/// Prints a page, `width` columns wide where its texts can be broken. `base` goes before the paths of the project.
pub fn write(out: &mut dyn WriteColor, page: &Page, base: &str, width: usize) -> io::Result<()> {
    head(out, page, width)?;
    table(out, &rows(page, base), width)?;
    section(out, "Why", page.why.as_deref(), width)?;
    section(out, "What to write", page.help.as_deref(), width)?;
    checked(out, page, width)?;
    if page.kind == "finding" {
        examples(out, "Found", page, false)?;
        examples(out, "Instead", page, true)?;
    } else {
        examples(out, "Passes", page, true)?;
        examples(out, "Fails", page, false)?;
    }
    if !page.notes.is_empty() {
        section(out, "Notes", Some(&page.notes.join("\n\n")), width)?;
    }
    Ok(())
}

fn head(out: &mut dyn WriteColor, page: &Page, width: usize) -> io::Result<()> {
    bold(out, &page.code)?;
    write!(out, "  {}", page.kind)?;
    if let Some(level) = page.level {
        write!(out, ", ")?;
        let colour = match level {
            Level::Error => Color::Red,
            Level::Warning => Color::Yellow,
            Level::Note => Color::Green,
        };
        out.set_color(ColorSpec::new().set_bold(true).set_fg(Some(colour)))?;
        write!(out, "{}", level.word())?;
        out.reset()?;
    }
    writeln!(out)?;
    wrapped(&page.title, width).iter().try_for_each(|line| writeln!(out, "{}", visible(line)))
}

/// What is said in a few words each.
fn rows(page: &Page, base: &str) -> Vec<(&'static str, String)> {
    let mut rows: Vec<(&'static str, String)> = page.cites.iter().map(|cite| ("cites", cite.text.clone())).collect();
    for law in &page.regimes {
        let times = if law.in_force.is_empty() { "dates not known".to_owned() } else { times(&law.in_force) };
        rows.push(("under", format!("{} (`{}`): {times}", law.title, law.name)));
    }
    let holds = if page.kind == "regime" { "in force" } else { "valid" };
    rows.extend(page.valid.iter().map(|interval| (holds, interval.to_string())));
    for fact in &page.facts {
        rows.extend(fact.values.iter().map(|value| (fact.field, value.clone())));
    }
    rows.extend(page.unverified.iter().map(|text| ("unverified", text.clone())));
    rows.extend(page.links.iter().map(|link| ("link", link.clone())));
    if !page.path.is_empty() {
        let base = if page.library { "std:" } else { base };
        rows.push(("source", format!("{base}{}:{}", page.path, page.line)));
    }
    rows
}

fn times(intervals: &[Interval]) -> String {
    intervals.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Names on the left, each once, and what they say on the right.
fn table(out: &mut dyn WriteColor, rows: &[(&'static str, String)], width: usize) -> io::Result<()> {
    let left = rows.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    if !rows.is_empty() {
        writeln!(out)?;
    }
    let mut last = "";
    for (name, text) in rows {
        let mut shown = if *name == last { "" } else { name };
        last = name;
        for line in wrapped(text, width.saturating_sub(INDENT + left + 2)) {
            write!(out, "{:INDENT$}", "")?;
            if *name == "unverified" {
                coloured(out, Color::Yellow, &format!("{shown:left$}"))?
            } else {
                dimmed(out, &format!("{shown:left$}"))?
            }
            writeln!(out, "  {}", visible(&line))?;
            shown = "";
        }
    }
    Ok(())
}

fn section(out: &mut dyn WriteColor, title: &str, text: Option<&str>, width: usize) -> io::Result<()> {
    let Some(text) = text else { return Ok(()) };
    heading(out, title)?;
    wrapped(text, width.saturating_sub(INDENT)).iter().try_for_each(|line| indented(out, INDENT, line))
}

fn checked(out: &mut dyn WriteColor, page: &Page, width: usize) -> io::Result<()> {
    let lines = page.checked();
    if lines.is_empty() {
        return Ok(());
    }
    heading(out, "What is checked")?;
    for (name, text) in lines {
        let together = !text.contains('\n');
        indented(out, INDENT, &if together { format!("{name}: {text}") } else { format!("{name}:") })?;
        if !together {
            text.lines().try_for_each(|line| indented(out, 2 * INDENT, line))?;
        }
    }
    section(out, "What it says", page.says.as_deref(), width)
}

fn examples(out: &mut dyn WriteColor, title: &str, page: &Page, passes: bool) -> io::Result<()> {
    let wanted: Vec<&Example> = page.examples.iter().filter(|example| example.passes == passes).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    heading(out, title)?;
    for (number, example) in wanted.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        if page.kind != "finding" {
            let at = example.at.map(|at| format!(" (as of {at})")).unwrap_or_default();
            write!(out, "{:INDENT$}", "")?;
            coloured(out, if passes { Color::Green } else { Color::Red }, &format!("{}{at}", example.title))?;
            writeln!(out)?;
        }
        example.source.lines().try_for_each(|line| indented(out, 2 * INDENT, line))?;
    }
    Ok(())
}

fn indented(out: &mut dyn WriteColor, by: usize, line: &str) -> io::Result<()> {
    if line.is_empty() { writeln!(out) } else { writeln!(out, "{:by$}{}", "", visible(line)) }
}

fn heading(out: &mut dyn WriteColor, title: &str) -> io::Result<()> {
    writeln!(out)?;
    bold(out, title)?;
    writeln!(out)
}

fn bold(out: &mut dyn WriteColor, text: &str) -> io::Result<()> {
    styled(out, ColorSpec::new().set_bold(true), text)
}

fn dimmed(out: &mut dyn WriteColor, text: &str) -> io::Result<()> {
    styled(out, ColorSpec::new().set_dimmed(true), text)
}

fn coloured(out: &mut dyn WriteColor, colour: Color, text: &str) -> io::Result<()> {
    styled(out, ColorSpec::new().set_fg(Some(colour)), text)
}

fn styled(out: &mut dyn WriteColor, style: &ColorSpec, text: &str) -> io::Result<()> {
    out.set_color(style)?;
    write!(out, "{}", visible(text))?;
    out.reset()
}
