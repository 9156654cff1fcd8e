//! What projects are built into.

mod json;
mod pages;
mod register;
mod support;
