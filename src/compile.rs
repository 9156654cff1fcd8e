//! The whole way from a world to a model and its findings.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::check::Accepts;
use crate::diagnostics::{self, Accepted, Diagnostic, Level};
use crate::model::{EntityId, Model};
use crate::source::{FileId, Span, World};
use crate::{check, compose, law, resolve, syntax};

/// What came of compiling a project.
#[derive(Debug)]
pub struct Compilation {
    /// The model; what is wrong in the source is left out of it.
    pub model: Model,
    /// Everything that was found, in the order of the source.
    pub findings: Vec<Diagnostic>,
    /// What was found and is accepted, in the order of the source.
    pub accepted: Vec<Accepted>,
    /// What was found while reading, and what has changed since the dates of notices: whatever the date that is set afterwards.
    source: Vec<Diagnostic>,
    levels: BTreeMap<String, String>,
    laws: Vec<EntityId>,
}

impl Compilation {
    /// Whether the source itself is wrong, so that nothing must be built from it.
    pub fn has_source_errors(&self) -> bool {
        self.findings.iter().any(Diagnostic::is_source_error)
    }

    /// The laws that apply to the project and that rules speak of, as of the date of the check; in the order of the library.
    pub fn laws(&self) -> &[EntityId] {
        &self.laws
    }

    /// Checks the same model as of another day.
    pub fn set_date(&mut self, day: Date) {
        self.model.set_date(day);
        let found = find(&self.model, &self.source);
        (self.findings, self.accepted) = settle(&self.model, &self.source, found.findings, &self.levels);
        self.laws = found.laws;
    }

    /// How many findings are of a level.
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level == level).count()
    }
}

/// The declarations at the top whose source is wrong: what was left out of the model there is not missing.
struct Broken {
    /// Where they stand, in order.
    spans: Vec<(FileId, Span)>,
}

impl Broken {
    fn of(model: &Model, source: &[Diagnostic]) -> Self {
        let mut errors: Vec<(FileId, u32)> = source
            .iter()
            .filter(|finding| finding.is_source_error())
            .map(|finding| (finding.primary.place.file, finding.primary.place.span.start))
            .collect();
        errors.sort_unstable();
        let place = |&root: &EntityId| (model.entity(root).place.file, model.entity(root).span);
        let is_wrong = |&(file, span): &(FileId, Span)| {
            let first = errors.partition_point(|error| *error < (file, span.start));
            errors.get(first).is_some_and(|error| *error <= (file, span.end))
        };
        let mut spans: Vec<(FileId, Span)> = model.roots.iter().map(place).filter(is_wrong).collect();
        spans.sort_unstable();
        Broken { spans }
    }

    fn holds(&self, finding: &Diagnostic) -> bool {
        let place = finding.primary.place;
        let after = self.spans.partition_point(|(file, span)| (*file, span.start) <= (place.file, place.span.start));
        let before = after.checked_sub(1).and_then(|at| self.spans.get(at));
        before.is_some_and(|(file, span)| *file == place.file && place.span.end <= span.end)
    }
}

/// Compiles a project: reads its files, gives names and values their meaning, and checks what the source says.
pub fn compile(world: World) -> Compilation {
    let levels = world.config.levels.clone();
    let mut source = Vec::new();
    let files = syntax::parse_all(&world.sources, &mut source);
    let mut model = resolve::resolve(world, files, &mut source);
    let found = find(&model, &source);
    // What was found is needed twice only where it is asked what was found before; there can be much of it.
    let again = law::outlook::has_earlier_notices(&model).then(|| found.findings.clone());
    let (mut findings, mut accepted) = settle(&model, &source, found.findings, &levels);
    if let Some(again) = again.filter(|_| !findings.iter().any(Diagnostic::is_source_error)) {
        let changed = law::outlook::since_notices(&mut model, &again, &findings, &accepted);
        if !changed.is_empty() {
            source.extend(changed);
            (findings, accepted) = settle(&model, &source, again, &levels);
        }
    }
    Compilation { model, findings, accepted, source, levels, laws: found.laws }
}

/// What was found in a model as of its date.
struct Found {
    findings: Vec<Diagnostic>,
    /// The laws that apply.
    laws: Vec<EntityId>,
}

/// What checks and rules find in a model as of its date.
fn find(model: &Model, source: &[Diagnostic]) -> Found {
    let mut findings = Vec::new();
    check::check(model, source, &mut findings);
    let laws = law::check(model, &mut findings);
    findings.extend(compose::omissions(model));
    findings.extend(compose::translate::findings(model));
    Found { findings, laws }
}

/// What is told of all that was found: without what is accepted or unsure, and in order.
fn settle(model: &Model, source: &[Diagnostic], mut found: Vec<Diagnostic>, levels: &BTreeMap<String, String>) -> (Vec<Diagnostic>, Vec<Accepted>) {
    let broken = Broken::of(model, source);
    let is_sure = |finding: &Diagnostic| finding.is_source_error() || !broken.holds(finding);
    found.retain(is_sure);
    let mut findings = source.to_vec();
    findings.extend(found);
    check::settle(model, &mut findings);
    let Accepts { mut accepted, findings: of_accepts } = check::apply_accepts(model, &mut findings);
    diagnostics::join(&mut findings);
    findings.extend(of_accepts.into_iter().filter(is_sure));
    findings.retain_mut(|finding| check::apply_level(levels, finding));
    accepted.retain_mut(|accepted| check::apply_level(levels, &mut accepted.finding));
    diagnostics::sort(&mut findings);
    diagnostics::sort_accepted(&mut accepted);
    (findings, accepted)
}
