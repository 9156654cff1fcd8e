//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::diagnostics::Level;

const ABOUT: &str = "A compiler for privacy policies";

const LONG_ABOUT: &str = "A compiler for privacy policies.

It reads `.policy` files, which say what personal data an organisation uses, why, for how long and to whom they go, checks that they hold \
together, and writes the notice to publish, the register of processing activities to keep, and JSON for machines.";

const AFTER: &str = "What it finds and what it writes are not legal advice.";

const EXAMPLES: &str = "Examples:
  policyc new demo            make a small project in the folder `demo`
  policyc build demo          check it and write `demo/out/index.html` and what it leads to
  policyc check               check the project you are in
  policyc check --as-of 2019-06-01 --deny warning

Exit code: 0 nothing found at the level that is denied, 1 something found, 2 could not run.

What it finds and what it writes are not legal advice.";

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "policyc", version, about = ABOUT, long_about = LONG_ABOUT, after_help = AFTER, after_long_help = EXAMPLES)]
pub struct CommandLine {
    /// When to use colour; by default on a terminal, unless NO_COLOR is set
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN", display_order = 100)]
    pub color: Colour,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a small project that works at once
    New(NewArgs),
    /// Tell what is wrong with a policy
    Check(CheckCommand),
    /// Check a policy and write its notices, registers and JSON
    Build(BuildArgs),
    /// Lay out files in the one way
    Fmt(FmtArgs),
    /// Collect what is to be translated, for notices in several languages
    I18n(I18nArgs),
    /// Tell all of a rule: its law, its dates, why, and its examples
    Explain(ExplainArgs),
    /// List the rules of law
    Rules(RulesArgs),
    /// Run the examples of the project's own rules
    Test(TestArgs),
    /// Print the JSON Schema of `policy.json`
    Schema,
    /// Show what the standard library declares
    Std(StdArgs),
    /// Print a script that completes commands in your shell
    Completions(CompletionsArgs),
}

/// `policyc new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The folder to make; one that exists must be empty
    pub dir: PathBuf,
}

const PATH_HELP: &str = "A folder, a `.policy` file, or `-` for standard input [default: the project you are in]

A folder stands for the project it is in: the nearest folder at or above it with a `policyc.toml`, else itself. All `.policy` files below that \
folder belong to the project, except those in dot folders, in the output folder, and in folders with a `policyc.toml` of their own.";

/// `policyc check`.
#[derive(Debug, Args)]
#[command(after_long_help = "With --until, it lists instead what starts and what stops being found after the date of the check, up to and with \
DATE: on which day, and by which act. The exit code then is 1 if something is found at the level that is denied now, or will be.

Examples:
  policyc check
  policyc check demo --deny warning
  policyc check demo --until 2027-12-31
  policyc check demo --allow x/declared-unused --error gdpr/art-6-1-f-assessment
  policyc check demo --format sarif > findings.sarif")]
pub struct CheckCommand {
    /// What is checked and how.
    #[command(flatten)]
    pub check: CheckArgs,
    /// List what starts and stops being found up to this day, such as 2027-12-31
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub until: Option<Date>,
}

/// What `check` and `build` have in common.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// A folder, a `.policy` file, or `-` for standard input [default: the project you are in]
    #[arg(long_help = PATH_HELP)]
    pub path: Option<PathBuf>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Show each finding in full, also where there are many of one code
    #[arg(long)]
    pub all: bool,
    /// The level from which findings fail the run [default: what `policyc.toml` says, else error]
    #[arg(long, value_enum, value_name = "LEVEL", hide_default_value = true)]
    pub deny: Option<Deny>,
    /// Check as of this day, such as 2026-01-31 [default: what `policyc.toml` says, else today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
    /// Take findings of this code for errors
    #[arg(long, value_name = "CODE")]
    pub error: Vec<String>,
    /// Take findings of this code for warnings
    #[arg(long, value_name = "CODE")]
    pub warn: Vec<String>,
    /// Take findings of this code for notes
    #[arg(long, value_name = "CODE")]
    pub note: Vec<String>,
    /// Leave findings of this code out
    #[arg(long, value_name = "CODE")]
    pub allow: Vec<String>,
    /// How many threads to use at most
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
}

/// `policyc build`.
#[derive(Debug, Args)]
#[command(after_long_help = "Errors in the source (syntax, names, types) never build. Other findings at the level that is denied build only \
with --draft, which marks every page as a draft. The exit code still is 1 then.

A build replaces what the last one wrote, all of it or nothing, and leaves other files alone. A folder that is not empty and was not written by policyc is refused.

Examples:
  policyc build demo
  policyc build demo --out public --only html,json
  policyc build demo --only json --out - | jq .")]
pub struct BuildArgs {
    /// What is checked and how.
    #[command(flatten)]
    pub check: CheckArgs,
    /// The folder to write to, or `-` to print a single output [default: what `policyc.toml` says, else `out` in the project]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Write only these formats, such as html,json; also names of outputs, such as privacy.en.html [default: what `policyc.toml` says, else all]
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Build in spite of findings, and mark every page as a draft
    #[arg(long)]
    pub draft: bool,
}

/// `policyc fmt`.
#[derive(Debug, Args)]
#[command(
    after_long_help = "Only blanks, line breaks and the order of qualifiers change, never what a file says; comments stay where they are. A file with errors in its \
syntax is left alone.

Examples:
  policyc fmt
  policyc fmt demo/notice.policy
  policyc fmt --check         show what would change, for a pull request
  policyc fmt - < draft.policy

