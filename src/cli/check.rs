//! `policyc check`: tells what is wrong with a policy.

use super::args::CheckCommand;
use super::console::{Console, Stream};
use super::failure::Failure;
use super::findings::Checked;
use super::project::Project;
use super::{Outcome, until};

/// Compiles a project and prints its findings on standard output.
pub fn run(args: &CheckCommand, console: Console) -> Result<Outcome, Failure> {
    let mut checked = Checked::new(Project::open(args.check.path.as_deref())?, &args.check, console)?;
    match args.until {
        Some(day) => until::run(&mut checked, day, &args.check, console),
        None => {
            checked.print(Stream::Out, &args.check, console)?;
            Ok(checked.outcome())
        }
    }
}
