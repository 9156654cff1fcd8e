//! `policyc build`: what is written, and when.

use serde_json::Value;

use crate::support::{CLEAN, UNUSED_ACCEPT, folder, names, piped, policyc, tree};

#[test]
fn writes_into_the_project_and_lists_what_it_wrote() {
    let folder = folder(&[("demo/a.policy", CLEAN)]);
    let run = policyc(folder.path(), &["build", "demo", "--as-of", "2026-02-01"])
        .ends(0)
        .tells("no findings in 1 file, as of 2026-02-01, under GDPR and ePrivacy Directive\n");
    let written = names(&folder.path().join("demo/out"));
    assert!(written.contains(&"policy.json".to_owned()), "{written:?}");
    let mut listed: Vec<&str> = run.out.lines().map(|line| line.strip_prefix("demo/out/").unwrap()).collect();
    listed.push(".policyc");
    listed.sort_unstable();
    assert_eq!(listed, written);
    assert!(run.err.contains("to `demo/out`"), "{}", run.err);
}

#[test]
fn two_builds_are_equal_byte_for_byte() {
    let folder = folder(&[("demo/a.policy", CLEAN)]);
    policyc(folder.path(), &["build", "demo", "--out", "one"]).ends(0);
    policyc(folder.path(), &["build", "demo", "--out", "two", "--threads", "1"]).ends(0);
    policyc(&folder.path().join("demo"), &["build", "--out", "../three"]).ends(0);
    let one = tree(&folder.path().join("one"));
    assert!(!one.is_empty());
    assert_eq!(one, tree(&folder.path().join("two")));
    assert_eq!(one, tree(&folder.path().join("three")));
}

#[test]
fn errors_in_the_source_never_build() {
    let folder = folder(&[("a.policy", &format!("{CLEAN}\nactivity x \"X\" {{ data: emial-address }}\n"))]);
    for args in [&["build"][..], &["build", "--draft"]] {
        let run = policyc(folder.path(), args).ends(1).tells("nothing was written, because there are errors in the source\n");
        assert_eq!(run.out, "");
        assert!(!folder.path().join("out").exists());
    }
}

#[test]
fn what_is_denied_builds_only_as_a_draft() {
    let folder = folder(&[("a.policy", &format!("{CLEAN}\n{UNUSED_ACCEPT}"))]);
    policyc(folder.path(), &["build", "--out", "fine"]).ends(0).tells("warning[x/accept-unused]");
    let run = policyc(folder.path(), &["build", "--deny", "warning"]).ends(1).tells("`--draft` builds all the same");
    assert_eq!(run.out, "");
    assert!(!folder.path().join("out").exists());
    policyc(folder.path(), &["build", "--deny", "warning", "--draft"]).ends(1).tells("to `out`, as a draft");
    let draft = |path: &str| {
        let json: Value = serde_json::from_slice(&std::fs::read(folder.path().join(path)).unwrap()).unwrap();
        json["draft"].as_bool().unwrap()
    };
    assert!(draft("out/policy.json") && !draft("fine/policy.json"));
}

#[test]
fn formats_can_be_chosen() {
    let folder = folder(&[("a.policy", CLEAN), ("policyc.toml", "formats = [\"json\"]\n")]);
    policyc(folder.path(), &["build"]).ends(0);
    assert_eq!(names(&folder.path().join("out")), [".policyc", "policy.json"]);
    let help =
        "error: `htlm` is not a format; the formats are html, md, txt, pdf, docx, csv, xlsx, svg, mmd, json, all\n\n  help: did you mean `html`?\n";
    policyc(folder.path(), &["build", "--only", "json,htlm"]).refuses(help);
}

#[test]
fn a_wrong_template_is_shown_at_its_place_and_nothing_is_written() {
    let wrong = "{% extends \"base.html\" %}\n{% block page %}\n<h1>{{ title | shout }}</h1>\n{% endblock page %}\n";
    let folder = folder(&[("demo/a.policy", CLEAN), ("demo/policyc.toml", "templates = \"look\"\n"), ("demo/look/page.html", wrong)]);
    let shown = "error: the template `demo/look/page.html` cannot be used: Unknown filter `shout`
  ┌─ demo/look/page.html:3:16
  │
3 │ <h1>{{ title | shout }}</h1>
  │                ^
";
    policyc(folder.path(), &["build", "demo"]).ends(2).tells(shown);
    assert!(!folder.path().join("demo/out").exists());
    let unknown = wrong.replace("title | shout", "titel");
    std::fs::write(folder.path().join("demo/look/page.html"), unknown).unwrap();
    policyc(folder.path(), &["build", "demo"]).ends(2).tells("demo/look/page.html:3:8");
    std::fs::write(folder.path().join("demo/look/page.html"), wrong.replace(" | shout", "")).unwrap();
    std::fs::write(folder.path().join("demo/look/style.css"), "h1 { color: teal }").unwrap();
    policyc(folder.path(), &["build", "demo"]).ends(0);
    let built = std::fs::read_dir(folder.path().join("demo/out")).unwrap().map(|entry| entry.unwrap().path());
    let pages: Vec<String> =
        built.filter(|path| path.extension().is_some_and(|ending| ending == "html")).map(|path| std::fs::read_to_string(path).unwrap()).collect();
    assert!(pages.len() > 1 && pages.iter().all(|page| page.contains("h1 { color: teal }")), "{pages:?}");
}

#[test]
fn a_single_output_can_be_printed() {
    let folder = folder(&[("a.policy", CLEAN)]);
    let run = policyc(folder.path(), &["build", "--only", "json", "--out", "-"]).ends(0);
    let json: Value = serde_json::from_str(&run.out).unwrap();
    assert!(json["schemaVersion"].is_string());
    assert_eq!(names(folder.path()), ["a.policy"]);
    let piped = piped(folder.path(), &["build", "-", "--only", "policy.json", "--out", "-"], CLEAN).ends(0);
    assert!(piped.out.contains("schemaVersion"));
    policyc(folder.path(), &["build", "--only", "polcy.json", "--out", "-"]).ends(2).tells("did you mean `policy.json`?");
}

#[test]
fn findings_as_json_are_alone_on_standard_output() {
    let folder = folder(&[("a.policy", CLEAN)]);
    let run = policyc(folder.path(), &["build", "--format", "json"]).ends(0);
    assert_eq!((run.out.as_str(), run.err.as_str()), ("[]\n", ""));
    assert!(folder.path().join("out/policy.json").is_file());
}

#[test]
fn the_settings_name_the_output_folder() {
    let folder = folder(&[("demo/a.policy", CLEAN), ("demo/policyc.toml", "out = \"build/site\"\n")]);
    policyc(folder.path(), &["build", "demo"]).ends(0);
    assert!(folder.path().join("demo/build/site/policy.json").is_file());
}
