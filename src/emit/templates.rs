//! The templates of pages: those of the program, each of which a project may replace.

use std::borrow::Cow;
use std::ops::Range;

use tera::{Context, ErrorKind, Tera};

/// A template or style sheet of a project, which stands before the program's own of that name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its name: `base.html` (the frame of every page), `page.html`, `index.html`, `page.md`, `page.typ` (PDF), `style.css`, or a name that another one includes.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Why something could not be written out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmitError {
    /// A template is wrong.
    #[error("template `{name}`{}: {message}", at(*line))]
    Template {
        /// Which.
        name: String,
        /// The line, from 1, where it is known.
        line: Option<usize>,
        /// The bytes of the template, where they are known.
        span: Option<Range<usize>>,
        /// What is wrong with it.
        message: String,
    },
    /// A file could not be put together.
    #[error("`{path}` cannot be written: {message}")]
    Output {
        /// Which.
        path: String,
        /// Why.
        message: String,
    },
}

fn at(line: Option<usize>) -> String {
    line.map_or_else(String::new, |line| format!(", line {line}"))
}

const BUILT_IN: &[(&str, &str)] = &[
    ("base.html", include_str!("../../stdlib/templates/base.html")),
    ("page.html", include_str!("../../stdlib/templates/page.html")),
    ("index.html", include_str!("../../stdlib/templates/index.html")),
    ("page.md", include_str!("../../stdlib/templates/page.md")),
];
const STYLE: &str = include_str!("../../stdlib/templates/style.css");
const STYLE_NAME: &str = "style.css";
/// How the names of templates of PDFs end, which are written in another language.
const TYPST: &str = ".typ";

/// The templates of a build.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
    style: String,
    #[cfg(feature = "pdf")]
    typst: Vec<Template>,
}

impl Templates {
    /// The program's templates with those of a project before them.
    ///
    /// # Errors
    /// Says which template of the project is wrong, and where.
    pub fn new(overrides: &[Template]) -> Result<Templates, EmitError> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html"]);
        let own = |name: &str| overrides.iter().find(|template| template.name == name);
        let built_in = BUILT_IN.iter().filter(|(name, _)| own(name).is_none()).copied();
        let given = overrides
            .iter()
            .filter(|template| template.name != STYLE_NAME && !template.name.ends_with(TYPST))
            .map(|template| (template.name.as_str(), template.text.as_str()));
        let texts: Vec<(&str, &str)> = built_in.chain(given).collect();
        tera.add_raw_templates(texts.iter().copied()).map_err(|error| explain(&error, "", &texts))?;
        let style = own(STYLE_NAME).map_or(Cow::Borrowed(STYLE), |template| Cow::Borrowed(template.text.as_str()));
        Ok(Templates {
            tera,
            style: within_style(&style),
            #[cfg(feature = "pdf")]
            typst: overrides.iter().filter(|template| template.name.ends_with(TYPST)).cloned().collect(),
        })
    }

    /// The style sheet, such that it can stand in a `style` element.
    pub(super) fn style(&self) -> &str {
        &self.style
    }

    /// The project's own templates of PDFs.
    #[cfg(feature = "pdf")]
    pub(super) fn typst(&self) -> &[Template] {
        &self.typst
    }

    /// A page.
    ///
    /// # Errors
    /// Says what is wrong with the template.
    pub(super) fn render(&self, name: &str, context: &Context) -> Result<String, EmitError> {
        self.tera.render(name, context).map_err(|error| explain(&error, name, &[]))
    }
}

/// A style sheet cannot end the element that it stands in: within CSS, `<\/` means the same as `</`.
fn within_style(css: &str) -> String {
    css.replace("</", "<\\/")
}

