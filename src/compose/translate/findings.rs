//! `x/language-unknown` and `x/not-translated`: what keeps a notice from being in the languages it says it is in.

use super::{AuthorText, Translation, catalogue, is_same_language, translations};
use crate::compose::language::Language;
use crate::compose::notice::language_values;
use crate::diagnostics::Diagnostic;
use crate::model::Model;
use crate::schema::Kind;
use crate::source::Place;

/// So many of the texts are shown with a finding about many.
const SHOWN: usize = 3;

/// What is found, each language of the project once.
pub fn findings(model: &Model) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for (notice, _) in model.of_kind(Kind::Notice) {
        for (tag, place) in language_values(model, notice) {
            if !Language::is_known(&tag) {
                let known: Vec<String> = Language::known().map(|known| format!("`{known}`")).collect();
                let message = format!("there are no sentences in `{tag}`, so that the notice `{}` cannot be in it", model.name(notice));
                found.push(Diagnostic::new("x/language-unknown", place, message).help(format!("there are sentences in {}", known.join(", "))));
            } else if is_same_language(&tag, &model.language) || seen.iter().any(|known| is_same_language(known, &tag)) {
                continue;
            } else {
                found.extend(untranslated(model, &tag, place));
                seen.push(tag);
            }
        }
    }
    found
}

/// What is wrong with the translation of some texts: at the language for one and for several of them, and at each text.
struct Fault {
    is: fn(&Translation) -> bool,
    one: &'static str,
    several: &'static str,
    at_text: &'static str,
    help: &'static str,
}

const FAULTS: &[Fault] = &[
    Fault {
        is: |state| matches!(state, Translation::Missing),
        one: "is not translated",
        several: "are not translated",
        at_text: "not translated",
        help: "`policyc i18n` writes into FILE what is to be translated",
    },
    Fault {
        is: |state| matches!(state, Translation::Stale),
        one: "has changed since it was translated",
        several: "have changed since they were translated",
        at_text: "changed",
        help: "`policyc i18n` marks in FILE what is to be looked at again; take the flag `fuzzy` away where the translation is right",
    },
    Fault {
        is: |state| matches!(state, Translation::References),
        one: "refers to other things when translated",
        several: "refer to other things when translated",
        at_text: "refers to other things in its translation",
        help: "a translation in FILE names in braces just what the text names there",
    },
];

fn untranslated(model: &Model, tag: &str, place: Place) -> Vec<Diagnostic> {
    let mut all = translations(model, tag);
    all.retain(|(_, state)| !matches!(state, Translation::Name));
    let file = format!("`i18n/{}.po`", catalogue(model, tag).map_or(tag, |(known, _)| known));
    let mut found = Vec::new();
    for fault in FAULTS {
        let texts: Vec<&AuthorText> = all.iter().filter(|(_, state)| (fault.is)(state)).map(|(text, _)| text).collect();
        if texts.is_empty() {
            continue;
        }
        let (count, total) = (texts.len(), all.len());
        let (noun, verb) = (if total == 1 { "text" } else { "texts" }, if count == 1 { fault.one } else { fault.several });
        let message = format!("{count} of {total} {noun} {verb} into `{tag}`");
        let finding = Diagnostic::new("x/not-translated", place, message).help(fault.help.replace("FILE", &file));
        found.push(texts.into_iter().take(SHOWN).fold(finding, |finding, text| finding.also(text.text.place, fault.at_text)));
    }
    found
}
