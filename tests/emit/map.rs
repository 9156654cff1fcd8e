//! The data map: drawn without overlaps, told in words as well, and safe whatever names hold.

use policyc::emit::{Output, build};

use crate::support::{built, folder, model, text};

const SVG: &str = "companions/data-map.svg";

/// The boxes of a class: left, top, right, bottom.
fn boxes(svg: &str, classes: &[&str]) -> Vec<(i64, i64, i64, i64)> {
    let of = |line: &str, name: &str| -> i64 {
        let opening = format!(" {name}=\"");
        line.split(opening.as_str()).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let rects = svg.lines().filter(|line| classes.iter().any(|class| line.starts_with(&format!("<rect class=\"{class}\""))));
    rects.map(|line| (of(line, "x"), of(line, "y"), of(line, "x") + of(line, "width"), of(line, "y") + of(line, "height"))).collect()
}

fn assert_apart(all: &[(i64, i64, i64, i64)], what: &str) {
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let apart = one.2 <= other.0 || other.2 <= one.0 || one.3 <= other.1 || other.3 <= one.1;
            assert!(apart, "{what}: {one:?} and {other:?} overlap");
        }
    }
}

fn example(path: &str) -> Vec<Output> {
    let options = policyc::emit::BuildOptions { only: vec![policyc::emit::Format::Svg, policyc::emit::Format::Csv], ..Default::default() };
    build(&model(&folder(path)), &options).unwrap()
}

#[test]
fn nothing_overlaps_and_everything_is_within_the_drawing() {
    for path in ["examples/hello", "examples/qcontact", "examples/quantum", "examples/egress", "examples/quintus", "tests/emit"] {
        let outputs = example(path);
        let svg = text(&outputs, SVG);
        let all = boxes(svg, &["dm-giver", "dm-use", "dm-recipient"]);
        let frames = boxes(svg, &["dm-home", "dm-away"]);
        assert!(!all.is_empty(), "{path}");
        assert_apart(&all, path);
        assert_apart(&frames, path);
        let size: Vec<i64> = svg.split("viewBox=\"").nth(1).unwrap().split('"').next().unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
        for (left, top, right, bottom) in all.into_iter().chain(frames) {
            assert!(left >= 0 && top >= 0 && right <= size[2] && bottom <= size[3], "{path}");
        }
    }
}

#[test]
fn the_map_is_drawn_and_told_in_words() {
    let outputs = built(&model(&folder("examples/hello")));
    insta::assert_snapshot!("hello-map-svg", text(&outputs, SVG));
    insta::assert_snapshot!("hello-map-mermaid", text(&outputs, "companions/data-map.mmd"));
    insta::assert_snapshot!("hello-map-csv", text(&outputs, "companions/data-map.csv"));
    let page = text(&outputs, "companions/data-map.html");
    assert!(page.contains("role=\"img\" aria-labelledby=\"dm-title dm-desc\"") && page.contains("<table id=\"data-map\""));
    assert!(text(&outputs, "companions/data-map.md").contains("```mermaid\nflowchart LR\n"));
}

#[test]
fn recipients_of_several_activities_share_a_line_and_each_is_joined_to_it() {
    let activities: String = (1..=5)
        .map(|n| format!("activity a{n} \"A{n}\" {{ data: full-name; recipients: host{} }}\n", if n == 3 { ", mailer" } else { "" }))
        .collect();
    let source = format!(
        "organisation acme \"Acme Ltd\" {{ ours: yes; location: IE }}\norganisation host \"Host\" {{ location: IE }}\n\
         organisation mailer \"Mailer\" {{ location: US }}\n{activities}"
    );
    let outputs = built(&model(&[("a.policy".to_owned(), source)]));
    let svg = text(&outputs, SVG);
    // A1 and A2 and A4 and A5 are one box each time, so that the host gets data from two boxes only: too few for a bar.
    assert_eq!(boxes(svg, &["dm-use"]).len(), 2);
    assert_eq!(svg.matches("<circle").count(), 0);
    let outputs = example("examples/qcontact");
    assert!(text(&outputs, SVG).matches("<circle").count() >= 6);
}

#[test]
fn no_name_breaks_out_of_the_drawing() {
    let nasty = "</text><script>alert(1)</script>\\\" ]] --> # &";
    let source = format!(
        "organisation acme \"{nasty}\" {{ ours: yes; location: IE }}\norganisation host \"{nasty} host\" {{ location: US }}\n\
         transfer t \"{nasty}\" {{ importer: host; mechanism: stated \"{nasty}\" }}\n\
         activity a \"{nasty}\" {{ data: \"{nasty}\"; recipients: host }}\n"
    );
    let outputs = built(&model(&[("a.policy".to_owned(), source)]));
    for path in [SVG, "companions/data-map.html", "companions/data-map.mmd"] {
        let written = text(&outputs, path);
        assert!(!written.contains("<script") && !written.contains("\" ]] -->"), "{path}: {written}");
    }
}
