//! Findings of one code, put together where there are many.

use std::collections::HashMap;
use std::io;

use codespan_reporting::term::termcolor::WriteColor;

use super::{Report, text::one_line};
use crate::diagnostics::Diagnostic;

/// Up to so many findings of one code are each shown in full.
const FEW: usize = 3;

/// How many of the further findings of a group are listed.
const LISTED: usize = 10;

/// Findings that are shown together: the first in full, the rest in short.
pub(super) struct Group<'a> {
    pub first: &'a Diagnostic,
    pub rest: Vec<&'a Diagnostic>,
}

/// Groups findings by code; each group stands where its first finding does. Where `all` is set, or there are few of a code, each is a group.
pub(super) fn groups(findings: &[Diagnostic], all: bool) -> Vec<Group<'_>> {
    let mut number: HashMap<&str, usize> = HashMap::new();
    for finding in findings {
        *number.entry(&finding.code).or_default() += 1;
    }
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for finding in findings {
        let many = !all && number.get(finding.code.as_str()).is_some_and(|&number| number > FEW);
        let group = known.get(finding.code.as_str()).filter(|_| many).and_then(|&at| groups.get_mut(at));
        if let Some(group) = group {
            group.rest.push(finding);
        } else {
            known.insert(&finding.code, groups.len());
            groups.push(Group { first: finding, rest: Vec::new() });
        }
    }
    groups
}

impl Group<'_> {
    /// Prints the further findings, a line each with what tells them from the first, and how to see them in full.
    pub(super) fn write_rest(&self, out: &mut dyn WriteColor, report: &Report<'_>) -> io::Result<()> {
        if self.rest.is_empty() {
            return Ok(());
        }
        writeln!(out, "  and {} more of `{}`:", self.rest.len(), self.first.code)?;
        let messages: Vec<String> = std::iter::once(&self.first).chain(&self.rest).map(|finding| one_line(&finding.message)).collect();
        let common = Common::of(&messages);
        for (finding, message) in self.rest.iter().zip(messages.iter().skip(1)).take(LISTED) {
            let place = finding.primary.place;
            let (start, _) = report.ends(place);
            let level = if finding.level == self.first.level { String::new() } else { format!("{}: ", finding.level.word()) };
            writeln!(out, "    {}:{}:{}: {level}{}", one_line(&report.path(place.file)), start.line, start.column, common.without(message))?;
        }
        let others = self.rest.len().saturating_sub(LISTED);
        if others > 0 {
            writeln!(out, "    … and {others} elsewhere")?;
        }
        writeln!(out, "  `--all` shows each in full\n")
    }
}

/// How many words messages have in common at their beginnings and ends.
struct Common {
    first: usize,
    last: usize,
}

impl Common {
    /// Fewer words than this are not worth leaving out.
    const SHORT: usize = 3;

    fn of(messages: &[String]) -> Self {
        let words: Vec<Vec<&str>> = messages.iter().map(|message| message.split(' ').collect()).collect();
        let Some((one, others)) = words.split_first() else { return Common { first: 0, last: 0 } };
        let fewest = words.iter().map(Vec::len).min().unwrap_or_default();
        let same = |at: &usize| others.iter().all(|other| one.get(*at) == other.get(*at));
        let first = (0..fewest).take_while(same).count();
        let from_end = |words: &[&str], at: usize| words.iter().rev().nth(at).map(|word| (*word).to_owned());
        let same = |at: &usize| others.iter().all(|other| from_end(one, *at) == from_end(other, *at));
        let last = (0..fewest.saturating_sub(first)).take_while(same).count();
        let worth = |number: usize| if number < Self::SHORT { 0 } else { number };
        Common { first: worth(first), last: worth(last) }
    }

    /// A message without them; the whole one where nothing else would be left.
    fn without(&self, message: &str) -> String {
        let words: Vec<&str> = message.split(' ').collect();
        let kept = words.get(self.first..words.len().saturating_sub(self.last)).unwrap_or_default();
        if kept.is_empty() {
            return message.to_owned();
        }
        let dots = |number: usize| if number > 0 { "…" } else { "" };
        let parts = [dots(self.first), &kept.join(" "), dots(self.last)].map(str::to_owned);
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(messages: &[&str]) -> Vec<String> {
        let messages: Vec<String> = messages.iter().map(|message| (*message).to_owned()).collect();
        let common = Common::of(&messages);
        messages.iter().map(|message| common.without(message)).collect()
    }

    #[test]
    fn what_messages_have_in_common_is_said_once() {
        assert_eq!(without(&["`a` names no legal basis", "`b` names no legal basis"]), ["`a` …", "`b` …"]);
        assert_eq!(
            without(&["for how long `a` keeps `x` is not said", "for how long `b` keeps `y` is not said"]),
            ["… `a` keeps `x` …", "… `b` keeps `y` …"]
        );
        assert_eq!(without(&["`a` is unused", "`b` is unused"]), ["`a` is unused", "`b` is unused"]);
        assert_eq!(without(&["all the same here", "all the same here"]), ["all the same here", "all the same here"]);
    }
}
