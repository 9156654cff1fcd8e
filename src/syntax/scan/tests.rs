//! What the scanner makes of files, sound and broken.

use super::*;

fn texts(source: &str) -> Vec<&str> {
    split(source).decls.iter().map(|chunk| source.get(chunk.range.clone()).unwrap()).collect()
}

#[test]
fn declarations_are_split_at_the_top_level() {
    assert_eq!(texts(""), Vec::<&str>::new());
    assert_eq!(texts("\u{feff}  \n// only\n"), Vec::<&str>::new());
    assert_eq!(texts("use a, b // c\na b {}c d { e: f }\n\nsection x"), ["use a, b", "a b {}", "c d { e: f }", "section x"]);
    assert_eq!(texts("a \"}{\" { b: \"\"\" } \"\" { \"\"\" // }\n}\nc d"), ["a \"}{\" { b: \"\"\" } \"\" { \"\"\" // }\n}", "c d"]);
    assert_eq!(texts("use a; use b\r\nuse c"), ["use a", "use b", "use c"]);
    assert_eq!(texts("a b for (c,\n d)\ne f"), ["a b for (c,\n d)", "e f"]);
}

#[test]
fn braces_decide_wherever_they_balance() {
    let flat = "a b {\nc: d\ne f {\ng: h\n}\n}\n    i j {\n  }\n";
    assert_eq!(texts(flat), ["a b {\nc: d\ne f {\ng: h\n}\n}", "i j {\n  }"]);
    assert_eq!(split(flat).problems, []);
    assert_eq!(split(flat).blocks, []);
}

#[test]
fn the_layout_decides_where_they_do_not() {
    let source = "a b {\n  c: d\n  e f {\n    g: h\n  i: j\n}\nk l {\n  m: n\n";
    let found = split(source);
    let chunks: Vec<&str> = found.decls.iter().map(|chunk| source.get(chunk.range.clone()).unwrap()).collect();
    assert_eq!(chunks, ["a b {\n  c: d\n  e f {\n    g: h\n  i: j\n}", "k l {\n  m: n"]);
    assert!(found.decls.iter().all(|chunk| !chunk.sound));
    let at: Vec<usize> = found.problems.iter().map(Problem::at).collect();
    assert_eq!(at, [source.find("\n  i: j").unwrap(), source.len() - 1]);
    assert_eq!(found.blocks.len(), 3);
    assert!(found.blocks.iter().all(|block| block.opened));
    assert_eq!(found.blocks.iter().filter(|block| block.closed).count(), 1);
}

#[test]
fn a_tab_is_as_deep_as_four_blanks() {
    let source = "a b {\n\tc d {\n\t\te: f\n    g: h\n}\n";
    let found = split(source);
    assert_eq!(found.problems.len(), 1);
    assert_eq!(found.problems.first().unwrap().at(), source.find("\n    g").unwrap());
}

#[test]
fn comments_are_kept() {
    let source = "// a\r\nb c { // d\n e: \"// no\" // f";
    let comments: Vec<&str> = split(source).comments.iter().map(|range| source.get(range.clone()).unwrap()).collect();
    assert_eq!(comments, ["// a", "// d", "// f"]);
}

#[test]
fn the_first_words_say_what_is_declared() {
    let of = |source: &str| {
        let (kind, name) = head(source, 0);
        (source.get(kind).unwrap().to_owned(), source.get(name).unwrap().to_owned())
    };
    let pair = |kind: &str, name: &str| (kind.to_owned(), name.to_owned());
    assert_eq!(of("activity größe \"x\" {"), pair("activity", "größe"));
    assert_eq!(of("rule gdpr/art-6 {"), pair("rule", "gdpr/art-6"));
    assert_eq!(of("country  SE// x"), pair("country", "SE"));
    assert_eq!(of("passes \"x\" {"), pair("passes", ""));
    assert_eq!(of("section\nx"), pair("section", ""));
}

#[test]
fn depth_is_capped_where_it_gets_too_deep() {
    let source = format!("a b {{ x: {}y{} }}\nc d {{}}", "(".repeat(DEPTH), ")".repeat(DEPTH));
    let found = split(&source);
    assert_eq!(found.problems, [Problem::TooDeep { at: "a b { x: ".len() + DEPTH - 1 }]);
    assert_eq!(found.decls.iter().map(|chunk| chunk.deep).collect::<Vec<_>>(), [true, false]);
}
