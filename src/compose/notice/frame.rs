//! What a part of a notice is narrowed to: to some declarations, to some readers.

use super::composer::Composer;
use crate::model::{EntityId, Operand, Value};
use crate::schema::{Field, Kind, Prep};

/// What a part is narrowed to; the default is all that concerns the notice.
#[derive(Debug, Clone, Default)]
pub(super) struct Frame {
    /// Only these, or what is in them; with none, all.
    pub of: Vec<EntityId>,
    /// Not these, nor what is in them.
    pub except: Vec<EntityId>,
    /// Only what is for these classes of subjects.
    pub subjects: Vec<EntityId>,
    /// Only what holds for people who live there.
    pub places: Vec<EntityId>,
    /// Whether the part is a section by itself and so introduces what it shows; within a section the author does.
    pub leads: bool,
    /// The heading and the anchor of the section around it: what is called the same needs no heading of its own there.
    pub within: Option<(String, String)>,
}

impl Frame {
    /// The same frame narrowed further by qualifiers: of a header, or of a value of `rows:`.
    pub fn narrowed(&self, header: Option<&Value>) -> Frame {
        let mut frame = self.clone();
        let Some(header) = header else { return frame };
        let named = |prep| header.qual(prep).iter().filter_map(Operand::as_ref).collect::<Vec<_>>();
        let readers = |frame: &mut Vec<EntityId>, prep| {
            let named = named(prep);
            if !named.is_empty() {
                *frame = named;
            }
        };
        readers(&mut frame.of, Prep::Of);
        frame.except.extend(named(Prep::Except));
        readers(&mut frame.subjects, Prep::For);
        readers(&mut frame.places, Prep::In);
        frame
    }
}

impl Composer<'_> {
    /// Whether a declaration is called as the section around it, and so is at home there without another heading.
    pub fn settles(&self, frame: &Frame, id: EntityId) -> bool {
        match &frame.within {
            Some((heading, anchor)) if *heading == self.voice.name(id) => {
                self.settle(id, anchor);
                true
            }
            _ => false,
        }
    }

    /// Whether a declaration is within a frame.
    pub fn keeps(&self, frame: &Frame, id: EntityId) -> bool {
        let within = |wholes: &[EntityId]| wholes.iter().any(|&whole| self.model.is_within(id, whole) || self.is_part(id, whole));
        (frame.of.is_empty() || within(&frame.of)) && !within(&frame.except) && self.reaches(frame, id)
    }

    /// Trackers belong to their categories, nested declarations to what they are nested in.
    fn is_part(&self, id: EntityId, whole: EntityId) -> bool {
        let entity = self.model.entity(id);
        entity.parent == Some(whole) || entity.kind == Kind::Tracker && self.model.refs(id, Field::Category).contains(&whole)
    }

    /// Whether it is for the readers of a frame: it names no people and places, or some of theirs.
    fn reaches(&self, frame: &Frame, id: EntityId) -> bool {
        let people = |field| self.model.refs(id, field);
        let mut subjects = people(Field::Subjects);
        subjects.extend(people(Field::To));
        let places: Vec<EntityId> = self
            .model
            .values(id, Field::To)
            .iter()
            .flat_map(|value| value.qual(Prep::In).iter().filter_map(Operand::as_ref))
            .chain(people(Field::Residents))
            .collect();
        let fits_people = frame.subjects.is_empty() || subjects.is_empty() || self.model.overlap(&subjects, &frame.subjects);
        let fits_places = frame.places.is_empty() || places.is_empty() || self.model.overlap(&places, &frame.places);
        fits_people && fits_places
    }
}
