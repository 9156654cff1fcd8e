//! The languages that documents are written in: Fluent messages, filled with running text.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::doc::Inline;

// `FILES`: tags and message files of each language, as the build finds them under `stdlib/text`. A new language is its files.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Where arguments stand in a formatted message, until they are put in: one character of the private use area for each.
const FIRST_PLACEHOLDER: u32 = 0xE100;
const LAST_PLACEHOLDER: u32 = 0xE1FF;

/// A language that documents can be written in.
pub struct Language {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    /// Whether it names terms of the library, whose own names are English.
    names_terms: bool,
}

/// What the messages that name a term of the library begin with.
const TERM: &str = "std-";

/// What is put into a message.
#[derive(Debug, Clone)]
pub enum Arg {
    /// Running text.
    Inlines(Vec<Inline>),
    /// A number, which plurals depend on.
    Number(i64),
    /// A word that the message chooses by; it is not printed.
    Choice(&'static str),
}

impl From<Vec<Inline>> for Arg {
    fn from(inlines: Vec<Inline>) -> Self {
        Arg::Inlines(inlines)
    }
}

impl From<&str> for Arg {
    fn from(words: &str) -> Self {
        Arg::Inlines(vec![Inline::text(words)])
    }
}

impl From<String> for Arg {
    fn from(words: String) -> Self {
        Arg::Inlines(vec![Inline::text(words)])
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Language {
    /// The language with a BCP 47 tag, or the one it is a variety of: `en-GB` is written as `en`. Nothing if there are no messages in it.
    pub fn load(tag: &str) -> Option<Language> {
        let (known, files) = find(tag)?;
        Language::speaking(tag, known, files)
    }

    /// The tag that a language is listed by: `nb` for `no` and `nb-NO`.
    pub fn main_tag(tag: &str) -> Option<&'static str> {
        find(tag).map(|(known, _)| known)
    }

    /// Whether there are messages in a language.
    pub fn is_known(tag: &str) -> bool {
        find(tag).is_some()
    }

    /// A language with the messages of some files, whose plurals are those of the language called `known`.
    fn speaking(tag: &str, known: &str, files: &[&str]) -> Option<Language> {
        let id: LanguageIdentifier = known.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        // A file with a mistake still gives its other messages; a test holds that ours have none.
        for file in files {
            bundle.add_resource_overriding(FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource));
        }
        let names_terms = files.iter().any(|file| file.lines().any(|line| line.starts_with(TERM)));
        Some(Language { tag: tag.to_owned(), bundle, names_terms })
    }

    /// The tags of all languages that have messages.
    pub fn known() -> impl Iterator<Item = &'static str> {
        FILES.iter().filter_map(|(tags, _)| tags.first().copied())
    }

    /// Its tag, as it was asked for.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether there is a message with this name.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Whether it names terms of the library by messages of its own.
    pub fn names_terms(&self) -> bool {
        self.names_terms
    }

    /// What the message is called that names a term of the library, by the term's path: `std-vocabulary-legal-bases-consent`.
    pub fn term(path: &str) -> Option<String> {
        path.is_ascii().then(|| format!("{TERM}{}", path.replace('/', "-")))
    }

