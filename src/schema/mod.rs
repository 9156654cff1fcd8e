//! The one table of kinds, fields, types and prepositions, with their documentation.
//!
//! Checking, suggestions, the reference page and the JSON Schema all come from it; nothing else in the compiler lists fields.

mod functions;
mod kinds;
mod names;
mod reference;
mod spec;
mod synonyms;
mod words;

pub use functions::{FUNCTIONS, Function, FunctionSpec, Sort, function_spec};
pub use kinds::{ACTIVITY_COLUMNS, GENERATED, NOTE, ROWS, kind_spec};
pub use names::{Field, Kind};
pub use reference::reference;
pub use spec::{Accept, FieldSpec, KindSpec, Presence, QualSpec, Shape, Space};
pub use synonyms::{field_for, fixed_for, kind_for};
pub use words::{EXPRESSION_FIELDS, Fixed, JOINING, Prep, is_reserved};

pub use kinds::KEYS;

/// The name space in which names of a kind must differ.
pub fn space(kind: Kind) -> Space {
    kind_spec(kind).space
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn expression_fields_are_those_the_grammar_knows_by_name() {
        let mut found: Vec<&str> = Kind::ALL
            .iter()
            .flat_map(|&kind| kind_spec(kind).all_fields())
            .filter(|field| field.shape != Shape::Values)
            .map(|field| field.id.word())
            .collect();
        found.sort_unstable();
        found.dedup();
        let mut known = EXPRESSION_FIELDS.to_vec();
        known.sort_unstable();
        assert_eq!(found, known);
    }

    #[test]
    fn a_kind_has_each_field_once_and_is_listed_under_its_own_name() {
        for &kind in Kind::ALL {
            let spec = kind_spec(kind);
            assert_eq!(spec.id, kind);
            let mut seen = HashSet::new();
            for field in spec.all_fields() {
                assert!(seen.insert(field.id), "{} has {} twice", kind.word(), field.id.word());
                let mut preps = HashSet::new();
                for qual in field.quals {
                    assert!(preps.insert(qual.prep), "{}.{}: {} twice", kind.word(), field.id.word(), qual.prep.word());
                }
            }
        }
    }

    #[test]
    fn no_word_that_a_field_takes_is_reserved() {
        for &kind in Kind::ALL {
            for field in kind_spec(kind).all_fields() {
                for accept in field.accepts.iter().chain(field.quals.iter().flat_map(|qual| qual.accepts)) {
                    let Accept::Word(words) = accept else { continue };
                    for (word, _) in *words {
                        assert!(!is_reserved(word), "{}.{}: {word}", kind.word(), field.id.word());
                    }
                }
            }
        }
    }

    #[test]
    fn every_field_name_is_used_by_some_kind() {
        let used: HashSet<Field> = Kind::ALL.iter().flat_map(|&kind| kind_spec(kind).all_fields()).map(|field| field.id).collect();
        let idle: Vec<&str> = Field::ALL.iter().filter(|field| !used.contains(field)).map(|field| field.word()).collect();
        assert_eq!(idle, Vec::<&str>::new());
    }
}
