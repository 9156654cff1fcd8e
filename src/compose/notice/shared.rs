//! What several activities, or several purposes of one, say alike, so that it is said once.

use rustc_hash::FxHashSet;

use super::facts::Fact;
use crate::model::Row;
use crate::schema::Field;

/// A row with what it says.
#[derive(Clone)]
pub(super) struct Said {
    pub row: Row,
    pub facts: Vec<(Field, Fact)>,
}

/// What rows say alike: all of them, or most of them, while the others say something else.
#[derive(Default)]
pub(super) struct Shared {
    pub all: Vec<Fact>,
    pub most: Vec<Fact>,
}

/// Groups with fewer rows than this have no "most of them".
pub(super) const MANY: usize = 4;

/// What readers look for in each row: it stands apart only where all rows say the same.
const CENTRAL: [Field; 3] = [Field::Data, Field::Basis, Field::Retention];

/// Takes out what rows say alike, unless one of them would have nothing left to say: what all say and, of at least
/// `many` rows, what most say.
pub(super) fn shared(rows: Vec<&mut Said>, many: usize) -> Shared {
    let mut found = Shared::default();
    let Some((first, _)) = rows.split_first() else { return found };
    if rows.len() < 2 {
        return found;
    }
    let mut taken: Vec<(Field, Fact)> = Vec::new();
    let fields: Vec<Field> = first.facts.iter().map(|(field, _)| *field).filter(|field| *field != Field::Purposes).collect();
    for field in fields {
        let said: Vec<&Fact> = rows.iter().filter_map(|said| said.facts.iter().find(|(other, _)| *other == field)).map(|(_, fact)| fact).collect();
        // Who is silent on it would be taken to say the same.
        if said.len() == rows.len()
            && let Some(usual) = most_frequent(&said)
        {
            let times = said.iter().filter(|fact| fact.blocks == usual.blocks).count();
            if times == rows.len() || rows.len() >= many && !CENTRAL.contains(&field) && times * 3 >= rows.len() * 2 {
                taken.push((field, usual.clone()));
            }
        }
    }
    let is_taken = |(field, fact): &(Field, Fact)| taken.iter().any(|(other, same)| other == field && same.blocks == fact.blocks);
    if !rows.iter().all(|said| said.facts.iter().any(|fact| !is_taken(fact))) {
        return found;
    }
    let mut others = FxHashSet::default();
    for said in rows {
        said.facts.retain(|fact| !is_taken(fact));
        others.extend(said.facts.iter().map(|(field, _)| *field));
    }
    for (field, fact) in taken {
        if others.contains(&field) { found.most.push(fact) } else { found.all.push(fact) }
    }
    found
}

/// What more than half say, if anything: each that differs is set off against one that does not.
fn most_frequent<'f>(said: &[&'f Fact]) -> Option<&'f Fact> {
    let mut found: Option<&Fact> = None;
    let mut lead = 0_usize;
    for &fact in said {
        match found {
            Some(known) if known.blocks == fact.blocks => lead += 1,
            Some(_) if lead > 0 => lead -= 1,
            _ => (found, lead) = (Some(fact), 1),
        }
    }
    found
}
