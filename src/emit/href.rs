//! Where links may lead.

use url::Url;

/// The address of a link, normalised, if it leads to the web, a mailbox or a telephone; nothing otherwise.
pub(super) fn safe(href: &str) -> Option<String> {
    let url = Url::parse(href.trim()).ok()?;
    let allowed = match url.scheme() {
        "http" | "https" => url.has_host(),
        "mailto" | "tel" => !url.path().is_empty(),
        _ => false,
    };
    allowed.then(|| url.as_str().replace('\'', "%27").replace('|', "%7C").replace('\\', "%5C"))
}

/// An anchor as it stands after `#` in a link: blanks and the percent sign do not survive there.
pub(super) fn fragment(id: &str) -> String {
    anchor(id).replace('%', "%25")
}

/// An anchor as it stands in a document: one word.
pub(super) fn anchor(id: &str) -> String {
    id.chars().map(|c| if c.is_whitespace() || c.is_control() { '-' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_mail_and_telephones() {
        for good in ["https://ico.org.uk/a?b=c#d", "http://a.example/", "mailto:a@b.example", "tel:+4612345"] {
            assert_eq!(safe(good).as_deref(), Some(good));
        }
        for bad in [
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//a.example",
            "a.html",
            "#x",
            "",
            "mailto:",
        ] {
            assert_eq!(safe(bad), None, "{bad}");
        }
    }

    #[test]
    fn addresses_are_made_fit_to_print() {
        assert_eq!(safe("HTTPS://A.example/a b\"<c>").as_deref(), Some("https://a.example/a%20b%22%3Cc%3E"));
        assert_eq!(safe("https://bücher.example").as_deref(), Some("https://xn--bcher-kva.example/"));
    }

    #[test]
    fn anchors_are_one_word() {
        assert_eq!(anchor("a b\tc"), "a-b-c");
        assert_eq!(fragment("50% of"), "50%25-of");
    }
}
