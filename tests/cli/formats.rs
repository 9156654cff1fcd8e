//! The formats of findings: each is what its readers take, and all say the same.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{CLEAN, Run, folder, policyc, put};

/// Mistakes with fixes and related places, findings of law, an accept that answers one, and what tries to break out of a format.
const MIXED: &str = "organisation acme \"A <b>\" { ours: yes; location: DE }

activity orders \"When you order, 50% & \\\"more\\\"\" {
  subjects: customers
  data: emial-address
  recipients: none
  retention: 2 years
  retention: until opt-out
}

activity visits \"When you visit\" {
  subjects: customers
  data: ip-address
  retention: 1 month
  accept gdpr/art-6-1-basis-missing until 2030-01-01 because \"counsel looks at it, see \\\"PR-1\\\"\"
}

activity calls \"When you call\" { subjects: customers; data: phone-number; recipients: nobody }

recipient nobody \"Nobody\" {}

rule acme/names \"Names say something\" {
  each: activity a
  require: a.owner is given
  says: \"{a} has ::no owner, 100%\"
  help: \"write `owner: …`\"
  passes \"somebody owns it\" { activity a \"A\" { owner: \"Web team\" } }
  fails \"nobody owns it\" { activity a \"A\" {} }
}
";

fn check(folder: &Path, args: &[&str]) -> Run {
    let mut all = vec!["check", "--as-of", "2026-02-01"];
    all.extend_from_slice(args);
    policyc(folder, &all)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The published schema, which comes with a package for SARIF.
fn schema() -> Value {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--filter-platform", &host()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let package = metadata["packages"].as_array().unwrap().iter().find(|package| package["name"] == "serde-sarif").unwrap();
    let manifest = PathBuf::from(package["manifest_path"].as_str().unwrap());
    // Two of its patterns have a `]` that opens nowhere, which this validator refuses.
    json(&std::fs::read_to_string(manifest.with_file_name("src").join("schema.json")).unwrap().replace("{2}]?$", "{2}\\\\]?$"))
}

fn host() -> String {
    let output = std::process::Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

#[test]
fn sarif_is_valid_against_the_published_schema() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let mixed = folder(&[("a.policy", MIXED)]);
    let clean = folder(&[("a.policy", CLEAN)]);
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let qcontact = examples.join("qcontact").to_string_lossy().into_owned();
    let quali = examples.join("quali").to_string_lossy().into_owned();
    for (folder, path, least) in [(mixed.path(), ".", 5), (clean.path(), ".", 0), (mixed.path(), &qcontact, 5), (mixed.path(), &quali, 20)] {
        let log = json(&policyc(folder, &["check", path, "--format", "sarif", "--as-of", "2026-02-01"]).out);
        let errors: Vec<String> = validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
        assert!(log["runs"][0]["results"].as_array().unwrap().len() >= least, "{path}");
        // What the schema leaves open: no member that SARIF does not know, and every result has its rule.
        let typed: serde_sarif::sarif::Sarif = serde_json::from_value(log.clone()).unwrap();
        let rules = typed.runs[0].tool.driver.rules.clone().unwrap();
        for result in typed.runs[0].results.iter().flatten() {
            let rule = &rules[usize::try_from(result.rule_index.unwrap()).unwrap()];
            assert_eq!(Some(&rule.id), result.rule_id.as_ref());
        }
    }
    let broken = serde_json::json!({"version": "2.1.0", "runs": [{"tool": {}, "results": []}]});
    assert!(!validator.is_valid(&broken), "the schema refuses something");
}

/// What each format has to say of a finding: path, line, column, level, code and message.
type Said = (String, u64, u64, String, String, String);

fn in_json(out: &str) -> Vec<Said> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let said = |finding: &Value| {
        let number = |key: &str| finding["start"][key].as_u64().unwrap();
        let [path, level, code, message] = ["path", "level", "code", "message"].map(|key| text(&finding[key]));
        (path, number("line"), number("column"), level, code, message)
    };
    json(out).as_array().unwrap().iter().map(said).collect()
}

