//! Expressions: names are looked up and types checked against the table of kinds, so that a rule that names what does not exist is an
//! error in the rule.

use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{Binder, Expr, Node, Over, Part, Term, Variable};
use crate::schema::{Field, FieldSpec, Fixed, Function, Kind, Prep, Shape, Sort, function_spec, kind_spec};
use crate::source::{Place, Span};
use crate::syntax::ast::{self, Atom, CompareOp, ExprNode, Quantifier};

use super::Resolver;
use super::closed::{is_closed, is_own};
use super::operand::Context;

/// The type of an expression.
#[derive(Clone, Copy)]
pub(super) enum Type {
    Truth,
    Number,
    Date,
    Duration,
    Text,
    /// A declaration, of this kind where it is known.
    Entity(Option<Kind>),
    /// Declarations.
    Entities(Option<Kind>),
    /// A value of a field.
    Value(&'static FieldSpec),
    /// A field's values.
    Values(&'static FieldSpec),
    /// `given`, `missing`, a fixed value or word: fits anything it is compared with.
    State,
}

/// A variable in scope.
#[derive(Clone)]
pub(super) struct Scoped {
    name: String,
    ty: Type,
}

impl Resolver<'_> {
    /// A condition: something that is true or false.
    pub(super) fn condition(&mut self, context: Context, expr: &ast::Expr) -> Option<Expr> {
        let (found, ty) = self.expr(context, expr, None)?;
        if !matches!(ty, Type::Truth) {
            let place = Place::new(context.file, expr.span);
            let help = "compare it (`is`, `has`, `in`, `<`), or ask whether it `is given`";
            self.report(Diagnostic::new("type/expression", place, "this is neither true nor false").help(help));
            return None;
        }
        Some(found)
    }

    /// A binder; its variable stays in scope.
    pub(super) fn binder(&mut self, context: Context, binder: &ast::Binder) -> Option<Binder> {
        let over_place = Place::new(context.file, binder.over);
        let word = self.slice(context.file, binder.over).to_owned();
        let of = match &binder.of {
            Some(of) => Some(self.expr(context, of, None)?),
            None => None,
        };
        let (over, ty) = self.over(&word, of, over_place)?;
        let name = self.slice(context.file, binder.var).to_owned();
        let var = Variable(u16::try_from(self.scope.len()).unwrap_or(u16::MAX));
        self.scope.push(Scoped { name: name.clone(), ty });
        let filter = match &binder.filter {
            Some(filter) => Some(self.condition(context, filter)?),
            None => None,
        };
        Some(Binder { place: Place::new(context.file, binder.span), over, var, name, filter, is_closed: false, is_own: false })
    }

    /// What a binder runs over: declarations of a kind, or values of a field.
    fn over(&mut self, word: &str, of: Option<(Expr, Type)>, place: Place) -> Option<(Over, Type)> {
        let field = Field::parse(word).and_then(|field| match &of {
            Some((_, Type::Entity(Some(kind)))) => kind_spec(*kind).field(field),
            _ => any_spec(field),
        });
        // A word that is both a field and a kind (`data d of a`) is the field where what it is of has that field.
        match (Kind::parse(word), field, of) {
            (Some(kind), _, Some((of, _))) if matches!(of.node, Node::Call(..)) => Some((Over::Among(kind, Box::new(of)), Type::Entity(Some(kind)))),
            (_, Some(spec), Some((of, _))) => Some((Over::FieldOf(spec.id, Box::new(of)), Type::Value(spec))),
            (Some(kind), _, Some((of, _))) => Some((Over::KindOf(kind, Box::new(of)), Type::Entity(Some(kind)))),
            // Mechanisms are the library's; what rules look at is where a project names them.
            (Some(Kind::Mechanism), Some(spec), None) => Some((Over::Field(spec.id), Type::Value(spec))),
            (Some(kind), _, None) => Some((Over::Kind(kind), Type::Entity(Some(kind)))),
            (None, Some(spec), None) => Some((Over::Field(spec.id), Type::Value(spec))),
            (None, None, _) => {
                let words = Kind::ALL.iter().map(|kind| kind.word()).chain(Field::ALL.iter().map(|field| field.word()));
                let help = nearest(word, words).map(|near| format!("did you mean `{near}`?"));
                let message = format!("`{word}` is neither a kind of declaration nor a field of what it is of");
                self.report(Diagnostic::new("type/expression", place, message).maybe_help(help));
                None
            }
        }
    }

    fn expr(&mut self, context: Context, expr: &ast::Expr, expected: Option<&'static FieldSpec>) -> Option<(Expr, Type)> {
        let place = Place::new(context.file, expr.span);
        let (node, ty) = match &expr.node {
            ExprNode::Path | ExprNode::Literal(Atom::Name) => return self.path(context, expr.span, expected),
            ExprNode::Literal(atom) => self.literal(context, atom, place)?,
            ExprNode::Call { function, args } => self.call(context, *function, args)?,
            ExprNode::Not(inner) => (Node::Not(Box::new(self.condition(context, inner)?)), Type::Truth),
            ExprNode::And(parts) => (Node::And(self.conditions(context, parts)?), Type::Truth),
            ExprNode::Or(parts) => (Node::Or(self.conditions(context, parts)?), Type::Truth),
            ExprNode::Compare { left, op, right } => self.compare(context, left, *op, right, place)?,
            ExprNode::Has { left, right } => {
                let (left, ty) = self.expr(context, left, None)?;
                let (right, _) = self.expr(context, right, spec_of(ty))?;
                (Node::Has(Box::new(left), Box::new(right)), Type::Truth)
            }
            ExprNode::Shift { base, minus, by } => {
                let (base, _) = self.expr(context, base, None)?;
                let (by, _) = self.expr(context, by, None)?;
                (Node::Shift { base: Box::new(base), minus: *minus, by: Box::new(by) }, Type::Date)
            }
            ExprNode::Quantified { quantifier, binder, body } => {
                let depth = self.scope.len();
                let found = self.quantified(context, *quantifier, binder, body.as_deref());
                self.scope.truncate(depth);
                found?
            }
        };
        Some((Expr { place, node }, ty))
    }

    fn conditions(&mut self, context: Context, parts: &[ast::Expr]) -> Option<Vec<Expr>> {
        // All parts are looked at, so that all mistakes are found.
        let found: Vec<Option<Expr>> = parts.iter().map(|part| self.condition(context, part)).collect();
        found.into_iter().collect()
    }

    fn quantified(&mut self, context: Context, quantifier: Quantifier, binder: &ast::Binder, body: Option<&ast::Expr>) -> Option<(Node, Type)> {
        let mut binder = Box::new(self.binder(context, binder)?);
        let body = match body {
            Some(body) => Some(Box::new(self.condition(context, body)?)),
            None => None,
        };
        (binder.is_closed, binder.is_own) = (is_closed(&binder, body.as_deref()), is_own(&binder, body.as_deref()));
        let ty = if quantifier == Quantifier::Count { Type::Number } else { Type::Truth };
        Some((Node::Each { quantifier, binder, body }, ty))
    }

    fn literal(&mut self, context: Context, atom: &Atom, place: Place) -> Option<(Node, Type)> {
        Some(match atom {
            Atom::Code => {
                let word = self.written(place).to_owned();
                let Some(id) = self.find(crate::schema::Space::Territories, &word) else {
                    let message = format!("`{word}` is not the code of a country or region");
                    self.report(Diagnostic::new("name/unknown", place, message));
                    return None;
                };
                (Node::Entity(id), Type::Entity(Some(self.kind(id))))
            }
            Atom::Fixed(fixed) => (Node::Fixed(*fixed), Type::State),
            Atom::Text(text) => (Node::Text(self.slice(context.file, text.inner()).to_owned()), Type::Text),
            Atom::Date(date) => (Node::Date(*date), Type::Date),
            Atom::Duration(duration) => (Node::Duration(*duration), Type::Duration),
            Atom::Number(number) => (Node::Number(thousandths(*number)), Type::Number),
            Atom::Name | Atom::Finding | Atom::Choice(_) | Atom::Group(_) => {
                self.report(Diagnostic::new("type/expression", place, "this cannot stand in an expression"));
                return None;
            }
        })
    }

    /// A variable, a field or part of one, or a name.
    pub(super) fn path(&mut self, context: Context, span: Span, expected: Option<&'static FieldSpec>) -> Option<(Expr, Type)> {
        let place = Place::new(context.file, span);
        let word = self.slice(context.file, span).to_owned();
        let mut segments = word.split('.');
        let first = segments.next().unwrap_or_default();
        if let Some(at) = self.scope.iter().rposition(|variable| variable.name == first) {
            let ty = self.scope.get(at).map_or(Type::State, |variable| variable.ty);
            let var = Variable(u16::try_from(at).unwrap_or(u16::MAX));
            let mut found = (Expr { place, node: Node::Var(var) }, ty);
            for segment in segments {
                found = self.part(found, segment, place)?;
            }
            return Some(found);
        }
        if let Some((name, parts)) = word.split_once('.')
            && let Some(declared) = self.with_fields(name, parts)
        {
            let mut found = (Expr { place, node: Node::Entity(declared) }, Type::Entity(Some(self.kind(declared))));
            for segment in parts.split('.') {
                found = self.part(found, segment, place)?;
            }
            return Some(found);
        }
        let (node, ty) = match word.as_str() {
            "as-of" => (Node::AsOf, Type::Date),
            "given" => (Node::Given, Type::State),
            "missing" => (Node::Missing, Type::State),
            _ => match Fixed::parse(&word) {
                Some(fixed) => (Node::Fixed(fixed), Type::State),
                None => self.named(context, &word, expected, place)?,
            },
        };
        Some((Expr { place, node }, ty))
    }

    /// The declaration of a name, where a field of it follows: `website.do-not-track`.
    fn with_fields(&mut self, name: &str, parts: &str) -> Option<crate::model::EntityId> {
        let field = Field::parse(parts.split('.').next()?)?;
        let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| kind_spec(*kind).field(field).is_some()).collect();
        match self.find_among(&kinds, name) {
            super::lookup::Found::One(id) => Some(id),
            _ => None,
        }
    }

