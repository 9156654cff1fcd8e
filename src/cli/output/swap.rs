//! Putting a folder in the place of another.

use std::fs;
use std::io;
use std::path::Path;

use tempfile::TempDir;

/// Puts what was staged in the target's place, and what stood there, if anything, in the place of the stage, which then removes it.
///
/// # Errors
/// If the folders cannot be moved: one is a mount point, in use, or not on one disk with the other. Nothing is changed then.
pub(super) fn swap(stage: &TempDir, target: &Path) -> io::Result<()> {
    if target.symlink_metadata().is_err() {
        return fs::rename(stage.path(), target);
    }
    exchange(stage.path(), target).or_else(|_| in_two_steps(stage.path(), target))
}

#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Where folders cannot change places in one step. Killed between the two, the old folder is whole under its other name.
fn in_two_steps(stage: &Path, target: &Path) -> io::Result<()> {
    let aside = stage.with_extension("old");
    fs::rename(target, &aside)?;
    if let Err(error) = fs::rename(stage, target) {
        fs::rename(&aside, target)?;
        return Err(error);
    }
    fs::rename(&aside, stage)
}