fn in_sarif(out: &str) -> Vec<Said> {
    let said = |result: &Value| {
        let place = &result["locations"][0]["physicalLocation"];
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let number = |key: &str| place["region"][key].as_u64().unwrap();
        let message = text(&result["message"]["text"]).lines().next().unwrap().to_owned();
        let path = text(&place["artifactLocation"]["uri"]).replace("%20", " ").replace("%25", "%").replace("%2C", ",");
        (path, number("startLine"), number("startColumn"), text(&result["level"]), text(&result["ruleId"]), message)
    };
    let log = json(out);
    let open = log["runs"][0]["results"].as_array().unwrap().iter().filter(|result| result.get("suppressions").is_none());
    open.map(said).collect()
}

fn in_github(out: &str) -> Vec<Said> {
    let plain = |text: &str| text.replace("%2C", ",").replace("%3A", ":").replace("%0A", "\n").replace("%25", "%");
    let said = |line: &str| {
        let (command, rest) = line.strip_prefix("::").unwrap().split_once(' ').unwrap();
        let (properties, message) = rest.split_once("::").unwrap();
        let property = |key: &str| {
            let found = properties.split(',').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='));
            plain(found.unwrap_or_else(|| panic!("{key} is not in {line}")))
        };
        let number = |key: &str| property(key).parse().unwrap();
        let level = if command == "notice" { "note" } else { command };
        let message = plain(message).lines().next().unwrap().to_owned();
        (property("file"), number("line"), number("col"), level.to_owned(), property("title"), message)
    };
    out.lines().map(said).collect()
}

/// `path:line:column: level[code]: message`, as `short` has it and as failures of JUnit begin.
fn in_line(line: &str) -> Said {
    let (place, rest) = line.split_once(": ").unwrap();
    let (head, message) = rest.split_once("]: ").unwrap();
    let (level, code) = head.split_once('[').unwrap();
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next().unwrap().parse().unwrap();
    let line = parts.next().unwrap().parse().unwrap();
    (parts.next().unwrap().to_owned(), line, column, level.to_owned(), code.to_owned(), message.to_owned())
}

fn in_junit(out: &str) -> Vec<Said> {
    let report = quick_junit::Report::deserialize_from_str(out).unwrap();
    let mut found = Vec::new();
    for case in report.test_suites.iter().flat_map(|suite| &suite.test_cases) {
        if let quick_junit::TestCaseStatus::NonSuccess { description, .. } = &case.status {
            found.push(in_line(description.as_ref().unwrap().as_str().lines().next().unwrap()));
        }
    }
    found
}

/// A header (`level[code]: message`) and the place below it.
fn in_human(out: &str) -> Vec<Said> {
    let lines: Vec<&str> = out.lines().collect();
    let said = |pair: &[&str]| {
        let place = pair[1].trim_start().strip_prefix("┌─ ")?;
        Some(in_line(&format!("{place}: {}", pair[0])))
    };
    let is_header = |pair: &&[&str]| ["error[", "warning[", "note["].iter().any(|word| pair[0].starts_with(word));
    lines.windows(2).filter(is_header).filter_map(said).collect()
}

#[test]
fn a_finding_has_the_same_code_place_and_text_in_each_format() {
    let folder = folder(&[("a, 5% x.policy", MIXED), ("b.policy", "data odd \"Odd\"\ndata phone-number \"Phone\"\n")]);
    let out = |args: &[&str]| check(folder.path(), args).ends(1).out;
    let expected = in_json(&out(&["--format", "json"]));
    assert!(expected.len() > 7, "{expected:#?}");
    assert!(expected.iter().any(|said| said.3 == "note") && expected.iter().any(|said| said.3 == "warning"), "{expected:#?}");
    assert_eq!(in_sarif(&out(&["--format", "sarif"])), expected);
    assert_eq!(in_github(&out(&["--format", "github"])), expected);
    assert_eq!(in_junit(&out(&["--format", "junit", "--deny", "note"])), expected);
    assert_eq!(in_human(&out(&["--all"])), expected);
    assert_eq!(out(&["--format", "short"]).lines().map(in_line).collect::<Vec<_>>(), expected);
}

