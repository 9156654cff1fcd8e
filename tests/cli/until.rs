//! `policyc check --until`, and levels by code.

use serde_json::Value;

use crate::support::{folder, policyc, put};

/// A transfer that rests on a framework which ended on 2020-07-16, an accept, and a rule that comes later.
const POLICY: &str = r#"
organisation acme "Acme AB" { ours: yes }
contact desk "Our desk" {
  accept x/declared-unused until 2020-05-31 because "used from summer on"
}

rule acme/named "Activities have an owner" {
  valid: from 2020-09-01
  each: activity a
  require: a.owner is given
  says: "{a} has no owner"
  passes "one has" { activity a "A" { owner: "Web team" } }
  fails "one has not" at 2021-01-01 { activity a "A" {} }
}

rule acme/reviewed "Activities are looked at every year" {
  each: activity a
  require: as-of <= a.updated + 12 months
  says: "{a} was last looked at on {a.updated}"
  passes "this year" at 2020-06-01 { activity a "A" { updated: 2020-01-01 } }
  fails "long ago" at 2020-06-01 { activity a "A" { updated: 2018-01-01 } }
}

activity orders "Orders" { updated: 2019-11-15 }
"#;

const AS_OF: &[&str] = &["check", "--as-of", "2020-05-01", "--until", "2020-12-31"];

fn run(folder: &std::path::Path, more: &[&str]) -> crate::support::Run {
    policyc(folder, &[AS_OF, more].concat())
}

#[test]
fn what_starts_and_stops_is_told_with_its_day_and_cause() {
    let folder = folder(&[("a.policy", POLICY)]);
    let short = run(folder.path(), &["--format", "short"]).ends(1);
    let lines: Vec<&str> = short.out.lines().collect();
    assert_eq!(
        lines,
        [
            "2020-06-01 starts: a.policy:3:9: note[x/declared-unused]: the contact `desk` is declared and used nowhere, because the accept of \
             `x/declared-unused` ends",
            "2020-06-01 starts: a.policy:4:3: warning[x/accept-expired]: this accept of `x/declared-unused` ended on 2020-05-31, because the \
             accept of `x/declared-unused` ends",
            "2020-09-01 starts: a.policy:24:1: error[acme/named]: `orders` has no owner, because the rule `acme/named` begins to hold",
            "2020-11-16 starts: a.policy:24:1: error[acme/reviewed]: `orders` was last looked at on `2019-11-15`, because a time that is counted \
             from a date in the policy is over",
        ]
    );
    short.tells("2 errors, 1 warning, 1 note start until 2020-12-31; no findings in 1 file, as of 2020-05-01\n");
}

#[test]
fn the_same_is_told_on_a_terminal_and_in_json() {
    let folder = folder(&[("a.policy", POLICY)]);
    let human = run(folder.path(), &[]).ends(1);
    for words in [
        "From 2020-06-01 on, this is found:\n\nnote[x/declared-unused]",
        "From 2020-09-01 on, this is found:\n\nerror[acme/named]",
        "= note: from 2020-09-01 on, because the rule `acme/named` begins to hold\n",
        "as of 2020-05-01\n",
    ] {
        assert!(human.out.contains(words), "{words:?} is not in\n{}", human.out);
    }
    let json: Value = serde_json::from_str(&run(folder.path(), &["--format", "json"]).ends(1).out).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 4);
    assert_eq!((&json[2]["day"], &json[2]["change"]), (&Value::from("2020-09-01"), &Value::from("starts")));
    assert_eq!(json[2]["causes"][0]["name"], "acme/named");
    assert_eq!(json[2]["causes"][0]["begins"], true);
    assert_eq!(json[2]["finding"]["path"], "a.policy");
}

#[test]
fn what_is_no_longer_found_is_told_too() {
    let ends = POLICY.replace("valid: from 2020-09-01", "valid: from 2018-01-01 until 2020-08-31");
    let folder = folder(&[("a.policy", &ends)]);
    let short = run(folder.path(), &["--format", "short"]).ends(1);
    let line = "2020-09-01 stops: a.policy:24:1: error[acme/named]: `orders` has no owner, because the rule `acme/named` ends\n";
    assert!(short.out.contains(line), "{}", short.out);
    let human = run(folder.path(), &[]).ends(1);
    assert!(human.out.contains("From 2020-09-01 on, this is no longer found:\n"), "{}", human.out);
    assert!(human.out.contains("    because the rule `acme/named` ends\n"), "{}", human.out);
}

