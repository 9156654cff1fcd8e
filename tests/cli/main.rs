//! The program as it is used: every command, exit code and sentence of failure.

#![cfg(test)]

mod build;
mod check;
mod find;
mod fmt;
mod formats;
mod i18n;
mod law;
mod new;
mod output;
mod read;
mod rule_tests;
mod std;
mod support;
mod until;
