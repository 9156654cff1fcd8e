//! The program `policyc`.

fn main() {}
