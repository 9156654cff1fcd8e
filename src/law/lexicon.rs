//! Phrases that say nothing definite, and whether something concrete follows them.

use crate::model::{EntityId, Model};
use crate::schema::Field;

/// The phrases of a lexicon and of those that it includes, folded.
fn phrases(model: &Model, lexicon: EntityId) -> Vec<String> {
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
    let values = all.into_iter().flat_map(|lexicon| model.values(lexicon, Field::Phrases));
    values.filter_map(|value| value.as_text()).map(|text| fold(&model.plain(text))).collect()
}

/// Lower case, one blank between words, no punctuation at the ends.
fn fold(text: &str) -> String {
    let folded = text.to_lowercase().replace('’', "'");
    folded.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Where a phrase stands in a text as whole words.
fn find(text: &str, phrase: &str) -> Option<usize> {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).map(|(at, _)| at).find(|&at| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + phrase.len()..).and_then(|after| after.chars().next());
        !is_word(before) && !is_word(after)
    })
}

/// Whether a text has a phrase of a lexicon.
pub(super) fn mentions(model: &Model, text: &str, lexicon: EntityId) -> bool {
    let text = fold(text);
    phrases(model, lexicon).iter().any(|phrase| find(&text, phrase).is_some())
}

/// Whether a text has a phrase of a lexicon and says nothing concrete beside it: no number, and few words before and after.
///
/// "as long as necessary" is vague; "as long as necessary, i.e. 3 years from the last order" is not, nor is "as long as necessary to send you
/// the newsletter you subscribed to".
pub(super) fn vague(model: &Model, text: &str, lexicon: EntityId) -> bool {
    let text = fold(text);
    if text.is_empty() || text.chars().any(|c| c.is_ascii_digit()) {
        return false;
    }
    phrases(model, lexicon).iter().any(|phrase| {
        find(&text, phrase).is_some_and(|at| {
            let before = text.get(..at).unwrap_or_default();
            let after = text.get(at + phrase.len()..).unwrap_or_default();
            telling(before) + telling(after) <= SLACK
        })
    })
}

/// How many telling words may stand beside a phrase before it counts as explained.
const SLACK: usize = 3;

/// Words that tell nothing by themselves.
const EMPTY: [&str; 40] = [
    "a",
    "an",
    "and",
    "any",
    "are",
    "as",
    "be",
    "by",
    "data",
    "for",
    "from",
    "have",
    "in",
    "information",
    "is",
    "it",
    "keep",
    "kept",
    "only",
    "of",
    "on",
    "or",
    "our",
    "personal",
    "process",
    "purposes",
    "retain",
    "retained",
    "store",
    "stored",
    "that",
    "the",
    "these",
    "this",
    "to",
    "us",
    "use",
    "we",
    "will",
    "your",
];

fn telling(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty() && !EMPTY.contains(word)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_whole_words() {
        assert_eq!(find("we share with partners", "partners"), Some(14));
        assert_eq!(find("partnership", "partner"), None);
        assert_eq!(fold("  As long  as Necessary. "), "as long as necessary");
    }
}
