//! Numbers, dates and durations.

use jiff::civil::Date;

use super::Builder;
use crate::diagnostics::nearest;
use crate::source::Span;
use crate::syntax::ast::{Atom, Duration, Number, Precision};
use crate::syntax::words::{UNITS, unit};

const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// What an amount without a unit says.
enum Plain {
    Number(Number),
    Date(Date),
}

/// What is wrong with an amount.
enum Fault {
    NoSuchDate(String),
    NoDate,
    Size,
    Glued(usize),
    Shape,
}

fn plain(text: &str) -> Result<Plain, Fault> {
    let bytes = text.as_bytes();
    if bytes.contains(&b'-') {
        return date(text).map(Plain::Date);
    }
    if let Some(at) = bytes.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.') {
        return Err(Fault::Glued(at));
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.contains('.') || text.ends_with('.') {
        return Err(Fault::Shape);
    }
    let scale = u8::try_from(fraction.len()).map_err(|_| Fault::Size)?;
    let mut digits: i64 = 0;
    for byte in whole.bytes().chain(fraction.bytes()) {
        digits = digits.checked_mul(10).and_then(|sum| sum.checked_add(i64::from(byte - b'0'))).ok_or(Fault::Size)?;
    }
    Ok(Plain::Number(Number { digits, scale }))
}

fn date(text: &str) -> Result<Date, Fault> {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(Fault::NoDate);
    };
    let shaped = |part: &str, digits: usize| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
    if !shaped(year, 4) || !shaped(month, 2) || !shaped(day, 2) {
        return Err(Fault::NoDate);
    }
    let (Ok(y), Ok(m), Ok(d)) = (year.parse::<i16>(), month.parse::<i8>(), day.parse::<i8>()) else { return Err(Fault::NoDate) };
    Date::new(y, m, d).map_err(|_| {
        Fault::NoSuchDate(match usize::try_from(m).ok().and_then(|m| MONTHS.get(m.wrapping_sub(1))) {
            Some(name) => match Date::new(y, m, 1) {
                Ok(first) => format!("{name} {year} has {} days", first.days_in_month()),
                Err(_) => format!("there is no year {year}"),
            },
            None => format!("there is no month {month}"),
        })
    })
}

impl Builder<'_> {
    /// An amount: a number or date by itself, a duration with a unit. Gives the whole span.
    pub fn amount(&mut self, precision: Option<Precision>, number: Span, unit_word: Option<Span>) -> (Span, Atom) {
        let text = self.slice(number);
        let nothing = Atom::Number(Number { digits: 0, scale: 0 });
        let value = match plain(text) {
            Ok(value) => value,
            Err(fault) => {
                self.report_amount(number, &fault);
                return (number, nothing);
            }
        };
        let Some(word) = unit_word else {
            let atom = match value {
                Plain::Number(number) => Atom::Number(number),
                Plain::Date(date) => Atom::Date(date),
            };
            if precision.is_some() {
                let finding = self
                    .finding("syntax/value", number, format!("a unit is missing after `{text}`"))
                    .help(format!("write for example `{text} days`"));
                self.broken(finding);
            }
            return (number, atom);
        };
        let whole = number.to(word);
        let name = self.slice(word);
        let amount = match value {
            Plain::Number(Number { digits, scale: 0 }) => u32::try_from(digits).ok(),
            Plain::Number(_) => None,
            Plain::Date(_) => {
                let finding =
                    self.finding("syntax/field", word, format!("a comma or a preposition is missing before `{name}`")).label("a date takes no unit");
                self.broken(finding);
                return (number, nothing);
            }
        };
        let Some(unit) = unit(name) else {
            let known = nearest(name, UNITS.iter().map(|(unit, _)| *unit));
            let finding = self.finding("syntax/value", word, format!("`{name}` is no unit of time")).help(match known {
                Some(unit) => format!("did you mean `{unit}`?"),
                None => "units are seconds, minutes, hours, days, working-days, weeks, months and years".to_owned(),
            });
            self.broken(finding);
            return (whole, nothing);
        };
        let Some(amount) = amount else {
            let why = if text.contains('.') { "it is a whole number of units" } else { "it is too large" };
            let finding = self.finding("syntax/value", number, format!("`{text}` cannot be an amount of time: {why}"));
            self.broken(finding);
            return (whole, nothing);
        };
        (whole, Atom::Duration(Duration { amount, unit, precision: precision.unwrap_or(Precision::Exact) }))
    }

    fn report_amount(&mut self, span: Span, fault: &Fault) {
        let text = self.slice(span);
        let finding = match fault {
            Fault::NoSuchDate(why) => self.finding("syntax/value", span, format!("`{text}` is no date: {why}")),
            Fault::NoDate => {
                self.finding("syntax/value", span, format!("`{text}` is no date")).help("write year, month and day, such as `2019-06-01`")
            }
            Fault::Size => self.finding("syntax/value", span, format!("`{text}` is too large a number")),
            Fault::Glued(at) => {
                let (number, word) = text.split_at_checked(*at).unwrap_or((text, ""));
                self.finding("syntax/value", span, format!("`{text}` is neither a number nor a name")).help(if unit(word).is_some() {
                    format!("write `{number} {word}`")
                } else {
                    "names start with a letter; a number and its unit are two words".to_owned()
                })
            }
            Fault::Shape => self.finding("syntax/value", span, format!("`{text}` is no number")).help("write for example `2.5`"),
        };
        self.broken(finding);
    }
}
