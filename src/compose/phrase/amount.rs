//! Dates, ranges of dates, durations and numbers.

use jiff::civil::Date;

use super::Voice;
use crate::compose::doc::Inline;
use crate::compose::language::Arg;
use crate::model::Value;
use crate::schema::Prep;
use crate::syntax::ast::{Duration, Number, Precision, Unit};

impl Voice<'_> {
    /// A date as it is printed: `1 June 2019`.
    pub fn date(&self, date: Date) -> Inline {
        let month = self.say(&format!("month-{}", date.month()), &[]);
        let args = [("day", date.day().to_string().into()), ("month", month.into()), ("year", date.year().to_string().into())];
        Inline::Date { iso: date.to_string(), text: Inline::plain(&self.say("date", &args)) }
    }

    /// `from 25 May 2018 until 31 December 2020`, from a value's qualifiers. Nothing if it has none of them.
    pub fn range(&self, value: &Value) -> Vec<Inline> {
        let date = |prep| value.qual_date(prep).map(|date| vec![self.date(date)]);
        let from = date(Prep::From);
        let end = date(Prep::Until).map(|end| ("range-until", end)).or_else(|| date(Prep::Before).map(|end| ("range-before", end)));
        let from = from.map(|from| self.say("range-from", &[("date", from.into())]));
        let end = end.map(|(id, end)| self.say(id, &[("date", end.into())]));
        match (from, end) {
            (Some(from), Some(end)) => self.say("range", &[("from", from.into()), ("end", end.into())]),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => Vec::new(),
        }
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
