//! The data map as a drawing and as a diagram in words.

mod curves;
mod layout;
mod mermaid;
mod svg;
mod text;

pub(super) use mermaid::mermaid;
pub(super) use svg::{figure, svg};
