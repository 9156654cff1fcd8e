//! Dates, ranges of dates, durations and numbers.

use jiff::civil::Date;

use super::Voice;
use crate::compose::doc::Inline;
use crate::compose::language::Arg;
use crate::model::Value;
use crate::schema::Prep;
use crate::syntax::ast::{Duration, Number, Precision, Unit};

impl Voice<'_> {
    /// A date as it is printed: `1 June 2019`, in the form that is wanted (`dal 1º giugno 2019`).
    pub fn date(&self, date: Date) -> Inline {
        let month = self.say(&format!("month-{}", date.month()), &[]);
        let args = [("day", Arg::Number(i64::from(date.day()))), ("month", month.into()), ("year", date.year().to_string().into())];
        Inline::Date { iso: date.to_string(), text: Inline::plain(&self.say_formed("date", &args)) }
    }

    /// `from 25 May 2018 until 31 December 2020`, from a value's qualifiers. Nothing if it has none of them.
    pub fn range(&self, value: &Value) -> Vec<Inline> {
        let from = self.range_part(value, Prep::From);
        let end = self.range_part(value, Prep::Until).or_else(|| self.range_part(value, Prep::Before));
        match (from, end) {
            (Some(from), Some(end)) => self.say("range", &[("from", from.into()), ("end", end.into())]),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => Vec::new(),
        }
    }

    /// `until 31 December 2020`. Nothing if the value has no date there.
    pub(super) fn range_part(&self, value: &Value, prep: Prep) -> Option<Vec<Inline>> {
        let message = match prep {
            Prep::From => "range-from",
            Prep::Until => "range-until",
            Prep::Before => "range-before",
            _ => return None,
        };
        let date = value.qual_date(prep)?;
        let date = self.for_argument(message, "date", || self.date(date));
        Some(self.say(message, &[("date", vec![date].into())]))
    }

    /// A duration: `6 years`, `about 25 days`.
    pub fn duration(&self, duration: Duration) -> Vec<Inline> {
        let unit = match duration.unit {
            Unit::Second => "duration-seconds",
            Unit::Minute => "duration-minutes",
            Unit::Hour => "duration-hours",
            Unit::Day => "duration-days",
            Unit::WorkingDay => "duration-working-days",
            Unit::Week => "duration-weeks",
            Unit::Month => "duration-months",
            Unit::Year => "duration-years",
        };
        let exact = || self.say_formed(unit, &[("n", Arg::Number(i64::from(duration.amount)))]);
        let message = match duration.precision {
            Precision::Exact => return exact(),
            Precision::About => "duration-about",
            Precision::UpTo => "duration-up-to",
        };
        // Words of its own that go before it may want another form than what is around both.
        let wanted = self.language.form_for(message, "duration").is_some();
        let amount = if wanted { self.for_argument(message, "duration", exact) } else { exact() };
        self.say_formed(message, &[("duration", amount.into())])
    }

    /// A number with the language's decimal sign.
    pub fn number(&self, number: Number) -> Vec<Inline> {
        let sign = if number.digits < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", number.digits.unsigned_abs(), width = usize::from(number.scale) + 1);
        let (whole, part) = digits.split_at_checked(digits.len() - usize::from(number.scale)).unwrap_or((&digits, ""));
        let words = match part {
            "" => format!("{sign}{whole}"),
            part => format!("{sign}{whole}{}{part}", self.language.words("decimal-sign")),
        };
        vec![Inline::text(words)]
    }
}
