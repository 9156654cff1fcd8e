//! `policyc new`.

use crate::support::{folder, names, policyc, put};

#[test]
fn a_new_project_builds_at_once_and_nothing_is_found_in_it() {
    let folder = folder(&[]);
    let made = policyc(folder.path(), &["new", "demo"]).ends(0);
    assert_eq!((made.out.as_str(), made.err.as_str()), ("", "made a policy in `demo`; `policyc build demo` builds its notice\n"));
    policyc(folder.path(), &["check", "demo", "--deny", "note"]).ends(0);
    policyc(folder.path(), &["build", "demo"]).ends(0).tells("no findings in 3 files");
    assert!(folder.path().join("demo/out/policy.json").is_file());
    let ignored = std::fs::read_to_string(folder.path().join("demo/.gitignore")).unwrap();
    assert_eq!(ignored, "/out/\n");
}

#[test]
fn every_line_of_its_settings_is_understood() {
    let folder = folder(&[]);
    policyc(folder.path(), &["new", "demo"]).ends(0);
    let settings = std::fs::read_to_string(folder.path().join("demo/policyc.toml")).unwrap();
    let meant = |line: &str| line.strip_prefix("# ").filter(|rest| rest.contains(" = ")).unwrap_or(line).to_owned();
    let all: Vec<String> = settings.lines().map(meant).collect();
    put(folder.path(), "demo/policyc.toml", all.join("\n").as_bytes());
    policyc(folder.path(), &["check", "demo"]).ends(0).tells("");
}

#[test]
fn an_empty_folder_is_filled() {
    let folder = folder(&[]);
    std::fs::create_dir(folder.path().join("demo")).unwrap();
    policyc(&folder.path().join("demo"), &["new", "."]).ends(0).tells("`policyc build` builds its notice");
    assert!(names(&folder.path().join("demo")).contains(&"policyc.toml".to_owned()));
    policyc(&folder.path().join("demo"), &["build"]).ends(0);
}

#[test]
fn nothing_is_overwritten() {
    let folder = folder(&[("demo/mine.txt", "x"), ("file", "y")]);
    let help = "\n\n  help: give the name of a folder that does not exist yet\n";
    policyc(folder.path(), &["new", "demo"]).refuses(&format!("error: `demo` is not empty{help}"));
    policyc(folder.path(), &["new", "file"]).refuses("error: `file` exists and is not a folder\n\n  help: give another name\n");
    assert_eq!(names(&folder.path().join("demo")), ["mine.txt"]);
}

#[test]
fn folders_around_it_are_made() {
    let folder = folder(&[]);
    policyc(folder.path(), &["new", "a/b/demo"]).ends(0);
    policyc(folder.path(), &["check", "a/b/demo"]).ends(0);
    assert_eq!(std::fs::read_dir(folder.path().join("a/b")).unwrap().count(), 1, "nothing else is left there");
}