    /// A field of a declaration or a part of a value.
    pub(super) fn part(&mut self, base: (Expr, Type), segment: &str, place: Place) -> Option<(Expr, Type)> {
        let (base, ty) = base;
        let found = match ty {
            Type::Entity(kind) | Type::Entities(kind) => of_entity(kind, segment),
            Type::Value(spec) | Type::Values(spec) => of_value(spec, segment),
            _ => None,
        };
        let many = matches!(ty, Type::Values(_) | Type::Entities(_));
        if let Some((part, ty)) = found {
            let ty = if many { listed(ty) } else { ty };
            return Some((Expr { place, node: Node::Get(Box::new(base), part) }, ty));
        }
        let (what, near) = match ty {
            Type::Entity(Some(kind)) | Type::Entities(Some(kind)) => {
                (super::describe::a_kind(kind), nearest(segment, kind_spec(kind).all_fields().map(|field| field.id.word())))
            }
            Type::Value(spec) | Type::Values(spec) => (format!("a value of `{}`", spec.word()), nearest(segment, value_parts(spec))),
            _ => ("this".to_owned(), None),
        };
        let message = format!("{what} has no `{segment}`");
        self.report(Diagnostic::new("type/expression", place, message).maybe_help(near.map(|near| format!("did you mean `{near}`?"))));
        None
    }

