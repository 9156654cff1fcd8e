//! No input crashes the parser, leads it out of the file or makes it slow.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "a test that cannot take its samples apart has failed"
)]

use std::time::{Duration, Instant};

use policyc::diagnostics::Diagnostic;
use policyc::source::{FileId, SourceFile, Sources, Span};
use policyc::syntax::{parse, parse_all, parse_decl, scan, text};
use proptest::prelude::*;

#[path = "support/dump.rs"]
mod dump;
#[path = "support/typical.rs"]
mod typical;

/// Parses, and checks that everything that is said lies on characters of the file, in order.
fn parse_and_check(source: &str) -> (policyc::syntax::ast::File, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let tree = parse(FileId(7), source, &mut findings);
    let inside = |span: Span| assert!(source.get(span.range()).is_some(), "{span:?} in {source:?}");
    for finding in &findings {
        for label in std::iter::once(&finding.primary).chain(&finding.related) {
            inside(label.place.span);
            assert_eq!(label.place.file, FileId(7));
        }
        for (place, _) in finding.fix.iter().flat_map(|fix| &fix.edits) {
            inside(place.span);
        }
        assert!(!finding.message.is_empty() && !finding.message.ends_with('.'));
    }
    assert!(findings.is_sorted_by_key(|finding| finding.primary.place.span));
    tree.comments.iter().for_each(|span| inside(*span));
    // The dump slices the source with every span of the tree.
    dump::file(&tree, source);
    assert!(tree.decls.is_sorted_by_key(|decl| decl.span.start));
    (tree, findings)
}

fn samples() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax");
    let mut all = vec![typical::activity(1), (0..3).map(typical::activity).collect::<Vec<_>>().join("\n")];
    for folder in ["valid", "broken"] {
        let mut paths: Vec<_> = std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            let text = std::fs::read_to_string(path).unwrap();
            let end = text.find("\n//!").or_else(|| text.find("\n//>")).map_or(text.len(), |at| at + 1);
            all.push(text[..end].to_owned());
        }
    }
    all
}

#[derive(Clone, Debug)]
enum Change {
    Insert(prop::sample::Index, String),
    Delete(prop::sample::Index, usize),
    Repeat(prop::sample::Index, usize),
    CutOff(prop::sample::Index),
}

fn change() -> impl Strategy<Value = Change> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "{",
            "}",
            "(",
            ")",
            "\"",
            "\"\"\"",
            ",",
            ";",
            ":",
            "\n",
            "\r\n",
            "//",
            "/",
            "\\",
            " and ",
            " for ",
            " of ",
            "has",
            "=",
            "'",
            "“",
            "\u{a0}",
            "\u{301}",
            "é",
            "尺",
            "😀",
            "\0",
            "\t",
            "1",
            "2019-02-30",
            "holds:",
            "each:",
            "\u{feff}",
            "_",
            ".",
            "-",
            "[",
            "#",
            "/*"
        ])
        .prop_map(str::to_owned),
        "[ -~\n]{0,6}",
    ];
    prop_oneof![
        (any::<prop::sample::Index>(), piece).prop_map(|(at, piece)| Change::Insert(at, piece)),
        (any::<prop::sample::Index>(), 1..12_usize).prop_map(|(at, length)| Change::Delete(at, length)),
        (any::<prop::sample::Index>(), 1..40_usize).prop_map(|(at, length)| Change::Repeat(at, length)),
        any::<prop::sample::Index>().prop_map(Change::CutOff),
    ]
}

