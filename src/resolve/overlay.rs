//! What a declaration says over what would hold without it: `inherited`, `inherited except`, `unstated`.

use std::sync::Arc;

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, FieldEntry, FieldValue, Head, Operand, Term, Value};
use crate::schema::{Fixed, Kind, Prep};
use crate::source::{Place, Sources};

use super::Resolver;
use super::describe::same;

/// What of `inherited` found nothing.
#[derive(Default)]
pub(super) struct Left {
    /// An `except` that takes out what is not there.
    except: Vec<Place>,
    /// An `inherited` with nothing to inherit.
    inherited: Option<Place>,
}

impl Resolver<'_> {
    /// Puts a declaration's own fields over what would hold, and gives `inherited` and `unstated` their meaning.
    ///
    /// In a template both stay as they are where the template itself has nothing to say: they are about whoever extends it.
    pub(super) fn lay_over(&mut self, id: EntityId, below: Vec<FieldEntry>) {
        let template = self.in_template(id);
        let Some(entity) = self.entity_mut(id) else { return };
        let mut own = std::mem::take(&mut entity.fields);
        let mut left = Left::default();
        for entry in own.iter_mut().filter(|entry| says(entry, Fixed::Inherited)) {
            let inherited = below.iter().find(|known| known.field == entry.field && !is_unstated(known)).map(|known| &known.value);
            if inherited.is_some() || !template {
                entry.value = with_inherited(&self.sources, &entry.value, inherited, &mut left);
            }
        }
        for entry in below {
            if let Err(at) = own.binary_search_by_key(&entry.field, |known| known.field) {
                own.insert(at, entry);
            }
        }
        if !template {
            own.retain_mut(|entry| {
                if says(entry, Fixed::Inherited) {
                    entry.value = with_inherited(&self.sources, &entry.value, None, &mut Left::default());
                }
                !is_unstated(entry) && !matches!(&entry.value, FieldValue::Values(values) if values.is_empty())
            });
        }
        if let Some(entity) = self.entity_mut(id) {
            entity.fields = own;
        }
        self.report_left(left, template);
    }

    fn report_left(&mut self, left: Left, template: bool) {
        for place in left.except.into_iter().filter(|_| !template) {
            let message = format!("`{}` is not among what is inherited here", self.written(place));
            self.report(Diagnostic::new("type/value", place, message).help("take it out, or see what the group or template says"));
        }
        if let Some(place) = left.inherited {
            let help = "take `inherited` out, or state the field in a group or template";
            self.report(Diagnostic::new("type/value", place, "there is nothing here that could be inherited").help(help));
        }
    }

    /// Whether it is a template, or stands in one.
    fn in_template(&self, id: EntityId) -> bool {
        let mut at = Some(id);
        while let Some(here) = at {
            if self.kind(here) == Kind::Template {
                return true;
            }
            at = self.entity(here).and_then(|entity| entity.parent);
        }
        false
    }
}

/// Whether a field is `unstated`.
fn is_unstated(entry: &FieldEntry) -> bool {
    matches!(&entry.value, FieldValue::Values(values) if values.iter().any(|value| value.is(Fixed::Unstated) && !value.is_keyed()))
}

/// Whether one of a field's values is a fixed value.
pub(super) fn says(entry: &FieldEntry, fixed: Fixed) -> bool {
    matches!(&entry.value, FieldValue::Values(values) if values.iter().any(|value| value.is(fixed)))
}

/// A list with `inherited` replaced by what would have held, less what `except` takes out.
pub(super) fn with_inherited(sources: &Sources, value: &FieldValue, inherited: Option<&FieldValue>, left: &mut Left) -> FieldValue {
    let FieldValue::Values(values) = value else { return value.clone() };
    let mut all: Vec<Value> = Vec::new();
    for value in values.iter() {
        if !value.is(Fixed::Inherited) {
            all.push(value.clone());
            continue;
        }
        let Some(FieldValue::Values(inherited)) = inherited else {
            left.inherited = Some(value.place);
            continue;
        };
        let except = value.qual(Prep::Except);
        let mut taken: Vec<bool> = vec![false; except.len()];
        all.extend(inherited.iter().filter_map(|inner| without(sources, inner, except, &mut taken)));
        left.except.extend(except.iter().zip(taken).filter(|(_, taken)| !taken).map(|(operand, _)| operand.place));
    }
    FieldValue::Values(Arc::from(all))
}

/// A value without some operands; nothing where nothing is left.
fn without(sources: &Sources, value: &Value, except: &[Operand], taken: &mut [bool]) -> Option<Value> {
    if let [Operand { place, term: Term::Group(inner), text }] = value.operands() {
        let kept: Vec<Value> = inner.iter().filter_map(|value| without(sources, value, except, taken)).collect();
        let operand = Operand { place: *place, term: Term::Group(kept.into()), text: *text };
        let is_left = !matches!(&operand.term, Term::Group(kept) if kept.is_empty());
        return is_left.then(|| Value { head: Head::One(operand), ..value.clone() });
    }
    let mut gone = false;
    for (out, taken) in except.iter().zip(taken) {
        if value.operands().iter().any(|operand| same(operand, out) || same_text(sources, operand, out)) {
            *taken = true;
            gone = true;
        }
    }
    (!gone).then(|| value.clone())
}

fn same_text(sources: &Sources, one: &Operand, other: &Operand) -> bool {
    match (&one.term, &other.term) {
        (Term::Text(one), Term::Text(other)) => sources.slice(one.place) == sources.slice(other.place),
        _ => false,
    }
}
