//! What a word means by itself: the table behind the grammar's one pattern for words.

use super::ast::{Choice, Precision, Unit};
use crate::schema::{Fixed, Prep};

/// What a word is, before anything is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// A name, a path, a code.
    Plain,
    /// A preposition.
    Prep(Prep),
    /// `and`.
    And,
    /// A fixed value.
    Fixed(Fixed),
    /// `latest`, `earliest`, `one`.
    Choice(Choice),
    /// Another reserved word, of expressions.
    Logic,
}

/// The meaning of a word. Asked for every word of a file, so it looks at the first letter before it compares anything.
pub(super) fn sense(word: &str) -> Sense {
    let Some(first) = word.as_bytes().first() else { return Sense::Plain };
    match first {
        b'a' => match word {
            "and" => Sense::And,
            "as" => Sense::Prep(Prep::As),
            "at" => Sense::Prep(Prep::At),
            "after" => Sense::Prep(Prep::After),
            "any" => Sense::Logic,
            _ => Sense::Plain,
        },
        b'b' => match word {
            "before" => Sense::Prep(Prep::Before),
            "because" => Sense::Prep(Prep::Because),
            _ => Sense::Plain,
        },
        b'c' => match word {
            "count" => Sense::Logic,
            _ => Sense::Plain,
        },
        b'e' => match word {
            "except" => Sense::Prep(Prep::Except),
            "earliest" => Sense::Choice(Choice::Earliest),
            "every" => Sense::Logic,
            _ => Sense::Plain,
        },
        b'f' => match word {
            "for" => Sense::Prep(Prep::For),
            "from" => Sense::Prep(Prep::From),
            _ => Sense::Plain,
        },
        b'h' => match word {
            "has" => Sense::Logic,
            _ => Sense::Plain,
        },
        b'i' => match word {
            "in" => Sense::Prep(Prep::In),
            "inherited" => Sense::Fixed(Fixed::Inherited),
            "indefinitely" => Sense::Fixed(Fixed::Indefinitely),
            "is" => Sense::Logic,
            _ => Sense::Plain,
        },
        b'l' => match word {
            "latest" => Sense::Choice(Choice::Latest),
            _ => Sense::Plain,
        },
        b'n' => match word {
            "none" => Sense::Fixed(Fixed::None),
            "no" => Sense::Fixed(Fixed::No),
            "not-applicable" => Sense::Fixed(Fixed::NotApplicable),
            "not" => Sense::Logic,
            _ => Sense::Plain,
        },
        b'o' => match word {
            "of" => Sense::Prep(Prep::Of),
            "one" => Sense::Choice(Choice::One),
            "or" => Sense::Logic,
            _ => Sense::Plain,
        },
        b's' => match word {
            "stated" => Sense::Fixed(Fixed::Stated),
            _ => Sense::Plain,
        },
        b'u' => match word {
            "until" => Sense::Prep(Prep::Until),
            "under" => Sense::Prep(Prep::Under),
            "unstated" => Sense::Fixed(Fixed::Unstated),
            _ => Sense::Plain,
        },
        b'v' => match word {
            "via" => Sense::Prep(Prep::Via),
            _ => Sense::Plain,
        },
        b'w' => match word {
            "with" => Sense::Prep(Prep::With),
            "within" => Sense::Prep(Prep::Within),
            "while" => Sense::Prep(Prep::While),
            "where" => Sense::Prep(Prep::Where),
            _ => Sense::Plain,
        },
        b'y' => match word {
            "yes" => Sense::Fixed(Fixed::Yes),
            _ => Sense::Plain,
        },
        _ => Sense::Plain,
    }
}

/// The units of durations as they are written, singular and plural.
pub(super) const UNITS: [(&str, Unit); 16] = [
    ("second", Unit::Second),
    ("seconds", Unit::Second),
    ("minute", Unit::Minute),
    ("minutes", Unit::Minute),
    ("hour", Unit::Hour),
    ("hours", Unit::Hour),
    ("day", Unit::Day),
    ("days", Unit::Day),
    ("working-day", Unit::WorkingDay),
    ("working-days", Unit::WorkingDay),
    ("week", Unit::Week),
    ("weeks", Unit::Week),
    ("month", Unit::Month),
    ("months", Unit::Month),
    ("year", Unit::Year),
    ("years", Unit::Year),
];

/// The unit that a word names.
pub(super) fn unit(word: &str) -> Option<Unit> {
    UNITS.iter().find(|(name, _)| *name == word).map(|&(_, unit)| unit)
}

/// How exact a word says a duration is.
pub(super) fn precision(word: &str) -> Option<Precision> {
    match word {
        "about" => Some(Precision::About),
        "up-to" => Some(Precision::UpTo),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{JOINING, is_reserved};

    #[test]
    fn the_table_says_of_every_reserved_word_what_the_schema_says() {
        for prep in Prep::ALL {
            assert_eq!(sense(prep.word()), Sense::Prep(prep));
        }
        for fixed in Fixed::ALL {
            assert_eq!(sense(fixed.word()), Sense::Fixed(fixed));
        }
        for word in JOINING {
            assert_ne!(sense(word), Sense::Plain, "{word}");
        }
        for word in ["", "marketing", "IN", "No", "format", "island", "about", "years"] {
            assert_eq!(sense(word), Sense::Plain);
            assert!(!is_reserved(word));
        }
    }
}
