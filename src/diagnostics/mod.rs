//! What is said about a source: one value for every finding, whatever finds it and however it is printed.

mod codes;
mod joined;
mod suggest;
mod text;

pub use codes::{CODES, CodeInfo, Family, code_info};
pub use joined::{Cause, join};
pub use suggest::{did_you_mean, nearest};
pub use text::CodeText;

use std::sync::Arc;

use jiff::civil::Date;

use crate::source::{Place, Span};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth a look.
    Note,
    /// Likely wrong.
    Warning,
    /// The source is wrong, or proves a forbidden state.
    Error,
}

impl Level {
    /// The word for it: `error`, `warning` or `note`.
    pub fn word(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }

    /// The level that a word names.
    pub fn parse(word: &str) -> Option<Level> {
        [Level::Note, Level::Warning, Level::Error].into_iter().find(|level| level.word() == word)
    }
}

/// A place with a few words about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// What is to be said of it; may be empty for the primary place.
    pub text: String,
}

/// A change of the source that mends a finding and is safe to make unseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as a command: "add the missing `}`".
    pub title: String,
    /// The changes, none of which overlap.
    pub edits: Vec<(Place, String)>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The code, such as `x/unused` or `syntax/value`.
    pub code: String,
    /// How grave.
    pub level: Level,
    /// What is wrong: one sentence without a full stop, names in backticks.
    pub message: String,
    /// Where, and what is there.
    pub primary: Label,
    /// Other places it is about.
    pub related: Vec<Label>,
    /// What to write instead.
    pub help: Option<Arc<str>>,
    /// Further remarks, such as the article and why. Rules say the same of much, so that findings share them.
    pub notes: Vec<Arc<str>>,
    /// A safe change.
    pub fix: Option<Fix>,
    /// The value it comes from, where that can be shared among declarations.
    pub cause: Option<Cause>,
}

/// A finding that an `accept` answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What was found.
    pub finding: Diagnostic,
    /// Where it is accepted.
    pub place: Place,
    /// The last day on which it is.
    pub until: Date,
    /// Why it is, in the author's words.
    pub because: String,
}

impl Diagnostic {
    /// A finding of a code of the registry, at its usual level.
    pub fn new(code: &str, place: Place, message: impl Into<String>) -> Self {
        Diagnostic {
            code: code.to_owned(),
            level: code_info(code).map_or(Level::Error, |info| info.level),
            message: message.into(),
            primary: Label { place, text: String::new() },
            related: Vec::new(),
            help: None,
            notes: Vec::new(),
            fix: None,
            cause: None,
        }
    }

    /// Says something of the primary place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Adds a related place.
    #[must_use]
    pub fn also(mut self, place: Place, text: impl Into<String>) -> Self {
        self.related.push(Label { place, text: text.into() });
        self
    }

    /// Says what to write instead.
    #[must_use]
    pub fn help(mut self, text: impl Into<Arc<str>>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Says what to write instead, if there is something to say.
    #[must_use]
    pub fn maybe_help(mut self, text: Option<impl Into<Arc<str>>>) -> Self {
        self.help = text.map(Into::into).or(self.help);
        self
    }

    /// Adds a remark.
    #[must_use]
    pub fn note(mut self, text: impl Into<Arc<str>>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Sets another level than the code's usual one.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Says what it comes from.
    #[must_use]
    pub fn cause(mut self, cause: Option<Cause>) -> Self {
        self.cause = cause;
        self
    }

    /// Offers a safe change: `text` in place of what stands at `place`.
    #[must_use]
    pub fn fix(mut self, title: impl Into<String>, place: Place, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { title: title.into(), edits: vec![(place, text.into())] });
        self
    }

    /// Whether it is about the source itself (syntax, names, types): such findings cannot be accepted and never build.
    pub fn is_source_error(&self) -> bool {
        self.level == Level::Error && code_info(&self.code).is_some_and(|info| info.family == Family::Source)
    }
}

/// Puts findings in the order of the source, and takes out those that say the same of the same place.
pub fn sort(findings: &mut Vec<Diagnostic>) {
    findings.sort_by(in_order);
    findings.dedup();
}

/// The same for those that are accepted.
pub fn sort_accepted(accepted: &mut Vec<Accepted>) {
    accepted.sort_by(|a, b| in_order(&a.finding, &b.finding));
    accepted.dedup();
}

fn in_order(a: &Diagnostic, b: &Diagnostic) -> std::cmp::Ordering {
    let key =
        |d: &Diagnostic| -> (u32, Span, std::cmp::Reverse<Level>) { (d.primary.place.file.0, d.primary.place.span, std::cmp::Reverse(d.level)) };
    key(a).cmp(&key(b)).then_with(|| a.code.cmp(&b.code)).then_with(|| a.message.cmp(&b.message))
}
