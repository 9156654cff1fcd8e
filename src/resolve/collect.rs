//! The first pass: every declaration becomes an entity and is entered under its name.

use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{Content, Entity, EntityId};
use crate::schema::{Field, GENERATED, Kind, Prep, Presence, Space, kind_spec, space};
use crate::source::{FileId, Place, Span};
use crate::syntax::ast;

use super::describe::{article, join};
use super::{Pending, Resolver};

impl Resolver<'_> {
    /// Enters a declaration and all that is nested in it; nothing where its kind cannot be made out.
    pub(super) fn collect(&mut self, file: FileId, decl: ast::Decl, parent: Option<EntityId>) -> Option<EntityId> {
        let kind = self.declared_kind(file, &decl, parent)?;
        self.check_header(file, &decl, kind);
        if matches!(kind, Kind::Passes | Kind::Fails) {
            // Policies of their own: they are compiled when the rule is tested, and declare nothing here.
            return None;
        }
        let library = self.sources.file(file).library;
        let name = Place::new(file, decl.name.unwrap_or(Span::at(decl.kind.end as usize)));
        let id = match self.reopened(kind, name, library) {
            Some(group) => group,
            None => self.enter_entity(file, &decl, kind, name, parent, library),
        };
        if kind == Kind::Template {
            self.made_for(file, id, &decl);
        }
        let fresh = Place::new(file, decl.header());
        self.check_home(id, kind, &decl, fresh);
        let mut pending = Pending {
            id,
            file,
            fields: Vec::new(),
            header: decl.quals,
            title: decl.title,
            prose: Vec::new(),
            listed: if kind == Kind::Use { decl.name.into_iter().chain(decl.more).collect() } else { Vec::new() },
        };
        for item in decl.body.into_iter().flatten() {
            match item {
                ast::Item::Field(field) => pending.fields.push(field),
                ast::Item::Block(text) if kind_spec(kind).prose => {
                    let at = self.entity(id).map_or(0, |entity| entity.children.len());
                    pending.prose.push((at, text));
                }
                ast::Item::Block(text) => self.stray_prose(file, kind, text),
                ast::Item::Decl(nested) => {
                    if let Some(child) = self.collect(file, *nested, Some(id))
                        && let Some(entity) = self.entity_mut(id)
                        && !entity.children.contains(&child)
                    {
                        entity.children.push(child);
                    }
                }
            }
        }
        self.pending.push(pending);
        Some(id)
    }

    fn enter_entity(&mut self, file: FileId, decl: &ast::Decl, kind: Kind, name: Place, parent: Option<EntityId>, library: bool) -> EntityId {
        let id = EntityId(u32::try_from(self.entities.len()).unwrap_or(u32::MAX));
        self.entities.push(Entity {
            kind,
            name,
            title: None,
            parent,
            children: Vec::new(),
            fields: Vec::new(),
            content: Vec::new(),
            header: None,
            made_for: None,
            place: Place::new(file, decl.header()),
            span: decl.span,
            library,
            copied_from: None,
        });
        if decl.name.is_some() {
            self.enter_name(id, kind, name, parent, library);
        }
        id
    }

    /// The kind that a template is made for, from its header.
    fn made_for(&mut self, file: FileId, id: EntityId, decl: &ast::Decl) {
        let made_for = decl.quals.iter().find(|qual| qual.prep == Prep::For).and_then(|qual| qual.operands.first());
        let kind = made_for.and_then(|operand| Kind::parse(self.slice(file, operand.span)));
        let Some(kind) = kind.filter(|kind| matches!(kind, Kind::Group | Kind::Activity | Kind::Purpose)) else {
            let at = made_for.map_or(decl.header(), |operand| operand.span);
            let message = "a template says which kind it is made for: a group, an activity or a purpose";
            let name = decl.name.map_or("…", |name| self.slice(file, name)).to_owned();
            let help = format!("write `template {name} for activity {{ … }}`");
            self.report(Diagnostic::new("type/template", Place::new(file, at), message).help(help));
            return;
        };
        if let Some(entity) = self.entity_mut(id) {
            entity.made_for = Some(kind);
        }
    }

    fn enter_name(&mut self, id: EntityId, kind: Kind, name: Place, parent: Option<EntityId>, library: bool) {
        let word = self.written(name).to_owned();
        let taken = match space(kind) {
            Space::Nowhere => None,
            Space::Within if kind == Kind::Entry => {
                let vocabulary = parent.map(|parent| self.name(parent).to_owned()).unwrap_or_default();
                self.names.enter_entry(&vocabulary, &word, id)
            }
            Space::Within => self.taken_within(id, kind, &word, parent),
            // A vocabulary that the project opens again adds entries to the library's.
            Space::Own(Kind::Vocabulary) if !library => self.names.enter(space(kind), &word, id),
            own => {
                let taken = self.names.enter(own, &word, id);
                if taken.is_none() && !library && super::library::find(own, &word).is_some() {
                    let message = format!("`{word}` hides the standard library's {} of that name", kind.word());
                    let help = format!("give it another name if you mean another thing; see `policyc std {word}`");
                    self.report(Diagnostic::new("x/shadows-library", name, message).help(help));
                }
                taken
            }
        };
        if let Some(first) = taken
            && !(library && self.entity(first).is_some_and(|entity| !entity.library))
        {
            self.duplicate(&word, kind, name, first);
        }
    }

    fn duplicate(&mut self, word: &str, kind: Kind, name: Place, first: EntityId) {
        let Some(first) = self.entity(first) else { return };
        let (first_kind, first_name) = (first.kind, first.name);
        let message = if first_kind == kind {
            format!("`{word}` is declared twice")
        } else {
            format!(
                "`{word}` is {} {} already; {} and {} share one name space",
                article(first_kind.word()),
                first_kind.word(),
                kind.word(),
                first_kind.word()
            )
        };
        let finding = Diagnostic::new("name/duplicate", name, message).label("declared again here").also(first_name, "declared first here");
        self.report(finding.help("give one of them another name"));
    }

    fn taken_within(&self, id: EntityId, kind: Kind, word: &str, parent: Option<EntityId>) -> Option<EntityId> {
        if kind == Kind::Show {
            return None;
        }
        let siblings = &self.entity(parent?)?.children;
        siblings.iter().copied().find(|&other| other != id && self.kind(other) == kind && self.name(other) == word)
    }

    /// The group that a declaration opens again.
    fn reopened(&self, kind: Kind, name: Place, library: bool) -> Option<EntityId> {
        if kind != Kind::Group || library {
            return None;
        }
        let first = self.names.get(Space::Activities, self.written(name))?;
        (self.kind(first) == Kind::Group).then_some(first)
    }

    /// A group's title and fields stand in one place.
    fn check_home(&mut self, id: EntityId, kind: Kind, decl: &ast::Decl, here: Place) {
        let has_fields = decl.body.iter().flatten().any(|item| matches!(item, ast::Item::Field(_)));
        if kind != Kind::Group || (decl.title.is_none() && !has_fields) {
            return;
        }
        match self.group_homes.get(&id).copied() {
            None => {
                self.group_homes.insert(id, here);
                if let Some(entity) = self.entity_mut(id) {
                    entity.place = here;
                    entity.span = decl.span;
                }
            }
            Some(first) => {
                let message = format!("the title and fields of the group `{}` stand in two places", self.name(id));
                let finding = Diagnostic::new("name/duplicate", here, message).label("again here").also(first, "first here");
                self.report(finding.help("keep title and fields in one of them; the other opens the group with its name alone"));
            }
        }
    }

    fn stray_prose(&mut self, file: FileId, kind: Kind, text: ast::Text) {
        let message = format!("a block text cannot stand by itself in {} {}", article(kind.word()), kind.word());
        let help = if kind_spec(kind).field(Field::Description).is_some() {
            "write `description:` before it"
        } else {
            "put it into a field, or into a section of a notice"
        };
        self.report(Diagnostic::new("syntax/declaration", Place::new(file, text.span), message).help(help));
    }

    /// The kind of a declaration. A word that is nearly a kind is reported and taken for it, so that its name is known.
    fn declared_kind(&mut self, file: FileId, decl: &ast::Decl, parent: Option<EntityId>) -> Option<Kind> {
        let word = self.slice(file, decl.kind).to_owned();
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
        let near_kind = nearest(&word, candidates.iter().copied());
        let near_field = parent_kind.and_then(|kind| nearest(&word, kind_spec(kind).all_fields().map(|field| field.id.word())));
        let looks_like_decl = decl.body.is_some() || decl.title.is_some();
        let finding = Diagnostic::new("name/unknown-kind", place, format!("there is no kind of declaration `{word}`{}", inside(parent_kind)));
        let help = match (near_kind, near_field) {
            (Some(kind), _) if looks_like_decl || near_field.is_none() => format!("did you mean `{kind}`?"),
            (_, Some(field)) => format!("did you mean the field `{field}:`?"),
            _ => match parent_kind {
                Some(kind) if kind_spec(kind).nested.is_empty() => {
                    format!("{} {} holds fields only: `name: value`", article(kind.word()), kind.word())
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
        let word = kind.word();
        let here = if parent.is_some() { inside(parent) } else { " outside any other declaration".to_owned() };
        let message = format!("{} {word} cannot stand{here}", article(word));
        let holders: Vec<String> =
            Kind::ALL.iter().filter(|holder| kind_spec(**holder).nested.contains(&kind)).map(|holder| holder.word().to_owned()).collect();
        let help = if kind_spec(kind).top {
            format!("declare the {word} by itself, outside, and name it here")
        } else {
            format!("it stands in {} {}", article(holders.first().map_or("", |holder| holder)), join(&holders, "or"))
        };
        self.report(Diagnostic::new("name/unknown-kind", place, message).help(help));
    }

    /// The kind whose fields and nested kinds a declaration takes: a template's are those of the kind it is made for.
    pub(super) fn fields_kind(&self, id: EntityId) -> Kind {
        let Some(entity) = self.entity(id) else { return Kind::Use };
        entity.made_for.unwrap_or(entity.kind)
    }

    fn check_header(&mut self, file: FileId, decl: &ast::Decl, kind: Kind) {
        let spec = kind_spec(kind);
        let word = kind.word();
        let header = Place::new(file, decl.header());
        let name = decl.name.map(|name| self.slice(file, name).to_owned());
        match (spec.name, &name) {
            (Presence::Required, None) => {
                let help = format!("write `{}`", spec.example.lines().next().unwrap_or_default());
                self.report(Diagnostic::new("name/missing", header, format!("this {word} has no name")).help(help));
            }
            (Presence::Absent, Some(name)) => {
                let message = format!("{} {word} has a title and no name", article(word));
                self.report(Diagnostic::new("name/missing", header, message).help(format!("write `{word} \"…\"`, without `{name}`")));
            }
            _ => {}
        }
        let shown = name.as_deref().unwrap_or("…");
        match (spec.title, decl.title) {
            (Presence::Required, None) => {
                let at = Place::new(file, Span::at(decl.name.unwrap_or(decl.kind).end as usize));
                let message = format!("{} `{shown}` has no title", word);
                let finding = Diagnostic::new("name/missing", header, message).also(at, "the title belongs here");
                // Opened again, a group needs none; elsewhere the title is what is published.
                self.report(finding.help(format!("write `{word} {shown} \"…\"`: the title is what readers see")));
            }
            (Presence::Absent, Some(title)) => {
                self.report(Diagnostic::new("name/missing", Place::new(file, title.span), format!("{} {word} takes no title", article(word))));
            }
            (_, None) if decl.body.is_none() && !spec.bare && spec.title == Presence::Optional => {
                let message = format!("{word} `{shown}` has neither a title nor a block");
                self.report(Diagnostic::new("syntax/declaration", header, message).help(format!("write `{word} {shown} {{ … }}`")));
            }
            _ => {}
        }
        if !decl.more.is_empty() && kind != Kind::Use {
            let extra = decl.more.first().copied().unwrap_or_default();
            self.report(Diagnostic::new("syntax/declaration", Place::new(file, extra), format!("{} {word} has one name", article(word))));
        }
        if matches!(kind, Kind::Section | Kind::Show) {
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
            let list: Vec<String> = GENERATED.iter().map(|(part, _)| (*part).to_owned()).collect();
            let help = near.unwrap_or_else(|| format!("give the section content, or write one of {}", join(&list, "or")));
            self.report(Diagnostic::new("name/unknown", place, message).help(help));
        } else if !known && decl.title.is_none() {
            let message = format!("section `{name}` has no title");
            self.report(Diagnostic::new("name/missing", place, message).help(format!("write `section {name} \"…\"`: the title is its heading")));
        }
    }

    /// Places block texts among the nested declarations, in the author's order.
    pub(super) fn content(&mut self, file: FileId, id: EntityId, prose: Vec<(usize, ast::Text)>) {
        let texts: Vec<(usize, crate::model::Text)> = prose.into_iter().map(|(at, text)| (at, self.text(file, id, text))).collect();
        let Some(entity) = self.entity_mut(id) else { return };
        let mut content = Vec::with_capacity(entity.children.len() + texts.len());
        let mut texts = texts.into_iter().peekable();
        for (at, &child) in entity.children.iter().enumerate() {
            while let Some((_, text)) = texts.next_if(|(place, _)| *place <= at) {
                content.push(Content::Prose(text));
            }
            content.push(Content::Child(child));
        }
        content.extend(texts.map(|(_, text)| Content::Prose(text)));
        entity.content = content;
    }
}

fn inside(parent: Option<Kind>) -> String {
    parent.map(|kind| format!(" in {} {}", article(kind.word()), kind.word())).unwrap_or_default()
}
