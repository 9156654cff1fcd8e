//! The whole way from a world to a model and its findings.

use crate::diagnostics::{self, Diagnostic, Level};
use crate::model::Model;
use crate::source::World;
use crate::{check, law, resolve, syntax};

/// What came of compiling a project.
#[derive(Debug)]
pub struct Compilation {
    /// The model; what is wrong in the source is left out of it.
    pub model: Model,
    /// Everything that was found, in the order of the source.
    pub findings: Vec<Diagnostic>,
}

impl Compilation {
    /// Whether the source itself is wrong, so that nothing must be built from it.
    pub fn has_source_errors(&self) -> bool {
        self.findings.iter().any(Diagnostic::is_source_error)
    }

    /// How many findings are of a level.
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level == level).count()
    }
}

/// Whether a finding is about a declaration whose source is wrong: what was left out of the model there is not missing.
fn in_broken_source(model: &Model, source: &[Diagnostic], finding: &Diagnostic) -> bool {
    let place = finding.primary.place;
    let root = model
        .roots
        .iter()
        .map(|&root| model.entity(root))
        .find(|root| root.place.file == place.file && root.span.start <= place.span.start && place.span.end <= root.span.end);
    root.is_some_and(|root| {
        source.iter().any(|error| {
            let at = error.primary.place;
            error.is_source_error() && at.file == root.place.file && root.span.start <= at.span.start && at.span.end <= root.span.end
        })
    })
}

/// Compiles a project: reads its files, gives names and values their meaning, and checks what the source says.
pub fn compile(world: World) -> Compilation {
    let levels = world.config.levels.clone();
    let mut findings = Vec::new();
    let files = syntax::parse_all(&world.sources, &mut findings);
    let model = resolve::resolve(world, files, &mut findings);
    let mut found = Vec::new();
    check::check(&model, &mut found);
    law::check(&model, &mut found);
    found.retain(|finding| !in_broken_source(&model, &findings, finding));
    findings.extend(found);
    check::apply_accepts(&model, &mut findings);
    check::apply_levels(&levels, &mut findings);
    diagnostics::sort(&mut findings);
    Compilation { model, findings }
}
