//! Texts: escapes, dedentation, and the references in them.

use std::num::NonZeroU32;

use crate::diagnostics::Diagnostic;
use crate::model::{Cooked, EntityId, Expr, Node, Piece, Text, TextRef};
use crate::schema::{Field, Kind, Sort, Space, function_spec};
use crate::source::{FileId, Place, Span};
use crate::syntax::ast;
use crate::syntax::text::{self, Verb};

use super::Resolver;

/// Stands for a reference while the text around it is read. A private-use character, which no text needs.
const MARK: char = '\u{f8ff}';

/// The name spaces that a bare name in a text is looked up in.
const SPACES: &[Kind] = &[
    Kind::Organisation,
    Kind::Data,
    Kind::Activity,
    Kind::Country,
    Kind::Contact,
    Kind::Service,
    Kind::Subjects,
    Kind::Source,
    Kind::Transfer,
    Kind::Certification,
    Kind::Permit,
    Kind::Event,
    Kind::State,
    Kind::Retention,
    Kind::Tracker,
    Kind::TrackerCategory,
    Kind::Consent,
    Kind::Rights,
    Kind::Measure,
    Kind::Claim,
    Kind::Term,
    Kind::Jurisdiction,
    Kind::Notice,
    Kind::Register,
    Kind::Mechanism,
    Kind::Regime,
    Kind::Group,
    Kind::Recipient,
    Kind::Authority,
    Kind::Region,
];

