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
            "html" => assert!(page.contains("<aside class=\"banner\" aria-label=\"Draft\"><p><strong>Draft</strong>"), "{}", output.path),
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
    let own = "{% extends \"base.html\" %}{% block page %}<main id=\"_main\"><h1>Ours: {{ title }}</h1>{{ summary }}{{ content }}</main>{% endblock page %}";
    let outputs = with(vec![template("page.html", own), template("style.css", "p { color: teal }")]).unwrap();
    let page = text(&outputs, "privacy.en.html");
    assert!(page.contains("<h1>Ours: Privacy notice</h1>") && page.contains("p { color: teal }"));
    assert!(page.contains("At a glance"), "{page}");
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

/// The words of some templates that stand in their tags.
fn words_of_tags(template: &str) -> HashSet<String> {
    let tags = template.split("{{").skip(1).filter_map(|rest| rest.split("}}").next());
    let blocks = template.split("{%").skip(1).filter_map(|rest| rest.split("%}").next());
    let words = tags.chain(blocks).flat_map(|tag| tag.split(|c: char| !c.is_alphanumeric() && c != '_'));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The built-in templates, which every page is made with and which fail on a name that they are not given, use each name that is told of.
#[test]
fn templates_know_the_names_that_are_told_of_them() {
    let documented = std::fs::read_to_string("docs/templates.md").unwrap();
    let names = documented.split("## Names").nth(1).unwrap().split("\n## ").next().unwrap();
    let words = |lines: &mut dyn Iterator<Item = &str>| -> HashSet<String> {
        let quoted = lines.flat_map(|line| line.split('`').skip(1).step_by(2)).map(str::to_owned);
        quoted.filter(|word| word.chars().all(|c| c.is_alphanumeric() || c == '_') && !["lang", "ltr", "rtl"].contains(&word.as_str())).collect()
    };
    let told = words(&mut names.lines().filter(|line| line.starts_with("| `") || line.starts_with("In `page.md`")));
    let files = ["base.html", "page.html", "index.html", "page.md"];
    let used: HashSet<String> =
        files.iter().flat_map(|file| words_of_tags(&std::fs::read_to_string(format!("stdlib/templates/{file}")).unwrap())).collect();
    let unused: Vec<&String> = told.difference(&used).collect();
    assert!(told.len() > 30 && unused.is_empty(), "told of and not used: {unused:?}");
    let tera = "if endif for in endfor else block endblock extends component endcomponent safe base html page";
    let bound = "item other section file";
    let untold: Vec<&String> = used.difference(&told).filter(|word| !tera.split(' ').chain(bound.split(' ')).any(|own| own == *word)).collect();
    assert!(untold.is_empty(), "used and not told of: {untold:?}");
}

/// A notice with this many activities.
fn many(activities: usize) -> String {
    let mut text = String::from(
        "organisation acme \"Acme\" { ours: yes }\nnotice n \"Notice\" { dated: 2026-01-31 }\n\
         term ends \"Ends\" { definition: \"{activity a1} and {activity a-last}\" }\n",
    );
    for group in 0..10 {
        text.push_str(&format!("group g{group} \"Group {group}\" {{\n"));
        for at in 0..activities / 10 {
            let number = group * (activities / 10) + at;
            let name = if number + 1 == activities { "a-last".to_owned() } else { format!("a{number}") };
            text.push_str(&format!(
                "activity {name} \"Activity {number}\" {{ purposes: \"Purpose {number} of what is done with the data\"; data: \"datum {number}\"; \
                 basis: consent; recipients: none; source: the-person; retention: {} days }}\n",
                number + 1
            ));
        }
        text.push_str("}\n");
    }
    text
}

#[test]
fn a_notice_that_is_too_much_for_one_page_is_on_several_that_lead_to_each_other() {
    let model = model(&[("many.policy".to_owned(), many(2_000))]);
    let outputs = build(&model, &BuildOptions { only: vec![Format::Html], ..BuildOptions::default() }).unwrap();
    let pages: Vec<&str> = outputs.iter().map(|output| output.path.as_str()).filter(|path| path.starts_with("n.en")).collect();
    assert!(pages.len() > 5 && pages[0] == "n.en.html" && pages[1] == "n.en-2.html", "{pages:?}");
    let ids: std::collections::HashMap<&str, HashSet<&str>> =
        pages.iter().map(|path| (*path, attributes(text(&outputs, path), "id").into_iter().collect())).collect();
    for (at, path) in pages.iter().enumerate() {
        let page = text(&outputs, path);
        assert!(page.len() < 250_000, "{path}: {} bytes", page.len());
        for href in attributes(page, "href").into_iter().filter(|href| !href.contains(':')) {
            let (file, id) = href.split_once('#').unwrap_or((href, ""));
            let known = ids.get(if file.is_empty() { *path } else { file }).unwrap_or_else(|| panic!("{path}: no {href}"));
            assert!(id.is_empty() || known.contains(id), "{path}: {href} leads nowhere");
        }
        let links = |rel: &str| page.split(&format!("rel=\"{rel}\" href=\"")).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        assert_eq!(links("prev").as_deref(), at.checked_sub(1).map(|at| pages[at]), "{path}");
        assert_eq!(links("next").as_deref(), pages.get(at + 1).copied(), "{path}");
        assert!(page.contains(&format!("Page {}/{}</p>", at + 1, pages.len())) && page.contains("aria-current=\"page\""), "{path}");
        assert_eq!(page.contains("At a glance"), at == 0, "{path}: the summary is on the first page");
    }
    let last = text(&outputs, pages[pages.len() - 1]);
    assert!(last.contains("href=\"n.en.html#"), "the definition on the last page leads to the activity on the first");
    let all: String = pages.iter().map(|path| text(&outputs, path)).collect();
    for number in 0..2_000 {
        assert!(all.contains(&format!("Purpose {number} of what")), "activity {number} is lost");
    }
}

#[test]
fn a_first_layer_says_who_why_which_rights_and_where_and_leads_to_the_full_notice() {
    let model = model(&folder("tests/pages/short"));
    let outputs = built(&model);
    let page = text(&outputs, "first-layer.en.html");
    for said in
        ["Corner Books Ltd", "When you order a book", "Your rights", "privacy@cornerbooks.example", "<a href=\"privacy.en.html\">Privacy notice</a>"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("<nav class=\"contents\"") && !page.contains("<main id=\"_main\">\n<section"), "{page}");
    let full = text(&outputs, "privacy.en.html");
    assert!(full.contains("<nav class=\"contents\"") && full.len() > page.len());
}
