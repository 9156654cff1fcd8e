//! Phrases that say nothing definite, and whether something concrete follows them.

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use rustc_hash::FxHashSet;

use crate::model::{EntityId, Model};
use crate::schema::Field;

/// A lexicon, ready to look for its phrases.
pub(super) struct Lexicon {
    /// Finds the folded phrases; nothing where there are none.
    phrases: Option<AhoCorasick>,
    /// Folded words that tell nothing.
    filler: FxHashSet<String>,
}

impl Lexicon {
    /// The phrases of a lexicon and of those that it includes.
    pub fn of(model: &Model, lexicon: EntityId) -> Self {
        let mut all = vec![lexicon];
        let mut next = 0;
        while let Some(&here) = all.get(next) {
            next += 1;
            for included in model.refs(here, Field::Includes) {
                if !all.contains(&included) {
                    all.push(included);
                }
            }
        }
        let texts = |field| {
            let values = all.iter().flat_map(move |&lexicon| model.values(lexicon, field));
            values.filter_map(|value| value.as_text()).map(|text| fold(&model.plain(text))).filter(|text| !text.is_empty())
        };
        Lexicon::looking_for(texts(Field::Phrases).collect(), texts(Field::Filler).collect())
    }

    /// Of the machines that find phrases this one is made soonest: a lexicon is made anew in every run, and most texts are short.
    fn looking_for(phrases: Vec<String>, filler: FxHashSet<String>) -> Self {
        Lexicon { phrases: AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(phrases).ok(), filler }
    }

    /// Whether a text has one of the phrases.
    pub fn mentions(&self, text: &Wording) -> bool {
        self.found(&text.folded).next().is_some()
    }

    /// Whether a text has one of the phrases and says nothing concrete beside it: no number, and few words before and after.
    ///
    /// "as long as necessary" is vague; "as long as necessary, i.e. 3 years from the last order" is not, nor is "as long as necessary to
    /// send you the newsletter you subscribed to".
    pub fn vague(&self, text: &Wording) -> bool {
        !text.has_number && self.found(&text.folded).any(|(before, after)| self.telling(before) + self.telling(after) <= SLACK)
    }

    fn telling(&self, text: &str) -> usize {
        words(text).filter(|word| !self.filler.contains(*word)).count()
    }

    /// What stands before and after each of the phrases that a folded text has as whole words.
    fn found<'t>(&self, text: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
        let found = self.phrases.iter().flat_map(move |phrases| phrases.find_overlapping_iter(text));
        found.filter_map(move |phrase| {
            let (before, after) = (text.get(..phrase.start())?, text.get(phrase.end()..)?);
            let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            (!is_word(before.chars().next_back()) && !is_word(after.chars().next())).then_some((before, after))
        })
    }
}

/// What something says in words, as lexicons read it.
#[derive(Debug)]
pub(super) struct Wording {
    /// In lower case, one blank between words, no punctuation at the ends.
    folded: String,
    has_number: bool,
}

impl Wording {
    /// Of a text.
    pub fn of(text: &str) -> Self {
        Wording { folded: fold(text), has_number: text.bytes().any(|byte| byte.is_ascii_digit()) }
    }
}

/// Lower case, one blank between words, no punctuation at the ends.
fn fold(text: &str) -> String {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let mut folded = String::with_capacity(text.len());
    let mut is_between = false;
    for c in text.chars() {
        if c.is_whitespace() {
            is_between = true;
            continue;
        }
        if std::mem::take(&mut is_between) {
            folded.push(' ');
        }
        match c {
            '’' => folded.push('\''),
            _ if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            _ => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// How many telling words may stand beside a phrase before it counts as explained.
const SLACK: usize = 3;

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(phrases: &[&str]) -> Lexicon {
        let filler = ["we", "keep", "your", "data", "to", "the"].map(str::to_owned);
        Lexicon::looking_for(phrases.iter().map(|phrase| (*phrase).to_owned()).collect(), filler.into_iter().collect())
    }

    #[test]
    fn phrases_are_found_as_whole_words() {
        let lexicon = lexicon(&["partner", "partners"]);
        assert!(lexicon.mentions(&Wording::of("We share with Partners.")));
        assert!(!lexicon.mentions(&Wording::of("partnership")));
        assert_eq!(fold("  As long  as Necessary. "), "as long as necessary");
    }

    #[test]
    fn a_phrase_with_something_concrete_beside_it_is_not_vague() {
        let lexicon = lexicon(&["as long as necessary"]);
        assert!(lexicon.vague(&Wording::of("We keep your data as long as necessary.")));
        assert!(!lexicon.vague(&Wording::of("as long as necessary, i.e. 3 years from the last order")));
        assert!(!lexicon.vague(&Wording::of("as long as necessary to send you the newsletter you subscribed to")));
    }
}
