//! `policyc.toml`: what is not about privacy.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// The settings of a project. Everything has a default; the file may be absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The language the author writes in, as a BCP 47 tag; `en` where it is not said.
    pub language: Option<String>,
    /// The output folder, relative to the project; `out` where it is not said.
    pub out: Option<String>,
    /// Which formats are written; the usual ones where it is not said.
    pub formats: Option<Vec<FormatName>>,
    /// The date as of which everything is checked.
    pub as_of: Option<Date>,
    /// Levels by code of finding (`error`, `warning`, `note` or `off`).
    pub levels: BTreeMap<String, String>,
    /// The level from which findings fail a run (`error`, `warning`, `note`).
    pub deny: Option<String>,
    /// Folder, relative to the project, whose templates and style sheet stand before the built-in ones.
    pub templates: Option<String>,
}

/// A format by its name on the command line and in `policyc.toml`.
pub type FormatName = String;

/// What is wrong with a `policyc.toml`.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{message}")]
pub struct ConfigError {
    /// In words, with what to write instead.
    pub message: String,
    /// The bytes it is about, where they are known.
    pub span: Option<std::ops::Range<usize>>,
}

const KEYS: &[&str] = &["language", "out", "formats", "as-of", "levels", "deny", "templates"];

impl Config {
    /// Reads the text of a `policyc.toml`.
    ///
    /// # Errors
    /// Says what is wrong with it: not TOML, an unknown key, or a value of another type than the key takes.
    pub fn parse(text: &str) -> Result<Config, ConfigError> {
        let table: toml::Table = toml::from_str(text).map_err(|error| ConfigError { message: error.message().to_owned(), span: error.span() })?;
        let mut config = Config::default();
        for (key, value) in &table {
            config.set(key, value).map_err(|message| ConfigError { message, span: find_key(text, key) })?;
        }
        Ok(config)
    }

    fn set(&mut self, key: &str, value: &toml::Value) -> Result<(), String> {
        let text = || value.as_str().map(str::to_owned).ok_or_else(|| format!("`{key}` takes a text in quotes"));
        match key {
            "language" => self.language = Some(text()?),
            "out" => self.out = Some(text()?),
            "templates" => self.templates = Some(text()?),
            "deny" => self.deny = Some(one_of(key, &text()?, &["error", "warning", "note"])?),
            "as-of" => self.as_of = Some(date(value)?),
            "formats" => {
                let list = value.as_array().ok_or("`formats` takes a list, e.g. `[\"html\", \"md\"]`")?;
                let names =
                    list.iter().map(|item| item.as_str().map(str::to_owned).ok_or("a format is a text in quotes")).collect::<Result<_, _>>()?;
                self.formats = Some(names);
            }
            "levels" => {
                let table = value.as_table().ok_or("`levels` is a table, e.g. `[levels]` and then `\"x/unused\" = \"note\"`")?;
                for (code, level) in table {
                    let level = level.as_str().ok_or_else(|| format!("the level of `{code}` is a text in quotes"))?;
                    self.levels.insert(code.clone(), one_of(code, level, &["error", "warning", "note", "off"])?);
                }
            }
            _ => return Err(format!("`{key}` is not a setting; the settings are {}", KEYS.join(", "))),
        }
        Ok(())
    }
}

fn one_of(key: &str, value: &str, allowed: &[&str]) -> Result<String, String> {
    if allowed.contains(&value) { Ok(value.to_owned()) } else { Err(format!("`{key}` takes {}, not `{value}`", allowed.join(", "))) }
}

fn date(value: &toml::Value) -> Result<Date, String> {
    let text = match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Datetime(date) => date.to_string(),
        _ => String::new(),
    };
    text.parse().map_err(|_| "`as-of` takes a date such as 2026-01-31".to_owned())
}

fn find_key(text: &str, key: &str) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let bare = line.trim_start().trim_start_matches(['[', '"']);
        if bare.starts_with(key) {
            let skipped = line.trim_start().len() - bare.len();
            let at = start + indent + skipped;
            return Some(at..at + key.len());
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_settings() {
        let config = Config::parse("language = \"no\"\nas-of = 2021-01-07\n[levels]\n\"x/unused\" = \"off\"\n").unwrap();
        assert_eq!(config.language.as_deref(), Some("no"));
        assert_eq!(config.as_of, Some(jiff::civil::date(2021, 1, 7)));
        assert_eq!(config.levels["x/unused"], "off");
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let error = Config::parse("out = \"site\"\ncolour = true\n").unwrap_err();
        assert!(error.message.contains("`colour` is not a setting"), "{error}");
        assert_eq!(error.span, Some(13..19));
        assert!(Config::parse("deny = \"fatal\"").unwrap_err().message.contains("error, warning, note"));
        assert!(Config::parse("as-of = \"soon\"").is_err());
    }
}
