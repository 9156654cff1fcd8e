//! PDFs, read by a library that had no part in writing them.

use lopdf::{Dictionary, Document, Object};
use policyc::emit::{BuildOptions, EmitError, Format, Output, Template, build};

use crate::support::{bytes, folder, model};

fn outputs(path: &str, draft: bool) -> Vec<Output> {
    build(&model(&folder(path)), &BuildOptions { only: vec![Format::Pdf], draft, ..BuildOptions::default() }).unwrap()
}

fn read(outputs: &[Output], path: &str) -> Document {
    Document::load_mem(bytes(outputs, path)).unwrap()
}

fn metadata(pdf: &Document) -> String {
    let stream = pdf.catalog().unwrap().get(b"Metadata").and_then(Object::as_reference).unwrap();
    let stream = pdf.get_object(stream).unwrap().as_stream().unwrap();
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    String::from_utf8(bytes).unwrap()
}

/// The titles of the outline, in order.
fn outline(pdf: &Document) -> Vec<String> {
    pdf.get_toc().unwrap().toc.into_iter().map(|entry| entry.title).collect()
}

/// How many elements of a kind the structure has.
fn elements(pdf: &Document, kind: &str) -> usize {
    let is =
        |dictionary: &Dictionary| dictionary.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == kind.as_bytes()) && dictionary.has(b"P");
    pdf.objects.values().filter(|object| object.as_dict().is_ok_and(is)).count()
}

fn addresses(pdf: &Document) -> Vec<String> {
    let actions = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    let links = actions.filter_map(|annotation| pdf.get_dict_in_dict(annotation, b"A").ok());
    links.filter_map(|action| Some(String::from_utf8_lossy(action.get(b"URI").ok()?.as_str().ok()?).into_owned())).collect()
}

fn words(pdf: &Document) -> String {
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    pdf.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_pdf_is_accessible() {
    let outputs = outputs("examples/qcontact", false);
    for output in &outputs {
        let pdf = read(&outputs, &output.path);
        let catalog = pdf.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en", "{}", output.path);
        assert!(catalog.has(b"StructTreeRoot"));
        let marks = pdf.get_dict_in_dict(catalog, b"MarkInfo").unwrap();
        assert!(marks.get(b"Marked").unwrap().as_bool().unwrap());
        let metadata = metadata(&pdf);
        assert!(metadata.contains("pdfuaid:part"), "{}: {metadata}", output.path);
    }
    let pdf = read(&outputs, "privacy.en.pdf");
    let metadata = metadata(&pdf);
    assert!(metadata.contains("Privacy Policy") && metadata.contains("2019-06-01"), "{metadata}");
    let outline = outline(&pdf);
    assert!(outline.iter().any(|title| title == "At a glance") && outline.len() > 10, "{outline:?}");
    assert!(elements(&pdf, "H1") > 5 && elements(&pdf, "H2") > 0);
    let addresses = addresses(&pdf);
    assert!(addresses.iter().any(|address| address == "mailto:privacy@qcontact.com"), "{addresses:?}");
    assert!(elements(&pdf, "Link") > addresses.len());
}

#[test]
fn a_large_table_keeps_its_rows() {
    let outputs = outputs("examples/quali", false);
    let pdf = read(&outputs, "privacy-policy.en.pdf");
    let turned = pdf.get_pages().into_values().filter(|page| {
        let page = pdf.get_dictionary(*page).unwrap();
        let numbers: Vec<f32> = page.get(b"MediaBox").unwrap().as_array().unwrap().iter().map(|number| number.as_float().unwrap()).collect();
        numbers[2] > numbers[3]
    });
    assert!(turned.count() > 0, "the pages of a table of six columns are turned");
    assert!(elements(&pdf, "TR") > 37 && elements(&pdf, "TH") > 37);
}

#[test]
fn a_draft_says_so_on_every_page_and_the_published_text_on_none() {
    let draft = outputs("examples/hello", true);
    let pdf = read(&draft, "privacy.en.pdf");
    let pages = pdf.get_pages();
    assert!(pages.len() > 1);
    for page in pages.keys() {
        let text = pdf.extract_text(&[*page]).unwrap();
        assert!(text.contains("Draft"), "page {page}: {text}");
    }
    assert!(words(&pdf).contains("This is not the published text."));
    let published = outputs("examples/hello", false);
    let text = words(&read(&published, "privacy.en.pdf"));
    assert!(!text.contains("Draft") && text.contains("Corner Books Ltd"), "{text}");
}

#[test]
fn nothing_in_a_text_is_markup() {
    let nasty = "#panic() $x$ *a* _b_ `c` @d <e> = f // g \\ #read(\\\"/etc/passwd\\\")";
    let mut files = folder("examples/hello");
    for (_, text) in &mut files {
        *text = text.replace("the books you ordered", nasty);
    }
    let outputs = build(&model(&files), &BuildOptions { only: vec![Format::Pdf], ..BuildOptions::default() }).unwrap();
    let text = words(&read(&outputs, "privacy.en.pdf")).replace(' ', "");
    assert!(text.contains("#panic()$x$*a*_b_`c`@d<e>=f//g"), "{text}");
}

#[test]
fn a_project_gives_pdfs_its_own_look() {
    let model = model(&folder("examples/hello"));
    let with = |text: &str| {
        let templates = vec![Template { name: "page.typ".into(), text: text.into() }];
        build(&model, &BuildOptions { only: vec![Format::Pdf], templates, ..BuildOptions::default() })
    };
    let own = "#let data = json(\"document.json\")\n#set document(title: data.document.title)\nOurs: #data.document.title";
    let outputs = with(own).unwrap();
    assert!(words(&read(&outputs, "privacy.en.pdf")).contains("Ours: Privacy notice"));
    let wrong = |text: &str| match with(text).unwrap_err() {
        EmitError::Template { name, line, .. } => (name, line),
        other => panic!("{other}"),
    };
    assert_eq!(wrong("= A\n\n#nothing-of-the-kind"), ("page.typ".to_owned(), Some(3)));
    assert_eq!(wrong("#let a = (\n"), ("page.typ".to_owned(), Some(1)));
    assert_eq!(wrong("\n#read(\"/etc/passwd\")"), ("page.typ".to_owned(), Some(2)));
}
