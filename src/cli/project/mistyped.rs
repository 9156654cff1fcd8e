//! A path that leads nowhere.

use std::path::{Component, Path, PathBuf};

use super::super::failure::Failure;
use super::shown;
use crate::diagnostics::nearest;

/// Says that a path leads nowhere, and where it might have been meant to lead.
pub(super) fn failure(typed: &Path) -> Failure {
    let meant = meant(typed).map(|path| format!("did you mean `{}`?", shown::slashed(&path)));
    Failure::new(format!("`{}` does not exist", typed.display())).maybe_help(meant)
}

/// The path with the first part that leads nowhere replaced by the nearest name beside it, and so on.
fn meant(typed: &Path) -> Option<PathBuf> {
    let mut with_ending = typed.as_os_str().to_owned();
    with_ending.push(".policy");
    let with_ending = PathBuf::from(with_ending);
    if with_ending.is_file() {
        return Some(with_ending);
    }
    let mut path = PathBuf::new();
    for part in typed.components() {
        let next = path.join(part);
        if next.exists() {
            path = next;
            continue;
        }
        let Component::Normal(name) = part else { return None };
        let beside = names_in(if path.as_os_str().is_empty() { Path::new(".") } else { &path });
        let near = nearest(&name.to_string_lossy(), beside.iter().map(String::as_str))?;
        path.push(near);
    }
    Some(path)
}

/// Folders and `.policy` files, by name.
fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let fits = |entry: &std::fs::DirEntry| entry.path().is_dir() || entry.path().extension().is_some_and(|extension| extension == "policy");
    let mut names: Vec<String> = entries.filter_map(Result::ok).filter(fits).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