    /// The form in which a message wants what is put in as an argument: it says so in an attribute of the argument's name.
    pub fn form_for(&self, id: &str, argument: &str) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = message.get_attribute(argument)?.value();
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// The message with this name as running text, its arguments put in. The name itself if there is no such message.
    pub fn say(&self, id: &str, args: &[(&'static str, Arg)]) -> Vec<Inline> {
        match self.bundle.get_message(id).and_then(|message| message.value()) {
            Some(pattern) => self.fill(pattern, args),
            None => vec![Inline::text(id)],
        }
    }

    /// A message in one of its forms, which is an attribute of it: `dative`, `definition`. Nothing if it has none of that name.
    pub fn say_as(&self, id: &str, form: &str, args: &[(&'static str, Arg)]) -> Option<Vec<Inline>> {
        let message = self.bundle.get_message(id)?;
        Some(self.fill(message.get_attribute(form)?.value(), args))
    }

    fn fill(&self, pattern: &Pattern<&str>, args: &[(&'static str, Arg)]) -> Vec<Inline> {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (place, (name, arg)) in (FIRST_PLACEHOLDER..=LAST_PLACEHOLDER).zip(args) {
            let value = match arg {
                Arg::Inlines(_) => FluentValue::from(char::from_u32(place).unwrap_or('?').to_string()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Choice(word) => FluentValue::from(*word),
            };
            fluent.set(*name, value);
        }
        put_in(&self.bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()), args)
    }

    /// The message with this name as plain words.
    pub fn words(&self, id: &str) -> String {
        Inline::plain(&self.say(id, &[]))
    }
}

/// The tag and the files of a language, by any of its tags.
fn find(tag: &str) -> Option<(&'static str, &'static [&'static str])> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let called = |wanted: &str| FILES.iter().find(|(tags, _)| tags.iter().any(|known| known.eq_ignore_ascii_case(wanted)));
    let (tags, files) = called(tag).or_else(|| called(primary))?;
    Some((tags.first()?, files))
}

fn put_in(formatted: &str, args: &[(&'static str, Arg)]) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut words = String::new();
    for char in formatted.chars() {
        let place = u32::from(char);
        if !(FIRST_PLACEHOLDER..=LAST_PLACEHOLDER).contains(&place) {
            words.push(char);
            continue;
        }
        if let Some((_, Arg::Inlines(inlines))) = args.get((place - FIRST_PLACEHOLDER) as usize) {
            push_words(&mut out, &mut words);
            out.extend(inlines.iter().cloned());
        }
    }
    push_words(&mut out, &mut words);
    merge(out)
}

fn push_words(out: &mut Vec<Inline>, words: &mut String) {
    if !words.is_empty() {
        out.push(Inline::text(std::mem::take(words)));
    }
}

/// Joins neighbouring words, so that equal texts are equal trees.
pub(super) fn merge(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match (out.last_mut(), inline) {
            (Some(Inline::Text { text }), Inline::Text { text: more }) => text.push_str(&more),
            (_, inline) => out.push(inline),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const OTHER: &str = "\
join = { $last } po { $first }
days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
   *[other] { $n } dnia
}
chosen = { $which ->
    [a] tak
   *[b] nie
}
";

    fn words(id: &str, args: &[(&'static str, Arg)]) -> String {
        Inline::plain(&Language::speaking("pl", "pl", &[OTHER]).unwrap().say(id, args))
    }

    #[test]
    fn word_order_and_plurals_are_the_language_s() {
        assert_eq!(words("join", &[("first", "a".into()), ("last", "b".into())]), "b po a");
        assert_eq!(words("days", &[("n", Arg::Number(3))]), "3 dni");
        assert_eq!(words("days", &[("n", Arg::Number(1))]), "1 dzień");
        assert_eq!(words("chosen", &[("which", Arg::Choice("a"))]), "tak");
    }

    #[test]
    fn what_is_put_in_is_never_read_as_a_message() {
        let tricky = "{ $last } \u{E100}\u{E101}";
        assert_eq!(words("join", &[("first", tricky.into()), ("last", "b".into())]), format!("b po {tricky}"));
    }

    #[test]
    fn marks_keep_their_place() {
        let strong = vec![Inline::Strong { inner: vec![Inline::text("a")] }];
        let said = Language::speaking("pl", "pl", &[OTHER]).unwrap().say("join", &[("first", strong.clone().into()), ("last", "b".into())]);
        assert_eq!(said, [Inline::text("b po "), strong[0].clone()]);
    }

    #[test]
    fn a_message_that_is_missing_says_its_name() {
        assert_eq!(words("nothing-of-the-kind", &[]), "nothing-of-the-kind");
    }

    #[test]
    fn message_files_have_no_mistakes() {
        for (tags, files) in FILES {
            for file in *files {
                assert!(FluentResource::try_new((*file).to_owned()).is_ok(), "{tags:?}");
            }
        }
    }
}
