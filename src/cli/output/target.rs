//! The folder that is written to, as it is before.

use std::fs::DirEntry;
use std::io;
use std::path::{Path, PathBuf};

use super::super::failure::Failure;
use super::manifest::Manifest;
use super::stage;

/// A folder that may be written to.
#[derive(Debug)]
pub(super) struct Target {
    /// Where it really is, links resolved.
    pub(super) path: PathBuf,
    /// Where it is as the user says it.
    pub(super) shown: PathBuf,
    /// What an earlier build wrote into it.
    pub(super) old: Manifest,
    /// Whether nothing else is in it.
    pub(super) alone: bool,
}

impl Target {
    /// Looks at a folder that may not exist yet.
    ///
    /// # Errors
    /// If it is not a folder, is not empty and not ours, or holds files of somebody else's where outputs would stand.
    pub(super) fn look(folder: &Path, new: &Manifest) -> Result<Target, Failure> {
        let shown = folder.display();
        let cannot = |error: io::Error| Failure::io(format!("cannot write to the folder `{shown}`"), &error);
        let metadata = match folder.metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound && !folder.is_symlink() => {
                return Ok(Target { path: folder.to_owned(), shown: folder.to_owned(), old: Manifest::default(), alone: true });
            }
            other => other.map_err(cannot)?,
        };
        if !metadata.is_dir() {
            return Err(Failure::new(format!("cannot write to `{shown}`: it is not a folder")).help("give another folder with `--out`"));
        }
        let path = folder.canonicalize().map_err(cannot)?;
        let old = Manifest::read(&path);
        let marked = old.is_some();
        if marked {
            stage::remove_leftovers(&path);
        }
        let old = old.unwrap_or_default();
        let foreign = Foreign::below(&path, &old).map_err(cannot)?;
        if let (false, Some(first)) = (marked, foreign.0.first()) {
            let failure = Failure::new(format!("the output folder `{shown}` is not empty and was not written by policyc: it holds `{first}`"));
            return Err(failure.help("give another folder with `--out`, or empty this one"));
        }
        if let Some(taken) = new.paths.iter().find_map(|new| taken(&path, new, &old)) {
            let failure = Failure::new(format!("cannot write `{shown}/{taken}`: something that policyc did not write stands there"));
            return Err(failure.help("move it away, or give another folder with `--out`"));
        }
        Ok(Target { path, shown: folder.to_owned(), old, alone: foreign.0.is_empty() })
    }
}

/// What stands in the way of an output: a file or folder under its name that is not ours, or a file in place of a folder around it.
fn taken<'a>(folder: &Path, new: &'a str, old: &Manifest) -> Option<&'a str> {
    let kind = |path: &str| folder.join(path).symlink_metadata().map(|metadata| metadata.is_dir()).ok();
    let around = new.match_indices('/').filter_map(|(at, _)| new.get(..at));
    around
        .clone()
        .find(|path| kind(path) == Some(false) && !old.paths.contains(*path))
        .or_else(|| (kind(new) == Some(true) && !old.holds(new) || kind(new) == Some(false) && !old.paths.contains(new)).then_some(new))
}

/// What is in a folder and not listed, without what is below folders that are not listed either.
struct Foreign(Vec<String>);

impl Foreign {
    fn below(folder: &Path, ours: &Manifest) -> io::Result<Foreign> {
        let mut foreign = Foreign(Vec::new());
        foreign.add(folder, "", ours)?;
        foreign.0.sort();
        Ok(foreign)
    }

    fn add(&mut self, folder: &Path, name: &str, ours: &Manifest) -> io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry: DirEntry = entry?;
            let own = entry.file_name().to_string_lossy().into_owned();
            let inner = if name.is_empty() { own } else { format!("{name}/{own}") };
            let folder = entry.file_type()?.is_dir();
            if !ours.holds(&inner) || (folder && ours.paths.contains(&inner)) {
                self.0.push(inner);
            } else if folder {
                self.add(&entry.path(), &inner, ours)?;
            }
        }
        Ok(())
    }
}
