//! `policyc std`: what the standard library declares.

use ::std::fmt::Write as _;

use super::Outcome;
use super::args::StdArgs;
use super::console::{Console, Stream};
use super::failure::Failure;
use crate::diagnostics::did_you_mean;
use crate::resolve::library::{self, LibraryDecl};

/// Lists the library's declarations, those of one kind, or shows the source of one.
pub fn run(args: &StdArgs, console: Console) -> Result<Outcome, Failure> {
    let all = library::all();
    let text = match args.name.as_deref() {
        None => list(all, None),
        Some(kind) if all.iter().any(|decl| decl.kind == kind) => list(all, Some(kind)),
        Some(name) => sources(all, name)?,
    };
    console.print(Stream::Out, |out| out.write_all(text.as_bytes()))?;
    Ok(Outcome::Clean)
}

/// One line for each declaration, by kind and then by name.
fn list(all: &[LibraryDecl], kind: Option<&str>) -> String {
    let mut decls: Vec<&LibraryDecl> = all.iter().filter(|decl| !decl.name.is_empty() && kind.is_none_or(|kind| decl.kind == kind)).collect();
    decls.sort_by_key(|decl| (decl.kind, decl.name));
    let mut text = String::new();
    for decl in decls {
        let header = source(decl).lines().next().unwrap_or_default().trim_end().trim_end_matches('{').trim_end();
        let _ = writeln!(text, "{header}");
    }
    text
}

/// The source of all declarations of a name, each under the name of its file.
fn sources(all: &[LibraryDecl], name: &str) -> Result<String, Failure> {
    let mut text = String::new();
    for decl in all.iter().filter(|decl| decl.name == name) {
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{gap}// {}\n{}", library::file(decl.file).0, source(decl).trim_end());
    }
    if !text.is_empty() {
        return Ok(text);
    }
    let near = did_you_mean(name, all.iter().flat_map(|decl| [decl.name, decl.kind]));
    let failure = Failure::new(format!("the standard library declares nothing called `{name}`, and no kind is called so"));
    Err(failure.help("`policyc std` lists everything it declares").maybe_help(near))
}

fn source(decl: &LibraryDecl) -> &'static str {
    library::file(decl.file).1.get(decl.start..decl.end).unwrap_or_default()
}
