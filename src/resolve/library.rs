//! The standard library as it is built into the program: its files, and where each declaration stands in them.

use crate::schema::{Kind, Space};

/// A declaration of the library before it is read.
#[derive(Clone, Copy, Debug)]
pub struct LibraryDecl {
    /// Its kind's word.
    pub kind: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The number of its file in [`FILES`].
    pub file: usize,
    /// Its first byte.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
    /// Where what the grammar found in it stands among [`READ`].
    read: (usize, usize),
}

impl LibraryDecl {
    /// What the grammar found in it, packed when the program was built.
    pub fn read(&self) -> &'static [u8] {
        READ.get(self.read.0..self.read.1).unwrap_or_default()
    }
}

/// A rule of the library with all it says.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its code.
    pub name: &'static str,
    /// The number of its file in [`FILES`].
    pub file: usize,
    /// Its first byte.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
}

include!(concat!(env!("OUT_DIR"), "/library.rs"));

/// The library's declaration of a name in a name space.
pub fn find(space: Space, name: &str) -> Option<&'static LibraryDecl> {
    let first = DECLS.partition_point(|decl| decl.name < name);
    DECLS.get(first..)?.iter().take_while(|decl| decl.name == name).find(|decl| kind_space(decl.kind) == Some(space))
}

/// The names that the library declares in a name space, sorted.
pub fn names(space: Space) -> impl Iterator<Item = &'static str> {
    DECLS.iter().filter(move |decl| kind_space(decl.kind) == Some(space)).map(|decl| decl.name)
}

/// The path and text of one of its files; after the whole ones come the slim ones, with the rules alone.
pub fn file(number: usize) -> (&'static str, &'static str) {
    FILES.get(number).or_else(|| SLIM.get(number.checked_sub(FILES.len())?)).copied().unwrap_or_default()
}

/// Its rules with all they say, explanations and examples included, by file and place.
pub fn rules() -> &'static [Rule] {
    RULES
}

/// All its declarations, sorted by name and then by kind. Those of rules are slim: without explanation and examples.
pub fn all() -> &'static [LibraryDecl] {
    DECLS
}

fn kind_space(kind: &str) -> Option<Space> {
    Kind::parse(kind).map(crate::schema::space)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, Span};
    use crate::syntax::{parse_decl, unpack_decl};

    #[test]
    fn what_was_read_when_the_program_was_built_is_what_would_be_read_now() {
        for decl in all() {
            let (path, text) = file(decl.file);
            let mut findings = Vec::new();
            let now = parse_decl(FileId(0), text, Span::new(decl.start, decl.end), &mut findings);
            assert_eq!(findings, [], "{path}: {}", decl.name);
            assert!(now.is_some(), "{path}: {}", decl.name);
            let then = unpack_decl(FileId(0), text, decl.start, decl.read());
            assert_eq!(format!("{now:?}"), format!("{then:?}"), "{path}: {}", decl.name);
        }
    }
}
