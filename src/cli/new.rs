//! `policyc new`: a small project that works at once.

use std::path::Path;

use super::args::NewArgs;
use super::console::Console;
use super::failure::Failure;
use super::{Outcome, output};

/// The files of a new project. A dot file has another name in the library, so that it means nothing there.
const FILES: &[output::File<'static>] = &[
    ("company.policy", include_bytes!("../../stdlib/starter/company.policy")),
    ("activities.policy", include_bytes!("../../stdlib/starter/activities.policy")),
    ("notice.policy", include_bytes!("../../stdlib/starter/notice.policy")),
    ("policyc.toml", include_bytes!("../../stdlib/starter/policyc.toml")),
    ("README.md", include_bytes!("../../stdlib/starter/README.md")),
    (".gitignore", include_bytes!("../../stdlib/starter/gitignore")),
];

/// Makes the folder, all of it or nothing.
pub fn run(args: &NewArgs, console: Console) -> Result<Outcome, Failure> {
    let folder = args.dir.as_path();
    let shown = folder.display();
    if let Ok(metadata) = folder.symlink_metadata() {
        let empty = std::fs::read_dir(folder).map(|mut entries| entries.next().is_none());
        match empty {
            Ok(true) => {}
            Ok(false) => return Err(Failure::new(format!("`{shown}` is not empty")).help("give the name of a folder that does not exist yet")),
            Err(_) if metadata.is_dir() => return Err(Failure::new(format!("`{shown}` cannot be read")).help("give another name")),
            Err(_) => return Err(Failure::new(format!("`{shown}` exists and is not a folder")).help("give another name")),
        }
    }
    output::new_folder(folder, FILES)?;
    let step = if folder == Path::new(".") { "policyc build".to_owned() } else { format!("policyc build {shown}") };
    console.tell(&format!("made a policy in `{shown}`; `{step}` builds its notice"));
    Ok(Outcome::Clean)
}
