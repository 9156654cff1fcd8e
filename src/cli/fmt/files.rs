//! The files that are to be laid out.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::super::failure::Failure;
use super::super::project::{self, MANIFEST};

/// A file that was read.
#[derive(Debug)]
pub(super) struct Input {
    /// Where it is; nothing for standard input.
    pub(super) path: Option<PathBuf>,
    /// What it is called in messages.
    pub(super) shown: String,
    /// What stands in it.
    pub(super) text: String,
}

/// Reads the files that are named, and those below the folders that are named, each once; without a name, those below the current folder.
/// What cannot be read is told in its place.
pub(super) fn read(named: &[PathBuf]) -> Vec<Result<Input, Failure>> {
    let here = [PathBuf::from(".")];
    let mut seen = BTreeSet::new();
    let mut read = Vec::new();
    for path in if named.is_empty() { &here[..] } else { named } {
        if path == Path::new("-") {
            read.push(project::read_input().map(|text| Input { path: None, shown: "<stdin>".to_owned(), text }));
            continue;
        }
        match below(path) {
            Ok(files) => {
                for file in files {
                    if seen.insert(file.canonicalize().unwrap_or_else(|_| file.clone())) {
                        let shown = project::shown_path(file.strip_prefix(".").unwrap_or(&file));
                        read.push(project::read_file(&file, &shown).map(|text| Input { path: Some(file), shown, text }));
                    }
                }
            }
            Err(failure) => read.push(Err(failure)),
        }
    }
    read
}

/// A file itself; of a folder, all `.policy` files below it, by path. Dot folders and the folders that builds write to are left out, and links
/// are not followed.
fn below(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let metadata = std::fs::metadata(path).map_err(|error| project::unreadable(path, &error))?;
    if !metadata.is_dir() {
        if path.extension().is_none_or(|extension| extension != "policy") {
            let failure = Failure::new(format!("`{}` is not a `.policy` file", path.display()));
            return Err(failure.help("give a folder, a file whose name ends in `.policy`, or `-` for standard input"));
        }
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(is_ours) {
        let entry = entry.map_err(|error| {
            let place = project::shown_path(error.path().unwrap_or(path));
            match error.io_error() {
                Some(error) => Failure::io(format!("cannot read the folder `{place}`"), error),
                None => Failure::new(format!("cannot read the folder `{place}`")),
            }
        })?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|extension| extension == "policy") {
            files.push(entry.into_path());
        }
    }
    if files.is_empty() {
        return Err(Failure::new(format!("there is no `.policy` file in `{}`", project::shown_path(path))));
    }
    Ok(files)
}

fn is_ours(entry: &DirEntry) -> bool {
    let hidden = entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".");
    let output = entry.depth() > 0 && entry.file_type().is_dir() && entry.path().join(MANIFEST).exists();
    !hidden && !output
}
