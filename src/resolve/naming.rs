//! Names where they stand as values: what they are looked up as, and what is said when they are nothing.

use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{EntityId, Operand, Term};
use crate::schema::{Accept, Field, FieldSpec, Kind, Space};
use crate::source::{Place, Span};

use super::Resolver;
use super::lookup::Found;
use super::operand::Context;

impl Resolver<'_> {
    /// The declaration, entry, word or field that a name means at a place that takes `accepts`.
    pub(super) fn name_term(&mut self, context: Context, spec: &FieldSpec, accepts: &'static [Accept], place: Place) -> Option<Term> {
        let word = self.written(place).to_owned();
        if let Some((kind, name)) = word.split_once(char::is_whitespace) {
            return self.kind_and_name(spec, accepts, kind, name.trim(), place);
        }
        for accept in accepts {
            match accept {
                Accept::Word(words) => {
                    if let Some((known, _)) = words.iter().find(|(known, _)| *known == word) {
                        return Some(Term::Word(known));
                    }
                }
                Accept::Entry("") => {
                    let vocabulary = self.entity(context.entity).and_then(|entity| entity.parent).map(|parent| self.name(parent).to_owned());
                    if let Some(id) = vocabulary.and_then(|vocabulary| self.names.entry(&vocabulary, &word)) {
                        return Some(Term::Ref(id));
                    }
                }
                Accept::Entry(vocabulary) => {
                    if let Some(id) = self.find_entry(vocabulary, &word) {
                        return Some(Term::Ref(id));
                    }
                }
                Accept::Territory => {
                    if let Some(id) = self.find(Space::Territories, &word) {
                        return Some(Term::Ref(id));
                    }
                }
                Accept::Language if super::address::is_language(&word) => return Some(Term::Language),
                Accept::FieldName => {
                    if let Some(field) = Field::parse(&word) {
                        return Some(Term::Field(field));
                    }
                }
                _ => {}
            }
        }
        let kinds: Vec<Kind> = accepts
            .iter()
            .flat_map(|accept| match accept {
                Accept::Ref(kinds) => kinds.iter().copied(),
                _ => [].iter().copied(),
            })
            .collect();
        if word.contains('.') {
            return self.dotted(spec, &kinds, &word, place);
        }
        match self.find_among(&kinds, &word) {
            Found::One(id) => Some(Term::Ref(id)),
            Found::Several(ids) => {
                self.ambiguous(&word, &ids, place);
                None
            }
            Found::Unfit(id) => {
                self.unfit_reference(spec, accepts, &word, id, place);
                None
            }
            Found::Nothing => {
                self.unknown(spec, accepts, &kinds, &word, place);
                None
            }
        }
    }

    /// `data marketing`: a name with its kind, where it could mean two things.
    fn kind_and_name(&mut self, spec: &FieldSpec, accepts: &[Accept], kind: &str, name: &str, place: Place) -> Option<Term> {
        let wanted = Kind::parse(kind).filter(|kind| accepts.iter().any(|accept| matches!(accept, Accept::Ref(kinds) if kinds.contains(kind))));
        let Some(wanted) = wanted else {
            let message = format!("a comma or a preposition is missing between `{kind}` and `{name}`");
            self.report(Diagnostic::new("syntax/value", place, message).help(format!("write `{kind}, {name}`")));
            return None;
        };
        match self.find_among(&[wanted], name) {
            Found::One(id) => Some(Term::Ref(id)),
            _ => {
                self.unknown(spec, accepts, &[wanted], name, place);
                None
            }
        }
    }

    /// `contract.email-address`, `demo.marketing`.
    fn dotted(&mut self, spec: &FieldSpec, kinds: &[Kind], word: &str, place: Place) -> Option<Term> {
        let (outer, inner) = word.split_once('.')?;
        let holders: Vec<Kind> = [(Kind::Item, Kind::Data), (Kind::Data, Kind::Data), (Kind::Purpose, Kind::Activity)]
            .into_iter()
            .filter(|(inner, _)| kinds.contains(inner))
            .map(|(_, outer)| outer)
            .collect();
        let holder = match self.find_among(&holders, outer) {
            Found::One(id) => id,
            _ => {
                let head = Place { span: Span { end: place.span.start + u32::try_from(outer.len()).unwrap_or(0), ..place.span }, ..place };
                self.unknown(spec, &[], &holders, outer, head);
                return None;
            }
        };
        let child = self.entity(holder).and_then(|entity| entity.children.iter().copied().find(|&child| self.name(child) == inner));
        if self.kind(holder) == Kind::Activity {
            if child.is_none() {
                self.nothing_inside(holder, "purpose", outer, inner, place);
            }
            return child.map(Term::Ref);
        }
        if let Some(item) = child {
            return Some(Term::Item { category: holder, item });
        }
        if let Some(item) = self.find(Space::Data, inner) {
            self.late_items.push((holder, item, place));
            return Some(Term::Item { category: holder, item });
        }
        self.nothing_inside(holder, "item", outer, inner, place);
        None
    }

    /// A dot that enters a declaration in which there is nothing of that name.
    fn nothing_inside(&mut self, holder: EntityId, what: &str, outer: &str, inner: &str, place: Place) {
        let mut names: Vec<String> = self.child_names(holder);
        if what == "item" {
            names.extend(self.nearest_name(&[Kind::Data], inner));
        }
        let near = nearest(inner, names.iter().map(String::as_str)).map(|near| format!("did you mean `{outer}.{near}`?"));
        let message = format!("`{outer}` has no {what} `{inner}`");
        self.report(Diagnostic::new("name/unknown", place, message).maybe_help(near));
    }

    pub(super) fn child_names(&self, holder: EntityId) -> Vec<String> {
        self.entity(holder).into_iter().flat_map(|entity| entity.children.iter()).map(|&child| self.name(child).to_owned()).collect()
    }

    /// Whether every `category.datum` names a datum that the category has.
    pub(super) fn check_items(&mut self) {
        for (category, item, place) in std::mem::take(&mut self.late_items) {
            let Some(entity) = self.entity(category) else { continue };
            let closed = entity.has(Field::Items);
            if !closed || self.category_has(category, item) {
                continue;
            }
            let (declared, name) = (entity.place, self.name(category).to_owned());
            let message = format!("`{}` is not an item of `{name}`", self.name(item));
            let finding = Diagnostic::new("name/unknown", place, message).also(declared, "its items are listed here");
            self.report(finding.help(format!("add it to the items of `{name}`, or write the datum without `{name}.`")));
        }
    }

    /// Whether a datum is an item of a category, or of a category among its items.
    fn category_has(&self, category: EntityId, item: EntityId) -> bool {
        let mut seen = vec![category];
        let mut at = 0;
        while let Some(&here) = seen.get(at) {
            let items = self.entity(here).map(|entity| entity.values(Field::Items)).unwrap_or_default();
            for part in items.iter().flat_map(|value| value.operands()).filter_map(Operand::as_ref) {
                if part == item {
                    return true;
                }
                if !seen.contains(&part) {
                    seen.push(part);
                }
            }
            at += 1;
        }
        false
    }
}
