//! Every field of every kind that a notice can print has words for itself and for its values.

use policyc::compose::Language;
use policyc::schema::{Accept, Fixed, Kind, kind_spec};

/// Kinds that a notice prints.
pub const SHOWN: &[Kind] = &[
    Kind::Organisation,
    Kind::Contact,
    Kind::Service,
    Kind::Authority,
    Kind::Data,
    Kind::Item,
    Kind::Source,
    Kind::Activity,
    Kind::Purpose,
    Kind::Recipient,
    Kind::Transfer,
    Kind::Certification,
    Kind::Permit,
    Kind::Event,
    Kind::State,
    Kind::Retention,
    Kind::Stage,
    Kind::Tracker,
    Kind::TrackerCategory,
    Kind::Consent,
    Kind::Rights,
    Kind::Right,
    Kind::Measure,
    Kind::Claim,
    Kind::Term,
    Kind::Jurisdiction,
];

#[test]
fn fields_words_and_fixed_values_have_messages() {
    for tag in Language::known() {
        let language = Language::load(tag).unwrap();
        let mut missing = Vec::new();
        for &kind in SHOWN {
            for field in kind_spec(kind).all_fields().filter(|field| !policyc::compose::notice::is_internal(field.id)) {
                let label = format!("field-{}", field.id.word());
                let own = format!("field-{}-{}", kind.word(), field.id.word());
                if !language.has(&label) && !language.has(&own) {
                    missing.push(label);
                }
                for accept in field.accepts {
                    match accept {
                        Accept::Word(words) => {
                            for (word, _) in *words {
                                let (own, general) = (format!("word-{}-{word}", field.id.word()), format!("word-{word}"));
                                if !language.has(&own) && !language.has(&general) {
                                    missing.push(general);
                                }
                            }
                        }
                        Accept::Fixed(Fixed::None) => {
                            let own = format!("none-{}", field.id.word());
                            if !language.has(&own) {
                                missing.push(own);
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
        missing.sort();
        missing.dedup();
        assert!(missing.is_empty(), "{tag}: {missing:#?}");
    }
}
