//! Names in the order of a language: `ä` beside `a` in German, after `z` in Swedish.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

/// The order of names in a language.
pub struct Collation {
    collator: Option<CollatorBorrowed<'static>>,
}

impl Collation {
    /// The order of a language by its tag; that of no language in particular where the tag means none.
    pub fn of(tag: &str) -> Collation {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        Collation { collator: Collator::try_new(CollatorPreferences::from(&locale), CollatorOptions::default()).ok() }
    }

    /// Which of two names stands first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let by_language = self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(one, other));
        by_language.then_with(|| one.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(tag: &str, names: &[&'static str]) -> Vec<&'static str> {
        let collation = Collation::of(tag);
        let mut names = names.to_vec();
        names.sort_by(|one, other| collation.compare(one, other));
        names
    }

    #[test]
    fn each_language_has_its_own_order() {
        assert_eq!(sorted("de", &["Zoll", "Ärger", "Amt"]), ["Amt", "Ärger", "Zoll"]);
        assert_eq!(sorted("sv", &["Zoll", "Ärger", "Amt", "Ål"]), ["Amt", "Zoll", "Ål", "Ärger"]);
        assert_eq!(sorted("nb", &["Ål", "Øre", "Zoo", "Ære"]), ["Zoo", "Ære", "Øre", "Ål"]);
        assert_eq!(sorted("pl", &["łan", "lot", "mak"]), ["lot", "łan", "mak"]);
        assert_eq!(sorted("es", &["nube", "ñu", "oso"]), ["nube", "ñu", "oso"]);
        assert_eq!(sorted("nonsense!", &["b", "a", "B"]), ["a", "b", "B"]);
    }
}
