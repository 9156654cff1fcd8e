//! All that a template of a PDF can see: the templates and the document. No disk, no packages, no clock.

use std::ops::Range;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt as _, World};

use super::fonts::FONTS;
use crate::emit::templates::Template;

/// The template of a page.
const MAIN: &str = "page.typ";
const BUILT_IN: &str = include_str!("../../../stdlib/templates/page.typ");
/// The document, as the template reads it.
const DATA: &str = "document.json";

/// Headers of rows are told as such by functions that are still to find their place in Typst.
static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()));

/// A document and the templates by which it becomes pages.
pub(super) struct Paper {
    main: FileId,
    sources: Vec<Source>,
    data: (FileId, Bytes),
}

impl Paper {
    /// A document, as JSON, with the project's templates. Nothing where names are none of files.
    pub(super) fn new(own: &[Template], data: String) -> Option<Paper> {
        let main = file(MAIN)?;
        let mut sources: Vec<Source> = own.iter().filter_map(|template| Some(Source::new(file(&template.name)?, template.text.clone()))).collect();
        if sources.iter().all(|source| source.id() != main) {
            sources.push(Source::new(main, BUILT_IN.to_owned()));
        }
        Some(Paper { main, sources, data: (file(DATA)?, Bytes::from_string(data)) })
    }

    /// The name of a template and the line, from 1, in which something stands.
    pub(super) fn place(&self, id: FileId, range: &Range<usize>) -> Option<(String, usize)> {
        let source = self.sources.iter().find(|source| source.id() == id)?;
        let line = source.lines().byte_to_line(range.start)?;
        Some((id.get().vpath().get_without_slash().to_owned(), line + 1))
    }
}

fn file(name: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?)))
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.iter().find(|source| source.id() == id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 {
            return Ok(self.data.1.clone());
        }
        self.source(id).map(Bytes::from_string)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
