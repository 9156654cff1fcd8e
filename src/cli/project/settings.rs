//! Reading `policyc.toml`.

use std::path::Path;

use super::super::failure::Failure;
use super::read;
use crate::diagnostics::Diagnostic;
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
    Config::parse(&text).map_err(|error| failure(error, shown, text))
}

fn failure(error: ConfigError, shown: String, text: String) -> Failure {
    let message = format!("`{shown}` cannot be used: {}", error.message);
    let Some(span) = error.span else { return Failure::new(message) };
    let mut sources = Sources::new();
    let file = sources.add(SourceFile::new(shown, text, false));
    let finding = Diagnostic::new("", Place::new(file, Span::new(span.start, span.end)), message.clone());
    Failure { place: Some(Box::new((sources, finding))), ..Failure::new(message) }
}
