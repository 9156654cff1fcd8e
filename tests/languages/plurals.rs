//! Plural variants are those that the language has, and all of them.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use crate::read::Message;

/// What is wrong with a message's plurals.
pub fn wrong(tag: &str, message: &Message) -> Vec<String> {
    let rules = PluralRules::create(tag.parse::<unic_langid::LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL).unwrap();
    let of = |number: u64| match rules.select(number).unwrap() {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    let needed: BTreeSet<&str> = (0..200).map(of).collect();
    let known: BTreeSet<&str> = needed.iter().copied().chain([of(1_000_000), "other"]).collect();
    let mut found = Vec::new();
    for keys in &message.plurals {
        let words: BTreeSet<&str> = keys.iter().map(String::as_str).filter(|key| key.parse::<f64>().is_err()).collect();
        found.extend(words.difference(&known).map(|key| format!("has the plural `{key}`, which the language does not have")));
        // The last variant serves for one of them.
        found.extend(needed.iter().filter(|key| **key != "other" && !words.contains(*key)).map(|key| format!("lacks the plural `{key}`")));
    }
    found
}
