//! What the legal bases mean, and the legitimate interests.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition};
use crate::compose::phrase::start;
use crate::model::{EntityId, Operand, Row, Term, Value};
use crate::schema::Field;

/// A sentence that names more activities than this helps nobody; each of them says what it rests on.
const LISTED: usize = 100;

/// The part `legal-bases`: each basis that the notice relies on, what it means and for what it is relied on.
pub(super) fn legal_bases(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let mut bases: Vec<(EntityId, Vec<EntityId>)> = Vec::new();
    for (activity, row) in composer.controlled(frame) {
        for basis in composer.model.refs(row.entity, Field::Basis) {
            match bases.iter_mut().find(|(known, _)| *known == basis) {
                Some((_, activities)) if activities.last() == Some(&activity) => {}
                Some((_, activities)) => activities.push(activity),
                None => bases.push((basis, vec![activity])),
            }
        }
    }
    let items: Vec<Definition> = bases.into_iter().map(|(basis, activities)| composer.basis_explained(basis, activities)).collect();
    if items.is_empty() {
        return Vec::new();
    }
    composer.led(frame, "lead-legal-bases", vec![Block::Definitions { items }])
}

/// The part `interests`: each interest in words, with the activity it is pursued in.
pub(super) fn interests(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let mut items: Vec<Vec<Block>> = Vec::new();
    for (activity, row) in composer.controlled(frame) {
        for value in composer.model.values(row.entity, Field::Basis).iter().filter(|value| composer.voice.concerns_audience(value)) {
            if states_interest(value) {
                let args = [("interest", composer.voice.basis(value).into()), ("activity", composer.voice.mention(activity).into())];
                let item = vec![composer.paragraph("interest-in", &args)];
                if !items.contains(&item) {
                    items.push(item);
                }
            }
        }
    }
    if items.is_empty() {
        return Vec::new();
    }
    composer.led(frame, "lead-interests", vec![Block::List { ordered: false, items }])
}

/// Whether a basis says in words which interest, duty or task it is.
fn states_interest(value: &Value) -> bool {
    value.operands().iter().any(|operand| match &operand.term {
        Term::Group(values) | Term::Choice(_, values) => values.iter().any(states_interest),
        _ => operand.text.is_some() && Operand::as_ref(operand).is_some(),
    })
}

impl Composer<'_> {
    /// The rows in which we do not act for others, with their activities.
    pub fn controlled(&self, frame: &Frame) -> Vec<(EntityId, Row)> {
        let rows = self.rows(frame).into_iter().flat_map(|(_, rows)| rows);
        rows.filter(|row| !self.model.is_processor(row.entity)).map(|row| (row.activity, row)).collect()
    }

    fn basis_explained(&self, basis: EntityId, activities: Vec<EntityId>) -> Definition {
        let home = self.home(basis);
        let mut blocks = self.definition(basis);
        if activities.len() <= LISTED {
            let names = activities.into_iter().map(|activity| self.voice.mention(activity)).collect();
            blocks.push(self.paragraph("basis-relied-on", &[("activities", self.voice.join(names).into())]));
        }
        Definition { id: home, term: start(self.voice.title(basis)), blocks }
    }
}
