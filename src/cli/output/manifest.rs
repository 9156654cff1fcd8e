//! The list of what a build wrote.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use super::super::failure::Failure;
use super::super::project::MANIFEST;
use super::File;

const HEADER: &str = "# Written by policyc. The next build replaces or removes the files listed here and leaves all others alone.";

/// The paths of files that a build wrote, with forward slashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) paths: BTreeSet<String>,
}

impl Manifest {
    /// The list of these files.
    ///
    /// # Errors
    /// If one of them would stand outside of the folder, or where another one does.
    pub(super) fn of(files: &[File<'_>]) -> Result<Manifest, Failure> {
        let mut manifest = Manifest::default();
        for (path, _) in files {
            if !inside(path) || !manifest.paths.insert((*path).to_owned()) {
                return Err(Failure::new(format!("two outputs are called `{path}`, or it is no name for a file")));
            }
        }
        Ok(manifest)
    }

    /// Reads the list of a folder; nothing if it has none, or one that is not ours.
    pub(super) fn read(folder: &Path) -> Option<Manifest> {
        let text = std::fs::read_to_string(folder.join(MANIFEST)).ok()?;
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) {
            return None;
        }
        Some(Manifest { paths: lines.filter(|path| inside(path)).map(str::to_owned).collect() })
    }

    /// The text of the list.
    pub(super) fn text(&self) -> String {
        std::iter::once(HEADER).chain(self.paths.iter().map(String::as_str)).fold(String::new(), |text, line| text + line + "\n")
    }

    /// What either of them lists.
    pub(super) fn with(&self, other: &Manifest) -> Manifest {
        Manifest { paths: self.paths.union(&other.paths).cloned().collect() }
    }

    /// Whether a file or folder of this name is ours: listed, or around something that is.
    pub(super) fn holds(&self, path: &str) -> bool {
        let around = format!("{path}/");
        path == MANIFEST || self.paths.contains(path) || self.paths.range(around.clone()..).next().is_some_and(|next| next.starts_with(&around))
    }
}

/// Whether a path names a file inside of the folder it is relative to, and not the list itself.
fn inside(path: &str) -> bool {
    let plain = |part: &str| Path::new(part).components().eq([Component::Normal(part.as_ref())]);
    path != MANIFEST && path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_only_what_is_inside() {
        for bad in ["", "/etc/passwd", "../x", "a/../../x", "./a", "a//b", ".policyc", "a/."] {
            assert!(!inside(bad), "{bad}");
        }
        assert!(inside("register/us-controller.csv") && inside("privacy.en.html"));
    }

    #[test]
    fn knows_the_folders_around_its_files() {
        let manifest = Manifest::of(&[("register/a.csv", b""), ("index.html", b"")]).unwrap();
        assert!(manifest.holds("register") && manifest.holds("register/a.csv") && manifest.holds("index.html"));
        assert!(!manifest.holds("reg") && !manifest.holds("register/b.csv") && !manifest.holds("CNAME"));
    }
}
