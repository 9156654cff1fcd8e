//! Looking names up: the project's first, then the library's, which is read when it is named.

use crate::diagnostics::nearest;
use crate::model::EntityId;
use crate::schema::{Kind, Space};
use crate::source::{FileId, Rules, SourceFile};

use super::names::spaces;
use super::{Resolver, library};

/// What a name turned out to be.
pub(super) enum Found {
    /// One declaration.
    One(EntityId),
    /// Declarations of several name spaces.
    Several(Vec<EntityId>),
    /// A declaration of a kind that does not fit.
    Unfit(EntityId),
    /// Nothing.
    Nothing,
}

impl Resolver<'_> {
    /// The declaration of a name in a name space: the project's, else the library's.
    pub(super) fn find(&mut self, space: Space, name: &str) -> Option<EntityId> {
        if let Some(id) = self.names.get(space, name) {
            return Some(id);
        }
        let decl = library::find(space, name)?;
        self.read_library(decl)
    }

    /// Reads a declaration of the library and enters it.
    fn read_library(&mut self, decl: &library::LibraryDecl) -> Option<EntityId> {
        let file = self.library_file(decl.file);
        let (_, text) = library::file(decl.file);
        let parsed = crate::syntax::unpack_decl(file, text, decl.start, decl.read())?;
        self.collect(file, parsed, None)
    }

    /// Reads the rules of the library that are wanted.
    pub(super) fn read_rules(&mut self, wanted: &Rules) {
        let is_wanted = |name: &str| match wanted {
            Rules::All => true,
            Rules::None => false,
            Rules::Only(code) => name == code,
        };
        for decl in library::all().iter().filter(|decl| decl.kind == Kind::Rule.word() && is_wanted(decl.name)) {
            self.find(Space::Own(Kind::Rule), decl.name);
        }
    }

    /// Reads the library's decisions on whole countries, which are asked for by country and not by name.
    pub(super) fn read_adequacy(&mut self) {
        let is_one = |decl: &&library::LibraryDecl| {
            let (_, text) = library::file(decl.file);
            decl.kind == Kind::Mechanism.word() && text.get(decl.start..decl.end).is_some_and(|text| text.contains("\n  type: adequacy\n"))
        };
        for decl in library::all().iter().filter(is_one) {
            self.find(Space::Own(Kind::Mechanism), decl.name);
        }
    }

    fn library_file(&mut self, number: usize) -> FileId {
        if let Some(&file) = self.library_files.get(&number) {
            return file;
        }
        let (path, text) = library::file(number);
        let file = self.sources.add(SourceFile::built_in(format!("<library>/{path}"), text));
        self.library_files.insert(number, file);
        file
    }

    /// Reads a vocabulary's entries, once.
    pub(super) fn read_vocabulary(&mut self, name: &str) {
        if self.vocabularies.iter().any(|known| **known == *name) {
            return;
        }
        self.vocabularies.push(name.into());
        if let Some(decl) = library::find(Space::Own(Kind::Vocabulary), name) {
            self.read_library(decl);
        }
    }

    /// The entry of a vocabulary.
    pub(super) fn find_entry(&mut self, vocabulary: &str, name: &str) -> Option<EntityId> {
        self.read_vocabulary(vocabulary);
        self.names.entry(vocabulary, name)
    }

    /// What a name means among some kinds. The project's declarations go before the library's.
    pub(super) fn find_among(&mut self, kinds: &[Kind], name: &str) -> Found {
        let spaces = spaces(kinds);
        let mut unfit = None;
        let mut fit = Vec::new();
        for &space in &spaces {
            if let Some(id) = self.names.get(space, name) {
                if kinds.contains(&self.kind(id)) { fit.push(id) } else { unfit = unfit.or(Some(id)) }
            }
        }
        let projects: Vec<EntityId> = fit.iter().copied().filter(|&id| self.entity(id).is_some_and(|entity| !entity.library)).collect();
        if projects.is_empty() && unfit.is_none_or(|id| self.entity(id).is_some_and(|entity| entity.library)) {
            for &space in &spaces {
                if let Some(decl) = library::find(space, name)
                    && let Some(id) = self.find(space, decl.name)
                    && kinds.contains(&self.kind(id))
                    && !fit.contains(&id)
                {
                    fit.push(id);
                }
            }
        } else if !projects.is_empty() {
            fit = projects;
        }
        match (fit.as_slice(), unfit) {
            ([one], _) => Found::One(*one),
            ([], Some(id)) => Found::Unfit(id),
            ([], None) => Found::Nothing,
            _ => Found::Several(fit),
        }
    }

    /// The name nearest to a word among those of some kinds, the project's and the library's.
    pub(super) fn nearest_name(&mut self, kinds: &[Kind], word: &str) -> Option<String> {
        // Where a declaration is missing, one word is looked for again and again.
        let asked = (kinds.to_vec(), word.to_owned());
        if let Some(known) = self.nearest.get(&asked) {
            return known.clone();
        }
        let mut candidates: Vec<&str> = Vec::new();
        for space in spaces(kinds) {
            candidates.extend(self.names.all(space).filter(|(_, id)| kinds.contains(&self.kind(*id))).map(|(name, _)| name));
            candidates.extend(library::names(space).map(|name: &str| name));
        }
        candidates.retain(|candidate| candidate.len().abs_diff(word.len()) <= 16);
        candidates.sort_unstable();
        let found = nearest(word, candidates).map(str::to_owned);
        self.nearest.insert(asked, found.clone());
        found
    }

    /// The entry of a vocabulary nearest to a word.
    pub(super) fn nearest_entry(&mut self, vocabulary: &str, word: &str) -> Option<String> {
        self.read_vocabulary(vocabulary);
        let mut candidates: Vec<&str> = self.names.all_entries(vocabulary).collect();
        candidates.sort_unstable();
        nearest(word, candidates).map(str::to_owned)
    }
}
