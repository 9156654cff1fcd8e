//! `policyc std`, `schema` and `completions`.

use crate::support::{folder, policyc};

#[test]
fn the_library_is_listed() {
    let folder = folder(&[]);
    let all = policyc(folder.path(), &["std"]).ends(0).out;
    assert!(all.contains("data email-address \"e-mail address\"\n"), "{all}");
    assert!(all.contains("vocabulary purposes "), "{all}");
    let countries = policyc(folder.path(), &["std", "country"]).ends(0).out;
    assert!(countries.lines().all(|line| line.starts_with("country ")));
    assert!(countries.contains("country IE \"Ireland\"\n"));
}

#[test]
fn the_source_of_one_is_shown() {
    let folder = folder(&[]);
    let one = policyc(folder.path(), &["std", "customers"]).ends(0).out;
    assert!(one.starts_with("// vocabulary/subjects.policy\nsubjects customers \"customers\""), "{one}");
    let entry = policyc(folder.path(), &["std", "marketing"]).ends(0).out;
    assert!(entry.contains("entry marketing "), "{entry}");
}

#[test]
fn what_it_does_not_declare_is_said() {
    let folder = folder(&[]);
    policyc(folder.path(), &["std", "emial-address"]).refuses(
        "error: the standard library declares nothing called `emial-address`, and no kind is called so\n\n  help: did you mean `email-address`?\n",
    );
    policyc(folder.path(), &["std", "activity"])
        .refuses("error: the standard library declares nothing of the kind `activity`\n\n  help: `policyc std` lists what it declares\n");
}

#[test]
fn the_schema_is_a_json_schema() {
    let folder = folder(&[]);
    let schema: serde_json::Value = serde_json::from_str(&policyc(folder.path(), &["schema"]).ends(0).out).unwrap();
    assert!(schema["$schema"].as_str().unwrap().starts_with("https://json-schema.org/"));
    assert!(jsonschema::meta::is_valid(&schema));
}

#[test]
fn completions_know_the_commands() {
    let folder = folder(&[]);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = policyc(folder.path(), &["completions", shell]).ends(0).out;
        assert!(script.contains("check") && script.contains("as-of"), "{shell}");
    }
}
