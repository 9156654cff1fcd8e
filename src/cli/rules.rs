//! `policyc rules`: the rules of law, and the project's own, in a table.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::Outcome;
use super::args::{ListFormat, RulesArgs};
use super::console::{Console, Stream};
use super::explain::{book, json};
use super::failure::Failure;
use crate::diagnostics::{Level, nearest};
use crate::law::pages::{Book, Page};
use crate::schema::Kind;

/// Lists the rules that are asked for.
pub fn run(args: &RulesArgs, console: Console) -> Result<Outcome, Failure> {
    let (book, _) = book()?;
    let all = book.pages(Kind::Rule);
    if let Some(regime) = &args.regime {
        known(regime, "regime", laws(&book).iter().map(String::as_str))?;
    }
    if let Some(kind) = &args.kind {
        known(kind, "kind or field that a rule looks at", all.iter().filter_map(Page::looks_at))?;
    }
    let number = all.len();
    let rules: Vec<Page> = all.into_iter().filter(|rule| is_wanted(rule, args)).collect();
    match args.format {
        ListFormat::Human => {
            let text = table(&rules, args.article.as_deref());
            console.print(Stream::Out, |out| out.write_all(text.as_bytes()))?;
            console.tell(&counted(rules.len(), number));
        }
        ListFormat::Json => console.print(Stream::Out, |out| json(out, &rules))?,
    }
    Ok(Outcome::Clean)
}

fn laws(book: &Book) -> Vec<String> {
    book.pages(Kind::Regime).into_iter().map(|law| law.code).collect()
}

fn known<'a>(word: &str, what: &str, mut words: impl Iterator<Item = &'a str> + Clone) -> Result<(), Failure> {
    if words.clone().any(|known| known == word) {
        return Ok(());
    }
    let near = nearest(word, &mut words).map(|near| format!("did you mean `{near}`?"));
    Err(Failure::new(format!("`{word}` is no {what}")).maybe_help(near))
}

fn is_wanted(rule: &Page, args: &RulesArgs) -> bool {
    args.regime.as_ref().is_none_or(|regime| rule.regimes.iter().any(|law| law.name == *regime))
        && args.level.is_none_or(|level| rule.level == Some(Level::from(level)))
        && args.article.as_ref().is_none_or(|article| rule.citation(article).is_some())
        && args.kind.as_ref().is_none_or(|kind| rule.looks_at() == Some(kind))
        && args.in_force.is_none_or(|day| rule.in_force(day))
        && (!args.unverified || !rule.unverified.is_empty())
        && args.text.as_ref().is_none_or(|text| rule.mentions(text))
}

/// Code, level, first citation, or first of the article that is asked for, first day and title, in columns.
fn table(rules: &[Page], article: Option<&str>) -> String {
    let mut rows: Vec<[String; 5]> = rules
        .iter()
        .map(|rule| {
            let level = rule.level.map_or("", Level::word).to_owned();
            let cites = article.map_or(rule.cites.first(), |article| rule.citation(article)).map_or_else(|| "–".to_owned(), |cite| cite.text.clone());
            let since = rule.since().map_or_else(|| "–".to_owned(), |date| date.to_string());
            let unverified = if rule.unverified.is_empty() { "" } else { " (unverified)" };
            [rule.code.clone(), level, cites, since, format!("{}{unverified}", rule.title)]
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    rows.insert(0, ["CODE", "LEVEL", "CITES", "FROM", "TITLE"].map(str::to_owned));
    let mut widths = [0; 5];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            let _ = write!(line, "{cell}{:1$}", "", width - cell.width() + 2);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn counted(shown: usize, all: usize) -> String {
    match shown {
        0 => format!("none of the {all} rules is so"),
        _ if shown == all => format!("{all} rules; `policyc explain CODE` tells all of one"),
        _ => format!("{shown} of {all} rules; `policyc explain CODE` tells all of one"),
    }
}
