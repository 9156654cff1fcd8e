//! Durations: their order, and dates moved by them.

use std::cmp::Ordering;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::syntax::ast::{Duration, Unit};

/// Which of two durations is longer. Years and months are compared as months, all else as seconds; a month is 30.44 days beside days.
pub(super) fn compare(one: Duration, other: Duration) -> Ordering {
    match (months(one), months(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => seconds(one).cmp(&seconds(other)),
    }
}

fn months(duration: Duration) -> Option<u64> {
    match duration.unit {
        Unit::Month => Some(u64::from(duration.amount)),
        Unit::Year => Some(u64::from(duration.amount) * 12),
        _ => None,
    }
}

fn seconds(duration: Duration) -> u64 {
    const DAY: u64 = 86_400;
    let unit = match duration.unit {
        Unit::Second => 1,
        Unit::Minute => 60,
        Unit::Hour => 3_600,
        // A working day lasts no longer than a day; five of them are a week.
        Unit::WorkingDay => DAY * 7 / 5,
        Unit::Day => DAY,
        Unit::Week => DAY * 7,
        Unit::Month => 2_629_800,
        Unit::Year => 31_557_600,
    };
    u64::from(duration.amount) * unit
}

/// A date moved by a duration; the date itself where that leaves the calendar. Less than a day counts as nothing.
pub(super) fn shift(date: Date, by: Duration, back: bool) -> Date {
    let amount = i64::from(by.amount) * if back { -1 } else { 1 };
    let span = match by.unit {
        Unit::Second | Unit::Minute | Unit::Hour => 0.days(),
        Unit::Day => amount.try_days_or_zero(),
        Unit::WorkingDay => (amount * 7 / 5).try_days_or_zero(),
        Unit::Week => amount.saturating_mul(7).try_days_or_zero(),
        Unit::Month => jiff::Span::new().try_months(amount).unwrap_or_default(),
        Unit::Year => jiff::Span::new().try_years(amount).unwrap_or_default(),
    };
    date.checked_add(span).unwrap_or(date)
}

trait Days {
    fn try_days_or_zero(self) -> jiff::Span;
}

impl Days for i64 {
    fn try_days_or_zero(self) -> jiff::Span {
        jiff::Span::new().try_days(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::ast::Precision;

    fn of(amount: u32, unit: Unit) -> Duration {
        Duration { amount, unit, precision: Precision::Exact }
    }

    #[test]
    fn a_year_is_twelve_months_and_72_hours_are_three_days() {
        assert_eq!(compare(of(1, Unit::Year), of(12, Unit::Month)), Ordering::Equal);
        assert_eq!(compare(of(72, Unit::Hour), of(3, Unit::Day)), Ordering::Equal);
        assert_eq!(compare(of(1, Unit::Month), of(30, Unit::Day)), Ordering::Greater);
        assert_eq!(compare(of(4, Unit::Week), of(1, Unit::Month)), Ordering::Less);
    }

    #[test]
    fn dates_move() {
        let date = jiff::civil::date(2020, 2, 29);
        assert_eq!(shift(date, of(1, Unit::Year), false), jiff::civil::date(2021, 2, 28));
        assert_eq!(shift(date, of(2, Unit::Month), true), jiff::civil::date(2019, 12, 29));
        assert_eq!(shift(date, of(u32::MAX, Unit::Year), false), date);
    }
}