impl Resolver<'_> {
    /// A text as the model keeps it: as it stands where there is nothing to undo, else cooked.
    pub(super) fn text(&mut self, file: FileId, at: EntityId, text: ast::Text) -> Text {
        let inner = text.inner();
        let raw = self.slice(file, inner).to_owned();
        let place = Place::new(file, inner);
        let special = text.block || memchr::memchr3(b'\\', b'{', b'}', raw.as_bytes()).is_some();
        if !special {
            self.check_links(place, false);
            return Text { place, block: false, cooked: None };
        }
        self.check_links(place, text.block);
        // The texts of rules refer to the rule's own variables.
        let of_rule = self.kind(at) == Kind::Rule;
        let mut holes = Vec::new();
        let mut marked = String::with_capacity(raw.len());
        for piece in text::references(&raw, 0) {
            let span = match piece {
                text::Piece::Literal(literal) => {
                    marked.extend(literal.chars().filter(|&c| c != MARK));
                    continue;
                }
                text::Piece::Reference(reference) => reference.span,
                text::Piece::Malformed(malformed) => malformed.span,
            };
            let absolute = Place::new(file, Span { start: inner.start + span.start, end: inner.start + span.end });
            if of_rule {
                if let text::Piece::Reference(reference) = piece
                    && let Some(hole) = self.hole(file, at, &raw, reference, inner.start)
                {
                    holes.push(hole);
                    marked.push(MARK);
                } else {
                    marked.push_str(span.of(&raw));
                }
                continue;
            }
            let found = match piece {
                text::Piece::Reference(reference) => self.reference(at, &raw, reference, absolute),
                text::Piece::Malformed(malformed) => {
                    let help = "write `{name}`, `{field of name}`, `{see section}`, `{all class}` or `{kind name}`; `{{` is a brace";
                    self.report(Diagnostic::new("syntax/text", absolute, malformed.fault.message()).help(help));
                    None
                }
                text::Piece::Literal(_) => None,
            };
            match found {
                Some(reference) => {
                    holes.push(Piece::Ref(reference));
                    marked.push(MARK);
                }
                None => marked.push_str(span.of(&raw)),
            }
        }
        let read = if text.block { text::dedent(&marked) } else { text::unescape(&marked) };
        let mut holes = holes.into_iter();
        let mut cooked = Cooked::default();
        for (number, literal) in read.split(MARK).enumerate() {
            if number > 0
                && let Some(hole) = holes.next()
            {
                cooked.pieces.push(hole);
            }
            if !literal.is_empty() {
                cooked.pieces.push(Piece::Literal(literal.to_owned()));
            }
        }
        self.cooked.push(cooked);
        let number = NonZeroU32::new(u32::try_from(self.cooked.len()).unwrap_or(u32::MAX));
        Text { place, block: text.block, cooked: number }
    }

    /// What `{…}` in a rule's text is filled with: its variable, a field of it, the activity it belongs to, what a function gives of it.
    fn hole(&mut self, file: FileId, at: EntityId, raw: &str, reference: text::Reference, start: u32) -> Option<Piece> {
        let absolute = |span: Span| Span { start: start + span.start, end: start + span.end };
        let context = super::operand::Context { file, entity: at };
        let (expr, ty) = self.path(context, absolute(reference.name), None)?;
        match reference.field {
            None => Some(Piece::Hole(Box::new(expr))),
            Some(field) => {
                let word = field.of(raw);
                // `{unkept of p}`: what a function gives, where no field has its name.
                let function = function_spec(word).filter(|spec| spec.takes == [Sort::Thing] && Field::parse(word).is_none());
                if let Some(spec) = function {
                    let place = Place::new(file, absolute(reference.span));
                    return Some(Piece::Hole(Box::new(Expr { place, node: Node::Call(spec.id, vec![expr]) })));
                }
                self.part((expr, ty), word, Place::new(file, absolute(reference.span))).map(|(expr, _)| Piece::Hole(Box::new(expr)))
            }
        }
    }

    /// What `{…}` refers to.
    fn reference(&mut self, at: EntityId, raw: &str, reference: text::Reference, place: Place) -> Option<TextRef> {
        let name = reference.name.of(raw);
        if let Some(field) = reference.field {
            let (field, id) = self.field_of(field.of(raw), reference.kind.map(|kind| kind.of(raw)), name, place)?;
            return Some(if reference.verb == Some(Verb::All) { TextRef::AllOf(field, id) } else { TextRef::Field(field, id) });
        }
        let id = match reference.kind {
            Some(kind) => self.of_kind(kind.of(raw), name, place)?,
            None if reference.verb == Some(Verb::See) => match self.section(at, name) {
                Some(section) => section,
                None => self.anything(name, place)?,
            },
            None => self.anything(name, place)?,
        };
        Some(match reference.verb {
            Some(Verb::See) => TextRef::See(id),
            Some(Verb::All) => TextRef::All(id),
            None => TextRef::Name(id),
        })
    }

    fn of_kind(&mut self, kind: &str, name: &str, place: Place) -> Option<EntityId> {
        let Some(kind) = Kind::parse(kind) else {
            let near = crate::diagnostics::did_you_mean(kind, Kind::ALL.iter().map(|kind| kind.word()));
            let message = format!("`{kind}` is not a kind of declaration");
            self.report(Diagnostic::new("name/unknown", place, message).maybe_help(near));
            return None;
        };
        if let super::lookup::Found::One(id) = self.find_among(&[kind], name) {
            return Some(id);
        }
        match self.find_among(Kind::ALL, name) {
            super::lookup::Found::One(id) => {
                let message = format!("`{name}` is {}", super::describe::a_kind(self.kind(id)));
                self.report(Diagnostic::new("name/unknown", place, message).help(format!("write `{{{}}}`", name)));
            }
            _ => self.unknown_reference(&[kind], name, place),
        }
        None
    }

    fn field_of(&mut self, word: &str, kind: Option<&str>, name: &str, place: Place) -> Option<(Field, EntityId)> {
        // `{email of x}` reads better than `{emails of x}`; both are taken.
        let field = Field::parse(word).or_else(|| Field::parse(&format!("{word}s"))).or_else(|| Field::parse(&format!("{word}es")));
        // Of several declarations of one name, that one is meant which has the field.
        let having: Vec<Kind> = field
            .map(|field| SPACES.iter().copied().filter(|kind| crate::schema::kind_spec(*kind).field(field).is_some()).collect())
            .unwrap_or_default();
        let id = match kind {
            Some(kind) => self.of_kind(kind, name, place)?,
            None => match self.find_among(&having, name) {
                super::lookup::Found::One(id) => id,
                _ => self.any_after(&format!("{word} of "), name, place)?,
            },
        };
        let spec = crate::schema::kind_spec(self.kind(id));
        let found = field.filter(|field| spec.field(*field).is_some());
        if found.is_none() {
            let near = crate::diagnostics::nearest(word, spec.all_fields().map(|field| field.id.word()));
            let message = format!("{} has no field `{word}`", super::describe::a_kind(spec.id));
            self.report(Diagnostic::new("name/unknown-field", place, message).maybe_help(near.map(|near| format!("did you mean `{near}`?"))));
        }
        found.map(|field| (field, id))
    }

    /// A section of the notice that a text stands in, else of any notice.
    fn section(&self, at: EntityId, name: &str) -> Option<EntityId> {
        let root = self.root(at);
        let mut called = self.sections.iter().copied().filter(|&section| self.name(section) == name);
        called.clone().find(|&section| self.root(section) == root).or_else(|| called.next())
    }

    /// The declaration at the top that a declaration stands in.
    fn root(&self, id: EntityId) -> EntityId {
        let mut root = id;
        while let Some(parent) = self.entity(root).and_then(|entity| entity.parent) {
            root = parent;
        }
        root
    }

    /// A declaration by its name alone, in whatever name space.
    fn anything(&mut self, name: &str, place: Place) -> Option<EntityId> {
        self.any_after("", name, place)
    }

    /// The same, where something stands before the name.
    fn any_after(&mut self, before: &str, name: &str, place: Place) -> Option<EntityId> {
        if let Some((outer, inner)) = name.split_once('.') {
            let holder = self.anything(outer, place)?;
            let child = self.entity(holder)?.children.iter().copied().find(|&child| self.name(child) == inner);
            let found = child.or_else(|| self.find(Space::Data, inner).filter(|_| self.kind(holder) == Kind::Data));
            if found.is_none() {
                let inside: Vec<String> = self.child_names(holder);
                let near =
                    crate::diagnostics::nearest(inner, inside.iter().map(String::as_str)).map(|near| format!("did you mean `{outer}.{near}`?"));
                let message = format!("there is no `{inner}` in `{outer}`");
                self.report(Diagnostic::new("name/unknown", place, message).maybe_help(near));
            }
            return found;
        }
        let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| in_texts(*kind)).collect();
        match self.find_among(&kinds, name) {
            super::lookup::Found::One(id) => Some(id),
            super::lookup::Found::Several(ids) => {
                let names: Vec<String> = ids.iter().map(|&id| format!("`{{{before}{} {name}}}`", self.kind(id).word())).collect();
                let message = format!("`{name}` could be one of several declarations");
                let help = format!("say which: {}", super::describe::join(&names, "or"));
                self.report(Diagnostic::new("name/ambiguous", place, message).help(help));
                None
            }
            _ => {
                self.unknown_reference(&kinds, name, place);
                None
            }
        }
    }

    fn unknown_reference(&mut self, kinds: &[Kind], name: &str, place: Place) {
        let near = self.nearest_name(kinds, name);
        let message = format!("`{name}` in this text is declared nowhere");
        let help = near.map_or_else(|| "declare it, or write `{{` if a brace is meant".to_owned(), |near| format!("did you mean `{near}`?"));
        self.report(Diagnostic::new("name/unknown", place, message).help(help));
    }

    /// Links in a text lead to web pages, mailboxes and telephones only.
    fn check_links(&mut self, place: Place, block: bool) {
        let text = self.written(place);
        if !block || !text.contains("](") {
            return;
        }
        let mut bad = Vec::new();
        for (at, _) in text.match_indices("](") {
            let target = text.get(at + 2..).unwrap_or_default();
            let end = target.find([')', ' ', '\n']).unwrap_or(target.len());
            let target = target.get(..end).unwrap_or_default().trim_start_matches('<');
            let scheme = target.split(['/', '?', '#', '{']).next().unwrap_or_default().split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
            if let Some(scheme) = scheme
                && !["https", "http", "mailto", "tel"].contains(&scheme.as_str())
            {
                let start = place.span.start as usize + at + 2;
                bad.push((Place::new(place.file, Span::new(start, start + end)), scheme));
            }
        }
        for (place, scheme) in bad {
            let message = format!("a link must not lead to `{scheme}:`");
            self.report(Diagnostic::new("type/link", place, message).help("links lead to `https:`, `http:`, `mailto:` or `tel:`"));
        }
    }
}

/// Whether declarations of a kind can be named in texts.
fn in_texts(kind: Kind) -> bool {
    let spaces: Vec<Space> = SPACES.iter().map(|kind| crate::schema::space(*kind)).collect();
    spaces.contains(&crate::schema::space(kind))
}
