//! Names that mean nothing, several things or the wrong thing where they stand, and what to say of them.

use crate::diagnostics::{Diagnostic, nearest};
use crate::model::EntityId;
use crate::schema::{Accept, Field, FieldSpec, Kind, Presence, kind_spec};
use crate::source::Place;

use super::Resolver;
use super::describe::{a_kind, accepted, kinds_in_words};
use super::lookup::Found;

impl Resolver<'_> {
    /// A name of something else than what is wanted.
    pub(super) fn unfit_reference(&mut self, spec: &FieldSpec, accepts: &[Accept], word: &str, id: EntityId, place: Place) {
        let declared = self.entity(id).map(|entity| entity.place).filter(|place| !self.sources.file(place.file).library);
        let whose = if declared.is_some() { "" } else { " of the library" };
        let finding = Diagnostic::new("type/value", place, format!("`{word}` is {}{whose}", a_kind(self.kind(id))));
        let finding = finding.help(format!("`{}` takes {}", spec.word(), accepted(accepts, None)));
        self.report(match declared {
            Some(there) => finding.also(there, "declared here"),
            None => finding,
        });
    }

    /// The declaration of a name that is not of the wanted kinds.
    fn elsewhere(&mut self, word: &str) -> Option<EntityId> {
        match self.find_among(Kind::ALL, word) {
            Found::One(id) => Some(id),
            _ => None,
        }
    }

    /// A name that several kinds have.
    pub(super) fn ambiguous(&mut self, word: &str, ids: &[EntityId], place: Place) {
        let kinds: Vec<Kind> = ids.iter().map(|&id| self.kind(id)).collect();
        let first = kinds.first().map_or("data", |kind| kind.word());
        let message = format!("`{word}` could be {}", kinds_in_words(&kinds));
        let mut finding = Diagnostic::new("name/ambiguous", place, message).help(format!("say which: `{first} {word}`"));
        for &id in ids {
            if let Some(entity) = self.entity(id).filter(|entity| !entity.library) {
                finding = finding.also(entity.place, format!("the {}", entity.kind.word()));
            }
        }
        self.report(finding);
    }

    /// A name that nothing of the wanted kinds has.
    pub(super) fn unknown(&mut self, spec: &FieldSpec, accepts: &[Accept], kinds: &[Kind], word: &str, place: Place) {
        let code = match (spec.id, kinds) {
            (Field::Recipients, [Kind::Organisation, ..]) => "x/recipient-undeclared",
            (Field::Data | Field::Recipients, [Kind::Data, ..]) => "x/data-used-undeclared",
            _ => "name/unknown",
        };
        let mut near = self.nearest_name(kinds, word);
        let mut words: Vec<&'static str> = Vec::new();
        for accept in accepts {
            match accept {
                Accept::Entry(vocabulary) if near.is_none() => near = self.nearest_entry(vocabulary, word),
                Accept::Territory if near.is_none() => {
                    near = self.territory_called(word).or_else(|| self.nearest_name(&[Kind::Country, Kind::Region], word));
                }
                Accept::Word(list) => words.extend(list.iter().map(|(word, _)| *word)),
                Accept::Fixed(fixed) => words.push(fixed.word()),
                Accept::FieldName => words.extend(Field::ALL.iter().map(|field| field.word())),
                _ => {}
            }
        }
        let meant = crate::schema::fixed_for(word).filter(|fixed| accepts.contains(&Accept::Fixed(*fixed))).map(|fixed| fixed.word().to_owned());
        let near = meant.or_else(|| nearest(word, words.iter().copied()).map(str::to_owned)).or(near);
        if let Some(other) = self.elsewhere(word).filter(|_| !kinds.is_empty()) {
            self.unfit_reference(spec, accepts, word, other, place);
            return;
        }
        let message = if kinds.is_empty() { format!("`{word}` is not known here") } else { format!("`{word}` is declared nowhere") };
        let declare = kinds.iter().find(|kind| kind_spec(**kind).top).map(|kind| declaration(*kind, word));
        let help = match (&near, declare) {
            (Some(near), _) => format!("did you mean `{near}`?"),
            (None, Some(declaration)) => {
                let is_text = accepts.contains(&Accept::Text);
                let of_library = kinds.iter().find(|kind| super::library::all().iter().any(|decl| decl.kind == kind.word()));
                match of_library.filter(|kind| !is_text || kinds.first() == Some(kind)) {
                    Some(kind) => {
                        let quoted = if is_text { ", put it in quotes if it is only words" } else { "" };
                        let such = such_as(*kind, word);
                        format!("declare it (`{declaration}`){quoted}, or take one of the library's: `policyc std {}`{such}", kind.word())
                    }
                    None if is_text => format!("declare it (`{declaration}`), or put it in quotes if it is only words"),
                    None => format!("declare it: `{declaration}`"),
                }
            }
            (None, None) => {
                let vocabulary = accepts.iter().find_map(|accept| match accept {
                    Accept::Entry(vocabulary) if !vocabulary.is_empty() => Some(format!("; `policyc std {vocabulary}` lists its terms")),
                    _ => None,
                });
                format!("`{}` takes {}{}", spec.word(), accepted(accepts, None), vocabulary.unwrap_or_default())
            }
        };
        let mut finding = Diagnostic::new(code, place, message).help(help);
        if let Some(near) = near {
            finding = finding.fix(format!("write `{near}`"), place, near);
        }
        self.report(finding);
    }
}

/// The library's names of a kind that have a word as a part, `email-address` for `email`: a few, the shortest first.
fn such_as(kind: Kind, word: &str) -> String {
    let part = format!("-{word}-");
    let has = |name: &str| format!("-{name}-").contains(&part);
    let mut names: Vec<&str> = super::library::all().iter().filter(|decl| decl.kind == kind.word() && has(decl.name)).map(|decl| decl.name).collect();
    names.sort_unstable_by_key(|name| (name.len(), *name));
    match names.iter().take(3).map(|name| format!("`{name}`")).collect::<Vec<_>>() {
        names if names.is_empty() => String::new(),
        names => format!(" has {}", names.join(", ")),
    }
}

/// How something of a kind is declared.
fn declaration(kind: Kind, name: &str) -> String {
    match (kind, kind_spec(kind).title) {
        (Kind::Template, _) => format!("template {name} for activity {{ … }}"),
        (_, Presence::Required) => format!("{} {name} \"…\"", kind.word()),
        _ => format!("{} {name} {{ … }}", kind.word()),
    }
}
