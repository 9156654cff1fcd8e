//! Which outputs are written.

use super::failure::Failure;
use crate::diagnostics::did_you_mean;
use crate::emit::{Format, Output, formats};

/// The word that means every format.
const ALL: &str = "all";

/// A choice of formats and of single outputs by name. The usual formats, where nothing is chosen.
#[derive(Debug, Default)]
pub struct Only {
    formats: Vec<Format>,
    names: Vec<String>,
}

impl Only {
    /// What the command line chooses, else what the settings do.
    ///
    /// # Errors
    /// If something is neither a format nor could be the name of an output.
    pub fn new(typed: &[String], settings: Option<&[String]>) -> Result<Only, Failure> {
        let mut only = Only::default();
        for word in if typed.is_empty() { settings.unwrap_or_default() } else { typed } {
            if word == ALL {
                only.formats.extend(formats());
                continue;
            }
            match (Format::parse(word), ending(word)) {
                (Some(format), _) => only.formats.push(format),
                (None, Some(_)) => only.names.push(word.clone()),
                (None, None) => return Err(unknown(word)),
            }
        }
        Ok(only)
    }

    /// The formats that have to be made.
    pub fn formats(&self) -> Vec<Format> {
        let mut formats: Vec<Format> = self.formats.iter().copied().chain(self.names.iter().filter_map(|name| ending(name))).collect();
        formats.sort();
        formats.dedup();
        formats
    }

    /// Leaves the outputs that were chosen.
    ///
    /// # Errors
    /// If a name is none of an output.
    pub fn choose(&self, mut outputs: Vec<Output>) -> Result<Vec<Output>, Failure> {
        for name in &self.names {
            if outputs.iter().all(|output| output.path != *name) {
                let near = did_you_mean(name, outputs.iter().map(|output| output.path.as_str()));
                return Err(Failure::new(format!("no output is called `{name}`")).maybe_help(near));
            }
        }
        if !self.names.is_empty() {
            let chosen = |path: &str| self.names.iter().any(|name| name == path) || ending(path).is_some_and(|format| self.formats.contains(&format));
            outputs.retain(|output| chosen(&output.path));
        }
        Ok(outputs)
    }
}

/// The format that the ending of a name means.
fn ending(name: &str) -> Option<Format> {
    name.rsplit_once('.').and_then(|(_, ending)| Format::parse(ending))
}

fn unknown(word: &str) -> Failure {
    let names: Vec<&str> = formats().iter().map(|format| format.name()).chain([ALL]).collect();
    let failure = Failure::new(format!("`{word}` is not a format; the formats are {}", names.join(", ")));
    failure.maybe_help(did_you_mean(word, names))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn formats_and_names_are_told_apart() {
        let only = Only::new(&words(&["json", "privacy.en.html"]), None).unwrap();
        assert_eq!(only.formats(), [Format::Html, Format::Json]);
        let output = |path: &str| Output { path: path.to_owned(), bytes: Vec::new() };
        let all = || vec![output("index.html"), output("privacy.en.html"), output("policy.json")];
        let left: Vec<String> = only.choose(all()).unwrap().into_iter().map(|output| output.path).collect();
        assert_eq!(left, ["privacy.en.html", "policy.json"]);
        let failure = Only::new(&words(&["privcy.en.html"]), None).unwrap().choose(all()).unwrap_err();
        assert_eq!(failure.help.as_deref(), Some("did you mean `privacy.en.html`?"));
    }

    #[test]
    fn the_command_line_goes_before_the_settings() {
        let only = Only::new(&words(&["json"]), Some(&words(&["html"]))).unwrap();
        assert_eq!(only.formats(), [Format::Json]);
        assert_eq!(Only::new(&[], Some(&words(&["html"]))).unwrap().formats(), [Format::Html]);
    }

    #[test]
    fn all_is_every_format() {
        let mut every = formats().to_vec();
        every.sort();
        assert_eq!(Only::new(&words(&["all", "html"]), None).unwrap().formats(), every);
    }

    #[test]
    fn a_mistyped_format_is_named() {
        let failure = Only::new(&words(&["jsn"]), None).unwrap_err();
        assert_eq!(failure.message, "`jsn` is not a format; the formats are html, md, txt, pdf, docx, csv, xlsx, svg, mmd, json, all");
        assert_eq!(failure.help.as_deref(), Some("did you mean `json`?"));
    }
}
