//! Which quantified expressions are about the whole policy and no variable around them, and which conditions about nothing but the thing
//! itself, so that they are evaluated once and not for each thing that a rule looks at.

use crate::model::{Binder, Expr, Node, Over};

/// Whether a quantified expression refers to none of the variables around it.
pub(super) fn is_closed(binder: &Binder, body: Option<&Expr>) -> bool {
    matches!(binder.over, Over::Kind(_) | Over::Field(_)) && is_own(binder, body)
}

/// Whether the conditions of a quantified expression refer to none of the variables around it.
pub(super) fn is_own(binder: &Binder, body: Option<&Expr>) -> bool {
    let first = binder.var.0;
    binder.filter.as_ref().is_none_or(|filter| within(filter, first)) && body.is_none_or(|body| within(body, first))
}

/// Whether all variables of an expression are bound at or within the one numbered `first`.
fn within(expr: &Expr, first: u16) -> bool {
    match &expr.node {
        Node::Var(variable) => variable.0 >= first,
        Node::Get(base, _) | Node::Not(base) => within(base, first),
        Node::Call(_, args) | Node::And(args) | Node::Or(args) => args.iter().all(|arg| within(arg, first)),
        Node::Compare(left, _, right) | Node::Has(left, right) => within(left, first) && within(right, first),
        Node::Shift { base, by, .. } => within(base, first) && within(by, first),
        Node::Each { binder, body, .. } => {
            let of = match &binder.over {
                Over::Kind(_) | Over::Field(_) => true,
                Over::KindOf(_, of) | Over::Among(_, of) | Over::FieldOf(_, of) => within(of, first),
            };
            of && binder.filter.as_ref().is_none_or(|filter| within(filter, first)) && body.as_ref().is_none_or(|body| within(body, first))
        }
        Node::AsOf
        | Node::Entity(_)
        | Node::Word(_)
        | Node::Fixed(_)
        | Node::Date(_)
        | Node::Duration(_)
        | Node::Number(_)
        | Node::Text(_)
        | Node::Given
        | Node::Missing => true,
    }
}
