//! What a page says.

use std::fmt;

use jiff::civil::Date;
use serde::Serialize;

use super::article;
use crate::diagnostics::Level;
use crate::law::examples::Example;

/// A declaration of law with all it says. What it does not say is left out of its JSON.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// Its kind's word: `rule`, `regime`, `mechanism`, `lexicon`, `claim`; `finding` for what the compiler itself finds.
    pub kind: &'static str,
    /// Its name; a rule's is its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Whether it is the standard library's.
    pub library: bool,
    /// The file it stands in, relative to the library or to the project; empty for what the compiler itself finds.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// The line it begins in, from 1; 0 for what the compiler itself finds.
    #[serde(skip_serializing_if = "is_zero")]
    pub line: usize,
    /// How grave a breach is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// The laws it belongs to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<Law>,
    /// What it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
    /// When it holds; a regime's by territory. Without any, always.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub valid: Vec<Interval>,
    /// What a rule looks at, as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<String>,
    /// When a rule applies, as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// What a rule requires or a claim promises, as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require: Option<String>,
    /// The message, with `{…}` as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// What to write instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// The plain explanation, as Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Its other fields, in the order of the reference.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// What has not been checked against the source.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unverified: Vec<String>,
    /// Remarks for colleagues.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Web addresses that say more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// Policies that it has nothing to say about, or finds something in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// A law that a rule belongs to.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Law {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// When and where it is in force; none where that is not known.
    pub in_force: Vec<Interval>,
}

/// Something that is cited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cite {
    /// In words: "GDPR Art. 6(1)(f)".
    pub text: String,
    /// The name of the law or body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
    /// The article, case or number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
}

/// A time, and where it is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Interval {
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The day after the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Date>,
    /// The territories.
    #[serde(rename = "in", skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
}

/// A field that is shown as it is.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// The field's word.
    pub field: &'static str,
    /// What it says, one for each value.
    pub values: Vec<String>,
}

impl Interval {
    /// Whether it holds on a day.
    pub fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until) && self.before.is_none_or(|before| day < before)
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dates = [("from", self.from), ("until", self.until), ("before", self.before)];
        let mut parts: Vec<String> = dates.iter().filter_map(|(word, date)| date.map(|date| format!("{word} {date}"))).collect();
        if !self.places.is_empty() {
            parts.push(format!("in {}", self.places.join(" and ")));
        }
        f.write_str(&parts.join(" "))
    }
}

impl Page {
    /// The first day on which a rule can find something: the first of its own, or of its laws, whichever is later; nothing if neither is known.
    pub fn since(&self) -> Option<Date> {
        let own = self.valid.iter().filter_map(|interval| interval.from).min();
        let laws = self.regimes.iter().flat_map(|law| &law.in_force).filter_map(|interval| interval.from).min();
        own.max(laws)
    }

    /// Whether a rule can find something on a day.
    pub fn in_force(&self, day: Date) -> bool {
        let own = self.valid.is_empty() || self.valid.iter().any(|interval| interval.holds(day));
        let law = |law: &Law| law.in_force.is_empty() || law.in_force.iter().any(|interval| interval.holds(day));
        own && (self.regimes.is_empty() || self.regimes.iter().any(law))
    }

    /// The first citation of an article or a part of it: `6` stands for Art. 6 with all its paragraphs, not for Art. 60.
    pub fn citation(&self, wanted: &str) -> Option<&Cite> {
        self.cites.iter().find(|cite| article::is_within(cite, wanted))
    }

    /// What is checked, by the field that says it, as it is written.
    pub fn checked(&self) -> Vec<(&'static str, &str)> {
        let holds = if self.kind == "claim" { "holds" } else { "require" };
        let parts = [("each", &self.each), ("when", &self.when), (holds, &self.require)];
        parts.into_iter().filter_map(|(name, text)| text.as_deref().map(|text| (name, text))).collect()
    }

    /// The word for what a rule looks at: `activity`, `basis`.
    pub fn looks_at(&self) -> Option<&str> {
        self.each.as_deref()?.split_whitespace().next()
    }

    /// Whether a word or phrase stands in what people read of it, whatever its case.
    pub fn mentions(&self, phrase: &str) -> bool {
        let phrase = phrase.to_lowercase();
        let texts = [Some(&self.code), Some(&self.title), self.says.as_ref(), self.help.as_ref(), self.why.as_ref()];
        let cites = self.cites.iter().map(|cite| &cite.text);
        texts.into_iter().flatten().chain(cites).any(|text| text.to_lowercase().contains(&phrase))
    }
}
