//! The one layout of a file: from its syntax tree and its comments to canonical text.
//!
//! What a file says stays as it is, in the author's order; only blanks, line breaks and the order of qualifiers are chosen anew.

mod block_text;
mod comments;
mod doc;
mod expressions;
mod header;
mod items;
mod paragraphs;
mod prepositions;
mod proof;
mod same;
mod tokens;
mod values;

use comments::Comments;
use doc::Printer;

use crate::source::Span;
use crate::syntax::ast::File;

pub use proof::{Refusal, proved};

/// How wide lines are at most, where they can be broken.
pub const WIDTH: usize = 120;

/// The canonical text of a file that was read without errors.
///
/// It gives text for any tree; [`proved`] gives it only with the proof that it means the same.
pub fn format(file: &File, source: &str) -> String {
    let mut layout = Layout { text: source, comments: Comments::new(source, &file.comments), printer: Printer::new() };
    let start = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    layout.file(&file.decls, Span::new(start, source.len()));
    layout.printer.finish()
}

/// A file that is being laid out.
struct Layout<'a> {
    text: &'a str,
    comments: Comments<'a>,
    printer: Printer,
}
