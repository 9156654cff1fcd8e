//! The messages of a language, with what stands in them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use fluent_syntax::ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

/// A message.
#[derive(Debug, Default)]
pub struct Message {
    /// The file it stands in.
    pub file: String,
    /// The comment above it.
    pub comment: String,
    /// Its text, with what is put in.
    pub shown: String,
    /// Whether it has words of its own, besides what is put in.
    pub worded: bool,
    /// Everything that is put in or chosen by.
    pub variables: BTreeSet<String>,
    /// What is printed, whichever variant is chosen.
    pub printed: BTreeSet<String>,
    /// Its attributes with their texts.
    pub attributes: BTreeMap<String, String>,
    /// The keys of each choice by a plural, in it and its attributes.
    pub plurals: Vec<Vec<String>>,
}

/// The messages of a language by name.
#[derive(Debug, Default)]
pub struct Messages {
    pub messages: BTreeMap<String, Message>,
    /// What cannot be read, or stands twice.
    pub mistakes: Vec<String>,
}

fn texts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("stdlib/text")
}

fn collect(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            out.push(path);
        }
    }
    out.sort();
}

/// The languages that are listed as complete.
pub fn listed() -> Vec<String> {
    let list = std::fs::read_to_string(texts().join("languages.txt")).unwrap();
    list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// The languages that have files and are not listed.
pub fn unlisted() -> Vec<String> {
    let mut files = Vec::new();
    collect(&texts(), &mut files);
    let listed = listed();
    let tags: BTreeSet<String> = files.iter().map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    tags.into_iter().filter(|tag| !listed.contains(tag)).collect()
}

/// The messages of English.
pub fn english() -> Messages {
    Messages::of("en")
}

/// The terms of the library, as the program prints them for translators.
pub fn terms() -> Messages {
    let output = Command::new(env!("CARGO_BIN_EXE_policyc")).args(["std", "--terms"]).output().unwrap();
    Messages::read(&[("policyc std --terms".to_owned(), String::from_utf8(output.stdout).unwrap())])
}

impl Messages {
    /// Those of all files of a language.
    pub fn of(tag: &str) -> Messages {
        let mut paths = Vec::new();
        collect(&texts(), &mut paths);
        let files: Vec<(String, String)> = paths
            .into_iter()
            .filter(|path| path.file_stem().is_some_and(|stem| stem == tag))
            .map(|path| {
                let shown = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string();
                (shown, std::fs::read_to_string(&path).unwrap())
            })
            .collect();
        Messages::read(&files)
    }

    /// Those of some files, by name and text.
    pub fn read(files: &[(String, String)]) -> Messages {
        let mut found = Messages::default();
        for (file, text) in files {
            let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
                found.mistakes.extend(errors.iter().map(|error| {
                    let line = text.get(..error.pos.start).unwrap_or_default().lines().count();
                    format!("{file}, line {line}: {}", error.kind)
                }));
                resource
            });
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let mut read = Message { file: file.clone(), ..Message::default() };
                read.comment = message.comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default();
                if let Some(value) = &message.value {
                    read.shown = read.pattern(value);
                    read.worded = worded(value);
                    read.printed = printed(value);
                }
                for Attribute { id, value } in &message.attributes {
                    let text = read.pattern(value);
                    read.attributes.insert(id.name.to_owned(), text);
                }
                let name = message.id.name.to_owned();
                if found.messages.insert(name.clone(), read).is_some() {
                    found.mistakes.push(format!("{file}: `{name}` stands twice"));
                }
            }
        }
        found
    }
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> String {
        let mut out = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, &mut out),
            }
        }
        out
    }

    fn expression(&mut self, expression: &Expression<&str>, out: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, out),
            Expression::Select { selector, variants } => {
                self.inline(selector, out);
                let keys: Vec<String> = variants.iter().map(key).collect();
                if keys.iter().any(|key| ["zero", "one", "two", "few", "many"].contains(&key.as_str())) {
                    self.plurals.push(keys);
                }
                for variant in variants {
                    out.push_str(&format!(" [{}] ", key(variant)));
                    let text = self.pattern(&variant.value);
                    out.push_str(&text);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, out: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => out.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                out.push_str(&format!("{{ ${} }}", id.name));
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                positional.iter().for_each(|argument| self.inline(argument, out));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, out),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {}
        }
    }
}

fn key(variant: &Variant<&str>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

/// What a pattern prints whichever variants are chosen.
fn printed(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.insert(id.name.to_owned());
            }
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                let mut all = variants.iter().map(|variant| printed(&variant.value));
                let first = all.next().unwrap_or_default();
                found.extend(all.fold(first, |both, next| both.intersection(&next).cloned().collect()));
            }
        }
    }
    found
}

/// Whether letters stand in a pattern outside of what is put in.
fn worded(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value.chars().any(char::is_alphabetic)
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants.iter().any(|variant| worded(&variant.value)),
        PatternElement::Placeable { .. } => false,
    })
}
