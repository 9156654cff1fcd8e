//! The `.policy` files below a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::DirEntry;
use std::path::{Path, PathBuf};

use super::super::failure::Failure;
use super::{MANIFEST, SETTINGS, shown};

/// What is below a folder.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The `.policy` files, by path relative to the folder with forward slashes, in order of their bytes.
    pub(super) files: BTreeMap<String, PathBuf>,
    /// Folders that are projects of their own.
    pub(super) projects: BTreeSet<String>,
}

/// Finds the `.policy` files below a project's folder. Dot folders, output folders and projects within the project are left out. Links are
/// followed, and what is reached on several ways is found once, without a link where there is such a way.
///
/// # Errors
/// If a folder cannot be read.
pub(super) fn policies(root: &Path, base: &str, out: Option<&str>) -> Result<Found, Failure> {
    let out = shown::slashed(Path::new(out.unwrap_or("out"))).trim_start_matches("./").trim_end_matches('/').to_owned();
    let mut walk = Walk { base, out, found: Found::default(), seen: BTreeSet::new(), linked: Vec::new() };
    walk.folder(root, "")?;
    walk.links()?;
    Ok(walk.found)
}

/// Says that a folder has no `.policy` files.
pub(super) fn empty(base: &str, found: &Found) -> Failure {
    let folder = shown::folder(Path::new(base));
    let failure = Failure::new(format!("there is no `.policy` file in `{folder}`"));
    if found.projects.is_empty() {
        return failure.help("`policyc new DIR` makes a small project to start from");
    }
    let list: Vec<String> = found.projects.iter().take(8).map(|name| format!("`{base}{name}`")).collect();
    let more = if found.projects.len() > list.len() { ", …" } else { "" };
    failure.help(format!("these folders in it are projects of their own: {}{more}", list.join(", ")))
}

struct Walk<'a> {
    base: &'a str,
    out: String,
    found: Found,
    /// Folders and files that were reached, as the paths they really have.
    seen: BTreeSet<PathBuf>,
    linked: Vec<(PathBuf, String)>,
}

impl Walk<'_> {
    fn folder(&mut self, path: &Path, name: &str) -> Result<(), Failure> {
        let cannot = |error: &std::io::Error| Failure::io(format!("cannot read the folder `{}`", shown::folder(path)), error);
        if !self.seen.insert(path.canonicalize().map_err(|error| cannot(&error))?) {
            return Ok(());
        }
        let entries: Vec<DirEntry> = std::fs::read_dir(path).and_then(Iterator::collect).map_err(|error| cannot(&error))?;
        let has = |name: &str| entries.iter().any(|entry| entry.file_name() == name);
        if !name.is_empty() && has(SETTINGS) {
            self.found.projects.insert(name.to_owned());
            return Ok(());
        }
        if has(MANIFEST) {
            return Ok(());
        }
        let mut entries: Vec<(String, DirEntry)> =
            entries.into_iter().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry)).collect();
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        for (own, entry) in entries.into_iter().filter(|(own, _)| !own.starts_with('.')) {
            let inner = if name.is_empty() { own } else { format!("{name}/{own}") };
            if inner != self.out {
                self.entry(&entry, inner)?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, entry: &DirEntry, name: String) -> Result<(), Failure> {
        let path = entry.path();
        let kind = entry.file_type().map_err(|error| Failure::io(format!("cannot read `{}{name}`", self.base), &error))?;
        if kind.is_symlink() {
            self.linked.push((path, name));
            Ok(())
        } else if kind.is_dir() {
            self.folder(&path, &name)
        } else {
            self.file(path, name)
        }
    }

    fn file(&mut self, path: PathBuf, name: String) -> Result<(), Failure> {
        if !name.ends_with(".policy") {
            return Ok(());
        }
        if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
            return Err(Failure::new(format!("cannot read `{}{name}`: it is not a file", self.base)));
        }
        // A link that leads nowhere stays in the list, and reading it says so.
        if self.seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())) {
            self.found.files.insert(name, path);
        }
        Ok(())
    }

    /// Follows the links, after everything that is reached without them.
    fn links(&mut self) -> Result<(), Failure> {
        while !self.linked.is_empty() {
            for (path, name) in std::mem::take(&mut self.linked) {
                if path.is_dir() { self.folder(&path, &name)? } else { self.file(path, name)? }
            }
        }
        Ok(())
    }
}
