//! Countries and regions under other names than their codes, for saying which code was meant.

use super::{Resolver, library};

impl Resolver<'_> {
    /// The code of a country or region of the library by its title, as in `Sweden` or `united-kingdom`.
    pub(super) fn territory_called(&self, word: &str) -> Option<String> {
        let plain = |text: &str| text.to_lowercase().replace('-', " ");
        let wanted = plain(word.trim());
        let title = |text: &'static str| text.split('"').nth(1).map(plain);
        declarations().find(|(_, text)| title(text).is_some_and(|title| title == wanted)).map(|(code, _)| code.to_owned())
    }
}

/// The code that goes before one of three letters or one of another system.
pub(super) fn by_other_code(word: &str) -> Option<&'static str> {
    if word == "EL" {
        return Some("GR");
    }
    let alpha3 = format!("alpha-3: \"{word}\"");
    declarations().find(|(_, text)| text.contains(&alpha3)).map(|(code, _)| code)
}

/// The library's countries and regions, each with its text.
fn declarations() -> impl Iterator<Item = (&'static str, &'static str)> {
    library::all().iter().filter(|decl| matches!(decl.kind, "country" | "region")).map(|decl| {
        let (_, text) = library::file(decl.file);
        (decl.name, text.get(decl.start..decl.end).unwrap_or_default())
    })
}
