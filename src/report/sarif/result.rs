//! A finding as a result.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Message;
use super::fingerprint::Fingerprints;
use super::location::{Artifact, Location, Region};
use crate::diagnostics::{Accepted, Diagnostic, Fix, Level};
use crate::report::remarks::in_lines;
use crate::report::{Report, Run};
use crate::source::FileId;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Finding<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: Level,
    message: Message<String>,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: Prints,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Suppression<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Repair<'a>>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Prints {
    #[serde(rename = "policyc/v1")]
    own: String,
}

#[derive(Serialize)]
struct Properties<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    notes: Vec<&'a str>,
}

#[derive(Serialize)]
struct Suppression<'a> {
    kind: &'static str,
    status: &'static str,
    justification: &'a str,
    location: Location,
    properties: Until,
}

#[derive(Serialize)]
struct Until {
    until: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Repair<'a> {
    description: Message<&'a str>,
    artifact_changes: Vec<Change<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change<'a> {
    artifact_location: Artifact,
    replacements: Vec<Replacement<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'a> {
    deleted_region: Region,
    inserted_content: Message<&'a str>,
}

impl<'a> Finding<'a> {
    pub(super) fn new(report: &Report<'_>, run: &Run<'_>, finding: &'a Diagnostic, prints: &mut Fingerprints) -> Self {
        let related = finding.related.iter().enumerate();
        let related = related.map(|(n, label)| Location { id: Some(n + 1), ..Location::new(report, run, label.place, &label.text) });
        Finding {
            rule_id: &finding.code,
            rule_index: run.codes.binary_search_by(|code| code.code.as_str().cmp(&finding.code)).ok(),
            level: finding.level,
            message: Message::plain(in_lines(finding)),
            locations: [Location::new(report, run, finding.primary.place, &finding.primary.text)],
            related_locations: related.collect(),
            partial_fingerprints: Prints { own: prints.of(report, run, finding) },
            suppressions: Vec::new(),
            fixes: finding.fix.iter().map(|fix| Repair::new(report, fix)).collect(),
            properties: Properties { help: finding.help.as_deref(), notes: finding.notes.iter().map(|note| &**note).collect() },
        }
    }

    pub(super) fn accepted(report: &Report<'_>, run: &Run<'_>, accepted: &'a Accepted, prints: &mut Fingerprints) -> Self {
        let suppression = Suppression {
            kind: "inSource",
            status: "accepted",
            justification: &accepted.because,
            location: Location::new(report, run, accepted.place, ""),
            properties: Until { until: accepted.until.to_string() },
        };
        Finding { suppressions: vec![suppression], ..Finding::new(report, run, &accepted.finding, prints) }
    }
}

impl<'a> Repair<'a> {
    fn new(report: &Report<'_>, fix: &'a Fix) -> Self {
        let mut files: BTreeMap<FileId, Vec<Replacement<'a>>> = BTreeMap::new();
        for (place, text) in &fix.edits {
            let replacement = Replacement { deleted_region: Region::new(report, *place), inserted_content: Message::plain(text) };
            files.entry(place.file).or_default().push(replacement);
        }
        let change = |(file, replacements)| Change { artifact_location: Artifact::new(report, file), replacements };
        Repair { description: Message::plain(&fix.title), artifact_changes: files.into_iter().map(change).collect() }
    }
}
