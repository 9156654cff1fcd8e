//! Who receives data, where, under which safeguards and contracts.

use super::Line;
use super::data::flat;
use crate::compose::doc::Inline;
use crate::compose::register::Cell;
use crate::compose::register::transfers::Crossing;
use crate::compose::register::{silence, who};
use crate::model::{EntityId, Model, Operand, Term, Value};
use crate::schema::{Field, Fixed, Kind, Prep};

/// Everybody who receives data in an activity: whom it names, classes that name it, and the members of all of these.
pub(in crate::compose::register) fn all(model: &Model, row: EntityId, naming: &[EntityId]) -> Vec<EntityId> {
    let mut found = Vec::new();
    let mut open: Vec<EntityId> = model.refs(row, Field::Recipients);
    open.extend(naming);
    open.reverse();
    while let Some(party) = open.pop() {
        if !found.contains(&party) {
            found.push(party);
            open.extend(model.refs(party, Field::Members).into_iter().rev());
        }
    }
    found
}

/// The recipients as the activity names them, each with its role and, for a class, who is in it. Where it names none, those with whom it is
/// done jointly.
pub(in crate::compose::register) fn recipients(line: &Line<'_>) -> Cell {
    let mut cell = Cell::new();
    // Those of the same group stand apart, after all others.
    let mut within = Cell::new();
    for value in line.model.values(line.row.entity, Field::Recipients) {
        let (own, others): (Vec<&Value>, Vec<&Value>) =
            members_of(value).into_iter().partition(|member| member.as_ref().is_some_and(|party| line.is_of_group(party)));
        let said = |members: Vec<&Value>| under_heading(line, value, members.into_iter().map(|one| recipient(line, value, one)).collect());
        cell.extend(said(others));
        within.extend(said(own).into_iter().map(|who| line.say("register-within-group", &[("who", who.into())])));
    }
    let named = line.model.refs(line.row.entity, Field::Recipients);
    for &class in &line.naming_classes {
        if !named.contains(&class) {
            cell.push(described(line, class, line.voice.title(class)));
        }
    }
    cell.extend(within);
    if cell.is_empty() {
        cell.extend(who::joint(line.model, line.row.entity).into_iter().map(|party| line.marked(party, line.voice.title(party))));
    }
    cell
}

/// The values in parentheses, or the value itself.
fn members_of(value: &Value) -> Vec<&Value> {
    match value.operands() {
        [Operand { term: Term::Group(inner), .. }] => flat(inner),
        _ => vec![value],
    }
}

/// A recipient of a row with what is said of it there and where it is declared.
fn recipient(line: &Line<'_>, value: &Value, member: &Value) -> Vec<Inline> {
    let own = line.worded(member);
    let mut said = line.voice.qualified(Field::Recipients, line.voice.head(Field::Recipients, member), &own, |prep| prep == Prep::Under);
    if !std::ptr::eq(member, value) {
        said = line.voice.qualified(Field::Recipients, said, &line.worded(value), |prep| prep == Prep::Under);
    }
    match member.as_ref() {
        Some(party) => described(line, party, said),
        None => said,
    }
}

/// Recipients that have a heading of their own stand together under it.
fn under_heading(line: &Line<'_>, value: &Value, said: Cell) -> Cell {
    let heading = value.quals.iter().find(|qual| qual.prep == Prep::Under).map(|qual| line.voice.after(qual));
    match heading.filter(|_| !said.is_empty()) {
        Some(heading) => vec![line.said_of(heading, line.voice.join(said))],
        None => said,
    }
}

fn described(line: &Line<'_>, party: EntityId, mut said: Vec<Inline>) -> Vec<Inline> {
    said = line.marked(party, said);
    let roles: Cell = line.model.values(party, Field::ActsAs).iter().map(|value| role(line, value)).collect();
    if !roles.is_empty() {
        said = line.say("register-acts-as", &[("who", said.into()), ("roles", line.voice.join(roles).into())]);
    }
    let mut parts: Cell = line.model.values(party, Field::Members).iter().map(|value| member(line, value)).collect();
    parts.extend(line.of(party, Field::Examples));
    if line.model.entity(party).kind == Kind::Recipient && !parts.is_empty() {
        said = line.say("register-with-parts", &[("whole", said.into()), ("parts", line.voice.join(parts).into())]);
    }
    for (field, message) in [(Field::Data, "register-receives"), (Field::OnlyIf, "register-receives-if")] {
        let what = line.of(party, field);
        if !what.is_empty() {
            said = line.say(message, &[("who", said.into()), ("what", line.voice.join(what).into())]);
        }
    }
    said
}

/// A member of a class, marked where it is one of ours.
fn member(line: &Line<'_>, value: &Value) -> Vec<Inline> {
    let said = line.whole(Field::Members, value);
    value.as_ref().map_or_else(|| said.clone(), |party| line.marked(party, said.clone()))
}

