//! `policyc completions`: a script that completes commands in a shell.

use clap::CommandFactory;

use super::Outcome;
use super::args::{CommandLine, CompletionsArgs};
use super::console::{Console, Stream};
use super::failure::Failure;

/// Prints the script for a shell.
pub fn run(args: &CompletionsArgs, console: Console) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut CommandLine::command(), "policyc", &mut script);
    console.print(Stream::Out, |out| out.write_all(&script))?;
    Ok(Outcome::Clean)
}
