//! The walls of the house: which room knows which, as `docs/architecture.md` says.

#![cfg(test)]
#![expect(clippy::string_slice, reason = "the test cuts its own source at what it has found in it")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What each room may import, read from the table of rooms.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let mut rooms = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [name, _, imports] = cells.as_slice() else { panic!("this row of the table has not three cells: {line}") };
        let imports = imports.split(',').map(|room| room.trim().to_owned()).filter(|room| room != "–").collect();
        rooms.insert(name.trim_matches(['`', '/']).to_owned(), imports);
    }
    rooms
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// What a source names after `crate::`, with what follows it.
fn imports(source: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, mark) in source.match_indices("crate::") {
        let rest = &source[at + mark.len()..];
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        match rest.strip_prefix('{') {
            Some(list) => found.extend(list.split(['}', ';']).next().unwrap().split(',').map(|name| (word(name.trim()), String::new()))),
            None => {
                let first = word(rest);
                let second = rest[first.len()..].strip_prefix("::").map(word).unwrap_or_default();
                found.push((first, second));
            }
        }
    }
    found
}

#[test]
fn every_room_has_a_row_and_every_row_a_room() {
    let folders = std::fs::read_dir(root().join("src")).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let rooms: BTreeSet<String> = folders.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(rooms, table().into_keys().collect::<BTreeSet<String>>());
}

#[test]
fn rooms_import_only_what_the_table_says() {
    let table = table();
    let mut wrong = Vec::new();
    for (room, allowed) in &table {
        let mut paths = Vec::new();
        files(&root().join("src").join(room), &mut paths);
        paths.sort();
        for path in paths {
            let source = std::fs::read_to_string(&path).unwrap();
            for (first, second) in imports(&source) {
                let is_plain = first == "syntax" && second == "ast" && allowed.contains("ast");
                if first != *room && !allowed.contains("all") && !allowed.contains(&first) && !is_plain {
                    wrong.push(format!("{}: crate::{first}::{second}", path.strip_prefix(root()).unwrap().display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "docs/architecture.md does not know of these:\n{}", wrong.join("\n"));
}

#[test]
fn no_room_is_imported_by_one_it_imports() {
    let table = table();
    for (room, allowed) in &table {
        for other in allowed.iter().filter(|other| *other != "all") {
            let back = table.get(other).is_some_and(|imports| imports.contains(room));
            assert!(!back, "`{room}` and `{other}` import each other");
        }
    }
}
