//! What stands before the block of a declaration, always on one line.

use super::Layout;
use super::prepositions::sorted;
use crate::syntax::ast::Decl;

impl Layout<'_> {
    /// Kind, names, title and qualifiers.
    pub(super) fn header(&mut self, decl: &Decl) -> String {
        let mut out = decl.kind.of(self.text).to_owned();
        for (number, name) in decl.name.iter().chain(&decl.more).enumerate() {
            out.push_str(if number == 0 { " " } else { ", " });
            out.push_str(name.of(self.text));
        }
        if let Some(title) = decl.title {
            out.push(' ');
            out.push_str(title.span.of(self.text));
        }
        for qual in sorted(&decl.quals) {
            out.push(' ');
            self.qual(qual, decl.span.start).one_line(&mut out);
        }
        out
    }
}