/// A role in a word, with what it holds for.
fn role(line: &Line<'_>, value: &Value) -> Vec<Inline> {
    let said = value.as_word().map(|word| line.say(&format!("register-role-{word}"), &[])).unwrap_or_default();
    line.voice.qualified(Field::ActsAs, said, value, |_| false)
}

/// Those of the recipients who process data on behalf of the processor, and whom they engage in turn.
pub(in crate::compose::register) fn sub_processors(line: &Line<'_>) -> Cell {
    let mut cell = line.of_organisation(Field::SubProcessors);
    for &party in line.recipients.iter().filter(|&&party| is_processor(line, party)) {
        let further = line.of(party, Field::SubProcessors);
        let name = line.voice.title(party);
        cell.push(if further.is_empty() { name } else { line.said_of(name, line.voice.join(further)) });
    }
    cell
}

/// The contracts with those of the recipients who are processors.
pub(in crate::compose::register) fn contracts(line: &Line<'_>) -> Cell {
    let mut cell = Cell::new();
    for &party in &line.recipients {
        let said = line.of(party, Field::Contract);
        if !said.is_empty() {
            cell.push(line.said_of(line.voice.title(party), line.voice.join(said)));
        }
    }
    cell
}

pub(in crate::compose::register) fn is_processor(line: &Line<'_>, party: EntityId) -> bool {
    line.model.values(party, Field::ActsAs).iter().any(|value| matches!(value.as_word(), Some("processor" | "sub-processor" | "service-provider")))
}

/// To whom data go in which country; those of whom no country is stated, for each transfer together.
pub(in crate::compose::register) fn transfers(line: &Line<'_>) -> Cell {
    let countries = |crossing: &Crossing| {
        let stated = line.of(crossing.transfer, Field::Destination);
        match crossing.importer {
            Some(importer) if stated.is_empty() => line.of(importer, Field::Location),
            _ => stated,
        }
    };
    let onward = |crossing: &Crossing, said: Vec<Inline>| {
        let onward = line.of(crossing.transfer, Field::Onward);
        if onward.is_empty() || line.model.values(crossing.transfer, Field::Onward).iter().any(|value| value.is(Fixed::None)) {
            return said;
        }
        line.say("register-onward", &[("who", said.into()), ("what", line.voice.join(onward).into())])
    };
    let mut cell = Cell::new();
    for crossings in line.crossings.chunk_by(|one, next| one.transfer == next.transfer) {
        let (placed, elsewhere): (Vec<&Crossing>, Vec<&Crossing>) = crossings.iter().partition(|crossing| !countries(crossing).is_empty());
        for crossing in placed {
            cell.push(onward(crossing, line.said_of(named(line, crossing), line.voice.join(countries(crossing)))));
        }
        if let Some(first) = elsewhere.first() {
            let names = line.voice.join(elsewhere.iter().map(|crossing| named(line, crossing)).collect());
            let unsaid = vec![Inline::Silence { inner: line.say("register-no-country", &[]) }];
            cell.push(onward(first, line.said_of(names, unsaid)));
        }
    }
    cell
}

/// What the transfers rest on, how to get a copy, what was assessed and done besides; once for all to whom the same transfer goes.
pub(in crate::compose::register) fn safeguards(line: &Line<'_>) -> Cell {
    let mut cell = Cell::new();
    for crossings in line.crossings.chunk_by(|one, next| one.transfer == next.transfer) {
        let Some(transfer) = crossings.first().map(|crossing| crossing.transfer) else { continue };
        let mut said = line.voice.join(line.of(transfer, Field::Mechanism));
        if said.is_empty() {
            said = silence::unstated(line);
        }
        let further = [
            (Field::Copy, "register-copy", "copy"),
            (Field::Assessment, "register-assessment", "assessment"),
            (Field::Measures, "register-supplementary", "measures"),
        ];
        for (field, message, name) in further {
            let what = line.of(transfer, field);
            if !what.is_empty() {
                said = line.say(message, &[("mechanism", said.into()), (name, line.voice.join(what).into())]);
            }
        }
        let importers = line.voice.join(crossings.iter().map(|crossing| named(line, crossing)).collect());
        cell.push(line.said_of(importers, said));
    }
    cell
}

fn named(line: &Line<'_>, crossing: &Crossing) -> Vec<Inline> {
    match crossing.importer.filter(|&importer| !line.model.is_us(importer)) {
        Some(importer) => line.marked(importer, line.voice.title(importer)),
        // Where data go to all of us, what is transferred tells more.
        None => line.voice.title(crossing.transfer),
    }
}

/// Where the data are: as the activity says; else where the organisation and the recipients hold them.
pub(in crate::compose::register) fn location(line: &Line<'_>) -> Cell {
    let own = line.values(Field::Location);
    if !own.is_empty() {
        return own;
    }
    let mut cell = Cell::new();
    for &party in [line.context.organisation].iter().chain(&line.recipients) {
        let countries = line.of(party, Field::Location);
        if !countries.is_empty() {
            let said = line.said_of(line.voice.title(party), line.voice.join(countries));
            if !cell.contains(&said) {
                cell.push(said);
            }
        }
    }
    cell
}
