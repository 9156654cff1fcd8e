//! A project's own templates and style sheet.

use std::io;

use super::failure::Failure;
use super::project::Project;
use crate::diagnostics::Diagnostic;
use crate::emit::{EmitError, Template};
use crate::source::{Place, SourceFile, Sources, Span};

/// The files of the folder that `templates` in `policyc.toml` names, by name; none if it names none.
///
/// # Errors
/// If the folder or a file in it cannot be read.
pub fn read(project: &Project) -> Result<Vec<Template>, Failure> {
    let Some(folder) = project.config.templates.as_deref() else { return Ok(Vec::new()) };
    let path = project.root.join(folder);
    let shown = format!("{}{folder}", project.base);
    let cannot = |error: &io::Error| Failure::io(format!("cannot read the templates in `{shown}`"), error);
    let mut templates = Vec::new();
    for entry in std::fs::read_dir(&path).map_err(|error| cannot(&error))? {
        let entry = entry.map_err(|error| cannot(&error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || !entry.path().is_file() {
            continue;
        }
        let text =
            std::fs::read_to_string(entry.path()).map_err(|error| Failure::io(format!("cannot read the template `{shown}/{name}`"), &error))?;
        templates.push(Template { name, text });
    }
    templates.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(templates)
}

/// Why nothing was built: a template of the project, at the place where it is wrong, or something else.
pub fn failure(error: &EmitError, templates: &[Template], folder: &str) -> Failure {
    let plain = || Failure::new(error.to_string());
    let EmitError::Template { name, span: Some(span), message, .. } = error else { return plain() };
    let Some(template) = templates.iter().find(|template| template.name == *name) else { return plain() };
    let mut sources = Sources::new();
    let shown = format!("{folder}/{name}");
    let message = format!("the template `{shown}` cannot be used: {message}");
    let file = sources.add(SourceFile::new(shown, template.text.as_str(), false));
    let finding = Diagnostic::new("", Place::new(file, Span::new(span.start, span.end)), message.clone());
    Failure { place: Some(Box::new((sources, finding))), ..Failure::new(message) }
}
