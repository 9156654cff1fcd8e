//! Deciding where lines break: a value is described once, with the places where it may break, and laid out in the width that is left.

use unicode_width::UnicodeWidthStr;

use super::WIDTH;

/// How much further in a line stands than the one it belongs to.
pub(super) const STEP: usize = 2;

/// A piece of source with the places where it may break.
#[derive(Debug)]
pub(super) enum Doc {
    /// Words that stay on one line.
    Text(String),
    /// A blank, or the end of the line where what is around it is broken.
    Line,
    /// Nothing, or the end of the line where what is around it is broken.
    Soft,
    /// A comment at the end of the line that it is met on.
    Remark(String),
    /// A comment on a line of its own.
    Own(String),
    /// Pieces one after the other.
    All(Vec<Doc>),
    /// What stands a step further in where lines break.
    Nest(Vec<Doc>),
    /// What is broken at all of its places, or at none.
    Group(Vec<Doc>),
    /// The same where it is to be broken even if it would fit, except in a block on one line.
    Broken(Vec<Doc>),
    /// Parts with blanks between them, broken only before those that do not fit; what goes on stands a step further in.
    Fill(Vec<Doc>),
    /// What a condition runs over, the word `has`, and the condition: the first two stay together on a line if they fit there.
    Has(Box<[Doc; 3]>),
}

impl Doc {
    /// Words that stay on one line.
    pub(super) fn text(words: impl Into<String>) -> Doc {
        Doc::Text(words.into())
    }

    /// How wide it is on one line, without comments at its end; nothing where it cannot be on one line.
    fn flat(&self) -> Option<usize> {
        match self {
            Doc::Text(words) => Some(words.width()),
            Doc::Line => Some(1),
            Doc::Soft | Doc::Remark(_) => Some(0),
            Doc::Own(_) | Doc::Broken(_) => None,
            Doc::All(parts) | Doc::Nest(parts) | Doc::Group(parts) => width(parts),
            Doc::Fill(parts) => Some(width(parts)? + parts.len().saturating_sub(1)),
            Doc::Has(parts) => Some(width(parts.as_slice())? + 2),
        }
    }

    /// Writes it on one line, if there are no comments in it.
    pub(super) fn one_line(&self, out: &mut String) -> bool {
        match self {
            Doc::Text(words) => out.push_str(words),
            Doc::Line => out.push(' '),
            Doc::Soft => {}
            Doc::Remark(_) | Doc::Own(_) => return false,
            Doc::All(parts) | Doc::Nest(parts) | Doc::Group(parts) | Doc::Broken(parts) => return parts.iter().all(|part| part.one_line(out)),
            Doc::Fill(parts) => return with_blanks(parts, out),
            Doc::Has(parts) => return with_blanks(parts.as_slice(), out),
        }
        true
    }

    /// Whether there are places in it to go on in another line.
    fn divides(&self) -> bool {
        match self {
            Doc::All(parts) => parts.iter().any(Doc::divides),
            Doc::Fill(parts) => parts.len() > 1,
            Doc::Own(_) => true,
            _ => false,
        }
    }

    /// Whether it has parentheses that can be opened up, so that what stands before them stays on their line.
    fn opens(&self) -> bool {
        match self {
            Doc::Group(parts) | Doc::Broken(parts) => matches!(parts.first(), Some(Doc::Text(words)) if words == "("),
            Doc::All(parts) | Doc::Fill(parts) => parts.iter().any(Doc::opens),
            _ => false,
        }
    }
}

fn with_blanks(parts: &[Doc], out: &mut String) -> bool {
    parts.iter().enumerate().all(|(number, part)| {
        out.push_str(if number == 0 { "" } else { " " });
        part.one_line(out)
    })
}

fn width(parts: &[Doc]) -> Option<usize> {
    parts.iter().map(Doc::flat).sum()
}

/// Writes lines.
#[derive(Debug, Default)]
pub(super) struct Printer {
    out: String,
    column: usize,
    /// At the beginning of a line: how far in it will start.
    fresh: Option<usize>,
    /// Comments for the end of this line.
    remarks: Vec<String>,
}

impl Printer {
    /// A printer at the beginning of a file.
    pub(super) fn new() -> Self {
        Printer { fresh: Some(0), ..Printer::default() }
    }

    /// What was written, with the last line ended.
    pub(super) fn finish(mut self) -> String {
        self.newline(0);
        self.out
    }

    /// Whether nothing stands on this line yet.
    pub(super) fn is_fresh(&self) -> bool {
        self.fresh.is_some()
    }

    /// Writes words on this line.
    pub(super) fn text(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        if let Some(indent) = self.fresh.take() {
            self.out.extend(std::iter::repeat_n(' ', indent));
            self.column = indent;
        }
        self.out.push_str(words);
        self.column += words.width();
    }

    /// Writes a line as it is, without regard to what stands on it.
    pub(super) fn raw_line(&mut self, indent: usize, words: &str) {
        self.newline(indent);
        if words.is_empty() {
            self.out.push('\n');
        } else {
            self.text(words);
        }
    }

    /// A comment for the end of this line.
    pub(super) fn remark(&mut self, words: &str) {
        self.remarks.push(words.to_owned());
    }

