//! The catalogues of translations in a project: `i18n/de.po` and so on.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::failure::Failure;
use super::read;
use crate::source::catalogue::Catalogue;

/// The folder they stand in.
const FOLDER: &str = "i18n";

/// Where the catalogue of a language stands in a project.
pub fn path(language: &str) -> String {
    format!("{FOLDER}/{language}.po")
}

/// Reads the catalogues of the project in a folder, by language.
///
/// # Errors
/// If one cannot be read or is no catalogue.
pub(super) fn read(root: &Path, base: &str) -> Result<BTreeMap<String, Catalogue>, Failure> {
    let folder = root.join(FOLDER);
    let mut found = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    let entries = std::fs::read_dir(&folder).map_err(|error| Failure::io(format!("cannot read the folder `{base}{FOLDER}`"), &error))?;
    for entry in entries {
        let path = entry.map_err(|error| Failure::io(format!("cannot read the folder `{base}{FOLDER}`"), &error))?.path();
        let (Some(language), Some("po")) = (path.file_stem().and_then(|stem| stem.to_str()), path.extension().and_then(|ending| ending.to_str()))
        else {
            continue;
        };
        let shown = format!("{base}{}", self::path(language));
        let text = read::file(&path, &shown)?;
        let catalogue = Catalogue::parse(&text).map_err(|error| Failure::new(format!("`{shown}` is not a catalogue of translations: {error}")))?;
        found.insert(language.to_owned(), catalogue);
    }
    Ok(found)
}
