//! Who: the organisation, whom it serves, how all of them are reached.

use super::Line;
use crate::compose::doc::Inline;
use crate::compose::register::{Cell, Role, who};
use crate::model::{EntityId, Operand};
use crate::schema::{Field, Fixed, Kind, Prep};

/// The fields of a party or contact by which it is reached.
const REACHED_BY: &[Field] = &[Field::Person, Field::Position, Field::Addresses, Field::Emails, Field::Phones, Field::Form];

/// The organisation, with what its part in the activity is bound to.
pub(in crate::compose::register) fn organisation(line: &Line<'_>) -> Cell {
    let own = line.context.organisation;
    let stated = line.model.values(line.row.entity, Field::Controllers);
    let bound = stated.iter().find(|value| value.is_keyed() && value.operands().iter().any(|operand| operand.as_ref() == Some(own)));
    match bound.filter(|_| line.context.role == Role::Controller) {
        Some(value) => vec![line.voice.qualified(Field::Controllers, line.voice.title(own), value, |_| false)],
        None => vec![line.voice.title(own)],
    }
}

/// Its address and contacts; where it names none, the contacts that are for it or for everybody.
pub(in crate::compose::register) fn contact(line: &Line<'_>) -> Cell {
    let own = line.context.organisation;
    let mut cell: Cell = details(line, own);
    for contact in line.model.refs(own, Field::Contacts) {
        cell.push(with_details(line, contact));
    }
    if !cell.is_empty() {
        return cell;
    }
    // A contact that names no organisation, and that none names, is everybody's.
    let of_somebody = |id: EntityId| {
        let fields = [Field::Contacts, Field::Dpo];
        line.model.of_kind(Kind::Organisation).any(|(party, _)| fields.iter().any(|&field| line.model.refs(party, field).contains(&id)))
    };
    let is_theirs = |id: &EntityId| {
        let named = line.model.refs(*id, Field::Organisation);
        named.is_empty() && !of_somebody(*id) || named.iter().any(|&party| line.model.is_within(own, party))
    };
    line.model.of_kind(Kind::Contact).map(|(id, _)| id).filter(is_theirs).map(|contact| with_details(line, contact)).collect()
}

/// Its data protection officer.
pub(in crate::compose::register) fn dpo(line: &Line<'_>) -> Cell {
    let values = line.model.values(line.context.organisation, Field::Dpo);
    let said = values.iter().map(|value| match value.as_ref() {
        Some(contact) => with_details(line, contact),
        None => line.voice.whole_value(Field::Dpo, value),
    });
    said.collect()
}

/// Those who decide together with it.
pub(in crate::compose::register) fn joint_controllers(line: &Line<'_>) -> Cell {
    let own = line.context.organisation;
    let mut parties = who::controllers(line.model, &line.model.ours(), line.row.entity);
    let joint = line.model.values(line.row.entity, Field::Role).iter().any(|value| value.as_word() == Some("joint-controller"));
    if !joint {
        return Cell::new();
    }
    parties.extend(who::joint(line.model, line.row.entity));
    let mut seen: Vec<EntityId> = vec![own];
    let mut cell = Cell::new();
    for party in parties {
        if !seen.contains(&party) {
            seen.push(party);
            cell.push(with_details(line, party));
        }
    }
    cell
}

/// On whose behalf it is done.
pub(in crate::compose::register) fn controllers_served(line: &Line<'_>) -> Cell {
    who::served(line.model, line.row.entity).into_iter().map(|party| with_details(line, party)).collect()
}

/// Who represents those in the Union.
pub(in crate::compose::register) fn controllers_representatives(line: &Line<'_>) -> Cell {
    let mut cell = Cell::new();
    for party in who::served(line.model, line.row.entity) {
        for said in line.of(party, Field::Representative) {
            cell.push(line.said_of(line.voice.title(party), said));
        }
    }
    cell
}

/// The contract under which it is done.
pub(in crate::compose::register) fn contract_served(line: &Line<'_>) -> Cell {
    let mut cell = Cell::new();
    for value in line.model.values(line.row.entity, Field::Role).iter().filter(|value| value.as_word() == Some("processor")) {
        for operand in value.qual(Prep::Under) {
            cell.push(line.voice.operand(Field::Note, operand));
        }
    }
    for party in who::served(line.model, line.row.entity) {
        for said in line.of(party, Field::Contract) {
            cell.push(line.said_of(line.voice.title(party), said));
        }
    }
    cell
}

/// A party or contact with how it is reached.
fn with_details(line: &Line<'_>, id: EntityId) -> Vec<Inline> {
    let mut parts = details(line, id);
    if line.model.entity(id).kind != Kind::Contact {
        let contacts = line.model.values(id, Field::Contacts).iter().filter(|value| !value.is(Fixed::None));
        let named = contacts.flat_map(|value| value.operands()).filter_map(Operand::as_ref);
        parts.extend(named.flat_map(|contact| details(line, contact)));
    }
    let name = line.voice.title(id);
    if parts.is_empty() {
        return name;
    }
    line.say("register-contact-details", &[("who", name.into()), ("details", line.voice.join(parts).into())])
}

fn details(line: &Line<'_>, id: EntityId) -> Cell {
    REACHED_BY.iter().flat_map(|&field| line.of(id, field)).collect()
}
