//! The last pass: the nearest statement wins, whole. Own, then templates, then what stands around.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, FieldEntry, FieldValue, Head, Operand, Origin, Term, Value};
use crate::schema::{Field, Fixed, Kind, Prep, kind_spec};

use super::Resolver;

/// How far a declaration is.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Done,
}

/// What the third pass knows of all declarations.
#[derive(Default)]
struct Progress {
    states: FxHashMap<EntityId, State>,
    /// The classes and categories that a party or tracker is a member of.
    around: FxHashMap<EntityId, Vec<EntityId>>,
}

impl Resolver<'_> {
    /// Gives every declaration what it inherits.
    pub(super) fn inherit(&mut self) {
        let mut progress = Progress { states: FxHashMap::default(), around: self.memberships() };
        for number in 0..self.entities.len() {
            let id = EntityId(u32::try_from(number).unwrap_or(u32::MAX));
            self.inherit_one(id, &mut progress);
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

    fn inherit_one(&mut self, id: EntityId, progress: &mut Progress) {
        if let Some(state) = progress.states.get(&id) {
            if *state == State::Open && self.kind(id) == Kind::Template {
                self.circle(id);
            }
            return;
        }
        let Some(entity) = self.entity(id) else { return };
        let kind = entity.kind;
        if !inherits(kind) {
            return;
        }
        progress.states.insert(id, State::Open);
        let mut templates = refs(entity.values(Field::Extends));
        templates.retain(|&template| self.kind(template) == Kind::Template);
        self.check_templates(id, &templates);
        templates.extend(self.nested_templates.get(&id).cloned().unwrap_or_default());
        let around: Vec<EntityId> = match kind {
            Kind::Activity | Kind::Group | Kind::Purpose => self
                .entity(id)
                .and_then(|entity| entity.parent)
                .filter(|&parent| matches!(self.kind(parent), Kind::Group | Kind::Activity))
                .into_iter()
                .collect(),
            _ => progress.around.get(&id).cloned().unwrap_or_default(),
        };
        for &other in templates.iter().chain(&around) {
            self.inherit_one(other, progress);
        }
        let below = self.below(id, &templates, &around);
        self.lay_over(id, below);
        progress.states.insert(id, State::Done);
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

    /// What would hold of a declaration that states nothing itself.
    fn below(&mut self, id: EntityId, templates: &[EntityId], around: &[EntityId]) -> Vec<FieldEntry> {
        let kind = self.fields_kind(id);
        let spec = kind_spec(kind);
        let mut below: Vec<FieldEntry> = Vec::new();
        for &template in templates {
            let entries = self.entity(template).map(|entity| entity.fields.clone()).unwrap_or_default();
            for mut entry in entries {
                if matches!(entry.field, Field::Note | Field::Extends) || spec.field(entry.field).is_none() {
                    continue;
                }
                if !matches!(entry.origin, Origin::Template(_)) {
                    entry.origin = Origin::Template(template);
                }
                self.add_below(id, &mut below, entry);
            }
        }
        let of_templates = below.len();
        for &outer in around {
            let entries = self.entity(outer).map(|entity| entity.fields.clone()).unwrap_or_default();
            for mut entry in entries {
                if !spec.field(entry.field).is_some_and(|field| field.inherited)
                    || below.iter().take(of_templates).any(|known| known.field == entry.field)
                {
                    continue;
                }
                if !matches!(entry.origin, Origin::Around(_)) {
                    entry.origin = Origin::Around(outer);
                }
                self.add_below(id, &mut below, entry);
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
        let Some(place) = self.entity(id).map(|entity| entity.place) else { return };
        let what = if matches!(entry.origin, Origin::Template(_)) { "two templates" } else { "two classes it belongs to" };
        let message = format!("`{}` takes `{field}` from {what} that differ", self.name(id));
        let finding = Diagnostic::new("type/conflict", place, message).also(first, "one").also(second, "the other");
        self.report(finding.help(format!("state `{field}:` in `{}` itself", self.name(id))));
    }

    fn says_the_same(&self, one: &FieldEntry, other: &FieldEntry) -> bool {
        let value =
            |entry: &FieldEntry| self.written(entry.place).split_once(':').map(|(_, value)| value.split_whitespace().collect::<Vec<_>>().join(" "));
        value(one) == value(other)
    }

    /// Puts a declaration's own fields over what would hold, and gives `inherited` and `unstated` their meaning.
    fn lay_over(&mut self, id: EntityId, below: Vec<FieldEntry>) {
        let Some(entity) = self.entity_mut(id) else { return };
        let mut own = std::mem::take(&mut entity.fields);
        for entry in &mut own {
            let FieldValue::Values(values) = &entry.value else { continue };
            if values.iter().any(|value| value.is(Fixed::Inherited)) {
                let inherited = below.iter().find(|known| known.field == entry.field).map(|known| &known.value);
                entry.value = FieldValue::Values(with_inherited(values, inherited));
            }
        }
        let unstated = |entry: &FieldEntry| matches!(&entry.value, FieldValue::Values(values) if values.iter().any(|value| value.is(Fixed::Unstated) && !value.is_keyed()));
        let silenced: Vec<Field> = own.iter().filter(|entry| unstated(entry)).map(|entry| entry.field).collect();
        own.retain(|entry| !unstated(entry));
        for entry in below {
            if !silenced.contains(&entry.field)
                && let Err(at) = own.binary_search_by_key(&entry.field, |known| known.field)
            {
                own.insert(at, entry);
            }
        }
        if let Some(entity) = self.entity_mut(id) {
            entity.fields = own;
        }
    }
}

/// A list with `inherited` replaced by what would have held, less what `except` takes out.
fn with_inherited(values: &[Value], inherited: Option<&FieldValue>) -> Arc<[Value]> {
    let mut all: Vec<Value> = Vec::new();
    for value in values {
        if !value.is(Fixed::Inherited) {
            all.push(value.clone());
            continue;
        }
        let Some(FieldValue::Values(inherited)) = inherited else { continue };
        let except: Vec<EntityId> = value.qual(Prep::Except).iter().filter_map(Operand::as_ref).collect();
        all.extend(inherited.iter().filter_map(|inner| without(inner, &except)));
    }
    all.into()
}

/// A value without some declarations; nothing where nothing is left.
fn without(value: &Value, except: &[EntityId]) -> Option<Value> {
    let gone = |operand: &Operand| operand.as_ref().is_some_and(|id| except.contains(&id));
    let [Operand { place, term: Term::Group(inner), text }] = value.operands() else {
        return (!value.operands().iter().any(gone)).then(|| value.clone());
    };
    let left: Vec<Value> = inner.iter().filter_map(|value| without(value, except)).collect();
    let operand = Operand { place: *place, term: Term::Group(left.into()), text: *text };
    Some(Value { head: Head::One(operand), ..value.clone() })
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