Exit code: 0 all is laid out, 1 something would change (with --check), 2 something could not be laid out."
)]
pub struct FmtArgs {
    /// Folders, `.policy` files, or `-` for standard input [default: the folder you are in]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Change nothing; show what would change
    #[arg(long)]
    pub check: bool,
}

/// `policyc i18n`.
#[derive(Debug, Args)]
#[command(
    after_long_help = "For each language of a notice that is not the language of the source, it writes the texts of the project into `i18n/LANGUAGE.po`, a \
catalogue that any tool for translators opens. Translations that are there are kept. Where a text has changed, its translation is marked as \
fuzzy, with the text that it was of; where one is gone, its translation is kept at the end of the file. What is in braces stays as it is in a translation.

Examples:
  policyc i18n
  policyc i18n demo
  policyc i18n --check        fail if the catalogues are not up to date, for a pull request

Exit code: 0 done, 1 something would change (with --check), 2 could not run."
)]
pub struct I18nArgs {
    /// A folder or a `.policy` file [default: the project you are in]
    #[arg(long_help = PATH_HELP)]
    pub path: Option<PathBuf>,
    /// Change nothing; tell which catalogues would change
    #[arg(long)]
    pub check: bool,
}

/// `policyc explain`.
#[derive(Debug, Args)]
#[command(after_long_help = "Knows the rules of the standard library and those of the project you are in; also regimes, mechanisms, lexicons \
and claims, and the codes of what the compiler itself finds.

Examples:
  policyc explain gdpr/art-6-1-f-interest-stated
  policyc explain eu-us-privacy-shield
  policyc explain x/retention-conflict --format markdown")]
pub struct ExplainArgs {
    /// The code of a finding or rule, or the name of a regime, mechanism, lexicon or claim
    pub code: String,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = PageFormat::Human)]
    pub format: PageFormat,
}

/// `policyc rules`.
#[derive(Debug, Args)]
#[command(after_long_help = "Lists the rules of the standard library and those of the project you are in.

Examples:
  policyc rules --regime gdpr --article 13
  policyc rules --level error --in-force 2026-01-31
  policyc rules withdraw")]
pub struct RulesArgs {
    /// Only rules in which this word or phrase stands
    pub text: Option<String>,
    /// Only rules of this law, such as gdpr
    #[arg(long, value_name = "REGIME")]
    pub regime: Option<String>,
    /// Only rules whose breach is this grave
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub level: Option<Deny>,
    /// Only rules that cite this article or a part of it, such as 6 or 13(1)
    #[arg(long, value_name = "ARTICLE")]
    pub article: Option<String>,
    /// Only rules that look at this kind or field, such as activity or basis
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Only rules of which something has not been checked against the source
    #[arg(long)]
    pub unverified: bool,
    /// Only rules that hold somewhere on this day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub in_force: Option<Date>,
    /// How they are printed
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub format: ListFormat,
}

/// `policyc test`.
#[derive(Debug, Args)]
#[command(after_long_help = "Each `passes` and `fails` in a rule is a policy of its own, checked against that rule alone, as of the day after \
`at`, else as of `--as-of`. The declarations of the project that the rule or the example names are there too, but for activities and notices.

Exit code: 0 all examples do what they say, 1 some do not, 2 could not run.

Examples:
  policyc test
  policyc test demo")]
pub struct TestArgs {
    /// A folder, a `.policy` file, or `-` for standard input [default: the project you are in]
    #[arg(long_help = PATH_HELP)]
    pub path: Option<PathBuf>,
    /// Test as of this day, such as 2026-01-31 [default: what `policyc.toml` says, else today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
}

/// `policyc std`.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  policyc std                 every declaration of the standard library, by kind
  policyc std data            those of one kind
  policyc std ip-address      the source of one
  policyc std purposes        a vocabulary with its entries
  policyc std --terms         the terms that another language has to name, as Fluent messages to translate")]
pub struct StdArgs {
    /// A kind, such as `data`, or the name of a declaration
    pub name: Option<String>,
    /// Print the terms that documents name, with their texts, as messages for translators
    #[arg(long, conflicts_with = "name")]
    pub terms: bool,
}

/// `policyc completions`.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  policyc completions bash > ~/.local/share/bash-completion/completions/policyc
  policyc completions zsh > ~/.zfunc/_policyc
  policyc completions fish > ~/.config/fish/completions/policyc.fish")]
pub struct CompletionsArgs {
    /// Your shell
    pub shell: Shell,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the lines of source they are about
    Human,
    /// One line each
    Short,
    /// As a JSON array
    Json,
    /// As SARIF 2.1.0, for code scanning
    Sarif,
    /// As annotations of a run on GitHub
    Github,
    /// As JUnit XML, a suite for each file
    Junit,
}

impl Format {
    /// Whether it is one whole document for machines, beside which nothing else may stand.
    pub fn is_document(self) -> bool {
        matches!(self, Format::Json | Format::Sarif | Format::Junit)
    }
}

/// How a page is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// For a terminal
    Human,
    /// As Markdown
    Markdown,
    /// As a JSON array
    Json,
}

/// How a list is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// As a table
    Human,
    /// As a JSON array
    Json,
}

/// The level from which findings fail a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Errors only
    Error,
    /// Errors and warnings
    Warning,
    /// Everything
    Note,
}

impl From<Deny> for Level {
    fn from(deny: Deny) -> Level {
        match deny {
            Deny::Error => Level::Error,
            Deny::Warning => Level::Warning,
            Deny::Note => Level::Note,
        }
    }
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day that exists as year, month and day, such as 2026-01-31".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_holds_together() {
        use clap::CommandFactory;
        CommandLine::command().debug_assert();
    }
}
