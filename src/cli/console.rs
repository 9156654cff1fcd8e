//! Standard output and standard error.

use std::io::{self, IsTerminal, Write};

use codespan_reporting::term::termcolor::{BufferWriter, ColorChoice, WriteColor};
use terminal_size::{Width, terminal_size_of};

use super::args::Colour;
use super::failure::Failure;
use crate::report::{self, Report, Show};

/// Which of the two streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Results.
    Out,
    /// Messages.
    Err,
}

/// Where everything is printed.
#[derive(Clone, Copy, Debug)]
pub struct Console {
    colour: Colour,
}

impl Console {
    /// A console that uses colour when it is said to.
    pub fn new(colour: Colour) -> Self {
        Console { colour }
    }

    /// Prints findings for people.
    ///
    /// # Errors
    /// If the stream does not take them.
    pub fn findings(self, stream: Stream, report: Report<'_>, all: bool) -> Result<(), Failure> {
        let show = Show { all, columns: columns(stream) };
        self.styled(stream, |out| report::human(out, report, show))
    }

    /// Prints in colour, where there is to be some.
    ///
    /// # Errors
    /// If the stream does not take it.
    pub fn styled(self, stream: Stream, write: impl FnOnce(&mut dyn WriteColor) -> io::Result<()>) -> Result<(), Failure> {
        let writer = match stream {
            Stream::Out => BufferWriter::stdout(self.choice(io::stdout().is_terminal())),
            Stream::Err => BufferWriter::stderr(self.choice(io::stderr().is_terminal())),
        };
        let mut buffer = writer.buffer();
        checked(write(&mut buffer))?;
        checked(writer.print(&buffer))
    }

    /// Prints without colour.
    ///
    /// # Errors
    /// If the stream does not take it.
    pub fn print(self, stream: Stream, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
        let mut out: Box<dyn Write> = match stream {
            Stream::Out => Box::new(io::BufWriter::new(io::stdout().lock())),
            Stream::Err => Box::new(io::BufWriter::new(io::stderr().lock())),
        };
        checked(write(&mut out).and_then(|()| out.flush()))
    }

    /// Tells the user something on standard error. Nobody can be told if that fails.
    pub fn tell(self, message: &str) {
        let _ = writeln!(io::stderr(), "{}", report::visible(message));
    }

    /// Says why nothing was done.
    pub fn failure(self, failure: &Failure) {
        if let Some((sources, finding)) = failure.place.as_deref() {
            let report = Report { sources, findings: std::slice::from_ref(finding), base: "" };
            if self.findings(Stream::Err, report, true).is_ok() {
                return;
            }
        }
        let word = if self.choice(io::stderr().is_terminal()) == ColorChoice::Never { "error:" } else { "\u{1b}[1;91merror:\u{1b}[0m" };
        let help = failure.help.as_ref().map(|help| format!("\n\n  help: {}", report::visible(help).replace('\n', "\n        ")));
        let _ = writeln!(io::stderr(), "{word} {}{}", report::visible(&failure.message), help.unwrap_or_default());
    }

    fn choice(self, terminal: bool) -> ColorChoice {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match self.colour {
            Colour::Always => ColorChoice::Always,
            Colour::Auto if terminal && !plain => ColorChoice::Auto,
            Colour::Auto | Colour::Never => ColorChoice::Never,
        }
    }
}

/// How wide the terminal is that a stream goes to, in characters.
fn columns(stream: Stream) -> Option<usize> {
    let size = match stream {
        Stream::Out => terminal_size_of(io::stdout()),
        Stream::Err => terminal_size_of(io::stderr()),
    };
    size.map(|(Width(columns), _)| usize::from(columns))
}

/// A reader that has read enough, such as `head`, is no failure.
fn checked(result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::io("cannot print", &error)),
        _ => Ok(()),
    }
}
