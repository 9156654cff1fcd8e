//! Indexes the standard library, so that the program reads only those declarations that a project names.

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
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();
    let mut decls: Vec<(String, String, usize, usize, usize)> = Vec::new();
    let mut out = String::from("/// The files of the library: path and text.\npub static FILES: &[(&str, &str)] = &[\n");
    for (number, path) in files.iter().enumerate() {
        let text = fs::read_to_string(path)?;
        let shown = path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let full = fs::canonicalize(path)?;
        let _ = writeln!(out, "    ({shown:?}, include_str!({:?})),", full.to_string_lossy());
        for chunk in scan::split(&text).decls {
            let (kind, name) = scan::head(&text, chunk.range.start);
            let word = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
            decls.push((word(name), word(kind), number, chunk.range.start, chunk.range.end));
        }
    }
    decls.sort();
    out.push_str("];\n\nstatic DECLS: &[LibraryDecl] = &[\n");
    for (name, kind, file, start, end) in decls {
        let _ = writeln!(out, "    LibraryDecl {{ kind: {kind:?}, name: {name:?}, file: {file}, start: {start}, end: {end} }},");
    }
    out.push_str("];\n");
    let target = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&target).join("library.rs"), out)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "policy") {
            files.push(path);
        }
    }
    Ok(())
}
