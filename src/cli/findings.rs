//! Compiling a project, and what came of it: what `check` and `build` have in common.

use jiff::civil::Date;

use super::Outcome;
use super::args::{CheckArgs, Format};
use super::console::{Console, Stream};
use super::failure::Failure;
use super::levels;
use super::project::Project;
use crate::diagnostics::Level;
use crate::model::Homes;
use crate::report::{self, Declaration, Law, Report, Run};
use crate::source::{Config, World};
use crate::{Compilation, compile, law};

/// A project that was compiled.
pub struct Checked {
    /// The model and the findings.
    pub compilation: Compilation,
    /// What goes before a path of the project so that the user finds the file.
    pub base: String,
    /// What `policyc.toml` says.
    pub config: Config,
    /// The date that the command line or the settings name.
    pub named_date: Option<Date>,
    /// The date as of which it is checked.
    pub as_of: Date,
    /// The level that fails the run.
    pub deny: Level,
    files: usize,
}

impl Checked {
    /// Finds, reads and compiles the project that the command line names.
    ///
    /// # Errors
    /// If a level is set for a code that no finding has.
    pub fn new(project: Project, args: &CheckArgs, console: Console) -> Result<Checked, Failure> {
        if let (Some(remark), Format::Human) = (&project.remark, args.format) {
            console.tell(remark);
        }
        if let Some(threads) = args.threads {
            // There is one pool for the whole process, and nothing has started it before.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(threads)).build_global();
        }
        let Project { base, sources, mut config, catalogues, .. } = project;
        let of_settings: Vec<String> = config.levels.keys().cloned().collect();
        levels::add(&mut config.levels, args)?;
        let settings = config.deny.as_deref().and_then(Level::parse);
        let deny = args.deny.map(Level::from).or(settings).unwrap_or(Level::Error);
        let named_date = args.as_of.or(config.as_of);
        let files = sources.len();
        let world = World { config: config.clone(), as_of: args.as_of, catalogues, ..World::new(sources, today()) };
        let as_of = world.as_of();
        let compilation = compile(world);
        levels::check(&compilation.model, &config.levels, &of_settings, &base)?;
        Ok(Checked { compilation, base, config, named_date, as_of, files, deny })
    }

    /// Prints the findings, and for people how many there are.
    ///
    /// # Errors
    /// If the stream does not take them.
    pub fn print(&self, stream: Stream, args: &CheckArgs, console: Console) -> Result<(), Failure> {
        let report = Report { sources: &self.compilation.model.sources, findings: &self.compilation.findings, base: &self.base };
        match args.format {
            Format::Human => {
                console.findings(stream, report, args.all)?;
                console.print(stream, |out| writeln!(out, "{}", self.summary()))
            }
            Format::Short => {
                console.print(stream, |out| report::short(out, report))?;
                console.tell(&self.summary());
                Ok(())
            }
            Format::Github => {
                console.print(stream, |out| report::github(out, report))?;
                console.tell(&self.summary());
                Ok(())
            }
            Format::Json => console.print(stream, |out| report::json(out, report)),
            Format::Sarif => self.with_run(|run| console.print(stream, |out| report::sarif(out, report, run))),
            Format::Junit => self.with_run(|run| console.print(stream, |out| report::junit(out, report, run))),
        }
    }

    /// Gathers what machines are told of the check.
    fn with_run<T>(&self, print: impl FnOnce(&Run<'_>) -> T) -> T {
        let Compilation { model, findings, accepted, .. } = &self.compilation;
        let all = findings.iter().chain(accepted.iter().map(|accepted| &accepted.finding));
        let codes = law::describe(model, &all.map(|finding| finding.code.as_str()).collect());
        let homes = Homes::of(model);
        let declaration = |place| {
            let id = homes.find(place)?;
            Some(Declaration { kind: model.entity(id).kind.word(), name: model.name(id).to_owned(), path: model.path(id) })
        };
        let run = Run { as_of: self.as_of, laws: &self.laws(), deny: self.deny, accepted, codes: &codes, declaration: &declaration };
        print(&run)
    }

    fn laws(&self) -> Vec<Law> {
        let model = &self.compilation.model;
        let law = |id| Law { name: model.name(id).to_owned(), short: law::short_name(model, id), title: model.title(id).into_owned() };
        self.compilation.laws().iter().copied().map(law).collect()
    }

    /// Whether something was found at the level that is denied.
    pub fn outcome(&self) -> Outcome {
        if self.compilation.findings.iter().any(|finding| finding.level >= self.deny) { Outcome::Found } else { Outcome::Clean }
    }

    /// How many files of the project there are, in words.
    pub fn files(&self) -> String {
        if self.files == 1 { "1 file".to_owned() } else { format!("{} files", self.files) }
    }

    fn summary(&self) -> String {
        let files = self.files();
        let accepted = match self.compilation.accepted.len() {
            0 => String::new(),
            number => format!(", {number} accepted"),
        };
        let laws: Vec<String> = self.laws().into_iter().map(|law| law.short).collect();
        let under = if laws.is_empty() { "; no law was found to apply".to_owned() } else { format!(", under {}", listed(&laws)) };
        format!("{}{accepted} in {files}, as of {}{under}", report::count(&self.compilation.findings), self.as_of)
    }
}

/// `one`, `one and two`, `one, two and three`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Today, as it is in Greenwich: the same for all who build at one moment.
pub fn today() -> Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}
