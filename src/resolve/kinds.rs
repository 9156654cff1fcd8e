//! What a declaration's header says: its kind, where it stands, its name and title.

use crate::diagnostics::{Diagnostic, nearest};
use crate::model::EntityId;
use crate::schema::{Field, GENERATED, Kind, Presence, kind_spec};
use crate::source::{FileId, Place, Span};
use crate::syntax::ast;

use super::Resolver;
use super::describe::{a_kind, join, noun};

impl Resolver<'_> {
    /// The kind of a declaration. A word that is nearly a kind is reported and taken for it, so that its name is known.
    pub(super) fn declared_kind(&mut self, file: FileId, decl: &ast::Decl, parent: Option<EntityId>) -> Option<Kind> {
        let written = self.slice(file, decl.kind).to_owned();
        // That kinds are written in lower case was said when it was read.
        let word = Some(written.to_lowercase()).filter(|lower| Kind::parse(lower).is_some()).unwrap_or(written);
        let place = Place::new(file, decl.kind);
        let parent_kind = parent.map(|parent| self.fields_kind(parent));
        let fields_like = parent_kind.map(kind_spec).filter(|spec| Field::parse(&word).is_some_and(|field| spec.field(field).is_some()));
        let allowed = |kind: Kind| match parent_kind {
            Some(parent) => kind_spec(parent).may_hold(kind),
            None => kind_spec(kind).top,
        };
        if let Some(kind) = Kind::parse(&word) {
            if allowed(kind) {
                return Some(kind);
            }
            if fields_like.is_some() && decl.body.is_none() {
                self.missing_colon(file, decl, &word);
                return None;
            }
            self.misplaced(place, kind, parent_kind);
            return Some(kind);
        }
        if fields_like.is_some() {
            self.missing_colon(file, decl, &word);
            return None;
        }
        let candidates: Vec<&str> = Kind::ALL.iter().filter(|kind| allowed(**kind)).map(|kind| kind.word()).collect();
        let near_kind = crate::schema::kind_for(&word, allowed).map(Kind::word).or_else(|| nearest(&word, candidates.iter().copied()));
        let near_field = parent_kind.and_then(|kind| nearest(&word, kind_spec(kind).all_fields().map(|field| field.id.word())));
        let looks_like_decl = decl.body.is_some() || decl.title.is_some();
        let finding = Diagnostic::new("name/unknown-kind", place, format!("there is no kind of declaration `{word}`{}", inside(parent_kind)));
        let help = match (near_kind, near_field) {
            (Some(kind), _) if looks_like_decl || near_field.is_none() => format!("did you mean `{kind}`?"),
            (_, Some(field)) => format!("did you mean the field `{field}:`?"),
            _ => match parent_kind {
                Some(kind) if kind_spec(kind).nested.is_empty() => {
                    format!("{} holds fields only: `name: value`", a_kind(kind))
                }
                _ => format!("kinds here are {}", join(&candidates.iter().map(|kind| format!("`{kind}`")).collect::<Vec<_>>(), "and")),
            },
        };
        self.report(finding.help(help));
        near_kind.filter(|_| looks_like_decl).and_then(Kind::parse)
    }

    fn missing_colon(&mut self, file: FileId, decl: &ast::Decl, word: &str) {
        let place = Place::new(file, Span::at(decl.kind.end as usize));
        let message = format!("a colon is missing after `{word}`");
        let finding = Diagnostic::new("syntax/field", place, message).label("a colon belongs here");
        self.report(finding.help(format!("write `{word}: …`")).fix("add the colon", place, ":"));
    }

    fn misplaced(&mut self, place: Place, kind: Kind, parent: Option<Kind>) {
        let here = if parent.is_some() { inside(parent) } else { " outside any other declaration".to_owned() };
        let message = format!("{} cannot stand{here}", a_kind(kind));
        let holders: Vec<String> =
            Kind::ALL.iter().filter(|holder| kind_spec(**holder).nested.contains(&kind)).map(|holder| a_kind(*holder)).collect();
        let help = if kind == Kind::Accept {
            "write it in the declaration whose findings it answers".to_owned()
        } else if kind_spec(kind).top {
            format!("declare the {} by itself, outside, and name it here", noun(kind))
        } else {
            format!("it stands in {}", join(&holders, "or"))
        };
        self.report(Diagnostic::new("name/unknown-kind", place, message).help(help));
    }

    /// The kind whose fields and nested kinds a declaration takes: a template's are those of the kind it is made for.
    pub(super) fn fields_kind(&self, id: EntityId) -> Kind {
        let Some(entity) = self.entity(id) else { return Kind::Use };
        entity.made_for.unwrap_or(entity.kind)
    }

    pub(super) fn check_header(&mut self, file: FileId, decl: &ast::Decl, kind: Kind) {
        let spec = kind_spec(kind);
        let word = kind.word();
        let header = Place::new(file, decl.header());
        let name = decl.name.map(|name| self.slice(file, name).to_owned());
        match (spec.name, &name) {
            (Presence::Required, None) => {
                let help = format!("write `{}`", spec.example.lines().next().unwrap_or_default());
                self.report(Diagnostic::new("name/missing", header, format!("this {} has no name", noun(kind))).help(help));
            }
            (Presence::Absent, Some(name)) => {
                let message = format!("{} has a title and no name", a_kind(kind));
                self.report(Diagnostic::new("name/missing", header, message).help(format!("write `{word} \"…\"`, without `{name}`")));
            }
            _ => {}
        }
        let shown = name.as_deref().unwrap_or("…");
        match (spec.title, decl.title) {
            // That a declaration has neither a title nor a block was said when it was read.
            (Presence::Required, None) if decl.body.is_some() && name.is_some() => {
                let at = Place::new(file, Span::at(decl.name.unwrap_or(decl.kind).end as usize));
                let message = format!("the {} `{shown}` has no title", noun(kind));
                let finding = Diagnostic::new("name/missing", header, message).also(at, "the title belongs here");
                // Opened again, a group needs none; elsewhere the title is what is published.
                self.report(finding.help(format!("write `{word} {shown} \"…\"`: the title is what readers see")));
            }
            (Presence::Absent, Some(title)) => {
                self.report(Diagnostic::new("name/missing", Place::new(file, title.span), format!("{} takes no title", a_kind(kind))));
            }
            _ => {}
        }
        if !decl.more.is_empty() && kind != Kind::Use {
            let extra = decl.more.first().copied().unwrap_or_default();
            self.report(Diagnostic::new("syntax/declaration", Place::new(file, extra), format!("{} has one name", a_kind(kind))));
        }
        if matches!(kind, Kind::Section | Kind::Show) && name.is_some() {
            self.check_generated(file, decl, kind, shown);
        }
    }

    /// A section without content, or a `show`, must be a part that the compiler can write.
    fn check_generated(&mut self, file: FileId, decl: &ast::Decl, kind: Kind, name: &str) {
        let known = GENERATED.iter().any(|(part, _)| *part == name);
        let empty = decl.body.as_ref().is_none_or(|items| items.iter().all(|item| matches!(item, ast::Item::Field(_))));
        let place = Place::new(file, decl.name.unwrap_or(decl.kind));
        if !known && (kind == Kind::Show || empty) {
            let message = format!("`{name}` is not a part that the compiler writes");
            let near = nearest(name, GENERATED.iter().map(|(part, _)| *part)).map(|near| format!("did you mean `{near}`?"));
            let list: Vec<String> = GENERATED.iter().take(6).map(|(part, _)| format!("`{part}`")).collect();
            let help = near
                .unwrap_or_else(|| format!("give the section content, or name a part such as {} (all are in docs/reference.md)", join(&list, "or")));
            self.report(Diagnostic::new("name/unknown", place, message).help(help));
        } else if !known && decl.title.is_none() {
            let message = format!("section `{name}` has no title");
            self.report(Diagnostic::new("name/missing", place, message).help(format!("write `section {name} \"…\"`: the title is its heading")));
        }
    }
}

fn inside(parent: Option<Kind>) -> String {
    parent.map(|kind| format!(" in {}", a_kind(kind))).unwrap_or_default()
}
