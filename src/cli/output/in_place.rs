//! Writing into a folder that cannot be replaced as a whole, because others keep files in it, or because it cannot be moved.
//!
//! Everything is written into a folder within it first; then each file is moved into place whole.

use std::fs;
use std::io;
use std::path::Path;

use super::super::failure::Failure;
use super::super::project::MANIFEST;
use super::File;
use super::manifest::Manifest;
use super::stage;
use super::target::Target;

/// Writes all files, then removes what the earlier build wrote and this one did not.
///
/// # Errors
/// If the disk refuses something; until everything is written once, nothing that was there is changed.
pub(super) fn write(target: &Target, manifest: &Manifest, files: &[File<'_>]) -> Result<(), Failure> {
    let (folder, shown) = (target.path.as_path(), target.shown.as_path());
    let cannot = |error: io::Error| Failure::io(format!("cannot write to the folder `{}`", shown.display()), &error);
    fs::create_dir_all(folder).map_err(cannot)?;
    let stage = stage::temporary(folder).map_err(cannot)?;
    stage::fill(stage.path(), files, shown)?;
    // Until all is in place, both what was there and what is coming is ours.
    list(stage.path(), target, &target.old.with(manifest))?;
    for (path, _) in files {
        let place = folder.join(path);
        let made = place.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::rename(stage.path().join(path), &place)).map_err(cannot)?;
    }
    for path in target.old.paths.difference(&manifest.paths) {
        remove(folder, path).map_err(cannot)?;
    }
    list(stage.path(), target, manifest)
}

fn list(stage: &Path, target: &Target, manifest: &Manifest) -> Result<(), Failure> {
    stage::put(stage, MANIFEST, manifest.text().as_bytes(), &target.shown)?;
    let moved = fs::rename(stage.join(MANIFEST), target.path.join(MANIFEST));
    moved.map_err(|error| Failure::io(format!("cannot write to the folder `{}`", target.shown.display()), &error))
}

/// Removes a file and the folders around it that are empty then.
fn remove(folder: &Path, path: &str) -> io::Result<()> {
    let file = folder.join(path);
    if file.symlink_metadata().is_ok_and(|metadata| !metadata.is_dir()) {
        fs::remove_file(file)?;
    }
    let mut around = path;
    while let Some((parent, _)) = around.rsplit_once('/') {
        if fs::remove_dir(folder.join(parent)).is_err() {
            break;
        }
        around = parent;
    }
    Ok(())
}
