//! `policyc fmt`: lays out files in the one way.

mod difference;
mod files;

use self::files::Input;
use super::Outcome;
use super::args::FmtArgs;
use super::console::{Console, Stream};
use super::failure::Failure;
use super::output;
use crate::format::{self, Refusal};
use crate::report::Report;
use crate::source::{SourceFile, Sources};
use crate::syntax::parse;

/// Lays out each file by itself; one that cannot be laid out is left as it is, and told of.
pub fn run(args: &FmtArgs, console: Console) -> Result<Outcome, Failure> {
    let mut told = Told::default();
    for input in files::read(&args.paths) {
        match input.and_then(|input| one(input, args.check, console)) {
            Ok(Did::Nothing) => told.same += 1,
            Ok(Did::Changed) => told.changed += 1,
            Ok(Did::Printed) => {}
            Ok(Did::Errors) => told.wrong += 1,
            Err(failure) => {
                console.failure(&failure);
                told.wrong += 1;
            }
        }
    }
    told.tell(args.check, console);
    Ok(match (told.wrong, told.changed) {
        (0, changed) if args.check && changed > 0 => Outcome::Found,
        (0, _) => Outcome::Clean,
        _ => Outcome::Failed,
    })
}

/// What was done with a file.
enum Did {
    /// It is laid out as it should be.
    Nothing,
    /// It was laid out anew, or would be.
    Changed,
    /// Its layout was printed.
    Printed,
    /// It has errors, which were printed.
    Errors,
}

fn one(input: Input, check: bool, console: Console) -> Result<Did, Failure> {
    let Input { path, shown, text } = input;
    let mut sources = Sources::new();
    let file = sources.add(SourceFile::new(shown.clone(), text, false));
    let mut findings = Vec::new();
    let tree = parse(file, &sources.file(file).text, &mut findings);
    if !findings.is_empty() {
        console.findings(Stream::Err, Report { sources: &sources, findings: &findings, base: "" }, true)?;
        return Ok(Did::Errors);
    }
    let before = &*sources.file(file).text;
    let after = format::proved(&tree, before).map_err(|refusal| fault(&shown, refusal))?;
    if check {
        if after == before {
            return Ok(Did::Nothing);
        }
        console.styled(Stream::Out, |out| difference::write(out, &shown, before, &after))?;
        return Ok(Did::Changed);
    }
    match path {
        None => {
            console.print(Stream::Out, |out| out.write_all(after.as_bytes()))?;
            Ok(Did::Printed)
        }
        Some(_) if after == before => Ok(Did::Nothing),
        Some(path) => {
            output::replace(&path, &after)?;
            Ok(Did::Changed)
        }
    }
}

fn fault(shown: &str, refusal: Refusal) -> Failure {
    let failure = Failure::new(format!("`{shown}` was not laid out, by a fault of policyc: {}", refusal.reason()));
    failure.help("the file was left as it is; please report this together with the file")
}

/// How many files were treated in which way.
#[derive(Default)]
struct Told {
    same: usize,
    changed: usize,
    wrong: usize,
}

impl Told {
    fn tell(&self, check: bool, console: Console) {
        let files = |count: usize| if count == 1 { "1 file".to_owned() } else { format!("{count} files") };
        let mut parts = Vec::new();
        if self.changed > 0 {
            parts.push(format!("{} {}", files(self.changed), if check { "would change" } else { "laid out anew" }));
        }
        if self.same > 0 {
            parts.push(format!("{} as {} should be", files(self.same), if self.same == 1 { "it" } else { "they" }));
        }
        if self.wrong > 0 {
            parts.push(format!("{} left alone", files(self.wrong)));
        }
        if !parts.is_empty() {
            console.tell(&parts.join(", "));
        }
    }
}
