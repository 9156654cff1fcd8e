//! Which project a path stands for, and which files belong to it.

use crate::support::{CLEAN, folder, policyc};

/// The paths that findings are about, in the order in which they are printed.
fn paths(folder: &std::path::Path, args: &[&str]) -> Vec<String> {
    let run = policyc(folder, &[&["check", "--format", "short"], args].concat()).ends(1);
    let mut paths: Vec<String> = run.out.lines().filter_map(|line| line.split(':').next()).map(str::to_owned).collect();
    paths.dedup();
    paths
}

/// A file in which something is wrong.
const WRONG: &str = "orgnisation x \"X\" {\n}\n";

#[test]
fn all_files_below_a_folder_come_in_the_order_of_their_paths() {
    let folder = folder(&[("b.policy", WRONG), ("a/z.policy", WRONG), ("a.policy", WRONG), ("Z.policy", WRONG), ("a-b.policy", WRONG)]);
    assert_eq!(paths(folder.path(), &[]), ["Z.policy", "a-b.policy", "a.policy", "a/z.policy", "b.policy"]);
}

#[test]
fn other_projects_dot_folders_and_outputs_are_left_out() {
    let folder = folder(&[
        ("a.policy", WRONG),
        (".drafts/a.policy", WRONG),
        (".#a.policy", WRONG),
        ("out/a.policy", WRONG),
        ("other/policyc.toml", ""),
        ("other/a.policy", WRONG),
        ("site/.policyc", ""),
        ("site/a.policy", WRONG),
        ("notes.txt", "x"),
    ]);
    assert_eq!(paths(folder.path(), &[]), ["a.policy"]);
    assert_eq!(paths(folder.path(), &["other"]), ["other/a.policy"]);
    assert_eq!(paths(folder.path(), &[".drafts"]), [".drafts/a.policy"]);
}

#[test]
fn the_output_folder_of_the_settings_is_left_out() {
    let folder = folder(&[("policyc.toml", "out = \"./site/\"\n"), ("a.policy", WRONG), ("site/b.policy", WRONG), ("out/c.policy", WRONG)]);
    assert_eq!(paths(folder.path(), &[]), ["a.policy", "out/c.policy"]);
}

#[test]
fn a_folder_within_a_project_stands_for_the_project() {
    let folder = folder(&[("demo/policyc.toml", ""), ("demo/a.policy", WRONG), ("demo/vendors/b.policy", WRONG)]);
    assert_eq!(paths(&folder.path().join("demo/vendors"), &[]), ["../a.policy", "../vendors/b.policy"]);
    assert_eq!(paths(folder.path(), &["demo/vendors"]), ["demo/a.policy", "demo/vendors/b.policy"]);
    let run = policyc(folder.path(), &["check", "demo/vendors"]).ends(1);
    assert_eq!(run.err, "`demo/vendors` is part of the project in `demo`, which is taken as a whole\n");
}

#[test]
fn the_search_for_a_project_ends_at_the_root_of_a_repository() {
    let folder = folder(&[("policyc.toml", ""), ("a.policy", WRONG), ("repository/.git/HEAD", ""), ("repository/b.policy", WRONG)]);
    assert_eq!(paths(folder.path(), &["repository"]), ["repository/b.policy"]);
}

#[test]
fn a_file_is_a_project_with_the_settings_of_its_folder() {
    let folder = folder(&[("demo/a.policy", WRONG), ("demo/b.policy", CLEAN), ("demo/policyc.toml", "as-of = 2021-01-07\n")]);
    assert_eq!(paths(folder.path(), &["demo/a.policy"]), ["demo/a.policy"]);
    let run = policyc(folder.path(), &["check", "demo/b.policy"]).ends(0);
    assert_eq!(run.out, "no findings in 1 file, as of 2021-01-07, under GDPR and ePrivacy Directive\n");
    assert_eq!(run.err, "`demo/b.policy` is taken by itself, without the other files of its project; `demo` stands for all of them\n");
}

#[test]
#[cfg(unix)]
fn links_are_followed_once() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("a/a.policy", WRONG), ("elsewhere/policyc.toml", ""), ("elsewhere/in/e.policy", WRONG)]);
    symlink("..", folder.path().join("a/loop")).unwrap();
    symlink("a", folder.path().join("Again")).unwrap();
    symlink("a.policy", folder.path().join("a/0.policy")).unwrap();
    symlink("elsewhere/in", folder.path().join("shared")).unwrap();
    assert_eq!(paths(folder.path(), &[]), ["a/a.policy", "shared/e.policy"]);
}

#[test]
fn a_mistyped_path_is_told_with_what_was_meant() {
    let folder = folder(&[("examples/demo/shop.policy", CLEAN)]);
    let refuses = |path: &str, words: &str| policyc(folder.path(), &["check", path]).refuses(words);
    refuses("exmaples/demo", "error: `exmaples/demo` does not exist\n\n  help: did you mean `examples/demo`?\n");
    refuses("exmaples/dmeo", "error: `exmaples/dmeo` does not exist\n\n  help: did you mean `examples/demo`?\n");
    refuses("examples/demo/shop", "error: `examples/demo/shop` does not exist\n\n  help: did you mean `examples/demo/shop.policy`?\n");
    refuses("examples/demo/shpo.policy", "error: `examples/demo/shpo.policy` does not exist\n\n  help: did you mean `examples/demo/shop.policy`?\n");
    refuses("nothing/like/it", "error: `nothing/like/it` does not exist\n");
}

#[test]
fn a_folder_without_policies_is_told() {
    let empty = folder(&[("notes.txt", "x")]);
    policyc(empty.path(), &["check"])
        .refuses("error: there is no `.policy` file in `.`\n\n  help: `policyc new DIR` makes a small project to start from\n");
    let around = folder(&[("all/one/policyc.toml", ""), ("all/two/policyc.toml", "")]);
    policyc(around.path(), &["check", "all"])
        .refuses("error: there is no `.policy` file in `all`\n\n  help: these folders in it are projects of their own: `all/one`, `all/two`\n");
}