    /// A name that is no variable: what the field it is compared with takes, else whatever is declared under it.
    fn named(&mut self, context: Context, word: &str, expected: Option<&'static FieldSpec>, place: Place) -> Option<(Node, Type)> {
        if let Some(spec) = expected {
            return Some(match self.name_term(context, spec, spec.accepts, place)? {
                Term::Word(word) => (Node::Word(word), Type::State),
                Term::Ref(id) | Term::Item { item: id, .. } => (Node::Entity(id), Type::Entity(Some(self.kind(id)))),
                _ => (Node::Text(word.to_owned()), Type::Text),
            });
        }
        for vocabulary in ["legal-bases", "purposes", "rights", "special-categories"] {
            if let Some(id) = self.find_entry(vocabulary, word) {
                return Some((Node::Entity(id), Type::Entity(Some(Kind::Entry))));
            }
        }
        match self.find_among(Kind::ALL, word) {
            super::lookup::Found::One(id) => return Some((Node::Entity(id), Type::Entity(Some(self.kind(id))))),
            super::lookup::Found::Several(ids) => {
                self.ambiguous(word, &ids, place);
                return None;
            }
            _ => {}
        }
        let mut names: Vec<String> = self.scope.iter().map(|variable| variable.name.clone()).collect();
        names.extend(self.nearest_name(Kind::ALL, word));
        let help = nearest(word, names.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        let message = format!("`{word}` is neither a variable nor declared anywhere");
        self.report(Diagnostic::new("type/expression", place, message).maybe_help(help));
        None
    }

    fn call(&mut self, context: Context, function: Span, args: &[ast::Expr]) -> Option<(Node, Type)> {
        let place = Place::new(context.file, function);
        let name = self.slice(context.file, function).to_owned();
        let Some(spec) = function_spec(&name) else {
            let help = nearest(&name, crate::schema::FUNCTIONS.iter().map(|spec| spec.name)).map(|near| format!("did you mean `{near}`?"));
            self.report(Diagnostic::new("type/expression", place, format!("there is no function `{name}`")).maybe_help(help));
            return None;
        };
        let any_number = spec.takes.last() == Some(&Sort::Truths);
        if args.len() != spec.takes.len() && !any_number {
            let message = format!("`{name}` takes {} and is given {}", count(spec.takes.len()), args.len());
            self.report(Diagnostic::new("type/expression", place, message).help(spec.doc));
            return None;
        }
        if spec.id == Function::Adequate {
            self.read_adequacy();
        }
        let mut found = Vec::with_capacity(args.len());
        for (arg, sort) in args.iter().zip(spec.takes.iter().chain(spec.takes.last().into_iter().cycle())) {
            let expected = (matches!(spec.id, Function::Vague | Function::Mentions) && *sort == Sort::Thing).then_some(&LEXICON);
            let (arg_expr, ty) = self.expr(context, arg, expected)?;
            if !fits(ty, *sort) {
                let message = format!("`{name}` does not take this here");
                self.report(Diagnostic::new("type/expression", Place::new(context.file, arg.span), message).help(spec.doc));
                return None;
            }
            found.push(arg_expr);
        }
        let ty = match spec.gives {
            Sort::Truth | Sort::Truths => Type::Truth,
            Sort::Number => Type::Number,
            Sort::Date => Type::Date,
            Sort::Text => Type::Text,
            Sort::Thing => Type::Entity(None),
            Sort::Things => Type::Entities(gives_kind(spec.id)),
        };
        Some((Node::Call(spec.id, found), ty))
    }

    fn compare(&mut self, context: Context, left: &ast::Expr, op: CompareOp, right: &ast::Expr, place: Place) -> Option<(Node, Type)> {
        // A bare name means what the field on the other side takes; so a side that begins with a variable goes first.
        let (l, r) = if !self.begins_with_variable(context, left) && self.begins_with_variable(context, right) {
            let (r, ty) = self.expr(context, right, None)?;
            let (l, left_ty) = self.expr(context, left, spec_of(ty))?;
            ((l, left_ty), (r, ty))
        } else {
            let (l, ty) = self.expr(context, left, None)?;
            let (r, right_ty) = self.expr(context, right, spec_of(ty))?;
            ((l, ty), (r, right_ty))
        };
        let ordered = matches!(op, CompareOp::Less | CompareOp::LessEqual | CompareOp::Greater | CompareOp::GreaterEqual);
        if ordered && !(is_ordered(l.1) && is_ordered(r.1)) {
            let message = "only numbers, dates and durations are more or less than another";
            self.report(Diagnostic::new("type/expression", place, message));
            return None;
        }
        let state = matches!(r.0.node, Node::Given | Node::Missing | Node::Fixed(_));
        if matches!(op, CompareOp::Is | CompareOp::IsNot) && matches!(l.1, Type::Values(_) | Type::Entities(_)) && !state {
            let written = self.written(l.0.place).to_owned();
            let other = self.written(r.0.place).to_owned();
            let message = format!("`{written}` is a list");
            self.report(Diagnostic::new("type/expression", place, message).help(format!("write `{written} has {other}`")));
            return None;
        }
        Some((Node::Compare(Box::new(l.0), op, Box::new(r.0)), Type::Truth))
    }

    fn begins_with_variable(&self, context: Context, expr: &ast::Expr) -> bool {
        let word = self.slice(context.file, expr.span);
        let first = word.split('.').next().unwrap_or_default();
        self.scope.iter().any(|variable| variable.name == first)
    }
}

/// What the name of a lexicon is looked up as.
static LEXICON: FieldSpec = FieldSpec {
    id: Field::Phrases,
    doc: "",
    accepts: &[crate::schema::Accept::Ref(&[Kind::Lexicon])],
    quals: &[],
    many: false,
    label: None,
    keyed: false,
    headless: false,
    joint: false,
    choices: false,
    inherited: false,
    shape: Shape::Values,
    header_of: Some(Kind::Lexicon),
};

fn thousandths(number: ast::Number) -> i64 {
    let mut value = number.digits;
    for _ in number.scale..3 {
        value = value.saturating_mul(10);
    }
    for _ in 3..number.scale {
        value /= 10;
    }
    value
}

fn count(number: usize) -> String {
    match number {
        1 => "one argument".to_owned(),
        more => format!("{more} arguments"),
    }
}

fn listed(ty: Type) -> Type {
    match ty {
        Type::Entity(kind) => Type::Entities(kind),
        Type::Value(spec) => Type::Values(spec),
        other => other,
    }
}

fn spec_of(ty: Type) -> Option<&'static FieldSpec> {
    match ty {
        Type::Value(spec) | Type::Values(spec) => Some(spec),
        _ => None,
    }
}