fn explain(error: &tera::Error, name: &str, texts: &[(&str, &str)]) -> EmitError {
    let plain = |name: &str, message: String| EmitError::Template { name: name.to_owned(), line: None, span: None, message };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => EmitError::Template {
            name: report.filename().to_owned(),
            line: Some(report.span().start_line),
            span: Some(report.span().range.clone()),
            message: report.message().trim_end_matches('.').to_owned(),
        },
        ErrorKind::MissingParent { current, parent } => plain(current, format!("it extends `{parent}`, which does not exist")),
        ErrorKind::CircularExtend { tpl, .. } => plain(tpl, "it extends itself".to_owned()),
        ErrorKind::CircularInclude { tpl, .. } => plain(tpl, "it includes itself".to_owned()),
        ErrorKind::Msg(reports) => first_report(reports, texts).unwrap_or_else(|| plain(name, reports.clone())),
        other => plain(name, other.to_string()),
    }
}

/// What is found only once all templates are known comes as printed reports: `error: …`, and below it ` --> name:line:column`.
/// The first one by name and line is told.
fn first_report(reports: &str, texts: &[(&str, &str)]) -> Option<EmitError> {
    let lines: Vec<&str> = reports.lines().collect();
    let found = lines.windows(2).filter_map(|pair| {
        let [message, place] = pair else { return None };
        let mut place = place.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line, name) = (place.next()?.trim().parse::<usize>().ok()?, place.next()?.parse::<usize>().ok()?, place.next()?);
        Some((name, line, column, message.strip_prefix("error: ")?))
    });
    let (name, line, column, message) = found.min()?;
    let text = texts.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    let span = text.and_then(|text| point(text, line, column));
    Some(EmitError::Template { name: name.to_owned(), line: Some(line), span, message: message.to_owned() })
}

/// The bytes of the character at a line and a column, both from 1.
fn point(text: &str, line: usize, column: usize) -> Option<Range<usize>> {
    let start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let (at, character) = text.get(start..)?.char_indices().nth(column.checked_sub(1)?)?;
    Some(start + at..start + at + character.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(name: &str, text: &str) -> Template {
        Template { name: name.into(), text: text.into() }
    }

    fn failure(name: &str, text: &str) -> EmitError {
        match Templates::new(&[template(name, text)]) {
            Err(error) => error,
            Ok(templates) => templates.render(name, &Context::new()).unwrap_err(),
        }
    }

    #[test]
    fn a_wrong_template_is_told_with_its_name_and_line() {
        let EmitError::Template { name, line, message, .. } = failure("page.html", "<p>\n{% if %}</p>") else { panic!() };
        assert_eq!((name.as_str(), line), ("page.html", Some(2)));
        assert!(!message.is_empty() && !message.contains('\n'), "{message}");
    }

    #[test]
    fn so_is_one_that_asks_for_what_is_not_there() {
        let error = failure("page.html", "\n\n{{ nothing.at.all }}");
        assert!(matches!(&error, EmitError::Template { line: Some(3), .. }), "{error}");
        assert!(error.to_string().starts_with("template `page.html`, line 3: "), "{error}");
        let error = failure("page.html", "{% extends \"mine.html\" %}");
        assert_eq!(error.to_string(), "template `page.html`: it extends `mine.html`, which does not exist");
        let error = failure("page.html", "{{ title | shout }}");
        assert_eq!(error.to_string(), "template `page.html`, line 1: Unknown filter `shout`");
    }

    #[test]
    fn its_place_is_known_to_the_byte() {
        let text = "<p>ä\n{{ title | shout }}{{ nothing.at.all }}";
        for (text, found) in [(text, "s"), ("<p>ä\n{{ nothing.at.all }}", "nothing")] {
            let EmitError::Template { span: Some(span), .. } = failure("page.html", text) else { panic!("{text} has no place") };
            assert!(text.get(span.clone()).is_some_and(|words| words.starts_with(found)), "{span:?} of {text}");
        }
    }

    #[test]
    fn a_style_sheet_stays_in_its_element() {
        let templates = Templates::new(&[template("style.css", "p::after { content: \"</style><script>\" }")]).unwrap();
        assert!(!templates.style().contains("</"));
    }
}
