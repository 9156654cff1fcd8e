//! Writing one file anew in place.

use std::fs;
use std::path::Path;

use super::super::failure::Failure;
use super::stage;

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
