//! Places as SARIF knows them.

use serde::Serialize;

use super::Message;
use crate::report::{Declaration, Report, Run};
use crate::source::{FileId, Place};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<usize>,
    pub(super) physical_location: Physical,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) logical_locations: Vec<Logical>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<Message<String>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Physical {
    artifact_location: Artifact,
    region: Region,
}

/// A file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Artifact {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Logical {
    name: String,
    fully_qualified_name: String,
    kind: &'static str,
}

impl Location {
    /// A place, and what is said of it.
    pub(super) fn new(report: &Report<'_>, run: &Run<'_>, place: Place, text: &str) -> Self {
        Location {
            id: None,
            physical_location: Physical { artifact_location: Artifact::new(report, place.file), region: Region::new(report, place) },
            logical_locations: (run.declaration)(place).map(Logical::from).into_iter().collect(),
            message: Some(text).filter(|text| !text.is_empty()).map(|text| Message::plain(text.to_owned())),
        }
    }
}

impl Artifact {
    pub(super) fn new(report: &Report<'_>, file: FileId) -> Self {
        let path = report.path(file);
        if report.sources.file(file).library {
            return Artifact { uri: encoded(&path), uri_base_id: None };
        }
        if path.starts_with('/') {
            return Artifact { uri: format!("file://{}", encoded(&path)), uri_base_id: None };
        }
        // The folder that the program was run in, which in a run of code scanning is the root of the repository.
        let is_file = !path.starts_with('<');
        Artifact { uri: encoded(&path).replace(':', "%3A"), uri_base_id: is_file.then_some("%SRCROOT%") }
    }
}

impl Region {
    pub(super) fn new(report: &Report<'_>, place: Place) -> Self {
        let (start, end) = report.ends(place);
        Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
    }
}

impl From<Declaration> for Logical {
    fn from(declaration: Declaration) -> Self {
        Logical { name: declaration.name, fully_qualified_name: declaration.path, kind: declaration.kind }
    }
}

/// A path as it may stand in a URI: what has a meaning there, and what is not ASCII, as percent and two figures.
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' | b':' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_encoded() {
        assert_eq!(encoded("a b/ü%#.policy"), "a%20b/%C3%BC%25%23.policy");
    }
}
