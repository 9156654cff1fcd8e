//! Where links of a document lead: relationships for addresses, bookmarks for anchors.

use std::collections::{HashMap, HashSet};
use std::io;

use indexmap::IndexSet;

use super::xml::Xml;

/// How long the name of a bookmark may be.
const LONGEST: usize = 40;
/// The relationships that every document has: numbers before those of its links.
const FIXED: usize = 6;

/// Addresses and bookmarks of a document.
#[derive(Debug, Default)]
pub(super) struct Links {
    addresses: IndexSet<String>,
    names: HashMap<String, String>,
    taken: HashSet<String>,
    bookmarks: usize,
}

impl Links {
    /// The id of the relationship to an address.
    pub(super) fn address(&mut self, href: &str) -> String {
        let (at, _) = self.addresses.insert_full(href.to_owned());
        format!("rId{}", FIXED + at + 1)
    }

    /// The name of the bookmark of an anchor: a letter, then letters, digits and underscores, and no other anchor's.
    pub(super) fn bookmark(&mut self, id: &str) -> String {
        if let Some(name) = self.names.get(id) {
            return name.clone();
        }
        let plain: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).take(LONGEST - 10).collect();
        let name = (1..)
            .map(|number| if number == 1 { format!("to_{plain}") } else { format!("to_{plain}_{number}") })
            .find(|name| !self.taken.contains(name))
            .unwrap_or_default();
        self.taken.insert(name.clone());
        self.names.insert(id.to_owned(), name.clone());
        name
    }

    /// A number for a bookmark that is being written.
    pub(super) fn number(&mut self) -> String {
        self.bookmarks += 1;
        self.bookmarks.to_string()
    }

    /// The relationships of the document.
    pub(super) fn relationships(&self) -> io::Result<Vec<u8>> {
        let kinds = [
            ("styles", "styles.xml"),
            ("settings", "settings.xml"),
            ("numbering", "numbering.xml"),
            ("header", "header.xml"),
            ("footer", "footer.xml"),
            ("footer", "footer-across.xml"),
        ];
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let mut xml = Xml::new()?;
        xml.open("Relationships", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")])?;
        for (at, (kind, file)) in kinds.iter().enumerate() {
            xml.empty("Relationship", &[("Id", &format!("rId{}", at + 1)), ("Type", &format!("{base}/{kind}")), ("Target", file)])?;
        }
        for (at, href) in self.addresses.iter().enumerate() {
            let id = format!("rId{}", FIXED + at + 1);
            xml.empty("Relationship", &[("Id", &id), ("Type", &format!("{base}/hyperlink")), ("Target", href), ("TargetMode", "External")])?;
        }
        xml.close("Relationships")?;
        Ok(xml.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bookmarks_have_names_that_word_takes() {
        let mut links = Links::default();
        assert_eq!(links.bookmark("a-b"), "to_a_b");
        assert_eq!(links.bookmark("a/b"), "to_a_b_2");
        assert_eq!(links.bookmark("a-b"), "to_a_b");
        assert!(links.bookmark(&"ö-x".repeat(40)).len() <= LONGEST);
    }
}
