//! Folders to try the program in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use tempfile::TempDir;

/// A policy of one file in which nothing is found.
pub const CLEAN: &str = include_str!("clean.policy");

/// What brings a policy in which nothing is found a single warning.
pub const UNUSED_ACCEPT: &str =
    "register kept \"Record\" { measures: access-control; accept x/registration-shared until 2030-01-01 because \"none is\" }\n";

/// The program, run in a folder.
pub fn policyc(folder: &Path, args: &[&str]) -> Run {
    piped(folder, args, "")
}

/// The program with something on its standard input.
pub fn piped(folder: &Path, args: &[&str], input: &str) -> Run {
    let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("policyc");
    command.current_dir(folder).env_remove("NO_COLOR").env("COLUMNS", "100").args(args).write_stdin(input);
    Run::of(command.output().unwrap())
}

/// What a run gave.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    pub fn of(output: Output) -> Run {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Run { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Fails unless the run ended with this code.
    #[track_caller]
    pub fn ends(self, code: i32) -> Run {
        assert_eq!(self.code, code, "\nstdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }

    /// Fails unless the program could not run, and said so in these words and no others.
    #[track_caller]
    pub fn refuses(self, words: &str) {
        let run = self.ends(2);
        assert_eq!(run.err, words);
        assert_eq!(run.out, "");
    }

    /// Fails unless this stands in what was told.
    #[track_caller]
    pub fn tells(self, words: &str) -> Run {
        assert!(self.err.contains(words), "{words:?} is not in\n{}", self.err);
        self
    }
}

/// A folder with files, which is gone after the test.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    // Nothing around the folder can be taken for the project it is in.
    fs::create_dir(folder.path().join(".git")).unwrap();
    for (path, text) in files {
        put(folder.path(), path, text.as_bytes());
    }
    folder
}

/// Writes a file with the folders around it.
pub fn put(folder: &Path, path: &str, bytes: &[u8]) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, bytes).unwrap();
}

/// All files below a folder with their bytes, by path.
pub fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| !entry.file_type().is_dir())
        .map(|entry| {
            let path: PathBuf = entry.path().strip_prefix(folder).unwrap().to_owned();
            (path.to_string_lossy().replace('\\', "/"), fs::read(entry.path()).unwrap_or_default())
        })
        .collect();
    files.sort();
    files
}

/// The paths below a folder.
pub fn names(folder: &Path) -> Vec<String> {
    tree(folder).into_iter().map(|(path, _)| path).collect()
}
