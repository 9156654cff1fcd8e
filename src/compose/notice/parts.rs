//! The parts of a notice that are written from declarations, by name.

use std::collections::BTreeSet;

use super::composer::Composer;
use super::frame::Frame;
use super::{
    activities, automated, bases, claims, complaints, consent, contact, controllers, cookies, data, introduction, jurisdictions, layer, recipients,
    retention, rights, security, sources, transfers,
};
use crate::compose::doc::Block;
use crate::model::{EntityId, Model};
use crate::schema::Kind;

type Write = fn(&Composer<'_>, &Frame) -> Vec<Block>;

/// Every generated part with what writes it, in the order of a notice without sections.
const PARTS: &[(&str, Write)] = &[
    ("introduction", introduction::introduction),
    ("controllers", controllers::controllers),
    ("contact", contact::contact),
    ("activities", activities::activities),
    ("processing-for-others", activities::processing_for_others),
    ("data", data::data),
    ("sources", sources::sources),
    ("legal-bases", bases::legal_bases),
    ("interests", bases::interests),
    ("recipients", recipients::recipients),
    ("transfers", transfers::transfers),
    ("certifications", transfers::certifications),
    ("permits", transfers::permits),
    ("retention", retention::retention),
    ("security", security::security),
    ("automated-decisions", automated::automated),
    ("consent", consent::consent),
    ("rights", rights::rights),
    ("complaints", complaints::complaints),
    ("cookies", cookies::cookies),
    ("children", consent::children),
    ("claims", claims::claims),
    ("definitions", claims::definitions),
    ("jurisdictions", jurisdictions::jurisdictions),
    ("changes", introduction::changes),
];

/// Parts that a notice without sections leaves out: the activities say the same.
const REPEATED: &[&str] = &["interests"];

/// What writes a part; nothing if there is no such part.
pub(super) fn part(name: &str) -> Option<Write> {
    PARTS.iter().find(|(known, _)| *known == name).map(|(_, write)| *write)
}

/// The parts of a notice without sections, in order; a first layer has none, its summary is all it says.
pub(super) fn standard(model: &Model, notice: EntityId) -> impl Iterator<Item = (&'static str, Write)> {
    let short = layer::is_short(model, notice);
    PARTS.iter().copied().filter(move |(name, _)| !REPEATED.contains(name) && !short)
}

/// Whether a notice has the standard sections.
pub(super) fn has_standard_order(model: &Model, notice: EntityId) -> bool {
    !model.entity(notice).children.iter().any(|&child| model.entity(child).kind == Kind::Section)
}

/// The parts that a notice has anywhere, so that other parts can lead there instead of saying the same.
pub(super) fn planned(model: &Model, notice: EntityId) -> BTreeSet<&'static str> {
    if has_standard_order(model, notice) {
        return standard(model, notice).map(|(name, _)| name).collect();
    }
    let mut found = BTreeSet::new();
    let mut open = model.entity(notice).children.clone();
    while let Some(id) = open.pop() {
        let entity = model.entity(id);
        let written = match entity.kind {
            Kind::Section => entity.content.is_empty(),
            Kind::Show => true,
            _ => false,
        };
        if written {
            found.extend(PARTS.iter().map(|(name, _)| *name).find(|name| *name == model.name(id)));
        }
        open.extend(entity.children.iter().copied());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::GENERATED;

    #[test]
    fn every_generated_part_of_the_table_of_kinds_is_written() {
        let mut written: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
        let mut declared: Vec<&str> = GENERATED.iter().map(|(name, _)| *name).collect();
        written.sort_unstable();
        declared.sort_unstable();
        assert_eq!(written, declared);
    }
}
