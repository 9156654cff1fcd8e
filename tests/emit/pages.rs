//! Pages as a whole: their links lead somewhere, their anchors differ, and no text of a source breaks out of its place.

use std::collections::HashSet;

use policyc::emit::{BuildOptions, Counts, Findings, Format, Template, build};

use crate::support::{built, folder, model, text};

/// The values of an attribute in a page.
fn attributes<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let opening = format!(" {name}=\"");
    page.split(opening.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn anchors_differ_and_links_within_a_page_and_between_pages_lead_somewhere() {
    for path in ["examples/hello", "examples/qcontact", "tests/emit"] {
        let outputs = built(&model(&folder(path)));
        let files: HashSet<&str> = outputs.iter().map(|output| output.path.as_str()).collect();
        for output in outputs.iter().filter(|output| output.path.ends_with(".html")) {
            let page = text(&outputs, &output.path);
            let ids = attributes(page, "id");
            let known: HashSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), known.len(), "{path}/{}: an anchor stands twice", output.path);
            for href in attributes(page, "href") {
                let found = match href.split_once(':') {
                    Some((scheme, _)) => ["https", "http", "mailto", "tel", "data"].contains(&scheme),
                    None => href.strip_prefix('#').map_or_else(|| files.contains(href), |id| known.contains(id)),
                };
                assert!(found, "{path}/{}: {href} leads nowhere", output.path);
            }
        }
    }
}

#[test]
fn a_build_gives_the_same_bytes_every_time() {
    for path in ["examples/qcontact", "tests/emit"] {
        let every = || {
            let options = BuildOptions { only: policyc::emit::formats().to_vec(), ..BuildOptions::default() };
            build(&model(&folder(path)), &options).unwrap()
        };
        assert!(every() == every(), "{path}");
    }
}

#[test]
fn no_text_of_a_source_breaks_out() {
    let nasty = r#"</title></style><script>alert(1)</script>--><img src=x onerror=alert(1)> ]]> **x** [a](javascript:b) `c` | d"#;
    let source = format!(
        r#"organisation us-inc "{nasty}" {{ ours: yes; addresses: "=cmd|' /C calc'!A1"; website: "https://a.example/?{{{{}}}}" }}
data d "{nasty}" {{ definition: "{nasty}" }}
activity a "{nasty}" {{ purposes: "{nasty}"; data: d "{nasty}"; basis: consent; recipients: none; retention: stated "{nasty}"; reference: "=1+1" }}
notice n "{nasty}" {{
  dated: 2026-01-31
  section s "{nasty}" {{
    """
    {nasty}
    <script>alert(2)</script>
    [b](data:text/html,x)
    """
  }}
  section activities
  section data
}}
"#
    )
    .replace("[b](data:text/html,x)", "plain");
    let mut sources = policyc::source::Sources::new();
    sources.add(policyc::source::SourceFile::new("nasty.policy", source, false));
    let model = policyc::compile(policyc::source::World::new(sources, jiff::civil::date(2026, 1, 31))).model;
    let outputs = built(&model);
    let pages: Vec<&str> = outputs.iter().map(|output| output.path.as_str()).filter(|path| path.ends_with(".html")).collect();
    assert_eq!(pages, ["n.en.html", "register/us-inc-controller.html", "companions/data-map.html", "companions/retention.html", "index.html"]);
    for path in pages {
        let page = text(&outputs, path);
        let lower = page.to_lowercase();
        for forbidden in ["<script", "<img", "onerror=alert(1)>", "href=\"javascript", "href=\"data:t"] {
            assert!(!lower.contains(forbidden), "{path}: {forbidden}");
        }
        // The drawing has a style sheet of its own.
        let sheets = if path == "companions/data-map.html" { 2 } else { 1 };
        assert_eq!(lower.matches("</style").count(), sheets, "{path}");
        assert!(lower.contains("&lt;script&gt;alert(1)"), "{path} shows the text");
    }
    let csv = text(&outputs, "register/us-inc-controller.csv");
    assert!(csv.contains("\r\n'=1+1,"), "{csv}");
    assert!(csv.contains("'=cmd|"), "{csv}");
}

