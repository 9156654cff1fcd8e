//! What is to be said of a code of findings, whatever it is found in.

use super::{Level, code_info};

/// A code with everything that explains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeText {
    /// The code.
    pub code: String,
    /// What it is about, in one sentence or heading without a full stop.
    pub title: String,
    /// Its usual level.
    pub level: Level,
    /// What is asked and why, as CommonMark.
    pub why: Option<String>,
    /// What to write instead, with `…` for what depends on the finding.
    pub help: Option<String>,
    /// What it rests on, such as "GDPR Art. 6(1)(f)".
    pub cites: Vec<String>,
    /// The laws it belongs to.
    pub laws: Vec<String>,
    /// What of it has not been verified.
    pub unverified: Vec<String>,
    /// A page that says more.
    pub link: Option<String>,
}

impl CodeText {
    /// What the registry says of one of the compiler's own codes.
    pub fn of_registry(code: &str) -> Option<Self> {
        let info = code_info(code)?;
        Some(CodeText {
            code: code.to_owned(),
            title: info.doc.trim_end_matches('.').to_owned(),
            level: info.level,
            why: None,
            help: None,
            cites: Vec::new(),
            laws: Vec::new(),
            unverified: Vec::new(),
            link: None,
        })
    }
}
