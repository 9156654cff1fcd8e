//! The program as a whole: checking a project of one page, beside a run that does nothing.

use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use crate::measure::{Job, in_turns, wall};
use crate::{project, stages};

/// Prints how many times as long as `policyc --version` it takes to check the smallest example, and a project of 300 activities.
pub fn measure() -> io::Result<()> {
    let hello = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/hello");
    let hello = hello.to_string_lossy();
    let larger = tempfile::tempdir()?;
    stages::write(larger.path(), &project::files(300))?;
    let larger = larger.path().to_string_lossy();
    run(&["check", &hello])?;
    let mut jobs: Vec<Job> = vec![
        Box::new(|| timed(&["--version"])),
        Box::new(|| timed(&["check", &hello])),
        Box::new(|| wall(|| status(&["check", &larger, "--as-of", project::AS_OF]))),
    ];
    let times = in_turns(&mut jobs);
    if let [version, page, larger] = times.as_slice() {
        for (what, check) in [("one page", page), ("300 activities", larger)] {
            println!(
                "\nchecking {what}, as a whole process: {:.2} times `policyc --version` (median of pairs {:.2})",
                check.over(version),
                check.median_over(version)
            );
        }
    }
    Ok(())
}

fn timed(arguments: &[&str]) -> Duration {
    wall(|| run(arguments))
}

fn status(arguments: &[&str]) -> io::Result<ExitStatus> {
    Command::new(env!("CARGO_BIN_EXE_policyc")).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status()
}

fn run(arguments: &[&str]) -> io::Result<()> {
    if status(arguments)?.success() { Ok(()) } else { Err(io::Error::other(format!("`policyc {}` failed", arguments.join(" ")))) }
}
