//! Sections, cross-references and the author's own texts.

use super::*;

fn laid_out(sections: &str) -> String {
    first_notice(&project(&format!(
        r#"organisation acme "Acme & Sons <Ltd>" {{ ours: yes; emails: "me@acme.example"; description: "*No* emphasis" }}
activity selling "Selling" {{ data: "your order"; purposes: "selling"; basis: contract }}
notice n "Notice" {{
  at-a-glance: no
{sections}
}}"#
    )))
}

fn assert_laid_out(sections: &str, expected: &str) {
    let text = laid_out(sections);
    let found = text.split_once("\n\n").unwrap().1.trim();
    assert_eq!(found, expected.trim(), "\n{found}\n");
}

#[test]
fn numbers_and_references_follow_the_sections_that_are_there() {
    assert_laid_out(
        r#"
  section first "First" {
    "See {see last}, {see cookies} and {see selling}."
  }
  section cookies
  section middle "Middle" {
    section inner "Inner" { "Deep." }
    section plain "Plain" { numbered: no; "Flat." section below "Below" { "Lower." } }
    section other "Other" { "More." }
  }
  section last "Last" { table t { rows: activities; columns: purposes, basis as "Why we may" } }
"#
        .replace("{\n    \"See", "{\n    \"\"\"See")
        .replace("selling}.\"", "selling}.\"\"\"")
        .replace("\"Deep.\"", "\"\"\"Deep.\"\"\"")
        .replace("\"Flat.\"", "\"\"\"Flat.\"\"\"")
        .replace("\"Lower.\"", "\"\"\"Lower.\"\"\"")
        .replace("\"More.\"", "\"\"\"More.\"\"\"")
        .as_str(),
        "
## 1 First [#first]
See [section 3 (“Last”)](#last), Cookies and similar technologies and [“Selling”](#activity-selling).

## 2 Middle [#middle]

## 2.1 Inner [#inner]
Deep.

## Plain [#plain]
Flat.

## Below [#below]
Lower.

## 2.2 Other [#other]
More.

## 3 Last [#last]
|| Last [#t]
|- [#activity-selling]
| Purposes: Selling
| Why we may: Performance of a contract",
    );
}

#[test]
fn block_texts_are_commonmark_and_nothing_more() {
    assert_laid_out(
        r#"
  section s "S" {
    """
    A *word*, a **strong** one, `code`, a [link](https://acme.example/a), a [bad one](javascript:alert(1)), another
    [bad one](data:text/html,x) and <b onclick="x()">raw</b>. Ask {emails of acme} at {acme}, i.e. {description of acme}.

    ## A heading

    1. one
    2. two

    > quoted

    <script>alert(1)</script>

    ![a picture](https://acme.example/p.png) {{braces}}
    """
  }
"#,
        r#"
## 1 S [#s]
A /word/, a *strong* one, `code`, a [link](https://acme.example/a), a bad one, another bad one and <b onclick="x()">raw</b>. Ask [me@acme.example](mailto:me@acme.example) at Acme & Sons <Ltd>, i.e. *No* emphasis.

## A heading [#a-heading]
1. one
2. two
>
  quoted
<script>alert(1)</script>
a picture {braces}"#,
    );
}

#[test]
fn readers_are_told_that_a_section_is_for_them() {
    assert_laid_out(
        r#"
  section california "California" for visitors in US-CA {
    """
    More rights.
    """
  }
"#,
        "
## 1 California [#california]
/This section is for visitors to our website who live in California./
More rights.",
    );
}

#[test]
fn a_generated_part_after_a_heading_has_a_heading_of_its_own() {
    assert_laid_out(
        r#"
  section s "S" {
    section inner "Inner" {
      """
      Inside.
      """
    }
    show legal-bases
  }
"#,
        "
## 1 S [#s]

## 1.1 Inner [#inner]
Inside.

## 1.2 Legal bases [#notice-n-s-legal-bases]
: Performance of a contract [#legal-bases-contract]
    We need the data to perform a contract with you.
    We rely on it for: Selling.",
    );
}

#[test]
fn texts_that_refer_to_themselves_come_to_an_end() {
    let text = notice_of(&project(
        r#"organisation acme "Acme" { ours: yes; description: "see {description of acme}" }
notice n "Notice" { section s "S" { """ {description of acme} """ } }"#,
    ));
    assert!(text.contains("see see"), "{text}");
    let text = first_notice(&project("organisation acme \"{acme} Ltd\" { ours: yes }\nnotice n \"Notice\" {}"));
    assert!(text.contains("acme Ltd Ltd"), "{text}");
}

#[test]
fn deep_nesting_is_read_as_words() {
    let quotes = ">".repeat(5000);
    let text = laid_out(&format!("section s \"S\" {{\n\"\"\"\n{quotes} deep\n\"\"\"\n}}"));
    assert!(text.contains("deep"), "{text}");
}

#[test]
fn the_record_tells_what_was_printed() {
    use policyc::schema::{Field, Kind};
    let compilation = project(
        r#"organisation acme "Acme" { ours: yes }
data a "A" { items: email-address }
activity selling "Selling" { data: a }
notice n "Notice" { section s "S" { list l { rows: activities } } }"#,
    );
    let model = &compilation.model;
    let id = |kind| model.of_kind(kind).next().unwrap().0;
    let (_, shown) = policyc::compose::notice::notice_with_record(model, id(Kind::Notice), "en");
    assert!(shown.entities.contains(&id(Kind::Activity)));
    assert!(!shown.entities.contains(&id(Kind::Data)));
    assert!(!shown.fields.contains(&(id(Kind::Data), Field::Items)));
}

#[test]
fn languages_of_a_notice() {
    let compilation = project("organisation acme \"Acme\" { ours: yes }\nnotice n \"N\" { languages: en, \"no\", de }\nnotice m \"M\" {}");
    let tags: Vec<_> =
        compilation.model.of_kind(policyc::schema::Kind::Notice).map(|(id, _)| policyc::compose::notice::languages(&compilation.model, id)).collect();
    assert_eq!(tags, [vec!["en", "no", "de"], vec!["en"]]);
    assert!(policyc::compose::Language::load("en-GB").is_some());
    assert!(policyc::compose::Language::load("xx").is_none());
}

#[test]
fn a_notice_opens_with_what_matters_most() {
    let text = notice_of(&project(
        r#"organisation acme "Acme" { ours: yes; emails: "me@acme.example" }
data a "A data" { retention: 1 year }
activity selling "Selling" { data: a; purposes: "selling" }
rights r { grants: access, erasure }
notice n "Notice" { layer: short; url: "https://acme.example/privacy"; text: "Hello." }"#,
    ));
    insta::assert_snapshot!("short", text);
}

#[test]
fn a_notice_says_in_which_language_it_really_is() {
    let compilation = project("organisation acme \"Acme\" { ours: yes }\nnotice n \"N\" {}");
    let (id, _) = compilation.model.of_kind(policyc::schema::Kind::Notice).next().unwrap();
    let language = |asked| policyc::compose::notice::notice(&compilation.model, id, asked).language;
    assert_eq!(language("en-GB"), "en-GB");
    assert_eq!(language("xx"), "en");
}

#[test]
fn staged_retention_stands_at_a_glance() {
    let text = notice_of(&project(
        r#"
organisation acme "Acme Ltd" { ours: yes; location: IE }
event opt-out "your opting out"
data orders "Orders" { items: full-name; retention: 6 years }
data mailing "Mailing data" { items: email-address }
retention mailing-list "Mailing list" {
  data: mailing
  stage in-use { period: until opt-out }
  stage suppression { keeps: mailing.email-address; reason: "so that we do not write again" }
}
activity selling "Selling" { data: orders; recipients: none }
activity news "News" { data: mailing }
notice n "Notice" { section retention }
"#,
    ));
    let glance = text.split("How long data are kept").nth(1).unwrap();
    assert!(
        glance.starts_with("\n      - Orders: 6 years\n      - [Mailing list](#retention-mailing-list): until your opting out; then we keep "),
        "{text}"
    );
}
