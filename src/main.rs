//! The program `policyc`.

use std::process::ExitCode;

fn main() -> ExitCode {
    policyc::cli::main()
}
