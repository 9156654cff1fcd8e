//! Conditions of rules and claims.

use std::ops::Range;

use super::Layout;
use super::doc::Doc;
use super::tokens::Tokens;
use crate::source::Span;
use crate::syntax::ast::{Binder, CompareOp, Expr, ExprNode, Field, FieldValue};

/// Where a part of a field that holds an expression ends, which may be after parentheses that its syntax tree does not show.
pub(super) fn tokens_of<'a>(text: &'a str, field: &Field) -> Option<Tokens<'a>> {
    let colon = text.get(field.name.end as usize..)?.find(':')?;
    match field.value {
        FieldValue::Expr(_) | FieldValue::Binder(_) => {
            Some(Tokens::read(text, field.name.end + u32::try_from(colon + 1).unwrap_or(u32::MAX), field.span.end))
        }
        _ => None,
    }
}

impl<'a> Layout<'a> {
    /// A field that holds an expression.
    pub(super) fn expression(&mut self, name: Span, value: &FieldValue, tokens: &Tokens<'a>) -> Doc {
        let first = tokens.spans.first().map_or(name.end, |span| span.start);
        let mut parts = vec![Doc::Text(format!("{}:", name.of(self.text)))];
        self.comments.behind(name.end, first, &mut parts);
        let mut below = vec![Doc::Line];
        self.comments.above(first, &mut below);
        let mut writer = Writer { layout: self, tokens, end: tokens.end() };
        let all = 0..tokens.spans.len();
        let value = match value {
            FieldValue::Expr(expr) => writer.expr(expr, all),
            FieldValue::Binder(binder) => writer.binder(binder, all),
            FieldValue::Values(_) | FieldValue::Block(_) => writer.words(all),
        };
        below.push(value);
        parts.push(Doc::Nest(below));
        Doc::Group(parts)
    }
}

struct Writer<'l, 'a, 't> {
    layout: &'l mut Layout<'a>,
    tokens: &'t Tokens<'a>,
    end: u32,
}

impl Writer<'_, '_, '_> {
    /// Words one after the other, without places to break.
    fn words(&mut self, range: Range<usize>) -> Doc {
        let mut parts = Vec::new();
        for number in range.clone() {
            let Some(span) = self.tokens.spans.get(number) else { break };
            self.layout.comments.above(span.start, &mut parts);
            let lead = if number > range.start && self.tokens.spaced(number) { " " } else { "" };
            parts.push(Doc::Text(format!("{lead}{}", self.tokens.word(number))));
            self.layout.comments.behind(span.end, self.end, &mut parts);
        }
        Doc::All(parts)
    }

    /// An expression that stands in these words.
    fn expr(&mut self, expr: &Expr, range: Range<usize>) -> Doc {
        if self.tokens.wrapped(&range) {
            let open = self.words(range.start..range.start + 1);
            let inner = self.expr(expr, range.start + 1..range.end - 1);
            let close = self.words(range.end - 1..range.end);
            return Doc::All(vec![open, inner, close]);
        }
        match &expr.node {
            ExprNode::And(parts) | ExprNode::Or(parts) => self.joined(parts, range),
            ExprNode::Not(inner) => {
                let not = self.words(range.start..range.start + 1);
                Doc::All(vec![not, Doc::text(" "), self.expr(inner, range.start + 1..range.end)])
            }
            ExprNode::Compare { left, right, .. } | ExprNode::Has { left, right } => {
                let to = self.tokens.at(right.span.start);
                let from = to.saturating_sub(match &expr.node {
                    ExprNode::Compare { op: CompareOp::IsNot | CompareOp::NotIn, .. } => 2,
                    _ => 1,
                });
                let left = self.expr(left, range.start..from);
                let sign = self.words(from..to);
                Doc::All(vec![left, Doc::text(" "), sign, Doc::text(" "), self.expr(right, to..range.end)])
            }
            ExprNode::Quantified { binder, body, .. } => self.quantified(binder, body.as_deref(), range),
            ExprNode::Call { args, .. } if !args.is_empty() => self.call(args, range),
            ExprNode::Path | ExprNode::Literal(_) | ExprNode::Call { .. } | ExprNode::Shift { .. } => self.words(range),
        }
    }

    /// Conditions joined by `and` or by `or`: where they do not fit on one line, each has its own.
    fn joined(&mut self, parts: &[Expr], range: Range<usize>) -> Doc {
        let mut starts: Vec<usize> = parts.iter().skip(1).map(|part| self.tokens.joint_before(part.span.start)).collect();
        starts.push(range.end);
        let mut from = range.start;
        let mut group = Vec::new();
        let mut rest = Vec::new();
        for (number, (part, next)) in parts.iter().zip(starts).enumerate() {
            if number == 0 {
                // Set further in than the joints of this condition, which its own would be taken for.
                let first = self.expr(part, from..next);
                group.push(Doc::Nest(vec![first]));
            } else {
                let joint = self.words(from..from + 1);
                rest.extend([Doc::Line, joint, Doc::text(" "), self.expr(part, from + 1..next)]);
            }
            from = next;
        }
        group.push(Doc::Nest(rest));
        Doc::Group(group)
    }

    /// `function(a, b)`: what does not fit in its parentheses opens up like a block.
    fn call(&mut self, args: &[Expr], range: Range<usize>) -> Doc {
        let mut from = range.start + 2;
        let mut group = vec![self.words(range.start..from)];
        let mut inner = vec![Doc::Soft];
        let mut ends: Vec<usize> = args.iter().skip(1).map(|arg| self.tokens.joint_before(arg.span.start)).collect();
        ends.push(range.end.saturating_sub(1));
        for (arg, end) in args.iter().zip(ends) {
            inner.push(self.expr(arg, from..end));
            if end + 1 < range.end {
                inner.push(self.words(end..end + 1));
                inner.push(Doc::Line);
            }
            from = end + 1;
        }
        let close = self.words(range.end.saturating_sub(1)..range.end);
        group.extend([Doc::Nest(inner), Doc::Soft, close]);
        Doc::Group(group)
    }

    /// `any KIND name … has …` and `count KIND name …`.
    fn quantified(&mut self, binder: &Binder, body: Option<&Expr>, range: Range<usize>) -> Doc {
        let has = body.map_or(range.end, |body| self.tokens.joint_before(body.span.start));
        let word = self.words(range.start..range.start + 1);
        let over = Doc::All(vec![word, Doc::text(" "), self.binder(binder, range.start + 1..has)]);
        let Some(body) = body else { return over };
        let word = self.words(has..has + 1);
        Doc::Has(Box::new([over, word, self.expr(body, has + 1..range.end)]))
    }

    /// `KIND name of NAME where …`.
    fn binder(&mut self, binder: &Binder, range: Range<usize>) -> Doc {
        let Some(filter) = &binder.filter else { return self.words(range) };
        let place = self.tokens.joint_before(filter.span.start);
        let over = self.words(range.start..place);
        let word = self.words(place..place + 1);
        let filter = self.expr(filter, place + 1..range.end);
        Doc::Group(vec![over, Doc::Nest(vec![Doc::Line, word, Doc::text(" "), filter])])
    }
}