/// The table's entry of a field whose kind is not known: the activity's, else that of the first kind that has it.
fn any_spec(field: Field) -> Option<&'static FieldSpec> {
    kind_spec(Kind::Activity).field(field).or_else(|| Kind::ALL.iter().find_map(|&kind| kind_spec(kind).field(field)))
}

fn of_entity(kind: Option<Kind>, segment: &str) -> Option<(Part, Type)> {
    match segment {
        "title" => return Some((Part::Title, Type::Text)),
        "name" => return Some((Part::Name, Type::Text)),
        "parent" | "activity" => return Some((Part::Owner, Type::Entity(None))),
        _ => {}
    }
    let field = Field::parse(segment)?;
    let spec = match kind {
        // Rows of activities are called purposes.
        Some(kind) => kind_spec(kind).field(field)?,
        None => any_spec(field)?,
    };
    Some((Part::Field(field), if spec.many { Type::Values(spec) } else { Type::Value(spec) }))
}

fn of_value(spec: &'static FieldSpec, segment: &str) -> Option<(Part, Type)> {
    match segment {
        "kind" => return Some((Part::Kind, Type::Value(spec))),
        "text" | "interest" | "words" => return Some((Part::Text, Type::Text)),
        "owner" | "activity" | "notice" => return Some((Part::Owner, Type::Entity(None))),
        "row" => return Some((Part::Row, Type::Entity(None))),
        "name" => return Some((Part::Name, Type::Text)),
        _ => {}
    }
    let prep = Prep::parse(segment).filter(|prep| spec.quals.iter().any(|qual| qual.prep == *prep) || (spec.keyed && prep.is_key()));
    if let Some(prep) = prep {
        return Some((Part::Prep(prep), Type::Entities(None)));
    }
    // A value that names a declaration lends its fields: `r.location` of `recipients r of a`.
    let field = Field::parse(segment)?;
    let named = spec.accepts.iter().flat_map(|accept| match accept {
        crate::schema::Accept::Ref(kinds) => kinds.iter(),
        _ => [].iter(),
    });
    let of_named = named.copied().find_map(|kind| kind_spec(kind).field(field));
    of_named.or_else(|| any_spec(field)).map(|inner| (Part::Field(inner.id), if inner.many { Type::Values(inner) } else { Type::Value(inner) }))
}

