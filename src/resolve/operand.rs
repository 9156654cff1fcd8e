//! What an operand means where it stands: the part of type checking that looks names up.

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Head, Operand, Term, Value};
use crate::schema::{Accept, FieldSpec, Fixed, Kind, Prep, Space};
use crate::source::{FileId, Place};
use crate::syntax::ast;

use super::Resolver;
use super::describe::{accepted, atom};

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Context {
    pub file: FileId,
    pub entity: EntityId,
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
        let quals = self.quals(context, spec, quals.into())?;
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
                let message = format!("`{}` does not take {} here", spec.word(), atom(&other));
                let help = format!("it takes {}", accepted(accepts, Some(spec).filter(|_| head)));
                self.report(Diagnostic::new("type/value", place, message).help(help));
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
        let near = super::territories::by_other_code(&word).map(str::to_owned).or_else(|| self.nearest_name(&[Kind::Country, Kind::Region], &word));
        let message = format!("`{word}` is not the code of a country or region");
        let help = near.map_or_else(
            || "countries are written by their ISO 3166 codes, such as `SE` or `US-CA`; declare a `region` for others".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        self.report(Diagnostic::new("name/unknown", place, message).help(help));
        None
    }

    fn text_term(&mut self, context: Context, spec: &FieldSpec, accepts: &[Accept], text: ast::Text) -> Option<Term> {
        let place = Place::new(context.file, text.span);
        let inner = self.slice(context.file, text.inner()).to_owned();
        let plain = accepts.contains(&Accept::Text);
        if inner.trim().is_empty() {
            self.report(Diagnostic::new("type/value", place, "this text is empty"));
            return None;
        }
        let runs =
            |(scheme, rest): (&str, &str)| ["javascript", "data", "vbscript", "file"].contains(&scheme) && !rest.starts_with(char::is_whitespace);
        let is_web = inner.contains("://") || inner.split_once(':').is_some_and(runs);
        let problem = if accepts.contains(&Accept::Url) && (!plain || is_web) {
            super::address::check_url(&inner)
        } else if accepts.contains(&Accept::Email) && !plain {
            super::address::check_email(&inner)
        } else if accepts.contains(&Accept::Language) && !plain {
            (!super::address::is_language(&inner)).then(|| format!("`{inner}` is not a language; write its tag, such as `en` or `pt-BR`"))
        } else if plain {
            None
        } else {
            let message = format!("`{}` does not take a text in quotes here", spec.word());
            let code = if accepts.contains(&Accept::Territory) { self.territory_called(&inner) } else { None };
            let in_words = if accepts.contains(&Accept::Fixed(Fixed::Stated)) {
                "; where the policy says nothing definite, its words: `stated \"…\"`"
            } else {
                ""
            };
            let help = code.map_or_else(|| format!("it takes {}{in_words}", accepted(accepts, None)), |code| format!("write `{code}`"));
            self.report(Diagnostic::new("type/value", place, message).help(help));
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
}
