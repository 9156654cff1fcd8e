//! The program as a whole: checking a project of one page, beside a run that does nothing.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::measure::{Job, in_turns, wall};

/// Prints how many times as long as `policyc --version` it takes to check the smallest example.
pub fn measure() -> io::Result<()> {
    let hello = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/hello");
    let hello = hello.to_string_lossy();
    run(&["check", &hello])?;
    let mut jobs: Vec<Job> = vec![Box::new(|| timed(&["--version"])), Box::new(|| timed(&["check", &hello]))];
    let times = in_turns(&mut jobs);
    if let [version, check] = times.as_slice() {
        println!(
            "\nchecking one page, as a whole process: {:.2} times `policyc --version` (median of pairs {:.2})",
            check.over(version),
            check.median_over(version)
        );
    }
    Ok(())
}

fn timed(arguments: &[&str]) -> Duration {
    wall(|| run(arguments))
}

fn run(arguments: &[&str]) -> io::Result<()> {
    let status = Command::new(env!("CARGO_BIN_EXE_policyc")).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("`policyc {}` failed", arguments.join(" ")))) }
}
