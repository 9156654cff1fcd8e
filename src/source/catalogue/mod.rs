//! Catalogues of translations: the author's texts in another language, as gettext files (`i18n/de.po`).
//!
//! What tools for translators show and change is kept: comments, flags, the text that a stale translation was of, and entries that are no
//! longer used.

mod merge;
mod read;
mod write;

pub use merge::{Wanted, merge};
pub use read::CatalogueError;

/// A text and its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What translators wrote about it (`# …`).
    pub comments: Vec<String>,
    /// What translators are told about it (`#. …`).
    pub notes: Vec<String>,
    /// The file it comes from (`#: …`).
    pub files: Vec<String>,
    /// Flags other than `fuzzy` (`#, …`).
    pub flags: Vec<String>,
    /// Whether its translation is to be looked at again, because the text has changed.
    pub fuzzy: bool,
    /// The text that a fuzzy translation was of (`#| msgid`).
    pub previous: Option<String>,
    /// Where it stands: the path of a declaration and a field.
    pub context: String,
    /// The text.
    pub source: String,
    /// Its translation; empty if there is none.
    pub translation: String,
}

/// The translations into a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Comments above the header.
    pub comments: Vec<String>,
    /// The header: lines such as `Language: de`.
    pub header: String,
    /// The texts that are used, in the order of the source.
    pub entries: Vec<Entry>,
    /// Translated texts that are no longer used (`#~ …`).
    pub obsolete: Vec<Entry>,
}

impl Catalogue {
    /// Reads a `.po` file.
    ///
    /// # Errors
    /// Says in which line something stands that has no place in one.
    pub fn parse(text: &str) -> Result<Catalogue, CatalogueError> {
        read::parse(text)
    }

    /// A catalogue for a language without any texts.
    pub fn new(language: &str) -> Catalogue {
        let header = format!("Language: {language}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n");
        Catalogue { header, ..Catalogue::default() }
    }

    /// The text of its `.po` file.
    pub fn print(&self) -> String {
        write::print(self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FILE: &str = "# Ada translates.\nmsgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\n# well known\n#. a title\n#: a.policy\n#, fuzzy, c-format\n#| msgctxt \"x\"\n#| msgid \"Old\"\nmsgctxt \"activity/a.title\"\nmsgid \"\"\n\"New\\n\"\n\"and \\\"more\\\"\"\nmsgstr \"Neu\"\n\n#~ msgctxt \"activity/b.title\"\n#~ msgid \"Gone\"\n#~ msgstr \"Weg\"\n";

    #[test]
    fn everything_is_read() {
        let read = Catalogue::parse(FILE).unwrap();
        assert_eq!((read.comments[0].as_str(), read.header.as_str()), ("Ada translates.", "Language: de\n"));
        let [entry] = read.entries.as_slice() else { panic!("{read:?}") };
        assert_eq!(entry.source, "New\nand \"more\"");
        assert!(entry.fuzzy);
        assert_eq!((entry.previous.as_deref(), entry.flags[0].as_str()), (Some("Old"), "c-format"));
        assert_eq!(read.obsolete[0].translation, "Weg");
        assert_eq!(Catalogue::parse(&read.print()).unwrap(), read);
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        let error = |text: &str| Catalogue::parse(text).unwrap_err().to_string();
        assert_eq!(error("msgid \"\"\nmsgstr \"\"\nnonsense\n"), "line 3: `nonsense` has no place in a catalogue");
        assert_eq!(error("msgid \"a\nmsgstr \"b\"\n"), "line 1: the text does not end with a quote");
        assert_eq!(error("msgid \"a\"\nmsgid_plural \"b\"\n"), "line 2: texts of policies have no plural forms");
        assert_eq!(error("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n"), "line 3: the text before has no `msgstr`");
    }

    fn words() -> impl Strategy<Value = String> {
        "[a-z\"\\\\\n\t{}é ]{1,12}"
    }

    fn entry() -> impl Strategy<Value = Entry> {
        (words(), words(), "[a-z\"\n]{0,8}", any::<bool>(), proptest::option::of(words()))
            .prop_map(|(context, source, translation, fuzzy, previous)| Entry { context, source, fuzzy, previous, translation, ..Entry::default() })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(entries in proptest::collection::vec(entry(), 0..5), obsolete in proptest::collection::vec(entry(), 0..3)) {
            let catalogue = Catalogue { entries, obsolete, ..Catalogue::new("de") };
            prop_assert_eq!(Catalogue::parse(&catalogue.print()).unwrap(), catalogue);
        }

        #[test]
        fn merging_twice_changes_nothing(entries in proptest::collection::vec(entry(), 0..6), picks in proptest::collection::vec((0usize..8, words()), 0..8)) {
            let catalogue = Catalogue { entries: entries.clone(), ..Catalogue::new("de") };
            let wanted: Vec<Wanted> = picks
                .into_iter()
                .enumerate()
                .map(|(number, (at, changed))| {
                    let known = entries.get(at);
                    let context = known.map_or_else(|| format!("new{number}"), |entry| entry.context.clone());
                    Wanted { context, source: if at % 2 == 0 { changed } else { known.map_or(changed, |entry| entry.source.clone()) }, file: "a.policy".into(), note: None }
                })
                .collect();
            let once = merge(&wanted, &catalogue);
            prop_assert_eq!(merge(&wanted, &once).print(), once.print());
            prop_assert_eq!(once.entries.len(), wanted.len());
        }
    }
}
