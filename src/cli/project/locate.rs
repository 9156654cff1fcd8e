//! Which project a path stands for.

use std::io;
use std::path::{Path, PathBuf};

use super::super::failure::Failure;
use super::{SETTINGS, mistyped, shown};

/// What a path stands for.
#[derive(Debug)]
pub(super) enum Located {
    /// Standard input.
    Input,
    /// A single file.
    File { folder: PathBuf, name: String, remark: Option<String> },
    /// A folder with all that is below it.
    Folder { root: PathBuf, base: String, remark: Option<String> },
}

/// What a path stands for: standard input, a file, or the nearest folder at or above it with settings, else the folder itself.
pub(super) fn locate(path: Option<&Path>) -> Result<Located, Failure> {
    let typed = path.unwrap_or(Path::new("."));
    if typed == Path::new("-") {
        return Ok(Located::Input);
    }
    let metadata = std::fs::metadata(typed).map_err(|error| unreadable(typed, &error))?;
    if metadata.is_dir() {
        return folder(typed, path.is_some());
    }
    if metadata.is_file() && typed.extension().is_none_or(|extension| extension != "policy") {
        let failure = Failure::new(format!("`{}` is not a `.policy` file", typed.display()));
        return Err(failure.help("give a folder, a file whose name ends in `.policy`, or `-` for standard input"));
    }
    let name = typed.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let folder = typed.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let remark = beside(folder, &name).then(|| {
        let (file, folder) = (typed.display(), shown::folder(folder));
        format!("`{file}` is taken by itself, without the other files of its project; `{folder}` stands for all of them")
    });
    Ok(Located::File { folder: folder.to_owned(), name, remark })
}

/// Says that a path cannot be read, or leads nowhere.
pub fn unreadable(typed: &Path, error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => mistyped::failure(typed),
        _ => Failure::io(format!("cannot read `{}`", typed.display()), error),
    }
}

/// Whether the current folder belongs to a project: has settings at or above it, or policies in it.
pub(super) fn is_project() -> bool {
    let here = Path::new(".");
    here.canonicalize().is_ok_and(|whole| settled(&whole).join(SETTINGS).is_file()) || beside(here, "")
}

/// Whether other files of a project stand beside a file.
fn beside(folder: &Path, name: &str) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut others = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).filter(|other| other != name && !other.starts_with('.'));
    others.any(|other| other.ends_with(".policy"))
}

fn folder(typed: &Path, explicit: bool) -> Result<Located, Failure> {
    let whole = typed.canonicalize().map_err(|error| Failure::io(format!("cannot read `{}`", typed.display()), &error))?;
    let root = settled(&whole);
    if root == whole {
        return Ok(Located::Folder { root: typed.to_owned(), base: shown::base(typed), remark: None });
    }
    let near = shown::from_here(root);
    let base = shown::base(&near);
    let remark = explicit.then(|| format!("`{}` is part of the project in `{}`, which is taken as a whole", typed.display(), shown::folder(&near)));
    Ok(Located::Folder { root: near, base, remark })
}

/// The nearest folder at or above one that has settings, else the folder itself. The search ends at the root of a repository, and at dot
/// folders, which belong to no project around them.
fn settled(folder: &Path) -> &Path {
    for at in folder.ancestors() {
        if at.join(SETTINGS).is_file() {
            return at;
        }
        let hidden = at.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if hidden || at.join(".git").exists() {
            break;
        }
    }
    folder
}
