//! `policyc explain`: a rule with its law and its examples; likewise regimes, mechanisms, lexicons, claims, and what the compiler itself finds.

mod human;
mod wrap;

pub(super) use wrap::{width, wrapped};

use super::Outcome;
use super::args::{ExplainArgs, PageFormat};
use super::console::{Console, Stream};
use super::failure::Failure;
use super::findings::today;
use super::project::Project;
use crate::diagnostics::nearest;
use crate::law::pages::{self, Book, Page};
use crate::schema::{Kind, kind_spec};
use crate::source::Sources;

/// Prints all that is known of a code or name.
pub fn run(args: &ExplainArgs, console: Console) -> Result<Outcome, Failure> {
    let (book, base) = book()?;
    let mut found = book.find(&args.code);
    let own = pages::findings();
    found.extend(own.iter().filter(|page| page.code == args.code).cloned());
    if found.is_empty() {
        return Err(unknown(&args.code, &book, &own));
    }
    match args.format {
        PageFormat::Human => console.styled(Stream::Out, |out| {
            let mut first = true;
            found.iter().try_for_each(|page| {
                if !std::mem::take(&mut first) {
                    writeln!(out)?;
                }
                human::write(out, page, &base, width())
            })
        })?,
        PageFormat::Markdown => {
            let texts: Vec<String> = found.iter().map(pages::markdown).collect();
            console.print(Stream::Out, |out| out.write_all(texts.join("\n").as_bytes()))?;
        }
        PageFormat::Json => console.print(Stream::Out, |out| json(out, &found))?,
    }
    Ok(Outcome::Clean)
}

/// Prints pages as a JSON array.
pub(super) fn json(out: &mut dyn std::io::Write, pages: &[Page]) -> std::io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, pages)?;
    writeln!(out)
}

/// What the library declares, and the project that the user is in, if there is one; with what goes before the paths of the latter's files.
pub(super) fn book() -> Result<(Book, String), Failure> {
    let (sources, base) = match Project::around()? {
        Some(project) => (project.sources, project.base),
        None => (Sources::new(), String::new()),
    };
    Ok((Book::new(sources, today()), base))
}

fn unknown(code: &str, book: &Book, own: &[Page]) -> Failure {
    if let Some(spec) = Kind::parse(code).map(kind_spec) {
        return Failure::new(format!("`{code}` is a kind of declaration, and `policyc explain` tells of codes"))
            .help(format!("{}\n\n{}\n\nThe reference, docs/reference.md, has all its fields", spec.doc, spec.example));
    }
    let names: Vec<&str> = book.names().into_iter().chain(own.iter().map(|page| page.code.as_str())).collect();
    // What stands after the slash is often all that is remembered of a code.
    let tail = |name: &&str| name.split_once('/').is_some_and(|(_, tail)| tail == code);
    let near = names.iter().copied().find(tail).or_else(|| nearest(code, names.iter().copied()));
    let meant = near.map(|name| format!("did you mean `{name}`?"));
    Failure::new(format!("there is no rule, regime, mechanism, lexicon or claim called `{code}`, and no finding has this code"))
        .help("`policyc rules` lists the rules")
        .maybe_help(meant)
}
