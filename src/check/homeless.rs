//! Findings about declarations of the library: they are shown where the project names these, since nobody can mend the library.

use crate::diagnostics::{Diagnostic, Label};
use crate::model::{EntityId, Model};
use crate::schema::Kind;
use crate::source::{FileId, Place, Span};

/// Moves each finding that stands in no file of the project to one.
pub(super) fn settle(model: &Model, findings: &mut [Diagnostic]) {
    for finding in findings.iter_mut().filter(|finding| is_outside(model, finding.primary.place)) {
        let about = declared(model, finding.primary.place);
        let (place, text) = match about.and_then(|about| names(model, about)) {
            Some(place) => (place, "named here"),
            None => (main(model), ""),
        };
        let primary = std::mem::replace(&mut finding.primary, Label { place, text: text.to_owned() });
        if about.is_some() {
            let text = if primary.text.is_empty() { "the library declares it here".to_owned() } else { primary.text };
            finding.related.push(Label { place: primary.place, text });
        }
    }
}

fn is_outside(model: &Model, place: Place) -> bool {
    model.sources.file(place.file).library
}

/// The library's declaration that holds a place, the innermost.
fn declared(model: &Model, place: Place) -> Option<EntityId> {
    let holds = |span: Span| span.start <= place.span.start && place.span.end <= span.end;
    let inside = model.entities.iter().filter(|(_, entity)| entity.library && entity.place.file == place.file && holds(entity.span));
    inside.max_by_key(|(_, entity)| entity.span.start).map(|(id, _)| id)
}

/// The first declaration of the project that names one of the library.
fn names(model: &Model, about: EntityId) -> Option<Place> {
    let names = |id: EntityId| {
        let mut found = false;
        model.each_reference(model.entity(id), |reference| found |= reference.to == about);
        found
    };
    let mut own = model.entities.iter().filter(|(_, entity)| !entity.library && entity.copied_from.is_none());
    own.find(|(id, _)| names(*id)).map(|(_, entity)| entity.place)
}

/// What stands for the project as a whole: its first notice, else its first declaration, else the beginning of its first file.
fn main(model: &Model) -> Place {
    let notice = model.of_kind(Kind::Notice).map(|(id, _)| id).next();
    let first = notice.or_else(|| model.roots.iter().copied().find(|&root| !model.entity(root).library));
    first.map_or(Place::new(FileId(0), Span::default()), |id| model.entity(id).place)
}
