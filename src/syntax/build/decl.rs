//! Declarations: header and body.

use super::Builder;
use crate::source::Span;
use crate::syntax::ast::{Decl, Field, FieldValue, Item, Text};
use crate::syntax::events::Walk;
use crate::syntax::grammar::Rule;

/// Whether declarations of a kind may have neither a title nor a block.
fn may_be_bare(kind: &str) -> bool {
    crate::schema::Kind::parse(kind).is_some_and(|kind| crate::schema::kind_spec(kind).bare)
}

impl Builder<'_> {
    /// A declaration of the top level, from the events of `top`.
    pub fn top(&mut self, mut walk: Walk<'_>) -> Option<Decl> {
        let (_, mut inner) = walk.enter()?;
        let (_, declaration) = inner.enter()?;
        self.declaration(declaration)
    }

    /// Reports a declaration of the top level that says nothing.
    pub fn check_top(&mut self, decl: &Decl) {
        if decl.title.is_none() && decl.body.is_none() && !may_be_bare(self.slice(decl.kind)) {
            let kind = self.slice(decl.kind);
            let header = self.slice(decl.header());
            let finding = self
                .finding("syntax/declaration", decl.header(), format!("`{header}` has neither a title nor a block"))
                .help(format!("write `{kind} name \"Title\"` or `{kind} name {{ … }}`"));
            self.out.push(finding);
        }
    }

    /// A declaration's header by itself, from the events of `lone_header`.
    pub fn lone_header(&mut self, mut walk: Walk<'_>) -> Option<Decl> {
        let (_, mut inner) = walk.enter()?;
        self.header(&mut inner)
    }

    /// A statement by itself, from the events of `lone_statement`.
    pub fn lone_statement(&mut self, mut walk: Walk<'_>) -> Option<Item> {
        let (_, mut inner) = walk.enter()?;
        self.statement(&mut inner)
    }

    fn declaration(&mut self, mut walk: Walk<'_>) -> Option<Decl> {
        let mut decl = self.header(&mut walk)?;
        if let Some((event, body)) = walk.enter() {
            decl.body = Some(self.body(body));
            decl.span.end = event.span.end;
        }
        Some(decl)
    }

    fn header(&mut self, walk: &mut Walk<'_>) -> Option<Decl> {
        let kind = walk.accept(Rule::word)?.span;
        self.key(kind, "a kind of declaration", "syntax/declaration");
        let mut name = None;
        let mut more = Vec::new();
        if walk.peek().is_some_and(|event| event.rule == Rule::names)
            && let Some((_, names)) = walk.enter()
        {
            for event in names.filter(|event| event.rule == Rule::word) {
                self.declared_name(event.span, "a name", "syntax/declaration");
                match name {
                    None => name = Some(event.span),
                    Some(_) => more.push(event.span),
                }
            }
        }
        let title = walk.accept(Rule::string).map(|event| self.quoted(event.span));
        let quals = self.qualifiers(walk);
        let mut decl = Decl { span: kind, kind, name, more, title, quals, body: None };
        decl.span = decl.header();
        if let Some(&second) = decl.more.first()
            && self.slice(kind) != "use"
        {
            let word = self.slice(kind);
            let finding = self
                .finding("syntax/declaration", second, format!("`{word}` declares one name"))
                .help(format!("declare the others apart, or write `{word}:` if it is a field"));
            self.out.push(finding);
        }
        Some(decl)
    }

    fn body(&mut self, mut walk: Walk<'_>) -> Vec<Item> {
        let mut items = Vec::with_capacity(walk.clone().count());
        while walk.peek().is_some() {
            if let Some(item) = self.statement(&mut walk) {
                items.push(item);
            }
        }
        items
    }

    fn statement(&mut self, walk: &mut Walk<'_>) -> Option<Item> {
        let (event, inner) = walk.enter()?;
        match event.rule {
            Rule::field => self.field(inner).map(Item::Field),
            Rule::condition | Rule::binding => self.expression_field(inner).map(Item::Field),
            Rule::declaration => self.declaration(inner).and_then(|decl| self.nested(decl)),
            Rule::block_string => Some(Item::Block(Text { span: event.span, block: true })),
            _ => None,
        }
    }

    /// A nested declaration. One without a title and a block is a field whose colon is missing.
    pub fn nested(&mut self, decl: Decl) -> Option<Item> {
        let kind = self.slice(decl.kind);
        let unnamed_title = decl.name.is_none() && decl.title.is_some();
        if decl.body.is_some() || (decl.title.is_some() && !unnamed_title) || (may_be_bare(kind) && !unnamed_title) {
            return Some(Item::Decl(Box::new(decl)));
        }
        let header = decl.header();
        if header == decl.kind
            && let Some(at) = self.semicolon_before(decl.kind.start)
        {
            let finding = self.finding("syntax/field", at, "a `;` ends the field, and no new one follows").help("values are separated by `,`").fix(
                "write a comma",
                self.place(at),
                ",",
            );
            self.out.push(finding);
            return None;
        }
        let rest = self.slice(Span { start: decl.kind.end, end: header.end });
        let mut finding = self
            .finding("syntax/field", Span { start: decl.kind.end, end: decl.kind.end }, format!("a colon is missing after `{kind}`"))
            .fix("add the missing colon", self.place(Span { start: decl.kind.end, end: decl.kind.end }), ":");
        finding = match (&decl.name, rest.trim()) {
            (_, "") => finding.help("a field has a name, a colon and a value; a declaration has a title or a block"),
            (Some(_), rest) if decl.quals.is_empty() => {
                finding.help(format!("write `{kind}: {rest}`; if it is a declaration of its own, it needs a title or a block"))
            }
            (_, rest) => finding.help(format!("write `{kind}: {rest}`")),
        };
        self.out.push(finding);
        Some(Item::Field(Field { span: header, name: decl.kind, value: FieldValue::Values(Vec::new()) }))
    }

    /// The semicolon directly before a statement, on its line.
    fn semicolon_before(&self, start: u32) -> Option<Span> {
        let before = self.slice(Span { start: 0, end: start });
        let trimmed = before.trim_end_matches([' ', '\t']);
        trimmed.ends_with(';').then(|| Span::new(trimmed.len() - 1, trimmed.len()))
    }
}
