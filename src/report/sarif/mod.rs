//! Findings as SARIF 2.1.0, for code scanning. What its members mean is told in `docs/formats.md`.

mod fingerprint;
mod location;
mod result;
mod rule;

use std::io::{self, Write};

use serde::Serialize;

use self::fingerprint::Fingerprints;
use self::result::Finding;
use self::rule::Rule;
use super::{Report, Run};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'a str,
    version: &'a str,
    runs: [Check<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Check<'a> {
    tool: Tool<'a>,
    invocations: [Invocation<'a>; 1],
    column_kind: &'a str,
    results: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'a> {
    name: &'a str,
    semantic_version: &'a str,
    language: &'a str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation<'a> {
    execution_successful: bool,
    properties: Terms<'a>,
}

/// As of when and under which laws was checked.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Terms<'a> {
    as_of: String,
    laws: Vec<Law<'a>>,
}

#[derive(Serialize)]
struct Law<'a> {
    name: &'a str,
    title: &'a str,
}

/// A text with its plain form.
#[derive(Serialize)]
struct Message<T> {
    text: T,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
}

impl<T> Message<T> {
    fn plain(text: T) -> Self {
        Message { text, markdown: None }
    }
}

/// Prints one log with one run.
///
/// # Errors
/// If `out` does not take it.
pub fn write(out: &mut dyn Write, report: Report<'_>, run: &Run<'_>) -> io::Result<()> {
    let mut prints = Fingerprints::default();
    let mut results: Vec<Finding<'_>> = report.findings.iter().map(|finding| Finding::new(&report, run, finding, &mut prints)).collect();
    results.extend(run.accepted.iter().map(|accepted| Finding::accepted(&report, run, accepted, &mut prints)));
    let laws = run.laws.iter().map(|law| Law { name: &law.name, title: &law.title }).collect();
    let rules = run.codes.iter().map(Rule::new).collect();
    let log = Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Check {
            tool: Tool { driver: Driver { name: "policyc", semantic_version: env!("CARGO_PKG_VERSION"), language: "en", rules } },
            invocations: [Invocation { execution_successful: true, properties: Terms { as_of: run.as_of.to_string(), laws } }],
            column_kind: "unicodeCodePoints",
            results,
        }],
    };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}
