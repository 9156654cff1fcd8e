//! The first pass: every declaration becomes an entity and is entered under its name.

use crate::diagnostics::Diagnostic;
use crate::model::{Content, Entity, EntityId};
use crate::schema::{Field, Kind, Prep, Space, kind_spec, space};
use crate::source::{FileId, Place, Span};
use crate::syntax::ast;

use super::describe::a_kind;
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
        if kind == Kind::Rule && !library {
            self.check_examples(file, id, &decl);
        }
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
        if kind == Kind::Section {
            self.sections.push(id);
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
            format!("`{word}` is {} already; {} and {} share one name space", a_kind(first_kind), kind.word(), first_kind.word())
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

    /// A rule of the project has examples of both sides: nobody knows of another what it finds.
    fn check_examples(&mut self, file: FileId, id: EntityId, decl: &ast::Decl) {
        let nested = decl.body.iter().flatten().filter_map(|item| match item {
            ast::Item::Decl(nested) => Kind::parse(self.slice(file, nested.kind)),
            _ => None,
        });
        let there: Vec<Kind> = nested.collect();
        let (passes, fails) = (there.contains(&Kind::Passes), there.contains(&Kind::Fails));
        let (lacks, help) = match (passes, fails) {
            (true, true) => return,
            (false, false) => ("no examples", "write `passes \"…\" { … }` and `fails \"…\" { … }` in it"),
            (false, true) => ("no example that passes", "write `passes \"…\" { … }` in it, with the most usual policy that comes near"),
            (true, false) => ("no example that fails", "write `fails \"…\" { … }` in it, with a policy that it finds something in"),
        };
        let place = Place::new(file, decl.name.unwrap_or(decl.kind));
        let message = format!("the rule `{}` has {lacks}, and is not run", self.name(id));
        self.report(Diagnostic::new("x/rule-untested", place, message).help(help).note("`policyc test` runs the examples of rules"));
        self.untested.push(id);
    }

    fn stray_prose(&mut self, file: FileId, kind: Kind, text: ast::Text) {
        let message = format!("a block text cannot stand by itself in {}", a_kind(kind));
        let help = if kind_spec(kind).field(Field::Description).is_some() {
            "write `description:` before it"
        } else {
            "put it into a field, or into a section of a notice"
        };
        self.report(Diagnostic::new("syntax/declaration", Place::new(file, text.span), message).help(help));
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
