//! The document tree: what a document says, in what order and in which language, before any format.

/// What the anchor of another document of the same build begins with, before its name and its language; no anchor within a document does.
pub const OTHER_DOCUMENT: &str = "document:";

/// A document: a notice, a register, an index.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Document {
    /// A file name without ending, unique in a build: the notice's name.
    pub name: String,
    /// Its language, as a BCP 47 tag.
    pub language: String,
    /// Its title.
    pub title: String,
    /// What stands under the title: label and value, such as the date and the version.
    pub meta: Vec<(String, Vec<Inline>)>,
    /// Whether it is a draft, which every page then says.
    pub draft: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Block {
    /// A section with a heading.
    Section(Section),
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
    /// Pairs of a term and what is said of it.
    Definitions {
        /// The pairs.
        items: Vec<Definition>,
    },
    /// A table.
    Table(Table),
    /// A set-off remark, such as the summary at the top.
    Aside {
        /// What it is: `summary`, `draft`, `remark`.
        role: String,
        /// Its heading.
        title: Option<Vec<Inline>>,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Words of somebody else, or set in.
    Quote {
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Text that is set as it is.
    Code {
        /// The text.
        text: String,
    },
}

/// A section.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Section {
    /// Its anchor, unique in the document and stable while names do not change.
    pub id: String,
    /// Its number, such as `2.1`, where sections are numbered.
    pub number: Option<String>,
    /// Its heading.
    pub title: Vec<Inline>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A term and what is said of it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Definition {
    /// Its anchor, where something links to it.
    pub id: Option<String>,
    /// The term.
    pub term: Vec<Inline>,
    /// What is said of it; nothing where its name says all there is to say.
    pub blocks: Vec<Block>,
}

/// A table whose first column names what its row is about.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Table {
    /// Its anchor.
    pub id: String,
    /// What it shows.
    pub caption: Vec<Inline>,
    /// The headings of its columns.
    pub columns: Vec<Vec<Inline>>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct TableRow {
    /// Its anchor, where something links to it.
    pub id: Option<String>,
    /// One cell for each column.
    pub cells: Vec<Vec<Block>>,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Inline {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// Words that matter more.
    Strong {
        /// The words.
        inner: Vec<Inline>,
    },
    /// Words in another tone.
    Emphasis {
        /// The words.
        inner: Vec<Inline>,
    },
    /// A name of a technical thing, such as a cookie.
    Code {
        /// The name.
        text: String,
    },
    /// A link to somewhere else: `https:`, `http:`, `mailto:` or `tel:`.
    Link {
        /// Where to.
        href: String,
        /// The words.
        inner: Vec<Inline>,
    },
    /// A link within the document, or to another one of the same build.
    Anchor {
        /// The anchor it leads to, or [`OTHER_DOCUMENT`] with the name of a document's files. Where a format has no such place, it is its words.
        to: String,
        /// The words.
        inner: Vec<Inline>,
    },
    /// A date, with its machine-readable form.
    Date {
        /// As `2019-06-01`.
        iso: String,
        /// As it is printed.
        text: String,
    },
    /// Words in another language than the document's: the author's, where they are not translated.
    Foreign {
        /// The language, as a BCP 47 tag.
        language: String,
        /// The words.
        inner: Vec<Inline>,
    },
    /// Words that tell that nothing is said, such as `not stated`: they are not the author's, and are marked as missing.
    Silence {
        /// The words.
        inner: Vec<Inline>,
    },
    /// A new line within a paragraph.
    Break,
}

impl Inline {
    /// Words.
    pub fn text(text: impl Into<String>) -> Inline {
        Inline::Text { text: text.into() }
    }

    /// The words of some running text, without any marks.
    pub fn plain(inlines: &[Inline]) -> String {
        let mut out = String::new();
        for inline in inlines {
            match inline {
                Inline::Text { text } | Inline::Code { text } | Inline::Date { text, .. } => out.push_str(text),
                Inline::Strong { inner }
                | Inline::Emphasis { inner }
                | Inline::Silence { inner }
                | Inline::Link { inner, .. }
                | Inline::Anchor { inner, .. }
                | Inline::Foreign { inner, .. } => {
                    out.push_str(&Inline::plain(inner));
                }
                Inline::Break => out.push(' '),
            }
        }
        out
    }
}

impl Block {
    /// A paragraph of plain words.
    pub fn words(text: impl Into<String>) -> Block {
        Block::Paragraph { text: vec![Inline::text(text)] }
    }
}