#[test]
fn sarif_carries_rules_fixes_related_places_and_what_was_checked() {
    let folder = folder(&[("a.policy", MIXED)]);
    let log = json(&check(folder.path(), &["--format", "sarif"]).ends(1).out);
    let run = &log["runs"][0];
    assert_eq!(run["invocations"][0]["properties"]["asOf"], "2026-02-01");
    assert_eq!(run["invocations"][0]["properties"]["laws"][0]["name"], "gdpr");
    let rule = |id: &str| run["tool"]["driver"]["rules"].as_array().unwrap().iter().find(|rule| rule["id"] == id).unwrap().clone();
    let library = rule("gdpr/art-6-1-basis-missing");
    assert_eq!(library["defaultConfiguration"]["level"], "error");
    assert!(library["properties"]["tags"].as_array().unwrap().contains(&"GDPR Art. 6(1)".into()), "{library:#}");
    assert!(library["help"]["markdown"].as_str().unwrap().contains("**Source:** GDPR Art. 6(1)"), "{library:#}");
    assert!(library["fullDescription"]["text"].as_str().unwrap().len() > library["shortDescription"]["text"].as_str().unwrap().len());
    assert_eq!(rule("acme/names")["name"], "Names say something");
    assert_eq!(rule("name/duplicate")["defaultConfiguration"]["level"], "error");

    let results = run["results"].as_array().unwrap();
    let of = |id: &str| results.iter().find(|result| result["ruleId"] == id).unwrap();
    let mistyped = of("x/data-used-undeclared");
    let replacement = &mistyped["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "email-address");
    assert_eq!(replacement["deletedRegion"], mistyped["locations"][0]["physicalLocation"]["region"]);
    assert_eq!(mistyped["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "activity/orders");
    assert_eq!(of("name/duplicate")["relatedLocations"][0]["message"]["text"], "first here");

    let accepted: Vec<&Value> = results.iter().filter(|result| result.get("suppressions").is_some()).collect();
    assert_eq!(accepted.len(), 1, "{accepted:#?}");
    assert_eq!(accepted[0]["ruleId"], "gdpr/art-6-1-basis-missing");
    assert_eq!(accepted[0]["suppressions"][0]["justification"], "counsel looks at it, see \"PR-1\"");
    assert_eq!(accepted[0]["suppressions"][0]["properties"]["until"], "2030-01-01");
}

#[test]
fn a_finding_keeps_its_fingerprint_when_lines_are_added() {
    let folder = folder(&[("a.policy", MIXED)]);
    let prints = || -> Vec<String> {
        let log = json(&check(folder.path(), &["--format", "sarif"]).ends(1).out);
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        results.iter().map(|result| result["partialFingerprints"]["policyc/v1"].as_str().unwrap().to_owned()).collect()
    };
    let before = prints();
    put(folder.path(), "a.policy", format!("// one\n// two\n{MIXED}").as_bytes());
    assert_eq!(prints(), before);
    let mut distinct = before.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), before.len());
}

#[test]
fn junit_has_a_suite_for_each_file_and_fails_where_the_run_does() {
    let unused = format!("{CLEAN}\n{}", crate::support::UNUSED_ACCEPT);
    let folder = folder(&[("a.policy", &unused), ("b.policy", "// nothing\n")]);
    let report = |args: &[&str], code| {
        let out = check(folder.path(), args).ends(code).out;
        quick_junit::Report::deserialize_from_str(&out).unwrap()
    };
    let lenient = report(&["--format", "junit"], 0);
    let counts = |report: &quick_junit::Report| {
        let of = |suite: &quick_junit::TestSuite| {
            let is_skipped = |case: &&quick_junit::TestCase| matches!(case.status, quick_junit::TestCaseStatus::Skipped { .. });
            (suite.name.as_str().to_owned(), suite.tests, suite.failures, suite.test_cases.iter().filter(is_skipped).count())
        };
        report.test_suites.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(counts(&lenient), [("a.policy".to_owned(), 1, 0, 1), ("b.policy".to_owned(), 1, 0, 0)]);
    assert_eq!(lenient.test_suites[1].test_cases[0].name.as_str(), "no findings");
    let strict = report(&["--format", "junit", "--deny", "warning"], 1);
    assert_eq!(counts(&strict)[0], ("a.policy".to_owned(), 1, 1, 0));
    assert_eq!((strict.tests, strict.failures), (2, 1));
}

#[test]
fn many_findings_of_one_code_are_grouped_for_people_only() {
    let lines: String = (0..15).map(|n| format!("  activity a{n} \"A {n}\" {{ data: nothing-such-{n} }}\n")).collect();
    let folder = folder(&[("a.policy", &format!("group g {{\n{lines}}}\n"))]);
    let shown = |args: &[&str]| check(folder.path(), args).ends(1).out;
    let headers = |out: &str| out.matches("error[x/data-used-undeclared]").count();
    let grouped = shown(&[]);
    assert_eq!(headers(&grouped), 1, "{grouped}");
    let rest = "  and 14 more of `x/data-used-undeclared`:\n    a.policy:3:29: `nothing-such-1` …\n";
    assert!(grouped.contains(rest), "{grouped}");
    assert!(grouped.contains("    … and 4 elsewhere\n  `--all` shows each in full\n"), "{grouped}");
    assert!(grouped.contains("15 errors in 1 file"), "{grouped}");
    assert_eq!(headers(&shown(&["--all"])), 15);
    for format in ["short", "json", "github"] {
        assert_eq!(shown(&["--format", format]), shown(&["--format", format, "--all"]));
        assert_eq!(shown(&["--format", format]).matches("x/data-used-undeclared").count(), 15, "{format}");
    }
}

#[test]
fn the_summary_says_when_and_under_which_laws() {
    let folder = folder(&[("a.policy", MIXED)]);
    let last = |args: &[&str]| policyc(folder.path(), args).out.lines().last().unwrap().to_owned();
    let now = last(&["check", "--as-of", "2026-02-01"]);
    assert!(now.contains(", 1 accepted in 1 file, as of 2026-02-01, under GDPR"), "{now}");
    let before = last(&["check", "--as-of", "2010-01-01"]);
    assert!(before.ends_with(", as of 2010-01-01; no law was found to apply"), "{before}");
}

#[test]
fn a_finding_about_something_of_the_library_stands_where_the_project_names_it() {
    let rule = "rule acme/authorities \"Authorities are explained\" {\n  each: recipient r\n  \
                require: r.examples is given\n  says: \"{r} is not explained\"\n  \
                passes \"one that is\" {\n    recipient banks \"banks\" { examples: \"Nordbank\" }\n  }\n  \
                fails \"one that is not\" {\n    recipient banks \"banks\" {}\n  }\n}\n";
    let policy = format!("activity a \"A\" {{ data: email-address; recipients: aepd }}\n{rule}");
    let folder = folder(&[("a.policy", &policy)]);
    let out = check(folder.path(), &["--format", "short"]).out;
    assert!(out.contains("a.policy:1:1: error[acme/authorities]: `aepd` is not explained"), "{out}");
    assert!(out.lines().all(|line| line.starts_with("a.policy:")), "{out}");
}

#[test]
fn build_prints_a_document_and_nothing_else() {
    let folder = folder(&[("a.policy", CLEAN)]);
    for format in ["json", "sarif", "junit"] {
        let run = policyc(folder.path(), &["build", "--format", format]).ends(0);
        assert_eq!(run.err, "");
        assert!(!run.out.contains("index.html"), "{}", run.out);
    }
    let run = policyc(folder.path(), &["build", "--format", "sarif", "--out", "-", "--only", "json"]).ends(0);
    assert!(json(&run.err)["runs"].is_array());
}
