//! Which rights there are, what is decided by machines, and which consent is asked for.

use super::{Line, unstopped};
use crate::compose::register::{Cell, transfers};
use crate::model::{EntityId, Operand};
use crate::schema::{Field, Kind, Prep};

/// The rights of those whom the data are about, as far as they are granted in this activity.
pub(in crate::compose::register) fn rights(line: &Line<'_>) -> Cell {
    let subjects = line.model.refs(line.row.entity, Field::Subjects);
    let mut cell = Cell::new();
    for (rights, _) in line.model.of_kind(Kind::Rights) {
        let to = line.model.refs(rights, Field::To);
        let against = line.model.refs(rights, Field::Against);
        let theirs = to.is_empty() || subjects.is_empty() || line.model.overlap(&subjects, &to);
        let ours = against.is_empty() || against.contains(&line.context.organisation);
        if !theirs || !ours || !line.is_named(rights, Field::Activities) {
            continue;
        }
        for value in line.model.values(rights, Field::Grants) {
            let said = line.voice.whole_value(Field::Grants, value);
            if has_its_basis(line, rights, value.as_ref()) && !cell.contains(&said) {
                cell.push(said);
            }
        }
        // What is said of rights without granting any.
        let described = line.voice.join(line.of(rights, Field::Description));
        if line.model.values(rights, Field::Grants).is_empty() && !described.is_empty() {
            cell.push(line.said_of(line.voice.title(rights), described));
        }
    }
    cell
}

/// Whether a right that depends on legal bases has one of them here.
fn has_its_basis(line: &Line<'_>, rights: EntityId, right: Option<EntityId>) -> bool {
    let Some(name) = right.map(|id| line.model.name(id)) else { return true };
    let children = line.model.entity(rights).children.iter().copied();
    let bases: Vec<EntityId> =
        children.filter(|&child| line.model.name(child) == name).flat_map(|child| line.model.refs(child, Field::Bases)).collect();
    let here = line.model.refs(line.row.entity, Field::Basis);
    bases.is_empty() || here.is_empty() || here.iter().any(|basis| bases.contains(basis))
}

/// Decisions by machines alone and profiling, with logic, significance and safeguards.
pub(in crate::compose::register) fn automated(line: &Line<'_>) -> Cell {
    [Field::Automated, Field::Logic, Field::Significance, Field::Safeguards, Field::Profiling]
        .into_iter()
        .flat_map(|field| line.values(field))
        .collect()
}

/// The consents that are asked for: those the activity names, and those that name it; with how they are given and recorded.
pub(in crate::compose::register) fn consent(line: &Line<'_>) -> Cell {
    let mut found = line.model.refs(line.row.entity, Field::Consent);
    let with = line.model.values(line.row.entity, Field::Basis).iter().flat_map(|value| value.qual(Prep::With));
    found.extend(with.filter_map(Operand::as_ref));
    found.extend(
        line.model
            .of_kind(Kind::Consent)
            .filter(|(_, consent)| transfers::names(line.model, consent.values(Field::AppliesTo), line.row.entity))
            .map(|(id, _)| id),
    );
    let mut seen: Vec<EntityId> = Vec::new();
    let mut cell = Cell::new();
    for consent in found {
        if seen.contains(&consent) {
            continue;
        }
        seen.push(consent);
        let fields = [Field::Asked, Field::Method, Field::Recorded, Field::Withdrawal, Field::Version, Field::Links];
        let parts: Cell = fields
            .into_iter()
            .map(|field| (field, unstopped(line.voice.join(line.of(consent, field)))))
            .filter(|(_, what)| !what.is_empty())
            .map(|(field, what)| line.say(&format!("register-consent-{}", field.word()), &[("what", what.into())]))
            .collect();
        let name = line.voice.title(consent);
        cell.push(if parts.is_empty() { name } else { line.said_of(name, line.voice.join(parts)) });
    }
    cell
}
