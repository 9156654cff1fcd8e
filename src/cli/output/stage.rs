//! A folder made beside the one it is to become.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::super::failure::Failure;
use super::super::project::MANIFEST;
use super::File;
use super::manifest::Manifest;

/// Writes all files into a new folder beside `target`, which removes itself unless it is moved. Nothing if no folder can be made there.
///
/// # Errors
/// If the folder could be made and the files not written.
pub(super) fn beside(target: &Path, manifest: &Manifest, files: &[File<'_>]) -> Result<Option<TempDir>, Failure> {
    let parent = parent(target);
    if target.symlink_metadata().is_err() {
        fs::create_dir_all(&parent).map_err(|error| Failure::io(format!("cannot make the folder `{}`", parent.display()), &error))?;
    }
    let Ok(stage) = temporary(&parent) else { return Ok(None) };
    fill(stage.path(), files, target)?;
    put(stage.path(), MANIFEST, manifest.text().as_bytes(), target)?;
    if let Ok(metadata) = target.metadata() {
        let kept = fs::set_permissions(stage.path(), metadata.permissions());
        kept.map_err(|error| Failure::io(format!("cannot write to the folder `{}`", target.display()), &error))?;
    }
    Ok(Some(stage))
}

/// Makes a folder that does not exist, or is empty, with these files, all or none.
///
/// # Errors
/// If the disk refuses something.
pub fn new_folder(target: &Path, files: &[File<'_>]) -> Result<(), Failure> {
    let parent = parent(target);
    let cannot = |error: &io::Error| Failure::io(format!("cannot make the folder `{}`", target.display()), error);
    fs::create_dir_all(&parent).map_err(|error| cannot(&error))?;
    let stage = temporary(&parent).map_err(|error| cannot(&error))?;
    fill(stage.path(), files, target)?;
    if target.is_dir() {
        // The folder may be somebody's current one, so what is in it comes to it, and not it to another.
        for (path, _) in files {
            let first = path.split('/').next().unwrap_or(path);
            match fs::rename(stage.path().join(first), target.join(first)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(cannot(&error)),
                _ => {}
            }
        }
        return Ok(());
    }
    fs::rename(stage.path(), target).map_err(|error| cannot(&error))
}

/// Writes all files below a folder; `shown` is the folder that messages name.
pub(super) fn fill(folder: &Path, files: &[File<'_>], shown: &Path) -> Result<(), Failure> {
    files.iter().try_for_each(|(path, bytes)| put(folder, path, bytes, shown))
}

/// Writes one file below a folder, with the folders around it.
pub(super) fn put(folder: &Path, path: &str, bytes: &[u8], shown: &Path) -> Result<(), Failure> {
    let file = folder.join(path);
    let made = file.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(&file, bytes)).map_err(|error| {
        let failure = Failure::io(format!("cannot write `{}`", shown.join(path).display()), &error);
        failure.help("nothing was changed; what was there before is there still")
    })
}

/// A folder in `parent` that removes itself, open to the same people as any other new folder.
pub(super) fn temporary(parent: &Path) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".policyc-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    builder.tempdir_in(parent)
}

fn parent(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new(".")).to_owned()
}
