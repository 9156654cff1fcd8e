//! Text to syntax tree: the scanner that splits a file, the grammar, recovery.

pub mod ast;
mod build;
mod events;
mod grammar;
mod problems;
mod recover;
pub mod scan;
pub mod text;
mod words;

use ast::{Decl, File};
use build::Builder;
use events::Events;
use grammar::Rule;

use rayon::prelude::*;
use recover::Recovery;
use scan::{Chunk, Split};

use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Sources, Span};

/// Reads a file: everything that is in it, and everything that is wrong with it.
pub fn parse(file: FileId, text: &str, out: &mut Vec<Diagnostic>) -> File {
    let split = scan::split(text);
    let mut decls = Vec::with_capacity(split.decls.len());
    let mut findings = Vec::new();
    problems(file, text, &split, &mut findings);
    read_chunks(file, text, &split, &split.decls, &mut decls, &mut findings);
    in_order(findings, out);
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
    let mut findings: Vec<Vec<Diagnostic>> = Vec::with_capacity(files.len());
    for (&(file, text), split) in files.iter().zip(&splits) {
        findings.push(Vec::new());
        if let Some(findings) = findings.last_mut() {
            problems(file, text, split, findings);
        }
    }
    let mut trees: Vec<Vec<Decl>> = splits.iter().map(|split| Vec::with_capacity(split.decls.len())).collect();
    for (index, decls, found) in read {
        if let (Some(tree), Some(findings)) = (trees.get_mut(index), findings.get_mut(index)) {
            tree.extend(decls);
            findings.extend(found);
        }
    }
    for findings in findings {
        in_order(findings, out);
    }
    splits.into_iter().zip(trees).map(|(split, decls)| finish(split, decls)).collect()
}

/// How many declarations one thread reads at a time.
const PIECE: usize = 64;

/// Reads some of the declarations of a file: each whole if that can be done, else piece by piece.
fn read_chunks(file: FileId, text: &str, split: &Split, chunks: &[Chunk], decls: &mut Vec<Decl>, out: &mut Vec<Diagnostic>) {
    let mut events = Events::default();
    for chunk in chunks {
        decls.extend(read_chunk(file, text, split, chunk, &mut events, out));
    }
}

fn read_chunk(file: FileId, text: &str, split: &Split, chunk: &Chunk, events: &mut Events, out: &mut Vec<Diagnostic>) -> Option<Decl> {
    let part = text.get(chunk.range.clone()).unwrap_or_default();
    if chunk.sound && grammar::read(Rule::top, part, chunk.range.start, events).is_ok() {
        let before = out.len();
        let mut builder = Builder::new(file, text, out);
        let decl = builder.top(events.walk())?;
        if !builder.misread {
            builder.check_top(&decl);
            return Some(decl);
        }
        out.truncate(before);
    }
    Recovery::new(file, text, split, chunk, events, out).top(chunk.range.clone())
}

/// The findings of the scanner that lie in a range.
fn problems(file: FileId, text: &str, split: &Split, out: &mut Vec<Diagnostic>) {
    out.extend(split.problems.iter().map(|problem| problems::finding(file, text, problem)));
}

/// Hands over the findings of one file in the order of their places.
fn in_order(mut findings: Vec<Diagnostic>, out: &mut Vec<Diagnostic>) {
    findings.sort_by_key(|finding| finding.primary.place.span);
    out.append(&mut findings);
}

fn finish(split: Split, decls: Vec<Decl>) -> File {
    let comments = split.comments.iter().map(|range| Span::new(range.start, range.end)).collect();
    File { decls, comments }
}

/// Reads one declaration, from its byte range in a file: for editors, which read again only what was changed, and for the standard
/// library, of which only what a project names is read. Findings and spans refer to the whole file.
pub fn parse_decl(file: FileId, text: &str, span: Span, out: &mut Vec<Diagnostic>) -> Option<Decl> {
    let text = text.get(..span.end as usize)?;
    let split = scan::split_from(text, span.start as usize);
    let mut findings = Vec::new();
    problems(file, text, &split, &mut findings);
    let mut events = Events::default();
    let decl = split.decls.first().and_then(|chunk| read_chunk(file, text, &split, chunk, &mut events, &mut findings));
    in_order(findings, out);
    decl
}
