//! What compiling costs, as multiples of what serde_json needs to read the same content: see `docs/performance.md`.
//!
//! `cargo bench` measures projects of 1,000, 10,000 and 100,000 activities, `cargo bench -- --quick` only the first, in a few seconds,
//! and `cargo bench -- 300 3000` those of these sizes. `cargo bench -- --write FOLDER 300` writes such a project for looking at it.

mod formats;
mod json;
mod measure;
mod memory;
mod process;
mod project;
mod stages;

use std::path::Path;
use std::process::Command;

use stages::Stages;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [option, folder] = arguments.as_slice()
        && option == memory::CHILD
    {
        memory::report_own_peak(folder);
        return;
    }
    if let [option, folder, activities, ..] = arguments.as_slice()
        && option == "--write"
    {
        let files = project::files(activities.parse().unwrap_or_default());
        return exit_on(stages::write(Path::new(folder), &files));
    }
    if std::env::var_os(KEEP).is_none() {
        std::process::exit(again(&arguments));
    }
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let asked: Vec<usize> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    let sizes: &[usize] = match asked.as_slice() {
        [] if quick => &[1_000],
        [] => &[1_000, 10_000, 100_000],
        asked => asked,
    };
    exit_on(run(sizes));
}

fn exit_on(result: std::io::Result<()>) {
    if let Err(error) = result {
        eprintln!("the benchmark cannot go on: {error}");
        std::process::exit(1);
    }
}

/// Says to the allocator when to give memory back to the system.
const KEEP: &str = "MIMALLOC_PURGE_DELAY";

/// Starts the benchmark again with an allocator that keeps what it has got: otherwise the first touch of fresh memory, which costs
/// much in virtual machines, is what large projects are measured by.
fn again(arguments: &[String]) -> i32 {
    let own = std::env::current_exe().map(|own| Command::new(own).args(arguments).env(KEEP, "-1").status());
    own.and_then(|status| status).ok().and_then(|status| status.code()).unwrap_or(1)
}

fn run(sizes: &[usize]) -> std::io::Result<()> {
    let library = Stages::measure(0)?.check();
    let mut costs = Vec::new();
    for &activities in sizes {
        let stages = Stages::measure(activities)?;
        stages.print(activities);
        let check = stages.check().saturating_sub(library);
        costs.push(check.as_secs_f64() / activities as f64);
    }
    if let (Some(first), Some(last), [least, .., most]) = (costs.first(), costs.last(), sizes) {
        println!("\ncost of an activity among {most} over that among {least}, without the library's share: {:.2}", last / first);
    }
    for &activities in sizes.iter().filter(|&&activities| activities <= 10_000) {
        formats::measure(activities)?;
    }
    formats::examples()?;
    memory::measure(sizes.get(1).or(sizes.first()).copied().unwrap_or_default())?;
    process::measure()
}
