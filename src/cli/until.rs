//! `policyc check --until`: what starts and what stops being found up to a day, and why.

use std::io;

use codespan_reporting::term::termcolor::{ColorSpec, WriteColor};
use jiff::civil::Date;
use serde_json::json;

use super::Outcome;
use super::args::{CheckArgs, Format};
use super::console::{Console, Stream};
use super::failure::Failure;
use super::findings::Checked;
use crate::diagnostics::Diagnostic;
use crate::law::outlook::{Cause, Event, outlook};
use crate::report::{self, Report, visible};

/// What is told where no declaration begins or ends.
const COUNTED: &str = "a time that is counted from a date in the policy is over";

/// Lists what starts and stops between the date of the check and another day.
pub fn run(checked: &mut Checked, until: Date, args: &CheckArgs, console: Console) -> Result<Outcome, Failure> {
    if until <= checked.as_of {
        let failure = Failure::new(format!("`--until {until}` is not after {}, the date of the check", checked.as_of));
        return Err(failure.help("give a later day, or an earlier one with `--as-of`"));
    }
    if checked.compilation.has_source_errors() {
        checked.print(Stream::Out, args, console)?;
        console.tell(&format!("nothing is told of the time until {until}, because there are errors in the source"));
        return Ok(Outcome::Found);
    }
    let events = outlook(&mut checked.compilation, until);
    match args.format {
        Format::Sarif | Format::Github | Format::Junit => {
            let failure = Failure::new("`--until` is told in the formats `human`, `short` and `json`");
            return Err(failure.help("check as of the later day with `--as-of` to have its findings in another format"));
        }
        Format::Json => console.print(Stream::Out, |out| json(out, checked, &events))?,
        Format::Human => {
            console.styled(Stream::Out, |out| human(out, checked, &events))?;
            let summary = summary(checked, &events, until);
            console.print(Stream::Out, |out| writeln!(out, "{summary}"))?;
        }
        Format::Short => {
            console.print(Stream::Out, |out| events.iter().try_for_each(|event| short(out, checked, event)))?;
            console.tell(&summary(checked, &events, until));
        }
    }
    let is_denied = |event: &Event| event.starts && event.finding.level >= checked.deny;
    Ok(if events.iter().any(is_denied) { Outcome::Found } else { checked.outcome() })
}

fn reported<'a>(checked: &'a Checked, findings: &'a [Diagnostic]) -> Report<'a> {
    Report { sources: &checked.compilation.model.sources, findings, base: &checked.base }
}

/// For each day a heading, what starts in full, and what stops in a line each.
fn human(out: &mut dyn WriteColor, checked: &Checked, events: &[Event]) -> io::Result<()> {
    for day in events.chunk_by(|one, other| one.day == other.day) {
        for starts in [true, false] {
            let here: Vec<&Event> = day.iter().filter(|event| event.starts == starts).collect();
            let Some(first) = here.first() else { continue };
            out.set_color(ColorSpec::new().set_bold(true))?;
            write!(out, "From {} on, {}:", first.day, if starts { "this is found" } else { "this is no longer found" })?;
            out.reset()?;
            writeln!(out, "\n")?;
            for event in here {
                let finding = event.finding.clone();
                if starts {
                    let mut finding = finding;
                    let notes = because(&event.causes).into_iter().map(|text| format!("from {} on, because {text}", event.day));
                    finding.notes = notes.map(Into::into).chain(finding.notes).collect();
                    report::human(out, reported(checked, &[finding]), report::Show { all: true, columns: None })?;
                } else {
                    report::short(out, reported(checked, &[finding]))?;
                    because(&event.causes).iter().try_for_each(|text| writeln!(out, "    because {}", visible(text)))?;
                    writeln!(out)?;
                }
            }
        }
    }
    Ok(())
}

fn short(out: &mut dyn io::Write, checked: &Checked, event: &Event) -> io::Result<()> {
    let mut line = Vec::new();
    report::short(&mut line, reported(checked, std::slice::from_ref(&event.finding)))?;
    let line = String::from_utf8_lossy(&line);
    let change = if event.starts { "starts" } else { "stops" };
    writeln!(out, "{} {change}: {}, because {}", event.day, line.trim_end(), visible(&because(&event.causes).join(", and ")))
}

fn because(causes: &[Cause]) -> Vec<String> {
    if causes.is_empty() { vec![COUNTED.to_owned()] } else { causes.iter().map(|cause| cause.text.clone()).collect() }
}

fn json(out: &mut dyn io::Write, checked: &Checked, events: &[Event]) -> io::Result<()> {
    let value = |event: &Event| -> serde_json::Result<serde_json::Value> {
        let finding = report::json_value(reported(checked, &[]), &event.finding)?;
        let change = if event.starts { "starts" } else { "stops" };
        Ok(json!({ "day": event.day, "change": change, "causes": event.causes, "finding": finding }))
    };
    let values: Vec<serde_json::Value> = events.iter().map(value).collect::<Result<_, _>>()?;
    serde_json::to_writer_pretty(&mut *out, &values)?;
    writeln!(out)
}

fn summary(checked: &Checked, events: &[Event], until: Date) -> String {
    let of = |starts: bool| -> Vec<Diagnostic> { events.iter().filter(|event| event.starts == starts).map(|event| event.finding.clone()).collect() };
    let (starting, stopping) = (of(true), of(false));
    let part = |findings: &[Diagnostic], verb: (&str, &str)| {
        let verb = if findings.len() == 1 { verb.0 } else { verb.1 };
        (!findings.is_empty()).then(|| format!("{} {verb}", report::count(findings)))
    };
    let parts: Vec<String> = [part(&starting, ("starts", "start")), part(&stopping, ("stops", "stop"))].into_iter().flatten().collect();
    let what = if parts.is_empty() { "nothing starts or stops".to_owned() } else { parts.join("; ") };
    let now = report::count(&checked.compilation.findings);
    format!("{what} until {until}; {now} in {}, as of {}", checked.files(), checked.as_of)
}
