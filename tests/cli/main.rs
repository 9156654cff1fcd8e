//! The program as it is used: every command, exit code and sentence of failure.

#![cfg(test)]

mod build;
mod check;
mod find;
mod fmt;
mod new;
mod output;
mod read;
mod std;
mod support;
