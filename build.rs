//! Reads and indexes the standard library, so that the program takes of it only those declarations that a project names and need not run the
//! grammar over them, and lists its message files by language.
//!
//! Of rules, which every check reads, it keeps besides the whole text a slim one: without the explanation and the examples, which stand last.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/syntax/scan/mod.rs"]
#[allow(dead_code, unused_imports, clippy::indexing_slicing, reason = "the build needs only the splitting of files")]
mod scan;

#[path = "src/source/span.rs"]
#[allow(dead_code, reason = "the build needs only positions")]
mod source;

#[path = "src/syntax/grammar.rs"]
#[allow(dead_code, reason = "the build says nothing of what cannot be read: a test does")]
mod grammar;

#[path = "src/syntax/events.rs"]
#[allow(dead_code, reason = "the build only packs what was read")]
mod events;

fn main() -> io::Result<()> {
    let root = PathBuf::from("stdlib");
    println!("cargo::rerun-if-changed=stdlib");
    for source in ["grammar", "src/source/span.rs", "src/syntax/events.rs", "src/syntax/grammar.rs", "src/syntax/scan"] {
        println!("cargo::rerun-if-changed={source}");
    }
    let mut files = Vec::new();
    for folder in ["vocabulary", "law"] {
        collect(&root.join(folder), "policy", &mut files)?;
    }
    files.sort();
    let target = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    let library = Library::of(&root, &files)?;
    fs::write(target.join("library.bin"), &library.read)?;
    fs::write(target.join("library.rs"), library.source())?;
    fs::write(target.join("languages.rs"), languages(&root.join("text"))?)
}

/// The library as the program holds it.
#[derive(Default)]
struct Library {
    /// Its files, as Rust.
    files: String,
    /// How many there are.
    count: usize,
    /// Of files with rules, the path and what checks need of the rules.
    slim: Vec<(String, String)>,
    /// The rules in full, as Rust.
    rules: String,
    /// All declarations by name and kind, as Rust.
    decls: BTreeMap<(String, String), String>,
    /// What the grammar found in each.
    read: Vec<u8>,
}

impl Library {
    fn of(root: &Path, files: &[PathBuf]) -> io::Result<Library> {
        let mut library = Library { count: files.len(), ..Library::default() };
        for (number, path) in files.iter().enumerate() {
            library.add(root, number, path)?;
        }
        Ok(library)
    }

    fn add(&mut self, root: &Path, number: usize, path: &Path) -> io::Result<()> {
        let text = fs::read_to_string(path)?;
        let shown = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let _ = writeln!(self.files, "    ({shown:?}, include_str!({:?})),", fs::canonicalize(path)?.to_string_lossy());
        let split = scan::split(&text);
        let mut short = String::new();
        for chunk in &split.decls {
            let range = chunk.range.clone();
            let (kind, name) = scan::head(&text, range.start);
            let (kind, name) = (text.get(kind).unwrap_or_default(), text.get(name).unwrap_or_default());
            let whole = split.bare(&text, range.clone());
            if kind == "rule" {
                let _ = writeln!(self.rules, "    Rule {{ name: {name:?}, file: {number}, start: {}, end: {} }},", range.start, range.end);
                let slim = slimmed(&whole);
                let start = short.len();
                short.push_str(&slim);
                short.push('\n');
                self.declare(kind, name, self.count + self.slim.len(), start, &slim);
            } else {
                self.declare(kind, name, number, range.start, &whole);
            }
        }
        if !short.is_empty() {
            self.slim.push((shown, short));
        }
        Ok(())
    }

    /// Adds a declaration, which stands in a file from `start` on. What the grammar cannot read, a test of the library finds.
    fn declare(&mut self, kind: &str, name: &str, file: usize, start: usize, text: &str) {
        let mut events = events::Events::default();
        let from = self.read.len();
        if grammar::read(grammar::Rule::top, text, 0, &mut events).is_ok() {
            self.read.extend(events.pack());
        }
        let (to, end) = (self.read.len(), start + text.len());
        let decl = format!("    LibraryDecl {{ kind: {kind:?}, name: {name:?}, file: {file}, start: {start}, end: {end}, read: ({from}, {to}) }},\n");
        self.decls.insert((name.to_owned(), kind.to_owned()), decl);
    }

    /// The tables as Rust.
    fn source(&self) -> String {
        let mut out = format!("/// The files of the library: path and text.\npub static FILES: &[(&str, &str)] = &[\n{}];\n\n", self.files);
        let _ = writeln!(out, "static DECLS: &[LibraryDecl] = &[\n{}];\n", self.decls.values().map(String::as_str).collect::<String>());
        let slim: String = self.slim.iter().map(|(path, text)| format!("    ({path:?}, {text:?}),\n")).collect();
        let _ = writeln!(out, "static SLIM: &[(&str, &str)] = &[\n{slim}];\n\nstatic RULES: &[Rule] = &[\n{}];\n", self.rules);
        out.push_str("static READ: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/library.bin\"));\n");
        out
    }
}

/// The message files of the languages that `languages.txt` lists: those called after the language, `en.ftl`, in all folders.
fn languages(folder: &Path) -> io::Result<String> {
    let mut files = Vec::new();
    collect(folder, "ftl", &mut files)?;
    let mut by_tag: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in files {
        let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        by_tag.entry(tag).or_default().push(fs::canonicalize(path)?);
    }
    let listed = fs::read_to_string(folder.join("languages.txt"))?;
    let mut out = String::from("static FILES: &[(&[&str], &[&str])] = &[\n");
    for line in listed.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let tags: Vec<&str> = line.split_whitespace().collect();
        let mut paths = tags.first().and_then(|tag| by_tag.remove(*tag)).unwrap_or_default();
        paths.sort();
        let texts: Vec<String> = paths.iter().map(|path| format!("include_str!({:?})", path.to_string_lossy())).collect();
        let _ = writeln!(out, "    (&{tags:?}, &[{}]),", texts.join(", "));
    }
    out.push_str("];\n");
    Ok(out)
}

/// A rule without what only people read: from the line on that begins with `why:`, `passes` or `fails`. Lines of texts in three quotes, which
/// may begin with any word, do not count.
fn slimmed(rule: &str) -> String {
    let mut kept = String::new();
    let mut in_text = false;
    for line in rule.split_inclusive('\n') {
        let word = line.trim_start();
        if !in_text && ["why:", "passes ", "fails "].iter().any(|begin| word.starts_with(begin)) {
            kept.push('}');
            return kept;
        }
        in_text ^= line.matches("\"\"\"").count() % 2 == 1;
        kept.push_str(line);
    }
    kept
}

fn collect(folder: &Path, ending: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, ending, files)?;
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    Ok(())
}