fn value_parts(spec: &'static FieldSpec) -> impl Iterator<Item = &'static str> {
    ["kind", "text", "interest", "name", "owner", "row"].into_iter().chain(spec.quals.iter().map(|qual| qual.prep.word()))
}

fn fits(ty: Type, sort: Sort) -> bool {
    match sort {
        Sort::Truth | Sort::Truths => matches!(ty, Type::Truth),
        Sort::Number => matches!(ty, Type::Number | Type::Value(_)),
        Sort::Date => matches!(ty, Type::Date | Type::Value(_)),
        Sort::Text => matches!(ty, Type::Text | Type::Value(_) | Type::Values(_) | Type::Entity(_) | Type::Entities(_)),
        Sort::Thing | Sort::Things => matches!(ty, Type::Entity(_) | Type::Entities(_) | Type::Value(_) | Type::Values(_)),
    }
}

fn is_ordered(ty: Type) -> bool {
    matches!(ty, Type::Number | Type::Date | Type::Duration | Type::Value(_) | Type::Values(_) | Type::Entities(None))
}

/// The kind of what a function gives, where it is always the same.
fn gives_kind(function: Function) -> Option<Kind> {
    match function {
        Function::NoticesOf => Some(Kind::Notice),
        Function::ShownIn => Some(Kind::Activity),
        Function::DataOf | Function::Unkept => Some(Kind::Data),
        Function::SubjectsOf => Some(Kind::Subjects),
        Function::TransfersTo => Some(Kind::Transfer),
        Function::ConsentsOf => Some(Kind::Consent),
        Function::RightsOf => Some(Kind::Entry),
        Function::Controllers => Some(Kind::Organisation),
        _ => None,
    }
}
