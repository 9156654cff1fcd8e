//! `policyc test`: runs the examples of a project's own rules.

use super::Outcome;
use super::args::TestArgs;
use super::console::{Console, Stream};
use super::failure::Failure;
use super::findings::today;
use super::project::Project;
use crate::diagnostics::Diagnostic;
use crate::law::examples::{self, Example, run as run_example};
use crate::law::own::{OwnRule, rules};
use crate::report::{Report, visible};
use crate::source::{Place, Sources};

use codespan_reporting::term::termcolor::{Color, ColorSpec, WriteColor};

/// Runs all examples, tells of each how it went, and shows the failures in the source.
pub fn run(args: &TestArgs, console: Console) -> Result<Outcome, Failure> {
    let project = Project::open(args.path.as_deref())?;
    if let Some(remark) = &project.remark {
        console.tell(remark);
    }
    let date = args.as_of.or(project.config.as_of).unwrap_or_else(today);
    let rules = rules(&project.sources);
    let mut failures = Vec::new();
    let (mut passed, mut failed) = (0_usize, 0_usize);
    console.styled(Stream::Out, |out| {
        for rule in &rules {
            writeln!(out, "rule {} \"{}\"", visible(&rule.subject.code), visible(&rule.title))?;
            for example in &rule.examples {
                let failure = run_example(&rule.subject, example, date);
                line(out, failure.is_none(), &named(example))?;
                match failure {
                    None => passed += 1,
                    Some(failure) => {
                        failed += 1;
                        failures.extend(findings(rule, failure));
                    }
                }
            }
            for (passes, what) in [(true, "passes"), (false, "fails")] {
                if !rule.examples.iter().any(|example| example.passes == passes) {
                    failed += 1;
                    line(out, false, &format!("no example that {what}"))?;
                    failures.push(lacking(rule, what));
                }
            }
        }
        if rules.is_empty() { Ok(()) } else { writeln!(out) }
    })?;
    let report = Report { sources: &project.sources, findings: &failures, base: &project.base };
    console.findings(Stream::Out, report, true)?;
    let summary = summary(&rules, passed, failed, &project.sources);
    console.print(Stream::Out, |out| writeln!(out, "{summary}, as of {date}"))?;
    Ok(if failed == 0 { Outcome::Clean } else { Outcome::Found })
}

fn named(example: &Example) -> String {
    let at = example.at.map(|at| format!(" at {at}")).unwrap_or_default();
    format!("{} \"{}\"{at}", word(example), example.title)
}

fn word(example: &Example) -> &'static str {
    if example.passes { "passes" } else { "fails" }
}

fn line(out: &mut dyn WriteColor, ok: bool, what: &str) -> std::io::Result<()> {
    let (mark, colour) = if ok { ("ok    ", Color::Green) } else { ("FAILED", Color::Red) };
    write!(out, "  ")?;
    out.set_color(ColorSpec::new().set_bold(!ok).set_fg(Some(colour)))?;
    write!(out, "{mark}")?;
    out.reset()?;
    writeln!(out, "  {}", visible(what))
}

/// What is shown of an example that does not do what it says: each thing that was found in it, at its place; else the example itself.
fn findings(rule: &OwnRule, failure: examples::Failure) -> Vec<Diagnostic> {
    let header = Place::new(rule.file, failure.example.header);
    let of_example = |message: String| Diagnostic::new(&rule.subject.code, header, message).label(format!("this example {}", word(&failure.example)));
    if failure.findings.is_empty() {
        return vec![of_example(failure.message)];
    }
    let shown = |found: examples::Found| {
        let place = found.at.map(|span| Place::new(rule.file, span));
        let finding = match place {
            Some(place) if found.finding.code != rule.subject.code => {
                Diagnostic { related: Vec::new(), fix: None, ..Diagnostic::new(&found.finding.code, place, found.finding.message.clone()) }
                    .also(header, "in this example")
            }
            Some(place) => of_example(failure.message.clone()).also(place, found.finding.message.clone()),
            None => of_example(failure.message.clone()).note(found.finding.message.clone()),
        };
        let is_rules = found.finding.code == rule.subject.code;
        if is_rules { finding } else { finding.maybe_help(found.finding.help) }
    };
    failure.findings.into_iter().map(shown).collect()
}

fn lacking(rule: &OwnRule, what: &str) -> Diagnostic {
    let code = &rule.subject.code;
    let message = format!("`{code}` has no example that {what}");
    Diagnostic::new("x/rule-untested", Place::new(rule.file, rule.header), message).help(format!("write `{what} \"…\" {{ … }}` in the rule"))
}

fn summary(rules: &[OwnRule], passed: usize, failed: usize, sources: &Sources) -> String {
    let files = if sources.len() == 1 { "1 file".to_owned() } else { format!("{} files", sources.len()) };
    if rules.is_empty() {
        return format!("no rules in {files}");
    }
    let rules = if rules.len() == 1 { "1 rule".to_owned() } else { format!("{} rules", rules.len()) };
    let failed = if failed == 0 { String::new() } else { format!(", {failed} FAILED") };
    format!("{passed} ok{failed}; {rules} in {files}")
}
