//! What sheets are called: legal, and each differently.

use std::collections::BTreeSet;

/// How many characters a sheet's name can have, as UTF-16 counts them.
const LONGEST: usize = 31;

/// The names that are taken, in lower case: sheets that differ in case only are the same to a spreadsheet.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// A name for a sheet that is to be called like this.
    pub fn unique(&mut self, wanted: &str) -> String {
        let legal: String = wanted.chars().map(|c| if c.is_control() || "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
        let words: Vec<&str> = legal.split_whitespace().collect();
        let base = words.join(" ");
        // An apostrophe must not stand first or last; `History` is a name that spreadsheets keep for themselves.
        let base = base.trim_matches('\'').trim();
        let base = if base.is_empty() { "–" } else { base };
        let reserved = base.eq_ignore_ascii_case("history");
        let mut number = if reserved { 2 } else { 1 };
        loop {
            let ending = if number == 1 { String::new() } else { format!(" ({number})") };
            let name = format!("{}{ending}", cut(base, LONGEST - ending.len()));
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

/// As many whole characters as there is room for.
fn cut(name: &str, room: usize) -> String {
    if name.encode_utf16().count() <= room {
        return name.to_owned();
    }
    let mut left = room.saturating_sub(1);
    let kept: String = name.chars().take_while(|c| left.checked_sub(c.len_utf16()).map(|rest| left = rest).is_some()).collect();
    format!("{}…", kept.trim_end().trim_end_matches('\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_legal_and_differ() {
        let mut names = Names::default();
        for wanted in ["Record", "record", "a/b:c?*[x]\\", "''", "", "History", "'quoted'", &"x".repeat(40), &"x".repeat(50), &"😀".repeat(40)] {
            let name = names.unique(wanted);
            assert!(rust_xlsxwriter::utility::check_sheet_name(&name).is_ok(), "{wanted}: {name}");
            assert!(name.encode_utf16().count() <= LONGEST && !name.eq_ignore_ascii_case("history"), "{name}");
        }
        assert_eq!(names.taken.len(), 10);
        assert_eq!(Names::default().unique("Record: Acme"), "Record Acme");
    }
}
