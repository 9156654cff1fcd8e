//! Each language says what English says: the same messages with the same things put in, and a name for every term of the library.

#![cfg(test)]

#[path = "languages/plurals.rs"]
mod plurals;
#[path = "languages/read.rs"]
mod read;

use std::collections::BTreeSet;

use read::{Messages, english, listed, terms, unlisted};

/// Messages that a language may have or not.
const OPTIONAL: &[&str] = &["lower-terms-in-sentences"];

/// Names that are often the same in another language.
const NAMES: &[&str] = &["std-country-", "std-region-", "std-regime-", "language-"];

/// Terms that may be left to their own name: authorities are called what they call themselves.
const LEFT: &[&str] = &["std-authority-"];

/// What has to be done before a language is complete, a line for each.
fn wanting(tag: &str) -> Vec<String> {
    let own = Messages::of(tag);
    let (english, terms) = (english(), terms());
    let mut found = own.mistakes.clone();
    for (name, message) in &english.messages {
        let Some(said) = own.messages.get(name) else {
            if !OPTIONAL.contains(&name.as_str()) {
                found.push(format!("{}: add `{name} = …`, in English `{}`", message.file.replace("en.ftl", &format!("{tag}.ftl")), message.shown));
            }
            continue;
        };
        for lost in message.printed.difference(&said.printed) {
            found.push(format!("{}: `{name}` leaves out `{{ ${lost} }}`", said.file));
        }
        for unknown in said.variables.difference(&message.variables) {
            found.push(format!("{}: `{name}` is given no `{{ ${unknown} }}`", said.file));
        }
        if said.shown == message.shown && said.worded && !may_be_same(name, said) {
            found.push(format!("{}: `{name}` is still English; if it is meant to be the same, write `# As in English.` above it", said.file));
        }
    }
    for (name, term) in &terms.messages {
        let left = LEFT.iter().any(|start| name.starts_with(start));
        let Some(said) = own.messages.get(name) else {
            if !left {
                found.push(format!("stdlib/text/terms/{tag}.ftl: add `{name} = …`, in English `{}`", term.shown));
            }
            continue;
        };
        for (attribute, english) in &term.attributes {
            if attribute == "in-sentence" {
                continue;
            }
            match said.attributes.get(attribute) {
                None => found.push(format!("{}: add to `{name}` the text `.{attribute} = …`, in English `{english}`", said.file)),
                Some(text) if text == english => found.push(format!("{}: `.{attribute}` of `{name}` is still English", said.file)),
                Some(_) => {}
            }
        }
        if said.shown == term.shown && !left && !may_be_same(name, said) {
            found.push(format!("{}: `{name}` is still English; if it is meant to be the same, write `# As in English.` above it", said.file));
        }
    }
    for (name, said) in &own.messages {
        let rule = name.starts_with("form-") || name.starts_with("qual-") || name.starts_with("label-") || name.starts_with("key-");
        if !rule && !english.messages.contains_key(name) && !terms.messages.contains_key(name) {
            found.push(format!("{}: nobody says `{name}`", said.file));
        }
    }
    found.extend(forms(&own, &terms));
    for (name, said) in &own.messages {
        found.extend(plurals::wrong(tag, said).into_iter().map(|what| format!("{}: `{name}` {what}", said.file)));
    }
    found
}

fn may_be_same(name: &str, said: &read::Message) -> bool {
    NAMES.iter().any(|start| name.starts_with(start)) || said.comment.contains("As in English")
}

/// Forms that are asked for and given by nothing, and forms that nothing asks for.
fn forms(own: &Messages, terms: &Messages) -> Vec<String> {
    let is_term = |name: &String| terms.messages.contains_key(name);
    let mut asked = BTreeSet::new();
    let mut given = BTreeSet::new();
    for (name, said) in &own.messages {
        for (attribute, text) in &said.attributes {
            if said.variables.contains(attribute) && !is_term(name) {
                asked.insert(text.clone());
            } else if !terms.messages.get(name).is_some_and(|term| term.attributes.contains_key(attribute)) {
                given.insert((attribute.clone(), name.clone(), said.file.clone()));
            }
        }
    }
    let has =
        |form: &str| given.iter().any(|(known, _, _)| known == form) || own.messages.keys().any(|name| name.starts_with(&format!("form-{form}")));
    let missing = asked.iter().filter(|form| !has(form)).map(|form| format!("nothing has the form `{form}` that messages ask for"));
    let idle = given.iter().filter(|(form, _, _)| form != "in-sentence" && !asked.contains(form));
    missing.chain(idle.map(|(form, name, file)| format!("{file}: no message asks for the form `{form}` that `{name}` has"))).collect()
}

fn told(found: &[String]) -> String {
    let most = 200;
    let more = found.len().saturating_sub(most);
    let end = if more > 0 { format!("\n… and {more} more") } else { String::new() };
    format!("{}{end}", found.iter().take(most).map(String::as_str).collect::<Vec<_>>().join("\n"))
}

#[test]
fn listed_languages_are_complete() {
    for tag in listed().iter().filter(|tag| *tag != "en") {
        let found = wanting(tag);
        assert!(found.is_empty(), "{tag} is not complete:\n{}", told(&found));
    }
}

/// For translators: `cargo test --test languages -- --ignored` says what is still to be done for languages that are not listed yet.
#[test]
#[ignore = "says what is still to be done for languages that are not listed"]
fn unlisted_languages_are_complete() {
    let mut all = String::new();
    for tag in unlisted() {
        let found = wanting(&tag);
        if !found.is_empty() {
            all.push_str(&format!("{tag}, {} things:\n{}\n\n", found.len(), told(&found)));
        }
    }
    assert!(all.is_empty(), "{all}");
}

#[test]
fn a_language_that_lacks_something_is_told() {
    let own =
        Messages::read(&[("xx.ftl".to_owned(), "a = { $n ->\n    [one] x\n    [few] y\n   *[other] z\n}\nb = { $p } t\n    .p = in\n".to_owned())]);
    assert_eq!(plurals::wrong("de", &own.messages["a"]), ["has the plural `few`, which the language does not have"]);
    assert_eq!(plurals::wrong("pl", &own.messages["a"]), ["lacks the plural `many`"]);
    assert_eq!(forms(&own, &Messages::default()), ["nothing has the form `in` that messages ask for"]);
    assert!(wanting("xx").len() > 1000, "a language without files lacks everything");
}
