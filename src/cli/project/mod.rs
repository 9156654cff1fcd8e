//! Finding a project and reading it: everything that the compiler is told about the disk.

mod catalogues;
mod locate;
mod mistyped;
mod read;
mod settings;
mod shown;
mod walk;

pub use catalogues::path as catalogue_path;
pub use locate::unreadable;
pub use read::{file as read_file, input as read_input};
pub use settings::SETTINGS;
pub use shown::slashed as shown_path;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use self::locate::Located;
use super::failure::Failure;
use crate::source::catalogue::Catalogue;
use crate::source::{Config, SourceFile, Sources};

/// The name of the file that lists what a build wrote; a folder that holds one is an output folder.
pub const MANIFEST: &str = ".policyc";

/// A project as it was found on the disk.
#[derive(Debug)]
pub struct Project {
    /// The folder that paths of the project are relative to.
    pub root: PathBuf,
    /// What goes before such a path so that the user finds the file from where they are; empty, or ending in `/`.
    pub base: String,
    /// The `.policy` files by path.
    pub sources: Sources,
    /// What `policyc.toml` says.
    pub config: Config,
    /// The translations of its texts, by language.
    pub catalogues: BTreeMap<String, Catalogue>,
    /// What the user should know about the choice of the project.
    pub remark: Option<String>,
}

impl Project {
    /// The project that the user is in; nothing where there are neither settings at or above the current folder nor policies in it.
    ///
    /// # Errors
    /// If something in it cannot be read.
    pub fn around() -> Result<Option<Project>, Failure> {
        if locate::is_project() { Project::open(None).map(Some) } else { Ok(None) }
    }

    /// Finds the project that a path stands for, and reads it.
    ///
    /// # Errors
    /// If there is none, or something in it cannot be read.
    pub fn open(path: Option<&Path>) -> Result<Project, Failure> {
        match locate::locate(path)? {
            Located::Input => single(PathBuf::from("."), String::new(), SourceFile::new("<stdin>", read::input()?, false), None),
            Located::File { folder, name, remark } => {
                let base = shown::base(&folder);
                let text = read::file(&folder.join(&name), &format!("{base}{name}"))?;
                single(folder, base, SourceFile::new(name, text, false), remark)
            }
            Located::Folder { root, base, remark } => {
                let config = settings::read(&root, &base)?;
                let mut sources = Sources::new();
                let found = walk::policies(&root, &base, config.out.as_deref())?;
                if found.files.is_empty() {
                    return Err(walk::empty(&base, &found));
                }
                for (name, path) in found.files {
                    let text = read::file(&path, &format!("{base}{name}"))?;
                    sources.add(SourceFile::new(name, text, false));
                }
                let catalogues = catalogues::read(&root, &base)?;
                Ok(Project { root, base, sources, config, catalogues, remark })
            }
        }
    }
}

/// A file that is a project by itself, with the settings of its folder.
fn single(root: PathBuf, base: String, file: SourceFile, remark: Option<String>) -> Result<Project, Failure> {
    let config = settings::read(&root, &base)?;
    let mut sources = Sources::new();
    sources.add(file);
    let catalogues = catalogues::read(&root, &base)?;
    Ok(Project { root, base, sources, config, catalogues, remark })
}
