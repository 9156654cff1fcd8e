//! The program on the command line: one file per subcommand. Here, and nowhere else, the disk and the clock are touched.

pub mod args;
mod build;
mod check;
mod completions;
mod console;
mod explain;
mod failure;
mod findings;
mod fmt;
mod i18n;
mod levels;
mod new;
mod only;
mod output;
mod project;
mod rules;
mod schema;
mod std;
mod templates;
mod terms;
mod test;
mod until;

use ::std::process::ExitCode;

use clap::Parser;

use self::args::{Command, CommandLine};
use self::console::Console;
use self::failure::Failure;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing was found at the level that is denied.
    Clean,
    /// Something was.
    Found,
    /// Something could not be done, which was told; the rest was.
    Failed,
}

/// Reads the command line, does what it says, and gives the exit code: 0 nothing found, 1 something found, 2 could not run.
pub fn main() -> ExitCode {
    let line = CommandLine::parse();
    let console = Console::new(line.color);
    match run(&line.command, console) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Ok(Outcome::Failed) => ExitCode::from(2),
        Err(failure) => {
            console.failure(&failure);
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command, console: Console) -> Result<Outcome, Failure> {
    match command {
        Command::New(args) => new::run(args, console),
        Command::Check(args) => check::run(args, console),
        Command::Build(args) => build::run(args, console),
        Command::Fmt(args) => fmt::run(args, console),
        Command::I18n(args) => i18n::run(args, console),
        Command::Explain(args) => explain::run(args, console),
        Command::Rules(args) => rules::run(args, console),
        Command::Test(args) => test::run(args, console),
        Command::Schema => schema::run(console),
        Command::Std(args) => std::run(args, console),
        Command::Completions(args) => completions::run(args, console),
    }
}
