//! How consent is asked for and withdrawn, and what holds for children.

use super::composer::Composer;
use super::frame::Frame;
use crate::compose::doc::{Block, Definition};
use crate::compose::phrase::start;
use crate::model::EntityId;
use crate::schema::{Field, Kind};

const OF_CHILDREN: &[Field] = &[Field::Children, Field::MinimumAge, Field::ParentalConsent];

/// The part `consent`.
pub(super) fn consent(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let order = [
        Field::AppliesTo,
        Field::Subjects,
        Field::Asked,
        Field::Method,
        Field::Explicit,
        Field::Refusal,
        Field::Withdrawal,
        Field::Effect,
        Field::Recorded,
    ];
    let done: Vec<Field> = if composer.planned.contains("children") { OF_CHILDREN.to_vec() } else { Vec::new() };
    let items: Vec<Definition> = composer.concerned(Kind::Consent, frame).into_iter().map(|id| composer.asked(id, &order, &done)).collect();
    if items.is_empty() {
        return Vec::new();
    }
    composer.led(frame, "lead-consent", vec![Block::Definitions { items }])
}

/// The part `children`: services and consents that say from which age, and people who are children.
pub(super) fn children(composer: &Composer<'_>, frame: &Frame) -> Vec<Block> {
    let mut items = Vec::new();
    for kind in [Kind::Service, Kind::Consent, Kind::Subjects] {
        for id in composer.concerned(kind, frame) {
            if OF_CHILDREN.iter().any(|&field| composer.model.entity(id).has(field)) {
                items.extend(composer.about_children(id, kind));
            }
        }
    }
    if items.is_empty() { Vec::new() } else { vec![Block::Definitions { items }] }
}

impl Composer<'_> {
    fn asked(&self, id: EntityId, order: &[Field], done: &[Field]) -> Definition {
        let home = self.home(id);
        let mut done = done.to_vec();
        done.push(Field::Description);
        // A consent without title is called after what it is for.
        if self.model.entity(id).title.is_none() {
            done.push(Field::AppliesTo);
            self.voice.note_field(id, Field::AppliesTo);
        }
        let term = start(self.voice.title(id));
        let mut blocks = self.description(id);
        blocks.extend(self.as_paragraphs(self.facts(id, order, &done)));
        Definition { id: home, term, blocks }
    }

    /// What is said of children; of people who are children, who they are.
    fn about_children(&self, id: EntityId, kind: Kind) -> Option<Definition> {
        let people = kind == Kind::Subjects;
        if people {
            self.voice.note_field(id, Field::Children);
        }
        let mut blocks = if people { self.definition(id) } else { Vec::new() };
        let told = OF_CHILDREN.iter().filter(|&&field| !people || field != Field::Children);
        blocks.extend(self.as_paragraphs(told.filter_map(|&field| self.fact(id, field)).collect()));
        (!blocks.is_empty()).then(|| Definition { id: self.own_home(id, kind), term: start(self.voice.title(id)), blocks })
    }

    /// Services are at home here where nothing else tells of them.
    fn own_home(&self, id: EntityId, kind: Kind) -> Option<String> {
        if kind == Kind::Service { self.home(id) } else { None }
    }
}
