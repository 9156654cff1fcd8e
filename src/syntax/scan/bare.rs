//! Text without its comments, as the grammar is given it.

use std::borrow::Cow;
use std::ops::Range;

use super::Split;

impl Split {
    /// A part of the text that was split, with blanks in place of the comments in it, byte for byte.
    pub fn bare<'a>(&self, text: &'a str, range: Range<usize>) -> Cow<'a, str> {
        let part = text.get(range.clone()).unwrap_or_default();
        let from = self.comments.partition_point(|comment| comment.start < range.start);
        let inside = self.comments.get(from..).unwrap_or_default().iter().take_while(|comment| comment.start < range.end);
        let mut out = String::new();
        let mut at = 0;
        for comment in inside {
            out.push_str(part.get(at..comment.start - range.start).unwrap_or_default());
            let end = (comment.end - range.start).min(part.len());
            out.extend(std::iter::repeat_n(' ', end - out.len()));
            at = end;
        }
        if at == 0 {
            return Cow::Borrowed(part);
        }
        out.push_str(part.get(at..).unwrap_or_default());
        Cow::Owned(out)
    }
}