fn apply(text: &str, changes: &[Change]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for change in changes {
        let place = |at: &prop::sample::Index, chars: &[char]| at.index(chars.len() + 1);
        match change {
            Change::Insert(at, piece) => {
                let at = place(at, &chars);
                chars.splice(at..at, piece.chars());
            }
            Change::Delete(at, length) => {
                let at = place(at, &chars);
                chars.drain(at..(at + length).min(chars.len()));
            }
            Change::Repeat(at, length) => {
                let at = place(at, &chars);
                let copy: Vec<char> = chars[at..(at + length).min(chars.len())].to_vec();
                chars.splice(at..at, copy);
            }
            Change::CutOff(at) => chars.truncate(place(at, &chars)),
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(source in "\\PC{0,200}") {
        parse_and_check(&source);
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        parse_and_check(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_tokens_are_read(source in "(activity|data|a|b|for|and|has|holds|each|\\{|\\}|\\(|\\)|\"|\"\"\"|:|,|;|\n|\n  |//| |6|years|2019-01-01|é|=|>|\\.|/|-){0,60}") {
        parse_and_check(&source);
    }

    #[test]
    fn changed_sources_are_read(sample in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..6)) {
        let samples = samples();
        parse_and_check(&apply(sample.get::<String>(&samples), &changes));
    }

    #[test]
    fn texts_are_read(source in "([a-z {}]|\\{see |of|\\\\|\"|\n|é){0,40}") {
        let _ = (text::unescape(&source), text::dedent(&source));
        let mut read = String::new();
        for piece in text::references(&source, 0) {
            match piece {
                text::Piece::Literal(literal) => read.push_str(literal),
                text::Piece::Reference(reference) => read.push_str(&source[reference.span.range()]),
                text::Piece::Malformed(malformed) => read.push_str(&source[malformed.span.range()]),
            }
        }
        let bare = |text: &str| text.replace(['{', '}'], "");
        prop_assert_eq!(bare(&read), bare(&source), "nothing is lost but braces");
    }
}

/// What is broken in one declaration takes nothing from those beside it.
#[test]
fn neighbours_of_a_broken_declaration_are_whole() {
    let before = typical::activity(1);
    let after = typical::activity(2);
    let whole = |source: &str, name: &str, of: &str| {
        let (tree, _) = parse_and_check(source);
        let decl = tree.decls.into_iter().find(|decl| decl.name.is_some_and(|span| span.of(source) == name)).expect(name);
        let file = |decl| policyc::syntax::ast::File { decls: vec![decl], comments: Vec::new() };
        let (alone, _) = parse_and_check(of);
        assert_eq!(dump::file(&file(decl), source), dump::file(&alone, of));
    };
    for broken in
        ["}", "{", "activity x {", "activity x \"X\" {\n  data: (a\n", "activity x \"X {\n", "data", "activity x \"X\" {\n  note: \"\"\"\n    y\n}\n"]
    {
        let source = format!("{before}\n{broken}\n{after}");
        whole(&source, "booking-1", &before);
        whole(&source, "booking-2", &after);
    }
}

#[test]
fn reading_takes_time_by_length_only() {
    let unit = |text: &str| text.repeat(100_000 / text.len());
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(20_000), close.repeat(20_000));
    let shapes = [
        unit("{"),
        unit("}"),
        unit("("),
        unit(")"),
        unit("\""),
        unit("\"\"\""),
        unit("a ("),
        unit("a {"),
        unit("a {\n"),
        unit("a: ("),
        unit(",\n"),
        unit("\\"),
        unit("//"),
        unit("a b "),
        unit("a { b: c\n"),
        unit("a b \"c\" {\n  d: e f\n"),
        unit("\n"),
        unit(";"),
        unit(" "),
        unit("x: \"\n"),
        unit("'"),
        unit("“a "),
        unit("#\n"),
        unit("/*"),
        unit("}\n  "),
        unit("{ \"\"\" "),
        unit("\"\"\"\n x\n"),
        unit("é"),
        format!("a b {{ {}", unit("x: y z\n")),
        format!("a b {{ {} }}", unit("x: y z\n")),
        format!("a b {{ {} }}", unit("x: y;")),
        format!("a b {{ x: {} }}", unit("y, ")),
        format!("a b {{ x: {} }}", unit("y z ")),
        format!("a b {{ x: {} }}", unit("“y ")),
        format!("a b {{ x: y {} }}", unit("for z ")),
        format!("a b {{ x: {} }}", deep("(", ")")),
        format!("a b {{ holds: {} }}", deep("(", ")")),
        format!("a b {{ holds: {} }}", unit("not ")),
        format!("a b {{ holds: {} x }}", unit("any a b has ")),
        format!("a b {{ holds: any a b where {} x has y }}", unit("any a b where ")),
        format!("a b {{ holds: {} x }}", unit("count a b where ")),
        format!("a b {{ holds: x {} }}", unit("and x ")),
        format!("a b {{ holds: x {} }}", unit("+ x ")),
        format!("a b {{ holds: {} }}", deep("f(", ")")),
        deep("a b { ", " }"),
        deep("a b {\n", "}\n"),
        format!("{}\n}}", deep("a b {\n", "}\n")),
    ];
    for shape in shapes {
        let start = Instant::now();
        parse_and_check(&shape);
        // A debug build reads some megabytes a second; what is quadratic takes minutes.
        assert!(start.elapsed() < Duration::from_secs(15), "{:?} for {:?} …", start.elapsed(), &shape.chars().take(40).collect::<String>());
    }
}

#[test]
fn nesting_up_to_the_cap_is_read_on_a_small_stack() {
    let nested = |depth: usize, open: &str, inner: &str, close: &str| format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
    let blocks = nested(scan::DEPTH, "a b {\n", "x: y\n", "}\n");
    let groups = format!("a b {{\n x: {}\n}}", nested(scan::DEPTH - 1, "(", "y", ")"));
    let conditions = format!("a b {{\n holds: {}\n}}", nested(scan::DEPTH - 1, "(", "y is z", ")"));
    for source in [blocks, groups, conditions] {
        let (tree, findings) = std::thread::Builder::new()
            .stack_size(2 << 20)
            .spawn({
                let source = source.clone();
                move || parse_and_check(&source)
            })
            .unwrap()
            .join()
            .unwrap();
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(tree.decls.len(), 1);
        let deeper = source.replacen("a b {\n", "a b {\nc d {\n", 1) + "}\n";
        let (tree, findings) = parse_and_check(&deeper);
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert_eq!(findings[0].code, "syntax/depth");
        assert!(tree.decls[0].name.is_some(), "the declaration stays known");
    }
}

#[test]
fn many_files_are_read_as_one_by_one() {
    let mut sources = Sources::new();
    let mut one_by_one = Vec::new();
    let mut trees = String::new();
    for (number, text) in samples().into_iter().chain([(0..300).map(typical::activity).collect::<String>()]).enumerate() {
        let id = sources.add(SourceFile::new(format!("{number}.policy"), text.clone(), false));
        trees += &dump::file(&parse(id, &text, &mut one_by_one), &text);
    }
    for threads in [1, 3] {
        let mut findings = Vec::new();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let read = pool.install(|| parse_all(&sources, &mut findings));
        assert_eq!(findings, one_by_one);
        let dumped: String = sources.iter().zip(&read).map(|((_, file), tree)| dump::file(tree, &file.text)).collect();
        assert_eq!(dumped, trees);
    }
}

#[test]
fn a_declaration_is_read_by_its_range() {
    let source = format!("// before\nbroken broken broken\n{}\nactivity two \"Two\" {{\n  data: a b\n", typical::activity(1));
    let split = scan::split(&source);
    let find = |name: &str| {
        split.decls.iter().find(|chunk| scan::head(&source, chunk.range.start).1 == source.find(name).map(|at| at..at + name.len()).unwrap()).unwrap()
    };
    let mut findings = Vec::new();
    let range = find("booking-1").range.clone();
    let decl = parse_decl(FileId(0), &source, Span::new(range.start, range.end), &mut findings).unwrap();
    assert_eq!(decl.span, Span::new(range.start, range.end));
    assert_eq!(findings, []);
    let range = find("two").range.clone();
    let decl = parse_decl(FileId(0), &source, Span::new(range.start, source.len()), &mut findings).unwrap();
    assert_eq!(decl.name.unwrap().of(&source), "two");
    let codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, ["syntax/field", "syntax/brace"]);
}
