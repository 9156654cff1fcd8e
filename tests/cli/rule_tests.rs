//! `policyc test`: the examples of a project's own rules.

use crate::law::OWN;
use crate::support::{folder, piped, policyc, put};

#[test]
fn examples_that_do_what_they_say_are_ok() {
    let folder = folder(&[("own.policy", OWN), ("policy.policy", "activity pay \"Pay\" { data: payroll }")]);
    let run = policyc(folder.path(), &["test", "--as-of", "2026-04-01"]).ends(0);
    assert_eq!(
        run.out,
        "rule acme/payroll-owner \"Somebody answers for payroll data\"\n  \
         ok      passes \"somebody does\"\n  \
         ok      fails \"nobody does\" at 2026-03-01\n\n\
         2 ok; 1 rule in 2 files, as of 2026-04-01\n"
    );
}

#[test]
fn an_example_that_does_not_is_shown_at_its_place() {
    let wrong = OWN.replace("fails \"nobody does\" at 2026-03-01", "fails \"nobody does\" at 2025-01-01").replace(
        "passes \"somebody does\" { activity pay \"Pay\" { data: payroll; owner: \"Finance\" } }",
        "passes \"somebody does\" { activity pay \"Pay\" { data: payroll } }",
    );
    let folder = folder(&[("own.policy", &wrong)]);
    let run = policyc(folder.path(), &["test", "--as-of", "2026-04-01"]).ends(1);
    for words in [
        "  FAILED  passes \"somebody does\"\n",
        "  FAILED  fails \"nobody does\" at 2025-01-01\n",
        "error[acme/payroll-owner]: the rule finds something in an example that is to pass\n",
        "own.policy:15:3",
        "nobody answers for `pay`",
        "error[acme/payroll-owner]: the rule finds nothing in an example that is to fail\n",
        "own.policy:16:3",
        "0 ok, 2 FAILED; 1 rule in 1 file, as of 2026-04-01\n",
    ] {
        assert!(run.out.contains(words), "{words:?} is not in\n{}", run.out);
    }
}

#[test]
fn an_example_that_is_wrong_itself_is_shown_where_it_is() {
    let wrong = OWN.replace("owner: \"Finance\"", "ownr: \"Finance\"");
    let folder = folder(&[("own.policy", &wrong)]);
    let run = policyc(folder.path(), &["test"]).ends(1);
    assert!(run.out.contains("error[name/unknown-field]: an activity has no field `ownr`"), "{}", run.out);
    assert!(run.out.contains("own.policy:15:64") && run.out.contains("in this example"), "{}", run.out);
    assert!(run.out.contains("help: did you mean `owner`?"), "{}", run.out);
}

#[test]
fn a_rule_has_examples_of_both_sides_or_is_not_run() {
    let lines = OWN.lines().filter(|line| !line.contains("fails \"nobody"));
    let source = lines.collect::<Vec<_>>().join("\n") + "\nactivity pay \"Pay\" { data: payroll }\n";
    let folder = folder(&[("own.policy", &source)]);
    let run = policyc(folder.path(), &["test"]).ends(1);
    assert!(run.out.contains("  FAILED  no example that fails\n") && run.out.contains("has no example that fails"), "{}", run.out);
    let check = policyc(folder.path(), &["check", "--as-of", "2026-04-01", "--format", "short"]).ends(1);
    assert!(check.out.contains("error[x/rule-untested]: the rule `acme/payroll-owner` has no example that fails, and is not run"), "{}", check.out);
    assert!(!check.out.contains("[acme/payroll-owner]"), "{}", check.out);
    put(folder.path(), "own.policy", format!("{OWN}\nactivity pay \"Pay\" {{ data: payroll }}\n").as_bytes());
    let check = policyc(folder.path(), &["check", "--as-of", "2026-04-01", "--format", "short"]);
    assert!(check.out.contains("warning[acme/payroll-owner]: nobody answers for `pay`"), "{}", check.out);
}

#[test]
fn a_project_without_rules_says_so() {
    let folder = folder(&[]);
    let run = piped(folder.path(), &["test", "-", "--as-of", "2026-04-01"], "activity pay \"Pay\" {}").ends(0);
    assert_eq!(run.out, "no rules in 1 file, as of 2026-04-01\n");
}

#[test]
fn the_guide_to_writing_rules_is_true() {
    let guide = include_str!("../../docs/writing-rules.md");
    let block = |language: &str| guide.split(&format!("```{language}\n")).nth(1).unwrap().split("```").next().unwrap();
    let folder = folder(&[("rules.policy", block("policy")), ("policyc.toml", block("toml"))]);
    let run = policyc(folder.path(), &["test", "--as-of", "2026-01-31"]).ends(0);
    assert_eq!(run.out, block("text"));
    assert_eq!(block("sh"), "policyc test\n");
    let german = guide.split("```policy\n").nth(2).unwrap().split("```").next().unwrap();
    put(folder.path(), "rules.policy", german.as_bytes());
    assert!(policyc(folder.path(), &["test"]).ends(0).out.starts_with("rule acme/dauer \"Jede Speicherdauer sagt etwas\"\n  ok "));
    put(folder.path(), "rules.policy", block("policy").as_bytes());
    put(folder.path(), "a.policy", b"activity site \"Our site\" { purposes: analytics; retention: 2 years }");
    let check = policyc(folder.path(), &["check", "--format", "short"]);
    assert!(check.out.contains("warning[acme/analytics-short]: `site` keeps data for analytics longer than a year"), "{}", check.out);
}
