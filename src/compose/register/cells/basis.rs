//! On which legal basis, and in which interest.

use super::Line;
use crate::compose::register::Cell;
use crate::model::{EntityId, Head, Operand, Term, Value};
use crate::schema::{Field, Prep};

/// The legal bases, without the interests, which have a column of their own.
pub(in crate::compose::register) fn basis(line: &Line<'_>) -> Cell {
    let values = line.model.values(line.row.entity, Field::Basis);
    values.iter().map(|value| line.whole(Field::Basis, &without_interests(line, value))).collect()
}

/// The legitimate interests, and whose they are.
pub(in crate::compose::register) fn interests(line: &Line<'_>) -> Cell {
    let mut cell = Cell::new();
    for value in line.model.values(line.row.entity, Field::Basis) {
        collect(line, &line.worded(value), &mut cell);
    }
    cell
}

fn collect(line: &Line<'_>, value: &Value, cell: &mut Cell) {
    for operand in value.operands() {
        if let Term::Choice(_, inner) | Term::Group(inner) = &operand.term {
            inner.iter().for_each(|value| collect(line, value, cell));
        }
        let Some(text) = operand.text.filter(|_| is_interest(line, operand)) else { continue };
        let interest = line.voice.text(text);
        let whose = value.quals.iter().find(|qual| qual.prep == Prep::Of).map(|qual| line.voice.after(qual));
        let said = match whose {
            Some(whose) => line.say("register-whose", &[("interest", interest.into()), ("whose", whose.into())]),
            None => interest,
        };
        cell.push(line.voice.qualified(Field::Basis, said, value, |prep| !prep.is_key()));
    }
}

fn is_interest(line: &Line<'_>, operand: &Operand) -> bool {
    operand.as_ref().is_some_and(|id| is_case_of(line, id, "legitimate-interests", 4))
}

/// Whether an activity names a legal basis of the library, or a case of it.
pub(in crate::compose::register) fn rests_on(line: &Line<'_>, name: &str) -> bool {
    line.model.refs(line.row.entity, Field::Basis).into_iter().any(|id| is_case_of(line, id, name, 4))
}

/// Whether a legal basis is the one of this name, or a case of it.
fn is_case_of(line: &Line<'_>, id: EntityId, name: &str, depth: u8) -> bool {
    line.model.name(id) == name
        || depth > 0 && line.model.refs(id, Field::Broader).into_iter().any(|broader| is_case_of(line, broader, name, depth - 1))
}

fn without_interests(line: &Line<'_>, value: &Value) -> Value {
    let mut value = value.clone();
    let strip = |operand: &mut Operand| {
        let interest = is_interest(line, operand);
        if interest {
            operand.text = None;
        }
        if let Term::Choice(_, inner) | Term::Group(inner) = &mut operand.term {
            for value in inner.iter_mut() {
                *value = without_interests(line, value);
            }
        }
        interest
    };
    let any = match &mut value.head {
        Head::Empty => false,
        Head::One(operand) => strip(operand),
        Head::All(operands) => operands.iter_mut().filter_map(|operand| strip(operand).then_some(())).count() > 0,
    };
    if any {
        value.quals = value.quals.into_vec().into_iter().filter(|qual| qual.prep != Prep::Of).collect();
    }
    value
}
