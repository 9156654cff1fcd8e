//! The last pass: the nearest statement wins, whole. Own, then templates, then what stands around.

use rustc_hash::FxHashMap;

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, FieldEntry, Operand, Origin, Value};
use crate::schema::{Field, Fixed, Kind, kind_spec};

use super::Resolver;
use super::overlay::{Left, says, with_inherited};

/// A declaration that waits for those it takes something from: the templates it extends, what templates of the declaration that
/// holds it nest in it, and what it stands in or is a member of.
struct Waiting {
    id: EntityId,
    tiers: [Vec<EntityId>; 3],
}

/// What the last pass knows of all declarations.
struct Progress {
    /// Those that were begun; whether they are done.
    begun: FxHashMap<EntityId, bool>,
    /// The classes and categories that a party or tracker is a member of.
    around: FxHashMap<EntityId, Vec<EntityId>>,
}

impl Resolver<'_> {
    /// Gives every declaration what it inherits.
    pub(super) fn inherit(&mut self) {
        let mut progress = Progress { begun: FxHashMap::default(), around: self.memberships() };
        let mut stack = Vec::new();
        for number in 0..self.entities.len() {
            stack.extend(self.begin(EntityId(u32::try_from(number).unwrap_or(u32::MAX)), &mut progress));
            while let Some(waiting) = stack.pop() {
                let open = waiting.tiers.iter().flatten().find_map(|&other| self.begin(other, &mut progress));
                match open {
                    Some(open) => stack.extend([waiting, open]),
                    None => {
                        self.finish(&waiting, &progress);
                        progress.begun.insert(waiting.id, true);
                    }
                }
            }
        }
    }

    fn memberships(&self) -> FxHashMap<EntityId, Vec<EntityId>> {
        let mut around: FxHashMap<EntityId, Vec<EntityId>> = FxHashMap::default();
        for (number, entity) in self.entities.iter().enumerate() {
            let id = EntityId(u32::try_from(number).unwrap_or(u32::MAX));
            let (field, inward) = match entity.kind {
                Kind::Recipient => (Field::Members, true),
                Kind::Tracker => (Field::Category, false),
                _ => continue,
            };
            for other in entity.values(field).iter().flat_map(Value::operands).filter_map(Operand::as_ref) {
                let (member, class) = if inward { (other, id) } else { (id, other) };
                let classes = around.entry(member).or_default();
                if member != class && !classes.contains(&class) {
                    classes.push(class);
                }
            }
        }
        around
    }

    /// Begins a declaration that takes something from others, unless it was begun before.
    fn begin(&self, id: EntityId, progress: &mut Progress) -> Option<Waiting> {
        let entity = self.entity(id)?;
        if progress.begun.contains_key(&id) || !inherits(entity.kind) {
            return None;
        }
        progress.begun.insert(id, false);
        let mut templates = refs(entity.values(Field::Extends));
        templates.retain(|&template| self.kind(template) == Kind::Template);
        let nested = self.nested_templates.get(&id).cloned().unwrap_or_default();
        let around: Vec<EntityId> = match entity.kind {
            Kind::Activity | Kind::Group | Kind::Purpose => {
                entity.parent.filter(|&parent| matches!(self.kind(parent), Kind::Group | Kind::Activity)).into_iter().collect()
            }
            _ => progress.around.get(&id).cloned().unwrap_or_default(),
        };
        Some(Waiting { id, tiers: [templates, nested, around] })
    }

    /// Gives a declaration what it takes from others, all of which have theirs.
    fn finish(&mut self, waiting: &Waiting, progress: &Progress) {
        let Waiting { id, tiers } = waiting;
        let [templates, ..] = tiers;
        self.check_templates(*id, templates);
        for &template in templates {
            if progress.begun.get(&template) == Some(&false) {
                self.circle(template);
            }
        }
        let below = self.below(*id, tiers);
        self.lay_over(*id, below);
        // A nested declaration that came along whole brings its title.
        if let Some(title) = self.entity(*id).and_then(|entity| entity.copied_from).and_then(|source| self.entity(source)?.title)
            && let Some(entity) = self.entity_mut(*id)
        {
            entity.title = Some(title);
        }
    }

    /// Templates fit the kind that extends them.
    fn check_templates(&mut self, id: EntityId, templates: &[EntityId]) {
        let kind = self.fields_kind(id);
        for &template in templates {
            let Some(made_for) = self.entity(template).and_then(|entity| entity.made_for) else { continue };
            if made_for == kind {
                continue;
            }
            let place = self.reference_place(id, Field::Extends, template);
            let message =
                format!("the template `{}` is made for {} and cannot be extended by {}", self.name(template), plural(made_for), plural(kind));
            let declared = self.entity(template).map(|entity| entity.place);
            let mut finding = Diagnostic::new("type/template", place, message);
            if let Some(declared) = declared {
                finding = finding.also(declared, "declared here");
            }
            self.report(finding);
        }
    }

    fn reference_place(&self, id: EntityId, field: Field, to: EntityId) -> crate::source::Place {
        let Some(entity) = self.entity(id) else { return crate::source::Place::new(crate::source::FileId(0), crate::source::Span::default()) };
        let found = entity.values(field).iter().flat_map(Value::operands).find(|operand| operand.as_ref() == Some(to));
        found.map_or(entity.place, |operand| operand.place)
    }

    fn circle(&mut self, id: EntityId) {
        let Some(place) = self.entity(id).map(|entity| entity.place) else { return };
        let message = format!("the template `{}` extends itself, by way of others or directly", self.name(id));
        let known = self.out.iter().any(|finding| finding.code == "type/template" && finding.primary.place == place);
        if !known {
            self.report(Diagnostic::new("type/template", place, message).help("take it out of one of the `extends:`"));
        }
    }

    /// What would hold of a declaration that states nothing itself; a nearer tier goes before those behind it.
    fn below(&mut self, id: EntityId, tiers: &[Vec<EntityId>; 3]) -> Vec<FieldEntry> {
        let spec = kind_spec(self.fields_kind(id));
        let mut below: Vec<FieldEntry> = Vec::new();
        for (tier, others) in tiers.iter().enumerate() {
            let around = tier == 2;
            let nearer = below.len();
            for &other in others {
                let entries = self.entity(other).map(|entity| entity.fields.clone()).unwrap_or_default();
                for mut entry in entries {
                    let taken = spec.field(entry.field).is_some_and(|field| field.inherited || !around);
                    if !taken || matches!(entry.field, Field::Note | Field::Extends) {
                        continue;
                    }
                    if let Some(nearer) = below.iter_mut().take(nearer).find(|known| known.field == entry.field) {
                        // A template that says `inherited` adds to what stands behind it for whoever extends it.
                        if says(nearer, Fixed::Inherited) {
                            nearer.value = with_inherited(&self.sources, &nearer.value, Some(&entry.value), &mut Left::default());
                        }
                        continue;
                    }
                    entry.origin = match entry.origin {
                        kept @ Origin::Around(_) if around => kept,
                        kept @ Origin::Template(_) if !around => kept,
                        _ if around => Origin::Around(other),
                        _ => Origin::Template(other),
                    };
                    self.add_below(id, &mut below, entry);
                }
            }
        }
        below
    }

    /// Adds a field to what would hold; two that differ are a conflict, unless the declaration says it itself.
    fn add_below(&mut self, id: EntityId, below: &mut Vec<FieldEntry>, entry: FieldEntry) {
        let Some(known) = below.iter().find(|known| known.field == entry.field) else {
            below.push(entry);
            return;
        };
        let stated = self.entity(id).is_some_and(|entity| entity.has(entry.field));
        if stated || known.place == entry.place || self.says_the_same(known, &entry) {
            return;
        }
        let (first, second, field) = (known.place, entry.place, entry.field.word());
        let what = if matches!(entry.origin, Origin::Template(_)) { "two templates" } else { "two classes it belongs to" };
        let Some(entity) = self.entity(id) else { return };
        let (place, name, help) = match entity.parent.filter(|_| entity.copied_from.is_some()) {
            Some(parent) => {
                let place = self.entity(parent).map_or(entity.place, |parent| parent.place);
                let (outer, own, kind) = (self.name(parent), self.name(id), entity.kind.word());
                (place, format!("{outer}.{own}"), format!("write `{kind} {own} {{ {field}: … }}` in `{outer}`"))
            }
            None => (entity.place, self.name(id).to_owned(), format!("state `{field}:` in `{}` itself", self.name(id))),
        };
        let message = format!("`{name}` takes `{field}` from {what} that differ");
        self.report(Diagnostic::new("type/conflict", place, message).also(first, "one").also(second, "the other").help(help));
    }

    fn says_the_same(&self, one: &FieldEntry, other: &FieldEntry) -> bool {
        let value =
            |entry: &FieldEntry| self.written(entry.place).split_once(':').map(|(_, value)| value.split_whitespace().collect::<Vec<_>>().join(" "));
        value(one) == value(other)
    }
}

fn refs(values: &[Value]) -> Vec<EntityId> {
    values.iter().flat_map(Value::operands).filter_map(Operand::as_ref).collect()
}

fn inherits(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Group | Kind::Activity | Kind::Purpose | Kind::Template | Kind::Organisation | Kind::Recipient | Kind::Authority | Kind::Tracker
    )
}

fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Group => "groups",
        Kind::Purpose => "purposes",
        Kind::Template => "templates",
        _ => "activities",
    }
}
