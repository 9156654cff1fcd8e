//! Files of cases: taken apart, compiled, and put together again with what is so.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::date;
use policyc::diagnostics::{Diagnostic, Label, code_info};
use policyc::resolve::library;
use policyc::source::catalogue::Catalogue;
use policyc::source::{Config, Place, Rules, SourceFile, Sources, World};
use policyc::{Compilation, compile};

use crate::facts;

const CASE: &str = "//# case:";
const FILE: &str = "//# file:";

/// A case as it is written.
struct Case<'a> {
    /// Its files, by path, with their texts.
    files: Vec<(String, &'a str)>,
    /// Everything up to what is expected.
    source: &'a str,
    /// The questions about its model.
    questions: Vec<&'a str>,
}

/// The text of a file of cases with the findings and answers that are so.
pub fn answer(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let starts: Vec<usize> = lines(text).filter(|(_, line)| line.starts_with(CASE)).map(|(at, _)| at).collect();
    assert!(!starts.is_empty(), "a file of cases has none");
    out.push_str(&text[..starts[0]]);
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).map_or(text.len(), |&next| next);
        let case = take_apart(&text[start..end]);
        out.push_str(case.source.trim_end());
        out.push('\n');
        out.push_str(&expected(&case));
        if number + 1 < starts.len() {
            out.push('\n');
        }
    }
    out
}

/// The lines that differ, with a few words about which is which.
pub fn difference(old: &str, new: &str) -> String {
    let mut out = String::new();
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let mut title = "";
    let missing = |line: &&str, among: &[&str]| !among.contains(line);
    for line in &old {
        if let Some(case) = line.strip_prefix(CASE) {
            title = case;
        }
        if missing(line, &new) {
            let _ = writeln!(out, "  in{title}, expected and not so: {line}");
        }
    }
    for line in &new {
        if let Some(case) = line.strip_prefix(CASE) {
            title = case;
        }
        if missing(line, &old) {
            let _ = writeln!(out, "  in{title}, so and not expected: {line}");
        }
    }
    if out.is_empty() { "  the same lines in another order or number".to_owned() } else { out }
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

fn take_apart(text: &str) -> Case<'_> {
    let is_expected = |line: &str| line.starts_with("//!") || line.starts_with("//?");
    let end = lines(text).find(|(_, line)| is_expected(line)).map_or(text.len(), |(at, _)| at);
    let (source, rest) = text.split_at(end);
    let questions = rest.lines().filter_map(|line| line.strip_prefix("//?")).map(|line| line.split(" = ").next().unwrap().trim()).collect();
    let stray = rest.lines().find(|line| !line.is_empty() && !is_expected(line));
    assert!(stray.is_none(), "this stands after what is expected: {stray:?}");
    let mut heads: Vec<(usize, usize, String)> = Vec::new();
    for (at, line) in lines(source) {
        if line.starts_with(CASE) {
            heads.push((at, at + line.len(), "case.policy".to_owned()));
        } else if let Some(path) = line.strip_prefix(FILE) {
            heads.push((at, at + line.len(), path.trim().to_owned()));
        }
    }
    let mut files = Vec::new();
    for (number, (_, start, path)) in heads.iter().enumerate() {
        let end = heads.get(number + 1).map_or(source.len(), |next| next.0);
        let part = &source[*start..end];
        if number > 0 || !part.trim().is_empty() || heads.len() == 1 {
            files.push((path.clone(), part));
        }
    }
    Case { files, source, questions }
}

fn expected(case: &Case<'_>) -> String {
    let compiled = compile_case(case);
    let many = case.files.iter().filter(|(path, _)| path.ends_with(".policy")).count() > 1;
    let mut out = String::new();
    for finding in compiled.findings.iter().filter(|finding| is_of_language(finding)) {
        write_finding(&compiled, finding, many, &mut out);
    }
    for question in &case.questions {
        let _ = writeln!(out, "//? {question} = {}", facts::answer(&compiled.model, question));
    }
    out
}

/// Whether a finding is the language's or of a rule of the case's own; the library's rules have tests of their own.
fn is_of_language(finding: &Diagnostic) -> bool {
    code_info(&finding.code).is_some() || !library::all().iter().any(|decl| decl.kind == "rule" && decl.name == finding.code)
}

fn compile_case(case: &Case<'_>) -> Compilation {
    let mut sources = Sources::new();
    let mut config = Config::default();
    let mut catalogues = BTreeMap::new();
    for (path, text) in &case.files {
        if path == "policyc.toml" {
            config = Config::parse(text).unwrap();
        } else if let Some(language) = path.strip_prefix("i18n/").and_then(|path| path.strip_suffix(".po")) {
            catalogues.insert(language.to_owned(), Catalogue::parse(text).unwrap());
        } else {
            sources.add(SourceFile::new(path.clone(), *text, false));
        }
    }
    let mut world = World::new(sources, date(2026, 1, 31));
    world.config = config;
    world.catalogues = catalogues;
    // What the law says is tested with the rules.
    world.rules = Rules::None;
    compile(world)
}

fn write_finding(compiled: &Compilation, finding: &Diagnostic, many: bool, out: &mut String) {
    let sources = &compiled.model.sources;
    let range = |place: Place| {
        let file = sources.file(place.file);
        let (start, end) = (file.line_column(place.span.start), file.line_column(place.span.end));
        let path = if many { format!("{}:", file.path) } else { String::new() };
        format!("{path}{}:{}-{}:{}", start.line, start.column, end.line, end.column)
    };
    let _ = writeln!(out, "//! {} {} {} {}", range(finding.primary.place), finding.level.word(), finding.code, finding.message);
    let labels = |label: &&Label| !label.text.is_empty();
    for label in std::iter::once(&finding.primary).chain(&finding.related).filter(labels) {
        let _ = writeln!(out, "//!   {}: {}", range(label.place), label.text);
    }
    if let Some(help) = &finding.help {
        let _ = writeln!(out, "//!   help: {help}");
    }
    for note in &finding.notes {
        let _ = writeln!(out, "//!   note: {note}");
    }
    if let Some(fix) = &finding.fix {
        let edits: Vec<String> = fix.edits.iter().map(|(place, text)| format!("{} {text:?}", range(*place))).collect();
        let _ = writeln!(out, "//!   fix: {} ({})", fix.title, edits.join(", "));
    }
}
