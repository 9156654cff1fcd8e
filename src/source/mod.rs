//! Files, spans, line numbers and the world a project is compiled in.
//!
//! Nothing here touches a disk or a clock: whoever calls the compiler reads the files and says what day it is ([`World`]).

pub mod catalogue;
mod config;
mod file;
mod span;
mod world;

pub use config::{Config, ConfigError, FormatName};
pub use file::{FileId, LineColumn, Place, SourceFile, Sources};
pub use span::Span;
pub use world::{Rules, World};
