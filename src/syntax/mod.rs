//! Text to syntax tree: the scanner that splits a file, the grammar, recovery.

pub mod ast;
mod build;
mod events;
mod grammar;
mod problems;
mod read;
mod recover;
pub mod scan;
pub mod text;
mod words;

use ast::{Decl, File};
use build::Builder;
use events::Events;
use rayon::prelude::*;
use read::Reader;
use scan::Chunk;

use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Sources, Span};

/// Reads a file: everything that is in it, and everything that is wrong with it.
pub fn parse(file: FileId, text: &str, out: &mut Vec<Diagnostic>) -> File {
    let reader = Reader::new(file, text, scan::split(text));
    let mut findings = reader.problems();
    let decls = reader.read(&reader.split.decls, &mut findings);
    in_order(findings, out);
    reader.finish(decls)
}

/// Reads all files, on the threads of the current `rayon` pool; large files in several pieces. The trees come in the order of the files,
/// and so do the findings.
pub fn parse_all(sources: &Sources, out: &mut Vec<Diagnostic>) -> Vec<File> {
    let files: Vec<(FileId, &str)> = sources.iter().map(|(id, file)| (id, &*file.text)).collect();
    let readers: Vec<Reader<'_>> = files.par_iter().map(|&(file, text)| Reader::new(file, text, scan::split(text))).collect();
    let pieces: Vec<(&Reader<'_>, &[Chunk])> =
        readers.iter().flat_map(|reader| reader.split.decls.chunks(PIECE).map(move |chunks| (reader, chunks))).collect();
    let read: Vec<(Vec<Decl>, Vec<Diagnostic>)> = pieces
        .par_iter()
        .map(|(reader, chunks)| {
            let mut findings = Vec::new();
            (reader.read(chunks, &mut findings), findings)
        })
        .collect();
    let mut read = read.into_iter();
    let mut trees = Vec::with_capacity(readers.len());
    for reader in readers {
        let mut findings = reader.problems();
        let mut decls = Vec::with_capacity(reader.split.decls.len());
        for (more, found) in read.by_ref().take(reader.split.decls.chunks(PIECE).len()) {
            decls.extend(more);
            findings.extend(found);
        }
        in_order(findings, out);
        trees.push(reader.finish(decls));
    }
    trees
}

/// How many declarations one thread reads at a time.
const PIECE: usize = 64;

/// Reads one declaration, from its byte range in a file: for editors, which read again only what was changed. Findings and spans refer to
/// the whole file.
pub fn parse_decl(file: FileId, text: &str, span: Span, out: &mut Vec<Diagnostic>) -> Option<Decl> {
    let text = text.get(..span.end as usize)?;
    let reader = Reader::new(file, text, scan::split_from(text, span.start as usize));
    let mut findings = reader.problems();
    let chunk = reader.split.decls.first()?;
    let decl = reader.read(std::slice::from_ref(chunk), &mut findings).into_iter().next();
    in_order(findings, out);
    decl
}

/// Builds one declaration of the standard library, whose matches the build script has packed. `text` is that of its file, in which it
/// begins at `start`.
pub fn unpack_decl(file: FileId, text: &str, start: usize, packed: &[u8]) -> Option<Decl> {
    let mut events = Events::default();
    events.unpack(packed, start);
    let mut nothing = Vec::new();
    Builder::new(file, text, &mut nothing).top(events.walk())
}

/// Hands over the findings of one file in the order of their places.
fn in_order(mut findings: Vec<Diagnostic>, out: &mut Vec<Diagnostic>) {
    findings.sort_by_key(|finding| finding.primary.place.span);
    out.append(&mut findings);
}
