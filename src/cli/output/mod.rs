//! Writing what a build makes: all of it or nothing, and never over what somebody else wrote.
//!
//! Everything is first written into a new folder beside the target. That folder then takes the target's place in one step, so a build that is
//! killed, or runs out of space, leaves what was there. A list of what was written, the file `.policyc`, marks the folder as ours: the next build
//! replaces what is listed and keeps everything else.

mod in_place;
mod manifest;
mod replace;
mod stage;
mod swap;
mod target;

pub use replace::{create_or_replace, replace};
pub use stage::new_folder;

use std::path::Path;

use self::manifest::Manifest;
use self::target::Target;
use super::failure::Failure;

/// A file to write: its path relative to the output folder, with forward slashes, and its bytes.
pub type File<'a> = (&'a str, &'a [u8]);

/// Writes all files into a folder and removes what an earlier build wrote there and this one did not.
///
/// # Errors
/// If the folder is not ours, or the disk refuses something. What was there is there still.
pub fn write(folder: &Path, files: &[File<'_>]) -> Result<(), Failure> {
    let manifest = Manifest::of(files)?;
    let target = Target::look(folder, &manifest)?;
    if target.alone {
        match stage::beside(&target, &manifest, files)? {
            Some(stage) if swap::swap(&stage, &target.path).is_ok() => return Ok(()),
            _ => {}
        }
    }
    // There is something of somebody else's in the folder, or no folder can be made or moved beside it.
    in_place::write(&target, &manifest, files)
}
