//! Notices, registers and indexes as document trees: what is said, in what order, in which language, before any format.

pub mod doc;
