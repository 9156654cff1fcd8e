//! What the compiler is told about the outside.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::catalogue::Catalogue;
use super::{Config, Sources};

/// A project as it was found: its files in order, its settings, and what day it is.
///
/// The compiler reads nothing else. The command line fills it from a folder, an editor lays unsaved files over it, a test writes it down.
#[derive(Debug)]
pub struct World {
    /// The `.policy` files of the project, by path.
    pub sources: Sources,
    /// What `policyc.toml` says.
    pub config: Config,
    /// Today, for checks without another date.
    pub today: Date,
    /// The date given on the command line, which goes before the one of `policyc.toml`.
    pub as_of: Option<Date>,
    /// The translations of the author's texts, by language: what stands in `i18n/`.
    pub catalogues: BTreeMap<String, Catalogue>,
    /// Which rules of the library are read. The project's own always run.
    pub rules: Rules,
}

/// Which rules of the library a world is checked against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Rules {
    /// All of them.
    #[default]
    All,
    /// None.
    None,
    /// The one with this code.
    Only(String),
}

impl World {
    /// A world with these files and no settings.
    pub fn new(sources: Sources, today: Date) -> Self {
        World { sources, config: Config::default(), today, as_of: None, catalogues: BTreeMap::new(), rules: Rules::All }
    }

    /// The date as of which everything is checked: the command line's, else `policyc.toml`'s, else today.
    pub fn as_of(&self) -> Date {
        self.as_of.or(self.config.as_of).unwrap_or(self.today)
    }
}
