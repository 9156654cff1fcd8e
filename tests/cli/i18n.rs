//! `policyc i18n`, and what is built from its catalogues.

use std::fs;
use std::path::Path;

use crate::support::{folder, policyc};

const POLICY: &str = r#"
organisation acme "Acme Ltd" { ours: yes; location: CH; emails: "desk@acme.example" }
subjects customers "our customers"
activity orders "When you order" {
  purposes: order-processing "sending you what you ordered", "asking {acme} {{twice}}"
  subjects: customers
  data: full-name, "colour of your door"
  basis: contract, legitimate-interests "knowing our customers" of us
  recipients: none
  retention: 6 years after contract-end
}
notice privacy "Privacy notice" {
  languages: en, de
  audience: customers
  dated: 2026-01-31
  section hello "Hello" {
    """
    We are {acme}.

    - How long is in {see retention}.
    """
  }
  section controllers
  section activities
  section retention
}
"#;

const GERMAN: &[(&str, &str)] = &[
    ("our customers", "unsere Kunden"),
    ("When you order", "Wenn Sie bestellen"),
    ("sending you what you ordered", "Ihnen senden, was Sie bestellt haben"),
    ("asking {acme} {{twice}}", "{acme} {{zweimal}} fragen"),
    ("colour of your door", "Farbe Ihrer Tür"),
    ("knowing our customers", "unsere Kunden zu kennen"),
    ("Privacy notice", "Datenschutzhinweise"),
    ("Hello", "Guten Tag"),
];

fn catalogue(folder: &Path) -> String {
    fs::read_to_string(folder.join("i18n/de.po")).unwrap()
}

fn translate(folder: &Path) {
    let mut text = catalogue(folder);
    for (source, translation) in GERMAN {
        text = text.replace(&format!("msgid \"{source}\"\nmsgstr \"\""), &format!("msgid \"{source}\"\nmsgstr \"{translation}\""));
    }
    let block = "\"- How long is in {see retention}.\"\nmsgstr \"\"";
    assert!(text.contains(block), "{text}");
    text = text.replace(block, "\"- How long is in {see retention}.\"\nmsgstr \"Wir sind {acme}.\\n\\n- Wie lange, steht in {see retention}.\"");
    fs::write(folder.join("i18n/de.po"), text).unwrap();
}

fn built(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join("out").join(name)).unwrap()
}

#[test]
fn what_is_to_be_translated_is_collected() {
    let folder = folder(&[("a.policy", POLICY)]);
    assert_eq!(policyc(folder.path(), &["i18n", "--check"]).ends(1).out, "i18n/de.po is not up to date\n");
    assert!(!folder.path().join("i18n").exists());
    policyc(folder.path(), &["i18n"]).ends(0).tells("i18n/de.po: 9 texts, 9 to be translated\n");
    let text = catalogue(folder.path());
    assert!(text.starts_with("msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n"), "{text}");
    let entry =
        "#. after `order-processing`\n#: a.policy\nmsgctxt \"activity/orders.purposes\"\nmsgid \"sending you what you ordered\"\nmsgstr \"\"\n";
    assert!(text.contains(entry), "{text}");
    assert!(text.contains("msgctxt \"activity/orders.purposes#2\"\nmsgid \"asking {acme} {{twice}}\"\n"), "{text}");
    assert!(!text.contains("Acme Ltd") && !text.contains("desk@acme.example"), "names stay as they are: {text}");
    policyc(folder.path(), &["i18n", "--check"]).ends(0);
    assert_eq!(catalogue(folder.path()), text);
}

