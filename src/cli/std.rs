//! `policyc std`: what the standard library declares.

use ::std::fmt::Write as _;

use super::Outcome;
use super::args::StdArgs;
use super::console::{Console, Stream};
use super::failure::Failure;
use crate::diagnostics::did_you_mean;
use crate::resolve::library;
use crate::schema::Kind;
use crate::source::{FileId, Span};
use crate::syntax::{self, ast};

/// A declaration of the library, or an entry of one of its vocabularies.
struct Decl {
    kind: &'static str,
    name: &'static str,
    header: &'static str,
    text: &'static str,
    file: &'static str,
    inner: Vec<Decl>,
}

/// Lists the library's declarations, those of one kind, or shows the source of one.
pub fn run(args: &StdArgs, console: Console) -> Result<Outcome, Failure> {
    if args.terms {
        let text = super::terms::messages();
        console.print(Stream::Out, |out| out.write_all(text.as_bytes()))?;
        return Ok(Outcome::Clean);
    }
    let mut all = read();
    all.sort_by_key(|decl| (decl.kind, decl.name));
    let text = match args.name.as_deref() {
        None => list(all.iter()),
        Some(kind) if all.iter().any(|decl| decl.kind == kind) => list(all.iter().filter(|decl| decl.kind == kind)),
        Some(name) => sources(&all, name)?,
    };
    console.print(Stream::Out, |out| out.write_all(text.as_bytes()))?;
    Ok(Outcome::Clean)
}

fn read() -> Vec<Decl> {
    let files = library::FILES.iter();
    files
        .flat_map(|(path, text)| {
            syntax::parse(FileId(0), text, &mut Vec::new()).decls.iter().map(|decl| Decl::new(path, text, decl)).collect::<Vec<_>>()
        })
        .collect()
}

impl Decl {
    fn new(file: &'static str, text: &'static str, decl: &ast::Decl) -> Decl {
        let of = |span: Span| -> &'static str { text.get(span.range()).unwrap_or_default() };
        // The examples of rules declare nothing.
        let inner = decl.body.iter().flatten().filter_map(|item| match item {
            ast::Item::Decl(inner) if !matches!(of(inner.kind), "passes" | "fails") => Some(Decl::new(file, text, inner)),
            _ => None,
        });
        Decl {
            kind: of(decl.kind),
            name: decl.name.map(of).unwrap_or_default(),
            header: of(decl.header()),
            text: of(decl.span),
            file,
            inner: inner.collect(),
        }
    }

    fn find<'a>(&'a self, name: &str, found: &mut Vec<&'a Decl>) {
        if self.name == name {
            found.push(self);
        }
        self.inner.iter().for_each(|inner| inner.find(name, found));
    }
}

/// One line for each declaration, and one for each entry of a vocabulary under it.
fn list<'a>(decls: impl Iterator<Item = &'a Decl>) -> String {
    let mut text = String::new();
    for decl in decls.filter(|decl| !decl.name.is_empty()) {
        let _ = writeln!(text, "{}", decl.header);
        for entry in &decl.inner {
            let _ = writeln!(text, "  {}", entry.header);
        }
    }
    text
}

/// The source of all declarations of a name, each under the name of its file.
fn sources(all: &[Decl], name: &str) -> Result<String, Failure> {
    let mut found = Vec::new();
    all.iter().for_each(|decl| decl.find(name, &mut found));
    let sources: Vec<String> = found.iter().map(|decl| format!("// {}\n{}\n", decl.file, decl.text.trim_end())).collect();
    if sources.is_empty() { Err(unknown(all, name)) } else { Ok(sources.join("\n")) }
}

fn unknown(all: &[Decl], name: &str) -> Failure {
    if Kind::parse(name).is_some() {
        return Failure::new(format!("the standard library declares nothing of the kind `{name}`")).help("`policyc std` lists what it declares");
    }
    let names = all.iter().flat_map(|decl| [decl.kind, decl.name].into_iter().chain(decl.inner.iter().map(|inner| inner.name)));
    let failure = Failure::new(format!("the standard library declares nothing called `{name}`, and no kind is called so"));
    failure.help("`policyc std` lists what it declares").maybe_help(did_you_mean(name, names))
}
