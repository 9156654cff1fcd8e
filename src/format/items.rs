//! Declarations, fields and what stands between them: empty lines, comments, blocks on one line.

use unicode_width::UnicodeWidthStr;

use super::comments::Comments;
use super::doc::{Doc, STEP};
use super::expressions::tokens_of;
use super::{Layout, WIDTH, block_text};
use crate::source::Span;
use crate::syntax::ast::{Decl, Field, FieldValue, Item, Text};

/// What is to be laid out, in a block or on the top level.
#[derive(Clone, Copy)]
enum Part<'t> {
    Decl(&'t Decl),
    Field(&'t Field),
    Block(Text),
}

impl<'t> Part<'t> {
    fn of(item: &'t Item) -> Part<'t> {
        match item {
            Item::Decl(decl) => Part::Decl(decl),
            Item::Field(field) => Part::Field(field),
            Item::Block(text) => Part::Block(*text),
        }
    }

    fn start(self) -> u32 {
        match self {
            Part::Decl(decl) => decl.span.start,
            Part::Field(field) => field.span.start,
            Part::Block(text) => text.span.start,
        }
    }
}

impl Layout<'_> {
    /// Everything on the top level.
    pub(super) fn file(&mut self, decls: &[Decl], inside: Span) {
        self.parts(decls.iter().map(Part::Decl), inside, 0);
    }

    /// What stands in a block, or on the top level, with the comments and empty lines in between.
    fn parts<'t>(&mut self, parts: impl Iterator<Item = Part<'t>>, inside: Span, indent: usize) {
        let mut at = inside.start;
        // Whether something stands above, and whether that is a block of several lines.
        let (mut begun, mut tall) = (false, false);
        for part in parts {
            let one_line = match part {
                Part::Decl(decl) => self.on_one_line(decl, indent),
                _ => None,
            };
            let next_tall = matches!(part, Part::Decl(decl) if self.body(decl).is_some_and(|items| !items.is_empty())) && one_line.is_none();
            self.between(Span { start: at, end: part.start() }, indent, begun, tall || next_tall);
            at = match (part, one_line) {
                (Part::Decl(decl), Some(line)) => {
                    self.printer.text(&line);
                    decl.span.end
                }
                (Part::Decl(decl), None) => self.decl(decl, indent),
                (Part::Field(field), _) => self.field(field, indent),
                (Part::Block(text), _) => {
                    self.block_text(text, indent);
                    text.span.end
                }
            };
            (begun, tall) = (true, next_tall);
        }
        self.closing(Span { start: at, end: inside.end }, indent, begun, tall);
    }

    /// The comments before the next part, and the line it begins on. Of the empty lines that the author left, one is kept in each place;
    /// around blocks of several lines there is one in any case.
    fn between(&mut self, gap: Span, indent: usize, begun: bool, apart: bool) {
        let mut owed = apart && !self.has_empty_line(gap);
        let at = self.comments_in(gap, indent, begun, &mut owed);
        let stands_above = begun || at != gap.start;
        let empty = self.breaks(Span { start: at, end: gap.end }) > 1;
        self.printer.newline(indent);
        if stands_above && (empty || begun && owed) {
            self.printer.blank();
        }
    }

    /// The comments after the last part.
    fn closing(&mut self, gap: Span, indent: usize, begun: bool, apart: bool) {
        let mut owed = apart && !self.has_empty_line(gap);
        self.comments_in(gap, indent, begun, &mut owed);
    }

    /// Writes the comments in a gap, and gives the end of the last one.
    fn comments_in(&mut self, gap: Span, indent: usize, begun: bool, owed: &mut bool) -> u32 {
        let mut at = gap.start;
        let mut above = begun;
        while let Some((comment, words)) = self.comments.before(gap.end) {
            let breaks = self.breaks(Span { start: at, end: comment.start });
            if breaks == 0 && !self.printer.is_fresh() {
                self.printer.remark(words);
            } else {
                self.printer.newline(indent);
                if above && (breaks > 1 || begun && *owed) {
                    self.printer.blank();
                    *owed = false;
                }
                self.printer.text(words);
                above = true;
            }
            at = comment.end;
        }
        at
    }

    /// Whether there is an empty line somewhere in a gap.
    fn has_empty_line(&self, gap: Span) -> bool {
        let mut comments = self.comments;
        let mut at = gap.start;
        while let Some((comment, _)) = comments.before(gap.end) {
            if self.breaks(Span { start: at, end: comment.start }) > 1 {
                return true;
            }
            at = comment.end;
        }
        self.breaks(Span { start: at, end: gap.end }) > 1
    }

    fn breaks(&self, gap: Span) -> usize {
        gap.of(self.text).bytes().filter(|byte| *byte == b'\n').count()
    }

    /// A declaration on several lines, or without a block; gives its end.
    fn decl(&mut self, decl: &Decl, indent: usize) -> u32 {
        let header = self.header(decl);
        self.printer.text(&header);
        let Some(items) = self.body(decl) else {
            return decl.span.end;
        };
        if items.is_empty() && !self.comments.any_in(decl.span) {
            self.printer.text(" {}");
            return decl.span.end;
        }
        self.printer.text(" {");
        let open = self.text.get(decl.header().end as usize..).and_then(|rest| rest.find('{')).unwrap_or(0);
        let start = decl.header().end + u32::try_from(open + 1).unwrap_or(0);
        let close = decl.span.end.saturating_sub(1);
        self.parts(items.iter().map(Part::of), Span { start, end: close }, indent + STEP);
        self.printer.newline(indent);
        self.printer.text("}");
        decl.span.end
    }

    /// A field; gives its end.
    fn field(&mut self, field: &Field, indent: usize) -> u32 {
        if let FieldValue::Block(text) = field.value {
            self.printer.text(&format!("{}: ", field.name.of(self.text)));
            self.block_text(text, indent + STEP);
            return field.span.end;
        }
        let (doc, end) = self.field_doc(field);
        self.printer.doc(&doc, indent);
        end
    }

    fn field_doc(&mut self, field: &Field) -> (Doc, u32) {
        match (&field.value, tokens_of(self.text, field)) {
            (value, Some(tokens)) => (self.expression(field.name, value, &tokens), tokens.end()),
            (FieldValue::Values(values), None) => (self.values(field.name, values, field.span.end), field.span.end),
            (_, None) => (Doc::text(field.span.of(self.text)), field.span.end),
        }
    }

    /// A text in three quotes; its lines and its closing quotes stand so far in.
    fn block_text(&mut self, text: Text, indent: usize) {
        self.printer.text("\"\"\"");
        for line in block_text::lines(text.inner().of(self.text), WIDTH.saturating_sub(indent)) {
            self.printer.raw_line(indent, &line);
        }
        self.printer.newline(indent);
        self.printer.text("\"\"\"");
    }

    /// A declaration whose block the author wrote on one line, if it fits there: nothing but fields, or one declaration.
    fn on_one_line(&mut self, decl: &Decl, indent: usize) -> Option<String> {
        let comments = std::mem::replace(&mut self.comments, Comments::new(self.text, &[]));
        let mut line = String::new();
        let fits = self.push_one_line(decl, &mut line) && indent + line.width() <= WIDTH;
        self.comments = comments;
        fits.then_some(line)
    }

    fn push_one_line(&mut self, decl: &Decl, out: &mut String) -> bool {
        let Some(items) = self.body(decl) else { return false };
        if decl.span.of(self.text).contains('\n') || items.is_empty() {
            return false;
        }
        out.push_str(&self.header(decl));
        out.push_str(" { ");
        let alone = items.len() == 1;
        for (number, item) in items.iter().enumerate() {
            out.push_str(if number == 0 { "" } else { "; " });
            let fits = match item {
                Item::Field(Field { value: FieldValue::Block(_), .. }) | Item::Block(_) => false,
                Item::Field(field) => self.field_doc(field).0.one_line(out),
                Item::Decl(decl) if self.body(decl).is_none() => {
                    out.push_str(&self.header(decl));
                    alone
                }
                Item::Decl(decl) => alone && self.push_one_line(decl, out),
            };
            if !fits {
                return false;
            }
        }
        out.push_str(" }");
        true
    }

    /// The block of a declaration. One without anything in it says nothing where there is a title.
    fn body<'t>(&self, decl: &'t Decl) -> Option<&'t [Item]> {
        decl.body.as_deref().filter(|items| !items.is_empty() || decl.title.is_none() || self.comments.any_in(decl.span))
    }
}
