//! `policyc check`: tells what is wrong with a policy.

use super::Outcome;
use super::args::CheckArgs;
use super::console::{Console, Stream};
use super::failure::Failure;
use super::findings::Checked;
use super::project::Project;

/// Compiles a project and prints its findings on standard output.
pub fn run(args: &CheckArgs, console: Console) -> Result<Outcome, Failure> {
    let checked = Checked::new(Project::open(args.path.as_deref())?, args, console);
    checked.print(Stream::Out, args, console)?;
    Ok(checked.outcome())
}
