//! The examples of rules: policies that a rule has nothing to say about, or that it finds something in. They are its tests.

use jiff::civil::Date;

use crate::diagnostics::Diagnostic;
use crate::schema::{Kind, Prep};
use crate::source::{Config, FileId, Rules, SourceFile, Sources, Span, World};
use crate::syntax::ast::{Atom, Decl, Item};

/// An example of a rule.
#[derive(Debug, Clone)]
pub struct Example {
    /// Whether the rule must have nothing to say about it.
    pub passes: bool,
    /// What it shows.
    pub title: String,
    /// The policy.
    pub source: String,
    /// The date as of which it is checked, if it says one.
    pub at: Option<Date>,
    /// Where it stands in the rule's file.
    pub span: Span,
}

/// What came of an example that did not do what it says.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The example.
    pub example: Example,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What was found in its source.
    pub findings: Vec<Diagnostic>,
}

/// The examples of a rule, from its declaration and the text it stands in.
pub fn examples(text: &str, rule: &Decl) -> Vec<Example> {
    let nested = rule.body.iter().flatten().filter_map(|item| match item {
        Item::Decl(decl) => Some(&**decl),
        _ => None,
    });
    nested.filter_map(|decl| example(text, decl)).collect()
}

fn example(text: &str, decl: &Decl) -> Option<Example> {
    let passes = match Kind::parse(decl.kind.of(text))? {
        Kind::Passes => true,
        Kind::Fails => false,
        _ => return None,
    };
    decl.body.as_ref()?;
    let whole = decl.span.of(text);
    let open = (decl.header().end - decl.span.start) as usize;
    let block = whole.get(open..)?.trim();
    let source = block.strip_prefix('{')?.strip_suffix('}')?.trim_matches('\n').to_owned();
    let title = decl.title.map_or("", |title| title.inner().of(text)).to_owned();
    let at = decl.quals.iter().find(|qual| qual.prep == Prep::At).and_then(|qual| match qual.operands.first()?.atom {
        Atom::Date(date) => Some(date),
        _ => None,
    });
    Some(Example { passes, title, source, at, span: decl.span })
}

/// Runs a rule's examples. `rule` is the rule's own source, `code` its code, `laws` the regimes it belongs to, which apply to every example
/// that does not say `use` itself; `own` whether the rule is a project's and not the library's.
pub fn run(rule: &str, code: &str, laws: &[String], own: bool, examples: &[Example], usual: Date) -> Vec<Failure> {
    examples.iter().filter_map(|example| run_one(rule, code, laws, own, example, usual)).collect()
}

fn run_one(rule: &str, code: &str, laws: &[String], own: bool, example: &Example, usual: Date) -> Option<Failure> {
    let mut sources = Sources::new();
    let says_use = example.source.lines().any(|line| line.trim_start().starts_with("use "));
    if !laws.is_empty() && !says_use {
        sources.add(SourceFile::new("<laws>", format!("use {}\n", laws.join(", ")), false));
    }
    let file = sources.add(SourceFile::new("<example>", example.source.clone(), false));
    if own {
        sources.add(SourceFile::new("<rule>", rule.to_owned(), false));
    }
    let world = World {
        sources,
        config: Config::default(),
        today: usual,
        as_of: example.at,
        rules: if own { Rules::None } else { Rules::Only(code.to_owned()) },
    };
    let compilation = crate::compile(world);
    let in_example = |finding: &&Diagnostic| finding.primary.place.file == file || finding.code == code;
    let broken: Vec<Diagnostic> = compilation.findings.iter().filter(in_example).filter(|finding| finding.is_source_error()).cloned().collect();
    let found: Vec<Diagnostic> = compilation.findings.iter().filter(|finding| finding.code == code).cloned().collect();
    let failure = |message: &str, findings| Some(Failure { example: example.clone(), message: message.to_owned(), findings });
    match (example.passes, found.is_empty()) {
        _ if !broken.is_empty() => failure("the example itself is wrong", broken),
        (true, false) => failure("the rule finds something in an example that is to pass", found),
        (false, true) => failure("the rule finds nothing in an example that is to fail", Vec::new()),
        _ => None,
    }
}

/// The file number of a text that is parsed by itself.
pub(crate) const ALONE: FileId = FileId(0);
