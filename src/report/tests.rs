//! The same findings in each way to print them.

use codespan_reporting::term::termcolor::NoColor;

use super::*;
use crate::source::{Place, SourceFile, Span};

fn sources(files: &[(&str, &str)]) -> Sources {
    let mut sources = Sources::new();
    for (path, text) in files {
        sources.add(SourceFile::new(*path, *text, false));
    }
    sources
}

fn place(sources: &Sources, file: u32, what: &str) -> Place {
    let at = sources.file(FileId(file)).text.find(what).unwrap();
    Place::new(FileId(file), Span::new(at, at + what.len()))
}

fn as_human(sources: &Sources, findings: &[Diagnostic]) -> String {
    let mut out = NoColor::new(Vec::new());
    human(&mut out, Report { sources, findings, base: "demo/" }, Show::default()).unwrap();
    String::from_utf8(out.into_inner()).unwrap()
}

#[test]
fn both_places_of_a_contradiction_are_shown() {
    let sources = sources(&[
        ("a.policy", "data contract \"Contract data\" {\n  retention: 6 years\n}\n"),
        ("b.policy", "// first\ndata contract \"The same\"\n"),
    ]);
    let finding = Diagnostic::new("name/duplicate", place(&sources, 1, "contract"), "`contract` is declared twice")
        .label("declared again here")
        .also(place(&sources, 0, "contract"), "first declared here")
        .help("give one of them another name")
        .note("parties have one name space")
        .fix("rename it", place(&sources, 1, "contract"), "contract-2");
    insta::assert_snapshot!(as_human(&sources, &[finding]), @r#"
    error[name/duplicate]: `contract` is declared twice
      ┌─ demo/b.policy:2:6
      │
    2 │ data contract "The same"
      │      ^^^^^^^^ declared again here
      │
      ┌─ demo/a.policy:1:6
      │
    1 │ data contract "Contract data" {
      │      -------- first declared here
      │
      = help: give one of them another name
      = note: parties have one name space
      = fix: rename it
          2 │ data contract-2 "The same"
    "#);
}

#[test]
fn tabs_wide_characters_and_other_line_ends_keep_the_caret_in_place() {
    let sources = sources(&[("a.policy", "\tdata: 電話番号, phon\r\nnote: \"é\", phon2\r\n")]);
    let tab = Diagnostic::new("name/unknown", place(&sources, 0, "phon"), "nothing is called `phon`").label("here");
    let wide = Diagnostic::new("name/unknown", place(&sources, 0, "phon2"), "nothing is called `phon2`");
    insta::assert_snapshot!(as_human(&sources, &[tab, wide]), @r#"
    error[name/unknown]: nothing is called `phon`
      ┌─ demo/a.policy:1:14
      │
    1 │     data: 電話番号, phon
      │                     ^^^^ here

    error[name/unknown]: nothing is called `phon2`
      ┌─ demo/a.policy:2:12
      │
    2 │ note: "é", phon2
      │            ^^^^^
    "#);
}

#[test]
fn a_long_line_is_cut_around_the_places() {
    let text = format!("note: {} here {} there {}\n", "a".repeat(500), "b".repeat(500), "c".repeat(5000));
    let sources = sources(&[("a.policy", &text)]);
    let finding = Diagnostic::new("type/value", place(&sources, 0, "here"), "it is long").also(place(&sources, 0, "there"), "and there");
    insta::assert_snapshot!(as_human(&sources, &[finding]), @r#"
    error[type/value]: it is long
      ┌─ demo/a.policy:1:508
      │
    1 │ …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa here bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb there cccccccccccccccccccccccccccccccccccccccc…
      │                                          ^^^^                                                                                  ----- and there
    "#);
}

#[test]
fn a_place_over_several_lines_is_shown_by_its_first_and_the_end_of_a_file_has_a_caret() {
    let sources = sources(&[("a.policy", "group g {\n  note: \"x\"\n")]);
    let whole = Place::new(FileId(0), Span::new(0, 22));
    let end = Place::new(FileId(0), Span::new(22, 22));
    let finding = Diagnostic::new("syntax/brace", end, "a `}` is missing").also(whole, "this is still open").fix("add the missing `}`", end, "}\n");
    insta::assert_snapshot!(as_human(&sources, &[finding]), @r#"
    error[syntax/brace]: a `}` is missing
      ┌─ demo/a.policy:3:1
      │
    1 │ group g {
      │ --------- this is still open
    2 │   note: "x"
    3 │ 
      │ ^
      │
      = fix: add the missing `}`
          3 │ }
    "#);
}

#[test]
fn a_source_sends_nothing_to_the_terminal() {
    let sources = sources(&[("a.policy", "note: \"\u{1b}[31mred\u{202e}\"\n")]);
    let finding = Diagnostic::new("syntax/text", place(&sources, 0, "red"), "`\u{1b}[31mred` is odd");
    let shown = as_human(&sources, &[finding]);
    assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
}

#[test]
fn places_are_the_same_in_each_format() {
    let sources = sources(&[("a.policy", "data: é, phon\n")]);
    let findings = [Diagnostic::new("name/unknown", place(&sources, 0, "phon"), "nothing is called `phon`").help("did you mean `phone`?")];
    let report = Report { sources: &sources, findings: &findings, base: "" };
    let mut line = Vec::new();
    short(&mut line, report).unwrap();
    assert_eq!(String::from_utf8(line).unwrap(), "a.policy:1:10: error[name/unknown]: nothing is called `phon`\n");

    let mut array = Vec::new();
    json(&mut array, report).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&array).unwrap();
    assert_eq!(
        value,
        serde_json::json!([{
            "code": "name/unknown", "level": "error", "message": "nothing is called `phon`",
            "path": "a.policy", "library": false,
            "start": {"line": 1, "column": 10, "offset": 10}, "end": {"line": 1, "column": 14, "offset": 14},
            "label": null, "related": [], "help": "did you mean `phone`?", "notes": [], "fix": null
        }])
    );
    assert!(as_human(&sources, &findings).contains("demo/a.policy:1:10"));
}

#[test]
fn files_of_the_library_are_in_no_folder_of_the_readers() {
    let mut sources = sources(&[("a.policy", "data x \"X\"\n")]);
    sources.add(SourceFile::new("vocabulary/data.policy", "data x \"X\"\n", true));
    let finding = Diagnostic::new("x/shadows-library", place(&sources, 0, "x"), "`x` is the library's too").also(place(&sources, 1, "x"), "here");
    let shown = as_human(&sources, &[finding]);
    assert!(shown.contains("─ demo/a.policy:1:6\n") && shown.contains("─ std:vocabulary/data.policy:1:6\n"), "{shown}");
}
