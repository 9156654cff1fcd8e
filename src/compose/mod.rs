//! Notices, registers and indexes as document trees: what is said, in what order, in which language, before any format.

mod collate;
pub mod doc;
mod language;
mod markdown;
pub mod notice;
mod omissions;
pub mod phrase;
pub mod register;
pub mod translate;

pub use language::{Arg, Language};
pub use omissions::omissions;
pub use phrase::{Shown, Voice};