    /// Ends the line, unless nothing stands on it; the next one starts so far in. Of several comments, one ends the line and the others follow.
    pub(super) fn newline(&mut self, indent: usize) {
        for words in std::mem::take(&mut self.remarks) {
            if !self.is_fresh() {
                self.out.push(' ');
            }
            self.text(&words);
            self.end_line(indent);
        }
        self.end_line(indent);
    }

    fn end_line(&mut self, indent: usize) {
        if !self.is_fresh() {
            self.out.push('\n');
        }
        self.fresh = Some(indent);
    }

    /// An empty line, at the beginning of a line.
    pub(super) fn blank(&mut self) {
        self.out.push('\n');
    }

    /// Writes a piece, broken where it has to be, with lines that start so far in.
    pub(super) fn doc(&mut self, doc: &Doc, indent: usize) {
        self.piece(doc, indent, 0);
    }

    /// `tail` is the width of what follows on the same line.
    fn piece(&mut self, doc: &Doc, indent: usize, tail: usize) {
        match doc {
            Doc::Text(words) => self.text(words),
            Doc::Line | Doc::Soft => self.newline(indent),
            Doc::Remark(words) => self.remark(words),
            Doc::Own(words) => {
                self.newline(indent);
                self.text(words);
                self.newline(indent);
            }
            Doc::All(parts) | Doc::Broken(parts) => self.pieces(parts, indent, tail),
            Doc::Nest(parts) => self.pieces(parts, indent + STEP, tail),
            Doc::Group(parts) => {
                if !self.on_this_line(doc, tail) {
                    self.pieces(parts, indent, tail);
                }
            }
            Doc::Fill(parts) => self.fill(parts, indent, tail),
            Doc::Has(parts) => {
                if !self.on_this_line(doc, tail) {
                    self.has(parts, indent, tail);
                }
            }
        }
    }

    fn pieces(&mut self, parts: &[Doc], indent: usize, tail: usize) {
        for (number, part) in parts.iter().enumerate() {
            // Whole words do not ask what follows.
            let asks = !matches!(part, Doc::Text(_));
            let after = if asks { follows(parts.get(number + 1..).unwrap_or_default(), tail) } else { 0 };
            self.piece(part, indent, after);
        }
    }

    /// Writes a piece on this line, if it fits.
    fn on_this_line(&mut self, doc: &Doc, tail: usize) -> bool {
        let fits = self.fits(doc, 0, tail);
        let mut words = String::new();
        if fits && doc.one_line(&mut words) {
            self.text(&words);
            return true;
        }
        false
    }

    fn fits(&self, doc: &Doc, before: usize, tail: usize) -> bool {
        let at = self.fresh.unwrap_or(self.column);
        self.remarks.is_empty() && doc.flat().is_some_and(|width| at + before + width + tail <= WIDTH)
    }

    fn has(&mut self, [over, has, body]: &[Doc; 3], indent: usize, tail: usize) {
        let joint = 1 + has.flat().unwrap_or_default();
        if self.fits(over, joint, 0) && self.on_this_line(over, joint) {
            self.text(" ");
            self.piece(has, indent, 0);
            self.newline(indent + STEP);
            self.piece(body, indent + STEP, tail);
            return;
        }
        self.piece(over, indent, 0);
        self.newline(indent + STEP);
        self.piece(has, indent + STEP, 0);
        if self.fits(body, 1, tail) {
            self.text(" ");
            self.piece(body, indent + STEP, tail);
        } else {
            self.newline(indent + 2 * STEP);
            self.piece(body, indent + 2 * STEP, tail);
        }
    }

    fn fill(&mut self, parts: &[Doc], indent: usize, tail: usize) {
        let mut inner = indent;
        for (number, part) in parts.iter().enumerate() {
            let tail = if number + 1 == parts.len() { tail } else { 0 };
            if number > 0 {
                let stays = self.fits(part, 1, tail);
                let fits_below = part.flat().is_some_and(|width| indent + STEP + width + tail <= WIDTH);
                if stays || self.remarks.is_empty() && !fits_below && (part.opens() || !part.divides()) {
                    self.text(" ");
                } else {
                    inner = indent + STEP;
                    self.newline(inner);
                }
            }
            if !self.on_this_line(part, tail) {
                self.piece(part, inner, tail);
            }
        }
    }
}

/// How wide what follows is, up to where the line can end.
fn follows(rest: &[Doc], tail: usize) -> usize {
    let mut wide = 0;
    if up_to_line_end(rest, &mut wide) { wide } else { wide + tail }
}

/// Adds up what stands before the first place where the line can end; gives whether there is one.
fn up_to_line_end(parts: &[Doc], wide: &mut usize) -> bool {
    parts.iter().any(|part| match part {
        Doc::Text(words) => {
            *wide += words.width();
            false
        }
        Doc::Remark(_) => false,
        Doc::All(parts) => up_to_line_end(parts, wide),
        Doc::Nest(parts) | Doc::Group(parts) | Doc::Broken(parts) | Doc::Fill(parts) => {
            up_to_line_end(parts, wide);
            true
        }
        Doc::Line | Doc::Soft | Doc::Own(_) | Doc::Has(_) => true,
    })
}
