//! Two organisations that may be one: `x/registration-shared`, `x/organisation-similar`.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostics::Diagnostic;
use crate::model::{EntityId, Model, Operand, Term, Value};
use crate::schema::{Field, Kind, Prep};
use crate::source::Place;

/// Words and abbreviations for legal forms, folded; they tell companies of one name apart, but are easily mistaken.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "doo",
    "eood",
    "gmbh",
    "inc",
    "incorporated",
    "kft",
    "kg",
    "lc",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "mbh",
    "nv",
    "ohg",
    "oy",
    "oyj",
    "plc",
    "pte",
    "pty",
    "pvt",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "se",
    "sl",
    "spa",
    "spzoo",
    "sro",
    "srl",
    "ug",
];

/// The least length of a word in which a letter may be a slip; shorter words differ because they mean to.
const SLIP: usize = 5;

/// How many organisations of one form of a name are held against another one; where there are more, they were told of already.
const MOST: usize = 8;

/// A number in a register.
struct Registration {
    holder: EntityId,
    number: String,
    territory: Vec<EntityId>,
    /// What else tells which number it is: its kind, who keeps the register.
    remarks: Vec<(Prep, String)>,
    place: Place,
}

/// Adds what is found.
pub(super) fn check(model: &Model, findings: &mut Vec<Diagnostic>) {
    let organisations: Vec<EntityId> = model.of_kind(Kind::Organisation).map(|(id, _)| id).collect();
    let registrations: Vec<Registration> = organisations.iter().flat_map(|&id| registrations(model, id)).collect();
    shared(model, &registrations, findings);
    let registered: FxHashSet<EntityId> = registrations.iter().map(|registration| registration.holder).collect();
    similar(model, &organisations, &registered, findings);
}

fn registrations(model: &Model, holder: EntityId) -> Vec<Registration> {
    let folded = |value: &Value, prep: Prep| Some((prep, fold(&model.plain(value.qual_text(prep)?)).concat()));
    let read = |value: &Value| {
        let Term::Text(text) = value.first()?.term else { return None };
        let number = fold(&model.plain(text)).concat();
        let territory = value.qual(Prep::In).iter().filter_map(Operand::as_ref).collect();
        let remarks = [Prep::As, Prep::With].into_iter().filter_map(|prep| folded(value, prep)).collect();
        Some(Registration { holder, number, territory, remarks, place: value.place }).filter(|registration| !registration.number.is_empty())
    };
    model.values(holder, Field::Registrations).iter().filter_map(read).collect()
}

fn shared(model: &Model, registrations: &[Registration], findings: &mut Vec<Diagnostic>) {
    let mut by_number: FxHashMap<&str, Vec<&Registration>> = FxHashMap::default();
    for registration in registrations {
        let known = by_number.entry(&registration.number).or_default();
        // Each is held against the first few of its number; the others were told of with these.
        let first = known.iter().take(MOST).find(|first| first.holder != registration.holder && is_one(model, first, registration));
        if let Some(first) = first {
            let message = format!("`{}` has the registration of `{}`", model.name(registration.holder), model.name(first.holder));
            let finding = Diagnostic::new("x/registration-shared", registration.place, message).also(first.place, "the same registration");
            findings.push(finding.help("mend the number, or declare the two as one organisation; other names of it go into `aliases:`"));
        }
        known.push(registration);
    }
}

/// Whether two registrations of one number are one: in one register, as far as that is said.
fn is_one(model: &Model, one: &Registration, other: &Registration) -> bool {
    let places = match (one.territory.as_slice(), other.territory.as_slice()) {
        ([], []) => true,
        (ones, others) => ones.iter().any(|&a| others.iter().any(|&b| model.is_within(a, b) || model.is_within(b, a))),
    };
    let differ = |prep: Prep| {
        let of = |registration: &Registration| registration.remarks.iter().find(|(known, _)| *known == prep).map(|(_, text)| text.clone());
        of(one).zip(of(other)).is_some_and(|(one, other)| one != other)
    };
    places && !differ(Prep::As) && !differ(Prep::With)
}

fn similar(model: &Model, organisations: &[EntityId], registered: &FxHashSet<EntityId>, findings: &mut Vec<Diagnostic>) {
    let names: Vec<Vec<String>> = organisations.iter().map(|&id| without_form(fold(&model.title(id)))).collect();
    // Names that differ in one letter have a form in common from which one letter is gone.
    let mut forms: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (at, (&id, name)) in organisations.iter().zip(&names).enumerate() {
        let mut earlier: Vec<usize> = Vec::new();
        for form in nearby(&name.concat()) {
            let known = forms.entry(form).or_default();
            earlier.extend(known.iter().filter(|&&other| other != at));
            if known.len() < MOST && known.last() != Some(&at) {
                known.push(at);
            }
        }
        earlier.sort_unstable();
        let like = |first: &&usize| names.get(**first).is_some_and(|other| is_like(name, other));
        let Some(&first) = earlier.iter().find(like).and_then(|&first| organisations.get(first)) else { continue };
        let told_apart = registered.contains(&id) && registered.contains(&first);
        if !told_apart && !have_common_group(model, id, first) {
            findings.push(alike(model, id, first));
        }
    }
}

fn alike(model: &Model, id: EntityId, first: EntityId) -> Diagnostic {
    let message = format!("`{}` and `{}` have nearly one name", model.name(first), model.name(id));
    let place = |id: EntityId| model.entity(id).place;
    let finding = Diagnostic::new("x/organisation-similar", place(id), message).also(place(first), "the other one");
    finding.help("if they are one, declare it once; if not, state the `registrations:` of both, or their common `group:`")
}

/// Words of a name, folded: without case, punctuation and accents on the way.
fn fold(name: &str) -> Vec<String> {
    let words = name.split(|c: char| c.is_whitespace() || "-/&,()".contains(c));
    let letters = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    words.map(letters).filter(|word| !word.is_empty()).collect()
}

/// A name without its legal form at the end, unless nothing else is left.
fn without_form(mut words: Vec<String>) -> Vec<String> {
    while words.len() > 1 && words.last().is_some_and(|word| LEGAL_FORMS.contains(&word.as_str())) {
        words.pop();
    }
    words
}

/// A name, and all that are left of it without one letter.
fn nearby(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().take(64).collect();
    let without = |gone: usize| letters.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, letter)| *letter).collect::<String>();
    (0..letters.len()).map(without).chain([letters.iter().collect()]).collect()
}

/// Whether two names are nearly one: the same words, but for blanks and for one letter of a longer word.
fn is_like(one: &[String], other: &[String]) -> bool {
    if one.concat() == other.concat() {
        return true;
    }
    let mut differing = one.iter().zip(other).filter(|(a, b)| a != b);
    let (Some((a, b)), None) = (differing.next(), differing.next()) else { return false };
    let plain = |word: &str| word.chars().count() >= SLIP && !word.contains(char::is_numeric);
    one.len() == other.len() && plain(a) && plain(b) && strsim::osa_distance(a, b) <= 1
}

/// Whether two organisations say that they belong to one group, or one to the other.
fn have_common_group(model: &Model, one: EntityId, other: EntityId) -> bool {
    let groups = |id: EntityId| model.refs(id, Field::Group);
    let words = |id: EntityId| model.entity(id).text(Field::Group).map(|text| fold(&model.plain(text)));
    let (ones, others) = (groups(one), groups(other));
    ones.contains(&other)
        || others.contains(&one)
        || ones.iter().any(|group| others.contains(group))
        || words(one).zip(words(other)).is_some_and(|(one, other)| one == other)
}
