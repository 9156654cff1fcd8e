//! `policyc`, a compiler for privacy policies.
//!
//! ```text
//! source ─▶ syntax ─▶ resolve ─▶ model ─▶ check, law ─▶ compose ─▶ emit
//!                                  │        │
//!                                        diagnostics ─▶ report        (cli stands on top; nothing imports it)
//! ```
//!
//! Data flows one way; what each room knows of the others is told in `docs/architecture.md` and held by a test.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod check;
pub mod cli;
mod compile;
pub mod compose;
pub mod diagnostics;
pub mod emit;
pub mod format;
pub mod law;
pub mod model;
pub mod report;
pub mod resolve;
pub mod schema;
pub mod source;
pub mod syntax;

pub use compile::{Compilation, compile};
