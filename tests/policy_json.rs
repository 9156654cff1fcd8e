//! `policy.json` of the examples is what its schema says.

use policyc::emit::{BuildOptions, Format, build, schema};
use policyc::source::{SourceFile, Sources, World};

fn policy_json(example: &str) -> serde_json::Value {
    let mut paths: Vec<_> = std::fs::read_dir(format!("examples/{example}"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "policy"))
        .collect();
    paths.sort();
    let mut sources = Sources::new();
    for path in paths {
        sources.add(SourceFile::new(path.to_string_lossy(), std::fs::read_to_string(&path).unwrap(), false));
    }
    let model = policyc::compile(World::new(sources, jiff::civil::date(2026, 1, 31))).model;
    let outputs = build(&model, &BuildOptions { only: vec![Format::Json], ..BuildOptions::default() }).unwrap();
    assert_eq!(outputs.len(), 1);
    serde_json::from_slice(&outputs[0].bytes).unwrap()
}

#[test]
fn the_schema_is_one_and_the_examples_keep_to_it() {
    let schema = schema::schema();
    jsonschema::meta::validate(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for example in ["hello", "qcontact"] {
        let policy = policy_json(example);
        let errors: Vec<String> = validator.iter_errors(&policy).map(|error| format!("{}: {error:.200}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{example}: {errors:#?}");
        assert!(policy["declarations"]["activity"].as_array().is_some_and(|activities| !activities.is_empty()));
    }
}

#[test]
fn the_schema_turns_away_what_is_not_of_the_form() {
    let validator = jsonschema::validator_for(&schema::schema()).unwrap();
    let mut policy = policy_json("hello");
    assert!(validator.is_valid(&policy));
    let path = "/declarations/activity/0/fields/data/values/0/ref";
    *policy.pointer_mut(path).unwrap() = "organisation/bookshop".into();
    assert!(!validator.is_valid(&policy));
    *policy.pointer_mut(path).unwrap() = "data/full-name".into();
    assert!(validator.is_valid(&policy));
    policy["declarations"]["activity"][0]["fields"]["colour"] = serde_json::json!({ "values": [] });
    assert!(!validator.is_valid(&policy));
}
