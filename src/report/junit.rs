//! Findings as a JUnit report: a suite for each file of the project, a case for each finding in it, and one that passes where there is none.
//!
//! Only what fails the run is a failure: a report with failures beside a run that is green would send people after what nobody asked of them.
//! The rest is skipped, which reports show with its message.

use std::io::{self, Write};

use super::remarks::in_lines;
use super::{Report, Run, text::one_line};
use crate::diagnostics::Diagnostic;
use crate::source::FileId;

/// Prints one `testsuites` element with everything in it.
///
/// # Errors
/// If `out` does not take it.
pub fn write(out: &mut dyn Write, report: Report<'_>, run: &Run<'_>) -> io::Result<()> {
    let suites: Vec<Suite<'_>> = suites(report, run);
    let tests: usize = suites.iter().map(Suite::tests).sum();
    let failures: usize = suites.iter().map(|suite| suite.failures).sum();
    let skipped: usize = suites.iter().map(Suite::skipped).sum();
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<testsuites name="policyc" tests="{tests}" failures="{failures}" errors="0" skipped="{skipped}">"#)?;
    for suite in &suites {
        suite.write(out, report, run)?;
    }
    writeln!(out, "</testsuites>")
}

/// A file with what was found in it.
struct Suite<'a> {
    path: String,
    findings: Vec<&'a Diagnostic>,
    failures: usize,
}

fn suites<'a>(report: Report<'a>, run: &Run<'_>) -> Vec<Suite<'a>> {
    let suite = |file: FileId| {
        let findings: Vec<&Diagnostic> = report.findings.iter().filter(|finding| finding.primary.place.file == file).collect();
        let failures = findings.iter().filter(|finding| finding.level >= run.deny).count();
        Suite { path: escaped(&one_line(&report.path(file))), findings, failures }
    };
    let own = report.sources.iter().filter(|(_, file)| !file.library);
    own.map(|(file, _)| suite(file)).collect()
}

impl Suite<'_> {
    /// How many cases; never none.
    fn tests(&self) -> usize {
        self.findings.len().max(1)
    }

    fn skipped(&self) -> usize {
        self.findings.len() - self.failures
    }

    fn write(&self, out: &mut dyn Write, report: Report<'_>, run: &Run<'_>) -> io::Result<()> {
        let path = &self.path;
        let (tests, failures, skipped) = (self.tests(), self.failures, self.skipped());
        writeln!(out, r#"  <testsuite name="{path}" tests="{tests}" failures="{failures}" errors="0" skipped="{skipped}">"#)?;
        writeln!(out, "    <properties>")?;
        writeln!(out, r#"      <property name="as-of" value="{}"/>"#, run.as_of)?;
        for law in run.laws {
            writeln!(out, r#"      <property name="law" value="{}"/>"#, escaped(&law.title))?;
        }
        writeln!(out, "    </properties>")?;
        if self.findings.is_empty() {
            writeln!(out, r#"    <testcase name="no findings" classname="{path}" file="{path}"/>"#)?;
        }
        for finding in &self.findings {
            self.case(out, report, run, finding)?;
        }
        writeln!(out, "  </testsuite>")
    }

    fn case(&self, out: &mut dyn Write, report: Report<'_>, run: &Run<'_>, finding: &Diagnostic) -> io::Result<()> {
        let path = &self.path;
        let (start, _) = report.ends(finding.primary.place);
        let (line, column) = (start.line, start.column);
        let [code, message] = [&finding.code, &finding.message].map(|text| escaped(&one_line(text)));
        writeln!(out, r#"    <testcase name="{code}: {message}" classname="{path}" file="{path}" line="{line}">"#)?;
        let level = finding.level.word();
        if finding.level >= run.deny {
            let whole = escaped(&in_lines(finding)).replace("&#10;", "\n");
            writeln!(out, r#"      <failure message="{message}" type="{code}">{path}:{line}:{column}: {level}[{code}]: {whole}</failure>"#)?;
        } else {
            writeln!(out, r#"      <skipped message="{level}[{code}]: {message}"/>"#)?;
        }
        writeln!(out, "    </testcase>")
    }
}

/// Text as it may stand in an attribute or an element of XML. What XML cannot hold at all is replaced.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for ch in text.chars() {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(ch),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_an_attribute_or_an_element_early() {
        assert_eq!(escaped("<a b=\"&\">\n\t\u{1}\u{ffff}"), "&lt;a b=&quot;&amp;&quot;&gt;&#10;&#9;\u{fffd}\u{fffd}");
    }
}
