//! The pages below `docs/rules`: one for each rule of the library, an index by law and one by article.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Book;
use super::article;
use super::markdown::{escaped, write};
use super::page::Page;
use crate::schema::Kind;

/// A page of the documentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doc {
    /// Its path below `docs/rules`.
    pub path: String,
    /// Its text.
    pub text: String,
}

const MADE: &str = "<!-- Made from `stdlib/law`; `UPDATE_EXPECT=1 cargo test --test rule_pages` writes it anew. -->\n";

/// All pages: those of rules, `README.md` with the rules by law, `articles.md` with the rules by article.
pub fn docs() -> Vec<Doc> {
    let rules = Book::library().pages(Kind::Rule);
    let mut docs = vec![Doc { path: "README.md".to_owned(), text: by_law(&rules) }, Doc { path: "articles.md".to_owned(), text: by_article(&rules) }];
    docs.extend(rules.iter().map(|rule| {
        let up = "../".repeat(rule.code.matches('/').count());
        let lead = format!("[Rules by law]({up}README.md) · [Rules by article]({up}articles.md)");
        Doc { path: path(rule), text: format!("{MADE}\n{lead}\n\n{}", write(rule)) }
    }));
    docs
}

fn path(rule: &Page) -> String {
    format!("{}.md", rule.code)
}

fn by_law(rules: &[Page]) -> String {
    let mut laws: BTreeMap<&str, (&str, Vec<&Page>)> = BTreeMap::new();
    for rule in rules {
        for law in &rule.regimes {
            laws.entry(&law.name).or_insert((&law.title, Vec::new())).1.push(rule);
        }
    }
    let lone: Vec<&Page> = rules.iter().filter(|rule| rule.regimes.is_empty()).collect();
    if !lone.is_empty() {
        laws.insert("", ("Whatever the law", lone));
    }
    let mut out = format!("{MADE}\n# Rules by law\n\n");
    let _ = writeln!(
        out,
        "The standard library has {} rules. Each has a page with what the law asks, what is checked, and examples that pass and fail; \
         `policyc explain CODE` prints the same. [Rules by article](articles.md) has them in the order of the law; \
         [Writing rules](../writing-rules.md) tells how a rule is written. None of this is legal advice.",
        rules.len()
    );
    for (name, (title, mut rules)) in laws {
        rules.sort_by_key(|rule| &rule.code);
        let code = if name.is_empty() { String::new() } else { format!(" (`{name}`)") };
        let _ = writeln!(out, "\n## {}{code}\n\n| rule | says | level | since |\n|---|---|---|---|", escaped(title));
        for rule in rules {
            let level = rule.level.map_or("", |level| level.word());
            let since = rule.since().map_or_else(String::new, |date| date.to_string());
            let _ = writeln!(out, "| [`{}`]({}) | {} | {level} | {since} |", rule.code, path(rule), cell(&rule.title));
        }
    }
    out
}

fn by_article(rules: &[Page]) -> String {
    let mut laws: BTreeMap<&str, Vec<(&str, &Page)>> = BTreeMap::new();
    for rule in rules {
        for cite in &rule.cites {
            let (law, article) = (cite.law.as_deref().unwrap_or_default(), cite.article.as_deref().unwrap_or(&cite.text));
            laws.entry(law).or_default().push((article, rule));
        }
    }
    let mut out = format!("{MADE}\n# Rules by article\n\n[Rules by law](README.md) lists each rule once.\n");
    for (law, mut cited) in laws {
        cited.sort_by_cached_key(|(article, rule)| (article::order(article), rule.code.clone()));
        cited.dedup_by_key(|(article, rule)| (*article, &rule.code));
        let title = if law.is_empty() { "Others".to_owned() } else { format!("`{law}`") };
        let _ = writeln!(out, "\n## {title}\n\n| cited | rule | says |\n|---|---|---|");
        let mut last = "";
        for (article, rule) in cited {
            let shown = if article == last { "" } else { article };
            last = article;
            let _ = writeln!(out, "| {} | [`{}`]({}) | {} |", cell(shown), rule.code, path(rule), cell(&rule.title));
        }
    }
    out
}

fn cell(text: &str) -> String {
    escaped(text).replace('|', "\\|")
}
