//! `policy.json` is what its schema says.

use policyc::emit::{BuildOptions, Format, build, schema};

use crate::support::{built, folder, model, text};

fn policy_json(path: &str) -> serde_json::Value {
    serde_json::from_str(text(&built(&model(&folder(path))), "policy.json")).unwrap()
}

#[test]
fn the_schema_is_one_and_projects_keep_to_it() {
    let schema = schema::schema();
    jsonschema::meta::validate(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for path in ["examples/hello", "examples/qcontact", "tests/emit"] {
        let policy = policy_json(path);
        let errors: Vec<String> = validator.iter_errors(&policy).map(|error| format!("{}: {error:.200}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
        assert!(policy["declarations"]["activity"].as_array().is_some_and(|activities| !activities.is_empty()));
    }
}

#[test]
fn the_schema_turns_away_what_is_not_of_the_form() {
    let validator = jsonschema::validator_for(&schema::schema()).unwrap();
    let mut policy = policy_json("examples/hello");
    assert!(validator.is_valid(&policy));
    let path = "/declarations/activity/0/fields/data/values/0/ref";
    *policy.pointer_mut(path).unwrap() = "organisation/bookshop".into();
    assert!(!validator.is_valid(&policy));
    *policy.pointer_mut(path).unwrap() = "data/full-name".into();
    assert!(validator.is_valid(&policy));
    policy["declarations"]["activity"][0]["fields"]["colour"] = serde_json::json!({ "values": [] });
    assert!(!validator.is_valid(&policy));
}

#[test]
fn a_declaration_tells_what_it_says_and_what_it_inherits() {
    let policy = policy_json("tests/emit");
    let activities = policy["declarations"]["activity"].as_array().unwrap();
    let treating = activities.iter().find(|activity| activity["id"] == "activity/treating").unwrap();
    insta::assert_json_snapshot!(treating);
    let testing = activities.iter().find(|activity| activity["id"] == "activity/testing").unwrap();
    assert_eq!(testing["controllers"], serde_json::json!(["organisation/hospital"]));
}

#[test]
fn only_a_date_that_somebody_names_is_told() {
    let model = model(&folder("examples/hello"));
    let options = |as_of| BuildOptions { only: vec![Format::Json], as_of, ..BuildOptions::default() };
    let told = |as_of| {
        let outputs = build(&model, &options(as_of)).unwrap();
        serde_json::from_str::<serde_json::Value>(text(&outputs, "policy.json")).unwrap()["asOf"].clone()
    };
    assert_eq!(told(None), serde_json::Value::Null);
    assert_eq!(told(Some(jiff::civil::date(2021, 6, 27))), "2021-06-27");
}
