//! What a file says, apart from its layout, for holding two layouts of it against each other.

use super::block_text::read;
use super::prepositions::{in_order, sorted};
use crate::source::Span;
use crate::syntax::ast::{Atom, Binder, Decl, Expr, ExprNode, FieldValue, File, Item, Operand, Qual, Text, Value};
use crate::syntax::text::dedent;

/// What a file says: its declarations, fields and values, and each comment with the number of declarations and fields that begin before it.
/// The order of qualifiers, an empty block after a title and the line breaks in paragraphs say nothing.
pub(super) fn meaning(file: &File, text: &str) -> String {
    let mut meaning = Meaning { text, out: String::new(), starts: Vec::new() };
    for decl in &file.decls {
        meaning.decl(decl);
    }
    for comment in &file.comments {
        let before = meaning.starts.partition_point(|start| *start < comment.start);
        meaning.word(&before.to_string());
        meaning.word(comment.of(text).trim_end());
    }
    meaning.out
}

struct Meaning<'a> {
    text: &'a str,
    out: String,
    /// Where declarations, fields and block texts begin.
    starts: Vec<u32>,
}

/// Ends every word, so that two words are never one.
const END: char = '\0';

impl Meaning<'_> {
    fn word(&mut self, word: &str) {
        self.out.push_str(word);
        self.out.push(END);
    }

    fn name(&mut self, span: Span) {
        for word in span.of(self.text).split_ascii_whitespace() {
            self.word(word);
        }
        self.out.push(END);
    }

    fn decl(&mut self, decl: &Decl) {
        self.starts.push(decl.span.start);
        self.word("declaration");
        self.name(decl.kind);
        for name in decl.name.iter().chain(&decl.more) {
            self.name(*name);
        }
        if let Some(title) = decl.title {
            self.written(title);
        }
        for qual in sorted(&decl.quals) {
            self.qual(qual);
        }
        self.word(if decl.body.as_ref().is_some_and(|items| !items.is_empty() || decl.title.is_none()) { "{" } else { "" });
        for item in decl.body.iter().flatten() {
            match item {
                Item::Decl(decl) => self.decl(decl),
                Item::Block(text) => {
                    self.starts.push(text.span.start);
                    self.written(*text);
                }
                Item::Field(field) => {
                    self.starts.push(field.span.start);
                    self.word("field");
                    self.name(field.name);
                    match &field.value {
                        FieldValue::Values(values) => self.values(values),
                        FieldValue::Block(text) => self.written(*text),
                        FieldValue::Expr(expr) => self.expr(expr),
                        FieldValue::Binder(binder) => self.binder(binder),
                    }
                }
            }
        }
        self.word("}");
    }

    fn written(&mut self, text: Text) {
        let said =
            if text.block { read(dedent(text.inner().of(self.text)).trim_start_matches(['\n', '\r'])) } else { text.span.of(self.text).to_owned() };
        self.word(if text.block { "block" } else { "text" });
        self.word(&said);
    }

    fn values(&mut self, values: &[Value]) {
        for value in values {
            self.word("value");
            self.operands(&value.head);
            for qual in in_order(value) {
                self.qual(qual);
            }
        }
        self.word("all");
    }

    fn qual(&mut self, qual: &Qual) {
        self.word(qual.prep.word());
        self.operands(&qual.operands);
    }

    fn operands(&mut self, operands: &[Operand]) {
        for operand in operands {
            self.atom(&operand.atom, operand.span);
            if let Some(text) = operand.text {
                self.written(text);
            }
        }
        self.word("of these");
    }

    fn atom(&mut self, atom: &Atom, span: Span) {
        match atom {
            Atom::Text(text) => self.written(*text),
            Atom::Group(values) => self.values(values),
            Atom::Name => self.name(span),
            Atom::Code => self.with("code", span),
            Atom::Finding => self.with("finding", span),
            Atom::Fixed(_) => self.with("fixed", span),
            Atom::Choice(_) => self.with("choice", span),
            Atom::Date(date) => self.word(&date.to_string()),
            Atom::Duration(duration) => self.word(&format!("{duration:?}")),
            Atom::Number(number) => self.word(&format!("{number:?}")),
        }
    }

    fn with(&mut self, word: &str, span: Span) {
        self.word(word);
        self.name(span);
    }

    fn binder(&mut self, binder: &Binder) {
        self.with("binder", binder.over);
        self.name(binder.var);
        for part in binder.of.iter().chain(&binder.filter) {
            self.expr(part);
        }
        self.word(if binder.of.is_some() { "of" } else { "" });
        self.word(if binder.filter.is_some() { "where" } else { "" });
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.node {
            ExprNode::Path => self.name(expr.span),
            ExprNode::Literal(atom) => self.atom(atom, expr.span),
            ExprNode::Call { function, args } => {
                self.with("call", *function);
                self.exprs(args);
            }
            ExprNode::Not(of) => {
                self.word("not");
                self.expr(of);
            }
            ExprNode::And(parts) => {
                self.word("and");
                self.exprs(parts);
            }
            ExprNode::Or(parts) => {
                self.word("or");
                self.exprs(parts);
            }
            ExprNode::Compare { left, op, right } => {
                self.word(&format!("{op:?}"));
                self.expr(left);
                self.expr(right);
            }
            ExprNode::Shift { base, minus, by } => {
                self.word(if *minus { "-" } else { "+" });
                self.expr(base);
                self.expr(by);
            }
            ExprNode::Has { left, right } => {
                self.word("has");
                self.expr(left);
                self.expr(right);
            }
            ExprNode::Quantified { quantifier, binder, body } => {
                self.word(&format!("{quantifier:?}"));
                self.binder(binder);
                self.exprs(body.as_deref().map(std::slice::from_ref).unwrap_or_default());
            }
        }
    }

    fn exprs(&mut self, exprs: &[Expr]) {
        for expr in exprs {
            self.expr(expr);
        }
        self.word("these");
    }
}
