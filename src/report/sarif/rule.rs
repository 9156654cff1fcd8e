//! A code of findings as a reporting descriptor.

use serde::Serialize;

use super::Message;
use crate::diagnostics::{CodeText, Level};

/// At most so many tags are read by GitHub, which refuses more.
const MOST_TAGS: usize = 20;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rule<'a> {
    id: &'a str,
    name: &'a str,
    short_description: Message<&'a str>,
    full_description: Message<String>,
    help: Message<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help_uri: Option<&'a str>,
    default_configuration: Configuration,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Configuration {
    level: Level,
}

#[derive(Serialize)]
struct Properties<'a> {
    tags: Vec<&'a str>,
    #[serde(rename = "problem.severity")]
    severity: &'static str,
}

impl<'a> Rule<'a> {
    pub(super) fn new(code: &'a CodeText) -> Self {
        let mut tags: Vec<&str> = code.laws.iter().chain(&code.cites).map(String::as_str).collect();
        tags.truncate(MOST_TAGS);
        Rule {
            id: &code.code,
            name: &code.title,
            short_description: Message::plain(&code.title),
            full_description: Message::plain(full(code)),
            help: Message { text: help(code, false), markdown: Some(help(code, true)) },
            help_uri: code.link.as_deref(),
            default_configuration: Configuration { level: code.level },
            properties: Properties { tags, severity: severity(code.level) },
        }
    }
}

/// The explanation on one line; the title where there is none.
fn full(code: &CodeText) -> String {
    match &code.why {
        Some(why) => why.split_whitespace().collect::<Vec<_>>().join(" "),
        None => format!("{}.", code.title),
    }
}

/// Everything that is to be said of the code besides its title, in paragraphs.
fn help(code: &CodeText, markdown: bool) -> String {
    let strong = |word: &str| if markdown { format!("**{word}**") } else { word.to_owned() };
    let mut parts = vec![code.why.clone().unwrap_or_else(|| format!("{}.", code.title))];
    parts.extend(code.help.as_ref().map(|help| format!("{} {help}", strong("What to write:"))));
    if !code.cites.is_empty() {
        parts.push(format!("{} {}", strong("Source:"), code.cites.join("; ")));
    }
    parts.extend(code.unverified.iter().map(|what| format!("{} {what}", strong("Unverified:"))));
    parts.join("\n\n")
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Note => "recommendation",
        Level::Warning => "warning",
        Level::Error => "error",
    }
}
