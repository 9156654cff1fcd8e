//! Levels by code, as the command line sets them over those of `policyc.toml`.

use std::collections::BTreeMap;

use super::args::CheckArgs;
use super::failure::Failure;
use super::project::SETTINGS;
use crate::diagnostics::{CODES, Family, code_info, nearest};
use crate::model::Model;
use crate::schema::Kind;

/// Adds what the command line says. A code that it gives two levels is refused.
pub fn add(levels: &mut BTreeMap<String, String>, args: &CheckArgs) -> Result<(), Failure> {
    let lists = [("error", "error", &args.error), ("warn", "warning", &args.warn), ("note", "note", &args.note), ("allow", "off", &args.allow)];
    let mut said: BTreeMap<&str, &str> = BTreeMap::new();
    for (flag, level, codes) in lists {
        for code in codes {
            if let Some(other) = said.insert(code, flag).filter(|other| *other != flag) {
                return Err(Failure::new(format!("`{code}` is given two levels, by `--{other}` and by `--{flag}`")));
            }
            if code_info(code).is_some_and(|info| info.family == Family::Source) {
                return Err(Failure::new(format!("the level of `{code}` cannot be set, because errors in the source stay errors")));
            }
            levels.insert(code.clone(), level.to_owned());
        }
    }
    Ok(())
}

/// Refuses a code that no finding has. Which rules there are is known when the project was read.
pub fn check(model: &Model, levels: &BTreeMap<String, String>, of_settings: &[String], base: &str) -> Result<(), Failure> {
    if levels.is_empty() {
        return Ok(());
    }
    let rules: Vec<&str> = model.all_of_kind(Kind::Rule).map(|(id, _)| model.name(id)).collect();
    let known = || CODES.iter().map(|info| info.code).chain(rules.iter().copied());
    let Some(code) = levels.keys().find(|code| known().all(|known| known != code.as_str())) else { return Ok(()) };
    let near = nearest(code, known()).map(|near| format!("did you mean `{near}`?"));
    let place = if of_settings.contains(code) { format!("`{base}{SETTINGS}` cannot be used: ") } else { String::new() };
    Err(Failure::new(format!("{place}no finding has the code `{code}`")).help("`policyc rules` lists the codes of rules").maybe_help(near))
}
