//! Reading a `.po` file.

use super::{Catalogue, Entry};

/// What is wrong with a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct CatalogueError {
    /// The line, from 1.
    pub line: usize,
    /// In words.
    pub message: String,
}

/// Which text the next line in quotes belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Nothing,
    Context,
    Source,
    Translation,
    Previous,
    /// The context that a stale translation had; nobody needs it.
    PreviousContext,
}

struct Reader {
    catalogue: Catalogue,
    entry: Entry,
    obsolete: bool,
    part: Part,
    has_source: bool,
    has_translation: bool,
}

pub(super) fn parse(text: &str) -> Result<Catalogue, CatalogueError> {
    let mut reader = Reader {
        catalogue: Catalogue::default(),
        entry: Entry::default(),
        obsolete: false,
        part: Part::Nothing,
        has_source: false,
        has_translation: false,
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (number, line) in text.lines().enumerate() {
        reader.line(line.trim()).map_err(|message| CatalogueError { line: number + 1, message })?;
    }
    let last = text.lines().count();
    reader.finish().map_err(|message| CatalogueError { line: last, message })?;
    Ok(reader.catalogue)
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), String> {
        if line.is_empty() {
            return Ok(());
        }
        if let Some(rest) = line.strip_prefix("#~") {
            let rest = rest.trim_start();
            if let Some(previous) = rest.strip_prefix('|') {
                self.begin()?;
                self.obsolete = true;
                return self.previous(previous.trim_start());
            }
            let keeps = self.has_source && !self.has_translation || rest.starts_with('"') || rest.starts_with("msgstr");
            if !keeps {
                self.begin()?;
            }
            self.obsolete = true;
            return self.statement(rest);
        }
        match line.strip_prefix('#') {
            Some(comment) => self.comment(comment),
            None => self.statement(line),
        }
    }

    fn comment(&mut self, comment: &str) -> Result<(), String> {
        self.begin()?;
        let mut chars = comment.chars();
        let rest = match chars.next() {
            Some('.' | ':' | ',' | '|') => chars.as_str().trim(),
            _ => comment.strip_prefix(' ').unwrap_or(comment),
        };
        let rest = rest.to_owned();
        match comment.chars().next() {
            Some('.') => self.entry.notes.push(rest),
            Some(':') => self.entry.files.extend(rest.split_whitespace().map(str::to_owned)),
            Some(',') => {
                for flag in rest.split(',').map(str::trim).filter(|flag| !flag.is_empty()) {
                    if flag == "fuzzy" {
                        self.entry.fuzzy = true;
                    } else {
                        self.entry.flags.push(flag.to_owned());
                    }
                }
            }
            Some('|') => return self.previous(&rest),
            _ => self.entry.comments.push(rest),
        }
        Ok(())
    }

    fn previous(&mut self, rest: &str) -> Result<(), String> {
        if let Some(text) = rest.strip_prefix("msgctxt") {
            self.part = Part::PreviousContext;
            return self.text(text);
        }
        if let Some(text) = rest.strip_prefix("msgid") {
            self.entry.previous = Some(String::new());
            self.part = Part::Previous;
            return self.text(text);
        }
        if rest.starts_with('"') { self.text(rest) } else { Err(format!("`{rest}` has no place in a catalogue")) }
    }

    fn statement(&mut self, line: &str) -> Result<(), String> {
        if line.starts_with('"') {
            return self.text(line);
        }
        let (word, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
        match word {
            "msgctxt" => {
                self.begin()?;
                self.part = Part::Context;
            }
            "msgid" => {
                if self.has_source {
                    self.begin()?;
                }
                self.has_source = true;
                self.part = Part::Source;
            }
            "msgstr" if self.has_source => {
                self.has_translation = true;
                self.part = Part::Translation;
            }
            "msgid_plural" => return Err("texts of policies have no plural forms".to_owned()),
            _ => return Err(format!("`{line}` has no place in a catalogue")),
        }
        self.text(rest)
    }

    fn text(&mut self, quoted: &str) -> Result<(), String> {
        let inner = quoted.trim().strip_prefix('"').ok_or("a text in quotes is missing")?;
        let mut text = String::new();
        let mut chars = inner.chars();
        loop {
            match chars.next() {
                Some('"') => break,
                Some('\\') => match chars.next() {
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some('r') => text.push('\r'),
                    Some(other) => text.push(other),
                    None => return Err("the text does not end with a quote".to_owned()),
                },
                Some(other) => text.push(other),
                None => return Err("the text does not end with a quote".to_owned()),
            }
        }
        match self.part {
            Part::Context => self.entry.context.push_str(&text),
            Part::Source => self.entry.source.push_str(&text),
            Part::Translation => self.entry.translation.push_str(&text),
            Part::Previous => self.entry.previous.get_or_insert_default().push_str(&text),
            Part::PreviousContext => {}
            Part::Nothing => return Err("a text stands here without `msgid` or `msgstr`".to_owned()),
        }
        Ok(())
    }

    /// Puts the entry away that is complete, before the next one begins.
    fn begin(&mut self) -> Result<(), String> {
        if self.has_translation {
            return self.finish();
        }
        if self.has_source { Err("the text before has no `msgstr`".to_owned()) } else { Ok(()) }
    }

    fn finish(&mut self) -> Result<(), String> {
        if !self.has_translation {
            return if self.has_source { Err("the text before has no `msgstr`".to_owned()) } else { Ok(()) };
        }
        let entry = std::mem::take(&mut self.entry);
        if self.obsolete {
            self.catalogue.obsolete.push(entry);
        } else if entry.source.is_empty() && entry.context.is_empty() {
            self.catalogue.header = entry.translation;
            self.catalogue.comments = entry.comments;
        } else {
            self.catalogue.entries.push(entry);
        }
        (self.obsolete, self.has_source, self.has_translation, self.part) = (false, false, false, Part::Nothing);
        Ok(())
    }
}
