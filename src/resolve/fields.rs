//! The second pass: fields and headers against the table of kinds, and their values' meaning.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{Condition, EntityId, FieldEntry, FieldValue, Head, Origin, Term, Value};
use crate::schema::{Accept, Field, FieldSpec, Fixed, Kind, Prep, QualSpec, Shape, kind_spec};
use crate::source::{FileId, Place};
use crate::syntax::ast;

use super::describe::{a_kind, join, same};
use super::operand::Context;
use super::{Pending, Resolver};

impl Resolver<'_> {
    /// Gives every field of every declaration its meaning, the library's that turn up on the way included.
    pub(super) fn resolve_fields(&mut self) {
        while self.next < self.pending.len() {
            let Some(slot) = self.pending.get_mut(self.next) else { return };
            let taken = std::mem::replace(
                slot,
                Pending {
                    id: slot.id,
                    file: slot.file,
                    fields: Vec::new(),
                    header: Box::default(),
                    title: None,
                    prose: Vec::new(),
                    listed: Vec::new(),
                },
            );
            self.next += 1;
            self.resolve_one(taken);
        }
    }

    fn resolve_one(&mut self, pending: Pending) {
        let Pending { id, file, fields, header, title, prose, listed } = pending;
        let kind = self.fields_kind(id);
        if let Some(title) = title {
            let text = self.text(file, id, title);
            self.check_empty(text.place, "a title", file, title);
            if let Some(entity) = self.entity_mut(id) {
                entity.title = Some(text);
            }
        }
        self.header(file, id, header);
        if self.kind(id) == Kind::Use {
            self.laws(file, id, &listed);
        }
        let mut seen: Vec<(Field, Place)> = Vec::new();
        self.scope.clear();
        for field in self.in_order(file, id, fields) {
            let Some(spec) = self.field_spec(file, kind, &field, id) else { continue };
            let place = Place::new(file, field.name);
            if let Some((_, first)) = seen.iter().find(|(known, _)| *known == spec.id) {
                let first = *first;
                let message = format!("`{}` is stated twice in one declaration", spec.word());
                let finding = Diagnostic::new("name/duplicate", place, message).label("again here").also(first, "first here");
                self.report(finding.help("put all values into one field, separated by commas"));
                continue;
            }
            seen.push((spec.id, place));
            let whole = Place::new(file, field.span);
            if let Some(value) = self.field_value(Context { file, entity: id }, spec, field) {
                let entry = FieldEntry { field: spec.id, value, place: whole, origin: Origin::Own };
                if let Some(entity) = self.entity_mut(id) {
                    // A group that is opened again may already have fields; what stands first stays.
                    if let Err(at) = entity.fields.binary_search_by_key(&spec.id, |entry| entry.field) {
                        entity.fields.insert(at, entry);
                    }
                }
            }
        }
        if kind_spec(self.kind(id)).prose {
            self.content(file, id, prose);
        }
    }

    /// A rule's fields, the one that brings its variable first.
    fn in_order(&self, file: FileId, id: EntityId, mut fields: Vec<ast::Field>) -> Vec<ast::Field> {
        if self.kind(id) == Kind::Rule {
            fields.sort_by_key(|field| self.slice(file, field.name) != Field::Each.word());
        }
        fields
    }

    fn check_empty(&mut self, place: Place, what: &str, file: FileId, text: ast::Text) {
        if self.written(place).trim().is_empty() {
            self.report(Diagnostic::new("type/value", Place::new(file, text.span), format!("{what} is empty")));
        }
    }

    fn field_spec(&mut self, file: FileId, kind: Kind, field: &ast::Field, id: EntityId) -> Option<&'static FieldSpec> {
        let spec = kind_spec(kind);
        let word = self.slice(file, field.name).to_owned();
        // That fields are written in lower case was said when they were read.
        if let Some(found) = Field::parse(&word).or_else(|| Field::parse(&word.to_lowercase())).and_then(|field| spec.field(field)) {
            return Some(found);
        }
        if self.kind(id) == Kind::Template && kind == Kind::Template {
            // It was said already that the template does not say what it is made for.
            return None;
        }
        let place = Place::new(file, field.name);
        let near = crate::schema::field_for(&word, |field| spec.field(field).is_some())
            .map(Field::word)
            .or_else(|| nearest(&word, spec.all_fields().map(|field| field.id.word())));
        let message = format!("{} has no field `{word}`", a_kind(kind));
        let nested = Kind::parse(&word).filter(|nested| spec.may_hold(*nested));
        let help = match (near, nested) {
            (Some(near), None) => format!("did you mean `{near}`?"),
            (Some(near), Some(_)) => format!("did you mean the field `{near}:`, or the declaration `{word} name {{ … }}`?"),
            (None, Some(_)) => format!("`{word}` is a declaration: write `{word} name {{ … }}`, without a colon"),
            (None, None) => match nearest(&word, spec.nested.iter().map(|nested| nested.word())) {
                Some(near) => format!("did you mean the declaration `{near}`?"),
                None => fields_help(kind, &word),
            },
        };
        let mut finding = Diagnostic::new("name/unknown-field", place, message).help(help);
        if let Some(near) = near {
            finding = finding.fix(format!("write `{near}`"), place, near);
        }
        self.report(finding);
        None
    }

    fn field_value(&mut self, context: Context, spec: &FieldSpec, field: ast::Field) -> Option<FieldValue> {
        let place = Place::new(context.file, field.span);
        match field.value {
            ast::FieldValue::Block(text) => {
                if !spec.accepts.contains(&Accept::Prose) {
                    let message = format!("`{}` does not take a block text", spec.word());
                    let help = format!("`{}` takes {}", spec.word(), super::describe::accepted(spec.accepts, Some(spec)));
                    self.report(Diagnostic::new("type/value", Place::new(context.file, text.span), message).help(help));
                    return None;
                }
                Some(FieldValue::Prose(self.text(context.file, context.entity, text)))
            }
            ast::FieldValue::Values(values) if spec.shape == Shape::Values => self.values(context, spec, values, place),
            ast::FieldValue::Expr(expr) if spec.shape == Shape::Condition => {
                let condition = self.condition(context, &expr)?;
                Some(FieldValue::Condition(Arc::new(Condition::Expr(condition))))
            }
            ast::FieldValue::Binder(binder) if spec.shape == Shape::Binder => {
                let binder = self.binder(context, &binder)?;
                Some(FieldValue::Condition(Arc::new(Condition::Binder(binder))))
            }
            ast::FieldValue::Values(_) | ast::FieldValue::Expr(_) | ast::FieldValue::Binder(_) => None,
        }
    }

    fn values(&mut self, context: Context, spec: &FieldSpec, values: Vec<ast::Value>, place: Place) -> Option<FieldValue> {
        let written = values.len();
        let mut found: Vec<Value> = Vec::with_capacity(written);
        for value in values {
            found.extend(self.value(context, spec, value));
        }
        if found.is_empty() {
            return None;
        }
        if !self.check_repeated(spec, &found) {
            self.check_count(spec, &found, place);
        }
        self.check_fixed(spec, &found);
        Some(FieldValue::Values(found.into()))
    }

    fn check_count(&mut self, spec: &FieldSpec, found: &[Value], place: Place) {
        if spec.many || found.iter().filter(|value| !value.is_keyed()).count() < 2 {
            return;
        }
        let second = found.get(1).map_or(place, |value| value.place);
        let first = found.first().map_or(place, |value| value.place);
        let message = format!("`{}` takes one value", spec.word());
        self.report(Diagnostic::new("type/value", second, message).label("one too many").also(first, "the first value"));
    }

    /// `none` and the like stand alone among values of one key.
    fn check_fixed(&mut self, spec: &FieldSpec, found: &[Value]) {
        let alone = |fixed: Fixed| matches!(fixed, Fixed::None | Fixed::NotApplicable | Fixed::Unstated);
        // A value with a condition (`none where "…"`) may well stand beside others.
        let plain = |value: &&Value| value.quals.is_empty();
        let Some(fixed) = found.iter().filter(plain).find(|value| value.as_fixed().is_some_and(alone)) else { return };
        let Some(other) = found.iter().filter(plain).find(|value| value.place != fixed.place) else { return };
        let word = fixed.as_fixed().map_or("", Fixed::word);
        let message = format!("`{word}` stands beside other values of `{}`", spec.word());
        let (fixed_place, other_place) = (fixed.place, other.place);
        let finding = Diagnostic::new("type/value", fixed_place, message).also(other_place, "this contradicts it");
        self.report(finding.help(format!("keep either `{word}` or the others, or key them with `for …`")));
    }

    /// Whether a value is listed twice.
    fn check_repeated(&mut self, spec: &FieldSpec, found: &[Value]) -> bool {
        let mut repeated = false;
        // Long lists are compared pair by pair only up to a length at which that stays cheap.
        for (at, value) in found.iter().enumerate().take(64) {
            let [one] = value.operands() else { continue };
            let earlier = found.iter().take(at).find(|other| match other.operands() {
                [before] => other.quals.is_empty() && value.quals.is_empty() && before.text.is_none() && one.text.is_none() && same(before, one),
                _ => false,
            });
            if let Some(first) = earlier.map(|value| value.place) {
                let message = format!("`{}` is listed twice in `{}`", self.written(one.place), spec.word());
                let place = value.place;
                self.report(Diagnostic::new("name/duplicate", place, message).label("again here").also(first, "first here"));
                repeated = true;
            }
        }
        repeated
    }

    /// A value's head and qualifiers.
    pub(super) fn value(&mut self, context: Context, spec: &FieldSpec, value: ast::Value) -> Option<Value> {
        let place = Place::new(context.file, value.span);
        if let [operand] = value.head.as_slice()
            && let ast::Atom::Choice(choice) = operand.atom
        {
            return self.choice(context, spec, choice, operand.span, value, place);
        }
        let headless = value.head.is_empty();
        if headless && !spec.headless {
            let message = format!("a value of `{}` cannot begin with a preposition", spec.word());
            let help = format!("`{}` takes {}", spec.word(), super::describe::accepted(spec.accepts, Some(spec)));
            self.report(Diagnostic::new("type/value", place, message).help(help));
            return None;
        }
        if value.head.len() > 1 && !spec.joint && value.head.iter().any(|operand| !matches!(operand.atom, ast::Atom::Group(_))) {
            let message = format!("`{}` takes a comma between its values, not `and`", spec.word());
            self.report(Diagnostic::new("type/value", place, message).help("separate the values by commas"));
        }
        let mut operands = Vec::with_capacity(value.head.len());
        let heads = value.head.len();
        for operand in value.head {
            operands.extend(self.operand(context, spec, spec.accepts, operand, true));
        }
        let quals = match operands.as_slice() {
            [operand] if matches!(operand.term, Term::Fixed(Fixed::Inherited)) => {
                // What is taken out of what is inherited is what the field itself takes.
                let except = [QualSpec { prep: Prep::Except, doc: "", accepts: spec.accepts }];
                let others = spec.quals.iter().filter(|qual| qual.prep != Prep::Except);
                let known: Vec<_> = except.iter().chain(others).copied().collect();
                self.quals_of(context, spec, &known, value.quals)
            }
            _ => self.quals(context, spec, value.quals),
        };
        let quals = quals.filter(|_| operands.len() == heads)?;
        let head = match operands.len() {
            0 => Head::Empty,
            1 => operands.pop().map_or(Head::Empty, Head::One),
            _ => Head::All(operands.into()),
        };
        Some(Value { place, head, quals })
    }

    /// Qualifiers against those that a field takes; nothing where a key is wrong, for without it a value would hold for others too.
    pub(super) fn quals(&mut self, context: Context, spec: &FieldSpec, quals: Box<[ast::Qual]>) -> Option<Box<[crate::model::Qual]>> {
        self.quals_of(context, spec, spec.quals, quals)
    }

    fn quals_of(&mut self, context: Context, spec: &FieldSpec, known: &[QualSpec], quals: Box<[ast::Qual]>) -> Option<Box<[crate::model::Qual]>> {
        let mut found = Vec::with_capacity(quals.len());
        let mut wrong_key = false;
        for qual in quals {
            let place = Place::new(context.file, qual.span);
            let own = known.iter().find(|known| known.prep == qual.prep);
            let key = || crate::schema::KEYS.iter().find(|known| spec.keyed && known.prep == qual.prep);
            let Some(known) = own.or_else(key) else {
                self.unknown_qual(spec, qual.prep, place);
                continue;
            };
            let wanted = qual.operands.len();
            let mut operands = Vec::with_capacity(wanted);
            for operand in qual.operands {
                operands.extend(self.operand(context, spec, known.accepts, operand, false));
            }
            if operands.len() == wanted {
                found.push(crate::model::Qual { prep: qual.prep, operands: operands.into(), place });
            } else {
                wrong_key |= spec.keyed && qual.prep.is_key();
            }
        }
        (!wrong_key).then(|| found.into())
    }

    fn unknown_qual(&mut self, spec: &FieldSpec, prep: Prep, place: Place) {
        let mut taken: Vec<String> = spec.quals.iter().map(|qual| format!("`{}`", qual.prep.word())).collect();
        if spec.keyed {
            taken.extend(["`for`".to_owned(), "`in`".to_owned()]);
        }
        let message = format!("`{}` does not take `{}`", spec.word(), prep.word());
        let help = if taken.is_empty() {
            format!("`{}` takes no preposition", spec.word())
        } else {
            format!("`{}` takes {}", spec.word(), join(&taken, "and"))
        };
        self.report(Diagnostic::new("type/qualifier", place, message).help(help));
    }
}

fn fields_help(kind: Kind, word: &str) -> String {
    let elsewhere: Vec<String> = match Field::parse(word) {
        Some(field) => {
            Kind::ALL.iter().filter(|other| kind_spec(**other).field(field).is_some()).take(4).map(|other| format!("`{}`", other.word())).collect()
        }
        None => Vec::new(),
    };
    let count = kind_spec(kind).all_fields().count();
    if !elsewhere.is_empty() {
        return format!("`{word}` is a field of {}", join(&elsewhere, "and"));
    }
    if count > 14 {
        return format!("what {} takes is told in docs/reference.md#{}", a_kind(kind), kind.word());
    }
    let fields: Vec<String> = kind_spec(kind).all_fields().map(|field| format!("`{}`", field.id.word())).collect();
    format!("its fields are {}", join(&fields, "and"))
}