#[test]
fn the_act_that_ends_a_mechanism_is_named() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/qcontact");
    let here = std::path::Path::new(".");
    let out = policyc(here, &["check", example, "--as-of", "2020-01-01", "--until", "2021-06-30", "--format", "short"]).ends(1).out;
    let shield = "2020-07-16 starts: ";
    let line = out.lines().find(|line| line.starts_with(shield)).unwrap();
    assert!(line.contains("[gdpr/art-45-adequacy-as-of]") && line.contains("`eu-us-privacy-shield`"), "{line}");
    assert!(line.contains("ends, by CJEU C-311/18 (Schrems II); `eu-us-dpf` came after it"), "{line}");
    let kingdom = out.lines().find(|line| line.contains("[gdpr/art-13-1-f-transfer]: `to-ltd`")).unwrap();
    assert!(kingdom.starts_with("2021-06-28 starts: ") && kingdom.contains("the mechanism `eu-uk-bridge`") && kingdom.contains("ends"), "{kingdom}");
    assert!(!kingdom.contains("GI"), "{kingdom}");
}

#[test]
fn the_exit_code_is_that_of_check_now_or_then() {
    let folder = folder(&[("a.policy", POLICY)]);
    let until = |day: &str, code: i32| {
        policyc(folder.path(), &["check", "--as-of", "2020-05-01", "--until", day]).ends(code);
    };
    until("2020-05-31", 0);
    until("2020-08-31", 0);
    until("2020-09-01", 1);
    policyc(folder.path(), &["check", "--as-of", "2020-05-01", "--until", "2020-08-31", "--deny", "warning"]).ends(1);
    policyc(folder.path(), &["check", "--as-of", "2020-05-01", "--until", "2020-05-01"]).refuses(
        "error: `--until 2020-05-01` is not after 2020-05-01, the date of the check\n\n  help: give a later day, or an earlier one with `--as-of`\n",
    );
    let nothing = policyc(folder.path(), &["check", "--as-of", "2020-05-01", "--until", "2020-05-02"]).ends(0);
    assert_eq!(nothing.out, "nothing starts or stops until 2020-05-02; no findings in 1 file, as of 2020-05-01\n");
    put(folder.path(), "a.policy", b"activity orders \"Orders\" { dta: full-name }");
    let broken = policyc(folder.path(), &["check", "--until", "2099-12-31"]).ends(1);
    broken.tells("nothing is told of the time until 2099-12-31, because there are errors in the source\n");
}

#[test]
fn levels_can_be_set_for_a_run() {
    let folder = folder(&[("a.policy", POLICY)]);
    let check = |more: &[&str]| policyc(folder.path(), &[&["check", "--as-of", "2021-01-01", "--format", "short"], more].concat());
    assert!(check(&[]).ends(1).out.contains("error[acme/named]"));
    let milder = ["--warn", "acme/named", "--note", "acme/reviewed", "--allow", "x/accept-expired", "--allow", "x/declared-unused"];
    let run = check(&milder).ends(0);
    assert!(run.out.contains("warning[acme/named]") && run.out.contains("note[acme/reviewed]") && !run.out.contains("x/"), "{}", run.out);
    check(&[&milder[..], &["--error", "x/declared-unused"]].concat())
        .refuses("error: `x/declared-unused` is given two levels, by `--error` and by `--allow`\n");
    put(folder.path(), "policyc.toml", b"[levels]\n\"acme/named\" = \"off\"\n\"acme/reviewed\" = \"note\"\n");
    assert!(!check(&[]).ends(0).out.contains("acme/named"));
    assert!(check(&["--error", "acme/named"]).ends(1).out.contains("error[acme/named]"));
    check(&["--warn", "acme/nmed"]).refuses("error: no finding has the code `acme/nmed`\n\n  help: did you mean `acme/named`?\n");
    check(&["--allow", "name/unknown"]).refuses("error: the level of `name/unknown` cannot be set, because errors in the source stay errors\n");
    put(folder.path(), "policyc.toml", b"[levels]\n\"acme/gone\" = \"off\"\n");
    check(&[])
        .refuses("error: `policyc.toml` cannot be used: no finding has the code `acme/gone`\n\n  help: `policyc rules` lists the codes of rules\n");
}
