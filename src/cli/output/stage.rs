//! A folder made beside the one it is to become.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use super::super::failure::Failure;
use super::super::project::MANIFEST;
use super::File;
use super::manifest::Manifest;
use super::target::Target;

/// Writes all files into a new folder beside the target, which removes itself unless it is moved. Nothing if no folder can be made there.
///
/// # Errors
/// If the folder could be made and the files not written.
pub(super) fn beside(to: &Target, manifest: &Manifest, files: &[File<'_>]) -> Result<Option<TempDir>, Failure> {
    let (target, shown) = (to.path.as_path(), to.shown.as_path());
    let parent = parent(target);
    if target.symlink_metadata().is_err() {
        fs::create_dir_all(&parent).map_err(|error| Failure::io(format!("cannot make the folder `{}`", parent.display()), &error))?;
    }
    remove_leftovers(&parent);
    let Ok(stage) = temporary(&parent) else { return Ok(None) };
    fill(stage.path(), files, shown)?;
    put(stage.path(), MANIFEST, manifest.text().as_bytes(), shown)?;
    if let Ok(metadata) = target.metadata() {
        let kept = fs::set_permissions(stage.path(), metadata.permissions());
        kept.map_err(|error| Failure::io(format!("cannot write to the folder `{}`", shown.display()), &error))?;
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

/// What the names of temporary folders begin with.
const PREFIX: &str = ".policyc-";

/// A folder in `parent` that removes itself, open to the same people as any other new folder.
pub(super) fn temporary(parent: &Path) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    builder.tempdir_in(parent)
}

/// Removes temporary folders that killed builds left in a folder: those that no build of this hour can be writing to. Nothing depends on it.
pub(super) fn remove_leftovers(folder: &Path) {
    const OLD: Duration = Duration::from_secs(3600);
    let old = |entry: &fs::DirEntry| {
        let metadata = entry.metadata().ok().filter(fs::Metadata::is_dir);
        metadata.and_then(|metadata| metadata.modified().ok()?.elapsed().ok()).is_some_and(|age| age > OLD)
    };
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(PREFIX) && old(&entry) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn parent(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new(".")).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_old_temporary_folders_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        let age = |name: &str, hours: u64| {
            let path = folder.path().join(name);
            fs::create_dir(&path).unwrap();
            let then = std::time::SystemTime::now() - Duration::from_secs(hours * 3600);
            fs::File::open(&path).unwrap().set_modified(then).unwrap();
        };
        for (name, hours) in [(".policyc-old", 2), (".policyc-new", 0), ("site", 2), (".policy", 2)] {
            age(name, hours);
        }
        remove_leftovers(folder.path());
        let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, [".policy", ".policyc-new", "site"]);
    }
}
