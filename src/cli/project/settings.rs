//! Reading `policyc.toml`.

use std::path::Path;

use super::super::failure::Failure;
use super::read;
use crate::diagnostics::{CODES, Diagnostic, Family, code_info, did_you_mean};
use crate::source::{Config, ConfigError, Place, SourceFile, Sources, Span};

/// The name of the file of settings.
pub const SETTINGS: &str = "policyc.toml";

/// The settings of a folder; the usual ones where it has none.
///
/// # Errors
/// If there are some and they cannot be read or understood.
pub(super) fn read(root: &Path, base: &str) -> Result<Config, Failure> {
    let path = root.join(SETTINGS);
    if path.symlink_metadata().is_err() {
        return Ok(Config::default());
    }
    let shown = format!("{base}{SETTINGS}");
    let text = read::file(&path, &shown)?;
    let config = Config::parse(&text).and_then(|config| levels(&config, &text).map_or(Ok(config), Err));
    config.map_err(|error| failure(error, shown, text))
}

/// What is wrong with the levels: a code of the compiler's own that does not exist, or one whose level is fixed. Other codes are those of rules.
fn levels(config: &Config, text: &str) -> Option<ConfigError> {
    let own = |code: &str| CODES.iter().any(|info| info.code.split('/').next() == code.split('/').next());
    config.levels.keys().find_map(|code| {
        let message = match code_info(code) {
            Some(info) if info.family == Family::Source => format!("the level of `{code}` cannot be set, because errors in the source stay errors"),
            None if own(code) => {
                let near = did_you_mean(code, CODES.iter().map(|info| info.code)).map_or_else(String::new, |near| format!("; {near}"));
                format!("no finding has the code `{code}`{near}")
            }
            _ => return None,
        };
        Some(ConfigError { message, span: text.find(code.as_str()).map(|at| at..at + code.len()) })
    })
}

fn failure(error: ConfigError, shown: String, text: String) -> Failure {
    let message = format!("`{shown}` cannot be used: {}", error.message);
    let Some(span) = error.span else { return Failure::new(message) };
    let mut sources = Sources::new();
    let file = sources.add(SourceFile::new(shown, text, false));
    let finding = Diagnostic::new("", Place::new(file, Span::new(span.start, span.end)), message.clone());
    Failure { place: Some(Box::new((sources, finding))), ..Failure::new(message) }
}
