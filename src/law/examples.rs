//! The examples of rules: policies that a rule has nothing to say about, or that it finds something in. They are its tests.

use jiff::civil::Date;

use crate::diagnostics::Diagnostic;
use crate::schema::{Field, Kind, Prep};
use crate::source::{FileId, Place, Rules, SourceFile, Sources, Span, World};
use crate::syntax::ast::{Atom, Decl, FieldValue, Item};

/// An example of a rule.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Example {
    /// Whether the rule must have nothing to say about it.
    pub passes: bool,
    /// What it shows.
    pub title: String,
    /// The policy.
    pub source: String,
    /// The date as of which it is checked, if it says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Date>,
    /// Where it stands in the rule's file.
    #[serde(skip)]
    pub span: Span,
    /// Where its header stands.
    #[serde(skip)]
    pub header: Span,
    /// The first byte of its source in the rule's file.
    #[serde(skip)]
    pub start: u32,
}

/// What came of an example that did not do what it says.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The example.
    pub example: Example,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What was found in its source or, where the rule itself is wrong, in the rule's.
    pub findings: Vec<Found>,
}

/// A finding in an example.
#[derive(Debug, Clone)]
pub struct Found {
    /// The finding; its places are those of the files that the example was compiled as.
    pub finding: Diagnostic,
    /// The byte at which its first place begins in the file that rule and example stand in, and the one after its last; nothing where it
    /// stands in neither.
    pub at: Option<Span>,
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
    let written = block.strip_prefix('{')?.strip_suffix('}')?;
    let source = written.trim_matches('\n');
    let before = whole.find('{').filter(|at| *at >= open)? + 1 + (written.len() - written.trim_start_matches('\n').len());
    let title = decl.title.map_or("", |title| title.inner().of(text)).to_owned();
    let at = decl.quals.iter().find(|qual| qual.prep == Prep::At).and_then(|qual| match qual.operands.first()?.atom {
        Atom::Date(date) => Some(date),
        _ => None,
    });
    let start = Span::at(decl.span.start as usize + before).start;
    Some(Example { passes, title, source: source.to_owned(), at, span: decl.span, header: decl.header(), start })
}

/// A rule whose examples are run.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Its code.
    pub code: String,
    /// The regimes it belongs to, which apply to every example that does not say `use` itself.
    pub laws: Vec<String>,
    /// Where a project's own rule comes from; nothing for one of the library, which is found by its code.
    pub own: Option<Own>,
}

/// A project's own rule.
#[derive(Debug, Clone)]
pub struct Own {
    /// Its source.
    pub source: String,
    /// The first byte of its source in its file.
    pub start: u32,
    /// What the project declares besides, which the rule and its examples may name.
    pub around: Vec<Declared>,
}

/// A declaration at the top of a project.
#[derive(Debug, Clone)]
pub struct Declared {
    /// Its name.
    pub name: String,
    /// Its source.
    pub source: String,
    /// Whether it is there even if nothing names it: a vocabulary, of which entries are named.
    pub always: bool,
}

/// Runs one example of a rule, as of the date it says, else as of the usual one. Gives what is wrong, if something is.
pub fn run(subject: &Subject, example: &Example, usual: Date) -> Option<Failure> {
    let code = &subject.code;
    let mut sources = Sources::new();
    let says_use = example.source.lines().any(|line| line.trim_start().starts_with("use "));
    if !subject.laws.is_empty() && !says_use {
        sources.add(SourceFile::new("<laws>", format!("use {}\n", subject.laws.join(", ")), false));
    }
    let file = sources.add(SourceFile::new("<example>", example.source.clone(), false));
    let rule = subject.own.as_ref().map(|own| {
        let around = named(&own.around, &[&own.source, &example.source], &example.source);
        let rule = sources.add(SourceFile::new("<rule>", own.source.clone(), false));
        sources.add(SourceFile::new("<around>", around, false));
        (rule, own.start)
    });
    let world =
        World { as_of: example.at, rules: if rule.is_some() { Rules::None } else { Rules::Only(code.clone()) }, ..World::new(sources, usual) };
    let compilation = crate::compile(world);
    let place = |finding: &Diagnostic| {
        let Place { file: found, span } = finding.primary.place;
        let start = if found == file { Some(example.start) } else { rule.filter(|(rule, _)| *rule == found).map(|(_, start)| start) };
        start.map(|start| Span { start: start.saturating_add(span.start), end: start.saturating_add(span.end) })
    };
    let found = |wanted: &dyn Fn(&Diagnostic) -> bool| -> Vec<Found> {
        let wanted = compilation.findings.iter().filter(|finding| wanted(finding));
        wanted.map(|finding| Found { finding: finding.clone(), at: place(finding) }).collect()
    };
    let broken = found(&|finding| finding.is_source_error() && (place(finding).is_some() || finding.code == *code));
    // What the rule finds in the declarations around the example says nothing of the example.
    let fired = found(&|finding| finding.code == *code && (rule.is_none() || place(finding).is_some()));
    let failure = |message: &str, findings| Some(Failure { example: example.clone(), message: message.to_owned(), findings });
    match (example.passes, fired.is_empty()) {
        _ if !broken.is_empty() => failure("the example itself is wrong", broken),
        (true, false) => failure("the rule finds something in an example that is to pass", fired),
        (false, true) => failure("the rule finds nothing in an example that is to fail", Vec::new()),
        _ => None,
    }
}

/// Those declarations that texts name, and those that these name, in their order; but for what the example declares itself.
fn named(around: &[Declared], texts: &[&str], example: &str) -> String {
    // Codes of rules have a slash in them.
    let in_word = |char: char, slash: bool| char.is_alphanumeric() || char == '-' || slash && char == '/';
    let is_word = |text: &str, word: &str| text.split(|char: char| !in_word(char, word.contains('/'))).any(|part| part == word);
    let declared = crate::syntax::parse(ALONE, example, &mut Vec::new());
    let own: Vec<&str> = declared.decls.iter().filter_map(|decl| decl.name.map(|name| name.of(example))).collect();
    let mut wanted: Vec<usize> = Vec::new();
    let mut texts: Vec<&str> = texts.to_vec();
    while let Some(text) = texts.pop() {
        for (number, other) in around.iter().enumerate() {
            let is_named = other.always || is_word(text, &other.name);
            if is_named && !wanted.contains(&number) && !own.contains(&other.name.as_str()) {
                wanted.push(number);
                texts.push(&other.source);
            }
        }
    }
    wanted.sort_unstable();
    wanted.iter().filter_map(|&number| around.get(number)).map(|declared| format!("{}\n", declared.source)).collect()
}

/// The names that a field of a declaration lists, as they are written.
pub(super) fn listed(text: &str, decl: &Decl, field: Field) -> Vec<String> {
    let found = decl.body.iter().flatten().find_map(|item| match item {
        Item::Field(found) if found.name.of(text) == field.word() => Some(&found.value),
        _ => None,
    });
    let Some(FieldValue::Values(values)) = found else { return Vec::new() };
    values.iter().flat_map(|value| value.head.iter()).map(|operand| operand.span.of(text).to_owned()).collect()
}

/// The file number of a text that is parsed by itself.
pub(crate) const ALONE: FileId = FileId(0);
