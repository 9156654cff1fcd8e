//! Whether a text is an e-mail address, a web address or a language.

/// What is wrong with a text that should be a web address, if anything.
pub(super) fn check_url(text: &str) -> Option<String> {
    let parsed = match url::Url::parse(text) {
        Ok(parsed) => parsed,
        Err(url::ParseError::RelativeUrlWithoutBase) if looks_like_host(text) => {
            return Some(format!("`{text}` lacks its beginning; write `\"https://{text}\"`"));
        }
        Err(_) => return Some(format!("`{text}` is not a web address")),
    };
    match parsed.scheme() {
        "http" | "https" if parsed.host_str().is_some_and(|host| !host.is_empty()) => None,
        scheme => Some(format!("a web address begins with `https://` or `http://`, not with `{scheme}:`")),
    }
}

fn looks_like_host(text: &str) -> bool {
    let host = text.split('/').next().unwrap_or_default();
    host.contains('.') && !host.contains(char::is_whitespace) && !host.ends_with('.')
}

/// What is wrong with a text that should be an e-mail address, if anything.
pub(super) fn check_email(text: &str) -> Option<String> {
    let wrong = || Some(format!("`{text}` is not an e-mail address"));
    let Some((local, domain)) = text.rsplit_once('@') else { return wrong() };
    let bad_char = |c: char| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c);
    let labels_fit = domain
        .split('.')
        .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    if local.is_empty() || text.contains(bad_char) || local.contains('@') || !domain.contains('.') || !labels_fit {
        return wrong();
    }
    None
}

/// Whether a text is a well-formed language tag.
pub(super) fn is_language(text: &str) -> bool {
    // Codes of languages have two or three letters; longer ones are kept for what is yet to come.
    let short = |tag: unic_langid::LanguageIdentifier| tag.language.as_str().len() <= 3;
    text.parse().is_ok_and(short) && text.chars().next().is_some_and(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_addresses() {
        assert_eq!(check_url("https://www.privacyshield.gov/list?x=1#a"), None);
        assert!(check_url("www.acme.example").unwrap().contains("\"https://www.acme.example\""));
        assert!(check_url("javascript:alert(1)").unwrap().contains("not with `javascript:`"));
        assert!(check_url("data:text/html,x").is_some());
        assert!(check_url("nothing").is_some());
        assert!(check_url("https://").is_some());
    }

    #[test]
    fn mail_addresses() {
        assert_eq!(check_email("privacy@qcontact.com"), None);
        assert_eq!(check_email("o'neil+x@mail.müller.example"), None);
        for wrong in ["", "@", "a@b", "a b@c.de", "a@@b.de", "a@b..de", "<a@b.de>", "a@-b.de"] {
            assert!(check_email(wrong).is_some(), "{wrong}");
        }
    }

    #[test]
    fn languages() {
        assert!(is_language("en") && is_language("pt-BR") && is_language("no"));
        assert!(!is_language("english language") && !is_language("EN") && !is_language("english-language"));
    }
}
