//! `policyc schema`: the JSON Schema of `policy.json`.

use super::Outcome;
use super::console::{Console, Stream};
use super::failure::Failure;
use crate::emit;

/// Prints the schema.
pub fn run(console: Console) -> Result<Outcome, Failure> {
    let text = emit::schema::text().map_err(|error| Failure::new(error.to_string()))?;
    console.print(Stream::Out, |out| out.write_all(text.as_bytes()))?;
    Ok(Outcome::Clean)
}
