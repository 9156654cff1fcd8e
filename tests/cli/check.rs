//! `policyc check`.

use serde_json::Value;

use crate::support::{CLEAN, UNUSED_ACCEPT, folder, piped, policyc};

const MISTYPED: &str = "activity orders \"When you order\" {\n  data: emial-address\n}\n";

#[test]
fn findings_are_the_result_and_the_exit_code_tells_of_them() {
    let folder = folder(&[("a.policy", MISTYPED)]);
    let human = policyc(folder.path(), &["check"]).ends(1);
    assert!(human.out.starts_with("error["), "{}", human.out);
    assert!(human.out.contains("a.policy:2:9"), "{}", human.out);
    assert!(human.out.contains("help: did you mean `email-address`?"), "{}", human.out);
    assert!(human.out.contains(" in 1 file, as of "), "{}", human.out);
    assert_eq!(human.err, "");
}

#[test]
fn nothing_found_is_said_and_is_exit_code_0() {
    let folder = folder(&[("a.policy", CLEAN)]);
    let run = policyc(folder.path(), &["check", "--as-of", "2026-02-01", "--deny", "note"]).ends(0);
    assert_eq!(run.out, "no findings in 1 file, as of 2026-02-01, under GDPR and ePrivacy Directive\n");
}

#[test]
fn the_same_is_found_in_each_format() {
    let folder = folder(&[("demo/a.policy", MISTYPED)]);
    let short = policyc(folder.path(), &["check", "demo", "--format", "short"]).ends(1);
    let json = policyc(folder.path(), &["check", "demo", "--format", "json"]).ends(1);
    assert!(short.err.contains("as of") && json.err.is_empty());
    let findings: Value = serde_json::from_str(&json.out).unwrap();
    let line = |finding: &Value| {
        let of = |key: &str| finding[key].as_str().unwrap().to_owned();
        let start = &finding["start"];
        format!("{}:{}:{}: {}[{}]: {}", of("path"), start["line"], start["column"], of("level"), of("code"), of("message"))
    };
    let lines: Vec<String> = findings.as_array().unwrap().iter().map(line).collect();
    assert_eq!(short.out.lines().collect::<Vec<_>>(), lines);
    assert!(lines.iter().any(|line| line.starts_with("demo/a.policy:2:9: error[")), "{lines:?}");
}

#[test]
fn no_findings_are_an_empty_array() {
    let folder = folder(&[("a.policy", CLEAN)]);
    assert_eq!(policyc(folder.path(), &["check", "--format", "json"]).ends(0).out, "[]\n");
}

#[test]
fn the_level_that_is_denied_decides() {
    let unused = format!("{CLEAN}\n{UNUSED_ACCEPT}");
    let folder = folder(&[("a.policy", &unused)]);
    let run = policyc(folder.path(), &["check"]).ends(0);
    assert!(run.out.contains("warning[x/accept-unused]"), "{}", run.out);
    policyc(folder.path(), &["check", "--deny", "warning"]).ends(1);
    crate::support::put(folder.path(), "policyc.toml", b"deny = \"warning\"\n");
    policyc(folder.path(), &["check"]).ends(1);
    policyc(folder.path(), &["check", "--deny", "error"]).ends(0);
    crate::support::put(folder.path(), "policyc.toml", b"[levels]\n\"x/accept-unused\" = \"off\"\n");
    policyc(folder.path(), &["check", "--deny", "note"]).ends(0);
}

#[test]
fn standard_input_is_a_project() {
    let folder = folder(&[]);
    piped(folder.path(), &["check", "-"], CLEAN).ends(0);
    let run = piped(folder.path(), &["check", "-", "--format", "short"], MISTYPED).ends(1);
    assert!(run.out.starts_with("<stdin>:2:9: error["), "{}", run.out);
}

#[test]
fn colour_is_for_those_who_want_it() {
    let folder = folder(&[("a.policy", MISTYPED)]);
    assert!(!policyc(folder.path(), &["check"]).ends(1).out.contains('\u{1b}'), "not without a terminal");
    assert!(policyc(folder.path(), &["check", "--color", "always"]).ends(1).out.contains('\u{1b}'));
    assert!(!policyc(folder.path(), &["check", "--color", "never"]).ends(1).out.contains('\u{1b}'));
}

#[test]
fn threads_change_nothing() {
    let folder = folder(&[("a.policy", MISTYPED), ("b.policy", CLEAN)]);
    let one = policyc(folder.path(), &["check", "--threads", "1"]).ends(1);
    let two = policyc(folder.path(), &["check", "--threads", "2"]).ends(1);
    assert_eq!(one.out, two.out);
}

#[test]
fn what_cannot_be_meant_is_named() {
    let folder = folder(&[("a.policy", CLEAN)]);
    let run = policyc(folder.path(), &["check", "--as-of", "2019-02-30"]).ends(2);
    assert!(run.err.contains("'2019-02-30'") && run.err.contains("such as 2026-01-31"), "{}", run.err);
    assert!(policyc(folder.path(), &["check", "--format", "jsn"]).ends(2).err.contains("'json'"));
    assert!(policyc(folder.path(), &["chekc"]).ends(2).err.contains("'check'"));
    policyc(folder.path(), &[]).ends(2);
}

#[test]
fn help_says_that_this_is_no_legal_advice() {
    let folder = folder(&[]);
    for args in [&["--help"][..], &["-h"]] {
        let help = policyc(folder.path(), args).ends(0).out;
        assert!(help.contains("not legal advice"), "{help}");
    }
    for command in ["new", "check", "build", "fmt", "explain", "rules", "test", "schema", "std", "completions"] {
        policyc(folder.path(), &[command, "--help"]).ends(0);
    }
    assert!(policyc(folder.path(), &["--version"]).ends(0).out.starts_with("policyc "));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_behind_standard_output_is_told() {
    let folder = folder(&[("a.policy", CLEAN)]);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_policyc")).arg("check").current_dir(folder.path()).stdout(full).output().unwrap();
    let run = crate::support::Run::of(output).ends(2);
    assert_eq!(run.err, "error: cannot print: the disk is full\n");
}
