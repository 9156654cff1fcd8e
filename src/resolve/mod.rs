//! Syntax tree to model: names, types, groups and templates, references.
//!
//! In four passes: `collect` enters every declaration under its name, `expand` nests what templates bring along, `fields` gives every value
//! its meaning (reading the library as far as it is named), and `inherit` lets the nearest statement win.

mod address;
mod closed;
mod collect;
mod describe;
mod expand;
mod expr;
mod fields;
mod header;
mod inherit;
mod kinds;
pub mod library;
mod lookup;
mod names;
mod naming;
mod operand;
mod overlay;
mod territories;
mod text;
mod unknown;

use rustc_hash::FxHashMap;

use crate::diagnostics::Diagnostic;
use crate::model::{Cooked, Entities, Entity, EntityId, Model};
use crate::schema::Kind;
use crate::source::{FileId, Place, Span, World};
use crate::syntax::ast;
use names::Names;

/// Makes the model of a project from its parsed files; `files` are in the order of the world's sources.
///
/// Everything that is wrong is added to `out`. What is wrong is left out of the model; the rest is there.
pub fn resolve(world: World, files: Vec<ast::File>, out: &mut Vec<Diagnostic>) -> Model {
    let as_of = world.as_of();
    let rules = world.rules.clone();
    let catalogues = world.catalogues.clone();
    let language = world.config.language.clone().unwrap_or_else(|| "en".to_owned());
    let mut resolver = Resolver::new(world, out);
    for (number, file) in files.into_iter().enumerate() {
        let file_id = FileId(u32::try_from(number).unwrap_or(u32::MAX));
        for decl in file.decls {
            let known = resolver.entities.len();
            let id = resolver.collect(file_id, decl, None);
            resolver.roots.extend(id.filter(|id| id.0 as usize >= known));
        }
    }
    resolver.read_rules(&rules);
    resolver.expand();
    resolver.resolve_fields();
    resolver.inherit();
    resolver.check_items();
    Model {
        sources: resolver.sources,
        entities: Entities { list: resolver.entities, nobody: std::sync::OnceLock::new() },
        cooked: resolver.cooked,
        roots: resolver.roots,
        laws: resolver.laws,
        untested: resolver.untested,
        index: crate::model::Index::default(),
        as_of,
        language,
        catalogues,
    }
}

/// What is still to be given its meaning of a declaration.
struct Pending {
    id: EntityId,
    file: FileId,
    fields: Vec<ast::Field>,
    header: Box<[ast::Qual]>,
    title: Option<ast::Text>,
    prose: Vec<(usize, ast::Text)>,
    /// The names that `use` lists.
    listed: Vec<Span>,
}

struct Resolver<'o> {
    sources: crate::source::Sources,
    entities: Vec<Entity>,
    pending: Vec<Pending>,
    next: usize,
    names: Names,
    roots: Vec<EntityId>,
    laws: Vec<EntityId>,
    untested: Vec<EntityId>,
    cooked: Vec<Cooked>,
    /// Where `use` stands.
    used_laws: Option<Place>,
    /// The place where a group's title and fields stand.
    group_homes: FxHashMap<EntityId, Place>,
    /// Files of the library that were read, by their number there.
    library_files: FxHashMap<usize, FileId>,
    vocabularies: Vec<Box<str>>,
    /// The variables of the rule or claim that is being read.
    scope: Vec<expr::Scoped>,
    /// For declarations that templates brought along or add to: the templates' originals.
    nested_templates: FxHashMap<EntityId, Vec<EntityId>>,
    /// `category.datum`: checked once the category's items are known.
    late_items: Vec<(EntityId, EntityId, Place)>,
    /// The sections of all notices.
    sections: Vec<EntityId>,
    /// The nearest names that were looked for, by kinds and word.
    nearest: FxHashMap<(Vec<Kind>, String), Option<String>>,
    out: &'o mut Vec<Diagnostic>,
}

impl<'o> Resolver<'o> {
    fn new(world: World, out: &'o mut Vec<Diagnostic>) -> Self {
        Resolver {
            sources: world.sources,
            entities: Vec::new(),
            pending: Vec::new(),
            next: 0,
            names: Names::default(),
            roots: Vec::new(),
            laws: Vec::new(),
            untested: Vec::new(),
            cooked: Vec::new(),
            used_laws: None,
            group_homes: FxHashMap::default(),
            library_files: FxHashMap::default(),
            vocabularies: Vec::new(),
            scope: Vec::new(),
            nested_templates: FxHashMap::default(),
            late_items: Vec::new(),
            sections: Vec::new(),
            nearest: FxHashMap::default(),
            out,
        }
    }

    fn slice(&self, file: FileId, span: Span) -> &str {
        self.sources.file(file).slice(span)
    }

    fn written(&self, place: Place) -> &str {
        self.sources.slice(place)
    }

    fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.get(id.0 as usize)
    }

    fn entity_mut(&mut self, id: EntityId) -> Option<&mut Entity> {
        self.entities.get_mut(id.0 as usize)
    }

    fn kind(&self, id: EntityId) -> Kind {
        self.entity(id).map_or(Kind::Use, |entity| entity.kind)
    }

    fn name(&self, id: EntityId) -> &str {
        self.entity(id).map_or("", |entity| self.written(entity.name))
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        // The library is held by tests of its own; a project's author can do nothing about it.
        if !self.sources.file(diagnostic.primary.place.file).library {
            self.out.push(diagnostic);
        }
    }
}
