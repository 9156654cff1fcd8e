//! `policyc i18n`: catalogues of what is to be translated.

use std::path::Path;

use super::Outcome;
use super::args::I18nArgs;
use super::console::{Console, Stream};
use super::failure::Failure;
use super::output;
use super::project::{Project, catalogue_path};
use crate::compile;
use crate::compose::translate::{self, AuthorText};
use crate::source::catalogue::{Catalogue, Wanted, merge};
use crate::source::{Rules, World};

/// Brings the catalogues of a project up to its texts.
pub fn run(args: &I18nArgs, console: Console) -> Result<Outcome, Failure> {
    if args.path.as_deref() == Some(Path::new("-")) {
        return Err(Failure::new("catalogues of translations stand beside a policy, and standard input is nowhere"));
    }
    let Project { root, base, sources, config, catalogues, .. } = Project::open(args.path.as_deref())?;
    // No rule is needed, so the day does not matter.
    let day = jiff::civil::date(2000, 1, 1);
    let compilation = compile(World { config, catalogues, rules: Rules::None, ..World::new(sources, day) });
    if compilation.has_source_errors() {
        return Err(Failure::new("nothing was written, because there are errors in the source").help("`policyc check` tells them"));
    }
    let model = &compilation.model;
    let texts = translate::texts(model);
    let wanted: Vec<Wanted> = texts.iter().map(|text| text.wanted.clone()).collect();
    let mut languages: Vec<String> = model.catalogues.keys().cloned().collect();
    for language in translate::languages(model) {
        if translate::catalogue(model, &language).is_none() {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        console.tell(&format!("nothing is to be translated: all notices are in `{}`; add to the `languages:` of a notice", model.language));
        return Ok(Outcome::Clean);
    }
    let mut outcome = Outcome::Clean;
    for language in languages {
        let known = model.catalogues.get(&language);
        let merged = merge(&wanted, known.unwrap_or(&Catalogue::new(&language)));
        let path = catalogue_path(&language);
        let before = root.join(&path);
        let text = merged.print();
        let same = std::fs::read_to_string(&before).is_ok_and(|before| before == text);
        if !same && args.check {
            console.print(Stream::Out, |out| writeln!(out, "{base}{path} is not up to date"))?;
            outcome = Outcome::Found;
            continue;
        }
        if !same {
            output::create_or_replace(&before, &text)?;
        }
        console.tell(&format!("{base}{path}: {}", told(&merged, &texts)));
    }
    Ok(outcome)
}

/// How far the translation is.
fn told(catalogue: &Catalogue, texts: &[AuthorText]) -> String {
    let all = catalogue.entries.len();
    let entries = catalogue.entries.iter().zip(texts);
    let missing = entries.filter(|(entry, text)| entry.translation.trim().is_empty() && !text.is_name).count();
    let fuzzy = catalogue.entries.iter().filter(|entry| entry.fuzzy).count();
    let texts = if all == 1 { "1 text".to_owned() } else { format!("{all} texts") };
    match (missing, fuzzy) {
        (0, 0) => format!("{texts}, all translated"),
        (missing, 0) => format!("{texts}, {missing} to be translated"),
        (0, fuzzy) => format!("{texts}, {fuzzy} to be looked at again"),
        (missing, fuzzy) => format!("{texts}, {missing} to be translated and {fuzzy} to be looked at again"),
    }
}
