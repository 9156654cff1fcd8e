//! Text to syntax tree: the scanner that splits a file, the grammar, recovery.

pub mod ast;
