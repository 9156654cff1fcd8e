//! Expressions: that kinds, fields, variables and names in them exist. Their types and their truth are the rule engine's.

use crate::diagnostics::{Diagnostic, nearest};
use crate::schema::{Field, Fixed, Kind, kind_spec};
use crate::source::{Place, Span};
use crate::syntax::ast::{Atom, Binder, Expr, ExprNode};

use super::Resolver;
use super::operand::Context;

/// A variable and the kind it runs over; none where it runs over the values of a field.
struct Variable {
    name: String,
    kind: Option<Kind>,
}

/// Words that may stand after `is`, apart from names.
const STATES: [&str; 2] = ["given", "missing"];

impl Resolver<'_> {
    /// Checks the names in a condition.
    pub(super) fn check_condition(&mut self, context: Context, expr: &Expr) {
        // What a rule requires is about the variable of its `each`, whose names the rule engine checks.
        if context.kind == Kind::Rule {
            return;
        }
        self.condition(context, expr, &mut Vec::new());
    }

    /// Checks the names in a binder.
    pub(super) fn check_binder(&mut self, context: Context, binder: &Binder) {
        self.binder(context, binder, &mut Vec::new());
    }

    fn condition(&mut self, context: Context, expr: &Expr, scope: &mut Vec<Variable>) {
        match &expr.node {
            ExprNode::Path => self.path(context, expr.span, scope),
            ExprNode::Literal(Atom::Name) => self.path(context, expr.span, scope),
            ExprNode::Literal(Atom::Code) => self.code(context, expr.span),
            ExprNode::Literal(_) => {}
            ExprNode::Call { args, .. } => args.iter().for_each(|arg| self.condition(context, arg, scope)),
            ExprNode::Not(inner) => self.condition(context, inner, scope),
            ExprNode::And(parts) | ExprNode::Or(parts) => parts.iter().for_each(|part| self.condition(context, part, scope)),
            ExprNode::Compare { left, right, .. } | ExprNode::Has { left, right } | ExprNode::Shift { base: left, by: right, .. } => {
                self.condition(context, left, scope);
                self.condition(context, right, scope);
            }
            ExprNode::Quantified { binder, body, .. } => {
                let depth = scope.len();
                self.binder(context, binder, scope);
                if let Some(body) = body {
                    self.condition(context, body, scope);
                }
                scope.truncate(depth);
            }
        }
    }

    /// Enters the binder's variable, and checks what it runs over.
    fn binder(&mut self, context: Context, binder: &Binder, scope: &mut Vec<Variable>) {
        let over = self.slice(context.file, binder.over).to_owned();
        let kind = Kind::parse(&over);
        if kind.is_none() && Field::parse(&over).is_none() {
            let words = Kind::ALL.iter().map(|kind| kind.word()).chain(Field::ALL.iter().map(|field| field.word()));
            let help = nearest(&over, words).map(|near| format!("did you mean `{near}`?"));
            let message = format!("`{over}` is neither a kind of declaration nor a field");
            self.report(Diagnostic::new("type/expression", Place::new(context.file, binder.over), message).maybe_help(help));
        }
        if let Some(of) = binder.of {
            self.path(context, of, scope);
        }
        scope.push(Variable { name: self.slice(context.file, binder.var).to_owned(), kind });
        if let Some(filter) = &binder.filter {
            self.condition(context, filter, scope);
        }
    }

    fn path(&mut self, context: Context, span: Span, scope: &[Variable]) {
        let place = Place::new(context.file, span);
        let word = self.slice(context.file, span).to_owned();
        if word == "as-of" || STATES.contains(&word.as_str()) || Fixed::parse(&word).is_some() {
            return;
        }
        let (first, rest) = word.split_once('.').map_or((word.as_str(), None), |(first, rest)| (first, Some(rest)));
        if let Some(variable) = scope.iter().rev().find(|variable| variable.name == first) {
            let Some((kind, field)) = variable.kind.zip(rest.and_then(|rest| rest.split('.').next())) else { return };
            let spec = kind_spec(kind);
            if Field::parse(field).is_none_or(|field| spec.field(field).is_none()) {
                let help = nearest(field, spec.all_fields().map(|field| field.id.word())).map(|near| format!("did you mean `{first}.{near}`?"));
                let message = format!("{} {} has no field `{field}`", super::describe::article(kind.word()), kind.word());
                self.report(Diagnostic::new("type/expression", place, message).maybe_help(help));
            }
            return;
        }
        if self.is_known(first) {
            return;
        }
        let mut names: Vec<String> = scope.iter().map(|variable| variable.name.clone()).collect();
        names.extend(self.nearest_name(Kind::ALL, first));
        let help = nearest(first, names.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        let message = format!("`{first}` is neither a variable nor declared anywhere");
        self.report(Diagnostic::new("type/expression", place, message).maybe_help(help));
    }

    /// Whether a name is declared in any name space or vocabulary, or is a word that some field takes.
    fn is_known(&mut self, name: &str) -> bool {
        let declared = !matches!(self.find_among(Kind::ALL, name), super::lookup::Found::Nothing);
        let entry = ["legal-bases", "purposes", "rights", "special-categories"].iter().any(|vocabulary| self.find_entry(vocabulary, name).is_some());
        declared || entry || is_a_word(name)
    }

    fn code(&mut self, context: Context, span: Span) {
        let word = self.slice(context.file, span).to_owned();
        if self.find(crate::schema::Space::Territories, &word).is_none() {
            let message = format!("`{word}` is not the code of a country or region");
            self.report(Diagnostic::new("name/unknown", Place::new(context.file, span), message));
        }
    }
}

fn is_a_word(name: &str) -> bool {
    let fields = Kind::ALL.iter().flat_map(|&kind| kind_spec(kind).all_fields());
    fields
        .flat_map(|field| field.accepts)
        .any(|accept| matches!(accept, crate::schema::Accept::Word(words) if words.iter().any(|(word, _)| *word == name)))
}
