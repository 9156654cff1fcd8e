//! Names, paths and codes: what a word that is not reserved may look like.

use super::Builder;
use crate::source::Span;
use crate::syntax::ast::Atom;
use crate::syntax::words::{Sense, sense};

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// It starts with an upper-case letter and is no code.
    UpperCase,
    /// It holds an underscore.
    Underscore,
    /// Two marks stand side by side, or one stands at the end.
    Marks,
}

/// What a word that is not reserved is: a name, a code in capitals, the code of a finding.
fn shape(word: &str) -> Result<Atom, Fault> {
    let mut slash = false;
    let mut capitals = true;
    let mut mark = false;
    for &byte in word.as_bytes() {
        let is_mark = matches!(byte, b'-' | b'.' | b'/');
        if is_mark && mark {
            return Err(Fault::Marks);
        }
        if byte == b'_' {
            return Err(Fault::Underscore);
        }
        mark = is_mark;
        slash |= byte == b'/';
        capitals &= byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    }
    if mark {
        return Err(Fault::Marks);
    }
    if word.chars().next().is_some_and(char::is_uppercase) {
        return if capitals { Ok(Atom::Code) } else { Err(Fault::UpperCase) };
    }
    Ok(if slash { Atom::Finding } else { Atom::Name })
}

/// A name close to what was written that would do.
fn repaired(word: &str) -> String {
    let lower = word.replace('_', "-").to_lowercase();
    let mut out = String::with_capacity(lower.len());
    for c in lower.chars() {
        if matches!(c, '-' | '.' | '/') && out.ends_with(['-', '.', '/']) {
            continue;
        }
        out.push(c);
    }
    out.trim_end_matches(['-', '.', '/']).to_owned()
}

impl Builder<'_> {
    /// What a word that is not reserved is; reports one that is not well formed.
    pub fn plain_word(&mut self, span: Span, code: &str) -> Atom {
        let word = self.slice(span);
        let fault = match shape(word) {
            Ok(atom) => return atom,
            Err(fault) => fault,
        };
        let message = match fault {
            Fault::UpperCase => format!("`{word}`: names start with a lower-case letter"),
            Fault::Underscore => format!("`{word}`: names have hyphens in place of underscores"),
            Fault::Marks => format!("`{word}`: a hyphen, dot or slash in a name stands between letters or digits"),
        };
        let fixed = repaired(word);
        let finding = self.finding(code, span, message).help(format!("write `{fixed}`"));
        self.broken(finding);
        Atom::Name
    }

    /// Checks a word that names a declaration, a field or a variable; reports a reserved word.
    pub(super) fn declared_name(&mut self, span: Span, what: &str, code: &str) {
        let word = self.slice(span);
        if sense(word) == Sense::Plain {
            self.plain_word(span, code);
        } else {
            let finding = self.finding("name/reserved", span, format!("`{word}` is a reserved word and cannot be {what}"));
            self.broken(finding);
        }
    }

    /// Checks the name of a field or the word of a kind: lower case, no dots.
    pub(super) fn key(&mut self, span: Span, what: &str, code: &str) {
        let word = self.slice(span);
        if word.bytes().all(|byte| byte.is_ascii_lowercase()) && sense(word) == Sense::Plain {
            return;
        }
        if word.contains(['.', '/']) || word.chars().next().is_some_and(char::is_uppercase) {
            let finding = self
                .finding(code, span, format!("`{word}` cannot be {what}: it is one word in lower case"))
                .help(format!("write `{}`", repaired(word).replace(['.', '/'], "-")));
            self.broken(finding);
            return;
        }
        self.declared_name(span, what, code);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        assert!(matches!(shape("email-address"), Ok(Atom::Name)));
        assert!(matches!(shape("contract.email-address"), Ok(Atom::Name)));
        assert!(matches!(shape("größe"), Ok(Atom::Name)));
        assert!(matches!(shape("個人情報"), Ok(Atom::Name)));
        assert!(matches!(shape("gdpr/art-6"), Ok(Atom::Finding)));
        assert!(matches!(shape("US-CA"), Ok(Atom::Code)));
        assert!(matches!(shape("E164"), Ok(Atom::Code)));
        assert!(matches!(shape("Customers"), Err(Fault::UpperCase)));
        assert!(matches!(shape("Ärzte"), Err(Fault::UpperCase)));
        assert!(matches!(shape("full_name"), Err(Fault::Underscore)));
        assert!(matches!(shape("years."), Err(Fault::Marks)));
        assert!(matches!(shape("a--b"), Err(Fault::Marks)));
        assert_eq!(repaired("Full_Name"), "full-name");
        assert_eq!(repaired("a--b."), "a-b");
    }
}
