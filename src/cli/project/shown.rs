//! Paths as the user knows them.

use std::path::{Component, Path, PathBuf};

/// What goes before a file's path so that the user finds it: the folder as it was typed, with forward slashes and one at the end; nothing for the
/// current folder.
pub(super) fn base(folder: &Path) -> String {
    let mut text = slashed(folder);
    while let Some(rest) = text.strip_prefix("./") {
        text = rest.trim_start_matches('/').to_owned();
    }
    match text.as_str() {
        "" | "." => String::new(),
        _ if text.ends_with('/') => text,
        _ => text + "/",
    }
}

/// A folder in a sentence.
pub(super) fn folder(path: &Path) -> String {
    let text = base(path);
    let bare = text.trim_end_matches('/');
    match (bare.is_empty(), text.is_empty()) {
        (true, true) => ".".to_owned(),
        (true, false) => "/".to_owned(),
        _ => bare.to_owned(),
    }
}

/// A path with forward slashes.
pub fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// A whole path, said from the current folder where that is short.
pub(super) fn from_here(whole: &Path) -> PathBuf {
    const FAR: usize = 4;
    let Ok(here) = std::env::current_dir().and_then(|here| here.canonicalize()) else { return whole.to_owned() };
    let mut there = whole.components().peekable();
    let mut from = here.components().peekable();
    while there.peek().is_some() && there.peek() == from.peek() {
        there.next();
        from.next();
    }
    let up = from.count();
    if up > FAR {
        return whole.to_owned();
    }
    let path: PathBuf = std::iter::repeat_n(Component::ParentDir, up).chain(there).collect();
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_current_folder_is_not_named() {
        assert_eq!(base(Path::new(".")), "");
        assert_eq!(base(Path::new("./")), "");
        assert_eq!(base(Path::new("./demo")), "demo/");
        assert_eq!(base(Path::new("demo/")), "demo/");
        assert_eq!(base(Path::new("../x")), "../x/");
        assert_eq!(base(Path::new("/")), "/");
        assert_eq!(folder(Path::new("./demo/")), "demo");
        assert_eq!(folder(Path::new("/")), "/");
    }
}
