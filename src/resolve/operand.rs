//! What an operand means where it stands: the part of type checking that looks names up.

use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{EntityId, Head, Operand, Term, Value};
use crate::schema::{Accept, Field, FieldSpec, Fixed, Kind, Prep, Space};
use crate::source::{FileId, Place};
use crate::syntax::ast;

use super::Resolver;
use super::describe::{accepted, atom};
use super::lookup::Found;

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Context {
    pub file: FileId,
    pub entity: EntityId,
    /// The kind whose fields these are.
    pub kind: Kind,
}

impl Resolver<'_> {
    /// `latest of ( … )` and the like.
    pub(super) fn choice(
        &mut self,
        context: Context,
        spec: &FieldSpec,
        choice: ast::Choice,
        word: crate::source::Span,
        value: ast::Value,
        place: Place,
    ) -> Option<Value> {
        let word_place = Place::new(context.file, word);
        let written = self.written(word_place).to_owned();
        if !spec.choices {
            let message = format!("`{}` does not take `{written} of`", spec.word());
            self.report(Diagnostic::new("type/value", word_place, message));
            return None;
        }
        let mut quals = value.quals.into_vec();
        let of = quals.iter().position(|qual| qual.prep == Prep::Of).map(|at| quals.remove(at));
        let group = of.and_then(|of| match of.operands.into_iter().next().map(|operand| operand.atom) {
            Some(ast::Atom::Group(values)) => Some(values),
            _ => None,
        });
        let Some(group) = group else {
            let message = format!("`{written}` wants a list in parentheses");
            self.report(Diagnostic::new("type/value", word_place, message).help(format!("write `{written} of (…, …)`")));
            return None;
        };
        let mut values = Vec::with_capacity(group.len());
        for inner in group {
            values.extend(self.value(context, spec, inner));
        }
        let quals = self.quals(context, spec, quals.into());
        let operand = Operand { place: word_place, term: Term::Choice(choice, values.into()), text: None };
        Some(Value { place, head: Head::One(operand), quals })
    }

    /// An operand at a place that takes `accepts`; nothing, and a finding, where it does not fit.
    pub(super) fn operand(
        &mut self,
        context: Context,
        spec: &FieldSpec,
        accepts: &'static [Accept],
        operand: ast::Operand,
        head: bool,
    ) -> Option<Operand> {
        let place = Place::new(context.file, operand.span);
        let term = match operand.atom {
            ast::Atom::Name => self.name_term(context, spec, accepts, place)?,
            ast::Atom::Code => self.code_term(spec, accepts, place)?,
            ast::Atom::Fixed(fixed) => self.fixed_term(spec, accepts, fixed, operand.text.is_some(), place, head)?,
            ast::Atom::Text(text) => self.text_term(context, spec, accepts, text)?,
            ast::Atom::Date(date) if accepts.contains(&Accept::Date) => Term::Date(date),
            ast::Atom::Duration(duration) if accepts.contains(&Accept::Duration) => Term::Duration(duration),
            ast::Atom::Number(number) if accepts.contains(&Accept::Number) => Term::Number(number),
            ast::Atom::Finding if accepts.contains(&Accept::Finding) => Term::Finding,
            ast::Atom::Group(values) => {
                let mut inner = Vec::with_capacity(values.len());
                for value in values {
                    inner.extend(self.value(context, spec, value));
                }
                Term::Group(inner.into())
            }
            other => {
                self.unfit(spec, accepts, atom(&other), place);
                return None;
            }
        };
        let text = match operand.text {
            Some(text) => self.label(context, spec, &term, head, text),
            None => None,
        };
        Some(Operand { place, term, text })
    }

    fn unfit(&mut self, spec: &FieldSpec, accepts: &[Accept], what: &str, place: Place) {
        let message = format!("`{}` does not take {what} here", spec.word());
        self.report(Diagnostic::new("type/value", place, message).help(format!("it takes {}", accepted(accepts, None))));
    }

    /// The text directly after a name.
    fn label(&mut self, context: Context, spec: &FieldSpec, term: &Term, head: bool, text: ast::Text) -> Option<crate::model::Text> {
        let place = Place::new(context.file, text.span);
        let cites = matches!(term, Term::Ref(id) if self.kind(*id) == Kind::Regime);
        if (head && spec.label.is_some()) || cites || matches!(term, Term::Fixed(Fixed::Stated)) {
            return Some(self.text(context.file, context.entity, text));
        }
        let message = format!("`{}` does not take a text after a name", spec.word());
        let takes_as = spec.quals.iter().any(|qual| qual.prep == Prep::As);
        let finding = Diagnostic::new("type/value", place, message);
        let help = if takes_as { "write `as` before the text" } else { "put a comma before the text if it is a value of its own" };
        self.report(finding.help(help));
        None
    }

    fn fixed_term(&mut self, spec: &FieldSpec, accepts: &[Accept], fixed: Fixed, has_text: bool, place: Place, head: bool) -> Option<Term> {
        let inheriting = head && spec.inherited && matches!(fixed, Fixed::Unstated | Fixed::Inherited);
        if !inheriting && !accepts.contains(&Accept::Fixed(fixed)) {
            self.unfit(spec, accepts, &format!("`{}`", fixed.word()), place);
            return None;
        }
        if fixed == Fixed::Stated && !has_text {
            let message = "`stated` wants the words that the policy uses";
            self.report(Diagnostic::new("type/value", place, message).help("write `stated \"…\"`"));
            return None;
        }
        Some(Term::Fixed(fixed))
    }

    fn code_term(&mut self, spec: &FieldSpec, accepts: &[Accept], place: Place) -> Option<Term> {
        let word = self.written(place).to_owned();
        if !accepts.contains(&Accept::Territory) {
            self.unfit(spec, accepts, "a code in capitals", place);
            return None;
        }
        if let Some(id) = self.find(Space::Territories, &word) {
            return Some(Term::Ref(id));
        }
        let near = self.nearest_name(&[Kind::Country, Kind::Region], &word).or_else(|| self.country_by_alpha3(&word));
        let message = format!("`{word}` is not the code of a country or region");
        let help = near.map_or_else(
            || "countries are written by their ISO 3166 codes, such as `SE` or `US-CA`; declare a `region` for others".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        self.report(Diagnostic::new("name/unknown", place, message).help(help));
        None
    }

    /// The usual mistakes with codes of countries.
    fn country_by_alpha3(&self, word: &str) -> Option<String> {
        let code = match word {
            "UK" => "GB",
            "EL" => "GR",
            "USA" => "US",
            "DEU" | "GER" => "DE",
            "FRA" => "FR",
            _ => return None,
        };
        Some(code.to_owned())
    }

    fn text_term(&mut self, context: Context, spec: &FieldSpec, accepts: &[Accept], text: ast::Text) -> Option<Term> {
        let place = Place::new(context.file, text.span);
        let inner = self.slice(context.file, text.inner()).to_owned();
        let plain = accepts.contains(&Accept::Text);
        let is_web =
            inner.contains("://") || inner.split(':').next().is_some_and(|scheme| ["javascript", "data", "vbscript", "file"].contains(&scheme));
        let problem = if accepts.contains(&Accept::Url) && (!plain || is_web) {
            super::address::check_url(&inner)
        } else if accepts.contains(&Accept::Email) && !plain {
            super::address::check_email(&inner)
        } else if accepts.contains(&Accept::Language) && !plain {
            (!super::address::is_language(&inner)).then(|| format!("`{inner}` is not a language; write its tag, such as `en` or `pt-BR`"))
        } else if plain {
            inner.trim().is_empty().then(|| "this text is empty".to_owned())
        } else {
            self.unfit(spec, accepts, "a text in quotes", place);
            return None;
        };
        if let Some(problem) = problem {
            self.report(Diagnostic::new("type/address", place, problem));
            return None;
        }
        if !plain && accepts.contains(&Accept::Language) {
            return Some(Term::Language);
        }
        Some(Term::Text(self.text(context.file, context.entity, text)))
    }

    fn name_term(&mut self, context: Context, spec: &FieldSpec, accepts: &'static [Accept], place: Place) -> Option<Term> {
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
            return self.dotted(spec, accepts, &kinds, &word, place);
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
    fn dotted(&mut self, spec: &FieldSpec, accepts: &[Accept], kinds: &[Kind], word: &str, place: Place) -> Option<Term> {
        let (outer, inner) = word.split_once('.')?;
        let holders: Vec<Kind> = [(Kind::Item, Kind::Data), (Kind::Data, Kind::Data), (Kind::Purpose, Kind::Activity)]
            .into_iter()
            .filter(|(inner, _)| kinds.contains(inner))
            .map(|(_, outer)| outer)
            .collect();
        let holder = match self.find_among(&holders, outer) {
            Found::One(id) => id,
            _ => {
                self.unknown(spec, accepts, &holders, outer, place);
                return None;
            }
        };
        let child = self.entity(holder).and_then(|entity| entity.children.iter().copied().find(|&child| self.name(child) == inner));
        if self.kind(holder) == Kind::Activity {
            if child.is_none() {
                let names: Vec<String> = self.child_names(holder);
                let near = nearest(inner, names.iter().map(String::as_str)).map(|near| format!("did you mean `{outer}.{near}`?"));
                let message = format!("`{outer}` has no purpose `{inner}`");
                self.report(Diagnostic::new("name/unknown", place, message).maybe_help(near));
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
        self.unknown(spec, accepts, &[Kind::Data], inner, place);
        None
    }

    fn child_names(&self, holder: EntityId) -> Vec<String> {
        self.entity(holder).into_iter().flat_map(|entity| entity.children.iter()).map(|&child| self.name(child).to_owned()).collect()
    }

    /// Whether every `category.datum` names a datum that the category has.
    pub(super) fn check_items(&mut self) {
        for (category, item, place) in std::mem::take(&mut self.late_items) {
            let Some(entity) = self.entity(category) else { continue };
            let closed = entity.has(Field::Items);
            if !closed || self.category_has(category, item, 0) {
                continue;
            }
            let (declared, name) = (entity.place, self.name(category).to_owned());
            let message = format!("`{}` is not an item of `{name}`", self.name(item));
            let finding = Diagnostic::new("name/unknown", place, message).also(declared, "its items are listed here");
            self.report(finding.help(format!("add it to the items of `{name}`, or write the datum without `{name}.`")));
        }
    }

    fn category_has(&self, category: EntityId, item: EntityId, depth: u8) -> bool {
        let Some(entity) = self.entity(category) else { return false };
        depth < 8
            && entity
                .values(Field::Items)
                .iter()
                .flat_map(|value| value.operands())
                .filter_map(Operand::as_ref)
                .any(|part| part == item || self.category_has(part, item, depth + 1))
    }
}
