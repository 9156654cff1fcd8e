//! Files for Word, read by an XML reader that had no part in writing them.

use std::io::Read as _;

use policyc::emit::{BuildOptions, Format, Output, build};
use roxmltree::{Document, Node};

use crate::support::{bytes, folder, model};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn outputs(path: &str, draft: bool) -> Vec<Output> {
    build(&model(&folder(path)), &BuildOptions { only: vec![Format::Docx], draft, ..BuildOptions::default() }).unwrap()
}

/// A part of a file.
fn part(outputs: &[Output], path: &str, name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes(outputs, path))).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn all<'d>(node: Node<'d, 'd>, name: &str) -> Vec<Node<'d, 'd>> {
    node.descendants().filter(|node| node.has_tag_name((W, name))).collect()
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter(|node| node.has_tag_name((W, "t"))).filter_map(|node| node.text()).collect()
}

fn style<'d>(paragraph: Node<'d, 'd>) -> &'d str {
    all(paragraph, "pStyle").first().and_then(|style| style.attribute((W, "val"))).unwrap_or_default()
}

#[test]
fn headings_lists_and_contents_are_word_s_own() {
    let outputs = outputs("examples/hello", false);
    let text = part(&outputs, "privacy.en.docx", "word/document.xml");
    let xml = Document::parse(&text).unwrap();
    let paragraphs = all(xml.root(), "p");
    let styled = |wanted: &str| -> Vec<String> { paragraphs.iter().filter(|node| style(**node) == wanted).map(|node| words(*node)).collect() };
    assert_eq!(styled("Title"), ["Privacy notice"]);
    let headings = styled("Heading1");
    assert_eq!(headings.first().map(String::as_str), Some("At a glance"));
    assert!(headings.len() > 5 && headings[1].starts_with("1\u{2002}"), "{headings:?}");
    assert!(!styled("Heading2").is_empty());
    assert_eq!(styled("TOC1"), headings);
    assert_eq!(all(xml.root(), "instrText").len(), 1);
    let bulleted = paragraphs.iter().filter(|node| style(**node) == "ListBullet");
    assert!(bulleted.clone().count() > 3);
    assert!(bulleted.filter(|node| !all(**node, "numPr").is_empty()).count() > 3);
}

#[test]
fn every_link_leads_somewhere() {
    for (folder, name) in
        [("examples/hello", "privacy.en.docx"), ("examples/qcontact", "privacy.en.docx"), ("tests/emit", "register/clinic-controller.docx")]
    {
        let outputs = outputs(folder, false);
        let text = part(&outputs, name, "word/document.xml");
        let xml = Document::parse(&text).unwrap();
        let bookmarks: Vec<&str> = all(xml.root(), "bookmarkStart").iter().map(|node| node.attribute((W, "name")).unwrap()).collect();
        let mut once = bookmarks.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), bookmarks.len(), "{folder}: a bookmark stands twice");
        assert!(bookmarks.iter().all(|name| name.len() <= 40), "{bookmarks:?}");
        let rels = part(&outputs, name, "word/_rels/document.xml.rels");
        let rels = Document::parse(&rels).unwrap();
        let targets: Vec<(&str, &str)> =
            rels.root_element().children().map(|node| (node.attribute("Id").unwrap(), node.attribute("Target").unwrap())).collect();
        let links = all(xml.root(), "hyperlink");
        assert!(!links.is_empty());
        for link in links {
            match (link.attribute((W, "anchor")), link.attribute((R, "id"))) {
                (Some(anchor), None) => assert!(bookmarks.contains(&anchor), "{folder}: {anchor}"),
                (None, Some(id)) => {
                    let (_, target) = targets.iter().find(|(known, _)| *known == id).unwrap();
                    assert!(["https:", "http:", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme)), "{target}");
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn the_headings_of_a_table_stand_on_each_page_and_a_wide_one_turns_it() {
    let outputs = outputs("examples/quali", true);
    let text = part(&outputs, "privacy-policy.en.docx", "word/document.xml");
    let xml = Document::parse(&text).unwrap();
    let styled = |table: &Node<'_, '_>| all(*table, "tblStyle").first().and_then(|style| style.attribute((W, "val"))) == Some("Columns");
    let tables: Vec<Node<'_, '_>> = all(xml.root(), "tbl").into_iter().filter(styled).collect();
    assert!(tables.len() > 3, "{}", tables.len());
    for table in &tables {
        let rows = all(*table, "tr");
        let repeated: Vec<bool> = rows.iter().map(|row| !all(*row, "tblHeader").is_empty()).collect();
        assert!(repeated[0] && repeated.len() > 1 && !repeated[1..].contains(&true), "{repeated:?}");
        let columns = all(*table, "gridCol").len();
        assert!(rows.iter().all(|row| all(*row, "tc").len() == columns));
    }
    assert!(tables.iter().any(|table| all(*table, "gridCol").len() == 6));
    for cell in all(xml.root(), "tc") {
        assert!(cell.last_element_child().unwrap().has_tag_name((W, "p")), "a cell ends in a paragraph");
    }
    let turned = all(xml.root(), "pgSz").iter().filter(|size| size.attribute((W, "orient")) == Some("landscape")).count();
    assert!(turned > 0);
}

#[test]
fn the_file_tells_its_title_language_and_date_and_that_it_is_a_draft() {
    let outputs = outputs("examples/qcontact", true);
    let name = "privacy.en.docx";
    let core = part(&outputs, name, "docProps/core.xml");
    for said in ["<dc:title>Privacy Policy</dc:title>", "<dc:language>en</dc:language>", ">2019-06-01T00:00:00Z<"] {
        assert!(core.contains(said), "{core}");
    }
    assert!(part(&outputs, name, "word/styles.xml").contains("<w:lang w:val=\"en\"/>"));
    assert!(part(&outputs, name, "word/header.xml").contains("Draft – This is not the published text."));
    let footer = part(&outputs, name, "word/footer.xml");
    assert!(footer.contains("Privacy Policy · Last updated: 1 June 2019 · Draft") && footer.contains("\"PAGE\""), "{footer}");
}

#[test]
fn every_part_is_well_formed_and_known() {
    let outputs = outputs("tests/emit", false);
    for output in &outputs {
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(output.bytes.as_slice())).unwrap();
        let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        let types = part(&outputs, &output.path, "[Content_Types].xml");
        for name in names {
            let mut text = String::new();
            zip.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
            Document::parse(&text).unwrap_or_else(|error| panic!("{}: {name}: {error}", output.path));
            assert!(name.ends_with(".rels") || name.starts_with('[') || types.contains(&format!("\"/{name}\"")), "{name}");
        }
    }
}
