//! Expressions of rules and claims.

use super::Builder;
use crate::source::Span;
use crate::syntax::ast::{Atom, Binder, CompareOp, Expr, ExprNode, Field, FieldValue, Quantifier};
use crate::syntax::events::{Event, Walk};
use crate::syntax::grammar::Rule;
use crate::syntax::words::{Sense, precision, sense};

impl Builder<'_> {
    /// A field that holds a condition or a binder.
    pub(super) fn expression_field(&mut self, mut walk: Walk<'_>) -> Option<Field> {
        let name = walk.next()?.span;
        self.broken = false;
        let (event, inner) = walk.enter()?;
        let (span, value) = if event.rule == Rule::binder {
            let binder = self.binder(event, inner)?;
            (event.span, FieldValue::Binder(Box::new(binder)))
        } else {
            let expr = self.condition(event, inner)?;
            (event.span, FieldValue::Expr(Box::new(expr)))
        };
        let value = if self.broken { FieldValue::Values(Vec::new()) } else { value };
        Some(Field { span: name.to(span), name, value })
    }

    /// Conditions joined by `or`, by `and`, with `not`, quantified or compared; the rule says which.
    fn condition(&mut self, event: Event, mut walk: Walk<'_>) -> Option<Expr> {
        match event.rule {
            Rule::disjunction | Rule::filter => self.joined(walk, ExprNode::Or),
            Rule::conjunction | Rule::filter_conjunction => self.joined(walk, ExprNode::And),
            Rule::negation | Rule::filter_negation => {
                let not = walk.accept(Rule::not);
                let (event, inner) = walk.enter()?;
                let expr = self.condition(event, inner)?;
                Some(match not {
                    Some(not) => Expr { span: not.span.to(expr.span), node: ExprNode::Not(Box::new(expr)) },
                    None => expr,
                })
            }
            Rule::quantified | Rule::filter_quantified => self.quantified(walk),
            _ => self.comparison(walk),
        }
    }

    fn joined(&mut self, mut walk: Walk<'_>, join: fn(Vec<Expr>) -> ExprNode) -> Option<Expr> {
        let (event, inner) = walk.enter()?;
        let first = self.condition(event, inner)?;
        if walk.peek().is_none() {
            return Some(first);
        }
        let mut all = vec![first];
        while let Some((event, inner)) = walk.enter() {
            all.push(self.condition(event, inner)?);
        }
        let span = all.first()?.span.to(all.last()?.span);
        Some(Expr { span, node: join(all) })
    }

    fn quantified(&mut self, mut walk: Walk<'_>) -> Option<Expr> {
        let word = walk.accept(Rule::quantifier)?.span;
        let quantifier = match self.slice(word) {
            "any" => Quantifier::Any,
            "every" => Quantifier::Every,
            _ => Quantifier::No,
        };
        let (event, inner) = walk.enter()?;
        let binder = Box::new(self.binder(event, inner)?);
        walk.accept(Rule::has)?;
        let (event, inner) = walk.enter()?;
        let body = self.condition(event, inner)?;
        Some(Expr { span: word.to(body.span), node: ExprNode::Quantified { quantifier, binder, body: Some(Box::new(body)) } })
    }

    fn comparison(&mut self, mut walk: Walk<'_>) -> Option<Expr> {
        let left = self.side(&mut walk)?;
        if walk.accept(Rule::has).is_some() {
            let right = self.side(&mut walk)?;
            return Some(Expr { span: left.span.to(right.span), node: ExprNode::Has { left: Box::new(left), right: Box::new(right) } });
        }
        let Some(operator) = walk.accept(Rule::operator) else { return Some(left) };
        let op = match self.slice(operator.span) {
            "=" => CompareOp::Equal,
            "!=" => CompareOp::NotEqual,
            "<" => CompareOp::Less,
            "<=" => CompareOp::LessEqual,
            ">" => CompareOp::Greater,
            ">=" => CompareOp::GreaterEqual,
            "in" => CompareOp::In,
            "is" => CompareOp::Is,
            word if word.starts_with("is") => CompareOp::IsNot,
            _ => CompareOp::NotIn,
        };
        let right = self.side(&mut walk)?;
        Some(Expr { span: left.span.to(right.span), node: ExprNode::Compare { left: Box::new(left), op, right: Box::new(right) } })
    }

    /// One side of a comparison: a term, or `count …`.
    fn side(&mut self, walk: &mut Walk<'_>) -> Option<Expr> {
        let (event, mut inner) = walk.enter()?;
        if event.rule == Rule::term {
            return self.term(inner);
        }
        let count = inner.accept(Rule::count)?;
        let (event, binder) = inner.enter()?;
        let binder = Box::new(self.binder(event, binder)?);
        let span = count.span.to(binder.span);
        Some(Expr { span, node: ExprNode::Quantified { quantifier: Quantifier::Count, binder, body: None } })
    }

    fn binder(&mut self, _: Event, mut walk: Walk<'_>) -> Option<Binder> {
        let over = walk.accept(Rule::word)?.span;
        let var = walk.accept(Rule::word)?.span;
        self.declared_name(over, "a kind or field", "syntax/expression");
        self.declared_name(var, "a variable", "syntax/expression");
        let of = match walk.accept(Rule::word) {
            Some(event) if walk.peek().is_some_and(|next| next.rule == Rule::arguments) => Some(Box::new(self.call(event.span, &mut walk)?)),
            Some(event) => {
                self.declared_name(event.span, "a name", "syntax/expression");
                Some(Box::new(Expr { span: event.span, node: ExprNode::Path }))
            }
            None => None,
        };
        let filter = match walk.enter() {
            Some((event, inner)) => Some(Box::new(self.condition(event, inner)?)),
            None => None,
        };
        let end = filter.as_ref().map(|filter| filter.span).or(of.as_ref().map(|of| of.span)).unwrap_or(var);
        Some(Binder { span: over.to(end), over, var, of, filter })
    }

    fn term(&mut self, mut walk: Walk<'_>) -> Option<Expr> {
        let base = self.primary(&mut walk)?;
        let Some(sign) = walk.accept(Rule::sign) else { return Some(base) };
        let minus = self.slice(sign.span) == "-";
        let by = self.primary(&mut walk)?;
        Some(Expr { span: base.span.to(by.span), node: ExprNode::Shift { base: Box::new(base), minus, by: Box::new(by) } })
    }

    fn primary(&mut self, walk: &mut Walk<'_>) -> Option<Expr> {
        let event = walk.next()?;
        match event.rule {
            Rule::string => {
                let text = self.quoted(event.span);
                Some(Expr { span: text.span, node: ExprNode::Literal(Atom::Text(text)) })
            }
            Rule::digits => Some(self.literal_amount(None, event.span, walk)),
            _ => self.word_primary(event.span, walk),
        }
    }

    fn literal_amount(&mut self, word: Option<Span>, digits: Span, walk: &mut Walk<'_>) -> Expr {
        let unit = walk.accept(Rule::unit).map(|unit| unit.span);
        let exactness = word.and_then(|word| precision(self.slice(word)));
        if let Some(word) = word
            && exactness.is_none()
        {
            let after = self.slice(word);
            let finding = self.finding("syntax/expression", digits, format!("an operator is missing after `{after}`"));
            self.broken(finding);
        }
        let (span, atom) = self.amount(exactness, digits, unit);
        Expr { span: word.map_or(span, |word| word.to(span)), node: ExprNode::Literal(atom) }
    }

    /// A function whose name was read, with its arguments.
    fn call(&mut self, function: Span, walk: &mut Walk<'_>) -> Option<Expr> {
        self.declared_name(function, "a function", "syntax/expression");
        let (event, mut inner) = walk.enter()?;
        let mut args = Vec::new();
        while let Some((event, arg)) = inner.enter() {
            args.push(self.condition(event, arg)?);
        }
        Some(Expr { span: function.to(event.span), node: ExprNode::Call { function, args } })
    }

    fn word_primary(&mut self, span: Span, walk: &mut Walk<'_>) -> Option<Expr> {
        if let Some(digits) = walk.accept(Rule::digits) {
            return Some(self.literal_amount(Some(span), digits.span, walk));
        }
        if walk.peek().is_some_and(|event| event.rule == Rule::arguments) {
            return self.call(span, walk);
        }
        let node = match sense(self.slice(span)) {
            Sense::Fixed(fixed) => ExprNode::Literal(Atom::Fixed(fixed)),
            Sense::Plain => match self.plain_word(span, "syntax/expression") {
                Atom::Name => ExprNode::Path,
                atom => ExprNode::Literal(atom),
            },
            Sense::Prep(_) | Sense::And | Sense::Choice(_) | Sense::Logic => {
                let word = self.slice(span);
                let finding = self.finding("syntax/expression", span, format!("a name or value is missing before `{word}`"));
                self.broken(finding);
                ExprNode::Path
            }
        };
        Some(Expr { span, node })
    }
}
