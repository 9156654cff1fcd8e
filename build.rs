//! Indexes the standard library, so that the program reads only those declarations that a project names, and lists its message files by language.
//!
//! Of rules, which every check reads, it keeps besides the whole text a slim one: without the explanation and the examples, which stand last.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/syntax/scan/mod.rs"]
#[allow(dead_code, unused_imports, clippy::indexing_slicing, reason = "the build needs only the splitting of files")]
mod scan;

fn main() -> io::Result<()> {
    let root = PathBuf::from("stdlib");
    println!("cargo::rerun-if-changed=stdlib");
    println!("cargo::rerun-if-changed=src/syntax/scan");
    let mut files = Vec::new();
    for folder in ["vocabulary", "law", "vendors"] {
        collect(&root.join(folder), "policy", &mut files)?;
    }
    files.sort();
    let mut decls: Vec<(String, String, usize, usize, usize)> = Vec::new();
    let mut rules = String::new();
    let mut slim = Vec::new();
    let mut out = String::from("/// The files of the library: path and text.\npub static FILES: &[(&str, &str)] = &[\n");
    for (number, path) in files.iter().enumerate() {
        let text = fs::read_to_string(path)?;
        let shown = path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let full = fs::canonicalize(path)?;
        let _ = writeln!(out, "    ({shown:?}, include_str!({:?})),", full.to_string_lossy());
        let mut short = String::new();
        for chunk in scan::split(&text).decls {
            let (kind, name) = scan::head(&text, chunk.range.start);
            let word = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
            let (kind, name, range) = (word(kind), word(name), chunk.range);
            if kind == "rule" {
                let _ = writeln!(
                    rules,
                    "    LibraryDecl {{ kind: {kind:?}, name: {name:?}, file: {number}, start: {}, end: {} }},",
                    range.start, range.end
                );
                let start = short.len();
                short.push_str(&slimmed(text.get(range).unwrap_or_default()));
                decls.push((name, kind, files.len() + slim.len(), start, short.len()));
                short.push('\n');
            } else {
                decls.push((name, kind, number, range.start, range.end));
            }
        }
        if !short.is_empty() {
            slim.push((shown, short));
        }
    }
    decls.sort();
    out.push_str("];\n\nstatic DECLS: &[LibraryDecl] = &[\n");
    for (name, kind, file, start, end) in decls {
        let _ = writeln!(out, "    LibraryDecl {{ kind: {kind:?}, name: {name:?}, file: {file}, start: {start}, end: {end} }},");
    }
    out.push_str("];\n\nstatic SLIM: &[(&str, &str)] = &[\n");
    for (path, text) in slim {
        let _ = writeln!(out, "    ({path:?}, {text:?}),");
    }
    let _ = writeln!(out, "];\n\nstatic RULES: &[LibraryDecl] = &[\n{rules}];");
    let target = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&target).join("library.rs"), out)?;
    fs::write(Path::new(&target).join("languages.rs"), languages(&root.join("text"))?)
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
