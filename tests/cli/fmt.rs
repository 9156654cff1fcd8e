//! `policyc fmt`.

use std::fs;

use crate::support::{folder, piped, policyc, put, tree};

const WIDE: &str = "activity  a   \"A\" {\n    data:x\n}\n";
const LAID_OUT: &str = "activity a \"A\" {\n  data: x\n}\n";
const BROKEN: &str = "activity a \"A\" {\n  data x\n";

#[test]
fn files_are_laid_out_in_place() {
    let folder = folder(&[("a.policy", WIDE), ("sub/b.policy", LAID_OUT), ("sub/policyc.toml", ""), ("notes.txt", WIDE)]);
    let run = policyc(folder.path(), &["fmt"]).ends(0);
    assert_eq!((run.out.as_str(), run.err.as_str()), ("", "1 file laid out anew, 1 file as it should be\n"));
    let text = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
    assert_eq!([text("a.policy"), text("sub/b.policy")], [LAID_OUT, LAID_OUT]);
    assert_eq!(text("notes.txt"), WIDE, "only policies are");
    assert_eq!(tree(folder.path()).len(), 4, "nothing is left over");
    let run = policyc(folder.path(), &["fmt"]).ends(0);
    assert_eq!(run.err, "2 files as they should be\n");
}

#[test]
fn what_would_change_is_shown_and_not_done() {
    let folder = folder(&[("a.policy", WIDE), ("b.policy", LAID_OUT)]);
    let before = tree(folder.path());
    let run = policyc(folder.path(), &["fmt", "--check"]).ends(1);
    assert_eq!(run.out, "--- a.policy\n+++ a.policy\n@@ -1,3 +1,3 @@\n-activity  a   \"A\" {\n-    data:x\n+activity a \"A\" {\n+  data: x\n }\n");
    assert_eq!(run.err, "1 file would change, 1 file as it should be\n");
    assert_eq!(tree(folder.path()), before);
    policyc(folder.path(), &["fmt", "--check", "b.policy"]).ends(0);
}

#[test]
fn a_difference_in_line_ends_alone_is_seen() {
    let folder = folder(&[("a.policy", "\u{feff}use gdpr\r\n"), ("b.policy", "use gdpr")]);
    let run = policyc(folder.path(), &["fmt", "--check"]).ends(1);
    assert!(run.out.contains("-\u{feff}use gdpr␍\n+use gdpr\n"), "{}", run.out);
    assert!(run.out.contains("-use gdpr\n\\ No newline at end of file\n+use gdpr\n"), "{}", run.out);
    policyc(folder.path(), &["fmt"]).ends(0);
    assert_eq!(fs::read_to_string(folder.path().join("a.policy")).unwrap(), "use gdpr\n");
    assert_eq!(fs::read_to_string(folder.path().join("b.policy")).unwrap(), "use gdpr\n");
}

#[test]
fn the_difference_is_coloured_for_those_who_want_it() {
    let folder = folder(&[("a.policy", WIDE)]);
    let run = policyc(folder.path(), &["fmt", "--check", "--color", "always"]).ends(1);
    assert!(run.out.contains("\u{1b}[31m-activity") && run.out.contains("\u{1b}[32m+activity"), "{:?}", run.out);
    assert!(!policyc(folder.path(), &["fmt", "--check"]).ends(1).out.contains('\u{1b}'), "not without a terminal");
}

#[test]
fn a_file_with_errors_is_left_alone_and_the_others_are_not() {
    let folder = folder(&[("a.policy", BROKEN), ("b.policy", WIDE)]);
    let run = policyc(folder.path(), &["fmt"]).ends(2);
    assert!(run.err.contains("a.policy:2:") && run.err.ends_with("1 file laid out anew, 1 file left alone\n"), "{}", run.err);
    assert_eq!(run.out, "");
    let text = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
    assert_eq!([text("a.policy"), text("b.policy")], [BROKEN, LAID_OUT]);
    policyc(folder.path(), &["fmt", "--check"]).ends(2);
}

#[test]
fn names_that_are_declared_nowhere_are_no_reason_to_refuse() {
    let folder = folder(&[("a.policy", "activity a \"A\" { data:   nobody-knows }\n")]);
    policyc(folder.path(), &["fmt", "a.policy"]).ends(0);
    assert_eq!(fs::read_to_string(folder.path().join("a.policy")).unwrap(), "activity a \"A\" { data: nobody-knows }\n");
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = folder(&[]);
    let run = piped(folder.path(), &["fmt", "-"], WIDE).ends(0);
    assert_eq!((run.out.as_str(), run.err.as_str()), (LAID_OUT, ""));
    let run = piped(folder.path(), &["fmt", "-", "--check"], WIDE).ends(1);
    assert!(run.out.starts_with("--- <stdin>\n"), "{}", run.out);
    let run = piped(folder.path(), &["fmt", "-"], BROKEN).ends(2);
    assert_eq!(run.out, "", "nothing is printed that an editor would take for the file");
    assert!(run.err.contains("<stdin>:2:"), "{}", run.err);
}

#[test]
fn several_paths_are_taken_each_once() {
    let folder = folder(&[("x/a.policy", WIDE), ("b.policy", WIDE)]);
    let run = policyc(folder.path(), &["fmt", "x", "b.policy", "./x/a.policy", "."]).ends(0);
    assert_eq!(run.err, "2 files laid out anew\n");
}

#[test]
fn dot_folders_and_outputs_are_left_out() {
    let folder = folder(&[("a.policy", LAID_OUT), (".hidden/b.policy", WIDE), ("site/.policyc", ""), ("site/c.policy", WIDE)]);
    assert_eq!(policyc(folder.path(), &["fmt"]).ends(0).err, "1 file as it should be\n");
}

#[test]
fn what_cannot_be_found_is_told() {
    let folder = folder(&[("orders.policy", LAID_OUT), ("notes.txt", ""), ("empty/x.txt", "")]);
    let refused = |args: &[&str], words: &str| {
        policyc(folder.path(), args).ends(2).tells(words);
    };
    refused(&["fmt", "order.policy"], "error: `order.policy` does not exist\n\n  help: did you mean `orders.policy`?\n");
    refused(&["fmt", "notes.txt"], "error: `notes.txt` is not a `.policy` file");
    refused(&["fmt", "empty"], "error: there is no `.policy` file in `empty`");
    put(folder.path(), "latin.policy", b"use \xe9\n");
    refused(&["fmt", "latin.policy"], "`latin.policy` is not UTF-8");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("real/a.policy", WIDE)]);
    let (real, link) = (folder.path().join("real/a.policy"), folder.path().join("link.policy"));
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real/a.policy", &link).unwrap();
    policyc(folder.path(), &["fmt", "link.policy"]).ends(0);
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&real).unwrap(), LAID_OUT);
    assert_eq!(real.metadata().unwrap().permissions().mode() & 0o777, 0o640);
}
