//! `policyc explain` and `policyc rules`.

use serde_json::Value;

use crate::support::{folder, policyc, put};

/// A project with a rule of its own.
pub const OWN: &str = r#"
lexicon vendors-in-a-word { language: en; phrases: "vendors" }
data payroll "payroll data" {}

rule acme/payroll-owner "Somebody answers for payroll data" {
  cites: "board decision 7"
  level: warning
  valid: from 2026-03-01
  each: activity a where a.data has payroll
  require: a.owner is given
  says: "nobody answers for {a}"
  help: "write `owner: …`"
  why: "The board wants somebody to ask."
  unverified: "the number of the decision"
  passes "somebody does" { activity pay "Pay" { data: payroll; owner: "Finance" } }
  fails "nobody does" at 2026-03-01 { activity pay "Pay" { data: payroll } }
}
"#;

#[test]
fn a_rule_is_told_with_all_it_says() {
    let folder = folder(&[]);
    let page = policyc(folder.path(), &["explain", "gdpr/art-6-1-f-interest-stated"]).ends(0).out;
    for words in [
        "gdpr/art-6-1-f-interest-stated  rule, error\n",
        "GDPR Art. 6(1)(f)",
        "General Data Protection Regulation (`gdpr`): from 2018-05-25 in EU",
        "std:law/gdpr/lawfulness.policy:",
        "\nWhy\n",
        "\nWhat to write\n",
        "\nWhat is checked\n  each: ",
        "\nPasses\n",
        "\nFails\n",
    ] {
        assert!(page.contains(words), "{words:?} is not in\n{page}");
    }
    assert!(page.lines().filter(|line| !line.starts_with("   ")).all(|line| line.chars().count() <= 100 || line.contains("require")), "{page}");
    let colour = policyc(folder.path(), &["explain", "gdpr/art-6-1-f-interest-stated", "--color", "always"]).ends(0).out;
    assert!(colour.contains("\u{1b}["));
}

#[test]
fn a_rule_is_told_as_json_and_markdown() {
    let folder = folder(&[]);
    let json: Value =
        serde_json::from_str(&policyc(folder.path(), &["explain", "gdpr/art-6-1-basis-missing", "--format", "json"]).ends(0).out).unwrap();
    let rule = &json[0];
    assert_eq!(rule["kind"], "rule");
    assert_eq!(rule["level"], "error");
    assert_eq!(rule["cites"][0], serde_json::json!({ "text": "GDPR Art. 6(1)", "law": "gdpr", "article": "Art. 6(1)" }));
    assert_eq!(rule["regimes"][0]["inForce"][0], serde_json::json!({ "from": "2018-05-25", "in": ["EU"] }));
    assert!(rule["require"].as_str().unwrap().ends_with(')'), "{}", rule["require"]);
    assert!(rule["examples"].as_array().unwrap().iter().any(|example| example["passes"] == false));
    let markdown = policyc(folder.path(), &["explain", "gdpr/art-6-1-basis-missing", "--format", "markdown"]).ends(0).out;
    assert!(markdown.starts_with("# Every purpose has a legal basis\n"), "{markdown}");
}

#[test]
fn mechanisms_regimes_lexicons_and_findings_are_told_too() {
    let folder = folder(&[]);
    let shield = policyc(folder.path(), &["explain", "eu-us-privacy-shield"]).ends(0).out;
    assert!(shield.contains("from 2016-07-12 before 2020-07-16") && shield.contains("CJEU C-311/18 (Schrems II)"), "{shield}");
    assert!(shield.contains("superseded-by  eu-us-dpf"), "{shield}");
    let law = policyc(folder.path(), &["explain", "gdpr"]).ends(0).out;
    assert!(law.contains("in force  from 2018-05-25 in EU\n"), "{law}");
    assert!(policyc(folder.path(), &["explain", "vague-retention"]).ends(0).out.contains("as long as necessary"));
    let finding = policyc(folder.path(), &["explain", "x/retention-total"]).ends(0).out;
    assert!(finding.contains("\nFound\n") && finding.contains("\nInstead\n") && finding.contains("total: 10 years"), "{finding}");
}

