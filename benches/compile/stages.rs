//! The stages of compiling a project of some size, beside the floors.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use policyc::emit::{self, BuildOptions, Format};
use policyc::source::{Rules, World};
use policyc::{compile, syntax};
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::measure::{Job, Times, in_turns, time, time_in};
use crate::{json, project};

/// What the stages of one project took.
pub struct Stages {
    bytes: usize,
    json_bytes: usize,
    times: Vec<(&'static str, Times)>,
}

const READ: &str = "reading the files";
const FLOOR: &str = "serde_json, typed";
const PARSE: &str = "parse, one thread";
const PARSE_TWO: &str = "parse, two threads";
const CHECK: &str = "check, one thread";
const COMPILE: &str = "check with the law, one thread";
const BUILD: &str = "build HTML, Markdown, CSV, JSON";

impl Stages {
    /// Measures the project with this many activities.
    pub fn measure(activities: usize) -> io::Result<Self> {
        let files = project::files(activities);
        let json: Vec<String> = files.iter().filter_map(|(_, text)| json::write(text)).collect();
        let folder = tempfile::tempdir()?;
        write(folder.path(), &files)?;
        let (one, two) = (pool(1)?, pool(2)?);
        let world = project::world(files.clone());
        let compiled = compile(project::world(files.clone()));
        let parse = || syntax::parse_all(&world.sources, &mut Vec::new());
        let built = BuildOptions { only: vec![Format::Html, Format::Markdown, Format::Csv, Format::Json], ..BuildOptions::default() };
        let mut jobs: Vec<(&str, Job)> = vec![
            (READ, Box::new(|| time(|| read(folder.path(), &files)))),
            (FLOOR, Box::new(|| time(|| json.iter().map(|text| json::read(text)).collect::<Vec<_>>()))),
            (PARSE, Box::new(|| time_in(&one, parse))),
            (PARSE_TWO, Box::new(|| time_in(&two, parse))),
            (
                CHECK,
                Box::new(|| {
                    let world = World { rules: Rules::None, ..project::world(files.clone()) };
                    time_in(&one, || compile(world))
                }),
            ),
            (
                COMPILE,
                Box::new(|| {
                    let world = project::world(files.clone());
                    time_in(&one, || compile(world))
                }),
            ),
            (BUILD, Box::new(|| time_in(&one, || emit::build(&compiled.model, &built)))),
        ];
        let (names, mut jobs): (Vec<&str>, Vec<Job>) = jobs.drain(..).unzip();
        let times = in_turns(&mut jobs);
        drop(jobs);
        Ok(Stages { bytes: project::size(&files), json_bytes: json.iter().map(String::len).sum(), times: names.into_iter().zip(times).collect() })
    }

    fn of(&self, stage: &str) -> Option<&Times> {
        self.times.iter().find(|(name, _)| *name == stage).map(|(_, times)| times)
    }

    /// How long checking takes.
    pub fn check(&self) -> Duration {
        self.of(CHECK).map(Times::least).unwrap_or_default()
    }

    /// Prints a table.
    pub fn print(&self, activities: usize) {
        let size = self.json_bytes as f64 / self.bytes as f64;
        println!("\n{activities} activities, {} bytes; as JSON {size:.2} times as many", self.bytes);
        println!("| stage | times the floor | median of rounds | μs an activity |");
        println!("|---|---|---|---|");
        let Some(floor) = self.of(FLOOR) else { return };
        for (name, times) in &self.times {
            let each = times.least().as_secs_f64() * 1e6 / activities as f64;
            println!("| {name} | {:.2} | {:.2} | {each:.2} |", times.over(floor), times.median_over(floor));
        }
    }
}

/// Some threads.
pub fn pool(threads: usize) -> io::Result<ThreadPool> {
    ThreadPoolBuilder::new().num_threads(threads).build().map_err(io::Error::other)
}

/// Writes a project into a folder.
pub fn write(folder: &Path, files: &[(String, String)]) -> io::Result<()> {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn read(folder: &Path, files: &[(String, String)]) -> Vec<String> {
    files.iter().filter_map(|(path, _)| fs::read_to_string(folder.join(path)).ok()).collect()
}
