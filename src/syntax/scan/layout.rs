//! Where braces do not balance, the layout tells where blocks end: a line indented no deeper than an open declaration's first line
//! closes it.

use super::blocks::Block;
use super::lex::{self, Ends, class, end_of_comment, end_of_text, is_block_text};
use super::{Chunk, DEPTH, Problem, Split, header_goes_on, is_field_like, trimmed};

/// An open block.
struct Frame {
    block: usize,
    /// The first byte of the line it opens on, and how far that is indented.
    header: usize,
    column: usize,
}

/// A line that could be a header whose `{` is missing.
#[derive(Clone, Copy)]
struct Candidate {
    start: usize,
    column: usize,
    end: usize,
}

struct Layout<'a, 's> {
    bytes: &'a [u8],
    at: usize,
    split: &'s mut Split,
    frames: Vec<Frame>,
    parens: usize,
    /// The declaration that is being read.
    chunk: Option<Chunk>,
    /// The end of the last thing that is neither blank nor comment.
    content: usize,
    /// The first byte of this line's content, and its column.
    line: (usize, usize),
    candidate: Option<Candidate>,
    /// Whether a block opens on this line.
    opened: bool,
    /// The last `}` that closed nothing.
    stray: Option<usize>,
    /// Whether the number of triple quotes is odd, so that one of them does not end.
    odd: bool,
}

/// Splits a file whose braces do not balance.
pub fn by_layout(text: &str, start: usize, split: &mut Split) {
    let bytes = text.as_bytes();
    let odd = memchr::memmem::find_iter(bytes, b"\"\"\"").count() % 2 == 1;
    let mut layout = Layout {
        bytes,
        at: start,
        split,
        frames: Vec::new(),
        parens: 0,
        chunk: None,
        content: start,
        line: (start, 0),
        candidate: None,
        opened: false,
        stray: None,
        odd,
    };
    layout.run();
}

