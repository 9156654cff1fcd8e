//! Writing one file anew in place.

use std::fs;
use std::path::Path;

use super::super::failure::Failure;
use super::stage;

/// Writes a file in one step, the folder around it too where there is none: whole or not at all.
///
/// # Errors
/// If the disk refuses something. What was there is there still.
pub fn create_or_replace(file: &Path, text: &str) -> Result<(), Failure> {
    if file.symlink_metadata().is_ok() {
        return replace(file, text);
    }
    let cannot = |error: &std::io::Error| Failure::io(format!("cannot write `{}`", file.display()), error);
    let (Some(folder), Some(name)) = (file.parent(), file.file_name().and_then(|name| name.to_str())) else {
        return Err(Failure::new(format!("cannot write `{}`: it has no name", file.display())));
    };
    fs::create_dir_all(folder).map_err(|error| cannot(&error))?;
    let stage = stage::temporary(folder).map_err(|error| cannot(&error))?;
    stage::put(stage.path(), name, text.as_bytes(), folder)?;
    fs::rename(stage.path().join(name), file).map_err(|error| cannot(&error))
}

/// Replaces the text of a file in one step: what is at its place is the old text or the new one, whole, whatever happens. A link stays one, and
/// what it leads to is replaced.
///
/// # Errors
/// If the disk refuses something. The old text is there still.
pub fn replace(file: &Path, text: &str) -> Result<(), Failure> {
    let cannot = |error: &std::io::Error| {
        Failure::io(format!("cannot write `{}`", file.display()), error).help("nothing was changed; what was there before is there still")
    };
    let place = file.canonicalize().map_err(|error| cannot(&error))?;
    let (Some(folder), Some(name)) = (place.parent(), place.file_name().and_then(|name| name.to_str())) else {
        return Err(Failure::new(format!("cannot write `{}`: it has no name", file.display())));
    };
    let metadata = fs::metadata(&place).map_err(|error| cannot(&error))?;
    // A new file could take the place of one that nobody may write to.
    fs::OpenOptions::new().write(true).open(&place).map_err(|error| cannot(&error))?;
    let stage = stage::temporary(folder).map_err(|error| cannot(&error))?;
    stage::put(stage.path(), name, text.as_bytes(), folder)?;
    let new = stage.path().join(name);
    fs::set_permissions(&new, metadata.permissions()).and_then(|()| fs::rename(&new, &place)).map_err(|error| cannot(&error))
}
