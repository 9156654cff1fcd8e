//! The page that leads to all that was built.

use super::html;
use super::labels::Labels;
use super::templates::{EmitError, Templates};
use super::{Counts, Format};
use crate::compose::doc::Inline;
use crate::compose::{Arg, Language};

/// Where it goes.
pub(super) const PATH: &str = "index.html";

/// A part of the index, such as the notices.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Part {
    /// Its heading.
    pub title: String,
    /// What it lists.
    pub items: Vec<Item>,
}

/// A document in all its formats.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Item {
    /// What it is called.
    pub title: String,
    /// Its language, where documents differ in it.
    pub language: Option<String>,
    /// Its web page, or its only file.
    pub href: Option<String>,
    /// What else is to be said of it.
    pub remark: Option<String>,
    /// Its files in other formats.
    pub files: Vec<File>,
}

/// A file in a format.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct File {
    /// What the format is called.
    pub label: String,
    /// Where the file is.
    pub href: String,
}

impl Item {
    /// A document whose web page is `NAME.html` and whose other files stand beside it.
    pub(super) fn new(title: String, name: &str, formats: &[Format], language: &Language) -> Item {
        let mut item = Item { title, language: None, href: None, remark: None, files: Vec::new() };
        for format in formats {
            let href = format!("{name}.{}", format.name());
            if item.href.is_none() && (*format == Format::Html || formats.len() == 1) {
                item.href = Some(relative(&href));
            } else {
                item.files.push(File { label: language.words(&format!("format-{}", format.name())), href: relative(&href) });
            }
        }
        item
    }
}

/// A path as it stands in a link.
fn relative(path: &str) -> String {
    path.replace('%', "%25").replace('#', "%23").replace('?', "%3F")
}

/// The index as a web page.
///
/// # Errors
/// If a template of the project is wrong.
pub(super) fn page(templates: &Templates, language: &Language, parts: &[Part], draft: bool, findings: Option<String>) -> Result<String, EmitError> {
    let title = language.words("index-title");
    let mut context = html::frame(templates, language.tag(), &title, draft, &Labels::of(language));
    context.insert("alternates", &[(); 0]);
    context.insert("findings", &findings);
    context.insert("parts", parts);
    templates.render(PATH, &context)
}

/// How many findings there are, in words.
pub(super) fn findings(language: &Language, counts: Counts) -> String {
    let parts: Vec<String> = [("index-errors", counts.errors), ("index-warnings", counts.warnings), ("index-notes", counts.notes)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(message, count)| Inline::plain(&language.say(message, &[("n", Arg::from(count))])))
        .collect();
    if parts.is_empty() { language.words("index-no-findings") } else { parts.join(&language.words("list")) }
}