#[test]
fn what_nobody_knows_is_said() {
    let folder = folder(&[]);
    policyc(folder.path(), &["explain", "gdpr/art-6-1-basis-mising"]).refuses(
        "error: there is no rule, regime, mechanism, lexicon or claim called `gdpr/art-6-1-basis-mising`, and no finding has this code\n\n  \
         help: did you mean `gdpr/art-6-1-basis-missing`?\n",
    );
    policyc(folder.path(), &["explain", "art-6-1-basis-missing"]).ends(2).tells("did you mean `gdpr/art-6-1-basis-missing`?");
    policyc(folder.path(), &["explain", "zzz"]).ends(2).tells("`policyc rules` lists the rules");
    policyc(folder.path(), &["explain", "tracker"]).ends(2).tells("`tracker` is a kind of declaration").tells("docs/reference.md");
    policyc(folder.path(), &["rules", "--regime", "gdrp"]).refuses("error: `gdrp` is no regime\n\n  help: did you mean `gdpr`?\n");
}

#[test]
fn a_projects_own_rules_are_known_in_it() {
    let folder = folder(&[("demo/policyc.toml", ""), ("demo/rules/own.policy", OWN)]);
    policyc(folder.path(), &["explain", "acme/payroll-owner"]).ends(2);
    let inside = folder.path().join("demo/rules");
    let page = policyc(&inside, &["explain", "acme/payroll-owner"]).ends(0).out;
    assert!(page.contains("rules/own.policy:5\n") && page.contains("nobody answers for {a}"), "{page}");
    assert!(page.contains("unverified  the number of the decision"), "{page}");
    assert!(policyc(&inside, &["rules", "payroll"]).ends(0).out.contains("acme/payroll-owner  warning  board decision 7  2026-03-01  "));
    put(folder.path(), "demo/broken.policy", b"activity {{{");
    policyc(&inside, &["explain", "acme/payroll-owner"]).ends(0);
}

#[test]
fn rules_are_listed_as_they_are_asked_for() {
    let folder = folder(&[]);
    let codes = |args: &[&str]| -> Vec<String> {
        let args: Vec<&str> = ["rules", "--format", "json"].iter().chain(args).copied().collect();
        let json: Value = serde_json::from_str(&policyc(folder.path(), &args).ends(0).out).unwrap();
        json.as_array().unwrap().iter().map(|rule| rule["code"].as_str().unwrap().to_owned()).collect()
    };
    let all = codes(&[]);
    let stated = "gdpr/art-6-1-f-interest-stated".to_owned();
    assert!(all.len() > 50 && all.contains(&stated));
    let of_article = codes(&["--article", "6(1)(f)"]);
    assert!(of_article.contains(&stated) && of_article.len() < 20, "{of_article:?}");
    assert!(!codes(&["--article", "6"]).contains(&"gdpr/art-13-2-a-retention".to_owned()));
    assert!(codes(&["--level", "error"]).contains(&stated) && !codes(&["--level", "note"]).contains(&stated));
    assert!(codes(&["--regime", "uk-gdpr"]).len() < all.len());
    assert!(codes(&["--kind", "basis"]).contains(&stated) && !codes(&["--kind", "notice"]).contains(&stated));
    assert!(!codes(&["--unverified"]).is_empty() && codes(&["--unverified"]).len() < all.len());
    assert!(!codes(&["--in-force", "2017-01-01"]).contains(&stated) && codes(&["--in-force", "2019-01-01"]).contains(&stated));
    assert!(codes(&["PORTABILITY"]).contains(&"gdpr/art-20-portability-missing".to_owned()));
    let table = policyc(folder.path(), &["rules", "--article", "20"]).ends(0);
    assert!(table.out.starts_with("CODE ") && table.out.contains("gdpr/art-20-portability-missing  error  GDPR Art. 20"), "{}", table.out);
    table.tells(" rules; `policyc explain CODE` tells all of one\n");
    policyc(folder.path(), &["rules", "no such words"]).ends(0).tells("none of the ");
}
