//! Rules, regimes, mechanisms, lexicons and claims as people read them, with all they say: for `policyc explain` and `policyc rules`, and for
//! the pages below `docs/rules`; also what the compiler itself finds.

mod article;
mod docs;
mod finding;
mod markdown;
mod page;
mod read;

pub use docs::{Doc, docs};
pub use finding::findings;
pub use markdown::write as markdown;
pub use page::{Cite, Fact, Interval, Law, Page};

use jiff::civil::Date;

use crate::model::{EntityId, Model};
use crate::resolve::{self, library};
use crate::schema::Kind;
use crate::source::{Rules, SourceFile, Sources, World};
use crate::syntax;

/// The kinds that have pages, in the order in which those of one name are shown.
const KINDS: &[Kind] = &[Kind::Rule, Kind::Regime, Kind::Mechanism, Kind::Lexicon, Kind::Claim];

/// Where the library's law stands.
const FOLDER: &str = "law/";

/// The law as it is written: a project's, where there is one, and the library's.
#[derive(Debug)]
pub struct Book {
    model: Model,
}

impl Book {
    /// What a project's files and the library declare. Whatever is wrong in the project is left out; `policyc check` tells of it.
    pub fn new(mut sources: Sources, today: Date) -> Book {
        for (path, text) in library::FILES.iter().filter(|(path, _)| path.starts_with(FOLDER)) {
            sources.add(SourceFile::new(*path, *text, true));
        }
        let world = World { rules: Rules::None, ..World::new(sources, today) };
        let mut findings = Vec::new();
        let files = syntax::parse_all(&world.sources, &mut findings);
        Book { model: resolve::resolve(world, files, &mut findings) }
    }

    /// What the library declares.
    pub fn library() -> Book {
        Book::new(Sources::new(), Date::ZERO)
    }

    /// The pages of a kind: the project's first, else in the order of files and places.
    pub fn pages(&self, kind: Kind) -> Vec<Page> {
        self.shown(kind).into_iter().map(|id| read::page(&self.model, id)).collect()
    }

    /// The pages of a name. A project's declaration hides the library's of its kind.
    pub fn find(&self, name: &str) -> Vec<Page> {
        let called = |kind: &Kind| self.shown(*kind).into_iter().filter(|&id| self.model.name(id) == name).take(1).collect::<Vec<_>>();
        KINDS.iter().flat_map(called).map(|id| read::page(&self.model, id)).collect()
    }

    /// All names that have pages.
    pub fn names(&self) -> Vec<&str> {
        KINDS.iter().flat_map(|&kind| self.shown(kind)).map(|id| self.model.name(id)).collect()
    }

    fn shown(&self, kind: Kind) -> Vec<EntityId> {
        let of_law = |id: &EntityId| {
            let file = self.model.sources.file(self.model.entity(*id).place.file);
            !file.library || file.path.starts_with(FOLDER)
        };
        self.model.all_of_kind(kind).map(|(id, _)| id).filter(of_law).collect()
    }
}
