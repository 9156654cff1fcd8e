//! `x/language-unknown`, `x/translation-missing`, `x/translation-stale`, `x/translation-references`: what keeps a notice from being in the
//! languages it says it is in.

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
            }
            if is_same_language(&tag, &model.language) || seen.iter().any(|known| is_same_language(known, &tag)) {
                continue;
            }
            found.extend(untranslated(model, &tag, place));
            seen.push(tag);
        }
    }
    found
}

fn untranslated(model: &Model, tag: &str, place: Place) -> Vec<Diagnostic> {
    let all = translations(model, tag);
    let file = format!("i18n/{}.po", catalogue(model, tag).map_or(tag, |(known, _)| known));
    let of = |wanted: fn(&Translation) -> bool| -> Vec<&AuthorText> { all.iter().filter(|(_, state)| wanted(state)).map(|(text, _)| text).collect() };
    let kinds = [
        (
            "x/translation-missing",
            of(|state| matches!(state, Translation::Missing)),
            "not translated",
            format!("`policyc i18n` writes what is to be translated into `{file}`"),
        ),
        (
            "x/translation-stale",
            of(|state| matches!(state, Translation::Stale)),
            "changed since translated",
            format!("`policyc i18n` marks in `{file}` what is to be looked at again; take the mark `fuzzy` away where the translation is right"),
        ),
        (
            "x/translation-references",
            of(|state| matches!(state, Translation::References)),
            "refers to other things in the translation",
            format!("translations in `{file}` keep what stands in braces"),
        ),
    ];
    let total = all.len();
    let mut found = Vec::new();
    for (code, texts, what, help) in kinds {
        if texts.is_empty() {
            continue;
        }
        let (count, texts_of) = (texts.len(), if total == 1 { "text" } else { "texts" });
        let verb = match (code, count) {
            ("x/translation-missing", 1) => "is not translated",
            ("x/translation-missing", _) => "are not translated",
            ("x/translation-stale", 1) => "has changed since it was translated",
            ("x/translation-stale", _) => "have changed since they were translated",
            (_, 1) => "refers to other things in the translation",
            _ => "refer to other things in the translation",
        };
        let finding = Diagnostic::new(code, place, format!("{count} of {total} {texts_of} {verb} into `{tag}`")).help(help);
        found.push(texts.into_iter().take(SHOWN).fold(finding, |finding, text| finding.also(text.text.place, what)));
    }
    found
}
