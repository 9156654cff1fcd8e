//! Articles: whether one lies in another, and in which order they come.

use super::Cite;

/// Whether what is cited is an article or a part of it.
pub(super) fn is_within(cite: &Cite, wanted: &str) -> bool {
    let said = cite.article.as_deref().unwrap_or(&cite.text);
    let (said, wanted) = (bare(said), bare(wanted));
    !wanted.is_empty() && said.strip_prefix(wanted.as_str()).is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
}

/// An article without the word for it and without blanks, in lower case.
fn bare(article: &str) -> String {
    let lower = article.trim().to_lowercase();
    let number = ["article", "art.", "art", "§", "s."].iter().find_map(|word| lower.strip_prefix(word)).unwrap_or(&lower);
    number.chars().filter(|char| !char.is_whitespace()).collect()
}

/// A key that puts articles into the order of their numbers: Art. 6 before Art. 13.
pub(super) fn order(article: &str) -> Vec<(u64, String)> {
    let mut parts = Vec::new();
    let mut rest = article;
    while !rest.is_empty() {
        let word = rest.find(|next: char| next.is_ascii_digit()).unwrap_or(rest.len());
        let (before, numbers) = rest.split_at_checked(word).unwrap_or((rest, ""));
        let digits = numbers.find(|next: char| !next.is_ascii_digit()).unwrap_or(numbers.len());
        let (number, after) = numbers.split_at_checked(digits).unwrap_or((numbers, ""));
        parts.push((0, before.to_owned()));
        parts.push((number.parse().unwrap_or(0), String::new()));
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cite(article: &str) -> Cite {
        Cite { text: format!("GDPR {article}"), law: None, article: Some(article.to_owned()) }
    }

    #[test]
    fn an_article_has_its_paragraphs_and_no_other_article() {
        assert!(is_within(&cite("Art. 6(1)(f)"), "6"));
        assert!(is_within(&cite("Art. 6(1)(f)"), "Art. 6(1)"));
        assert!(is_within(&cite("Art. 6(1)(f)"), "article 6 (1)(f)"));
        assert!(!is_within(&cite("Art. 60"), "6"));
        assert!(!is_within(&cite("Art. 6(10)"), "6(1"));
        assert!(!is_within(&cite("Art. 6"), ""));
    }

    #[test]
    fn numbers_are_in_their_order() {
        let mut all = ["Art. 13(1)", "Art. 6(10)", "Recital 4", "Art. 6(2)"];
        all.sort_by_key(|article| order(article));
        assert_eq!(all, ["Art. 6(2)", "Art. 6(10)", "Art. 13(1)", "Recital 4"]);
    }
}