impl Layout<'_, '_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn run(&mut self) {
        self.line_start();
        while let Some(byte) = self.byte(self.at) {
            match class(byte) {
                lex::PLAIN => {
                    self.at += 1;
                    if !byte.is_ascii_whitespace() {
                        self.content = self.at;
                        self.begin(self.at - 1);
                    }
                }
                lex::QUOTE => {
                    self.begin(self.at);
                    self.text();
                }
                lex::SLASH => {
                    let end = end_of_comment(self.bytes, self.at);
                    if end > self.at + 1 {
                        self.split.comments.push(self.at..end);
                    } else {
                        self.begin(self.at);
                        self.content = end;
                    }
                    self.at = end;
                }
                lex::OPEN_BRACE => self.open(),
                lex::CLOSE_BRACE => self.close(),
                lex::OPEN_PAREN | lex::CLOSE_PAREN => {
                    self.begin(self.at);
                    self.parens = if byte == b'(' { self.parens + 1 } else { self.parens.saturating_sub(1) };
                    self.check_depth();
                    self.at += 1;
                    self.content = self.at;
                }
                _ => {
                    self.at += 1;
                    if byte == b'\n' {
                        self.line_end();
                        self.line_start();
                    } else if self.frames.is_empty() {
                        self.finish(self.content);
                    }
                }
            }
        }
        self.line_end();
        while !self.frames.is_empty() {
            self.close_missing();
        }
        self.finish(self.content);
    }

    /// Begins a declaration, if none is being read.
    fn begin(&mut self, at: usize) {
        if self.chunk.is_none() {
            self.chunk = Some(Chunk { range: at..at, sound: true, deep: false });
        }
    }

    fn unsound(&mut self) {
        if let Some(chunk) = &mut self.chunk {
            chunk.sound = false;
        }
    }

    /// Ends the declaration that is being read.
    fn finish(&mut self, end: usize) {
        if let Some(mut chunk) = self.chunk.take() {
            chunk.range.end = trimmed(self.bytes, chunk.range.start, end.max(chunk.range.start));
            self.split.decls.push(chunk);
        }
    }

    /// Takes the last declaration up again, as it goes on.
    fn resume(&mut self) {
        if self.chunk.is_none() {
            self.chunk = self.split.decls.pop();
        }
    }

    /// The first byte of the line at `at` that is not blank, and its column; a tab goes on to the next multiple of four.
    fn first(&self, mut at: usize) -> (usize, usize) {
        let mut column = 0;
        loop {
            match self.byte(at) {
                Some(b' ') => column += 1,
                Some(b'\t') => column = (column / 4 + 1) * 4,
                Some(b'\r') => {}
                _ => return (at, column),
            }
            at += 1;
        }
    }

    /// The first line from `at` on that has something on it: its first byte and column.
    fn next_line(&self, mut at: usize) -> (usize, usize) {
        loop {
            let (first, column) = self.first(at);
            match self.byte(first) {
                Some(b'\n') => at = first + 1,
                Some(b'/') if self.byte(first + 1) == Some(b'/') => at = end_of_comment(self.bytes, first),
                _ => return (first, column),
            }
        }
    }

    fn line_end(&mut self) {
        let (start, column) = self.line;
        let rest = self.bytes.get(start..self.content).unwrap_or_default();
        if rest.is_empty() {
            return;
        }
        let goes_on = rest.last().is_some_and(|last| matches!(last, b',' | b':' | b'(' | b'}'));
        let header = rest.first().is_some_and(u8::is_ascii_lowercase) && rest.contains(&b' ') && !self.opened;
        if header && !goes_on && !is_field_like(self.bytes, start) {
            self.candidate = Some(Candidate { start, column, end: self.content });
        } else {
            self.candidate = None;
        }
        if self.frames.is_empty() && !header_goes_on(self.bytes, self.at) {
            self.finish(self.content);
        }
    }

    fn line_start(&mut self) {
        let (first, column) = self.first(self.at);
        self.line = (first, column);
        self.opened = false;
        match self.byte(first) {
            None | Some(b'\n') => return,
            Some(b'/') if self.byte(first + 1) == Some(b'/') => return,
            _ => {}
        }
        let field = is_field_like(self.bytes, first);
        if field {
            self.parens = 0;
        }
        if self.byte(first) == Some(b'}') {
            while self.frames.len() > 1 && self.frames.last().is_some_and(|frame| frame.column > column) {
                self.close_missing();
            }
            self.stray_in_block(first, column);
            return;
        }
        while self.frames.last().is_some_and(|frame| frame.column >= column) && !(field && self.frames.len() == 1) {
            self.close_missing();
        }
        let candidate = self.candidate.take();
        if field && let Some(header) = candidate.filter(|candidate| candidate.column < column) {
            self.open_missing(header);
        } else if !field && self.frames.is_empty() {
            self.go_on_with_field(column);
        }
    }

    /// A `}` that stands deeper than the block it would close, where the block goes on after it.
    fn stray_in_block(&mut self, at: usize, column: usize) {
        let Some(top) = self.frames.last() else { return };
        let (next, next_column) = self.next_line(at + 1);
        if top.column < column && next_column > top.column && next > at + 1 && !matches!(self.byte(next), None | Some(b'}')) {
            self.split.problems.push(Problem::StrayClose { at });
            self.unsound();
            self.at = at + 1;
        }
    }

    /// The value of a field on the top level goes on in deeper lines; it is reported once, as a whole.
    fn go_on_with_field(&mut self, column: usize) {
        let field = self.split.decls.last().filter(|last| is_field_like(self.bytes, last.range.start));
        let Some(start) = field.map(|field| field.range.start) else { return };
        let line = memchr::memrchr(b'\n', self.bytes.get(..start).unwrap_or_default()).map_or(0, |at| at + 1);
        if self.chunk.is_none() && self.first(line).1 < column {
            self.resume();
        }
    }

    fn open_missing(&mut self, header: Candidate) {
        self.resume();
        self.unsound();
        if !self.lost_in_text(header.end, b'{') {
            self.split.problems.push(Problem::MissingOpen { at: header.end });
        }
        self.frames.push(Frame { block: self.split.blocks.len(), header: header.start, column: header.column });
        self.split.blocks.push(Block { open: header.end, close: header.end, opened: false, closed: false });
    }

    fn open(&mut self) {
        self.begin(self.at);
        let (header, column) = self.line;
        self.frames.push(Frame { block: self.split.blocks.len(), header, column });
        self.split.blocks.push(Block { open: self.at, close: self.at, opened: true, closed: false });
        self.opened = true;
        self.parens = 0;
        self.check_depth();
        self.at += 1;
        self.content = self.at;
    }

    fn close(&mut self) {
        let at = self.at;
        self.at += 1;
        self.parens = 0;
        match self.frames.pop() {
            Some(frame) => {
                if let Some(block) = self.split.blocks.get_mut(frame.block) {
                    block.close = at;
                    block.closed = true;
                }
                self.content = self.at;
                if self.frames.is_empty() {
                    self.finish(self.at);
                }
            }
            None => {
                self.finish(self.content);
                let beside = self.stray.is_some_and(|before| trimmed(self.bytes, before + 1, at) == before + 1);
                self.stray = Some(at);
                if !beside {
                    self.split.problems.push(Problem::StrayClose { at });
                }
            }
        }
    }

    /// Whether a brace stands in a text that does not end, up to `end`: then the quote is what is missing.
    fn lost_in_text(&self, end: usize, brace: u8) -> bool {
        match self.split.problems.last() {
            Some(Problem::OpenText { at, end: text_end }) => *text_end == end && self.bytes.get(*at..end).is_some_and(|text| text.contains(&brace)),
            _ => false,
        }
    }

    /// Closes the innermost block where its content ends.
    fn close_missing(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        self.unsound();
        let Some(block) = self.split.blocks.get_mut(frame.block) else { return };
        block.close = self.content.max(block.open + usize::from(block.opened));
        let (open, at) = (block.open, block.close);
        let lost = self.lost_in_text(at, b'}');
        let Some(block) = self.split.blocks.get(frame.block) else { return };
        if block.opened && !lost && !self.chunk.as_ref().is_some_and(|chunk| chunk.deep) {
            let line = memchr::memrchr(b'\n', self.bytes.get(..frame.header).unwrap_or_default()).map_or(0, |at| at + 1);
            self.split.problems.push(Problem::MissingClose { header: frame.header, open, at, indent: line..frame.header });
        }
        if self.frames.is_empty() {
            self.finish(at);
        }
    }

    fn check_depth(&mut self) {
        let deep = self.frames.len() + self.parens > DEPTH;
        if let Some(chunk) = self.chunk.as_mut().filter(|chunk| deep && !chunk.deep) {
            chunk.deep = true;
            chunk.sound = false;
            self.split.problems.push(Problem::TooDeep { at: self.at });
        }
    }

    fn text(&mut self) {
        let at = self.at;
        if self.odd
            && is_block_text(self.bytes, at)
            && let Some(end) = self.end_of_open_block_text()
        {
            self.split.problems.push(Problem::OpenBlockText { at });
            self.split.open_texts.push(at..end);
            self.unsound();
            self.content = trimmed(self.bytes, at + 3, end);
            self.at = end;
            return;
        }
        self.at = match end_of_text(self.bytes, at) {
            Ends::At(end) => end,
            Ends::NotOnLine(end) => {
                self.split.problems.push(Problem::OpenText { at, end });
                self.unsound();
                end
            }
            Ends::Never => self.bytes.len(),
        };
        self.content = self.at;
    }

    /// Where a text in three quotes that has no end is given up: before the first line that stands less deep than the line it begins on,
    /// or that begins a field beside it. Nothing where the text ends before.
    fn end_of_open_block_text(&self) -> Option<usize> {
        let column = self.line.1;
        let close = match end_of_text(self.bytes, self.at) {
            Ends::At(end) => Some(end),
            Ends::NotOnLine(_) | Ends::Never => None,
        };
        let mut line = self.at;
        loop {
            line += memchr::memchr(b'\n', self.bytes.get(line..).unwrap_or_default()).map_or(self.bytes.len(), |length| length + 1);
            if close.is_some_and(|close| line >= close) {
                return None;
            }
            let (first, found) = self.first(line);
            match self.byte(first) {
                None => return Some(self.bytes.len()),
                Some(b'\n') => {}
                Some(_) if is_block_text(self.bytes, first) => {}
                Some(_) if found < column || (found == column && is_field_like(self.bytes, first)) => return Some(line - 1),
                Some(_) => {}
            }
        }
    }
}