#[test]
fn a_draft_says_so_on_every_page() {
    let model = model(&folder("examples/hello"));
    let outputs = build(&model, &BuildOptions { draft: true, ..BuildOptions::default() }).unwrap();
    for output in outputs.iter().filter(|output| ![".xlsx", ".docx"].iter().any(|ending| output.path.ends_with(ending))) {
        let page = text(&outputs, &output.path);
        match output.path.rsplit('.').next().unwrap() {
            "html" => assert!(page.contains("<p class=\"banner\"><strong>Draft</strong>"), "{}", output.path),
            "txt" => assert!(page.contains("\nDRAFT – This is not the published text.\n")),
            "md" => assert!(page.contains("> **Draft** This is not the published text."), "{}", output.path),
            "json" => assert!(page.contains("\"draft\": true")),
            _ => {}
        }
    }
    assert!(!text(&built(&model), "privacy.en.html").contains("class=\"banner\""));
}

#[test]
fn a_project_gives_pages_its_own_look() {
    let model = model(&folder("examples/hello"));
    let template = |name: &str, text: &str| Template { name: name.into(), text: text.into() };
    let with = |templates: Vec<Template>| build(&model, &BuildOptions { templates, only: vec![Format::Html], ..BuildOptions::default() });
    let own = "{% extends \"base.html\" %}{% block page %}<main id=\"_main\"><h1>Ours: {{ title }}</h1>{{ content }}</main>{% endblock page %}";
    let outputs = with(vec![template("page.html", own), template("style.css", "p { color: teal }")]).unwrap();
    let page = text(&outputs, "privacy.en.html");
    assert!(page.contains("<h1>Ours: Privacy notice</h1>") && page.contains("p { color: teal }"));
    let error = with(vec![template("page.html", "<p>\n{{ nothing.here }}</p>")]).unwrap_err();
    assert!(error.to_string().starts_with("template `page.html`, line 2: "), "{error}");
}

#[test]
fn only_what_is_asked_for_is_built() {
    let model = model(&folder("examples/hello"));
    let paths = |only: Vec<Format>| -> Vec<String> {
        let outputs = build(&model, &BuildOptions { only, ..BuildOptions::default() }).unwrap();
        outputs.into_iter().map(|output| output.path).filter(|path| !path.starts_with("companions/")).collect()
    };
    assert_eq!(paths(vec![Format::Markdown]), ["privacy.en.md", "register/bookshop-controller.md"]);
    assert_eq!(paths(vec![Format::Csv, Format::Json]), ["register/bookshop-controller.csv", "policy.json"]);
    assert_eq!(
        paths(vec![]),
        [
            "privacy.en.html",
            "privacy.en.md",
            "privacy.en.txt",
            "privacy.en.docx",
            "register/bookshop-controller.html",
            "register/bookshop-controller.md",
            "register/bookshop-controller.docx",
            "register/bookshop-controller.csv",
            "register/bookshop-controller.xlsx",
            "policy.json",
            "index.html"
        ]
    );
}

#[test]
fn the_index_tells_how_many_findings_there_are() {
    let model = model(&folder("examples/hello"));
    let counts = Counts { errors: 1, warnings: 2, notes: 0 };
    let findings = Findings { all: counts, by_notice: [("privacy".to_owned(), Counts { notes: 1, ..Counts::default() })].into() };
    let outputs = build(&model, &BuildOptions { findings, ..BuildOptions::default() }).unwrap();
    let index = text(&outputs, "index.html");
    assert!(index.contains("<p class=\"quiet\">1 error, 2 warnings</p>"), "{index}");
    assert!(index.contains("<p class=\"quiet\">1 note</p>"), "{index}");
}
