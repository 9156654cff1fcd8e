//! Headers: `for visitors in US-CA`, `until 2026-12-31 because "…"`, `use gdpr, eprivacy`.

use crate::diagnostics::{CODES, Diagnostic, nearest};
use crate::model::{EntityId, Head, Value};
use crate::schema::{Kind, Prep, Space, kind_spec};
use crate::source::{FileId, Place, Span};
use crate::syntax::ast;

use super::operand::Context;
use super::{Resolver, library};

impl Resolver<'_> {
    /// Gives a header's qualifiers their meaning.
    pub(super) fn header(&mut self, file: FileId, id: EntityId, quals: Box<[ast::Qual]>) {
        let kind = self.kind(id);
        if kind == Kind::Accept {
            self.accept(file, id, &quals);
        }
        // What a template is made for was looked at when its name was entered.
        if quals.is_empty() || kind == Kind::Template && self.entity(id).is_some_and(|entity| entity.made_for.is_none()) {
            return;
        }
        let span = quals.iter().fold(quals.first().map_or(Span::default(), |qual| qual.span), |all, qual| all.to(qual.span));
        let place = Place::new(file, span);
        let context = Context { file, entity: id };
        let quals = self.quals(context, &kind_spec(kind).header_spec(), quals).unwrap_or_default();
        if let Some(entity) = self.entity_mut(id)
            && !quals.is_empty()
        {
            entity.header = Some(Value { place, head: Head::Empty, quals });
        }
    }

    /// An accept names a code that exists, a last day and a reason.
    fn accept(&mut self, file: FileId, id: EntityId, quals: &[ast::Qual]) {
        let Some((name, place)) = self.entity(id).map(|entity| (entity.name, entity.place)) else { return };
        let code = self.written(name).to_owned();
        for (prep, what) in [(Prep::Until, "until when it holds"), (Prep::Because, "why")] {
            if !quals.iter().any(|qual| qual.prep == prep) {
                let message = format!("this accept does not say {what}");
                let help = format!("write `accept {code} until 2026-12-31 because \"…\"`");
                self.report(Diagnostic::new("type/value", place, message).help(help));
            }
        }
        let known = CODES.iter().any(|info| info.code == code) || self.find(Space::Own(Kind::Rule), &code).is_some();
        if !known && !code.is_empty() {
            let rules: Vec<String> = self.names.all(Space::Own(Kind::Rule)).map(|(name, _)| name.to_owned()).collect();
            let mut codes: Vec<&str> = CODES.iter().map(|info| info.code).chain(library::names(Space::Own(Kind::Rule))).collect();
            codes.extend(rules.iter().map(String::as_str));
            codes.sort_unstable();
            codes.dedup();
            let longer: Vec<String> = codes.iter().filter(|known| known.starts_with(&format!("{code}-"))).map(|known| format!("`{known}`")).collect();
            let near = || nearest(&code, codes.iter().copied()).map(|near| format!("did you mean `{near}`?"));
            let help = if longer.is_empty() { near() } else { Some(format!("such codes are {}", super::describe::join(&longer, "and"))) };
            let message = format!("no finding has the code `{code}`");
            self.report(Diagnostic::new("name/unknown", Place::new(file, name.span), message).maybe_help(help));
        }
        if CODES
            .iter()
            .any(|info| info.code == code && info.family == crate::diagnostics::Family::Source && info.level == crate::diagnostics::Level::Error)
        {
            let message = format!("`{code}` is an error in the source and cannot be accepted");
            self.report(Diagnostic::new("type/value", Place::new(file, name.span), message).help("mend the source instead"));
        }
    }

    /// The laws that `use` lists; it stands once.
    pub(super) fn laws(&mut self, file: FileId, id: EntityId, listed: &[Span]) {
        let Some(place) = self.entity(id).map(|entity| entity.place) else { return };
        if let Some(first) = self.used_laws {
            let finding = Diagnostic::new("name/duplicate", place, "`use` stands twice in the project").label("again here");
            self.report(finding.also(first, "first here").help("list all laws in one place"));
        }
        self.used_laws = self.used_laws.or(Some(place));
        for &span in listed {
            let word = self.slice(file, span).to_owned();
            match self.find(Space::Own(Kind::Regime), &word) {
                Some(law) if !self.laws.contains(&law) => self.laws.push(law),
                Some(_) => self.report(Diagnostic::new("name/duplicate", Place::new(file, span), format!("`{word}` is listed twice"))),
                None => {
                    let near = self.nearest_name(&[Kind::Regime], &word);
                    let help =
                        near.map_or_else(|| "see `policyc std regime` for those that are known".to_owned(), |near| format!("did you mean `{near}`?"));
                    let message = format!("there is no law `{word}` in the library or the project");
                    self.report(Diagnostic::new("name/unknown", Place::new(file, span), message).help(help));
                }
            }
        }
    }
}
