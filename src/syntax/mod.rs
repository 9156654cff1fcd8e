//! Text to syntax tree: the scanner that splits a file, the grammar, recovery.

pub mod ast;
mod build;
mod events;
mod grammar;
pub mod scan;
pub mod text;
mod words;

use ast::{Decl, File};
use build::Builder;
use events::Events;
use grammar::Rule;

use rayon::prelude::*;
use scan::{Chunk, Split};

use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Sources, Span};

/// Reads a file: everything that is in it, and everything that is wrong with it.
pub fn parse(file: FileId, text: &str, out: &mut Vec<Diagnostic>) -> File {
    let split = scan::split(text);
    let mut decls = Vec::with_capacity(split.decls.len());
    read_chunks(file, text, &split, &split.decls, &mut decls, out);
    finish(split, decls)
}

/// Reads all files, on the threads of the current `rayon` pool; large files in several pieces. The trees come in the order of the files,
/// and so do the findings.
pub fn parse_all(sources: &Sources, out: &mut Vec<Diagnostic>) -> Vec<File> {
    let files: Vec<(FileId, &str)> = sources.iter().map(|(id, file)| (id, file.text.as_str())).collect();
    let splits: Vec<Split> = files.par_iter().map(|(_, text)| scan::split(text)).collect();
    let pieces: Vec<(usize, &[Chunk])> =
        splits.iter().enumerate().flat_map(|(index, split)| split.decls.chunks(PIECE).map(move |chunks| (index, chunks))).collect();
    let read: Vec<(usize, Vec<Decl>, Vec<Diagnostic>)> = pieces
        .par_iter()
        .filter_map(|&(index, chunks)| {
            let ((file, text), split) = (*files.get(index)?, splits.get(index)?);
            let mut decls = Vec::with_capacity(chunks.len());
            let mut findings = Vec::new();
            read_chunks(file, text, split, chunks, &mut decls, &mut findings);
            Some((index, decls, findings))
        })
        .collect();
    let mut trees: Vec<Vec<Decl>> = splits.iter().map(|split| Vec::with_capacity(split.decls.len())).collect();
    for (index, decls, findings) in read {
        out.extend(findings);
        if let Some(tree) = trees.get_mut(index) {
            tree.extend(decls);
        }
    }
    splits.into_iter().zip(trees).map(|(split, decls)| finish(split, decls)).collect()
}

/// How many declarations one thread reads at a time.
const PIECE: usize = 64;

fn read_chunks(file: FileId, text: &str, split: &Split, chunks: &[Chunk], decls: &mut Vec<Decl>, out: &mut Vec<Diagnostic>) {
    let mut events = Events::default();
    for chunk in chunks {
        let part = text.get(chunk.range.clone()).unwrap_or_default();
        match grammar::read(Rule::top, part, chunk.range.start, &mut events) {
            Ok(()) => decls.extend(Builder::new(file, text, out).top(events.walk())),
            Err(unread) => {
                let at = Span::at(chunk.range.start + unread.at);
                out.push(Diagnostic::new("syntax/declaration", crate::source::Place::new(file, at), format!("expected {:?}", unread.expected)));
            }
        }
    }
}

fn finish(split: Split, decls: Vec<Decl>) -> File {
    let comments = split.comments.iter().map(|range| Span::new(range.start, range.end)).collect();
    File { decls, comments }
}

/// Reads one declaration of a file, from its byte range.
pub fn parse_decl(file: FileId, text: &str, span: Span, out: &mut Vec<Diagnostic>) -> Option<Decl> {
    let mut events = Events::default();
    grammar::read(Rule::top, span.of(text), span.start as usize, &mut events).ok()?;
    Builder::new(file, text, out).top(events.walk())
}
