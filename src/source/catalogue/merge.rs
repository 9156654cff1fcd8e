//! Bringing a catalogue up to the texts that there are now, without losing what was translated.

use std::collections::BTreeMap;

use super::{Catalogue, Entry};

/// A text that is to be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Where it stands: the path of a declaration and a field; `#2` at its end where a field has several texts.
    pub context: String,
    /// The text.
    pub source: String,
    /// The file it stands in.
    pub file: String,
    /// What translators should know.
    pub note: Option<String>,
}

/// The catalogue of the texts that there are now, in their order. A text that stands where it stood, or only moved within its field, keeps its
/// translation; one that was changed keeps it as a stale one; translations of texts that are gone are kept apart.
pub fn merge(wanted: &[Wanted], known: &Catalogue) -> Catalogue {
    let mut old: Vec<Option<&Entry>> = known.entries.iter().chain(&known.obsolete).map(Some).collect();
    let mut found: Vec<Option<&Entry>> = vec![None; wanted.len()];
    // The surest first: the same text in the same place, then in the same field, then another text in the same place.
    take(wanted, &mut old, &mut found, |wanted| (wanted.context.as_str(), wanted.source.as_str()), |entry| (&entry.context, &entry.source));
    take(wanted, &mut old, &mut found, |wanted| (field(&wanted.context), wanted.source.as_str()), |entry| (field(&entry.context), &entry.source));
    take(wanted, &mut old, &mut found, |wanted| (wanted.context.as_str(), ""), |entry| (&entry.context, ""));
    let entries = wanted.iter().zip(found).map(|(wanted, entry)| renewed(wanted, entry)).collect();
    let mut obsolete: Vec<Entry> = old.into_iter().flatten().filter(|entry| !entry.translation.is_empty()).cloned().collect();
    for entry in &mut obsolete {
        (entry.notes, entry.files) = (Vec::new(), Vec::new());
    }
    obsolete.sort_by(|one, other| (&one.context, &one.source).cmp(&(&other.context, &other.source)));
    Catalogue { comments: known.comments.clone(), header: known.header.clone(), entries, obsolete }
}

type Key<'a> = (&'a str, &'a str);

fn take<'a>(
    wanted: &'a [Wanted],
    old: &mut [Option<&'a Entry>],
    found: &mut [Option<&'a Entry>],
    of_wanted: impl Fn(&'a Wanted) -> Key<'a>,
    of_entry: impl Fn(&'a Entry) -> Key<'a>,
) {
    let mut by_key: BTreeMap<Key<'a>, Vec<usize>> = BTreeMap::new();
    for (at, entry) in old.iter().enumerate().rev() {
        if let Some(entry) = entry {
            by_key.entry(of_entry(entry)).or_default().push(at);
        }
    }
    for (wanted, found) in wanted.iter().zip(found).filter(|(_, found)| found.is_none()) {
        let at = by_key.get_mut(&of_wanted(wanted)).and_then(Vec::pop);
        *found = at.and_then(|at| old.get_mut(at)).and_then(Option::take);
    }
}

/// A place without the number of the text in its field.
fn field(context: &str) -> &str {
    context.rsplit_once('#').map_or(context, |(field, _)| field)
}

fn renewed(wanted: &Wanted, entry: Option<&Entry>) -> Entry {
    let mut renewed = entry.cloned().unwrap_or_default();
    let before = std::mem::replace(&mut renewed.source, wanted.source.clone());
    renewed.context = wanted.context.clone();
    renewed.files = vec![wanted.file.clone()];
    renewed.notes = wanted.note.iter().cloned().collect();
    if renewed.translation.is_empty() {
        (renewed.fuzzy, renewed.previous) = (false, None);
    } else if before != wanted.source {
        let of = renewed.previous.take().filter(|_| renewed.fuzzy).unwrap_or(before);
        // The author came back to the text that was translated.
        renewed.fuzzy = of != wanted.source;
        renewed.previous = renewed.fuzzy.then_some(of);
    } else if !renewed.fuzzy {
        renewed.previous = None;
    }
    renewed
}
