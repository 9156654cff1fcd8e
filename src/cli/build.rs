//! `policyc build`: checks a policy and writes what is made of it.

use std::path::{Path, PathBuf};

use super::args::BuildArgs;
use super::console::{Console, Stream};
use super::failure::Failure;
use super::findings::Checked;
use super::only::Only;
use super::project::Project;
use super::{Outcome, output, templates};
use crate::emit::{self, BuildOptions, Counts, Findings, Output};
use crate::report::{Summary, count};

/// Compiles a project, prints its findings as messages, and writes its outputs.
pub fn run(args: &BuildArgs, console: Console) -> Result<Outcome, Failure> {
    let project = Project::open(args.check.path.as_deref())?;
    let only = Only::new(&args.only, project.config.formats.as_deref())?;
    let templates = templates::read(&project)?;
    let checked = Checked::new(project, &args.check, console)?;
    let printed = args.out.as_deref() == Some(Path::new("-"));
    let stream = if args.check.format.is_document() && !printed { Stream::Out } else { Stream::Err };
    checked.print(stream, &args.check, console)?;
    if let Some(reason) = refusal(&checked, args.draft) {
        console.tell(reason);
        return Ok(Outcome::Found);
    }
    let findings = Findings { all: counts(&checked), ..Findings::default() };
    let folder = format!("{}{}", checked.base, checked.config.templates.as_deref().unwrap_or_default());
    let options = BuildOptions {
        draft: args.draft,
        only: only.formats(),
        templates,
        findings,
        as_of: checked.named_date,
        laws: checked.compilation.laws().to_vec(),
    };
    let outputs = emit::build(&checked.compilation.model, &options).map_err(|error| templates::failure(&error, &options.templates, &folder))?;
    let outputs = only.choose(outputs)?;
    if printed {
        print(&outputs, console)?
    } else {
        write(&outputs, &checked, args, console)?
    }
    Ok(checked.outcome())
}

/// How many findings there are, for the index page.
fn counts(checked: &Checked) -> Counts {
    let Summary { errors, warnings, notes } = count(&checked.compilation.findings);
    Counts { errors, warnings, notes }
}

/// Why nothing is built, if there is a reason.
fn refusal(checked: &Checked, draft: bool) -> Option<&'static str> {
    if checked.compilation.has_source_errors() {
        return Some("nothing was written, because there are errors in the source");
    }
    let found = checked.outcome() == Outcome::Found && !draft;
    found.then_some("nothing was written, because of what was found; `--draft` builds all the same and marks every page as a draft")
}

fn print(outputs: &[Output], console: Console) -> Result<(), Failure> {
    let [output] = outputs else {
        let names: Vec<&str> = outputs.iter().map(|output| output.path.as_str()).collect();
        let failure = Failure::new(format!("`--out -` prints a single output, and there are {}", outputs.len()));
        return Err(failure.help(format!("choose one with `--only`: {}", names.join(", "))));
    };
    console.print(Stream::Out, |out| out.write_all(&output.bytes))
}

fn write(outputs: &[Output], checked: &Checked, args: &BuildArgs, console: Console) -> Result<(), Failure> {
    let folder = match &args.out {
        Some(folder) => folder.clone(),
        None => Path::new(&checked.base).join(checked.config.out.as_deref().unwrap_or("out")),
    };
    let folder = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder };
    let files: Vec<output::File<'_>> = outputs.iter().map(|output| (output.path.as_str(), output.bytes.as_slice())).collect();
    output::write(&folder, &files)?;
    let shown = |path: &str| -> PathBuf { folder.join(path) };
    if !args.check.format.is_document() {
        console.print(Stream::Out, |out| outputs.iter().try_for_each(|output| writeln!(out, "{}", shown(&output.path).display())))?;
        let start = outputs.iter().find(|output| output.path == "index.html");
        let start = start.map_or_else(String::new, |index| format!("; start with `{}`", shown(&index.path).display()));
        let number = if outputs.len() == 1 { "1 file".to_owned() } else { format!("{} files", outputs.len()) };
        let draft = if args.draft { ", as a draft" } else { "" };
        console.tell(&format!("wrote {number} to `{}`{draft}{start}", folder.display()));
    }
    Ok(())
}