#[test]
fn a_notice_is_built_in_its_languages() {
    let folder = folder(&[("a.policy", POLICY)]);
    policyc(folder.path(), &["i18n"]).ends(0);
    policyc(folder.path(), &["build", "--as-of", "2026-01-31"]).ends(1).tells("9 of 9 texts are not translated into `de`");
    translate(folder.path());
    policyc(folder.path(), &["i18n"]).ends(0).tells("i18n/de.po: 9 texts, all translated\n");
    policyc(folder.path(), &["build", "--draft", "--as-of", "2026-01-31"]);
    let page = built(folder.path(), "privacy.de.html");
    assert!(page.contains("<html lang=\"de\""), "{page}");
    assert!(page.contains("hreflang=\"en\" href=\"privacy.en.html\"") && page.contains("lang=\"en\" hreflang=\"en\">English</a>"), "{page}");
    assert!(!page.contains("<span lang="), "{page}");
    let text = built(folder.path(), "privacy.de.md");
    for said in [
        "# Datenschutzhinweise",
        "31. Januar 2026",
        "Wie lange, steht in [Abschnitt 4 („Wie lange wir personenbezogene Daten speichern“)]",
        "- Vollständiger Name\n  - Farbe Ihrer Tür",
        "Unsere berechtigten Interessen – unsere Kunden zu kennen",
        "6 Jahre nach dem Vertragsende",
        "Acme Ltd \\{zweimal\\} fragen",
        "Die Daten werden an niemanden weitergegeben",
    ] {
        assert!(text.contains(said) || text.contains(&said.replace('\\', "")), "{said}:\n{text}");
    }
    let english = built(folder.path(), "privacy.en.md");
    assert!(english.contains("our customers") && !english.contains("Kunden"), "{english}");
}

#[test]
fn what_is_not_translated_is_marked() {
    let folder = folder(&[("a.policy", POLICY)]);
    policyc(folder.path(), &["build", "--draft", "--as-of", "2026-01-31"]).ends(1);
    let page = built(folder.path(), "privacy.de.html");
    assert!(page.contains("Teile dieser Hinweise sind nicht übersetzt. Sie stehen in einer anderen Sprache: Englisch."), "{page}");
    assert!(page.contains("<span lang=\"en\">When you order</span>"), "{page}");
    assert!(page.contains("<li><span lang=\"en\">How long is in <a href=\"#retention\">"), "{page}");
}

#[test]
fn translations_survive_changes() {
    let folder = folder(&[("a.policy", POLICY)]);
    policyc(folder.path(), &["i18n"]).ends(0);
    translate(folder.path());
    policyc(folder.path(), &["i18n"]).ends(0);
    let before = catalogue(folder.path());
    let changed = POLICY
        .replace("\"When you order\"", "\"When you buy\"")
        .replace("order-processing \"sending you what you ordered\", ", "\"counting\", order-processing \"sending you what you ordered\", ")
        .replace(", \"colour of your door\"", "");
    fs::write(folder.path().join("a.policy"), &changed).unwrap();
    let found = policyc(folder.path(), &["check", "--as-of", "2026-01-31", "--format", "short"]).ends(1).out;
    for message in ["1 of 9 texts has changed since it was translated into `de`", "1 of 9 texts is not translated into `de`"] {
        assert!(found.contains(message), "{message}:\n{found}");
    }
    policyc(folder.path(), &["i18n"]).ends(0).tells("i18n/de.po: 9 texts, 1 to be translated and 1 to be looked at again\n");
    let text = catalogue(folder.path());
    let stale = "#, fuzzy\n#| msgid \"When you order\"\nmsgctxt \"activity/orders.title\"\nmsgid \"When you buy\"\nmsgstr \"Wenn Sie bestellen\"\n";
    assert!(text.contains(stale), "{text}");
    assert!(text.contains("msgctxt \"activity/orders.purposes#2\"\nmsgid \"sending you what you ordered\"\nmsgstr \"Ihnen senden"), "{text}");
    assert!(text.contains("#~ msgid \"colour of your door\"\n#~ msgstr \"Farbe Ihrer Tür\"\n"), "{text}");
    fs::write(folder.path().join("a.policy"), POLICY).unwrap();
    policyc(folder.path(), &["i18n"]).ends(0).tells("9 texts, all translated\n");
    assert_eq!(catalogue(folder.path()), before);
}

#[test]
fn a_catalogue_that_is_none_is_told_with_its_line() {
    let folder = folder(&[("a.policy", POLICY), ("i18n/de.po", "msgid \"\"\nmsgstr \"\"\n\nHallo\n")]);
    policyc(folder.path(), &["check"])
        .refuses("error: `i18n/de.po` is not a catalogue of translations: line 4: `Hallo` has no place in a catalogue\n");
}

#[test]
fn with_one_language_there_is_nothing_to_do() {
    let folder = folder(&[("a.policy", &POLICY.replace("en, de", "en"))]);
    policyc(folder.path(), &["i18n"]).ends(0).tells("nothing is to be translated");
    assert!(!folder.path().join("i18n").exists());
}
