//! The generated projects that benchmarks measure.

#![cfg(test)]

#[path = "../benches/compile/json.rs"]
mod json;
#[path = "../benches/compile/project/mod.rs"]
mod project;

use policyc::diagnostics::Diagnostic;
use policyc::source::{Rules, World};

#[test]
fn generated_projects_are_valid() {
    let files = project::files(400);
    // What the law says of invented shops is of no interest here.
    let world = World { rules: Rules::None, ..project::world(files.clone()) };
    let found = policyc::compile(world).findings;
    let shown: Vec<String> = found.iter().take(20).map(|finding: &Diagnostic| show(&files, finding)).collect();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), shown.join("\n"));
}

#[test]
fn generated_projects_are_as_large_as_they_should_be() {
    let files = project::files(1000);
    let (_, areas) = files.split_first().unwrap();
    let bytes = project::size(areas);
    let lines: usize = areas.iter().map(|(_, text)| text.lines().count()).sum();
    assert!((560_000..680_000).contains(&bytes), "{bytes} bytes");
    assert!((12_500..15_500).contains(&lines), "{lines} lines");
    let count = |word: &str| areas.iter().map(|(_, text)| text.lines().filter(|line| line.trim_start().starts_with(word)).count()).sum::<usize>();
    assert_eq!((count("activity "), count("data "), count("organisation ") + count("recipient ")), (1000, 100, 50));
}

#[test]
fn the_json_floor_says_the_same_in_hardly_more_bytes() {
    let files = project::files(1000);
    let json: Vec<String> = files.iter().map(|(_, text)| json::write(text).unwrap()).collect();
    let (bytes, source) = (json.iter().map(String::len).sum::<usize>(), project::size(&files));
    assert!(bytes * 10 < source * 12, "{bytes} bytes of JSON for {source}");
    for text in &json {
        let read = json::read(text).unwrap();
        assert_eq!(&serde_json::to_string(&read).unwrap(), text);
    }
}

fn show(files: &[(String, String)], finding: &Diagnostic) -> String {
    let place = finding.primary.place;
    let text = files.get(place.file.0 as usize).map_or("", |(_, text)| text);
    format!("{} {}: {}\n    {}", finding.code, finding.message, finding.help.as_deref().unwrap_or_default(), place.span.of(text))
}
